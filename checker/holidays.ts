import { daysFrom, readDay, weekdayOf, writeDay } from './calendar.ts';
import { Unchecked } from './fact.ts';

/*
 * Section 5.1 of the pay, rest and safety sheet, copied by hand: the statutory days, the other days off of each year's notice and
 * the make-up working days. 2027's notice was not found, so only its statutory days are known.
 */
interface Year {
  statutory: string;
  /** Other days off and make-up days; absent where the notice was not found. */
  notice?: { off: string; work: string };
}

const years: Readonly<Record<number, Year>> = {
  2022: {
    statutory: '01-01 02-01 02-02 02-03 04-05 05-01 06-03 09-10 10-01 10-02 10-03',
    notice: {
      off: '01-02 01-03 01-31 02-04 02-05 02-06 04-03 04-04 04-30 05-02 05-03 05-04 06-04 06-05 09-11 09-12 10-04 10-05 10-06 10-07',
      work: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
    },
  },
  2023: {
    statutory: '01-01 01-22 01-23 01-24 04-05 05-01 06-22 09-29 10-01 10-02 10-03',
    notice: {
      off: '01-02 01-21 01-25 01-26 01-27 04-29 04-30 05-02 05-03 06-23 06-24 09-30 10-04 10-05 10-06',
      work: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
    },
  },
  2024: {
    statutory: '01-01 02-10 02-11 02-12 04-04 05-01 06-10 09-17 10-01 10-02 10-03',
    notice: {
      off: '02-13 02-14 02-15 02-16 02-17 04-05 04-06 05-02 05-03 05-04 05-05 09-15 09-16 10-04 10-05 10-06 10-07',
      work: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
    },
  },
  2025: {
    statutory: '01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06',
    notice: {
      off: '02-01 02-02 02-03 02-04 04-05 04-06 05-03 05-04 05-05 06-01 06-02 10-04 10-05 10-07 10-08',
      work: '01-26 02-08 04-27 09-28 10-11',
    },
  },
  2026: {
    statutory: '01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03',
    notice: {
      off: '01-02 01-03 02-15 02-20 02-21 02-22 02-23 04-04 04-06 05-03 05-04 05-05 06-20 06-21 09-26 09-27 10-04 10-05 10-06 10-07',
      work: '01-04 02-14 02-28 05-09 09-20 10-10',
    },
  },
  2027: { statutory: '01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03' },
};

function yearOf(day: number): { year: Year; date: string } {
  const text = writeDay(day);
  const year = years[Number(text.slice(0, 4))];
  if (year === undefined)
    throw new Unchecked(
      `核验程序没有 ${text.slice(0, 4)} 年的节假日`,
      `the holidays of ${text.slice(0, 4)} are not on this checker's sheet`,
    );
  return { year, date: text.slice(5) };
}

const lists = (days: string, date: string) => days.split(' ').includes(date);

/** Whether a day is a statutory holiday (paid 300 %). */
export function isStatutory(day: number): boolean {
  const { year, date } = yearOf(day);
  return lists(year.statutory, date);
}

/** Whether a day is a working day by the calendar; null where the year's notice was not found and the day is not statutory. */
export function isWorkingDay(day: number): boolean | null {
  const { year, date } = yearOf(day);
  if (lists(year.statutory, date)) return false;
  if (year.notice === undefined) return null;
  if (lists(year.notice.work, date)) return true;
  return !lists(year.notice.off, date) && weekdayOf(day) <= 5;
}

/** Whether the year's notice names a day as off (substitute, swapped, or a weekend inside the holiday). */
export function isNamedOff(day: number): boolean {
  const { year, date } = yearOf(day);
  return year.notice !== undefined && lists(year.notice.off, date);
}

/** Whether the sheet holds the year's notice. */
export const noticeKnown = (day: number): boolean => yearOf(day).year.notice !== undefined;

/** Days from `first` to `last` that are not statutory: their kind hangs on the year's notice. */
export function daysOfNotice(first: number, last: number): number {
  return daysFrom(first, last).filter((day) => !isStatutory(day)).length;
}

/**
 * The latest day on which pay agreed for a day may come (wage payment rules art. 7: on a holiday or rest day, the last working day
 * before). Not certain where the notice that would tell was not found: then the latest it could be.
 */
export function latestPayDay(agreed: number): { day: number; certain: boolean } {
  for (let day = agreed; day > agreed - 30; day--) {
    const working = isWorkingDay(day);
    if (working !== false) return { day, certain: working === true };
  }
  throw new Unchecked(`${writeDay(agreed)} 之前没有工作日`, `no working day before ${writeDay(agreed)}`);
}

/** A day written in this checker's own source. */
export const ofSheet = (date: string): number => readDay(date)!;
