import { type Day, dayFromCivil } from '#basics/day.ts';
import type { InstrumentId } from '../sources/all.ts';
import { lunarTable } from './lunar-table.ts';

/** A festival of the regulation: days of the Gregorian year (month × 100 + day), or days counted from one the lunar table gives. */
export type Festival = { readonly name: string } & (
  | { readonly on: readonly number[] }
  | { readonly after: 'newYear' | 'qingming' | 'dragonBoat' | 'midAutumn'; readonly offsets: readonly number[] }
);

/** 全国年节及纪念日放假办法 in one of its texts: which days all citizens have off. Those are the days paid at 300 %. */
export interface HolidayRegime {
  readonly instrument: InstrumentId;
  /** First day of the text; it holds until the next text known begins. */
  readonly from: string;
  readonly knownFrom: string;
  readonly festivals: readonly Festival[];
}

const newYearsDay: Festival = { name: '元旦', on: [101] };
const qingming: Festival = { name: '清明节', after: 'qingming', offsets: [0] };
const dragonBoat: Festival = { name: '端午节', after: 'dragonBoat', offsets: [0] };
const midAutumn: Festival = { name: '中秋节', after: 'midAutumn', offsets: [0] };
const nationalDay: Festival = { name: '国庆节', on: [1001, 1002, 1003] };
/** 春节: 0 is the first day of the first lunar month, -1 its eve (除夕). */
const spring = (...offsets: number[]): Festival => ({ name: '春节', after: 'newYear', offsets });
const labourDay = (...on: number[]): Festival => ({ name: '劳动节', on });

/** The four texts, in order. */
export const holidayRegimes: readonly HolidayRegime[] = [
  {
    instrument: 'holiday-regulation-1999',
    from: '1999-09-18',
    knownFrom: '1999-09-18',
    festivals: [newYearsDay, spring(0, 1, 2), labourDay(501, 502, 503), nationalDay],
  },
  {
    instrument: 'holiday-regulation-2007',
    from: '2008-01-01',
    knownFrom: '2007-12-14',
    festivals: [newYearsDay, spring(-1, 0, 1), qingming, labourDay(501), dragonBoat, midAutumn, nationalDay],
  },
  {
    instrument: 'holiday-regulation-2013',
    from: '2014-01-01',
    knownFrom: '2013-12-11',
    festivals: [newYearsDay, spring(0, 1, 2), qingming, labourDay(501), dragonBoat, midAutumn, nationalDay],
  },
  {
    instrument: 'holiday-regulation-2024',
    from: '2025-01-01',
    knownFrom: '2024-11-10',
    festivals: [newYearsDay, spring(-1, 0, 1, 2), qingming, labourDay(501, 502), dragonBoat, midAutumn, nationalDay],
  },
];

export const FIRST_LUNAR_YEAR = lunarTable[0]![0];
export const LAST_LUNAR_YEAR = lunarTable.at(-1)![0];

/** Days of a festival in a year the lunar table covers, in order. */
export function daysOf(festival: Festival, year: number): readonly Day[] {
  if ('on' in festival) return festival.on.map((monthDay) => dayInYear(year, monthDay));
  const [, newYear, qing, boat, autumn] = lunarTable[year - FIRST_LUNAR_YEAR]!;
  const anchor = dayInYear(
    year,
    { newYear: newYear, qingming: qing, dragonBoat: boat, midAutumn: autumn }[festival.after],
  );
  return festival.offsets.map((offset) => anchor + offset);
}

function dayInYear(year: number, monthDay: number): Day {
  return dayFromCivil(year, Math.floor(monthDay / 100), monthDay % 100);
}
