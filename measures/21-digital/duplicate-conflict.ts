import { z } from 'zod';
import { rule } from '../rule.ts';
import { compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 同号异文: the same record came twice in the same version with different content. One is kept, both are on file; which is right
 * is for the enterprise to say.
 * Source: setting (sheet services-statistics-standards, F.3 and F.7).
 */
export const duplicateConflict = rule({
  slug: 'duplicate-conflict',
  sheetIds: ['services-statistics-standards/F.7'],
  measure: 'digital',
  title: { zh: '同一记录同一版本只有一种内容', en: 'One version of a record has one content' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [
    { instrument: 'county-setting', article: '设定' },
    { instrument: 'county-policy', article: '（二十一）' },
  ],
  kind: 'feed',
  facts: z.object({
    ...feedFields,
    conflicts: countField.nullable(),
  }),
  reads: ['order', 'session', 'pay'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.conflicts === null) return withoutTable(fact, 'order');
    if (fact.conflicts === 0) return compliant;
    return { verdict: 'finding', quantity: { value: fact.conflicts, unit: 'items' }, values: [] };
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'conflicts',
      { zh: '同号异文的记录', en: 'Records with two contents' },
      {
        zh: `${fact.month}有${fact.conflicts}条记录以同一版本号报送了不同内容；两份都留存，须由企业以新版本更正，线索。`,
        en: `In ${fact.month}, ${fact.conflicts} records came in one version with different contents; both are on file, and a new version should correct them.`,
      },
    );
  },
});
