import { z } from 'zod';
import { addMonths, formatDay } from '#basics/day.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 临时性岗位不超过六个月: days on which a temporary post has lived past six months, counted from the day the post was made and not from the day this worker came, to the end of the
 * assignment or of the month. Source: 劳动合同法 art. 66.
 */
export const temporaryPostLength = rule({
  slug: 'temporary-post-length',
  sheetIds: ['relations/R5-04'],
  measure: 'partner-engagement',
  title: { zh: '临时性岗位不超过六个月', en: 'A temporary post lives six months at most' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'labour-contract-law', article: '第六十六条' }],
  kind: 'assignment',
  facts: z.object({
    linkKind: z.enum(['dispatch', 'outsourcing', 'franchise', 'agency', 'hr-service']).nullable(),
    postType: z.enum(['temporary', 'auxiliary', 'substitute', 'other']).nullable(),
    postSince: dayField.nullable(),
    countedTo: dayField.nullable(),
    last: dayField,
  }),
  reads: ['assignment'],
  parameters: ['temporary-post-months'],
  from: '2013-07-01',
  to: null,
  judge(fact, law) {
    if (fact.linkKind !== 'dispatch' || fact.postType === null || fact.postType !== 'temporary') return notApplicable;
    if (fact.postSince === null) return cannotTell('field-not-reported', 'postSince');
    const months = law.inForce('temporary-post-months', fact.last);
    if (months.value === null) return cannotTell('value-unknown', months.name);
    const lastDay = addMonths(fact.postSince, months.value) - 1;
    const over = (fact.countedTo ?? fact.last) - lastDay;
    if (over <= 0) return compliant;
    return { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: [months], numbers: { lastDay } };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    const to = fact.countedTo ?? fact.last;
    return {
      sentence: {
        zh: `临时性岗位${formatDay(fact.postSince ?? to)}设立，到${formatDay(to)}已超过六个月${over}天；线索。`,
        en: `The temporary post was made on ${formatDay(fact.postSince ?? to)}; by ${formatDay(to)} it is ${counted(over, 'day')} past six months.`,
      },
      arithmetic: [
        step('daysOver', `countedTo - ${finding.numbers?.lastDay ?? 0}`, over, 'days', '超过的天数', 'Days over'),
      ],
      flip: change(
        'countedTo',
        fact.countedTo,
        to - over,
        '到期日前结束则不成立。',
        'Ended by its last day there would be no finding.',
      ),
    };
  },
});
