import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 检查发现的问题按期整改: audits of the partner with problems whose follow-up, by the day the platform itself set, was not seen by the month’s end. Source: 城人社发〔2022〕97号（四）.
 */
export const partnerAuditFollowUp = rule({
  slug: 'partner-audit-follow-up',
  sheetIds: ['relations/R5-12'],
  measure: 'partner-engagement',
  title: { zh: '检查发现的问题按期整改', en: 'Problems an audit found are followed up' },
  departments: ['human-resources', 'market-regulation', 'commerce'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（四）' }],
  kind: 'partner',
  facts: z.object({ auditsReported: z.boolean(), followUpsOverdue: z.int().min(0) }),
  reads: ['partner', 'partnerAudit'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (!fact.auditsReported) return cannotTell('table-not-reported', 'partnerAudit');
    return fact.followUpsOverdue === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.followUpsOverdue, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const due = fact.followUpsOverdue;
    return {
      sentence: {
        zh: `有${due}次检查发现的问题，到期未见整改；线索。`,
        en: `Problems of ${counted(due, 'audit')} were due to be followed up, which was not seen.`,
      },
      arithmetic: [step('overdue', 'followUpsOverdue', due, 'items', '未见整改的检查', 'Audits not followed up')],
      flip: change('followUpsOverdue', due, 0, '整改完成则不成立。', 'Followed up there would be no finding.'),
    };
  },
});
