import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 被派遣劳动者不超过用工总量的百分之十: heads beyond the most that may be dispatched beside the employees with labour contracts. Riders on agreements and the outsourced are in neither number. Where the table of
 * workers shows more dispatched than were counted, it cannot be told. Source: 劳务派遣暂行规定 art. 4; 劳动合同法 art. 66.
 */
export const dispatchRatio = rule({
  slug: 'dispatch-ratio',
  sheetIds: ['relations/R5-03'],
  measure: 'partner-engagement',
  title: { zh: '被派遣劳动者不超过用工总量的百分之十', en: 'Dispatched workers not over a tenth' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-dispatch-rules', article: '第四条' },
    { instrument: 'labour-contract-law', article: '第六十六条' },
  ],
  kind: 'dispatch-ratio',
  facts: z.object({
    employeesCounted: z.int().min(0).nullable(),
    dispatchedCounted: z.int().min(0).nullable(),
    dispatchedKnown: z.int().min(0),
    last: dayField,
  }),
  reads: ['dispatchCount', 'worker'],
  parameters: ['dispatch-ratio-limit'],
  from: '2014-03-01',
  to: null,
  judge(fact, law) {
    if (fact.employeesCounted === null) return cannotTell('field-not-reported', 'employeesCounted');
    if (fact.dispatchedCounted === null) return cannotTell('field-not-reported', 'dispatchedCounted');
    const limit = law.inForce('dispatch-ratio-limit', fact.last);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const most = Math.floor((fact.employeesCounted * limit.value) / (10_000 - limit.value));
    const over = fact.dispatchedCounted - most;
    if (over > 0)
      return { verdict: 'finding', quantity: { value: over, unit: 'workers' }, values: [limit], numbers: { most } };
    return fact.dispatchedKnown > fact.dispatchedCounted
      ? cannotTell('record-contradicts', 'dispatchedCounted')
      : compliant;
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    const most = finding.numbers?.most ?? 0;
    const all = (fact.employeesCounted ?? 0) + (fact.dispatchedCounted ?? 0);
    return {
      sentence: {
        zh: `用工总量${all}人，其中被派遣${fact.dispatchedCounted}人，最多${most}人，超过${over}人；线索。`,
        en: `Of ${all} workers ${fact.dispatchedCounted} are dispatched, ${most} at the most; ${over} over.`,
      },
      arithmetic: [
        step('workersAll', 'employeesCounted + dispatchedCounted', all, 'workers', '用工总量', 'Workers in all'),
        step('workersOver', `dispatchedCounted - ${most}`, over, 'workers', '超过的人数', 'Workers over'),
      ],
      flip: change(
        'dispatchedCounted',
        fact.dispatchedCounted,
        most,
        '降到上限则不成立。',
        'At the limit there would be no finding.',
      ),
    };
  },
});
