import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 非全日制相邻两次支付不超过15日: the longest interval between the payment of one settlement of the month and that of the next. The agreed cycle and
 * the days a settlement covers are judged by the rule on pay cycles; with one settlement there is no interval to see.
 * Source: 劳动合同法 72.
 */
export const partTimePayGap = rule({
  slug: 'part-time-pay-gap',
  sheetIds: ['relations/R3-10'],
  measure: 'employment-relationship',
  title: { zh: '非全日制相邻两次支付不超过15日', en: 'Part-time work paid at least every 15 days' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'labour-contract-law', article: '第七十二条' }],
  kind: 'part-time-pay-gap',
  facts: z.object({
    workerClass: workerClassField,
    last: dayField,
    payReported: z.boolean(),
    settlements: z.int().min(0),
    paidSettlements: z.int().min(0),
    paidBeforeOn: dayField.nullable(),
    paidNextOn: dayField.nullable(),
  }),
  reads: ['pay', 'worker'],
  parameters: ['part-time-pay-cycle-days'],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    if (fact.workerClass !== 'part-time' && fact.workerClass !== 'unclear') return notApplicable;
    if (!fact.payReported) return cannotTell('table-not-reported', 'pay');
    const limit = law.inForce('part-time-pay-cycle-days', fact.last);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const { paidBeforeOn: before, paidNextOn: next } = fact;
    const over = before === null || next === null ? 0 : next - before - limit.value;
    if (over > 0)
      return fact.workerClass === 'unclear'
        ? cannotTell('class-unclear', 'relation')
        : { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: [limit] };
    if (fact.paidSettlements !== fact.settlements) return cannotTell('field-not-reported', 'paidOn');
    if (fact.settlements < 2) return notApplicable;
    return before === null || next === null ? cannotTell('field-not-reported', 'paidOn') : compliant;
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    const [before, next] = [fact.paidBeforeOn ?? 0, fact.paidNextOn ?? 0];
    return {
      sentence: {
        zh: `${formatDay(before)}支付后到${formatDay(next)}才再支付，超过上限${over}天；线索。`,
        en: `Paid on ${formatDay(before)} and next on ${formatDay(next)}: ${counted(over, 'day')} over the limit.`,
      },
      arithmetic: [
        step(
          'daysOver',
          'paidNextOn - paidBeforeOn - partTimePayCycleDays',
          over,
          'days',
          '超过的天数',
          'Days over the limit',
        ),
      ],
      flip: change(
        'paidNextOn',
        fact.paidNextOn,
        next - over,
        '这一天前支付则不成立。',
        'Paid by that day there would be no finding.',
      ),
    };
  },
});
