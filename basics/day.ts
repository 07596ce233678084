/**
 * A calendar day in Asia/Shanghai as an integer: days since 1970-01-01. No clock, no time zone database:
 * from 1992 on Shanghai is +08:00 all year; earlier years had summer time and are refused where instants become days.
 */
export type Day = number;

/** The Gregorian civil date of a day: year, month 1-12, day of month 1-31. */
export interface CivilDate {
  year: number;
  month: number;
  dayOfMonth: number;
}

/** Days since 1970-01-01 of a proleptic Gregorian date; the caller vouches that the date exists. */
export function dayFromCivil(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day. Inverse of `dayFromCivil`. */
export function civilFromDay(day: Day): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** Number of days in a month of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayFromCivil(year, month + 1, 1) - dayFromCivil(year, month, 1);
}

/** `YYYY-MM-DD` to a day, or null where the text is not an existing date written exactly so. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const dayOfMonth = Number(match[3]);
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return dayFromCivil(year, month, dayOfMonth);
}

/** A `YYYY-MM-DD` written in our own source or already checked; throws on anything else. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`not a date: ${text}`);
  return parsed;
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** A day as `YYYY-MM-DD`. */
export function formatDay(value: Day): string {
  const { year, month, dayOfMonth } = civilFromDay(value);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** Day of the week, Monday 1 to Sunday 7. */
export function weekday(value: Day): number {
  return ((((value + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week a day lies in. */
export function mondayOf(value: Day): Day {
  return value - (weekday(value) - 1);
}

/** A month as `YYYY-MM` with its first and last day, or null where the text is not a month. */
export function parseMonth(text: string): { month: string; first: Day; last: Day } | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const first = dayFromCivil(year, month, 1);
  return { month: text, first, last: first + daysInMonth(year, month) - 1 };
}

/** The `YYYY-MM` a day lies in. */
export function monthOf(value: Day): string {
  return formatDay(value).slice(0, 7);
}

/** The day `months` later with the same day of the month, or that month's last day where it has none (民法典 202); negative: earlier. */
export function addMonths(value: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilFromDay(value);
  const index = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayFromCivil(y, m, Math.min(dayOfMonth, daysInMonth(y, m)));
}
