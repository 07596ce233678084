import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { dayField, tradeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { guidelineCovers } from './guideline-trades.ts';
import { uncoveredDays, uncoveredFormula } from './uncovered-days.ts';

/**
 * 休息办法: an enterprise that engages quasi-employees has rest rules in force on every day of the month.
 * Source: 人社厅发〔2023〕50号 art. 3.
 */
export const restRules = rule({
  slug: 'rest-rules',
  sheetIds: ['pay-rest-safety/REST-15'],
  measure: 'rest',
  title: { zh: '企业制定了现行有效的休息办法', en: 'Rest rules of the enterprise in force' },
  departments: ['human-resources', 'trade-union'],
  level: 'POLICY',
  basis: [{ instrument: 'rest-and-pay-guideline', article: '第三条' }],
  kind: 'enterprise',
  facts: z.object({
    trade: tradeField,
    month: z.string(),
    first: dayField,
    last: dayField,
    quasiEmployees: z.int().min(0),
    restRuleFrom: dayField.nullable(),
    restRuleTo: dayField.nullable(),
    restRuleReported: z.boolean(),
  }),
  reads: ['restRule', 'worker'],
  parameters: [],
  from: '2023-11-08',
  to: null,
  judge(fact) {
    if (fact.quasiEmployees === 0 || !guidelineCovers(fact.trade)) return notApplicable;
    if (!fact.restRuleReported) return cannotTell('table-not-reported', 'restRule');
    const uncovered = uncoveredDays(fact.first, fact.last, fact.restRuleFrom, fact.restRuleTo);
    if (uncovered === 0) return compliant;
    return { verdict: 'finding', quantity: { value: uncovered, unit: 'days' }, values: [] };
  },
  explain(fact, _law, finding) {
    const uncovered = finding.quantity?.value ?? 0;
    const from = fact.restRuleFrom === null ? null : 'restRuleFrom';
    const to = fact.restRuleTo === null ? null : 'restRuleTo';
    return {
      sentence: {
        zh: `${fact.month}有${uncovered}天未见现行有效的休息办法，当月有${fact.quasiEmployees}名不完全符合确立劳动关系情形的劳动者；线索。`,
        en: `No rest rules in force were seen on ${counted(uncovered, 'day')} of ${fact.month}; ${counted(fact.quasiEmployees, 'quasi-employee')} worked that month.`,
      },
      arithmetic: [
        step(
          'daysWithout',
          uncoveredFormula(from, to),
          uncovered,
          'days',
          '没有休息办法的天数',
          'Days without rest rules',
        ),
      ],
      flip:
        fact.restRuleTo === null || fact.restRuleTo >= fact.last
          ? change(
              'restRuleFrom',
              fact.restRuleFrom,
              fact.first,
              '休息办法自本月1日起施行则不成立。',
              'With rest rules in force from the first of the month there would be no finding.',
            )
          : change(
              'quasiEmployees',
              fact.quasiEmployees,
              0,
              '若当月没有此类劳动者，则不适用。',
              'Without quasi-employees that month it would not apply.',
            ),
    };
  },
});
