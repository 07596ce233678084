import { z } from 'zod';
import { divideHalfUp, formatYuan } from '#basics/money.ts';
import { step, valueIn } from '../explanation.ts';
import { dayField, fenField, placeField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { outsideMonthlyWork } from './classes.ts';
import { countedPay, countedPayStep, leftOutOfWage, morePay, unreportedPart } from './counted-pay.ts';

/**
 * 月最低工资: an employee's month of normal work earns at least the monthly minimum of the place; exactly the standard passes.
 * Overtime, special allowances, goods and statutory welfare do not count; the worker's own contributions do. Days absent for
 * personal reasons lower the standard in proportion (from memory, to be verified); a month not worked from its first to its
 * last day is not judged below the full standard. Source: 劳动法 48; 最低工资规定 12; 渝人社发〔2024〕22号 三.
 */
export const monthlyMinimumWage = rule({
  slug: 'monthly-minimum-wage',
  sheetIds: ['pay-rest-safety/PAY-01'],
  measure: 'pay',
  title: { zh: '月工资不低于最低工资标准', en: 'A month’s wage not below the monthly minimum' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-law', article: '第四十八条' },
    { instrument: 'minimum-wage-rules', article: '第十二条' },
    { instrument: 'minimum-wage-notice-2025', article: '三' },
  ],
  kind: 'month',
  facts: z.object({
    workerClass: workerClassField,
    first: dayField,
    place: placeField,
    wholeMonth: z.boolean().nullable(),
    scheduledDays: z.int().min(0).nullable(),
    attendedDays: z.int().min(0).nullable(),
    grossFen: fenField.nullable(),
    overtimePayFen: fenField.nullable(),
    specialAllowanceFen: fenField.nullable(),
    inKindFen: fenField.nullable(),
    statutoryWelfareFen: fenField.nullable(),
    currency: z.string(),
  }),
  reads: ['pay', 'worker'],
  parameters: ['minimum-wage-monthly'],
  from: '2011-01-01',
  to: null,
  judge(fact, law) {
    const outside = outsideMonthlyWork(fact.workerClass, fact.currency);
    if (outside !== null) return outside;
    if (fact.currency !== 'CNY') return cannotTell('other-currency', 'currency');
    if (fact.grossFen === null) return cannotTell('field-not-reported', 'grossFen');
    if (fact.place === null) return cannotTell('field-not-reported', 'place');
    const standard = law.findInForce('minimum-wage-monthly', fact.first, fact.place);
    if (standard === null || standard.value === null) return cannotTell('value-unknown', 'minimum-wage-monthly');
    const counted = countedPay(fact, leftOutOfWage);
    const unreported = unreportedPart(fact, leftOutOfWage);
    if (counted < standard.value) {
      const { scheduledDays: scheduled, attendedDays: attended } = fact;
      if (scheduled === null) return cannotTell('field-not-reported', 'scheduledDays');
      if (attended === null) return cannotTell('field-not-reported', 'attendedDays');
      if (fact.wholeMonth === null) return cannotTell('field-not-reported', 'wholeMonth');
      if (!fact.wholeMonth) return cannotTell('period-not-covered', 'wholeMonth');
      if (scheduled === 0) return attended > 0 ? cannotTell('record-contradicts', 'scheduledDays') : notApplicable;
      const due = divideHalfUp(standard.value * Math.min(attended, scheduled), scheduled);
      if (counted < due) return { verdict: 'finding', amountFen: due - counted, values: [standard] };
    }
    return unreported === null ? compliant : cannotTell('field-not-reported', unreported);
  },
  explain(fact, _law, finding) {
    const short = finding.amountFen ?? 0;
    const counted = countedPay(fact, leftOutOfWage);
    const due = counted + short;
    const standard = valueIn(finding, 'minimum-wage-monthly');
    return {
      sentence: {
        zh: `剔除加班工资、特殊条件津贴、实物和法定福利后，当月工资${formatYuan(counted)}元；月最低工资标准${formatYuan(standard)}元，应出勤${fact.scheduledDays}天、出勤${fact.attendedDays}天，应不低于${formatYuan(due)}元，低于最低标准${formatYuan(short)}元。`,
        en: `Without overtime pay, special allowances, goods and statutory welfare the month’s wage is ${formatYuan(counted)} yuan; at a monthly minimum of ${formatYuan(standard)} and ${fact.attendedDays} of ${fact.scheduledDays} days attended at least ${formatYuan(due)} is due: ${formatYuan(short)} below the minimum.`,
      },
      arithmetic: [
        countedPayStep(fact, leftOutOfWage),
        step(
          'dueFen',
          'divideHalfUp(minimumWageMonthly * min(attendedDays, scheduledDays), scheduledDays)',
          due,
          'fen',
          '按出勤应达到的标准',
          'Standard for the days attended',
        ),
        step('shortFen', 'dueFen - countedFen', short, 'fen', '低于最低标准', 'Below the minimum'),
      ],
      flip: morePay(fact.grossFen, short),
    };
  },
});
