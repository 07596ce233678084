import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { change, counted, formulaName, step } from '../explanation.ts';
import { dayField, fenField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { heatLevel } from './heat-doubts.ts';

/**
 * 支付高温津贴: five yuan at least for each day of 37 and under 40 degrees worked in the open, ten at 40 and over, in the settlements the days lie in. Short means short of the
 * least; up to the most nothing more is asked. Days at 35 and under 37 are `heat-allowance-national`. For quasi-employees the policy asks it. Source:
 * 重庆市高温天气劳动保护办法.
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
    unsettledDays: z.int(),
    payReported: z.boolean(),
    heatAllowanceFen: fenField.nullable(),
  }),
  reads: ['order', 'heatDay', 'pay'],
  parameters: ['heat-allowance-moderate-least', 'heat-allowance-intense-least', 'heat-band-moderate'],
  from: '2012-06-29',
  to: null,
  judge(fact, law) {
    if (fact.workerClass === 'self-employed') return notApplicable;
    if (fact.moderateDays + fact.intenseDays + fact.unsettledDays === 0) return notApplicable;
    if (!fact.payReported) return cannotTell('table-not-reported', 'pay');
    const moderate = law.inForce('heat-allowance-moderate-least', fact.last, '500229');
    if (moderate.value === null) return cannotTell('value-unknown', moderate.name);
    const intense = law.inForce('heat-allowance-intense-least', fact.last, '500229');
    if (intense.value === null) return cannotTell('value-unknown', intense.name);
    const due = fact.moderateDays * moderate.value + fact.intenseDays * intense.value;
    if (due > 0 && fact.heatAllowanceFen === null) return cannotTell('field-not-reported', 'subsidyHeatFen');
    const short = due - (fact.heatAllowanceFen ?? 0);
    if (short > 0 && fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (short > 0) {
      const values = [moderate, intense, law.inForce('heat-band-moderate', fact.last, '500229')];
      return { verdict: 'finding', amountFen: short, values, ...heatLevel(fact.workerClass) };
    }
    return fact.unsettledDays > 0 ? cannotTell('period-not-covered', 'periodTo') : compliant;
  },
  explain(fact, _law, finding) {
    const short = finding.amountFen ?? 0;
    const [moderate, intense] = [
      formulaName('heat-allowance-moderate-least'),
      formulaName('heat-allowance-intense-least'),
    ];
    const days = fact.moderateDays + fact.intenseDays;
    return {
      sentence: {
        zh: `${fact.month}在37度以上户外接单${days}天，高温津贴至少差${formatYuan(short)}元；线索。`,
        en: `Out on orders on ${counted(days, 'day')} of 37 degrees and more in ${fact.month}; the heat allowance is ${formatYuan(short)} short at least.`,
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
