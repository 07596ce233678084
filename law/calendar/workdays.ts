import type { Day } from '#basics/day.ts';
import type { Calendar } from '../in-force.types.ts';

/**
 * The last working day on or before a day: when pay that falls due on a rest day or holiday must be there at the latest
 * (保障农民工工资支付条例 第十四条; 工资支付暂行规定 第七条). Null where a day on the way back is not announced.
 */
export function lastWorkdayOnOrBefore(calendar: Calendar, day: Day): Day | null {
  return nearestWorkday(calendar, day, -1);
}

/**
 * The first working day on or after a day: where a limit that ends on a holiday really ends (民法典 第二百零三条). Null
 * where a day on the way is not announced.
 */
export function firstWorkdayOnOrAfter(calendar: Calendar, day: Day): Day | null {
  return nearestWorkday(calendar, day, 1);
}

/** The `count`th working day after a day, the day itself not counted; null where a day on the way is not announced. */
export function workdayAfter(calendar: Calendar, day: Day, count: number): Day | null {
  let at = day;
  for (let left = count; left > 0; ) {
    at++;
    const works = calendar.isWorkday(at);
    if (works === null) return null;
    if (works) left--;
  }
  return at;
}

/** Working days after a day up to another, both ends as in `workdayAfter`; null where a day between is not announced. */
export function workdaysBetween(calendar: Calendar, from: Day, to: Day): number | null {
  let count = 0;
  for (let at = from + 1; at <= to; at++) {
    const works = calendar.isWorkday(at);
    if (works === null) return null;
    if (works) count++;
  }
  return count;
}

/** The last day on which no more working days than the limit have passed since a day; null where a day between is not announced. */
export function lastDayWithin(calendar: Calendar, from: Day, limit: number): Day | null {
  const next = workdayAfter(calendar, from, limit + 1);
  return next === null ? null : next - 1;
}

function nearestWorkday(calendar: Calendar, day: Day, step: 1 | -1): Day | null {
  for (let at = day; ; at += step) {
    const works = calendar.isWorkday(at);
    // A statutory holiday of a year without its notice is known to be off, so the walk goes on through it.
    if (works === null) return null;
    if (works) return at;
  }
}
