import type { Day } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import type { WorkerClass } from '../../kinds.ts';
import { trades } from '../../kinds.ts';
import type { RecordRow } from '../../ledger.ts';
import { holdsOn, numberIn, textIn, tradeIn } from '../../records.ts';
import type { WorkerFile } from '../register.ts';
import { bandOf, type ClassWeights, classWeightsOn } from './class-weights.ts';
import { countedFactors, type FactorReading, type SaidBy } from './counted-factors.ts';
import { type FactorId, factorIds } from './factors.ts';
import type { FactorValues } from './indicated-class.ts';

/** How the readings of one factor were put together. */
export type Standing = 'agreed' | 'verified' | 'own-record' | 'contradicted';

/** The factors of one engagement in a month: values that may be weighed, every reading, and how readings that differ stand. */
export interface EngagementFactors {
  values: FactorValues;
  readings: readonly FactorReading[];
  /** Factors with readings, and how they were put together. */
  standings: Readonly<Partial<Record<FactorId, Standing>>>;
}

const speakers: readonly SaidBy[] = ['enterprise', 'worker', 'document', 'inspector'];
const speakerWords: Readonly<Record<SaidBy, readonly [zh: string, en: string]>> = {
  counted: ['企业记录', 'records of the enterprise'],
  enterprise: ['企业说', 'the enterprise says'],
  worker: ['劳动者说', 'the worker says'],
  document: ['书证写明', 'a document says'],
  inspector: ['调查人员查明', 'an inspector established'],
};

/** Who said something, in which words and by what evidence. */
export function speakerText(
  saidBy: SaidBy,
  words?: string | null,
  evidence?: string | null,
): FactorReading['readFrom'] {
  const [zh, en] = speakerWords[saidBy];
  return {
    zh: `${zh}${words ? `“${words}”` : ''}${evidence ? `（${evidence}）` : ''}`,
    en: `${en}${words ? ` “${words}”` : ''}${evidence ? ` (${evidence})` : ''}`,
  };
}

function said(row: RecordRow, on: Day): FactorReading[] {
  const factor = factorIds.find((id) => id === textIn(row, 'factor'));
  const value = numberIn(row, 'value');
  const saidBy = speakers[Number(row.saidBy ?? 1) - 1];
  if (factor === undefined || value === null || value < 0 || value > 4 || saidBy === undefined) return [];
  const readFrom = speakerText(saidBy, textIn(row, 'words'), textIn(row, 'evidenceId') ?? row.recordId);
  return [{ factor, value, saidBy, on, readFrom, places: [] }];
}

/** The exchange's code of a reported class, to which an arrangement may be limited. */
const relationOf: Readonly<Record<WorkerClass, string>> = {
  employee: '1',
  dispatched: '1',
  'quasi-employee': '2',
  'self-employed': '3',
  'part-time': '4',
  unclear: '9',
};

/** Whether an enterprise's arrangement is about this engagement: its reported class, trade and managing unit, where it names them. */
function concerns(row: RecordRow, file: WorkerFile, platform: number, on: Day): boolean {
  const engagements = file.block.records[file.k]?.engagements ?? [];
  const reported = engagements.filter((one) => one.platform === platform && !one.adjudicated && one.from <= on).at(-1);
  const [relation, unit] = [textIn(row, 'relation'), textIn(row, 'managerUscc')];
  const trade = row.trade === null || row.trade === undefined ? null : trades[tradeIn(row)];
  return (
    reported !== undefined &&
    (relation === null || relation === relationOf[reported.workerClass]) &&
    (trade === null || trade === reported.trade) &&
    (unit === null || file.rows('manager', platform).some((m) => holdsOn(m, on) && textIn(m, 'managerUscc') === unit))
  );
}

/** Everything said of an engagement up to a day: what the enterprise says of its arrangements, and what was asked about the worker. */
export function saidFactors(file: WorkerFile, platform: number, on: Day): FactorReading[] {
  const arranged = file
    .enterprise(platform)
    .rows('workArrangement')
    .filter((row) => holdsOn(row, on) && concerns(row, file, platform, on))
    .flatMap((row) => said(row, numberIn(row, 'from')!));
  const answered = file.rows('classAnswer', platform).flatMap((row) => {
    const at = numberIn(row, 'on');
    return at === null || at > on ? [] : said(row, at);
  });
  return [...arranged, ...answered];
}

/** Reads every factor of an engagement on the month's last day: counted and said, put together by `combine`. */
export function factorsOf(file: WorkerFile, platform: number, law: Law): EngagementFactors {
  const { last } = file.county;
  const settings = classWeightsOn(law, last);
  const readings = [...countedFactors(file, platform, law), ...saidFactors(file, platform, last)];
  return combine(readings, typeof settings === 'string' ? null : settings.weights);
}

/**
 * Puts readings together. Of one speaker the last day counts, of documents every one. What an inspector established stands. Readings
 * of one band agree, and the higher is taken. An enterprise's own records that show more management than its own words stand against
 * these words. Whatever else lies in different bands contradicts: the factor is not known, and all readings are shown.
 */
export function combine(readings: readonly FactorReading[], weights: ClassWeights | null): EngagementFactors {
  const values: Partial<Record<FactorId, number | null>> = {};
  const standings: Partial<Record<FactorId, Standing>> = {};
  for (const id of factorIds) {
    const own = readings.filter(({ factor }) => factor === id);
    if (own.length === 0) continue;
    const [value, standing] = settle(
      own.filter((one) => one.saidBy === 'document' || isLast(one, own)),
      weights,
    );
    values[id] = value;
    standings[id] = standing;
  }
  return { values, readings, standings };
}

const isLast = (one: FactorReading, all: readonly FactorReading[]) =>
  all.every(({ saidBy, on }) => saidBy !== one.saidBy || on <= one.on);

function settle(readings: readonly FactorReading[], weights: ClassWeights | null): [number | null, Standing] {
  const of = (who: SaidBy) => readings.filter(({ saidBy }) => saidBy === who);
  const verified = of('inspector');
  const given = verified.length > 0 ? verified : readings;
  if (weights === null) return [null, 'contradicted'];
  const band = ({ value }: FactorReading) => bandOf(value, weights);
  const records = of('counted').map(band);
  const beaten = given.filter((one) => one.saidBy === 'enterprise' && records.some((record) => record > band(one)));
  const left = given.filter((one) => !beaten.includes(one));
  if (new Set(left.map(band)).size > 1) return [null, 'contradicted'];
  const standing = verified.length > 0 ? 'verified' : beaten.length > 0 ? 'own-record' : 'agreed';
  return [Math.max(...left.map(({ value }) => value)), standing];
}
