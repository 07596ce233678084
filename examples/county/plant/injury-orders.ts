import type { OrderDraft } from '../feed.ts';
import { at, type Planting } from '../planting.ts';

/** A worker with so many orders, the first `odd` of which carry the given fields. */
function orders(
  planting: Planting,
  slug: string,
  name: string,
  count: number,
  odd: number,
  given: Partial<OrderDraft>,
) {
  const script = planting.script(slug, name);
  const date = planting.workday(3);
  for (let i = 0; i < count; i++) script.order(at(date, `${9 + i}:00`), at(date, `${9 + i}:20`), i < odd ? given : {});
  return script;
}

/** Orders of listed platforms on which no premium was paid. Cancelled orders are not judged. */
export function plantOrderPremium(planting: Planting): void {
  const rule = 'order-premium';
  const breach = (slug: string, name: string, count: number, odd: number) =>
    planting.finding(orders(planting, slug, name, count, odd, { injuryPremiumMilli: 0 }), rule, null, {
      quantity: { value: odd, unit: 'orders' },
      why: { zh: `${odd}单没有缴纳职业伤害保障费`, en: `${odd} orders without a premium` },
    });
  breach('xiafeng', 'premium-1', 4, 3);
  breach('qinghe', 'premium-2', 2, 1);
  breach('xiaoling', 'premium-3', 2, 2);
  const unlisted = orders(planting, 'yingshan', 'premium-4', 2, 2, { injuryPremiumMilli: 0, vehicle: '9' });
  planting.boundary(unlisted, rule, '不在试点行业', 'a trade outside the pilot');
  const date = planting.workday(3);
  const cancelled = planting
    .script('xiafeng', 'premium-5')
    .order(at(date, '11:00'), at(date, '11:20'))
    .order(at(date, '12:00'), at(date, '12:20'), {
      finishedAt: undefined,
      cancelledAt: at(date, '12:03'),
      status: '2',
      cancelBy: '1',
      injuryPremiumMilli: 0,
    });
  planting.boundary(cancelled, rule, '取消的订单', 'a cancelled order');
}

/** Orders taken by somebody other than the registered worker, or by an account without a real name. */
export function plantRealNameAccount(planting: Planting): void {
  const breach = (
    slug: string,
    name: string,
    count: number,
    odd: number,
    identity: '2' | '3',
    zh: string,
    en: string,
  ) =>
    planting.finding(orders(planting, slug, name, count, odd, { identity }), 'real-name-account', null, {
      quantity: { value: odd, unit: 'orders' },
      why: { zh, en },
    });
  breach('xiafeng', 'name-1', 3, 2, '2', '2单由他人接单', 'two orders taken by somebody else');
  breach('dukou', 'name-2', 2, 1, '3', '1单账号未实名', 'one order by an account without a real name');
  breach('xiaoling', 'name-3', 3, 3, '2', '3单由他人接单', 'three orders taken by somebody else');
}
