import { readDay, readInstant } from '../calendar.ts';
import type { Row } from '../explanation.ts';
import { Unreadable } from '../fact.ts';

/** An interval of seconds; its start belongs to it, its end does not. */
export interface Interval {
  from: number;
  to: number;
}

/** An instant of a reported row; null where it was not reported. */
export function at(row: Row, column: string): number | null {
  const text = row.values[column];
  if (text === undefined || text === null) return null;
  const instant = typeof text === 'string' ? readInstant(text) : null;
  if (instant === null)
    throw new Unreadable(
      `${row.table} ${row.recordId}：${column} 不是时刻`,
      `${row.table} ${row.recordId}: ${column} is no instant`,
    );
  return instant;
}

/** A day of a reported row. */
export function on(row: Row, column: string): number | null {
  const text = row.values[column];
  if (text === undefined || text === null) return null;
  const day = typeof text === 'string' ? readDay(text) : null;
  if (day === null)
    throw new Unreadable(
      `${row.table} ${row.recordId}：${column} 不是日期`,
      `${row.table} ${row.recordId}: ${column} is no day`,
    );
  return day;
}

/** A whole number of a reported row. */
export function number(row: Row, column: string): number | null {
  const value = row.values[column];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number')
    throw new Unreadable(
      `${row.table} ${row.recordId}：${column} 不是整数`,
      `${row.table} ${row.recordId}: ${column} is no number`,
    );
  return value;
}

/** Text of a reported row. */
export function said(row: Row, column: string): string | null {
  const value = row.values[column];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string')
    throw new Unreadable(
      `${row.table} ${row.recordId}：${column} 不是文字`,
      `${row.table} ${row.recordId}: ${column} is no text`,
    );
  return value;
}

/** A yes/no/unknown code (0, 1, 9) as true, false or null. */
export function yesNo(row: Row, column: string): boolean | null {
  const code = said(row, column);
  return code === '1' ? true : code === '0' ? false : null;
}

/** Whether a day lies in a row's dates; an open end still holds. */
export function inForce(row: Row, day: number, from = 'from', to = 'to'): boolean {
  return (on(row, from) ?? Number.NEGATIVE_INFINITY) <= day && day <= (on(row, to) ?? Number.POSITIVE_INFINITY);
}

/** The rows a fact is counted from: of one table, of one platform or, for the union, of every one. */
export const rowsOf = (rows: readonly Row[], table: string, platform: string | null): readonly Row[] =>
  rows.filter((row) => row.table === table && (platform === null || row.platform === platform));

/**
 * Places a worker may have worked at: those of orders, attendance and required sessions, and unknown where a row tells none. Most work
 * has one.
 */
export function placesOf(rows: readonly Row[], platform: string): readonly (string | null)[] {
  const told = new Set<string | null>();
  for (const row of rowsOf(rows, 'order', platform)) told.add(said(row, 'fromPlace'));
  for (const row of rowsOf(rows, 'roster', platform)) told.add(said(row, 'place'));
  for (const row of rowsOf(rows, 'session', platform)) if (said(row, 'mandated') === '1') told.add(said(row, 'place'));
  return told.size === 0 ? [null] : [...told];
}

/** Trade codes of the exchange as facts name them. */
export const tradeOf: Readonly<Record<string, string>> = {
  '01': 'ride',
  '02': 'delivery',
  '03': 'courier',
  '04': 'city-freight',
  '05': 'long-haul-freight',
  '06': 'livestream',
  '07': 'domestic',
  '99': 'other',
};
