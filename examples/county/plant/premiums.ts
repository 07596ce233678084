import type { Feed } from '../feed.ts';
import type { Planting } from '../planting.ts';
import { stations } from './stations.ts';

/**
 * Premiums declared and paid at month's end, when the orders of the month are counted. Benchmarks in milli-yuan an order:
 * delivery 70 or 250, so that three orders at 70 are 21 fen.
 */
export function plantPremiums(planting: Planting): void {
  const [one, two, three, four, five] = stations.map(({ slug }) => planting.feed(slug)) as [
    Feed,
    Feed,
    Feed,
    Feed,
    Feed,
  ];
  const amount = 'premium-amount';
  const region = 'premium-region';
  const breach = (feed: Feed, rule: string, amountFen: number, zh: string, en: string) =>
    planting.breach(feed, rule, { amountFen, why: { zh, en } });
  // 3 x 70 = 210 milli-yuan: 21 fen; a payment of nothing is left, so the shortfall is all of it
  breach(one, amount, 20, '少缴20分', '20 fen short');
  breach(one, region, 1, '缴入四川', 'paid into Sichuan');
  breach(two, amount, 1, '少缴1分', 'one fen short');
  breach(two, region, 20, '缴入湖北', 'paid into Hubei');
  // 3 x 70 x 1.2 = 252 milli-yuan: 25 fen, half up; 21 without the float
  breach(three, amount, 25 - 21, '未乘浮动系数1.2', 'the float of 1.2 left out');
  breach(three, region, 21, '缴入陕西', 'paid into Shaanxi');
  // 3 x 250 = 750 milli-yuan: 75 fen; 21 at 70
  breach(four, amount, 75 - 21, '核定0.25元，按0.07元缴', '0.25 assigned, 0.07 paid');
  // 3 x 250 x 0.9 = 675 milli-yuan: 68 fen, half up
  planting.lawful(five, amount, null, { zh: '3单×0.25×0.9恰为0.68元', en: '3 orders x 0.25 x 0.9 are exactly 0.68' });
}
