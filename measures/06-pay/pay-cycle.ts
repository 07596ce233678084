import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { levelOf, outsideWageRules } from './classes.ts';
import { cycleLimit, cycleSteps, lengthOfCycle, settledDays } from './cycle-length.ts';

/**
 * 支付周期: employees and dispatched workers are paid at least monthly (a month counted as 31 days), part-time workers at least
 * every 15 days, quasi-employees as agreed and at least monthly. Judged on the longer of the agreed cycle and the period
 * settled; exactly the limit passes. Work paid on completion of a single task has no cycle.
 * Source: 工资支付暂行规定 7, 8; 劳动合同法 72; 县政策（六）.
 */
export const payCycle = rule({
  slug: 'pay-cycle',
  sheetIds: ['pay-rest-safety/PAY-06'],
  measure: 'pay',
  title: { zh: '支付周期不超过上限', en: 'Pay cycle not longer than allowed' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'wage-payment-rules', article: '第七条' },
    { instrument: 'labour-contract-law', article: '第七十二条' },
    { instrument: 'county-policy', article: '（六）' },
  ],
  kind: 'settlement',
  facts: z.object({
    workerClass: workerClassField,
    periodFrom: dayField,
    periodTo: dayField,
    cycle: z.enum(['day', 'week', 'half-month', 'month', 'task', 'longer']).nullable(),
    cycleDays: z.int().min(1).nullable(),
  }),
  reads: ['payTerms', 'pay', 'worker'],
  parameters: ['part-time-pay-cycle-days', 'employee-pay-cycle-months', 'quasi-employee-pay-cycle-months'],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    const outside = outsideWageRules(fact.workerClass, fact.periodTo);
    if (outside !== null) return outside;
    if (fact.cycle === 'task') return notApplicable;
    if (fact.periodTo < fact.periodFrom) return cannotTell('record-contradicts', 'periodTo');
    const row = law.inForce(limitFor(fact.workerClass), fact.periodTo);
    if (row.value === null) return cannotTell('value-unknown', row.name);
    const over = lengthOfCycle(fact) - cycleLimit(fact, row);
    if (over > 0) {
      return {
        verdict: 'finding',
        quantity: { value: over, unit: 'days' },
        values: [row],
        level: levelOf(fact.workerClass),
      };
    }
    return fact.cycle === null ? cannotTell('field-not-reported', 'cycle') : compliant;
  },
  explain(fact, _law, finding) {
    const row = finding.values[0]!;
    const limit = cycleLimit(fact, row);
    const length = lengthOfCycle(fact);
    const over = finding.quantity?.value ?? 0;
    const period = `${formatDay(fact.periodFrom)}—${formatDay(fact.periodTo)}`;
    const tooLong = settledDays(fact) > limit;
    const agreedToo = lengthOfCycle({ ...fact, periodTo: fact.periodFrom }) > limit;
    const lastDay = fact.periodFrom + limit - 1;
    const shorter = fact.workerClass === 'part-time' ? 'half-month' : 'month';
    return {
      sentence: {
        zh: `支付周期至少${length}天（本次结算${period}，${settledDays(fact)}天），上限${limit}天，超出${over}天。`,
        en: `The pay cycle is at least ${length} days (this settlement: ${period}, ${settledDays(fact)} days); the longest allowed is ${limit}: ${over} day(s) over.`,
      },
      arithmetic: [
        ...cycleSteps(fact, row),
        step('daysOver', 'cycleLength - longestCycle', over, 'days', '超出', 'Over the limit'),
      ],
      flip:
        tooLong && !agreedToo
          ? change(
              'periodTo',
              fact.periodTo,
              lastDay,
              `结算到${formatDay(lastDay)}则不成立。`,
              `Settled up to ${formatDay(lastDay)} there would be no finding.`,
            )
          : fact.cycleDays !== null && !tooLong
            ? change(
                'cycleDays',
                fact.cycleDays,
                limit,
                `约定周期${limit}天则不成立。`,
                `With a cycle of ${limit} days agreed there would be no finding.`,
              )
            : change(
                'cycle',
                fact.cycle,
                tooLong ? 'task' : shorter,
                tooLong ? '若是完成一次性任务即付的报酬，没有支付周期，则不成立。' : '约定的周期不超过上限则不成立。',
                tooLong
                  ? 'Pay on completion of a single task has no cycle: there would be no finding.'
                  : 'With a cycle agreed within the limit there would be no finding.',
              ),
    };
  },
});

function limitFor(workerClass: string) {
  if (workerClass === 'part-time') return 'part-time-pay-cycle-days';
  return workerClass === 'quasi-employee' ? 'quasi-employee-pay-cycle-months' : 'employee-pay-cycle-months';
}
