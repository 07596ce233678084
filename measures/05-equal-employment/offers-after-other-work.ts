import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { divideHalfUp } from '#basics/money.ts';
import { change, step } from '../explanation.ts';
import { dayField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/** Offers that would match the time online after, at a share of the rate before. */
function dueOffers(fact: { offersBefore: number; onlineBeforeS: number; onlineAfterS: number }, share: number): number {
  return divideHalfUp(fact.offersBefore * fact.onlineAfterS * share, fact.onlineBeforeS * 10_000);
}

/**
 * 在别处接单后不减少派单: offers for each hour online on as many days after the worker's first completed order elsewhere as before it, at most two weeks, the day
 * itself on neither side. Fewer than a share of ours (half) is a lead to ask why, no proof: weather, season or stars may be the cause. Other platforms'
 * records are read only with the worker's consent; without it this part cannot be told, and who was never asked has no fact at all. Source:
 * 城人社发〔2022〕97号（五）; relations 6.4; the share and the least number are our settings.
 */
export const offersAfterOtherWork = rule({
  slug: 'offers-after-other-work',
  sheetIds: ['relations/R6-08'],
  measure: 'equal-employment',
  title: { zh: '在别处接单后推送不明显减少', en: 'Offers do not drop after work elsewhere' },
  departments: ['human-resources', 'trade-union'],
  level: 'SETTING',
  basis: [
    { instrument: 'county-policy', article: '（五）' },
    { instrument: 'county-setting', article: '设定' },
  ],
  kind: 'other-work-offers',
  facts: z.object({
    workerClass: workerClassField,
    first: dayField,
    joiningConsent: z.boolean(),
    offersReported: z.boolean(),
    otherWorkOn: dayField.nullable(),
    offersBefore: z.int().min(0),
    offersAfter: z.int().min(0),
    onlineBeforeS: secondsField,
    onlineAfterS: secondsField,
  }),
  reads: ['joiningConsent', 'allocation', 'session', 'order'],
  parameters: ['other-work-offer-share', 'other-work-least-offers'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    if (fact.workerClass === 'employee' || fact.workerClass === 'dispatched') return notApplicable;
    if (!fact.joiningConsent) return cannotTell('field-not-reported', 'joiningConsent');
    if (fact.otherWorkOn === null) return notApplicable;
    if (!fact.offersReported) return cannotTell('table-not-reported', 'allocation');
    if (fact.onlineBeforeS === 0 || fact.onlineAfterS === 0) return cannotTell('period-not-covered', 'session');
    const [share, least] = [
      law.inForce('other-work-offer-share', fact.first),
      law.inForce('other-work-least-offers', fact.first),
    ];
    if (share.value === null || least.value === null) return cannotTell('value-unknown', share.name);
    if (fact.offersBefore < least.value) return cannotTell('period-not-covered', 'allocation');
    const due = dueOffers(fact, share.value);
    return fact.offersAfter >= due
      ? compliant
      : { verdict: 'finding', quantity: { value: due - fact.offersAfter, unit: 'items' }, values: [share, least] };
  },
  explain(fact, _law, finding) {
    const fewer = finding.quantity?.value ?? 0;
    const due = fact.offersAfter + fewer;
    return {
      sentence: {
        zh: `${formatDay(fact.otherWorkOn ?? 0)}首次在别处接单；此前推送${fact.offersBefore}次，此后${fact.offersAfter}次，按在线时间折算应不少于${due}次；线索，请核实原因。`,
        en: `First work elsewhere on ${formatDay(fact.otherWorkOn ?? 0)}; ${fact.offersBefore} offers before, ${fact.offersAfter} after, where at least ${due} would match the time online: ask why.`,
      },
      arithmetic: [
        step(
          'offersDue',
          'offersBefore * onlineAfterS * otherWorkOfferShare / (onlineBeforeS * 10000)',
          due,
          'items',
          '折算的最少推送',
          'Least offers at that rate',
        ),
        step('offersShort', 'offersDue - offersAfter', fewer, 'items', '少推送', 'Offers fewer'),
      ],
      flip: change(
        'offersAfter',
        fact.offersAfter,
        due,
        '推送达到这个次数则不成立。',
        'With that many offers there would be no finding.',
      ),
    };
  },
});
