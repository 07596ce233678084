import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { spokenEn, spokenZh, step } from '../explanation.ts';
import { dayField, fenField, placeField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { unclearClass } from './classes.ts';
import { countedPay, countedPayStep, dueAbove, leftOutOfPay, morePay, unreportedPart } from './counted-pay.ts';
import {
  floorAtLeast,
  floorAtMost,
  floorFormula,
  floorRows,
  hasUnplacedTime,
  secondsWithFloor,
} from './floor-by-place.ts';

/**
 * 小时最低工资（不完全符合确立劳动关系情形）: a settlement pays at least the hourly minimum of each place for the working time there
 * (orders counted once, required time, agreed allowance); exactly the standard passes. Tips, special allowances and goods do
 * not count. The guideline does not say over what period: the whole settlement, a setting of ours. Without an agreed allowance
 * the time is counted too low to call it met. Source: 人社厅发〔2023〕50号 4 and its pay part; 渝人社发〔2024〕22号 三.
 */
export const quasiEmployeeHourlyMinimum = rule({
  slug: 'quasi-employee-hourly-minimum',
  sheetIds: ['pay-rest-safety/PAY-03'],
  measure: 'pay',
  title: {
    zh: '每小时报酬不低于实际工作地小时最低标准',
    en: 'Pay per hour not below the minimum of the place of work',
  },
  departments: ['human-resources', 'sector-regulators'],
  level: 'POLICY',
  basis: [
    { instrument: 'rest-and-pay-guideline', article: '劳动报酬部分' },
    { instrument: 'rest-and-pay-guideline', article: '第四条' },
    { instrument: 'minimum-wage-notice-2025', article: '三' },
    { instrument: 'county-policy', article: '（六）' },
  ],
  kind: 'settlement',
  facts: z.object({
    workerClass: workerClassField,
    periodFrom: dayField,
    periodTo: dayField,
    covered: z.boolean(),
    allowanceAgreed: z.boolean().nullable(),
    placeSeconds: z
      .array(z.object({ place: placeField, seconds: secondsField, secondsAtMost: secondsField }))
      .readonly(),
    grossFen: fenField.nullable(),
    tipsFen: fenField.nullable(),
    specialAllowanceFen: fenField.nullable(),
    inKindFen: fenField.nullable(),
    currency: z.string(),
  }),
  reads: ['pay', 'order', 'worker'],
  parameters: ['minimum-wage-hourly'],
  from: '2023-11-08',
  to: null,
  judge(fact, law) {
    if (fact.workerClass === 'unclear') return unclearClass(fact.currency);
    if (fact.workerClass !== 'quasi-employee') return notApplicable;
    if (fact.currency !== 'CNY') return cannotTell('other-currency', 'currency');
    if (fact.grossFen === null) return cannotTell('field-not-reported', 'grossFen');
    const counted = countedPay(fact, leftOutOfPay);
    const due = dueAbove(counted, floorAtLeast(fact, law));
    if (due > 0) return { verdict: 'finding', amountFen: due - counted, values: floorRows(fact, law) };
    const unreported = unreportedPart(fact, leftOutOfPay);
    if (unreported !== null) return cannotTell('field-not-reported', unreported);
    if (!fact.covered) return cannotTell('period-not-covered', 'periodFrom');
    if (hasUnplacedTime(fact)) return cannotTell('field-not-reported', 'place');
    const floorMost = floorAtMost(fact, law);
    if (floorMost === null) return cannotTell('value-unknown', 'minimum-wage-hourly');
    if (dueAbove(counted, floorMost) > 0) return cannotTell('bounds-straddle', 'placeSeconds');
    return fact.allowanceAgreed === null ? cannotTell('field-not-reported', 'allowanceAgreed') : compliant;
  },
  explain(fact, law, finding) {
    const short = finding.amountFen ?? 0;
    const counted = countedPay(fact, leftOutOfPay);
    const due = counted + short;
    const seconds = secondsWithFloor(fact, law);
    const formula = floorFormula(fact, law);
    return {
      sentence: {
        zh: `结算期内工作${spokenZh(seconds)}，按实际工作地小时最低工资标准应不低于${formatYuan(due)}元；不含打赏、特殊津贴和实物的报酬${formatYuan(counted)}元，低于最低标准${formatYuan(short)}元。`,
        en: `For ${spokenEn(seconds)} of work in the settlement at least ${formatYuan(due)} yuan is due at the hourly minimum of the places of work; pay without tips, special allowances and goods is ${formatYuan(counted)}: ${formatYuan(short)} below the minimum.`,
      },
      arithmetic: [
        countedPayStep(fact, leftOutOfPay),
        step('floorFenSeconds', formula, floorAtLeast(fact, law), 'fen-seconds', '各地时间乘标准', 'Time by standard'),
        step('dueFen', 'divideHalfUp(floorFenSeconds, 3600)', due, 'fen', '应不低于', 'Due at least'),
        step('shortFen', 'dueFen - countedFen', short, 'fen', '低于最低标准', 'Below the minimum'),
      ],
      flip: morePay(fact.grossFen, short),
    };
  },
});
