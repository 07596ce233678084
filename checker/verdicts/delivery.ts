import { amount, counted, flag, text, whole, within, word } from '../fact.ts';
import { ofSheet } from '../holidays.ts';
import { type Derived, type Doubt, met, metUnless, notApplicable, type Reading, trades } from '../reading.ts';

/** GB/T 46862-2025 was issued on this day (sheet 4.1); what rests on it alone is not asked of days before. */
export const deliveryStandardFrom = ofSheet('2025-12-02');

/**
 * REST-06: more than 4 hours of continuous delivery, then no dispatch for 20 minutes from the completion of the orders in hand (38号;
 * GB/T 46862 7.4.1 b). Four hours exactly is not more. The law has no number across platforms: there the limit is our setting.
 */
export const continuousOrderTime: Reading = {
  sheet: 'pay-rest-safety/REST-06',
  measure: 'rest',
  level: 'POLICY',
  kind: 'spell',
  parameters: ['delivery-continuous-order-seconds', 'cross-platform-continuous-seconds', 'delivery-stop-seconds'],
  span: (fact) => {
    const day = Math.floor((counted(fact, 'start') + 8 * 3600) / 86400);
    return [day, day + 1];
  },
  judge(fact, cited): Derived {
    const union = text(fact, 'platform') === null;
    if (word(fact, 'spell', ['order', 'driving']) !== 'order' || word(fact, 'trade', trades) !== 'delivery')
      return notApplicable;
    if (union && counted(fact, 'platforms') < 2) return notApplicable;
    const stretch = within(fact, 'stretchSeconds');
    const limit = cited.value(union ? 'cross-platform-continuous-seconds' : 'delivery-continuous-order-seconds');
    if (limit !== null && stretch.most <= limit) return met;
    const doubts: Doubt[] = [];
    if ((limit === null || stretch.least <= limit) && stretch.least < stretch.most)
      doubts.push('bounds-straddle finishedAt');
    if (whole(fact, 'ordersInHandDoneAt') === null) doubts.push('field-not-reported finishedAt');
    const [accepted, offered] = [counted(fact, 'ordersAcceptedInWindow'), amount(fact, 'offersInWindow')];
    const orders = Math.max(accepted, offered ?? 0);
    if (limit !== null && stretch.least > limit && orders > 0 && doubts.length === 0) {
      cited.value('delivery-stop-seconds');
      const level = union ? ({ level: 'SETTING' } as const) : {};
      return { verdict: 'finding', quantity: { value: orders, unit: 'orders' }, ...level };
    }
    if (offered === null) doubts.push('table-not-reported allocation');
    return metUnless(doubts);
  },
};

/** REST-07: at 8 hours of order time the rider is asked, and goes on only after saying yes (7.4.1 a). It binds the platform. */
export const eightHourConfirmation: Reading = {
  sheet: 'pay-rest-safety/REST-07',
  measure: 'rest',
  level: 'STD',
  kind: 'day',
  parameters: ['delivery-daily-order-seconds'],
  span: (fact) => [counted(fact, 'day'), counted(fact, 'day')],
  judge(fact, cited): Derived {
    if (text(fact, 'platform') === null || word(fact, 'trade', trades) !== 'delivery') return notApplicable;
    if (counted(fact, 'day') < deliveryStandardFrom) return notApplicable;
    const time = within(fact, 'orderSeconds');
    const limit = cited.value('delivery-daily-order-seconds');
    const orders = counted(fact, 'ordersAcceptedUnconfirmed');
    if (limit !== null && time.most <= limit) return met;
    const doubts: Doubt[] = [];
    if ((limit === null || time.least <= limit) && time.least < time.most) doubts.push('bounds-straddle finishedAt');
    if (flag(fact, 'promptsReported') !== true) doubts.push('table-not-reported restPrompt');
    if (limit !== null && time.least > limit && orders > 0 && doubts.length === 0)
      return { verdict: 'finding', quantity: { value: orders, unit: 'orders' } };
    return metUnless(doubts);
  },
};

/** REST-12: the time allowed an e-bike may not suppose more than 15 km/h on average (7.4.4). */
export const deliveryTimeSpeed: Reading = {
  sheet: 'pay-rest-safety/REST-12',
  measure: 'rest',
  level: 'STD',
  kind: 'order',
  parameters: ['e-bike-speed'],
  span: (fact) => [counted(fact, 'day'), counted(fact, 'day')],
  judge(fact, cited): Derived {
    if (word(fact, 'trade', trades) !== 'delivery' || text(fact, 'status') !== 'done') return notApplicable;
    if (counted(fact, 'day') < deliveryStandardFrom) return notApplicable;
    const vehicle = text(fact, 'vehicle');
    if (vehicle !== 'e-bike' && vehicle !== 'unknown') return notApplicable;
    const [metres, promised] = [amount(fact, 'distanceM'), amount(fact, 'promisedSeconds')];
    const extended = amount(fact, 'extendedSeconds');
    const doubts: Doubt[] = [];
    if (vehicle === 'unknown') doubts.push('field-not-reported vehicle');
    if (metres === null) doubts.push('field-not-reported distanceM');
    if (promised === null) doubts.push('field-not-reported promisedS');
    const noTime = promised === 0 && (extended ?? 0) === 0;
    if (noTime) doubts.push('record-contradicts promisedS');
    if (metres === null || promised === null || noTime) return metUnless(doubts);
    const speed = cited.value('e-bike-speed');
    const tooFast = (seconds: number) => speed !== null && BigInt(metres) * 3600n > BigInt(speed) * BigInt(seconds);
    if (speed !== null && !tooFast(promised + (extended ?? 0))) return metUnless(doubts);
    if (extended === null) doubts.push('field-not-reported extendedS');
    return doubts.length === 0 && speed !== null
      ? { verdict: 'finding', quantity: { value: 1, unit: 'orders' } }
      : metUnless(doubts);
  },
};
