import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import { change } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, notApplicable } from '../verdict.ts';
import { judgeLimit, type Limit, lastDayOf } from './limit.ts';
import { explainLimit } from './limit-explained.ts';

/**
 * 劳动能力鉴定: concluded within sixty days of the application, ninety where an extension was decided; a second or review appraisal keeps
 * the same limit (art. 29). Where nobody said whether it was extended, past ninety days it is late either way. Both schemes are appraised alike. Source: 工伤保险条例 art. 25.
 */
export const appraisalOverdue = rule({
  slug: 'appraisal-overdue',
  sheetIds: ['insurance-injury/OI-19'],
  measure: 'occupational-injury',
  title: { zh: '劳动能力鉴定在期限内作出结论', en: 'Appraisal of working capacity in time' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'work-injury-regulation', article: '第二十五条' }],
  kind: 'appraisal',
  facts: z.object({
    first: dayField,
    last: dayField,
    appraisalAskedOn: dayField.nullable(),
    appraisalExtended: z.boolean().nullable(),
    concludedOn: dayField.nullable(),
  }),
  reads: ['injuryAppraisal'],
  parameters: ['appraisal-days', 'appraisal-extension-days'],
  from: '2011-01-01',
  to: null,
  judge(fact, law) {
    if (fact.appraisalAskedOn === null) return cannotTell('field-not-reported', 'appraisalAskedOn');
    // The text in force before 2011 is not held.
    if (law.findInForce('appraisal-days', fact.appraisalAskedOn) === null) return notApplicable;
    const judged = (extended: boolean) =>
      judgeLimit(law.calendar, limitOf({ ...fact, appraisalExtended: extended }, law), fact.first, fact.last);
    if (fact.appraisalExtended !== null) return judged(fact.appraisalExtended);
    const plain = judged(false);
    if (plain.verdict !== 'finding') return plain;
    // Past ninety days it is late either way, by the days after the extension at least; past sixty it depends on whether there was one.
    const extended = judged(true);
    return extended.verdict === 'finding' ? extended : cannotTell('field-not-reported', 'appraisalExtended');
  },
  explain(fact, law, finding) {
    const told = explainLimit(limitOf(fact, law), fact.last, finding, {
      from: { zh: '收到鉴定申请', en: 'Appraisal applied for' },
      done: { zh: '作出鉴定结论', en: 'a conclusion' },
    });
    if (fact.appraisalExtended !== null) return told;
    // Without a word on an extension only the first sixty days are surely in time.
    const by = lastDayOf(law.calendar, limitOf({ ...fact, appraisalExtended: false }, law), []);
    if (typeof by !== 'number') return told;
    const [zh, en] = [
      `${formatDay(by)}前作出鉴定结论则不成立。`,
      `Concluded by ${formatDay(by)} there would be no finding.`,
    ];
    return { ...told, flip: change('concludedOn', fact.concludedOn, by, zh, en) };
  },
});

interface Appraised {
  appraisalAskedOn: number | null;
  appraisalExtended: boolean | null;
  concludedOn: number | null;
}

function limitOf(fact: Appraised, law: Law): Limit {
  const from = fact.appraisalAskedOn ?? 0;
  const names = fact.appraisalExtended !== false ? ['appraisal-days', 'appraisal-extension-days'] : ['appraisal-days'];
  return {
    field: 'appraisalAskedOn',
    from,
    rows: names.map((name) => law.inForce(name, from)),
    days: 'calendar',
    done: fact.concludedOn,
    doneField: 'concludedOn',
  };
}
