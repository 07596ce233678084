import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { change, step } from '../explanation.ts';
import { fenField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 查询和证明不收费: a query or certificate costs nothing. Source: 社会保险经办条例 art. 32.
 */
export const freeQueries = rule({
  slug: 'free-queries',
  sheetIds: ['insurance-injury/SV-11'],
  measure: 'insurance-services',
  title: { zh: '查询和证明不收费', en: 'Queries and certificates free of charge' },
  departments: ['human-resources', 'medical-insurance'],
  level: 'LAW',
  basis: [{ instrument: 'insurance-handling-regulation', article: '第三十二条' }],
  kind: 'insurance-service',
  facts: z.object({
    service: z
      .enum([
        'registration',
        'change',
        'pension-transfer',
        'medical-reimbursement',
        'maternity-allowance',
        'injury-reimbursement',
        'certificate',
      ])
      .nullable(),
    feeFen: fenField.nullable(),
  }),
  reads: ['insuranceService'],
  parameters: [],
  from: '2023-12-01',
  to: null,
  judge(fact) {
    if (fact.service !== 'certificate') return notApplicable;
    if (fact.feeFen === null) return cannotTell('field-not-reported', 'feeFen');
    return fact.feeFen === 0 ? compliant : { verdict: 'finding', amountFen: fact.feeFen, values: [] };
  },
  explain(fact) {
    const fee = fact.feeFen ?? 0;
    return {
      sentence: {
        zh: `查询或开具证明收取了${formatYuan(fee)}元；线索。`,
        en: `${formatYuan(fee)} yuan was charged for a query or certificate.`,
      },
      arithmetic: [step('charged', 'feeFen', fee, 'fen', '收费', 'Charged')],
      flip: change('feeFen', fee, 0, '不收费则不成立。', 'Free of charge there would be no finding.'),
    };
  },
});
