import { z } from 'zod';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 迟到的更正: records corrected or withdrawn after the month was first sealed, when findings may already have been notified, or
 * later than the days allowed. The correction counts from then on; what was found before stays as it was known.
 * Source: setting (sheet services-statistics-standards, F.7: 45 days, then with reason).
 */
export const lateCorrection = rule({
  slug: 'late-correction',
  sheetIds: ['services-statistics-standards/F.7'],
  measure: 'digital',
  title: { zh: '没有迟到的更正', en: 'No correction came late' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [
    { instrument: 'county-setting', article: '设定' },
    { instrument: 'county-policy', article: '（二十一）' },
  ],
  kind: 'feed',
  facts: z.object({
    ...feedFields,
    lateCorrections: countField.nullable(),
    correctionsUndated: countField.nullable(),
  }),
  reads: ['order', 'session', 'pay'],
  parameters: ['feed-correction-days'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    if (fact.lateCorrections === null || fact.correctionsUndated === null) return withoutTable(fact, 'order');
    if (fact.lateCorrections > 0)
      return {
        verdict: 'finding',
        quantity: { value: fact.lateCorrections, unit: 'items' },
        values: [law.inForce('feed-correction-days', fact.first)],
      };
    if (fact.correctionsUndated > 0) return cannotTell('field-not-reported', 'receivedAt');
    return compliant;
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'lateCorrections',
      { zh: '迟到的更正', en: 'Corrections that came late' },
      {
        zh: `${fact.month}的记录中有${fact.lateCorrections}条在首次封存之后或超过期限才更正或撤回；更正照收，已有线索不变，请企业说明原因，线索。`,
        en: `Of the records of ${fact.month}, ${fact.lateCorrections} were corrected or withdrawn after the month was first sealed or later than allowed; the corrections count, earlier findings stay, a reason is asked for.`,
      },
    );
  },
});
