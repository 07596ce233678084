import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, formulaName, spokenEn, spokenZh, step } from '../explanation.ts';
import { dayField, platformField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

const standardOf = {
  week: 'standard-week-seconds',
  month: 'standard-cycle-month-seconds',
  quarter: 'standard-cycle-quarter-seconds',
  year: 'standard-cycle-year-seconds',
} as const;
const spoken = {
  week: ['周', 'week'],
  month: ['月', 'month'],
  quarter: ['季', 'quarter'],
  year: ['年', 'year'],
} as const;

/**
 * 综合计算周期工时: hours of an approved cycle beyond the cycle's standard are overtime at 150 %. Work on statutory holidays is
 * paid for itself (300 %) and left out. The standard is that of the cycle approved, never a multiple of another. Exactly the
 * standard is met. Source: 人社部发〔2025〕2号 (before 2025: 劳社部发〔2008〕3号); 劳部发〔1994〕503号.
 */
export const cycleHours = rule({
  slug: 'cycle-hours',
  sheetIds: ['pay-rest-safety/REST-11'],
  measure: 'rest',
  title: { zh: '综合计算周期内工时不超过周期标准工时', en: 'Hours of a comprehensive cycle within its standard' },
  departments: ['human-resources'],
  level: 'NOTICE',
  basis: [
    { instrument: 'pay-conversion-notice-2025', article: '一' },
    { instrument: 'special-hours-rules', article: '第五条' },
  ],
  kind: 'cycle',
  facts: z.object({
    platform: platformField,
    workerClass: workerClassField,
    cycle: z.enum(['week', 'month', 'quarter', 'year']),
    cycleFrom: dayField,
    cycleTo: dayField,
    attendanceSeconds: secondsField.nullable(),
    statutoryHolidaySeconds: secondsField.nullable(),
    covered: z.boolean(),
    approved: z.boolean(),
  }),
  reads: ['roster', 'workingTimeApproval', 'worker'],
  parameters: Object.values(standardOf),
  from: '2008-01-03',
  to: null,
  judge(fact, law) {
    if (fact.platform === null || !fact.approved) return notApplicable;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (fact.workerClass !== 'employee' && fact.workerClass !== 'dispatched') return notApplicable;
    const name = standardOf[fact.cycle];
    const standard = law.inForce(name, fact.cycleTo);
    // A cycle over a change of the standard has no single number.
    if (standard.value === null || law.findInForce(name, fact.cycleFrom)?.value !== standard.value)
      return cannotTell('value-unknown', name);
    const worked = fact.attendanceSeconds;
    if (worked === null) return cannotTell('table-not-reported', 'roster');
    if (worked > standard.value && fact.statutoryHolidaySeconds === null)
      return cannotTell('field-not-reported', 'statutoryHolidaySeconds');
    const over = worked - (fact.statutoryHolidaySeconds ?? 0) - standard.value;
    if (over > 0) return { verdict: 'finding', quantity: { value: over, unit: 'seconds' }, values: [standard] };
    return fact.covered ? compliant : cannotTell('period-not-covered', 'roster');
  },
  explain(fact, _law, finding) {
    const standard = finding.values[0]?.value ?? 0;
    const over = finding.quantity?.value ?? 0;
    const worked = standard + over;
    const dates = `${formatDay(fact.cycleFrom)}–${formatDay(fact.cycleTo)}`;
    const [zh, en] = spoken[fact.cycle];
    return {
      sentence: {
        zh: `综合计算周期（${zh}）${dates}工作${spokenZh(worked)}（不含法定节假日），标准工时${spokenZh(standard)}，超出${spokenZh(over)}，应计发延长工作时间工资；线索。`,
        en: `${spokenEn(worked)} worked in the ${en} ${dates} (statutory holidays left out), standard ${spokenEn(standard)}: ${spokenEn(over)} over, payable as overtime.`,
      },
      arithmetic: [
        step(
          'cycleSeconds',
          'attendanceSeconds - statutoryHolidaySeconds',
          worked,
          'seconds',
          '周期内工时',
          'Hours in the cycle',
        ),
        step(
          'secondsOver',
          `cycleSeconds - ${formulaName(standardOf[fact.cycle])}`,
          over,
          'seconds',
          '超出',
          'Over the standard',
        ),
      ],
      flip: change(
        'attendanceSeconds',
        fact.attendanceSeconds,
        (fact.attendanceSeconds ?? 0) - over,
        `周期内少工作${spokenZh(over)}则不成立。`,
        `With ${spokenEn(over)} less in the cycle there would be no finding.`,
      ),
    };
  },
});
