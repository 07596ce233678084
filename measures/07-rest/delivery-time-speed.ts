import { z } from 'zod';
import { divideHalfUp } from '#basics/money.ts';
import { change, spokenEn, spokenZh, step, valueIn } from '../explanation.ts';
import { dayField, secondsField, tradeField, vehicleField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 配送时限: the time allowed for an order carried by e-bike supposes an average speed of at most 15 km/h. Allowed is the promised
 * time and its extension; waiting for the meal lies inside it, so the true speed asked for is never lower than the one counted.
 * Motorcycles are not meant. Exactly 15 km/h is met. Source: GB/T 46862-2025 7.4.4.
 */
export const deliveryTimeSpeed = rule({
  slug: 'delivery-time-speed',
  sheetIds: ['pay-rest-safety/REST-12'],
  measure: 'rest',
  title: {
    zh: '电动自行车配送时限按时速不超过15公里计算',
    en: 'E-bike delivery times at an average of at most 15 km/h',
  },
  departments: ['sector-regulators'],
  level: 'STD',
  basis: [{ instrument: 'delivery-standard', article: '7.4.4' }],
  kind: 'order',
  facts: z.object({
    trade: tradeField,
    day: dayField,
    status: z.enum(['done', 'cancelled', 'abnormal', 'in-progress']),
    vehicle: vehicleField,
    distanceM: z.int().min(0).nullable(),
    promisedSeconds: secondsField.nullable(),
    extendedSeconds: secondsField.nullable(),
  }),
  reads: ['order'],
  parameters: ['e-bike-speed'],
  from: '2025-12-02',
  to: null,
  judge(fact, law) {
    if (fact.trade !== 'delivery' || fact.status === 'cancelled') return notApplicable;
    if (fact.vehicle === 'unknown') return cannotTell('field-not-reported', 'vehicle');
    if (fact.vehicle !== 'e-bike') return notApplicable;
    const speed = law.findInForce('e-bike-speed', fact.day);
    if (speed === null) return notApplicable;
    if (speed.value === null) return cannotTell('value-unknown', speed.name);
    if (fact.distanceM === null) return cannotTell('field-not-reported', 'distanceM');
    if (fact.promisedSeconds === null) return cannotTell('field-not-reported', 'promisedS');
    const allowed = fact.promisedSeconds + (fact.extendedSeconds ?? 0);
    if (fact.distanceM * 3600 <= speed.value * allowed) return compliant;
    if (fact.extendedSeconds === null) return cannotTell('field-not-reported', 'extendedS');
    if (allowed === 0) return cannotTell('record-contradicts', 'promisedS');
    return { verdict: 'finding', quantity: { value: 1, unit: 'orders' }, values: [speed] };
  },
  explain(fact, _law, finding) {
    const limit = valueIn(finding, 'e-bike-speed');
    const allowed = (fact.promisedSeconds ?? 0) + (fact.extendedSeconds ?? 0);
    const distance = fact.distanceM ?? 0;
    const speed = divideHalfUp(distance * 3600, allowed);
    const enough = Math.ceil((distance * 3600) / limit) - (fact.extendedSeconds ?? 0);
    return {
      sentence: {
        zh: `${distance}米的订单给定${spokenZh(allowed)}，相当于平均时速${speed}米，高于${limit}米；线索。`,
        en: `${spokenEn(allowed)} allowed for ${distance} m supposes an average of ${speed} m/h, above ${limit} m/h.`,
      },
      arithmetic: [
        step('allowedSeconds', 'promisedSeconds + extendedSeconds', allowed, 'seconds', '给定时间', 'Time allowed'),
        step(
          'impliedSpeed',
          'divideHalfUp(distanceM * 3600, allowedSeconds)',
          speed,
          'metres-per-hour',
          '隐含平均时速',
          'Implied average speed',
        ),
        step('orders', '1', 1, 'orders', '订单', 'Orders'),
      ],
      flip: change(
        'promisedSeconds',
        fact.promisedSeconds,
        enough,
        `承诺时限为${spokenZh(enough)}或更长则不成立。`,
        `With a promised time of ${spokenEn(enough)} or more there would be no finding.`,
      ),
    };
  },
});
