import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { day } from '#basics/day.ts';
import { instant, startOf } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { buildBlock, buildCounty, type OrderRow, type SessionRow, type WorkerRows } from '../facts/block.builder.ts';
import { mergeTally, type Tally } from '../indicator.ts';
import { payAndBenefitGrowth } from './pay-and-benefit-growth.ts';
import { payPerHour } from './pay-per-hour.ts';

const law = lawAsKnown();
const county = buildCounty({ month: '2026-09', platforms: ['P1', 'P2'], currencies: ['CNY', 'CHF'] });
const at = (clock: string) => instant(`2026-09-03T${clock}:00+08:00`);
const order = (start: number, end: number, workerGrossFen: number, more: OrderRow = {}): OrderRow => {
  return { start, end, status: 1, trade: 2, workerGrossFen, weather: 0, distanceM: 2000, ...more };
};
const session = (start: number, end: number, more: SessionRow = {}): SessionRow => ({ start, end, trade: 2, ...more });
const tallyOf = (workers: readonly WorkerRows[], of = county): Tally => {
  const tally: Tally = {};
  payPerHour.add(tally, buildBlock(of, workers), law);
  return tally;
};

test('stacked orders share their hour, and waiting is counted with the order that ends it', () => {
  // Online 08:00-12:30 in two overlapping sessions; two stacked orders 08:30-09:10 and 08:50-09:30.
  const rates = payPerHour.result(
    tallyOf([
      {
        orders: [order(at('08:30'), at('09:10'), 800), order(at('08:50'), at('09:30'), 1200)],
        sessions: [session(at('08:00'), at('12:00')), session(at('11:00'), at('12:30'))],
      },
    ]),
  );
  // One hour of orders for 20.00 yuan, half an hour of waiting before it; 09:30-12:30 had no order any more.
  assert.equal(rates.all.orderSeconds, 3600);
  assert.equal(rates.all.payFen, 2000);
  assert.equal(rates.all.fenPerOrderHour, 2000);
  assert.equal(rates.all.waitingSeconds, 1800);
  assert.equal(rates.all.fenPerOnlineHour, 1333);
  assert.equal(rates.all.waitingShareBp, 3333);
  assert.equal(rates.waitingAfterLastSeconds, 10_800);
  assert.equal(rates.by.load['one-order']?.orderSeconds, 2400);
  assert.equal(rates.by.load['two-orders']?.orderSeconds, 1200);
  assert.equal(rates.by.load['three-or-more'], undefined);
});

test('orders are told apart by trade, distance, night and weather', () => {
  const { by, cells } = payPerHour.result(
    tallyOf([
      {
        orders: [
          order(at('08:00'), at('08:20'), 500, { distanceM: 999 }),
          order(at('10:00'), at('10:30'), 900, { distanceM: 1000, weather: 2 }),
          order(at('22:00'), at('22:30'), 1500, { distanceM: 10_000, weather: 255 }),
          order(at('23:00'), at('23:30'), 4000, { distanceM: -2147483648, trade: 1 }),
        ],
      },
    ]),
  );
  assert.equal(by.distance['under-1-km']?.fenPerOrderHour, 1500);
  assert.equal(by.distance['1-to-3-km']?.fenPerOrderHour, 1800);
  assert.equal(by.distance['10-km-and-more']?.fenPerOrderHour, 3000);
  assert.equal(by.distance['not-reported']?.payFen, 4000);
  assert.equal(by.night.night?.orders, 2);
  assert.equal(by.night.day?.orders, 2);
  assert.equal(by.weather.severe?.orders, 1);
  assert.equal(by.weather['not-reported']?.orders, 1);
  assert.equal(by.trade.ride?.fenPerOrderHour, 8000);
  assert.equal(cells.length, 4);
  assert.deepEqual(
    cells.map(({ trade, distance, night, weather, load }) => [trade, distance, night, weather, load].join(' ')),
    [
      'ride not-reported night clear one-order',
      'delivery under-1-km day clear one-order',
      'delivery 1-to-3-km day severe one-order',
      'delivery 10-km-and-more night not-reported one-order',
    ],
  );
});

test('without sessions there is no rate per online hour; foreign, unpaid, own and cancelled records are not counted', () => {
  const silent = buildCounty({ ...county, reported: (_, table) => table !== 'session' });
  const rates = payPerHour.result(
    tallyOf(
      [
        {
          orders: [
            order(at('08:00'), at('09:00'), 2200),
            order(at('10:00'), at('11:00'), 9900, { currency: 1 }),
            order(at('12:00'), at('13:00'), -2147483648),
            order(at('14:00'), at('15:00'), 9900, { source: 1 }),
            order(at('16:00'), at('17:00'), 9900, { status: 2 }),
            order(at('18:00'), 0, 9900),
          ],
        },
      ],
      silent,
    ),
  );
  assert.equal(rates.all.fenPerOrderHour, 2200);
  assert.equal(rates.all.fenPerOnlineHour, null);
  assert.equal(rates.all.waitingShareBp, null);
  assert.equal(rates.ordersWithoutPay, 2);
});

test('an order counts in the month it starts in, and the time of one begun before is not waited', () => {
  const midnight = startOf(day('2026-09-01'));
  const rates = payPerHour.result(
    tallyOf([
      {
        orders: [order(midnight - 600, midnight + 600, 700), order(midnight + 1200, midnight + 1800, 900)],
        sessions: [session(midnight - 7200, midnight + 3600)],
      },
    ]),
  );
  assert.equal(rates.all.orders, 1);
  assert.equal(rates.all.waitingSeconds, 600);
  assert.equal(rates.waitingAfterLastSeconds, 1800);
});

const base = at('07:00');
const intervals = fc.array(fc.tuple(fc.nat(3000), fc.integer({ min: 1, max: 900 })), { maxLength: 8 });

test('hours equal a second-by-second count on random days of one worker', () => {
  fc.assert(
    fc.property(intervals, intervals, (orders, sessions) => {
      const worker = {
        orders: orders.map(([start, length], n) => order(base + start, base + start + length, 100 + n)),
        sessions: sessions.map(([start, length]) => session(base + start, base + start + length)),
      };
      const rates = payPerHour.result(tallyOf([worker]));
      let [busy, waiting] = [0, 0];
      for (let second = 0; second < 4000; second++) {
        const inside = ([start, length]: readonly [number, number]) => start <= second && second < start + length;
        if (orders.some(inside)) busy++;
        else if (sessions.some(inside)) waiting++;
      }
      assert.equal(rates.all.orderSeconds, busy);
      assert.equal(rates.all.waitingSeconds + rates.waitingAfterLastSeconds, waiting);
      assert.equal(rates.all.orders, orders.length);
    }),
    { seed: 60_101, numRuns: 300 },
  );
});

test('workers cut into blocks in any way give the same tallies', () => {
  const workers = fc.array(
    fc.tuple(intervals, intervals).map(([orders, sessions]) => ({
      orders: orders.map(([start, length], n) =>
        order(base + start, base + start + length, 100 * n, { userPaidFen: 150 * n, platform: n % 2 }),
      ),
      sessions: sessions.map(([start, length]) => session(base + start, base + start + length)),
    })),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(workers, fc.nat(5), (all, cut) => {
      for (const one of [payPerHour, payAndBenefitGrowth]) {
        const whole: Tally = {};
        one.add(whole, buildBlock(county, all), law);
        const parts: Tally = {};
        for (const some of [all.slice(cut), all.slice(0, cut)]) {
          const part: Tally = {};
          one.add(part, buildBlock(county, some), law);
          mergeTally(parts, part);
        }
        assert.deepEqual(one.result(parts), one.result(whole));
      }
    }),
    { seed: 60_102, numRuns: 60 },
  );
});

test('growth of what users paid and workers got, month against month', () => {
  const tally: Tally = {};
  const months: [string, [paid: number, got: number, platform: number, trade: number][]][] = [
    [
      '2026-08',
      [
        [3000, 2400, 0, 1],
        [1000, 700, 1, 2],
      ],
    ],
    [
      '2026-09',
      [
        [3300, 2541, 0, 1],
        [1000, 710, 1, 2],
      ],
    ],
    ['2026-11', [[4000, 3000, 0, 1]]],
  ];
  for (const [month, orders] of months) {
    const of = buildCounty({ month, platforms: ['P1', 'P2'], currencies: ['CNY', 'CHF'] });
    const start = startOf(of.first) + 36_000;
    const rows = orders.map(([userPaidFen, got, platform, trade]) =>
      order(start, start + 900, got, { userPaidFen, platform, trade }),
    );
    rows.push(order(start, start + 900, 100, { trade: 1 }));
    rows.push(order(start, start + 900, 100, { trade: 1, userPaidFen: 1, currency: 1 }));
    rows.push(order(start - 86_400 * 9, start - 86_400 * 9 + 60, 100, { trade: 1, userPaidFen: 900 }));
    payAndBenefitGrowth.add(tally, buildBlock(of, [{ orders: rows }]), law);
  }
  const rows = payAndBenefitGrowth.result(tally);
  const row = (month: string, platform: string | null, trade: string | null) =>
    rows.find((one) => one.month === month && one.platform === platform && one.trade === trade)!;
  const ride = row('2026-09', 'P1', 'ride');
  assert.equal(ride.orders, 1);
  assert.equal(ride.ordersLeftOut, 2);
  assert.equal(ride.takeRateBp, 2300);
  assert.equal(ride.userPaidGrowthBp, 1000);
  assert.equal(ride.workerGotGrowthBp, 588);
  assert.equal(ride.growthGapBp, -412);
  assert.equal(ride.takeRateDriftBp, 300);
  assert.equal(row('2026-08', 'P1', 'ride').userPaidGrowthBp, null);
  // October is not there: November is not compared with September.
  assert.equal(row('2026-11', 'P1', 'ride').takeRateDriftBp, null);
  const all = row('2026-09', null, null);
  assert.equal(all.userPaidFen, 4300);
  assert.equal(all.workerGotFen, 3251);
  assert.equal(all.userPaidGrowthBp, 750);
  assert.equal(all.workerGotGrowthBp, 487);
});
