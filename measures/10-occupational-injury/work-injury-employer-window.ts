import { z } from 'zod';
import type { Law } from '#law/in-force.types.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, notApplicable } from '../verdict.ts';
import { judgeLimit, type Limit } from './limit.ts';
import { explainLimit } from './limit-explained.ts';

/**
 * 用人单位申请工伤认定: within thirty days of the accident, longer where the bureau agreed; an employer that is late bears the benefits that
 * arise until it applies. An application by the worker's side in that time does. Source: 工伤保险条例 art. 17.
 */
export const workInjuryEmployerWindow = rule({
  slug: 'work-injury-employer-window',
  sheetIds: ['insurance-injury/OI-16'],
  measure: 'occupational-injury',
  title: { zh: '用人单位三十日内申请工伤认定', en: 'Employer applies for recognition within 30 days' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'work-injury-regulation', article: '第十七条' }],
  kind: 'work-injury-case',
  facts: z.object({
    first: dayField,
    last: dayField,
    accidentOn: dayField.nullable(),
    extensionDays: z.int().min(0).nullable(),
    appliedOn: dayField.nullable(),
  }),
  reads: ['workInjuryCase'],
  parameters: ['work-injury-application-days'],
  from: '2011-01-01',
  to: null,
  judge(fact, law) {
    if (fact.accidentOn === null) return cannotTell('field-not-reported', 'accidentOn');
    // The text in force before 2011 is not held.
    if (law.findInForce('work-injury-application-days', fact.accidentOn) === null) return notApplicable;
    const verdict = judgeLimit(law.calendar, limitOf(fact, law), fact.first, fact.last);
    const unsaid = verdict.verdict === 'finding' && fact.extensionDays === null;
    return unsaid ? cannotTell('field-not-reported', 'extensionDays') : verdict;
  },
  explain(fact, law, finding) {
    return explainLimit(limitOf(fact, law), fact.last, finding, {
      from: { zh: '发生事故', en: 'Accident' },
      done: { zh: '申请工伤认定', en: 'an application' },
    });
  },
});

interface Applied {
  accidentOn: number | null;
  extensionDays: number | null;
  appliedOn: number | null;
}

function limitOf(fact: Applied, law: Law): Limit {
  const accidentOn = fact.accidentOn ?? 0;
  return {
    field: 'accidentOn',
    from: accidentOn,
    rows: [law.inForce('work-injury-application-days', accidentOn)],
    added: { field: 'extensionDays', days: fact.extensionDays ?? 0 },
    days: 'calendar',
    done: fact.appliedOn,
    doneField: 'appliedOn',
  };
}
