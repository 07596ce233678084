import { type Day, dayFromCivil, formatDay, parseDay } from './day.ts';

/** A point in time: whole seconds since 1970-01-01T00:00:00Z. Local time is +08:00 all year (from 1992 on). */
export type Instant = number;

/** Seconds local time is ahead of UTC; for SQL, everywhere else the functions below. */
export const OFFSET = 8 * 3600;
/** First instant whose local day can be told without summer time: 1992-01-01T00:00:00+08:00. */
export const EARLIEST: Instant = dayFromCivil(1992, 1, 1) * 86400 - OFFSET;

/** The Asia/Shanghai calendar day an instant lies in. */
export function dayOf(at: Instant): Day {
  return Math.floor((at + OFFSET) / 86400);
}

/** The first instant (local midnight) of a day. */
export function startOf(value: Day): Instant {
  return value * 86400 - OFFSET;
}

/** Seconds since local midnight, 0-86399. */
export function secondOfDay(at: Instant): number {
  return at + OFFSET - dayOf(at) * 86400;
}

/** `YYYY-MM-DDThh:mm:ss` with `+08:00`, `Z` or another `±hh:mm` to an instant; null where it is not one or lies before 1992. */
export function parseInstant(text: string): Instant | null {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.exec(text);
  if (match === null) return null;
  const date = parseDay(match[1]!);
  if (date === null) return null;
  const zone = match[5]!;
  const offset =
    zone === 'Z' ? 0 : (zone[0] === '-' ? -1 : 1) * (Number(zone.slice(1, 3)) * 3600 + Number(zone.slice(4, 6)) * 60);
  const at = date * 86400 + Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4]) - offset;
  return at < EARLIEST ? null : at;
}

/** An instant written in our own source or already checked; throws on anything else. */
export function instant(text: string): Instant {
  const at = parseInstant(text);
  if (at === null) throw new RangeError(`not an instant: ${text}`);
  return at;
}

/** An instant as `YYYY-MM-DDThh:mm:ss+08:00`. */
export function formatInstant(at: Instant): string {
  return `${formatDay(dayOf(at))}T${formatClock(at)}+08:00`;
}

/** The local time of day as `hh:mm:ss`. */
export function formatClock(at: Instant): string {
  const s = secondOfDay(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
}
