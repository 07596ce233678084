import type { Fen } from '#basics/money.ts';
import type { InForce, Law } from '#law/in-force.types.ts';
import { perCent, step } from '../explanation.ts';
import type { ArithmeticStep } from '../rule.ts';
import type { RuleFinding } from '../verdict.ts';
import { type Hours, type overtimeParameters, weighedAtLeast } from './overtime-due.ts';
import { known } from './rows.ts';

/** What a working-time system pays, in words with the multipliers of the month. */
export function ratesInWords(fact: Hours, law: Law): { zh: string; en: string } {
  const [workday, restDay, holiday] = ['workday', 'rest-day', 'holiday'].map((kind) =>
    perCent(known(law.inForce(`overtime-multiplier-${kind}`, fact.first))),
  );
  switch (fact.hoursSystem) {
    case 'standard':
      return {
        zh: `工作日${workday}、休息日${restDay}、法定节假日${holiday}`,
        en: `${workday} on workdays, ${restDay} on rest days and ${holiday} on statutory holidays`,
      };
    case 'comprehensive':
      return {
        zh: `超出综合计算周期的${workday}、法定节假日${holiday}`,
        en: `${workday} beyond the approved cycle and ${holiday} on statutory holidays`,
      };
    case 'irregular':
      return {
        zh: '不定时工时法定节假日的设定倍数',
        en: 'the multiple set for statutory holidays under irregular hours',
      };
    default:
      return { zh: '各倍数', en: 'the multiples' };
  }
}

/** The rows of law behind `overtimeDue` for this working-time system, in the order of the arithmetic. */
export function overtimeRows(fact: Hours, law: Law): InForce[] {
  const row = (name: (typeof overtimeParameters)[number]) => law.inForce(name, fact.first);
  const days = [row('pay-days-per-month'), row('standard-day-seconds')];
  if (fact.hoursSystem === 'irregular') return [row('irregular-hours-holiday-multiplier'), ...days];
  const holiday = row('overtime-multiplier-holiday');
  const workday = row('overtime-multiplier-workday');
  if (fact.hoursSystem === 'comprehensive') return [row('standard-cycle-month-seconds'), workday, holiday, ...days];
  return [workday, row('overtime-multiplier-rest-day'), holiday, ...days];
}

/** The arithmetic of `weighedAtLeast`. */
function weighedStep(fact: Hours, law: Law): ArithmeticStep {
  const terms: string[] = [];
  const add = (known: unknown, term: string) => known !== null && terms.push(term);
  if (fact.hoursSystem === 'standard') {
    add(fact.workdayOvertimeSeconds, 'workdayOvertimeSeconds * overtimeMultiplierWorkday');
    add(fact.restDaySeconds, 'restDaySeconds * overtimeMultiplierRestDay');
  } else if (fact.approvedCycle === 'month' && fact.statutoryHolidaySecondsAtMost !== null) {
    const beyond = 'max(attendanceSeconds - statutoryHolidaySecondsAtMost - standardCycleMonthSeconds, 0)';
    if (fact.hoursSystem === 'comprehensive') add(fact.attendanceSeconds, `${beyond} * overtimeMultiplierWorkday`);
  }
  const holiday = fact.hoursSystem === 'irregular' ? 'irregularHoursHolidayMultiplier' : 'overtimeMultiplierHoliday';
  add(fact.statutoryHolidaySeconds, `statutoryHolidaySeconds * ${holiday}`);
  return step(
    'weighedSeconds',
    terms.join(' + '),
    weighedAtLeast(fact, law),
    'seconds-basis-points',
    '加班时间乘倍数',
    'Overtime by multiplier',
  );
}

/** The arithmetic of a month's overtime pay: base, weighed time, what is due, what is short. */
export function overtimeSteps(
  fact: Hours & { wageStandardFen: Fen | null },
  law: Law,
  finding: RuleFinding,
  paid: Fen,
) {
  const short = finding.amountFen ?? 0;
  const bases = fact.wageStandardFen === null ? [] : ['wageStandardFen'];
  if (finding.values[0]?.name === 'minimum-wage-monthly') bases.push('minimumWageMonthly');
  const due = 'divideHalfUp(baseFen * weighedSeconds * 100, payDaysPerMonth * standardDaySeconds * 10000)';
  return [
    step('baseFen', `max(${bases.join(', ')})`, finding.numbers?.baseFen ?? 0, 'fen', '加班工资基数', 'Overtime base'),
    weighedStep(fact, law),
    step('dueFen', due, paid + short, 'fen', '应付加班工资', 'Overtime pay due'),
    step('shortFen', 'dueFen - overtimePayFen', short, 'fen', '低于应付', 'Less than due'),
  ];
}
