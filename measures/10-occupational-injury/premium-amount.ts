import { z } from 'zod';
import { formatYuan, productHalfUp } from '#basics/money.ts';
import { change, step } from '../explanation.ts';
import { dayField, fenField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { publishedRate, rateNames } from './premium-rate.ts';

/**
 * 职业伤害保障费: orders of the month × the platform's benchmark × its float, rounded once to the fen a month; more or less than
 * that is a finding. Benchmark and float are the agency's notice to the platform (county register). A benchmark that is no
 * published rate, or a float off the grid of the published steps, contradicts. Source: 渝人社规〔2025〕14号.
 */
export const premiumAmount = rule({
  slug: 'premium-amount',
  sheetIds: ['insurance-injury/OI-03'],
  measure: 'occupational-injury',
  title: { zh: '保障费等于订单数乘核定基准乘浮动系数', en: 'Premium equals orders times benchmark times float' },
  departments: ['human-resources', 'tax'],
  level: 'LAW',
  basis: [
    { instrument: 'injury-chongqing-rules-2025', article: '缴费标准' },
    { instrument: 'injury-chongqing-rules-2025', article: '浮动费率' },
  ],
  kind: 'premium',
  facts: z.object({
    platform: z.string(),
    month: z.string(),
    first: dayField,
    region: z.string(),
    industry: z.enum(['ride', 'delivery', 'takeaway', 'freight']),
    ordersCounted: z.int().min(0).nullable(),
    ordersDeclared: z.int().min(0),
    benchmarkMilli: z.int().min(0).nullable(),
    floatBp: z.int().min(0).nullable(),
    paidFen: fenField,
  }),
  reads: ['injuryPremium', 'order', 'enterprise'],
  parameters: [...rateNames, 'injury-float', 'injury-float-least', 'injury-float-most', 'injury-float-step'],
  from: '2022-07-01',
  to: null,
  judge(fact, law) {
    if (fact.ordersCounted === null) return cannotTell('table-not-reported', 'order');
    if (fact.benchmarkMilli === null) return cannotTell('field-not-reported', 'benchmarkMilli');
    const rate = publishedRate(law, fact.industry, fact.benchmarkMilli, fact.first, fact.region);
    if (rate === null) return cannotTell('record-contradicts', 'benchmarkMilli');
    const published = law.findInForce('injury-float', fact.first, fact.region, fact.platform);
    const float = fact.floatBp ?? published?.value ?? null;
    if (float === null) return cannotTell('value-unknown', 'injury-float');
    const least = law.findInForce('injury-float-least', fact.first)?.value ?? float;
    const most = law.findInForce('injury-float-most', fact.first)?.value ?? float;
    const grid = law.findInForce('injury-float-step', fact.first)?.value ?? 1;
    if (float < least || float > most || float % grid !== 0) return cannotTell('record-contradicts', 'floatBp');
    // Milli-yuan are tenths of a fen.
    const due = productHalfUp([fact.ordersCounted, fact.benchmarkMilli, float], [10000, 10]);
    if (due === fact.paidFen) return compliant;
    return {
      verdict: 'finding',
      amountFen: Math.abs(due - fact.paidFen),
      values: fact.floatBp === null && published !== null ? [rate, published] : [rate],
      numbers: { due },
    };
  },
  explain(fact, _law, finding) {
    const due = finding.numbers?.due ?? 0;
    const apart = finding.amountFen ?? 0;
    const short = due > fact.paidFen;
    const float = fact.floatBp === null ? 'injuryFloat' : 'floatBp';
    const [orders, declared] = [fact.ordersCounted ?? 0, fact.ordersDeclared];
    const said = declared === orders ? '' : `（申报${declared}单）`;
    return {
      sentence: {
        zh: `${fact.month}接单${orders}单${said}，应缴${formatYuan(due)}元，实缴${formatYuan(fact.paidFen)}元，${short ? '少' : '多'}缴${formatYuan(apart)}元；线索。`,
        en: `${orders} orders in ${fact.month}${declared === orders ? '' : ` (${declared} declared)`}: ${formatYuan(due)} yuan due, ${formatYuan(fact.paidFen)} paid, ${formatYuan(apart)} too ${short ? 'little' : 'much'}.`,
      },
      arithmetic: [
        step('dueFen', `divideHalfUp(ordersCounted * benchmarkMilli * ${float}, 100000)`, due, 'fen', '应缴', 'Due'),
        step(
          'differenceFen',
          short ? 'dueFen - paidFen' : 'paidFen - dueFen',
          apart,
          'fen',
          short ? '少缴' : '多缴',
          'Difference',
        ),
      ],
      flip: change(
        'paidFen',
        fact.paidFen,
        due,
        `缴纳${formatYuan(due)}元则不成立。`,
        `With ${formatYuan(due)} yuan paid there would be no finding.`,
      ),
    };
  },
});
