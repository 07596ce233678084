import { isWorkday } from '../calendar.ts';
import type { Employee } from '../employee.ts';
import type { Planting } from '../planting.ts';

const hour = 3600;
const employer = 'yandi';

/** Daily overtime: 8 h and at most 1 h more, 3 h more for recorded special reasons; exactly there is lawful. */
export function plantDailyOvertime(planting: Planting): void {
  const breach = (
    name: string,
    n: number,
    seconds: number,
    special: '0' | '1',
    over: number,
    zh: string,
    en: string,
  ) => {
    const date = planting.workday(n);
    const employee = planting.employee(employer, name, 300_000).work(date, seconds, { specialReason: special });
    planting.finding(employee, 'daily-overtime', date, { quantity: { value: over, unit: 'seconds' }, why: { zh, en } });
  };
  // 9 h 30 - 8 h - 1 h
  breach('daily-1', 1, 9.5 * hour, '0', 1800, '工作9小时30分，超出30分', '9 h 30 worked: 30 minutes over');
  breach('daily-2', 2, 9 * hour + 1, '0', 1, '工作9小时零1秒', '9 h and 1 s worked: 1 s over');
  // 11 h 15 - 8 h - 3 h
  breach(
    'daily-3',
    3,
    11.25 * hour,
    '1',
    900,
    '有特殊原因，工作11小时15分',
    'special reasons, 11 h 15 worked: 15 minutes over',
  );

  const lawful = (name: string, n: number, seconds: number, special: '0' | '1', zh: string, en: string) => {
    const employee = planting.employee(employer, name, 300_000);
    employee.work(planting.workday(n), seconds, { specialReason: special });
    planting.boundary(employee, 'daily-overtime', zh, en);
  };
  lawful('daily-4', 4, 9 * hour, '0', '恰好延长1小时', 'exactly one hour more');
  lawful('daily-5', 5, 11 * hour, '1', '特殊原因恰好延长3小时', 'exactly three hours more for special reasons');
}

/** Spreads overtime over the month's ordinary workdays, so much a day, until `seconds` are reached. */
function spread(planting: Planting, employee: Employee, seconds: number, aDay: number): Employee {
  let left = seconds;
  for (let at = planting.month.first; at <= planting.month.last && left > 0; at++) {
    if (!isWorkday(at)) continue;
    const extra = Math.min(aDay, left);
    employee.work(at, 8 * hour + extra, { specialReason: extra > hour ? '1' : '0' });
    left -= extra;
  }
  return employee;
}

/** Monthly overtime: at most 36 h, rest days and statutory days counted; exactly 36 h is lawful. */
export function plantMonthlyOvertime(planting: Planting): void {
  const breach = (employee: Employee, over: number, zh: string, en: string) =>
    planting.finding(employee, 'monthly-overtime', null, {
      quantity: { value: over, unit: 'seconds' },
      why: { zh, en },
    });
  const employee = (name: string) => planting.employee(employer, name, 320_000);
  // 36 h 00 min 01 s on workdays, 3 h a day
  breach(spread(planting, employee('monthly-1'), 36 * hour + 1, 3 * hour), 1, '36小时零1秒', '36 h and 1 s');
  breach(
    spread(planting, employee('monthly-2'), 40 * hour, 3 * hour),
    4 * hour,
    '工作日延长40小时',
    '40 h on workdays',
  );
  // 39 h: up to two Saturdays of 8 h, the rest on workdays, up to 3 h a day
  const saturdays = planting.freeSaturdays().slice(0, 2);
  const third = spread(planting, employee('monthly-3'), (39 - 8 * saturdays.length) * hour, 3 * hour);
  for (const saturday of saturdays) third.work(saturday, 8 * hour);
  breach(third, 3 * hour, '工作日与休息日合计39小时', '39 h on workdays and rest days');

  planting.boundary(
    spread(planting, employee('monthly-4'), 36 * hour, 3 * hour),
    'monthly-overtime',
    '恰好36小时',
    'exactly 36 h',
  );
}

/** Weekly rest day of employees: a Monday-Sunday week with seven days of attendance. Riders' weeks are planted with their orders. */
export function plantEmployeesWeek(planting: Planting): void {
  const monday = planting.monday(2);
  const sevenDays = planting.employee(employer, 'week-1', 300_000);
  for (let date = monday; date < monday + 7; date++) sevenDays.work(date, 8 * hour);
  planting.finding(sevenDays, 'weekly-rest-day', monday + 6, {
    quantity: { value: 1, unit: 'days' },
    why: { zh: '周一至周日每天出勤', en: 'attendance on all seven days of a week' },
  });
  // two whole weeks in a row without a holiday or make-up day; where a month has none, both simply work office days
  const [first, second] = planting.plainMondays();
  const six = planting.employee(employer, 'week-2', 300_000);
  const run = planting.employee(employer, 'week-3', 300_000);
  if (first === undefined || second !== first + 7) return;
  for (const start of [first, second]) for (let date = start; date < start + 6; date++) six.work(date, 6 * hour);
  planting.boundary(six, 'weekly-rest-day', '两周各休息周日一天', 'Sunday off in both weeks');
  run.absent(first);
  for (let date = first + 1; date < second + 6; date++) run.work(date, 5 * hour);
  planting.boundary(
    run,
    'weekly-rest-day',
    '连续出勤12天，但每周各有一天休息',
    'twelve days in a row, yet a day off in each week',
  );
}
