import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 不招用未满十六周岁的人: somebody under sixteen when hired, as the enterprise states it: identity numbers are dropped on receipt and no birth date is kept. Source:
 * 劳动法 art. 15.
 */
export const minimumAge = rule({
  slug: 'minimum-age',
  sheetIds: ['relations/R6-11'],
  measure: 'equal-employment',
  title: { zh: '不招用未满十六周岁的人', en: 'Nobody under sixteen hired' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [{ instrument: 'labour-law', article: '第十五条' }],
  kind: 'hiring-record',
  facts: z.object({ under16: z.boolean().nullable() }),
  reads: ['hiringRecord'],
  parameters: [],
  from: '1995-01-01',
  to: null,
  judge(fact) {
    if (fact.under16 === null) return cannotTell('field-not-reported', 'under16');
    return fact.under16 ? { verdict: 'finding', quantity: { value: 1, unit: 'workers' }, values: [] } : compliant;
  },
  explain() {
    return {
      sentence: { zh: '录用时未满十六周岁；线索。', en: 'Under sixteen when hired.' },
      arithmetic: [step('people', '1', 1, 'workers', '人数', 'People')],
      flip: change('under16', true, false, '若已满十六周岁，则不成立。', 'At sixteen there would be no finding.'),
    };
  },
});
