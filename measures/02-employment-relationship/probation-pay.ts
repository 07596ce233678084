import { z } from 'zod';
import { formatYuan, productHalfUp } from '#basics/money.ts';
import { change, formulaName, step } from '../explanation.ts';
import { dayField, fenField } from '../facts/fields.ts';
import { agreementForms } from '../facts/registers/contracts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 试用期工资不低于约定工资的80%和最低工资: the higher of 80 % of the wage agreed and the county’s minimum wage; the lowest grade of the same post is not known and would only
 * ask for less. Source: 劳动合同法 art. 20.
 */
export const probationPay = rule({
  slug: 'probation-pay',
  sheetIds: ['relations/R3-08'],
  measure: 'employment-relationship',
  title: { zh: '试用期工资不低于约定工资的80%和最低工资', en: 'Probation pay at least 80 % and the minimum wage' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'labour-contract-law', article: '第二十条' }],
  kind: 'agreement',
  facts: z.object({
    agreementForm: z.enum(agreementForms),
    last: dayField,
    probationDays: z.int().nullable(),
    probationFen: fenField.nullable(),
    agreedPayFen: fenField.nullable(),
  }),
  reads: ['agreement'],
  parameters: ['probation-pay-share', 'minimum-wage-monthly'],
  from: '2011-01-01',
  to: null,
  judge(fact, law) {
    if (fact.agreementForm !== 'labour-contract' || fact.probationDays === 0) return notApplicable;
    if (fact.probationDays === null) return cannotTell('field-not-reported', 'probationDays');
    if (fact.probationFen === null) return cannotTell('field-not-reported', 'probationFen');
    if (fact.agreedPayFen === null) return cannotTell('field-not-reported', 'agreedPayFen');
    const share = law.inForce('probation-pay-share', fact.last);
    if (share.value === null) return cannotTell('value-unknown', share.name);
    const minimum = law.findInForce('minimum-wage-monthly', fact.last, '500229');
    if (minimum === null || minimum.value === null) return cannotTell('value-unknown', 'minimum-wage-monthly');
    const due = Math.max(productHalfUp([fact.agreedPayFen, share.value], [10_000]), minimum.value);
    const short = due - fact.probationFen;
    return short <= 0
      ? compliant
      : { verdict: 'finding', amountFen: short, values: [share, minimum], numbers: { due } };
  },
  explain(fact, _law, finding) {
    const short = finding.amountFen ?? 0;
    const { due = 0 } = finding.numbers ?? {};
    const [share, minimum] = [formulaName('probation-pay-share'), formulaName('minimum-wage-monthly')];
    return {
      sentence: {
        zh: `试用期工资至少${formatYuan(due)}元，差${formatYuan(short)}元；线索。`,
        en: `Probation pay is at least ${formatYuan(due)}; it is ${formatYuan(short)} short.`,
      },
      arithmetic: [
        step('payDue', `max(agreedPayFen * ${share} / 10000, ${minimum})`, due, 'fen', '至少', 'At least'),
        step('payShort', 'payDue - probationFen', short, 'fen', '差额', 'Short'),
      ],
      flip: change('probationFen', fact.probationFen, due, '付足则不成立。', 'Paid so there would be no finding.'),
    };
  },
});
