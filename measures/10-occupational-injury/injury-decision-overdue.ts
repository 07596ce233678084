import { z } from 'zod';
import type { Law } from '#law/in-force.types.ts';
import { dayField } from '../facts/fields.ts';
import { suspensionsField } from '../facts/registers/injury/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, notApplicable } from '../verdict.ts';
import { judgeLimit, type Limit } from './limit.ts';
import { explainLimit } from './limit-explained.ts';

/**
 * 职业伤害确认: decided within thirty working days of the complete file, time suspended for a court or another authority left out; the version
 * is that of the accident's day. Source: 人社部发〔2025〕24号, 人社部发〔2021〕110号 (limit as reported, to be verified).
 */
export const injuryDecisionOverdue = rule({
  slug: 'injury-decision-overdue',
  sheetIds: ['insurance-injury/OI-10'],
  measure: 'occupational-injury',
  title: { zh: '职业伤害确认在期限内作出', en: 'Injury confirmation decided in time' },
  departments: ['human-resources'],
  level: 'NOTICE',
  basis: [
    { instrument: 'injury-pilot-notice-2025', article: '确认期限' },
    { instrument: 'injury-pilot-notice-2021', article: '确认期限' },
  ],
  kind: 'injury-case',
  facts: z.object({
    first: dayField,
    last: dayField,
    accidentOn: dayField.nullable(),
    completeOn: dayField.nullable(),
    suspensions: suspensionsField,
    decidedOn: dayField.nullable(),
  }),
  reads: ['injuryCase'],
  parameters: ['injury-decision-workdays'],
  from: '2022-07-01',
  to: null,
  judge(fact, law) {
    if (fact.completeOn === null) return notApplicable;
    if (fact.accidentOn === null) return cannotTell('field-not-reported', 'accidentAt');
    // Before the pilot there was no such limit.
    if (law.findInForce('injury-decision-workdays', fact.accidentOn) === null) return notApplicable;
    return judgeLimit(law.calendar, limitOf(fact, law), fact.first, fact.last);
  },
  explain(fact, law, finding) {
    return explainLimit(limitOf(fact, law), fact.last, finding, {
      from: { zh: '材料齐全', en: 'File complete' },
      done: { zh: '作出确认结论', en: 'a decision' },
    });
  },
});

interface Decided extends Pick<Limit, 'suspensions'> {
  accidentOn: number | null;
  completeOn: number | null;
  decidedOn: number | null;
}

function limitOf(fact: Decided, law: Law): Limit {
  return {
    field: 'completeOn',
    from: fact.completeOn ?? 0,
    rows: [law.inForce('injury-decision-workdays', fact.accidentOn ?? 0)],
    days: 'working',
    suspensions: fact.suspensions,
    done: fact.decidedOn,
    doneField: 'decidedOn',
  };
}
