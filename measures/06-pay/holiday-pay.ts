import { z } from 'zod';
import { divideHalfUp, type Fen, formatYuan } from '#basics/money.ts';
import { change, spokenEn, spokenZh, step } from '../explanation.ts';
import { dayField, fenField, secondsField, workerClassField } from '../facts/fields.ts';
import type { Settlement } from '../facts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { unclearClass } from './classes.ts';

type Rates = Pick<Settlement, 'holidaySeconds' | 'normalSeconds' | 'normalPayFen' | 'agreedHolidayRateBp'>;

/** The least fen that pays holiday time strictly above normal time. */
const aboveNormal = (fact: Rates): Fen =>
  divideHalfUp(
    2n * BigInt(fact.normalPayFen) * BigInt(fact.holidaySeconds) - BigInt(fact.normalSeconds),
    2n * BigInt(fact.normalSeconds),
  ) + 1;

/** Holiday time at the agreed rate, or 0 where none is agreed. */
const atAgreedRate = (fact: Rates): Fen =>
  divideHalfUp(
    BigInt(fact.normalPayFen) * BigInt(fact.holidaySeconds) * BigInt(fact.agreedHolidayRateBp ?? 0),
    BigInt(fact.normalSeconds) * 10000n,
  );

/**
 * 法定节假日报酬（不完全符合确立劳动关系情形）: work on statutory holidays is paid more, for its time, than work on other days of the same
 * settlement, and not less than the rate agreed (null: none is); equal pay is not more. No multiple is set for quasi-employees.
 * Source: 县政策（七）; 人社厅发〔2023〕50号, pay part.
 */
export const holidayPay = rule({
  slug: 'holiday-pay',
  sheetIds: ['pay-rest-safety/PAY-15'],
  measure: 'pay',
  title: { zh: '法定节假日报酬高于平日', en: 'Pay on statutory holidays above normal pay' },
  departments: ['human-resources', 'sector-regulators'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（七）' },
    { instrument: 'rest-and-pay-guideline', article: '劳动报酬部分' },
  ],
  kind: 'settlement',
  facts: z.object({
    workerClass: workerClassField,
    covered: z.boolean(),
    periodTo: dayField,
    holidaySeconds: secondsField,
    holidayPayFen: fenField,
    holidayPremiumFen: fenField.nullable(),
    normalSeconds: secondsField,
    normalPayFen: fenField,
    agreedHolidayRateBp: z.int().min(0).nullable(),
    currency: z.string(),
  }),
  reads: ['order', 'pay', 'worker'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.workerClass === 'unclear') return unclearClass(fact.currency);
    if (fact.workerClass !== 'quasi-employee' || fact.holidaySeconds === 0) return notApplicable;
    if (fact.currency !== 'CNY') return cannotTell('other-currency', 'currency');
    if (!fact.covered) return cannotTell('period-not-covered', 'periodFrom');
    if (fact.normalSeconds === 0) return cannotTell('period-not-covered', 'normalSeconds');
    if (fact.normalPayFen <= 0) return cannotTell('field-not-reported', 'normalPayFen');
    const paid = fact.holidayPayFen + (fact.holidayPremiumFen ?? 0);
    const above = paid * fact.normalSeconds > fact.normalPayFen * fact.holidaySeconds;
    if (above && (fact.agreedHolidayRateBp ?? 0) <= 10000) return compliant;
    const due = Math.max(aboveNormal(fact), atAgreedRate(fact));
    if (paid >= due) return compliant;
    if (fact.holidayPremiumFen === null) return cannotTell('field-not-reported', 'holidayPremiumFen');
    return { verdict: 'finding', amountFen: due - paid, values: [] };
  },
  explain(fact, _law, finding) {
    const short = finding.amountFen ?? 0;
    const paid = fact.holidayPayFen + (fact.holidayPremiumFen ?? 0);
    const rate = fact.agreedHolidayRateBp === null ? '' : `，约定为平日的${fact.agreedHolidayRateBp / 100}%`;
    const rateEn = fact.agreedHolidayRateBp === null ? '' : `, ${fact.agreedHolidayRateBp / 100} % of it as agreed`;
    const agreed =
      fact.agreedHolidayRateBp === null
        ? '0'
        : 'divideHalfUp(normalPayFen * holidaySeconds * agreedHolidayRateBp, normalSeconds * 10000)';
    return {
      sentence: {
        zh: `法定节假日工作${spokenZh(fact.holidaySeconds)}，报酬${formatYuan(paid)}元；按平日${spokenZh(fact.normalSeconds)}得${formatYuan(fact.normalPayFen)}元折算并高于平日${rate}，至少应为${formatYuan(paid + short)}元，少${formatYuan(short)}元。`,
        en: `${spokenEn(fact.holidaySeconds)} of work on statutory holidays was paid ${formatYuan(paid)} yuan. At ${formatYuan(fact.normalPayFen)} for ${spokenEn(fact.normalSeconds)} on other days, more than that rate${rateEn} is at least ${formatYuan(paid + short)}: ${formatYuan(short)} less.`,
      },
      arithmetic: [
        step('paidFen', 'holidayPayFen + holidayPremiumFen', paid, 'fen', '节假日报酬', 'Paid for holiday time'),
        step(
          'aboveNormalFen',
          'divideHalfUp(2 * normalPayFen * holidaySeconds - normalSeconds, 2 * normalSeconds) + 1',
          aboveNormal(fact),
          'fen',
          '高于平日的最小数',
          'Least above the normal rate',
        ),
        step('agreedFen', agreed, atAgreedRate(fact), 'fen', '按约定比例', 'At the agreed rate'),
        step('shortFen', 'max(aboveNormalFen, agreedFen) - paidFen', short, 'fen', '少付', 'Less than due'),
      ],
      flip: change(
        'holidayPayFen',
        fact.holidayPayFen,
        fact.holidayPayFen + short,
        `节假日报酬再多${formatYuan(short)}元则不成立。`,
        `With ${formatYuan(short)} yuan more for the holidays there would be no finding.`,
      ),
    };
  },
});
