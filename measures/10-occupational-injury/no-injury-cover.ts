import { z } from 'zod';
import { change, counted, spokenEn, spokenZh, step } from '../explanation.ts';
import { dayField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 试点以外的伤害保障: somebody who is no employee and whose work the pilot does not cover (couriers of outlets, long-haul freight, livestreamers,
 * domestic work, platforms not on the list) with neither a scheme of law nor a policy that pays the worker is a follow-up: the policy encourages cover and no
 * law asks for it. An unclear class is followed up as well: nobody is covered by nothing rightly. Here alone a commercial policy answers, and it is not counted as injury cover. The orders and minutes without cover of law are shown.
 * Source: 城人社发〔2022〕97号（十）.
 */
export const noInjuryCover = rule({
  slug: 'no-injury-cover',
  sheetIds: ['insurance-injury/OI-23'],
  measure: 'occupational-injury',
  title: { zh: '试点以外的劳动者有伤害保障', en: 'Some injury cover outside the pilot' },
  departments: ['human-resources'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（十）' }],
  kind: 'injury-cover',
  facts: z.object({
    workerClass: workerClassField,
    last: dayField,
    pilotDue: z.boolean(),
    coverReported: z.boolean(),
    anyWorkInjuryFrom: dayField.nullable(),
    occupationalFrom: dayField.nullable(),
    commercialFrom: dayField.nullable(),
    ordersWithoutCover: z.int().min(0),
    secondsWithoutCover: secondsField,
  }),
  reads: ['worker', 'injuryCover'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    const { workerClass } = fact;
    const outside = workerClass === 'quasi-employee' || workerClass === 'self-employed' || workerClass === 'unclear';
    if (!outside || fact.pilotDue) return notApplicable;
    const covers = [fact.anyWorkInjuryFrom, fact.occupationalFrom, fact.commercialFrom];
    if (covers.some((from) => from !== null && from <= fact.last)) return compliant;
    if (!fact.coverReported) return cannotTell('table-not-reported', 'injuryCover');
    return { verdict: 'finding', quantity: { value: 1, unit: 'workers' }, values: [] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: `试点以外的劳动者，未见任何伤害保障（当月${fact.ordersWithoutCover}单、${spokenZh(fact.secondsWithoutCover)}没有法定伤害保障），可以跟进引导；线索。`,
        en: `Outside the pilot, no injury cover of any kind was seen (${counted(fact.ordersWithoutCover, 'order')} and ${spokenEn(fact.secondsWithoutCover)} of the month without cover of law); a follow-up.`,
      },
      arithmetic: [step('workersWithoutCover', '1', 1, 'workers', '没有保障的劳动者', 'Workers without cover')],
      flip: change(
        'commercialFrom',
        fact.commercialFrom,
        fact.last,
        '有一份赔付给本人的保障则不成立。',
        'With any cover that pays the worker there would be no finding.',
      ),
    };
  },
});
