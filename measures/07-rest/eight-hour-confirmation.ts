import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { formatClock } from '#basics/instant.ts';
import { change, counted, spokenEn, spokenZh, step, valueIn } from '../explanation.ts';
import { dayField, instantField, platformField, secondsField, tradeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 每日接单满8小时: the platform asks the rider whether to go on and gives orders only after the rider confirms. Orders in hand may
 * be finished. Whatever the worker's class. Source: GB/T 46862-2025 7.4.1 a.
 */
export const eightHourConfirmation = rule({
  slug: 'eight-hour-confirmation',
  sheetIds: ['pay-rest-safety/REST-07'],
  measure: 'rest',
  title: {
    zh: '当日接单满8小时后经骑手确认方可继续派单',
    en: 'After 8 hours of orders a day only with the rider’s confirmation',
  },
  departments: ['sector-regulators'],
  level: 'STD',
  basis: [{ instrument: 'delivery-standard', article: '7.4.1 a' }],
  kind: 'day',
  facts: z.object({
    platform: platformField,
    trade: tradeField,
    day: dayField,
    orderSeconds: secondsField,
    orderSecondsAtMost: secondsField,
    dailyLimitReachedAt: instantField.nullable(),
    dailyAskedAt: instantField.nullable(),
    ordersAcceptedUnconfirmed: z.int().min(0),
    promptsReported: z.boolean(),
  }),
  reads: ['order', 'restPrompt'],
  parameters: ['delivery-daily-order-seconds'],
  from: '2025-12-02',
  to: null,
  judge(fact, law) {
    if (fact.platform === null || fact.trade !== 'delivery') return notApplicable;
    const limit = law.findInForce('delivery-daily-order-seconds', fact.day);
    if (limit === null) return notApplicable;
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    if (fact.orderSecondsAtMost <= limit.value) return compliant;
    if (fact.orderSeconds <= limit.value) return cannotTell('bounds-straddle', 'finishedAt');
    if (!fact.promptsReported) return cannotTell('table-not-reported', 'restPrompt');
    if (fact.ordersAcceptedUnconfirmed === 0) return compliant;
    return { verdict: 'finding', quantity: { value: fact.ordersAcceptedUnconfirmed, unit: 'orders' }, values: [limit] };
  },
  explain(fact, _law, finding) {
    const limit = valueIn(finding, 'delivery-daily-order-seconds');
    const count = finding.quantity?.value ?? 0;
    const at = fact.dailyLimitReachedAt === null ? formatDay(fact.day) : formatClock(fact.dailyLimitReachedAt);
    const [zh, en] =
      fact.dailyAskedAt === null
        ? ['未见询问是否继续', 'no question whether to go on was seen']
        : [
            `${formatClock(fact.dailyAskedAt)}询问后未见骑手确认`,
            `no confirmation was seen after the question at ${formatClock(fact.dailyAskedAt)}`,
          ];
    const over = fact.orderSeconds - limit;
    return {
      sentence: {
        zh: `${at}当日接单满${spokenZh(limit)}，${zh}，其后又接${count}单；线索。`,
        en: `Order time reached ${spokenEn(limit)} at ${at}; ${en}, then ${counted(count, 'order')} more.`,
      },
      arithmetic: [
        step(
          'secondsOver',
          'orderSeconds - deliveryDailyOrderSeconds',
          over,
          'seconds',
          '超过8小时的接单时间',
          'Order time beyond the limit',
        ),
        step(
          'ordersUnconfirmed',
          'ordersAcceptedUnconfirmed',
          count,
          'orders',
          '未经确认的订单',
          'Orders without confirmation',
        ),
      ],
      flip: change(
        'ordersAcceptedUnconfirmed',
        count,
        0,
        '经骑手确认后再派这些订单则不成立。',
        'Had these orders come after a confirmation, there would be no finding.',
      ),
    };
  },
});
