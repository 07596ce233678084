import { z } from 'zod';
import { rule } from '../rule.ts';
import { compliant } from '../verdict.ts';
import { explainCount } from './explain-count.ts';
import { countField, feedFields, withoutTable } from './feed-fields.ts';

/**
 * 未登记的劳动者: orders, sessions or settlements of people the platform never reported as its workers. Their hours cannot be added
 * to those of other platforms.
 * Source: setting (sheet services-statistics-standards, F.7: missing parent; kept and marked, since what happened does not hang on a register line).
 */
export const unlinkedWorker = rule({
  slug: 'unlinked-worker',
  sheetIds: ['services-statistics-standards/F.7'],
  measure: 'digital',
  title: { zh: '有业务的劳动者都已登记', en: 'Everybody with work is registered' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [
    { instrument: 'county-setting', article: '设定' },
    { instrument: 'county-policy', article: '（二十一）' },
  ],
  kind: 'feed',
  facts: z.object({
    ...feedFields,
    orderReported: z.boolean(),
    sessionReported: z.boolean(),
    payReported: z.boolean(),
    workerReported: z.boolean(),
    unlinkedRows: countField,
    unlinkedWorkers: countField,
  }),
  reads: ['worker', 'order', 'session', 'pay'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (!fact.orderReported && !fact.sessionReported && !fact.payReported) return withoutTable(fact, 'order');
    if (fact.unlinkedWorkers === 0) return compliant;
    if (!fact.workerReported) return withoutTable(fact, 'worker');
    return { verdict: 'finding', quantity: { value: fact.unlinkedWorkers, unit: 'workers' }, values: [] };
  },
  explain(fact, _law, finding) {
    return explainCount(
      finding,
      'unlinkedWorkers',
      { zh: '未登记而有业务的劳动者', en: 'Workers with rows and no registration' },
      {
        zh: `${fact.month}有${fact.unlinkedWorkers}名劳动者的${fact.unlinkedRows}条记录未见劳动者登记；其工时无法与其他平台合并，线索。`,
        en: `In ${fact.month}, ${fact.unlinkedRows} records belong to ${fact.unlinkedWorkers} workers of whom no registration was seen; their hours cannot be added to those of other platforms.`,
      },
    );
  },
});
