import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { change, counted, formulaName, step } from '../explanation.ts';
import { dayField, fenField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 支付高温津贴: five yuan at least for each day of 37 and under 40 degrees worked in the open, ten at 40 and over; at 35 and under 37 the national
 * duty has no amount in Chongqing. Due to employees; for others the policy refers to it. Source: 重庆市高温天气劳动保护办法.
 */
export const heatAllowance = rule({
  slug: 'heat-allowance',
  sheetIds: ['pay-rest-safety/OSH-11'],
  measure: 'safety',
  title: { zh: '支付高温津贴', en: 'Heat allowance paid' },
  departments: ['human-resources', 'health'],
  level: 'LAW',
  basis: [
    { instrument: 'heat-rules-chongqing', article: '中度高温' },
    { instrument: 'heat-rules-chongqing', article: '强度高温' },
  ],
  kind: 'heat-month',
  facts: z.object({
    workerClass: workerClassField,
    month: z.string(),
    last: dayField,
    moderateDays: z.int(),
    intenseDays: z.int(),
    heatAllowanceFen: fenField.nullable(),
  }),
  reads: ['order', 'heatDay', 'pay'],
  parameters: ['heat-allowance-moderate-least', 'heat-allowance-intense-least'],
  from: '2012-06-29',
  to: null,
  judge(fact, law) {
    if (fact.workerClass === 'self-employed') return notApplicable;
    const moderate = law.inForce('heat-allowance-moderate-least', fact.last, '500229');
    if (moderate.value === null) return cannotTell('value-unknown', moderate.name);
    const intense = law.inForce('heat-allowance-intense-least', fact.last, '500229');
    if (intense.value === null) return cannotTell('value-unknown', intense.name);
    if (fact.heatAllowanceFen === null) return cannotTell('table-not-reported', 'pay');
    const due = fact.moderateDays * moderate.value + fact.intenseDays * intense.value;
    const short = due - fact.heatAllowanceFen;
    if (short <= 0) return compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    const level = fact.workerClass === 'quasi-employee' ? { level: 'POLICY' as const } : {};
    return { verdict: 'finding', amountFen: short, values: [moderate, intense], ...level };
  },
  explain(fact, _law, finding) {
    const short = finding.amountFen ?? 0;
    const [moderate, intense] = [
      formulaName('heat-allowance-moderate-least'),
      formulaName('heat-allowance-intense-least'),
    ];
    return {
      sentence: {
        zh: `${fact.month}在37度以上户外接单${fact.moderateDays + fact.intenseDays}天，高温津贴至少差${formatYuan(short)}元；线索。`,
        en: `Out on orders on ${counted(fact.moderateDays + fact.intenseDays, 'day')} of 37 degrees and more in ${fact.month}; the heat allowance is ${formatYuan(short)} short at least.`,
      },
      arithmetic: [
        step(
          'allowanceShort',
          `moderateDays * ${moderate} + intenseDays * ${intense} - heatAllowanceFen`,
          short,
          'fen',
          '高温津贴差额',
          'Allowance short',
        ),
      ],
      flip: change(
        'heatAllowanceFen',
        fact.heatAllowanceFen,
        (fact.heatAllowanceFen ?? 0) + short,
        '付足则不成立。',
        'Paid in full there would be no finding.',
      ),
    };
  },
});
