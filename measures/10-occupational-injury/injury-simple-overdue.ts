import { z } from 'zod';
import type { Law } from '#law/in-force.types.ts';
import { dayField } from '../facts/fields.ts';
import { suspensionsField } from '../facts/registers/injury/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, notApplicable } from '../verdict.ts';
import { judgeLimit, type Limit } from './limit.ts';
import { explainLimit } from './limit-explained.ts';

/**
 * 职业伤害简易案件: seven working days for a case with clear facts and duties, for accidents from 1 July 2025. Seen for another province
 * only; no national or Chongqing text was seen, so this is a setting of ours and 待核实.
 */
export const injurySimpleOverdue = rule({
  slug: 'injury-simple-overdue',
  sheetIds: ['insurance-injury/OI-27'],
  measure: 'occupational-injury',
  title: { zh: '简易职业伤害案件从快确认（暂行提示）', en: 'Simple injury case decided quickly, provisional' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [{ instrument: 'county-setting', article: '设定' }],
  kind: 'injury-case',
  facts: z.object({
    first: dayField,
    last: dayField,
    accidentOn: dayField.nullable(),
    completeOn: dayField.nullable(),
    suspensions: suspensionsField,
    simpleCase: z.boolean().nullable(),
    decidedOn: dayField.nullable(),
  }),
  reads: ['injuryCase'],
  parameters: ['injury-simple-workdays'],
  from: '2025-07-01',
  to: null,
  judge(fact, law) {
    if (fact.completeOn === null) return notApplicable;
    if (fact.accidentOn === null) return cannotTell('field-not-reported', 'accidentAt');
    if (law.findInForce('injury-simple-workdays', fact.accidentOn) === null || fact.simpleCase === false)
      return notApplicable;
    const verdict = judgeLimit(law.calendar, limitOf(fact, law), fact.first, fact.last);
    return verdict.verdict === 'finding' && fact.simpleCase === null
      ? cannotTell('field-not-reported', 'simpleCase')
      : verdict;
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
    rows: [law.inForce('injury-simple-workdays', fact.accidentOn ?? 0)],
    days: 'working',
    suspensions: fact.suspensions,
    done: fact.decidedOn,
    doneField: 'decidedOn',
  };
}
