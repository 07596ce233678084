import { daysFrom } from '../calendar.ts';
import { amount, bounds, counted, flag, text, whole, within, word } from '../fact.ts';
import { isStatutory } from '../holidays.ts';
import {
  classes,
  type Derived,
  type Doubt,
  isEmployee,
  met,
  metUnless,
  notApplicable,
  type Reading,
  trades,
  unclearClass,
} from '../reading.ts';
import { deliveryStandardFrom } from './delivery.ts';

const systems = ['standard', 'comprehensive', 'irregular', 'unknown'] as const;
const systemUnknown: Doubt = 'field-not-reported hoursSystem';

/** REST-01: after 8 hours at most 1 hour more, 3 with special reasons (Labour Law art. 36, 41; sheet 2.1, 2.2). */
export const dailyOvertime: Reading = {
  sheet: 'pay-rest-safety/REST-01',
  measure: 'rest',
  level: 'LAW',
  kind: 'day',
  parameters: ['standard-day-seconds', 'overtime-day-normal-seconds', 'overtime-day-special-seconds'],
  span: (fact) => [counted(fact, 'day'), counted(fact, 'day')],
  judge(fact, cited): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    const system = word(fact, 'hoursSystem', systems);
    const roster = text(fact, 'roster');
    if (text(fact, 'platform') === null || !(isEmployee(workerClass) || workerClass === 'unclear'))
      return notApplicable;
    // An approved special system is judged over its cycle; rest days and holidays count for the month, not the day.
    if (system === 'comprehensive' || system === 'irregular') return notApplicable;
    if (roster === 'rest-day' || roster === 'leave' || isStatutory(counted(fact, 'day'))) return notApplicable;
    const doubts: Doubt[] = [];
    if (workerClass === 'unclear') doubts.push(unclearClass);
    const worked = bounds(fact, 'attendanceSeconds');
    if (worked === null || roster === null) doubts.push('table-not-reported roster');
    if (worked === null) return metUnless(doubts);
    const special = flag(fact, 'specialReason');
    const longest = (parameter: string) => {
      const [day, more] = [cited.value('standard-day-seconds'), cited.value(parameter)];
      return day === null || more === null ? null : day + more;
    };
    if (special !== null) {
      const limit = longest(special ? 'overtime-day-special-seconds' : 'overtime-day-normal-seconds');
      if (limit !== null && worked.most <= limit) return metUnless(doubts);
      if (system === 'unknown') doubts.push(systemUnknown);
      if (limit !== null && worked.least > limit && doubts.length === 0) return over(worked.least - limit);
      if (worked.least < worked.most) doubts.push('bounds-straddle attendanceSeconds');
      return metUnless(doubts);
    }
    // Whether there were special reasons is not known: over even with them, or within even without.
    if (cited.cites('overtime-day-special-seconds')) {
      const limit = longest('overtime-day-special-seconds');
      if (limit !== null && worked.least > limit && system === 'standard' && doubts.length === 0)
        return over(worked.least - limit);
    }
    if (cited.cites('overtime-day-normal-seconds')) {
      const limit = longest('overtime-day-normal-seconds');
      if (limit !== null && worked.most <= limit) return metUnless(doubts);
    }
    if (system === 'unknown') doubts.push(systemUnknown);
    doubts.push('field-not-reported specialReason');
    if (worked.least < worked.most) doubts.push('bounds-straddle attendanceSeconds');
    return metUnless(doubts);
  },
};

const over = (seconds: number): Derived => ({ verdict: 'finding', quantity: { value: seconds, unit: 'seconds' } });

/**
 * REST-02: at most 36 hours of overtime a month (art. 41). Whether work on rest days and holidays counts is argued (sheet 2.2): it
 * does by our setting, and a month that is over only by that reading is shown as a setting.
 */
export const monthlyOvertime: Reading = {
  sheet: 'pay-rest-safety/REST-02',
  measure: 'rest',
  level: 'LAW',
  kind: 'month',
  parameters: ['overtime-month-seconds', 'overtime-month-counts-rest-days'],
  span: (fact) => [counted(fact, 'last'), counted(fact, 'last')],
  judge(fact, cited): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    const system = word(fact, 'hoursSystem', systems);
    if (text(fact, 'platform') === null || !(isEmployee(workerClass) || workerClass === 'unclear'))
      return notApplicable;
    if (system === 'comprehensive' || system === 'irregular') return notApplicable;
    const doubts: Doubt[] = workerClass === 'unclear' ? [unclearClass] : [];
    const workdays = bounds(fact, 'workdayOvertimeSeconds');
    if (workdays === null) return metUnless([...doubts, 'table-not-reported roster']);
    const restDays = bounds(fact, 'restDaySeconds');
    const holidays = bounds(fact, 'statutoryHolidaySeconds');
    const counts = cited.value('overtime-month-counts-rest-days') !== 0;
    const parts = counts ? [workdays, restDays, holidays] : [workdays];
    const least = parts.reduce((sum, part) => sum + (part?.least ?? 0), 0);
    const most = parts.reduce((sum, part) => sum + (part?.most ?? Number.POSITIVE_INFINITY), 0);
    const limit = cited.value('overtime-month-seconds');
    if (limit !== null && most <= limit) return metUnless(doubts);
    if (system === 'unknown') doubts.push(systemUnknown);
    if (limit !== null && least > limit && doubts.length === 0) {
      return {
        verdict: 'finding',
        quantity: { value: least - limit, unit: 'seconds' },
        ...(workdays.least > limit ? {} : { level: 'SETTING' }),
      };
    }
    if (restDays === null) doubts.push('field-not-reported restDaySeconds');
    if (holidays === null) doubts.push('field-not-reported statutoryHolidaySeconds');
    if (least < most) doubts.push('bounds-straddle workdayOvertimeSeconds');
    return metUnless(doubts);
  },
};

/** REST-03: a day off in seven: law for those in a labour relationship (art. 38), the standard for riders (7.4.1 e, the rider's choice). */
export const weeklyRestDay: Reading = {
  sheet: 'pay-rest-safety/REST-03',
  measure: 'rest',
  level: 'LAW',
  kind: 'week',
  parameters: ['rest-days-per-week', 'delivery-rest-days-per-week'],
  span: (fact) => [counted(fact, 'monday'), counted(fact, 'monday') + 6],
  judge(fact, cited): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    const system = word(fact, 'hoursSystem', systems);
    const worked = within(fact, 'workedDays');
    if (text(fact, 'platform') === null || workerClass === 'self-employed') return notApplicable;
    const byStandard = workerClass === 'quasi-employee';
    if (byStandard && (word(fact, 'trade', trades) !== 'delivery' || counted(fact, 'monday') < deliveryStandardFrom))
      return notApplicable;
    if (isEmployee(workerClass) && system === 'irregular') return notApplicable;
    const doubts: Doubt[] = workerClass === 'unclear' ? [unclearClass] : [];
    const rest = cited.value(byStandard ? 'delivery-rest-days-per-week' : 'rest-days-per-week');
    if (rest !== null && worked.most <= 7 - rest) return metUnless(doubts);
    if (isEmployee(workerClass) && system === 'unknown') doubts.push(systemUnknown);
    if (rest !== null && worked.least > 7 - rest && doubts.length === 0) {
      return {
        verdict: 'finding',
        quantity: { value: worked.least - (7 - rest), unit: 'days' },
        ...(byStandard ? { level: 'STD' } : {}),
      };
    }
    if (worked.least < worked.most) doubts.push('bounds-straddle workedDays');
    return metUnless(doubts);
  },
};

const cycleValue = {
  week: 'standard-week-seconds',
  month: 'standard-cycle-month-seconds',
  quarter: 'standard-cycle-quarter-seconds',
  year: 'standard-cycle-year-seconds',
} as const;

/** REST-11: hours of an approved cycle against its standard hours; statutory holidays are paid apart (sheet 2.1, 2.6). */
export const cycleHours: Reading = {
  sheet: 'pay-rest-safety/REST-11',
  measure: 'rest',
  level: 'NOTICE',
  kind: 'cycle',
  parameters: Object.values(cycleValue),
  span: (fact) => [counted(fact, 'cycleFrom'), counted(fact, 'cycleTo')],
  judge(fact, cited): Derived {
    const workerClass = word(fact, 'workerClass', classes);
    if (text(fact, 'platform') === null || !(isEmployee(workerClass) || workerClass === 'unclear'))
      return notApplicable;
    if (flag(fact, 'approved') !== true) return notApplicable;
    const doubts: Doubt[] = workerClass === 'unclear' ? [unclearClass] : [];
    const parameter = cycleValue[word(fact, 'cycle', ['week', 'month', 'quarter', 'year'])];
    const [worked, holidays] = [amount(fact, 'attendanceSeconds'), amount(fact, 'statutoryHolidaySeconds')];
    const standard = cited.value(parameter);
    if (standard === null) doubts.push(`value-unknown ${parameter}`);
    if (worked === null) return metUnless([...doubts, 'table-not-reported roster']);
    if (holidays !== null && standard !== null && worked - holidays > standard && doubts.length === 0)
      return { verdict: 'finding', quantity: { value: worked - holidays - standard, unit: 'seconds' } };
    if (holidays === null) doubts.push('field-not-reported statutoryHolidaySeconds');
    if (flag(fact, 'covered') !== true) doubts.push('period-not-covered roster');
    return metUnless(doubts);
  },
};

/** REST-10: comprehensive or irregular hours need an approval in force (503 of 1994); the days without one. */
export const specialHoursApproval: Reading = {
  sheet: 'pay-rest-safety/REST-10',
  measure: 'rest',
  level: 'LAW',
  kind: 'enterprise',
  parameters: [],
  span: (fact) => [counted(fact, 'first'), counted(fact, 'last')],
  judge(fact): Derived {
    const claimed = word(fact, 'claimedSystem', systems);
    if (counted(fact, 'employees') === 0 || claimed === 'standard') return notApplicable;
    const doubts: Doubt[] = claimed === 'unknown' ? [systemUnknown] : [];
    if (flag(fact, 'approvalReported') !== true) doubts.push('table-not-reported workingTimeApproval');
    if (doubts.length > 0) return metUnless(doubts);
    const days = daysOutside(
      [counted(fact, 'first'), counted(fact, 'last')],
      whole(fact, 'approvalFrom'),
      whole(fact, 'approvalTo'),
    );
    if (days > 0) return { verdict: 'finding', quantity: { value: days, unit: 'days' } };
    return text(fact, 'approvalNumber') === null ? metUnless(['field-not-reported approvalNumber']) : met;
  },
};

/** Days of a span on which something dated from–to was not in force; without a first day it never was, without a last it still is. */
export function daysOutside(span: readonly [number, number], from: number | null, to: number | null): number {
  return daysFrom(span[0], span[1]).filter((day) => from === null || day < from || (to !== null && day > to)).length;
}
