import { z } from 'zod';
import { day, formatDay } from '#basics/day.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField, placeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/** 城口县, where the register does not say in which part of it an enterprise works. */
const county = '500229';

/**
 * 职业伤害保障登记: a platform on the pilot list is registered from the day it is listed. The county register names the day;
 * where it does not, the published list does. Source: 人社部发〔2025〕24号; 渝人社规〔2025〕14号.
 */
export const pilotRegistration = rule({
  slug: 'pilot-registration',
  sheetIds: ['insurance-injury/OI-01'],
  measure: 'occupational-injury',
  title: { zh: '试点平台已办理职业伤害保障登记', en: 'Listed platform registered for injury protection' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'injury-pilot-notice-2025', article: '试点省市和平台' },
    { instrument: 'injury-chongqing-rules-2025', article: '适用范围' },
    { instrument: 'injury-pilot-notice-2021', article: '试点省市和平台' },
  ],
  kind: 'enterprise',
  facts: z.object({
    platform: z.string(),
    month: z.string(),
    first: dayField,
    last: dayField,
    place: placeField,
    injuryListedFrom: dayField.nullable(),
    injuryRegisteredFrom: dayField.nullable(),
    injuryRegistrationReported: z.boolean(),
    injuryIndustry: z.enum(['ride', 'delivery', 'takeaway', 'freight']).nullable(),
  }),
  reads: ['enterprise', 'injuryRegistration'],
  parameters: ['injury-pilot-listed'],
  from: '2022-07-01',
  to: null,
  judge(fact, law) {
    const row = law.findInForce('injury-pilot-listed', fact.last, fact.place ?? county, fact.platform);
    const listed = fact.injuryListedFrom ?? (row?.value === 1 ? day(row.from) : null);
    if (listed === null || listed > fact.last) return notApplicable;
    // On the list, yet of no industry the pilot covers: the register or the list is wrong.
    if (fact.injuryIndustry === null) return cannotTell('record-contradicts', 'injuryIndustry');
    if (!fact.injuryRegistrationReported) return cannotTell('table-not-reported', 'injuryRegistration');
    const due = Math.max(listed, fact.first);
    const without = Math.min(fact.injuryRegisteredFrom ?? fact.last + 1, fact.last + 1) - due;
    if (without <= 0) return compliant;
    return {
      verdict: 'finding',
      quantity: { value: without, unit: 'days' },
      values: row === null || fact.injuryListedFrom !== null ? [] : [row],
      numbers: { due },
    };
  },
  explain(fact, _law, finding) {
    const without = finding.quantity?.value ?? 0;
    const due = finding.numbers?.due ?? fact.first;
    const registered = fact.injuryRegisteredFrom;
    const until = registered === null ? 'last + 1' : 'min(injuryRegisteredFrom, last + 1)';
    return {
      sentence: {
        zh: `平台自${formatDay(due)}起应当参加职业伤害保障，${fact.month}有${without}天未见登记${registered === null ? '' : `（登记自${formatDay(registered)}起）`}；线索。`,
        en: `Due from ${formatDay(due)}, registration for injury protection was not seen on ${counted(without, 'day')} of ${fact.month}${registered === null ? '' : ` (registered from ${formatDay(registered)})`}.`,
      },
      arithmetic: [
        step(
          'daysWithout',
          `${until} - ${due === fact.first ? 'first' : due}`,
          without,
          'days',
          '没有登记的天数',
          'Days without registration',
        ),
      ],
      flip: change(
        'injuryRegisteredFrom',
        registered,
        due,
        `自${formatDay(due)}起登记则不成立。`,
        `With registration from ${formatDay(due)} there would be no finding.`,
      ),
    };
  },
});
