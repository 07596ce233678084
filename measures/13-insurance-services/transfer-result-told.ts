import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 转移接续结果告知本人或者可以查询: once a transfer is done the person is told, or can look it up. Source: 社会保险经办条例 art. 16.
 */
export const transferResultTold = rule({
  slug: 'transfer-result-told',
  sheetIds: ['insurance-injury/SV-04'],
  measure: 'insurance-services',
  title: { zh: '转移接续结果告知本人或者可以查询', en: 'Result of a transfer told or open to query' },
  departments: ['human-resources', 'medical-insurance'],
  level: 'LAW',
  basis: [{ instrument: 'insurance-handling-regulation', article: '第十六条' }],
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
    last: dayField,
    doneOn: dayField.nullable(),
    resultToldOn: dayField.nullable(),
    queryable: z.boolean().nullable(),
  }),
  reads: ['insuranceService'],
  parameters: [],
  from: '2023-12-01',
  to: null,
  judge(fact) {
    if (fact.service !== 'pension-transfer' || fact.doneOn === null || fact.doneOn > fact.last) return notApplicable;
    if (fact.queryable === true || (fact.resultToldOn !== null && fact.resultToldOn <= fact.last)) return compliant;
    if (fact.queryable === null) return cannotTell('field-not-reported', 'queryable');
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: `转移${formatDay(fact.doneOn ?? fact.last)}办结，未见告知本人，本人也不能查询；线索。`,
        en: `The transfer was done on ${formatDay(fact.doneOn ?? fact.last)}; the person was not seen to be told and cannot look it up.`,
      },
      arithmetic: [step('resultsNotTold', '1', 1, 'items', '未告知的结果', 'Results not told')],
      flip: change('queryable', false, true, '可以查询则不成立。', 'Could it be looked up there would be no finding.'),
    };
  },
});
