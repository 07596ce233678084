import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 合作协议有劳动者权益内容: the agreement between platform and partner has content on workers’ rights and benefits. Source: 城人社发〔2022〕97号（四）.
 */
export const partnerRightsClauses = rule({
  slug: 'partner-rights-clauses',
  sheetIds: ['relations/R5-12'],
  measure: 'partner-engagement',
  title: { zh: '合作协议有劳动者权益内容', en: 'Rights of workers in the partner agreement' },
  departments: ['human-resources', 'market-regulation', 'commerce'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（四）' }],
  kind: 'partner',
  facts: z.object({ rightsContent: z.boolean().nullable() }),
  reads: ['partner'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.rightsContent === null) return cannotTell('field-not-reported', 'rightsContent');
    return fact.rightsContent ? compliant : { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain() {
    return {
      sentence: {
        zh: '合作协议未见劳动者劳动保障权益内容；线索。',
        en: 'Content on workers’ rights was not seen in the partner agreement.',
      },
      arithmetic: [step('agreements', '1', 1, 'items', '协议', 'Agreements')],
      flip: change('rightsContent', false, true, '有这些内容则不成立。', 'With it there would be no finding.'),
    };
  },
});
