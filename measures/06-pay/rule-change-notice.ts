import { z } from 'zod';
import { addMonths } from '#basics/day.ts';
import { dayField, tradeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { explainNotice } from './notice-readings.ts';

const incomeRules: ReadonlySet<string> = new Set(['piece-price', 'take-rate', 'pay-composition']);

/**
 * 规则调整提前公布: a ride-hailing platform publishes a change of price or income rules one month before it takes effect, and
 * consults on it. A month can be read as a calendar month or as thirty days; the later day is asked for and both are shown, and
 * where only one reading is missed the finding binds as a setting. Source: 交运发〔2021〕122号.
 */
export const ruleChangeNotice = rule({
  slug: 'rule-change-notice',
  sheetIds: ['pay-rest-safety/PAY-17'],
  measure: 'pay',
  title: {
    zh: '网约车计价、收入规则调整提前一个月公布并征求意见',
    en: 'A month’s notice of ride-hailing income rules, after consultation',
  },
  departments: ['transport', 'trade-union'],
  level: 'POLICY',
  basis: [{ instrument: 'ride-hailing-opinion', article: '完善平台和从业人员利益分配机制' }],
  kind: 'rule-change',
  facts: z.object({
    trade: tradeField,
    ruleKind: z.enum([
      'entry-exit',
      'allocation',
      'piece-price',
      'take-rate',
      'pay-composition',
      'hours',
      'rewards-penalties',
      'deduction',
    ]),
    publishedOn: dayField.nullable(),
    effectiveOn: dayField,
    consultedOn: dayField.nullable(),
    consultationRecordId: z.string().nullable(),
  }),
  reads: ['publishedRule'],
  parameters: ['rule-change-notice-months'],
  from: '2021-11-30',
  to: null,
  judge(fact, law) {
    if (fact.trade !== 'ride' || !incomeRules.has(fact.ruleKind)) return notApplicable;
    const months = law.findInForce('rule-change-notice-months', fact.effectiveOn);
    if (months === null) return notApplicable;
    if (months.value === null) return cannotTell('value-unknown', months.name);
    const { publishedOn: published, consultedOn: consulted } = fact;
    if (published === null) return cannotTell('field-not-reported', 'publishedOn');
    const byMonth = addMonths(published, months.value);
    const byDays = published + 30 * months.value;
    const earliest = Math.max(byMonth, byDays, consulted ?? 0);
    if (fact.effectiveOn < earliest) {
      const sure = fact.effectiveOn < Math.max(Math.min(byMonth, byDays), consulted ?? 0);
      return {
        verdict: 'finding',
        quantity: { value: earliest - fact.effectiveOn, unit: 'days' },
        values: [months],
        level: sure ? undefined : 'SETTING',
        numbers: { byMonth, byDays, earliest },
      };
    }
    if (consulted === null) return cannotTell('field-not-reported', 'consultedOn');
    return fact.consultationRecordId === null ? cannotTell('field-not-reported', 'consultationRecordId') : compliant;
  },
  explain: (fact, _law, finding) => explainNotice(fact, finding),
});
