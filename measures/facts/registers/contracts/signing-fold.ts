import type { Day } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import type { Engagement, RecordRow } from '../../ledger.ts';
import { fenOrNull } from '../../ledger.ts';
import { fromPlatform, holdsOn, numberIn, textIn, yesIn } from '../../records.ts';
import type { WorkerFile } from '../register.ts';
import { perEngagement } from '../row-fold.ts';

const contracts: ReadonlySet<number> = new Set([1, 2]);
const written: ReadonlySet<number> = new Set([1, 2, 3, 4]);

/** Rows of some forms whose term reaches into the engagement: a contract that had ended before it says nothing of it. */
function ofEngagement(rows: readonly RecordRow[], forms: ReadonlySet<number>, { from, to }: Engagement): RecordRow[] {
  return rows.filter((row) => {
    const [begun, ended] = [numberIn(row, 'from'), numberIn(row, 'to')];
    return forms.has(Number(row.form)) && (ended === null || ended >= from) && (begun ?? from) <= (to ?? Infinity);
  });
}

/** First day on which one of them was signed; null where none says so. */
function signedFirst(rows: readonly RecordRow[]): Day | null {
  const days = rows.map((row) => numberIn(row, 'signedOn')).filter((day) => day !== null);
  return days.length === 0 ? null : Math.min(...days);
}

/** Day of the first order of the month; null where there is none. */
function firstOrderOn(file: WorkerFile, platform: number): Day | null {
  const { columns, from } = file.block.order;
  for (let i = from[file.k]!; i < from[file.k + 1]!; i++) {
    if (columns.source[i] !== 0 || columns.platform[i] !== platform || columns.start[i] === 0) continue;
    const on = dayOf(columns.start[i]!);
    // The block also holds the days before the month that give it context.
    if (on >= file.county.first) return on;
  }
  return null;
}

/** The month's wage: the standard of the pay terms in force on its last engaged day, else the gross pay of a settlement of just that month. */
function wageOf(file: WorkerFile, { platform, to }: Engagement): number | null {
  const { first, last } = file.county;
  const on = Math.min(last, to ?? last);
  const terms = file.block.records[file.k]?.payTerms ?? [];
  for (const row of terms) {
    const wage = numberIn(row, 'wageStandardFen');
    if (wage !== null && row.platform === platform && fromPlatform(row) && holdsOn(row, on)) return wage;
  }
  const { columns, from } = file.block.pay;
  for (let i = from[file.k]!; i < from[file.k + 1]!; i++) {
    if (columns.source[i] !== 0 || columns.platform[i] !== platform || columns.currency[i] !== 0) continue;
    if (columns.periodFrom[i] === first && columns.periodTo[i] === last) return fenOrNull(columns.grossFen[i]!);
  }
  return null;
}

/** Whether an engagement is in writing, and since when; one fact for each engagement of the month. */
export const signingDeadline = perEngagement('signing-deadline', (engagement, file) => {
  const { platform } = engagement;
  const rows = file.rows('agreement', platform);
  const own = ofEngagement(rows, contracts, engagement);
  const contractSignedOn = signedFirst(own);
  const excused = ofEngagement(rows, written, engagement).filter(
    (row) => yesIn(row, 'workerRefused') === true || yesIn(row, 'forceMajeure') === true,
  );
  const evidence = excused.map((row) => textIn(row, 'excuseEvidenceId')).find((id) => id !== null);
  return {
    workerClass: engagement.workerClass,
    startedOn: engagement.from,
    engagedUntil: engagement.to,
    agreementReported: file.reported(platform, 'agreement'),
    contractSignedOn,
    // A row that only says why nothing was signed is not a contract.
    contractUndated: contractSignedOn === null && own.some((row) => !excused.includes(row)),
    writtenSignedOn: signedFirst(ofEngagement(rows, written, engagement)),
    workerRefused: excused.some((row) => yesIn(row, 'workerRefused') === true),
    forceMajeure: excused.some((row) => yesIn(row, 'forceMajeure') === true),
    excuseEvidenceId: evidence ?? null,
    firstOrderOn: firstOrderOn(file, platform),
    monthlyWageFen: wageOf(file, engagement),
  };
});
