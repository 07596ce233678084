/*
 * Days and instants as the explanation writes them. Shanghai has kept +08:00 all year since 1992, so local time is arithmetic.
 * Built on the proleptic Gregorian rule alone; no clock is read.
 */

const OFFSET = 8 * 3600;
const DAY = 86400;

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Length of a month, 1–12. */
export const monthLength = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Days from 1970-01-01 to a date; leap days counted by years passed. */
export function dayNumber(year: number, month: number, dayOfMonth: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 477;
  let days = (year - 1970) * 365 + leapDays;
  for (let m = 1; m < month; m++) days += monthLength(year, m);
  return days + dayOfMonth - 1;
}

/** `YYYY-MM-DD` to a day number; null where it is no date. */
export function readDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return dayNumber(year, month, day);
}

/** Year, month and day of the month of a day number; `RangeError` for what is no day of the years 0000 to 9999. */
export function dateOf(day: number): { year: number; month: number; dayOfMonth: number } {
  if (!Number.isSafeInteger(day) || day < -719_528 || day > 2_932_896) throw new RangeError(`${day} is no day`);
  let year = 1970 + Math.floor(day / 365.2425);
  while (dayNumber(year + 1, 1, 1) <= day) year++;
  while (dayNumber(year, 1, 1) > day) year--;
  let rest = day - dayNumber(year, 1, 1);
  let month = 1;
  while (rest >= monthLength(year, month)) rest -= monthLength(year, month++);
  return { year, month, dayOfMonth: rest + 1 };
}

const two = (value: number) => String(value).padStart(2, '0');

/** A day number as `YYYY-MM-DD`. */
export function writeDay(day: number): string {
  const { year, month, dayOfMonth } = dateOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/** First and last day of a `YYYY-MM`; null where it is no month. */
export function readMonth(text: string): { first: number; last: number } | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (match === null) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  const first = dayNumber(year, month, 1);
  return { first, last: first + monthLength(year, month) - 1 };
}

/** `YYYY-MM-DDThh:mm:ss+08:00` to epoch seconds; null where it is not written so. */
export function readInstant(text: string): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\+08:00$/.exec(text);
  const day = match === null ? null : readDay(match[1]!);
  if (match === null || day === null) return null;
  return day * DAY + Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4]) - OFFSET;
}

/** The local calendar day an instant lies in. */
export const dayOfInstant = (at: number): number => Math.floor((at + OFFSET) / DAY);

/** Local midnight at which a day begins. */
export const midnight = (day: number): number => day * DAY - OFFSET;

/** `hh:mm:ss` of an instant, local. */
export function clockOf(at: number): string {
  const second = at - midnight(dayOfInstant(at));
  return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

/** An instant as `YYYY-MM-DDThh:mm:ss+08:00`. */
export const writeInstant = (at: number): string => `${writeDay(dayOfInstant(at))}T${clockOf(at)}+08:00`;

/** The days from the first to the last; none of more than a year and a month, which no period of a finding is. */
export function daysFrom(first: number, last: number): number[] {
  if (last - first > 400) throw new RangeError(`${last - first} days`);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** Monday 1 to Sunday 7; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The day `months` later with the same day of the month, or that month's last day where it has none (民法典 art. 202). */
export function monthsLater(day: number, months: number): number {
  const { year, month, dayOfMonth } = dateOf(day);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return dayNumber(y, m, Math.min(dayOfMonth, monthLength(y, m)));
}
