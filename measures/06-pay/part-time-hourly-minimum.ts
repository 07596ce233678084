import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { spokenEn, spokenZh, step } from '../explanation.ts';
import { dayField, fenField, placeField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { unclearClass } from './classes.ts';
import { countedPay, countedPayStep, dueAbove, leftOutOfWage, morePay, unreportedPart } from './counted-pay.ts';
import { higherValue, known, lowerRow } from './rows.ts';

/**
 * 非全日制小时最低工资: what a part-time worker is paid for the hours of a settlement is at least the hourly minimum of the place;
 * exactly the standard passes. The same parts are left out as from a monthly wage.
 * Source: 劳动合同法 72; 渝人社发〔2024〕22号 一、三.
 */
export const partTimeHourlyMinimum = rule({
  slug: 'part-time-hourly-minimum',
  sheetIds: ['pay-rest-safety/PAY-02'],
  measure: 'pay',
  title: { zh: '非全日制小时报酬不低于最低标准', en: 'Part-time pay per hour not below the hourly minimum' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第七十二条' },
    { instrument: 'minimum-wage-notice-2025', article: '三' },
  ],
  kind: 'settlement',
  facts: z.object({
    workerClass: workerClassField,
    periodFrom: dayField,
    periodTo: dayField,
    place: placeField,
    covered: z.boolean(),
    workingSeconds: secondsField,
    workingSecondsAtMost: secondsField,
    grossFen: fenField.nullable(),
    overtimePayFen: fenField.nullable(),
    specialAllowanceFen: fenField.nullable(),
    inKindFen: fenField.nullable(),
    statutoryWelfareFen: fenField.nullable(),
    currency: z.string(),
  }),
  reads: ['pay', 'worker'],
  parameters: ['minimum-wage-hourly'],
  from: '2011-01-01',
  to: null,
  judge(fact, law) {
    if (fact.workerClass === 'unclear') return unclearClass(fact.currency);
    if (fact.workerClass !== 'part-time') return notApplicable;
    if (fact.currency !== 'CNY') return cannotTell('other-currency', 'currency');
    if (fact.grossFen === null) return cannotTell('field-not-reported', 'grossFen');
    if (fact.place === null) return cannotTell('field-not-reported', 'place');
    const standard = lowerRow(law, 'minimum-wage-hourly', fact.periodFrom, fact.periodTo, fact.place);
    if (standard === null) return cannotTell('value-unknown', 'minimum-wage-hourly');
    const counted = countedPay(fact, leftOutOfWage);
    const due = dueAbove(counted, fact.workingSeconds * known(standard));
    if (due > 0) return { verdict: 'finding', amountFen: due - counted, values: [standard] };
    const unreported = unreportedPart(fact, leftOutOfWage);
    if (unreported !== null) return cannotTell('field-not-reported', unreported);
    if (!fact.covered) return cannotTell('period-not-covered', 'periodFrom');
    const highest = higherValue(law, 'minimum-wage-hourly', fact.periodFrom, fact.periodTo, fact.place) ?? 0;
    const dueAtMost = dueAbove(counted, fact.workingSecondsAtMost * highest);
    return dueAtMost > 0 ? cannotTell('bounds-straddle', 'workingSeconds') : compliant;
  },
  explain(fact, _law, finding) {
    const short = finding.amountFen ?? 0;
    const counted = countedPay(fact, leftOutOfWage);
    const due = counted + short;
    const hourly = formatYuan(known(finding.values[0]!));
    return {
      sentence: {
        zh: `工作${spokenZh(fact.workingSeconds)}，小时最低工资标准${hourly}元，应不低于${formatYuan(due)}元；计入比较的报酬${formatYuan(counted)}元，低于最低标准${formatYuan(short)}元。`,
        en: `For ${spokenEn(fact.workingSeconds)} of work at an hourly minimum of ${hourly} yuan at least ${formatYuan(due)} is due; pay that counts is ${formatYuan(counted)}: ${formatYuan(short)} below the minimum.`,
      },
      arithmetic: [
        countedPayStep(fact, leftOutOfWage),
        step(
          'dueFen',
          'divideHalfUp(workingSeconds * minimumWageHourly, 3600)',
          due,
          'fen',
          '按小时最低工资标准应得',
          'Due at the hourly minimum',
        ),
        step('shortFen', 'dueFen - countedFen', short, 'fen', '低于最低标准', 'Below the minimum'),
      ],
      flip: morePay(fact.grossFen, short),
    };
  },
});
