import { z } from 'zod';
import { formatClock } from '#basics/instant.ts';
import { instantField, platformField, secondsField, tradeField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 连续接单: after more than 4 h of continuous delivery no order may be allocated until 20 min after the orders in hand are
 * done. Exactly 4 h is not more; a rest of exactly 20 min is enough. Across platforms no law sets a number: there the limit is ours.
 * Source: 国市监网监发〔2021〕38号; GB/T 46862-2025 7.4.1 b.
 */
export const continuousOrderTime = rule({
  slug: 'continuous-order-time',
  sheetIds: ['pay-rest-safety/REST-06'],
  measure: 'rest',
  title: {
    zh: '连续接单超过4小时后停止派单20分钟',
    en: 'No orders for 20 minutes after 4 hours of continuous delivery',
  },
  departments: ['commerce', 'market-regulation'],
  level: 'POLICY',
  basis: [
    { instrument: 'delivery-opinion', article: '工作时间' },
    { instrument: 'delivery-standard', article: '7.4.1 b' },
  ],
  kind: 'spell',
  facts: z.object({
    spell: z.enum(['order', 'driving']),
    platform: platformField,
    workerClass: workerClassField,
    trade: tradeField,
    start: instantField,
    stretchSeconds: secondsField,
    stretchSecondsAtMost: secondsField,
    limitPassedAt: instantField.nullable(),
    ordersInHandDoneAt: instantField.nullable(),
    ordersAcceptedInWindow: z.int().min(0),
    offersInWindow: z.int().min(0).nullable(),
  }),
  reads: ['order', 'allocation'],
  parameters: ['delivery-continuous-order-seconds', 'delivery-stop-seconds'],
  from: '2021-07-26',
  to: null,
  judge(fact, law) {
    if (fact.spell !== 'order' || fact.trade !== 'delivery') return notApplicable;
    const day = Math.floor((fact.start + 28800) / 86400);
    const limit = law.inForce('delivery-continuous-order-seconds', day);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    if (fact.stretchSecondsAtMost <= limit.value) return compliant;
    if (fact.ordersAcceptedInWindow > 0 || (fact.offersInWindow ?? 0) > 0) {
      return {
        verdict: 'finding',
        quantity: { value: Math.max(fact.ordersAcceptedInWindow, fact.offersInWindow ?? 0), unit: 'orders' },
        values: [limit, law.inForce('delivery-stop-seconds', day)],
        level: fact.platform === null ? 'SETTING' : undefined,
      };
    }
    if (fact.stretchSeconds <= limit.value) return cannotTell('bounds-straddle', 'finishedAt');
    if (fact.offersInWindow === null) return cannotTell('table-not-reported', 'allocation');
    return compliant;
  },
  explain(fact, law, finding) {
    const [limit, stop] = finding.values as [(typeof finding.values)[0], (typeof finding.values)[0]];
    const passed = formatClock(fact.limitPassedAt ?? fact.start + (limit.value ?? 0));
    const done = formatClock(fact.ordersInHandDoneAt ?? fact.start);
    const until = (fact.ordersInHandDoneAt ?? fact.start) + (stop.value ?? 0);
    const count = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `从${formatClock(fact.start)}起连续接单，${passed}超过上限；手上订单${done}完成后应停止派单至${formatClock(until)}，其间又有${count}单。`,
        en: `Continuous delivery from ${formatClock(fact.start)} passed the limit at ${passed}; after the orders in hand were done at ${done} no order was due before ${formatClock(until)}, yet ${count} came.`,
      },
      arithmetic: [
        {
          name: 'secondsOverLimit',
          zh: '连续接单超过上限',
          en: 'Continuous time over the limit',
          formula: 'stretchSeconds - deliveryContinuousOrderSeconds',
          result: fact.stretchSeconds - (limit.value ?? 0),
          unit: 'seconds',
        },
        {
          name: 'stopWindowEnd',
          zh: '停止派单至',
          en: 'No orders before',
          formula: 'ordersInHandDoneAt + deliveryStopSeconds',
          result: until,
          unit: 'instant',
        },
      ],
      flip: {
        field: 'ordersAcceptedInWindow',
        from: count,
        to: 0,
        zh: `这${count}单在${formatClock(until)}之后派出，则不成立。`,
        en: `Had these ${count} orders come after ${formatClock(until)}, there would be no finding.`,
      },
    };
  },
});
