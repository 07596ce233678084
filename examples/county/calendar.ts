import { type Day, day, weekday } from '#basics/day.ts';
import { random } from './random.ts';

/*
 * The generator's own calendar of 2026, written out from the holiday notice of 2025-11-04. It is kept apart from the
 * law's calendar on purpose: planted truth must not be computed by what it tests.
 */
const days = (...list: string[]) => new Set(list.map((text) => day(`2026-${text}`)));
const statutory = days(
  ...[
    '01-01',
    '02-16',
    '02-17',
    '02-18',
    '02-19',
    '04-05',
    '05-01',
    '05-02',
    '06-19',
    '09-25',
    '10-01',
    '10-02',
    '10-03',
  ],
);
const off = days(
  ...['01-02', '01-03', '02-15', '02-20', '02-21', '02-22', '02-23', '04-04', '04-06', '05-03', '05-04', '05-05'],
  ...['06-20', '06-21', '09-26', '09-27', '10-04', '10-05', '10-06', '10-07'],
);
const makeUp = days('01-04', '02-14', '02-28', '05-09', '09-20', '10-10');

/** True on the 13 statutory days of 2026. */
export const isStatutory = (at: Day) => statutory.has(at);

/** True on the other days off of the notice: swapped weekends and substitute days. */
export const isAdjustedDayOff = (at: Day) => off.has(at);

/** True where ordinary enterprises work: Monday to Friday and make-up workdays, less statutory and adjusted days off. */
export const isWorkday = (at: Day) => makeUp.has(at) || (weekday(at) <= 5 && !statutory.has(at) && !off.has(at));

/** The mark a platform puts on an order: 1 statutory day, 2 rest day, 0 neither. */
export const holidayMark = (at: Day) => (isStatutory(at) ? '1' : isWorkday(at) ? '0' : '2');

/** The last workday on or before a day. */
export function workdayOnOrBefore(at: Day): Day {
  let found = at;
  while (!isWorkday(found)) found--;
  return found;
}

/**
 * First and last day the generator can place anything on: what December earns is paid in January 2027, whose days off nobody
 * has announced.
 */
export const calendarFrom = day('2026-01-01');
export const calendarTo = day('2026-11-30');

/** Invented weather of a day: a heat day in July or August, or rain between two hours; the same all over the county. */
export interface Weather {
  heat: boolean;
  rainFrom: number;
  rainTo: number;
}

const weatherOf = new Map<string, Weather>();

export function weather(seed: string, at: Day): Weather {
  const key = `${seed}/${at}`;
  let found = weatherOf.get(key);
  if (found === undefined) {
    const roll = random(seed, 'weather', at);
    const summer = at >= day('2026-07-10') && at <= day('2026-08-28');
    const heat = summer && roll.chance(450);
    const rain = !heat && roll.chance(280);
    const from = roll.int(7, 19);
    found = { heat, rainFrom: rain ? from : 24, rainTo: rain ? from + roll.int(2, 4) : 24 };
    weatherOf.set(key, found);
  }
  return found;
}

/** The weather mark of an hour: 01 heat between 11 and 18 o'clock on a heat day, 02 rain, 00 neither. */
export function weatherMark(seed: string, at: Day, hour: number): '00' | '01' | '02' {
  const today = weather(seed, at);
  if (today.heat && hour >= 11 && hour < 18) return '01';
  return hour >= today.rainFrom && hour < today.rainTo ? '02' : '00';
}
