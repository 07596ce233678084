import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 按月告知职工缴费明细: the employer tells each employee every month what was paid. The law gives no day; what is not told by the end of the month is followed
 * up. Source: 社会保险法 art. 60.
 */
export const contributionNotice = rule({
  slug: 'contribution-notice',
  sheetIds: ['insurance-injury/SI-16'],
  measure: 'social-insurance',
  title: { zh: '按月告知职工缴费明细', en: 'Employee told each month what was paid' },
  departments: ['human-resources', 'tax'],
  level: 'LAW',
  basis: [{ instrument: 'social-insurance-law', article: '第六十条' }],
  kind: 'contribution',
  facts: z.object({
    insuredAs: z.enum(['employer', 'flexible', 'resident']).nullable(),
    month: z.string(),
    last: dayField,
    noticeOn: dayField.nullable(),
  }),
  reads: ['contribution'],
  parameters: [],
  from: '2011-07-01',
  to: null,
  judge(fact) {
    if (fact.insuredAs === null) return cannotTell('field-not-reported', 'insuredAs');
    if (fact.insuredAs !== 'employer') return notApplicable;
    if (fact.noticeOn !== null && fact.noticeOn <= fact.last) return compliant;
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: `到${formatDay(fact.last)}未见告知本人${fact.month}的缴费明细；线索。`,
        en: `By ${formatDay(fact.last)} nothing shows that the worker was told what was paid for ${fact.month}.`,
      },
      arithmetic: [step('noticesNotSeen', '1', 1, 'items', '未见的告知', 'Notices not seen')],
      flip: change(
        'noticeOn',
        fact.noticeOn,
        fact.last,
        '当月告知则不成立。',
        'Told within the month there would be no finding.',
      ),
    };
  },
});
