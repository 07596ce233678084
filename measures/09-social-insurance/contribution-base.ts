import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { change, formulaName, step } from '../explanation.ts';
import { dayField, fenField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/** Declared bases are rounded to the yuan. */
const toleranceFen = 100;

/**
 * 缴费基数按上年度月平均工资并在上下限之间: through the employer the base is last year’s average monthly wage, not under the floor nor over the ceiling of the year; as a flexible
 * worker any base between them. A difference of up to one yuan is rounding. Source: 社会保险法 art. 12, 63; the yearly notices.
 */
export const contributionBase = rule({
  slug: 'contribution-base',
  sheetIds: ['insurance-injury/SI-03', 'insurance-injury/SI-11'],
  measure: 'social-insurance',
  title: {
    zh: '缴费基数按上年度月平均工资并在上下限之间',
    en: 'Contribution base as the average wage within floor and ceiling',
  },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'social-insurance-law', article: '第十二条' },
    { instrument: 'social-insurance-law', article: '第六十三条' },
  ],
  kind: 'contribution',
  facts: z.object({
    insuredAs: z.enum(['employer', 'flexible', 'resident']).nullable(),
    scheme: z
      .enum(['pension', 'medical', 'unemployment', 'work-injury', 'resident-pension', 'resident-medical'])
      .nullable(),
    month: z.string(),
    first: dayField,
    contributionBaseFen: fenField.nullable(),
    lastYearWageFen: fenField.nullable(),
  }),
  reads: ['contribution'],
  parameters: ['contribution-base-floor', 'contribution-base-ceiling'],
  from: '2021-01-01',
  to: null,
  judge(fact, law) {
    const asEmployee = fact.insuredAs === 'employer';
    if (!asEmployee && fact.insuredAs !== 'flexible') return notApplicable;
    // Medical insurance in personal status has a base of its own.
    if (!asEmployee && fact.scheme !== 'pension') return notApplicable;
    if (fact.contributionBaseFen === null) return cannotTell('field-not-reported', 'contributionBaseFen');
    if (asEmployee && fact.lastYearWageFen === null) return cannotTell('field-not-reported', 'lastYearWageFen');
    const floor = law.findInForce('contribution-base-floor', fact.first, '500000');
    const ceiling = law.findInForce('contribution-base-ceiling', fact.first, '500000');
    if (floor === null || typeof floor.value !== 'number' || ceiling === null || typeof ceiling.value !== 'number')
      return cannotTell('value-unknown', 'contribution-base-floor');
    const wage = asEmployee ? (fact.lastYearWageFen ?? 0) : fact.contributionBaseFen;
    const due = Math.min(Math.max(wage, floor.value), ceiling.value);
    const difference = Math.abs(due - fact.contributionBaseFen);
    if (difference <= toleranceFen) return compliant;
    return { verdict: 'finding', amountFen: difference, values: [floor, ceiling], numbers: { due } };
  },
  explain(fact, _law, finding) {
    const { due = 0 } = finding.numbers ?? {};
    const base = fact.contributionBaseFen ?? 0;
    const [floor, ceiling] = [formulaName('contribution-base-floor'), formulaName('contribution-base-ceiling')];
    const wage = fact.insuredAs === 'employer' ? 'lastYearWageFen' : 'contributionBaseFen';
    return {
      sentence: {
        zh: `${fact.month}的缴费基数为${formatYuan(base)}元，按上年度月平均工资和当年上下限应为${formatYuan(due)}元；线索。`,
        en: `The base of ${fact.month} is ${formatYuan(base)}, where last year's wage within the year's limits gives ${formatYuan(due)}.`,
      },
      arithmetic: [
        step('baseDue', `min(max(${wage}, ${floor}), ${ceiling})`, due, 'fen', '应为的缴费基数', 'Base due'),
        step(
          'baseDifference',
          base < due ? 'baseDue - contributionBaseFen' : 'contributionBaseFen - baseDue',
          finding.amountFen ?? 0,
          'fen',
          '相差',
          'Difference',
        ),
      ],
      // A difference of a yuan or less is not judged: declared bases are rounded to the yuan.
      flip: change(
        'contributionBaseFen',
        base,
        base < due ? due - toleranceFen : due + toleranceFen,
        '基数到这里则不成立。',
        'With a base of so much there would be no finding.',
      ),
    };
  },
});
