import { civilFromDay, type Day, dayFromCivil, formatDay } from '#basics/day.ts';
import { at, type Planting } from '../planting.ts';
import type { Script } from '../script.ts';

/** Take rates against the ceiling each platform published itself: 27 % on one, 25 % on the other. Findings are summed by driver. */
export function plantTakeRate(planting: Planting): void {
  const rule = 'take-rate';
  const rides = (slug: string, name: string, fares: readonly [userPaidFen: number, workerGrossFen: number][]) => {
    const script = planting.script(slug, name);
    const date = planting.workday(1);
    for (const [i, [userPaidFen, workerGrossFen]] of fares.entries())
      script.order(at(date, `${9 + i}:00`), at(date, `${9 + i}:25`), { userPaidFen, workerGrossFen });
    return script;
  };
  const breach = (script: Script, amountFen: number, orders: number, zh: string, en: string) =>
    planting.finding(script, rule, null, {
      amountFen,
      quantity: { value: orders, unit: 'orders' },
      why: { zh, en },
    });
  // 30.00 - 21.60 = 8.40 kept of at most 8.10: 0.30 too much, three times
  const three = [1, 2, 3].map((): [number, number] => [3000, 2160]);
  breach(rides('qinghe', 'take-1', three), 90, 3, '抽成28%，上限27%，3单', 'three rides at 28 %, at most 27 %');
  // 32.00 - 23.99 = 8.01 kept of at most 8.00
  breach(
    rides('dukou', 'take-2', [
      [3200, 2399],
      [3200, 2400],
    ]),
    1,
    1,
    '抽成超上限1分',
    'one fen over the ceiling of 25 %',
  );
  // 50.00 - 30.00 = 20.00 kept of at most 13.50
  breach(
    rides('qinghe', 'take-3', [
      [5000, 3000],
      [3200, 2400],
    ]),
    650,
    1,
    '抽成40%',
    'a ride at 40 %',
  );
  // sheet example E13: 32.00 and 24.00 are 25.0 %
  planting.boundary(rides('qinghe', 'take-4', [[3200, 2400]]), rule, '抽成25%，上限27%', '25 %, at most 27 %');
  planting.boundary(rides('qinghe', 'take-5', [[10_000, 7300]]), rule, '恰好27%', 'exactly 27 %');
  planting.boundary(rides('dukou', 'take-6', [[3200, 2400]]), rule, '恰好25%', 'exactly 25 %');
}

/** Rides after which the driver was not shown what the passenger paid. */
export function plantTakeRateShown(planting: Planting): void {
  const breach = (slug: string, name: string, count: number) => {
    const script = planting.script(slug, name);
    const date = planting.workday(2);
    for (let i = 0; i < count; i++)
      script.order(at(date, `${9 + i}:00`), at(date, `${9 + i}:25`), { takeRateShown: '0' });
    script.order(at(date, '18:00'), at(date, '18:25'));
    planting.finding(script, 'take-rate-shown', null, {
      quantity: { value: count, unit: 'orders' },
      why: { zh: `${count}单没有显示抽成`, en: `${count} rides without the take rate shown` },
    });
  };
  breach('qinghe', 'shown-1', 2);
  breach('dukou', 'shown-2', 1);
  breach('qinghe', 'shown-3', 5);
}

/** Changes of price and income rules: a calendar month and thirty days before they take effect, after consultation. */
export function plantRuleChangeNotice(planting: Planting): void {
  const rule = 'rule-change-notice';
  const feed = planting.feed('dukou');
  const effectiveOn = planting.date(20);
  const { year, month, dayOfMonth } = civilFromDay(effectiveOn);
  const monthBefore = month === 1 ? dayFromCivil(year - 1, 12, dayOfMonth) : dayFromCivil(year, month - 1, dayOfMonth);
  const change = (n: number, title: string, publishedOn: Day, consultedOn: Day) =>
    feed.add('publishedRule', {
      recordId: `${feed.profile.mark}-PR-${planting.month.month}-${n}`,
      trade: '01',
      kind: n % 2 === 0 ? '5' : '3',
      title,
      publishedOn,
      effectiveOn,
      consultedOn,
      consultationRecordId: `${feed.profile.mark}-协商-${planting.month.month}-${n}`,
    });
  const breach = (days: number, zh: string, en: string) =>
    planting.breach(feed, rule, {
      day: formatDay(effectiveOn),
      quantity: { value: days, unit: 'days' },
      why: { zh, en },
    });
  // published on the 10th: a month on is the 10th of the next month, thirty days on no later where this month has 30 or more
  const longest = Math.max(planting.month.last - planting.month.first + 1, 30);
  change(1, '夜间时段计价调整', planting.date(10), planting.date(5));
  breach(longest - 10, '提前10天公布', 'published ten days ahead');
  const early = Math.min(monthBefore, effectiveOn - 30);
  // consulted five days after it took effect
  change(2, '奖励构成调整', early, effectiveOn + 5);
  breach(5, '施行5天后才征求意见', 'consulted five days after it took effect');
  // one day later than both readings allow
  change(3, '起步价调整', early + 1, early - 10);
  breach(1, '差1天满一个月', 'one day less than a month');
  change(4, '里程费调整', early, early - 10);
  planting.lawful(feed, rule, null, {
    zh: '恰好提前一个月（且不少于30天）',
    en: 'exactly a month, and thirty days or more, ahead',
  });
}
