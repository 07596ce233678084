import type { Day } from '#basics/day.ts';
import { type Trade, trades } from './kinds.ts';
import type { RecordRow } from './ledger.ts';

/** Reading the rows of small tables: a member that is absent, or of another type than asked for, is not known. */

/** Whole number, day or instant; null where not reported. */
export function numberIn(row: RecordRow, name: string): number | null {
  const value = row[name];
  return typeof value === 'number' ? value : null;
}

/** Text or code; null where not reported. Codes that arrive as numbers are written without leading zeros. */
export function textIn(row: RecordRow, name: string): string | null {
  const value = row[name];
  return value === null || value === undefined ? null : String(value);
}

/** A yes/no/unknown code. */
export function yesIn(row: RecordRow, name: string): boolean | null {
  const value = row[name];
  if (value === null || value === undefined) return null;
  return Number(value) === 1 ? true : Number(value) === 0 ? false : null;
}

/** Whether a row's `from` and `to` (inclusive; open where absent) hold on a day. */
export function holdsOn(row: RecordRow, day: Day, from = 'from', to = 'to'): boolean {
  const start = numberIn(row, from);
  const end = numberIn(row, to);
  return start !== null && start <= day && (end === null || end >= day);
}

/** Index of a trade in `trades` by its exchange code (`01`-`07`; anything else is other). */
export function tradeIndex(code: number): number {
  return code >= 1 && code < trades.length ? code - 1 : trades.length - 1;
}

/** Trade index of a row's `trade` code. */
export function tradeIn(row: RecordRow): number {
  return tradeIndex(Number(row.trade ?? 99));
}

/** Index of a trade by its name. */
export function indexOfTrade(trade: Trade): number {
  return trades.indexOf(trade);
}

/** Whether a row was sent by the platform itself and not by a worker. */
export function fromPlatform(row: RecordRow): boolean {
  return row.source === undefined || row.source === null || row.source === 0;
}
