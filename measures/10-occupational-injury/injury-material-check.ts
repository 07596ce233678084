import { z } from 'zod';
import type { Law } from '#law/in-force.types.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, notApplicable } from '../verdict.ts';
import { judgeLimit, type Limit } from './limit.ts';
import { explainLimit } from './limit-explained.ts';

/**
 * 职业伤害申请材料审核: within five working days of the application the bureau accepts it or says once in writing what is missing; the
 * version is that of the accident's day. Source: 人社部发〔2025〕24号, 人社部发〔2021〕110号 (limits as reported, to be verified).
 */
export const injuryMaterialCheck = rule({
  slug: 'injury-material-check',
  sheetIds: ['insurance-injury/OI-09'],
  measure: 'occupational-injury',
  title: { zh: '职业伤害申请材料按时审核', en: 'Injury application checked in time' },
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
    appliedOn: dayField.nullable(),
    checkedForOn: dayField.nullable(),
  }),
  reads: ['injuryCase'],
  parameters: ['injury-material-workdays'],
  from: '2022-07-01',
  to: null,
  judge(fact, law) {
    if (fact.appliedOn === null) return notApplicable;
    if (fact.accidentOn === null) return cannotTell('field-not-reported', 'accidentAt');
    // Before the pilot there was no such limit.
    if (law.findInForce('injury-material-workdays', fact.accidentOn) === null) return notApplicable;
    return judgeLimit(law.calendar, limitOf(fact, law), fact.first, fact.last);
  },
  explain(fact, law, finding) {
    return explainLimit(limitOf(fact, law), fact.last, finding, {
      from: { zh: '申请确认', en: 'Confirmation applied for' },
      done: { zh: '受理或者一次性告知补正', en: 'acceptance or the one correction notice' },
    });
  },
});

interface Checked {
  accidentOn: number | null;
  appliedOn: number | null;
  checkedForOn: number | null;
}

function limitOf(fact: Checked, law: Law): Limit {
  return {
    field: 'appliedOn',
    from: fact.appliedOn ?? 0,
    rows: [law.inForce('injury-material-workdays', fact.accidentOn ?? 0)],
    days: 'working',
    done: fact.checkedForOn,
    doneField: 'checkedForOn',
  };
}
