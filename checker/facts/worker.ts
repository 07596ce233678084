import { daysFrom } from '../calendar.ts';
import type { Row } from '../explanation.ts';
import { inForce, number, on, rowsOf, said, tradeOf } from './rows.ts';

/** Reported relation codes as classes (law/README); a labour relation through a dispatch chain is a dispatched worker. */
const classOf: Readonly<Record<string, string>> = {
  1: 'employee',
  2: 'quasi-employee',
  3: 'self-employed',
  4: 'part-time',
  9: 'unclear',
};

/** The worker's class with a platform on a day: an adjudicated class from its date on, else the one reported last; none on file: unclear. */
export function classOn(rows: readonly Row[], platform: string, day: number): string {
  const engaged = rowsOf(rows, 'worker', platform).filter((row) => inForce(row, day, 'onDate', 'offDate'));
  const decided = engaged.filter((row) => (on(row, 'adjudicatedFrom') ?? Number.POSITIVE_INFINITY) <= day);
  const latest = (list: readonly Row[], date: string) =>
    list.toSorted((a, b) => (on(b, date) ?? 0) - (on(a, date) ?? 0))[0];
  const ruled = latest(decided, 'adjudicatedFrom');
  const row = ruled ?? latest(engaged, 'onDate');
  if (row === undefined) return 'unclear';
  const code = said(row, ruled === undefined ? 'relation' : 'adjudicatedRelation') ?? '9';
  return code === '1' && said(row, 'chain') === '2' ? 'dispatched' : (classOf[code] ?? 'unclear');
}

/** One class over several days: the same on all of them, else unclear. */
export function classOver(rows: readonly Row[], platform: string, first: number, last: number): string {
  const found = new Set<string>();
  for (const day of daysFrom(first, last)) found.add(classOn(rows, platform, day));
  return found.size === 1 ? [...found][0]! : 'unclear';
}

/** Whether an engagement was on file on every day; null where none is on file at all. */
export function engagedThroughout(rows: readonly Row[], platform: string, first: number, last: number): boolean | null {
  const engagements = rowsOf(rows, 'worker', platform);
  if (engagements.length === 0) return null;
  for (const day of daysFrom(first, last))
    if (!engagements.some((row) => inForce(row, day, 'onDate', 'offDate'))) return false;
  return true;
}

/** The terms of pay in force on a day, the last that began of several. */
export function termsOn(rows: readonly Row[], platform: string, day: number): Row | null {
  const terms = rowsOf(rows, 'payTerms', platform).filter((row) => inForce(row, day));
  return terms.toSorted((a, b) => (on(b, 'from') ?? 0) - (on(a, 'from') ?? 0))[0] ?? null;
}

/** The agreement on limits for a trade in force on a day, the last that began of several. */
export function agreementOn(rows: readonly Row[], platform: string, trade: string, day: number): Row | null {
  const agreements = rowsOf(rows, 'limitAgreement', platform).filter(
    (row) => tradeOf[said(row, 'trade') ?? ''] === trade && inForce(row, day),
  );
  return agreements.toSorted((a, b) => (on(b, 'from') ?? 0) - (on(a, 'from') ?? 0))[0] ?? null;
}

/** A term of an agreement; null without one. */
export const term = (agreement: Row | null, column: string): number | null =>
  agreement === null ? null : number(agreement, column);

/** The agreed allowance of a day with work (sheet 3.1), which is certain for quasi-employees only; a day has no more than its hours. */
export const allowanceOf = (workerClass: string, agreement: Row | null, worked: number): number =>
  workerClass === 'quasi-employee' ? Math.min(term(agreement, 'allowanceS') ?? 0, 86400 - worked) : 0;

const systemOf: Readonly<Record<string, string>> = { 1: 'standard', 2: 'comprehensive', 3: 'irregular' };

/**
 * The working-time system of a day as far as rows tell: a special system needs an approval in force (503 of 1994); where the terms name
 * one and none is on file it is standard or, if approvals were not reported, unknown.
 */
export function systemsOn(rows: readonly Row[], platform: string, day: number): string[] {
  const terms = termsOn(rows, platform, day);
  const claimed = systemOf[(terms === null ? null : said(terms, 'hoursSystem')) ?? ''] ?? 'unknown';
  const approved = rowsOf(rows, 'workingTimeApproval', platform)
    .filter((row) => inForce(row, day))
    .map((row) => systemOf[said(row, 'system') ?? ''] ?? 'unknown');
  const special: string[] = approved.filter((system) => system === 'comprehensive' || system === 'irregular');
  if (claimed === 'standard') return ['standard'];
  if (claimed === 'unknown') return special.length === 0 ? ['standard'] : ['unknown'];
  return special.includes(claimed) ? [claimed] : ['standard', 'unknown'];
}
