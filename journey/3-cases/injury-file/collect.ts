import { monthOf } from '#basics/day.ts';
import { dayOf, type Instant } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import {
  type InjuryFile,
  type InjuryFileFacts,
  injuryFile,
  injuryFileFacts,
} from '#measures/10-occupational-injury/index.ts';
import { valueWord } from '#measures/facts/field-values.ts';
import { type Engagement, UNKNOWN_PLACE } from '#measures/facts/ledger.ts';
import { numberIn } from '#measures/facts/records.ts';
import { pilotFrom } from '#measures/facts/registers/injury/cover-fold.ts';
import type { WorkerFile } from '#measures/facts/registers/register.ts';
import { areasIn, bulletins, liesIn } from '#measures/facts/registers/safety/bulletins.ts';
import { signalKinds, signalLevels } from '#measures/facts/registers/safety/signals.ts';
import { coverOf, type PolicyShown } from '../../2-audit/worker-cover.ts';
import { withWorkerFile } from '../../2-audit/worker-file.ts';

/** What people say of the accident; what is not said stays open. */
export type Told = Partial<InjuryFileFacts['told']>;

/** The file of one worker and minute, with whose it is and whether the month is read unsealed. */
export interface WorkerInjuryFile {
  readonly worker: string;
  readonly provisional: boolean;
  /** What the file was built from, so that it can be built again. */
  readonly facts: InjuryFileFacts;
  readonly file: InjuryFile;
}

/** How far around the minute orders, and messages, are brought. */
const ordersNear = 24 * 3600;
const messagesNear = 2 * 3600;

/**
 * Builds a worker's injury file for a minute from the lake: orders and sessions of every platform, the county's warning signals, the
 * engagements, covers and prompts. `place` is the area code where it happened, `county` the county that keeps the file; `told` what
 * people say. Throws where nobody, or more than one, is meant.
 */
export function workerInjuryFile(
  lake: string,
  worker: string,
  { at, place, county, told = {} }: { at: Instant; place: string; county: string; told?: Told },
  law: Law,
): Promise<WorkerInjuryFile> {
  return withWorkerFile(lake, worker, monthOf(dayOf(at)), law, (file, { key, provisional }) => {
    const facts = injuryFileFacts.parse({
      at,
      county,
      engagements: engagementsOn(file, dayOf(at)).map((engagement) => engagementAt(file, engagement, at, law)),
      weather: signalsNear(file, place, at),
      told,
    });
    return { worker: key, provisional, facts, file: injuryFile(facts, law) };
  });
}

/** Engagements that hold on the day, each platform once: the latest begun counts. */
function engagementsOn(file: WorkerFile, on: number): Engagement[] {
  const latest = new Map<number, Engagement>();
  for (const one of file.engagements()) {
    if (one.from <= on && (one.to === null || one.to >= on)) latest.set(one.platform, one);
  }
  return [...latest.values()];
}

const ownAccount = { matches: true, mismatched: false, 'not-real-name': false, unknown: null } as const;

function engagementAt(file: WorkerFile, engagement: Engagement, at: Instant, law: Law) {
  const { platform, workerClass, adjudicated, trade, identity } = engagement;
  const { cover, state, commercial } = coverOf(file, engagement, dayOf(at), law);
  const holdsBy = (scheme: 'work-injury' | 'occupational') =>
    cover.some((one) => one.scheme === scheme) ? true : state === 'not-reported' ? null : false;
  return {
    platform: file.county.platforms[platform]!,
    workerClass,
    adjudicated,
    trade,
    listedFrom: pilotFrom(file, engagement, law),
    workInjuryCover: holdsBy('work-injury'),
    occupationalCover: holdsBy('occupational'),
    ownAccount: ownAccount[identity],
    orders: ordersNearby(file, platform, at),
    sessions: sessionsNearby(file, platform, at),
    messages: promptsNearby(file, platform, at),
    policies: commercial.map(policyText),
  };
}

/** Rows of a platform itself (not the worker's own records) in one of the worker's tables. */
function rowsOf(file: WorkerFile, table: 'order' | 'session' | 'restPrompt', platform: number): number[] {
  const { from, columns } = file.block[table];
  const rows: number[] = [];
  for (let i = from[file.k]!; i < from[file.k + 1]!; i++) {
    if (columns.platform[i] === platform && columns.source[i] === 0) rows.push(i);
  }
  return rows;
}

const cancelled = 2;

/** Orders accepted in the day before or after; null where the platform sent no orders of the month. */
function ordersNearby(file: WorkerFile, platform: number, at: Instant) {
  const rows = rowsOf(file, 'order', platform);
  if (rows.length === 0 && !file.county.reported(platform, 'order')) return null;
  const { start, end, status, place } = file.block.order.columns;
  return rows
    .filter((i) => Math.abs(start[i]! - at) <= ordersNear)
    .map((i) => ({
      accepted: start[i]!,
      finished: end[i] === 0 ? null : end[i]!,
      cancelled: status[i] === cancelled,
      place: place[i] === UNKNOWN_PLACE ? null : (file.county.places[place[i]!] ?? null),
    }));
}

/** Times online in the day before or after; null where the platform sent no sessions of the month. */
function sessionsNearby(file: WorkerFile, platform: number, at: Instant) {
  const rows = rowsOf(file, 'session', platform);
  if (rows.length === 0 && !file.county.reported(platform, 'session')) return null;
  const { start, end } = file.block.session.columns;
  return rows
    .filter((i) => start[i]! <= at + ordersNear && (end[i] === 0 || end[i]! >= at - ordersNear))
    .map((i) => ({ from: start[i]!, to: end[i] === 0 ? null : end[i]! }));
}

/** Prompts to rest in the two hours before and after. */
function promptsNearby(file: WorkerFile, platform: number, at: Instant) {
  const { start, kind } = file.block.restPrompt.columns;
  return rowsOf(file, 'restPrompt', platform)
    .filter((i) => Math.abs(start[i]! - at) <= messagesNear)
    .map((i) => {
      const daily = kind[i] === 2;
      return {
        at: start[i]!,
        zh: daily ? '已提示：到每日上限' : '已提示：连续接单过久，请休息',
        en: daily ? 'Prompted: the daily limit is reached' : 'Prompted: too long at a stretch, rest',
      };
    });
}

/** Signals of the county office near the minute for the place; null where it sent none of the month. */
function signalsNear(file: WorkerFile, place: string, at: Instant) {
  const rows = bulletins(file.county, 'weatherSignal');
  if (rows.length === 0) return null;
  return rows.flatMap((row) => {
    const from = numberIn(row, 'issuedAt');
    if (from === null || !areasIn(row).some((area) => liesIn(place, area))) return [];
    const to = numberIn(row, 'liftedAt');
    if (from > at + messagesNear || (to !== null && to < at - messagesNear)) return [];
    const kind = signalKinds[Number(row.signal) - 1] ?? 'other';
    const level = signalLevels[Number(row.level) - 1] ?? null;
    const say = (language: 'zh' | 'en') =>
      [
        valueWord('signalKind', kind, language) ?? kind,
        level === null ? '' : (valueWord('signalLevel', level, language) ?? level),
      ]
        .filter((word) => word !== '')
        .join(language === 'zh' ? '' : ' ');
    return [{ zh: say('zh'), en: say('en'), from, to }];
  });
}

const policyText = ({ scheme, insurer, policyNo }: PolicyShown) =>
  [scheme === 'accident' ? '意外险' : '雇主责任险', insurer, policyNo].filter((word) => word !== null).join(' ');
