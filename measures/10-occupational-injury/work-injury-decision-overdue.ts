import { z } from 'zod';
import type { Law } from '#law/in-force.types.ts';
import { dayField } from '../facts/fields.ts';
import { suspensionsField } from '../facts/registers/injury/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, notApplicable } from '../verdict.ts';
import { judgeLimit, type Limit } from './limit.ts';
import { explainLimit } from './limit-explained.ts';

/**
 * 工伤认定决定: within sixty days of acceptance, fifteen where facts, rights and duties are clear; suspended while a court or another
 * authority is awaited. Source: 工伤保险条例 art. 20.
 */
export const workInjuryDecisionOverdue = rule({
  slug: 'work-injury-decision-overdue',
  sheetIds: ['insurance-injury/OI-18'],
  measure: 'occupational-injury',
  title: { zh: '工伤认定在期限内作出', en: 'Work injury recognised in time' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'work-injury-regulation', article: '第二十条' }],
  kind: 'work-injury-case',
  facts: z.object({
    first: dayField,
    last: dayField,
    acceptedOn: dayField.nullable(),
    simpleCase: z.boolean().nullable(),
    suspensions: suspensionsField,
    decidedOn: dayField.nullable(),
  }),
  reads: ['workInjuryCase'],
  parameters: ['work-injury-decision-days', 'work-injury-simple-days'],
  from: '2011-01-01',
  to: null,
  judge(fact, law) {
    if (fact.acceptedOn === null) return notApplicable;
    // The text in force before 2011 is not held.
    if (law.findInForce('work-injury-decision-days', fact.acceptedOn) === null) return notApplicable;
    const judged = (simple: boolean) =>
      judgeLimit(law.calendar, limitOf({ ...fact, simpleCase: simple }, law), fact.first, fact.last);
    if (fact.simpleCase !== null) return judged(fact.simpleCase);
    const ordinary = judged(false);
    if (ordinary.verdict === 'finding' || ordinary.verdict === 'cannot-tell') return ordinary;
    // Past fifteen days and not past sixty: it depends on whether the case is clear, and perhaps on suspensions as well.
    const quick = judged(true).verdict;
    return quick === 'finding' || quick === 'cannot-tell' ? cannotTell('field-not-reported', 'simpleCase') : ordinary;
  },
  explain(fact, law, finding) {
    return explainLimit(limitOf(fact, law), fact.last, finding, {
      from: { zh: '受理', en: 'Accepted' },
      done: { zh: '作出认定决定', en: 'a decision' },
    });
  },
});

interface Decided extends Pick<Limit, 'suspensions'> {
  acceptedOn: number | null;
  simpleCase: boolean | null;
  decidedOn: number | null;
}

function limitOf(fact: Decided, law: Law): Limit {
  const from = fact.acceptedOn ?? 0;
  const name = fact.simpleCase === true ? 'work-injury-simple-days' : 'work-injury-decision-days';
  return {
    field: 'acceptedOn',
    from,
    rows: [law.inForce(name, from)],
    days: 'calendar',
    suspensions: fact.suspensions,
    done: fact.decidedOn,
    doneField: 'decidedOn',
  };
}
