import { z } from 'zod';
import { startOf } from '#basics/instant.ts';
import { change, step } from '../explanation.ts';
import { dayField, instantField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 招用时告知拟建立的法律关系: platform or partner tells the worker, by the end of the first day at the latest, in writing or orally with a clear explanation or by a conspicuous notice in the agreement, which
 * relation is meant. Proof that it was seen is another rule. Source: 城人社发〔2022〕97号（四）.
 */
export const relationNotice = rule({
  slug: 'relation-notice',
  sheetIds: ['relations/R4-04'],
  measure: 'partner-engagement',
  title: { zh: '招用时告知拟建立的法律关系', en: 'The relation meant is told on hiring' },
  departments: ['human-resources', 'market-regulation', 'commerce'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（四）' },
    { instrument: 'civil-code', article: '第四百九十六条' },
  ],
  kind: 'relation-notice',
  facts: z.object({
    startedOn: dayField,
    noticesReported: z.boolean(),
    noticeAt: instantField.nullable(),
    noticeClear: z.boolean().nullable(),
  }),
  reads: ['relationNotice', 'worker'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (!fact.noticesReported) return cannotTell('table-not-reported', 'relationNotice');
    if (late(fact)) return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
    if (fact.noticeClear === null) return cannotTell('field-not-reported', 'noticeClear');
    return fact.noticeClear ? compliant : { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const after = late(fact);
    return {
      sentence: after
        ? { zh: '招用时未见告知拟建立的法律关系；线索。', en: 'On hiring no notice of the relation meant was seen.' }
        : {
            zh: '告知了拟建立的法律关系，未见明确说明或者足以引起注意；线索。',
            en: 'The relation meant was told; a clear or conspicuous way was not seen.',
          },
      arithmetic: [step('notices', '1', 1, 'items', '未见的告知', 'Notices not seen')],
      flip: after
        ? change(
            'noticeAt',
            fact.noticeAt,
            startOf(fact.startedOn + 1) - 1,
            '第一天结束前告知则不成立。',
            'Told by the end of the first day there would be no finding.',
          )
        : change('noticeClear', false, true, '明确说明则不成立。', 'Clearly explained there would be no finding.'),
    };
  },
});

/** Whether it was not told by the end of the first day. */
function late({ noticeAt, startedOn }: { noticeAt: number | null; startedOn: number }): boolean {
  return noticeAt === null || noticeAt >= startOf(startedOn + 1);
}
