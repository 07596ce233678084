import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { formatClock, instant } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { buildBlock, buildCounty, type CountyGiven, type OrderRow, type WorkerRows } from './block.builder.ts';
import { foldBlock, foldWorker } from './fold.ts';
import type { Facts } from './kinds.ts';

const law = lawAsKnown({});
const YUNLING = '91500229MA5U0T0105';
const SHANCHENG = '92500229MA60A1B21X';

const at = (clock: string, date = '2026-09-03') =>
  instant(`${date}T${clock.length === 5 ? `${clock}:00` : clock}+08:00`);
/** A delivery order by e-bike. */
const order = (from: string, to: string, given: OrderRow = {}): OrderRow => ({
  platform: 0,
  trade: 2,
  vehicle: 1,
  status: 1,
  place: 0,
  start: at(from),
  end: at(to),
  ...given,
});

interface Seen {
  days: Facts['day'][];
  spells: Facts['spell'][];
}

function fold(worker: WorkerRows, county: Partial<CountyGiven> = {}): Seen {
  const block = buildBlock(buildCounty({ month: '2026-09', platforms: [YUNLING, SHANCHENG], ...county }), [worker]);
  const seen: Seen = { days: [], spells: [] };
  foldWorker(block, 0, law, {
    day: (fact) => seen.days.push({ ...fact }),
    spell: (fact) => seen.spells.push({ ...fact }),
  });
  return seen;
}

test('E09: overlapping orders count once: 10:00-10:40, 10:20-11:00 and 11:30-11:50 are 80 minutes', () => {
  const { days } = fold({ orders: [order('10:00', '10:40'), order('10:20', '11:00'), order('11:30', '11:50')] });
  assert.equal(days.length, 1);
  assert.equal(days[0]!.orderSeconds, 80 * 60);
  assert.equal(days[0]!.workingSeconds, 80 * 60);
  assert.equal(days[0]!.orders, 3);
  assert.equal(days[0]!.orderSecondsAtMost, 80 * 60);
});

test('E10: order time runs from 08:00 without a gap, the order in hand is done at 12:12: the window is 12:00 to 12:32', () => {
  const gapless = [order('08:00', '10:00'), order('09:50', '12:12')];
  const { spells } = fold({ orders: [...gapless, order('12:31:59', '12:50')] });
  assert.equal(spells.length, 1);
  const spell = spells[0]!;
  assert.equal(formatClock(spell.limitPassedAt!), '12:00:00');
  assert.equal(formatClock(spell.ordersInHandDoneAt!), '12:12:00');
  assert.equal(spell.ordersAcceptedInWindow, 1);
  assert.equal(spell.stretchSeconds, at('12:50') - at('08:00'));
  const [first, second] = fold({ orders: [...gapless, order('12:32', '12:50')] }).spells;
  assert.equal(first!.ordersAcceptedInWindow, 0);
  assert.equal(formatClock(second!.start), '12:32:00');
});

test('exactly 4 hours is not more, and a rest of exactly 20 minutes is enough', () => {
  const four = fold({ orders: [order('08:00', '10:10'), order('10:10', '12:00'), order('12:20', '13:00')] }).spells;
  assert.deepEqual(
    four.map(({ stretchSeconds, limitPassedAt }) => [stretchSeconds, limitPassedAt]),
    [
      [14400, null],
      [2400, null],
    ],
  );
  const short = fold({ orders: [order('08:00', '10:00'), order('10:19:59', '12:00:01')] }).spells;
  assert.equal(short.length, 1);
  assert.equal(formatClock(short[0]!.limitPassedAt!), '12:00:00');
});

test('offers in the window are counted strictly inside it; not reported means not known', () => {
  const orders = [order('08:00', '12:12')];
  const offers = ['12:00', '12:10', '12:25', '12:32'].map((clock) => ({ start: at(clock), response: 2 }));
  assert.equal(fold({ orders, allocations: offers }).spells[0]!.offersInWindow, 2);
  const silent = { reported: (_: number, table: string) => table !== 'allocation' };
  assert.equal(fold({ orders }, silent).spells[0]!.offersInWindow, null);
});

test('work on two platforms at once counts once, and only the union passes the limit', () => {
  const { days, spells } = fold({
    orders: [order('08:00', '10:30'), order('10:00', '12:30', { platform: 1 }), order('12:35', '13:00')],
  });
  const union = days.find(({ platform }) => platform === null)!;
  assert.equal(union.orderSeconds, 4.5 * 3600 + 25 * 60);
  assert.equal(union.platforms, 2);
  const passed = spells.filter(({ limitPassedAt }) => limitPassedAt !== null);
  assert.deepEqual(
    passed.map(({ platform, platforms, platformsInUnion, ordersAcceptedInWindow }) => [
      platform,
      platforms,
      platformsInUnion,
      ordersAcceptedInWindow,
    ]),
    [[null, 2, 2, 1]],
  );
  assert.ok(spells.every(({ platformsInUnion }) => platformsInUnion === 2));
});

test('a day is split at midnight, its pay falls on the day the order ended, a stretch is not split', () => {
  const { days, spells } = fold({
    orders: [order('23:00', '23:30', { end: at('01:00', '2026-09-04'), workerGrossFen: 900, penaltyFen: 50 })],
  });
  assert.deepEqual(
    days.map((d) => [d.orderSeconds, d.nightSeconds, d.orders, d.orderPayFen, d.penaltyFen, d.longestStretchSeconds]),
    [
      [3600, 3600, 1, 0, 0, 7200],
      [3600, 3600, 0, 900, 50, 0],
    ],
  );
  assert.equal(spells.length, 1);
  assert.equal(spells[0]!.stretchSeconds, 7200);
});

test('over the month’s last midnight each part counts once, the pay where the order ended, the spell where it was over', () => {
  const over = order('22:00', '23:00', {
    start: at('22:00', '2026-08-31'),
    end: at('02:00', '2026-09-01'),
    workerGrossFen: 700,
  });
  const august = fold({ orders: [over] }, { month: '2026-08' });
  const september = fold({ orders: [over] });
  assert.deepEqual(
    august.days.map((d) => [d.day, d.orders, d.orderSeconds, d.orderPayFen]),
    [[day('2026-08-31'), 1, 7200, 0]],
  );
  assert.deepEqual(
    september.days.map((d) => [d.day, d.orders, d.orderSeconds, d.orderPayFen]),
    [[day('2026-09-01'), 0, 7200, 700]],
  );
  assert.deepEqual([august.spells.length, september.spells.length], [0, 1]);
  assert.equal(september.spells[0]!.stretchSeconds, 4 * 3600);
});

test('zero-length and reversed orders take no time; orders of 26 hours are counted whole', () => {
  const { days } = fold({ orders: [order('10:00', '10:00'), order('12:00', '11:00')] });
  assert.deepEqual([days[0]!.orders, days[0]!.orderSeconds, days[0]!.orderSecondsAtMost], [2, 0, 0]);
  const long = fold({ orders: [order('10:00', '12:00', { end: at('12:00', '2026-09-04') })] });
  assert.deepEqual(
    long.days.map((d) => d.orderSeconds),
    [14 * 3600, 12 * 3600],
  );
});

test('an open order counts nothing at least, and at most to the end of its session', () => {
  const open = order('10:00', '10:00', { end: 0, status: 4 });
  const bounded = fold({ orders: [open], sessions: [{ start: at('09:00'), end: at('13:00'), mandated: 0 }] });
  assert.deepEqual([bounded.days[0]!.orderSeconds, bounded.days[0]!.orderSecondsAtMost], [0, 3 * 3600]);
  assert.deepEqual(
    bounded.spells.map((s) => [s.stretchSeconds, s.stretchSecondsAtMost]),
    [[0, 3 * 3600]],
  );
  const unbounded = fold({ orders: [open] });
  assert.deepEqual(
    unbounded.days.map((d) => d.orderSecondsAtMost),
    [14 * 3600, 10 * 3600],
  );
});

test('a long rest inside an order is left out, except where another order runs', () => {
  const resting = order('08:00', '16:00', { restFrom: at('10:00'), restTo: at('14:00') });
  assert.equal(fold({ orders: [resting] }).days[0]!.orderSeconds, 4 * 3600);
  const { days, spells } = fold({ orders: [resting, order('11:00', '12:00')] });
  assert.equal(days[0]!.orderSeconds, 5 * 3600);
  assert.deepEqual(
    spells.map((s) => s.stretchSeconds),
    [2 * 3600, 3600, 2 * 3600],
  );
});

test('a missing day of a feed makes the upper bound a whole day', () => {
  const missing = { missingDays: (_: number, table: string) => (table === 'order' ? [day('2026-09-04')] : []) };
  const { days } = fold({ orders: [order('10:00', '11:00')] }, missing);
  const bounds = days.filter((d) => d.platform === YUNLING).map((d) => [d.day, d.orderSeconds, d.orderSecondsAtMost]);
  assert.deepEqual(bounds, [
    [day('2026-09-03'), 3600, 3600],
    [day('2026-09-04'), 0, 86400],
  ]);
});

test('rows of the worker’s own records are not counted', () => {
  assert.equal(fold({ orders: [order('10:00', '11:00', { source: 1 })] }).days.length, 0);
});

test('a block is folded worker by worker, members the sink lacks are left out', () => {
  const county = buildCounty({ month: '2026-09', platforms: [YUNLING] });
  const rows = [{ orders: [order('10:00', '11:00')] }, {}, { orders: [order('10:00', '12:00')] }];
  const seconds: number[] = [];
  foldBlock(buildBlock(county, rows), law, { day: ({ orderSeconds }) => seconds.push(orderSeconds) });
  assert.deepEqual(seconds, [3600, 7200]);
});
