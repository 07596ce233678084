import { z } from 'zod';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields } from './feed-fields.ts';

/**
 * 报送缺失: an enterprise that engages workers in the county must report, and of some of its tables nothing came: no rows, and
 * no empty file saying there were none. Missing is not compliant.
 * Source: 城人社发〔2022〕97号（十七）平台企业用工情况报告制度.
 */
export const feedSilent = rule({
  slug: 'feed-silent',
  sheetIds: ['services-statistics-standards/F.4'],
  measure: 'digital',
  title: { zh: '应报送的数据表都已报送', en: 'Every table the enterprise must report came' },
  departments: ['human-resources', 'transport', 'emergency', 'market-regulation'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（十七）' },
    { instrument: 'county-policy', article: '（二十一）' },
  ],
  kind: 'feed',
  facts: z.object({
    ...feedFields,
    mustReport: countField.nullable(),
    silentTables: countField.nullable(),
  }),
  reads: ['enterprise'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.engaged === false) return notApplicable;
    if (fact.engaged === null) return cannotTell('table-not-reported', 'enterprise');
    if (fact.mustReport === null || fact.silentTables === null) return cannotTell('field-not-reported', 'mustReport');
    if (fact.silentTables === 0) return compliant;
    return { verdict: 'finding', quantity: { value: fact.silentTables, unit: 'items' }, values: [] };
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'silentTables',
      { zh: '应报送而未见的数据表', en: 'Tables owed of which nothing came' },
      {
        zh: `${fact.month}应报送${fact.mustReport}张数据表，未见其中${fact.silentTables}张（${fact.silent.join('、')}）：既没有记录，也没有注明没有业务；线索。`,
        en: `Of ${fact.mustReport} tables owed for ${fact.month}, ${fact.silentTables} were not seen (${fact.silent.join(', ')}): neither rows nor a note that there were none.`,
      },
    );
  },
});
