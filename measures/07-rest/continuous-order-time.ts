import { z } from 'zod';
import { dayOf, formatClock } from '#basics/instant.ts';
import { change, spokenEn, spokenZh, step, valueIn } from '../explanation.ts';
import { instantField, platformField, secondsField, tradeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 连续接单: after more than 4 h of continuous delivery no order may be allocated until 20 min after the orders in hand are
 * done. Exactly 4 h is not more; a rest of exactly 20 min is enough. Across platforms no law sets a number: there the limit is ours.
 * Source: 国市监网监发〔2021〕38号; GB/T 46862-2025 7.4.1 b. Whatever the worker's class.
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
    platforms: z.int().min(1),
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
  parameters: ['delivery-continuous-order-seconds', 'cross-platform-continuous-seconds', 'delivery-stop-seconds'],
  from: '2021-07-26',
  to: null,
  judge(fact, law) {
    if (fact.spell !== 'order' || fact.trade !== 'delivery') return notApplicable;
    const union = fact.platform === null;
    if (union && fact.platforms < 2) return notApplicable;
    const day = dayOf(fact.start);
    const name = union ? 'cross-platform-continuous-seconds' : 'delivery-continuous-order-seconds';
    const limit = law.inForce(name, day);
    if (limit.value === null) return cannotTell('value-unknown', name);
    if (fact.stretchSecondsAtMost <= limit.value) return compliant;
    if (fact.stretchSeconds <= limit.value) return cannotTell('bounds-straddle', 'finishedAt');
    const orders = Math.max(fact.ordersAcceptedInWindow, fact.offersInWindow ?? 0);
    if (orders > 0) {
      if (fact.ordersInHandDoneAt === null) return cannotTell('field-not-reported', 'finishedAt');
      return {
        verdict: 'finding',
        quantity: { value: orders, unit: 'orders' },
        values: [limit, law.inForce('delivery-stop-seconds', day)],
        level: union ? 'SETTING' : undefined,
      };
    }
    if (fact.offersInWindow === null) return cannotTell('table-not-reported', 'allocation');
    return compliant;
  },
  explain(fact, _law, finding) {
    const limit = finding.values[0]?.value ?? 0;
    const until = (fact.ordersInHandDoneAt ?? fact.start) + valueIn(finding, 'delivery-stop-seconds');
    const [done, end] = [formatClock(fact.ordersInHandDoneAt ?? fact.start), formatClock(until)];
    const passed = formatClock(fact.limitPassedAt ?? fact.start + limit);
    const count = finding.quantity?.value ?? 0;
    const counted =
      fact.offersInWindow === null ? 'ordersAcceptedInWindow' : 'max(ordersAcceptedInWindow, offersInWindow)';
    return {
      sentence: {
        zh: `从${formatClock(fact.start)}起连续接单，${passed}超过${spokenZh(limit)}；手上订单${done}完成后应停止派单至${end}，其间又有${count}单；线索。`,
        en: `Continuous delivery from ${formatClock(fact.start)} passed ${spokenEn(limit)} at ${passed}; after the orders in hand were done at ${done} no order was due before ${end}, yet ${count} came.`,
      },
      arithmetic: [
        step(
          'stopWindowEnd',
          'ordersInHandDoneAt + deliveryStopSeconds',
          until,
          'instant',
          '停止派单至',
          'No orders before',
        ),
        step('ordersInWindow', counted, count, 'orders', '停派期间的订单', 'Orders in the stop'),
      ],
      flip: change(
        'stretchSecondsAtMost',
        fact.stretchSecondsAtMost,
        limit,
        `若连续接单未超过${spokenZh(limit)}（途中休息满20分钟），则不成立。`,
        `Had the stretch not passed ${spokenEn(limit)} (a rest of 20 min in between), there would be no finding.`,
      ),
    };
  },
});
