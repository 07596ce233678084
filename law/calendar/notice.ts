import { type Day, day } from '#basics/day.ts';
import type { InstrumentId } from '../sources/all.ts';

/** 节假日安排通知: days off and make-up workdays around one festival, each `YYYY-MM-DD` or `YYYY-MM-DD..YYYY-MM-DD`. */
export interface NoticeFestival {
  readonly name: string;
  readonly off: readonly string[];
  readonly work: readonly string[];
}

/** A notice of the General Office of the State Council on one year. An amendment's word on a day replaces the earlier one. */
export interface HolidayNotice<Source extends string = string> {
  readonly source: Source;
  readonly year: number;
  /** The notice amended, or null for the year's first. */
  readonly amends: string | null;
  /** First day on which it was known, `YYYY-MM-DD`. */
  readonly knownFrom: string;
  readonly festivals: readonly NoticeFestival[];
}

/** A notice as shipped, frozen. */
export function notice(definition: HolidayNotice<InstrumentId>): HolidayNotice<InstrumentId> {
  return Object.freeze(definition);
}

/** The days a list of days and ranges names, in order. Throws where one is not a date. */
export function daysNamed(ranges: readonly string[]): readonly Day[] {
  return ranges.flatMap((range) => {
    const [first, last = first] = range.split('..') as [string, string?];
    const start = day(first);
    return Array.from({ length: day(last) - start + 1 }, (_, i) => start + i);
  });
}
