import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { change, step, valueIn } from '../explanation.ts';
import { dayField, fenField, placeField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { outsideMonthlyWork } from './classes.ts';

/**
 * 加班工资基数: the monthly base an employer computes overtime from is not below the monthly minimum of the place; exactly the
 * minimum passes. The amount is what the base lacks a month, not what is owed. No ruling of Chongqing on the base was found;
 * the floor follows from the minimum wage itself (from memory, to be verified). Source: 劳动法 48; 工资支付暂行规定 13.
 */
export const overtimeBase = rule({
  slug: 'overtime-base',
  sheetIds: ['pay-rest-safety/PAY-13'],
  measure: 'pay',
  title: { zh: '加班工资基数不低于月最低工资', en: 'Overtime base not below the monthly minimum' },
  departments: ['human-resources'],
  level: 'NOTICE',
  basis: [
    { instrument: 'labour-law', article: '第四十八条' },
    { instrument: 'wage-payment-rules', article: '第十三条' },
    { instrument: 'minimum-wage-notice-2025', article: '一' },
  ],
  kind: 'month',
  facts: z.object({
    workerClass: workerClassField,
    first: dayField,
    place: placeField,
    overtimeBaseFen: fenField.nullable(),
    currency: z.string(),
  }),
  reads: ['payTerms', 'worker'],
  parameters: ['minimum-wage-monthly'],
  from: '2011-01-01',
  to: null,
  judge(fact, law) {
    const outside = outsideMonthlyWork(fact.workerClass, fact.currency);
    if (outside !== null) return outside;
    if (fact.overtimeBaseFen === null) return cannotTell('field-not-reported', 'overtimeBaseFen');
    if (fact.currency !== 'CNY') return cannotTell('other-currency', 'currency');
    if (fact.place === null) return cannotTell('field-not-reported', 'place');
    const minimum = law.findInForce('minimum-wage-monthly', fact.first, fact.place);
    if (minimum === null || minimum.value === null) return cannotTell('value-unknown', 'minimum-wage-monthly');
    if (fact.overtimeBaseFen >= minimum.value) return compliant;
    return { verdict: 'finding', amountFen: minimum.value - fact.overtimeBaseFen, values: [minimum] };
  },
  explain(fact, _law, finding) {
    const base = fact.overtimeBaseFen ?? 0;
    const minimum = valueIn(finding, 'minimum-wage-monthly');
    return {
      sentence: {
        zh: `加班工资以每月${formatYuan(base)}元为基数计算，月最低工资标准${formatYuan(minimum)}元，基数低于最低标准${formatYuan(minimum - base)}元。`,
        en: `Overtime is computed from ${formatYuan(base)} yuan a month; the monthly minimum is ${formatYuan(minimum)}: the base is ${formatYuan(minimum - base)} below the minimum.`,
      },
      arithmetic: [
        step(
          'baseShortFen',
          'minimumWageMonthly - overtimeBaseFen',
          minimum - base,
          'fen',
          '基数低于最低标准',
          'Base below the minimum',
        ),
      ],
      flip: change(
        'overtimeBaseFen',
        base,
        minimum,
        `以${formatYuan(minimum)}元为基数则不成立。`,
        `With a base of ${formatYuan(minimum)} yuan there would be no finding.`,
      ),
    };
  },
});
