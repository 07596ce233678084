import { z } from 'zod';
import type { Day } from '#basics/day.ts';
import { divideHalfUp, type Fen } from '#basics/money.ts';
import type { Law } from '#law/in-force.types.ts';
import { dayField, hoursSystemField, secondsField } from '../facts/fields.ts';
import { known } from './rows.ts';

/** The parameters overtime pay rests on, all without a place. */
export const overtimeParameters = [
  'pay-days-per-month',
  'standard-day-seconds',
  'overtime-multiplier-workday',
  'overtime-multiplier-rest-day',
  'overtime-multiplier-holiday',
  'irregular-hours-holiday-multiplier',
  'standard-cycle-month-seconds',
] as const;

const secondsOrNull = secondsField.nullable();

/** The month's working time by kind of day, as far as overtime pay needs it. */
export const monthHours = z.object({
  first: dayField,
  hoursSystem: hoursSystemField,
  approvedCycle: z.enum(['week', 'month', 'quarter', 'year']).nullable(),
  workdayOvertimeSeconds: secondsOrNull,
  workdayOvertimeSecondsAtMost: secondsOrNull,
  restDaySeconds: secondsOrNull,
  restDaySecondsAtMost: secondsOrNull,
  statutoryHolidaySeconds: secondsOrNull,
  statutoryHolidaySecondsAtMost: secondsOrNull,
  attendanceSeconds: secondsOrNull,
  attendanceSecondsAtMost: secondsOrNull,
});
export type Hours = z.infer<typeof monthHours>;

const rate = (law: Law, name: (typeof overtimeParameters)[number], on: Day) => known(law.inForce(name, on));

/** A monthly cycle's time beyond its standard; a longer or unknown cycle is not told from one month, so nothing. */
function beyondCycle(fact: Hours, law: Law, attendance: number | null, holiday: number | null): number {
  if (fact.approvedCycle !== 'month' || attendance === null) return 0;
  return Math.max(attendance - (holiday ?? 0) - rate(law, 'standard-cycle-month-seconds', fact.first), 0);
}

/** Overtime of the month times its multipliers, in seconds × basis points, by what is at least known; nulls count as nothing. */
export function weighedAtLeast(fact: Hours, law: Law): number {
  const holiday = fact.statutoryHolidaySeconds ?? 0;
  if (fact.hoursSystem === 'irregular') return holiday * rate(law, 'irregular-hours-holiday-multiplier', fact.first);
  const onHolidays = holiday * rate(law, 'overtime-multiplier-holiday', fact.first);
  const workday = rate(law, 'overtime-multiplier-workday', fact.first);
  if (fact.hoursSystem === 'comprehensive') {
    const most = fact.statutoryHolidaySecondsAtMost;
    return onHolidays + (most === null ? 0 : beyondCycle(fact, law, fact.attendanceSeconds, most) * workday);
  }
  const onRestDays = (fact.restDaySeconds ?? 0) * rate(law, 'overtime-multiplier-rest-day', fact.first);
  return onHolidays + onRestDays + (fact.workdayOvertimeSeconds ?? 0) * workday;
}

/** The same by what is at most possible; only to be asked where `unreportedHours` names nothing. */
export function weighedAtMost(fact: Hours, law: Law): number {
  const holiday = fact.statutoryHolidaySecondsAtMost ?? 0;
  if (fact.hoursSystem === 'irregular') return holiday * rate(law, 'irregular-hours-holiday-multiplier', fact.first);
  const onHolidays = holiday * rate(law, 'overtime-multiplier-holiday', fact.first);
  const workday = rate(law, 'overtime-multiplier-workday', fact.first);
  if (fact.hoursSystem === 'comprehensive') {
    return onHolidays + beyondCycle(fact, law, fact.attendanceSecondsAtMost, fact.statutoryHolidaySeconds) * workday;
  }
  const onRestDays = (fact.restDaySecondsAtMost ?? 0) * rate(law, 'overtime-multiplier-rest-day', fact.first);
  return onHolidays + onRestDays + (fact.workdayOvertimeSecondsAtMost ?? 0) * workday;
}

/** The first count of time the working-time system needs and nobody reported, or null. */
export function unreportedHours(fact: Hours): string | null {
  if (fact.statutoryHolidaySeconds === null || fact.statutoryHolidaySecondsAtMost === null)
    return 'statutoryHolidaySeconds';
  if (fact.hoursSystem === 'irregular') return null;
  if (fact.hoursSystem === 'comprehensive') {
    return fact.attendanceSeconds === null || fact.attendanceSecondsAtMost === null ? 'attendanceSeconds' : null;
  }
  if (fact.workdayOvertimeSeconds === null || fact.workdayOvertimeSecondsAtMost === null)
    return 'workdayOvertimeSeconds';
  return fact.restDaySeconds === null || fact.restDaySecondsAtMost === null ? 'restDaySeconds' : null;
}

/** Base / paid days / 8 h times the weighed time, rounded half up once. Source: 人社部发〔2025〕2号 二; 劳动法 44. */
export function overtimeDue(base: Fen, weighed: number, fact: Hours, law: Law): Fen {
  if (base === 0 || weighed === 0) return 0;
  const days = rate(law, 'pay-days-per-month', fact.first);
  const day = rate(law, 'standard-day-seconds', fact.first);
  return divideHalfUp(BigInt(base) * BigInt(weighed) * 100n, BigInt(days) * BigInt(day) * 10000n);
}
