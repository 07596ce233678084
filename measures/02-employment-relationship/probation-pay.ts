import { z } from 'zod';
import { formatYuan, productHalfUp } from '#basics/money.ts';
import { change, formulaName, step } from '../explanation.ts';
import { dayField, fenField } from '../facts/fields.ts';
import { agreementForms } from '../facts/registers/contracts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/** The county: the minimum wage is that of the place of the employer. */
const place = '500229';

/**
 * 试用期工资下限: at least the minimum wage, and 80 % of the wage agreed or of the lowest grade of the same post. The text joins the two by
 * "or": we ask for the lower of them, so that a finding holds under either reading; where only one is known and pay is below it, it
 * cannot be told. Source: 劳动合同法 20; 实施条例 15.
 */
export const probationPay = rule({
  slug: 'probation-pay',
  sheetIds: ['relations/R3-08'],
  measure: 'employment-relationship',
  title: { zh: '试用期工资不低于80%和最低工资', en: 'Probation pay at least 80 % and the minimum wage' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第二十条' },
    { instrument: 'labour-contract-implementation', article: '第十五条' },
  ],
  kind: 'agreement',
  facts: z.object({
    agreementForm: z.enum(agreementForms),
    last: dayField,
    probationDays: z.int().nullable(),
    probationFen: fenField.nullable(),
    agreedPayFen: fenField.nullable(),
    lowestGradeFen: fenField.nullable(),
  }),
  reads: ['agreement'],
  parameters: ['probation-pay-share', 'minimum-wage-monthly'],
  from: '2011-01-01',
  to: null,
  judge(fact, law) {
    if (fact.agreementForm !== 'labour-contract' || fact.probationDays === 0) return notApplicable;
    if (fact.probationDays === null) return cannotTell('field-not-reported', 'probationDays');
    const { probationFen: pay, agreedPayFen, lowestGradeFen } = fact;
    if (pay === null) return cannotTell('field-not-reported', 'probationFen');
    const share = law.inForce('probation-pay-share', fact.last);
    if (share.value === null) return cannotTell('value-unknown', share.name);
    const minimum = law.findInForce('minimum-wage-monthly', fact.last, place);
    if (minimum === null || minimum.value === null) return cannotTell('value-unknown', 'minimum-wage-monthly');
    const known = [agreedPayFen, lowestGradeFen].filter((wage) => wage !== null);
    const lower = known.length === 0 ? 0 : productHalfUp([Math.min(...known), share.value], [10_000]);
    // With one of the two wages unknown only the minimum wage is sure; with it the shares, where both are known.
    const sure = known.length === 2 ? Math.max(lower, minimum.value) : minimum.value;
    const short = sure - pay;
    if (short > 0) {
      const values = known.length === 2 ? [share, minimum] : [minimum];
      return { verdict: 'finding', amountFen: short, values, numbers: { due: sure } };
    }
    if (known.length > 0 && pay >= lower) return compliant;
    return cannotTell('field-not-reported', agreedPayFen === null ? 'agreedPayFen' : 'lowestGradeFen');
  },
  explain(fact, _law, finding) {
    const short = finding.amountFen ?? 0;
    const { due = 0 } = finding.numbers ?? {};
    const [share, minimum] = [formulaName('probation-pay-share'), formulaName('minimum-wage-monthly')];
    const both = finding.values.length === 2;
    return {
      sentence: {
        zh: `试用期工资至少${formatYuan(due)}元，差${formatYuan(short)}元；线索。`,
        en: `Probation pay is at least ${formatYuan(due)}; it is ${formatYuan(short)} short.`,
      },
      arithmetic: [
        step(
          'payDue',
          both ? `max(divideHalfUp(min(agreedPayFen, lowestGradeFen) * ${share}, 10000), ${minimum})` : minimum,
          due,
          'fen',
          '至少',
          'At least',
        ),
        step('payShort', 'payDue - probationFen', short, 'fen', '差额', 'Short'),
      ],
      flip: change('probationFen', fact.probationFen, due, '付足则不成立。', 'Paid so there would be no finding.'),
    };
  },
});
