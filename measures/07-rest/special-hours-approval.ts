import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { dayField, hoursSystemField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { uncoveredDays, uncoveredFormula } from './uncovered-days.ts';

/**
 * 特殊工时审批: who applies comprehensive or irregular hours to employees holds an approval in force on every day of the month;
 * on days without one the standard hours apply. Source: 劳动法 39; 劳部发〔1994〕503号.
 */
export const specialHoursApproval = rule({
  slug: 'special-hours-approval',
  sheetIds: ['pay-rest-safety/REST-10'],
  measure: 'rest',
  title: { zh: '综合计算或不定时工时经批准且在有效期内', en: 'Comprehensive or irregular hours approved and in date' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-law', article: '第三十九条' },
    { instrument: 'special-hours-rules', article: '第三条' },
  ],
  kind: 'enterprise',
  facts: z.object({
    month: z.string(),
    first: dayField,
    last: dayField,
    employees: z.int().min(0),
    claimedSystem: hoursSystemField,
    approvalNumber: z.string().nullable(),
    approvalFrom: dayField.nullable(),
    approvalTo: dayField.nullable(),
    approvalReported: z.boolean(),
  }),
  reads: ['payTerms', 'workingTimeApproval', 'worker'],
  parameters: [],
  from: '1995-01-01',
  to: null,
  judge(fact) {
    if (fact.employees === 0 || fact.claimedSystem === 'standard') return notApplicable;
    if (fact.claimedSystem === 'unknown') return cannotTell('field-not-reported', 'hoursSystem');
    if (!fact.approvalReported) return cannotTell('table-not-reported', 'workingTimeApproval');
    const uncovered = uncoveredDays(fact.first, fact.last, fact.approvalFrom, fact.approvalTo);
    if (uncovered > 0) return { verdict: 'finding', quantity: { value: uncovered, unit: 'days' }, values: [] };
    return fact.approvalNumber === null ? cannotTell('field-not-reported', 'approvalNumber') : compliant;
  },
  explain(fact, _law, finding) {
    const uncovered = finding.quantity?.value ?? 0;
    const from = fact.approvalFrom === null ? null : 'approvalFrom';
    const to = fact.approvalTo === null ? null : 'approvalTo';
    const [zh, en] = fact.claimedSystem === 'irregular' ? ['不定时', 'irregular'] : ['综合计算', 'comprehensive'];
    const startsLate = from !== null && (fact.approvalTo === null || fact.approvalTo >= fact.last);
    return {
      sentence: {
        zh: `${fact.month}按${zh}工时用工，其中${uncovered}天未见有效批准，这些天按标准工时判断；线索。`,
        en: `Work in ${fact.month} ran on ${en} hours; on ${counted(uncovered, 'day')} no approval in force was seen, and standard hours apply to them.`,
      },
      arithmetic: [
        step('daysWithout', uncoveredFormula(from, to), uncovered, 'days', '没有批准的天数', 'Days without approval'),
      ],
      flip: startsLate
        ? change(
            'approvalFrom',
            fact.approvalFrom,
            fact.first,
            '批准自本月1日起有效则不成立。',
            'With approval from the first of the month there would be no finding.',
          )
        : change(
            'claimedSystem',
            fact.claimedSystem,
            'standard',
            '若实行标准工时制，则不适用。',
            'On standard hours it would not apply.',
          ),
    };
  },
});
