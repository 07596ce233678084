import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { instantField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 法律关系的告知有看到的凭证: of a notice given, the time at which the worker saw it is on file; of an oral one, a record that it was given. The policy asks for the notice, the proof is what we ask. Source:
 * 城人社发〔2022〕97号（四）; county setting.
 */
export const relationNoticeSeen = rule({
  slug: 'relation-notice-seen',
  sheetIds: ['relations/R4-04'],
  measure: 'partner-engagement',
  title: { zh: '法律关系的告知有看到的凭证', en: 'Proof that the notice of the relation was seen' },
  departments: ['human-resources', 'market-regulation', 'commerce'],
  level: 'SETTING',
  basis: [
    { instrument: 'county-policy', article: '（四）' },
    { instrument: 'county-setting', article: '设定' },
  ],
  kind: 'relation-notice',
  facts: z.object({
    noticeAt: instantField.nullable(),
    noticesReported: z.boolean(),
    noticeChannel: z.enum(['written', 'oral', 'in-agreement', 'in-app']).nullable(),
    noticeSeenAt: instantField.nullable(),
    noticeProof: z.string().nullable(),
  }),
  reads: ['relationNotice'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (!fact.noticesReported) return cannotTell('table-not-reported', 'relationNotice');
    if (fact.noticeAt === null) return notApplicable;
    if (fact.noticeSeenAt !== null && fact.noticeSeenAt >= fact.noticeAt) return compliant;
    if (fact.noticeChannel === 'oral' && fact.noticeProof !== null) return compliant;
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: '告知了拟建立的法律关系，未见劳动者看到的凭证；线索。',
        en: 'The relation meant was told; proof that the worker saw it was not seen.',
      },
      arithmetic: [step('proofs', '1', 1, 'items', '未见的凭证', 'Proofs not seen')],
      flip: change(
        'noticeSeenAt',
        fact.noticeSeenAt,
        fact.noticeAt ?? 0,
        '有看到的时间则不成立。',
        'With the time at which it was seen there would be no finding.',
      ),
    };
  },
});
