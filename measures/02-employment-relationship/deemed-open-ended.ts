import { z } from 'zod';
import { addMonths, formatDay } from '#basics/day.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { mayBeEmployed } from './classes.ts';

/**
 * 满一年未订书面合同，视为无固定期限劳动合同: from the day a year is complete an open-ended contract is deemed concluded and is at once put in
 * writing. Counted are the days since, until one was signed or the engagement ended. Source: 劳动合同法 14; 实施条例 7.
 */
export const deemedOpenEnded = rule({
  slug: 'deemed-open-ended',
  sheetIds: ['relations/R3-04'],
  measure: 'employment-relationship',
  title: {
    zh: '满一年未订书面合同的，补订无固定期限劳动合同',
    en: 'Open-ended contract deemed after a year, put in writing',
  },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第十四条' },
    { instrument: 'labour-contract-implementation', article: '第七条' },
  ],
  kind: 'signing-deadline',
  facts: z.object({
    workerClass: workerClassField,
    startedOn: dayField,
    engagedUntil: dayField.nullable(),
    last: dayField,
    agreementReported: z.boolean(),
    contractSignedOn: dayField.nullable(),
    contractUndated: z.boolean(),
  }),
  reads: ['agreement', 'worker'],
  parameters: ['deemed-open-ended-months'],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    if (!mayBeEmployed(fact.workerClass)) return notApplicable;
    const months = law.inForce('deemed-open-ended-months', fact.last);
    if (months.value === null) return cannotTell('value-unknown', months.name);
    const deemed = addMonths(fact.startedOn, months.value);
    const until = Math.min(fact.engagedUntil ?? fact.last, fact.last);
    const days = until - deemed + 1;
    if (days <= 0) return notApplicable;
    if (fact.contractSignedOn !== null && fact.contractSignedOn <= until) return compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (!fact.agreementReported) return cannotTell('table-not-reported', 'agreement');
    if (fact.contractUndated) return cannotTell('field-not-reported', 'signedOn');
    return {
      verdict: 'finding',
      quantity: { value: days, unit: 'days' },
      values: [months],
      numbers: { deemed, until },
    };
  },
  explain(fact, _law, finding) {
    const days = finding.quantity?.value ?? 0;
    const { deemed = 0, until = fact.last } = finding.numbers ?? {};
    return {
      sentence: {
        zh: `自${formatDay(fact.startedOn)}起用工，${formatDay(deemed)}起视为已订无固定期限劳动合同，到${formatDay(until)}已${days}天未见书面合同；线索。`,
        en: `Engaged from ${formatDay(fact.startedOn)}: an open-ended contract is deemed from ${formatDay(deemed)}; for ${counted(days, 'day')}, to ${formatDay(until)}, none in writing was seen.`,
      },
      arithmetic: [step('daysDeemed', `${until} - ${deemed} + 1`, days, 'days', '视为以来的天数', 'Days since deemed')],
      flip: change(
        'contractSignedOn',
        fact.contractSignedOn,
        until,
        '到那天补订则不成立。',
        'Put in writing by that day there would be no finding.',
      ),
    };
  },
});
