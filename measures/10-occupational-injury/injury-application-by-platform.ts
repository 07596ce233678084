import { z } from 'zod';
import type { Law } from '#law/in-force.types.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, notApplicable } from '../verdict.ts';
import { judgeLimit, type Limit } from './limit.ts';
import { explainLimit } from './limit-explained.ts';

/**
 * 平台申请职业伤害确认: for accidents to 30 June 2025 within three working days of the accident, from 1 July 2025 within thirty days of
 * receiving the report. An application by anybody in that time does. A late one is no ground for refusal by itself. Source: 人社部发〔2021〕110号,
 * 人社部发〔2025〕24号 (limits as reported, to be verified).
 */
export const injuryApplicationByPlatform = rule({
  slug: 'injury-application-by-platform',
  sheetIds: ['insurance-injury/OI-07'],
  measure: 'occupational-injury',
  title: { zh: '平台按时申请职业伤害确认', en: 'Platform applies for confirmation in time' },
  departments: ['human-resources'],
  level: 'NOTICE',
  basis: [
    { instrument: 'injury-pilot-notice-2025', article: '申请时限' },
    { instrument: 'injury-pilot-notice-2021', article: '申请时限' },
  ],
  kind: 'injury-case',
  facts: z.object({
    first: dayField,
    last: dayField,
    accidentOn: dayField.nullable(),
    reportedOn: dayField.nullable(),
    appliedOn: dayField.nullable(),
  }),
  reads: ['injuryCase'],
  parameters: ['injury-platform-application-workdays', 'injury-platform-application-days'],
  from: '2022-07-01',
  to: null,
  judge(fact, law) {
    if (fact.accidentOn === null) return cannotTell('field-not-reported', 'accidentAt');
    const limit = limitOf(fact, law);
    if (limit === null) return notApplicable;
    if (limit === 'no-report') return cannotTell('field-not-reported', 'reportedOn');
    return judgeLimit(law.calendar, limit, fact.first, fact.last);
  },
  explain(fact, law, finding) {
    const limit = limitOf(fact, law) as Limit;
    return explainLimit(limit, fact.last, finding, {
      from:
        limit.field === 'accidentOn' ? { zh: '发生事故', en: 'Accident' } : { zh: '收到报案', en: 'Report received' },
      done: { zh: '申请确认', en: 'an application' },
    });
  },
});

interface Applied {
  accidentOn: number | null;
  reportedOn: number | null;
  appliedOn: number | null;
}

/** The limit of the version in force on the accident's day; null before the pilot; `no-report`: it runs from a report whose day is not known. */
function limitOf(fact: Applied, law: Law): Limit | 'no-report' | null {
  const accidentOn = fact.accidentOn ?? 0;
  const done = { done: fact.appliedOn, doneField: 'appliedOn' };
  const early = law.findInForce('injury-platform-application-workdays', accidentOn);
  if (early !== null) return { field: 'accidentOn', from: accidentOn, rows: [early], days: 'working', ...done };
  const row = law.findInForce('injury-platform-application-days', accidentOn);
  if (row === null) return null;
  if (fact.reportedOn === null) return 'no-report';
  return { field: 'reportedOn', from: fact.reportedOn, rows: [row], days: 'calendar', ...done };
}
