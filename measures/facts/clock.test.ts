import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { day } from '#basics/day.ts';
import { dayOf, startOf } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { buildBlock, buildCounty, type OrderRow } from './block.builder.ts';
import { foldClocks } from './clock.ts';
import { foldWorker } from './fold.ts';
import type { FactSink } from './sink.ts';

const law = lawAsKnown({});
const first = day('2026-10-01');
const origin = startOf(first);
const county = buildCounty({ month: '2026-10', platforms: ['91500229MA5U0T0105', '92500229MA60A1B21X'] });

/** What the clock says, and what the general fold says of the union day and of the longest stretch that starts on it. */
function both(orders: readonly OrderRow[]) {
  const block = buildBlock(county, [{ orders }]);
  const clock: [number, number, number][] = Array.from({ length: 31 }, () => [0, 0, 0]);
  foldClocks(block, law, ({ seconds, stretches, payFen }) => {
    for (let d = 0; d < 31; d++) clock[d] = [seconds[d]!, stretches[d]!, payFen[d]!];
  });
  const fold: [number, number, number][] = Array.from({ length: 31 }, () => [0, 0, 0]);
  const united = new Set<number>();
  const sink: FactSink = {
    day(fact) {
      const d = fact.day - first;
      if (fact.platform !== null && united.has(d)) return;
      if (fact.platform === null) united.add(d);
      fold[d] = [fact.orderSeconds, fold[d]![1], fact.orderPayFen];
    },
  };
  foldWorker(block, 0, law, sink);
  return { clock, fold };
}

/** Orders over three days around midnights, on two platforms, some with a long rest inside, some cut short or reversed. */
const order = fc
  .record({
    start: fc.integer({ min: 0, max: 3 * 86400 }),
    length: fc.integer({ min: -600, max: 9 * 3600 }),
    platform: fc.integer({ min: 0, max: 1 }),
    rest: fc.option(fc.tuple(fc.integer({ min: 0, max: 3600 }), fc.integer({ min: 0, max: 7200 })), { nil: null }),
    fen: fc.integer({ min: 0, max: 5000 }),
  })
  .map(({ start, length, platform, rest, fen }): OrderRow => {
    const s = origin + 10 * 86400 + start;
    const inside =
      rest === null || length <= 0
        ? {}
        : { restFrom: s + Math.min(rest[0], length), restTo: s + Math.min(rest[0] + rest[1], length) };
    return { start: s, end: s + length, platform, status: 1, trade: 4, vehicle: 4, workerGrossFen: fen, ...inside };
  });

test('the clock gives the union day of the general fold: overlaps once, split at midnight, long rests left out', () => {
  fc.assert(
    fc.property(fc.array(order, { maxLength: 12 }), (orders) => {
      const { clock, fold } = both(orders);
      assert.deepEqual(
        clock.map(([seconds, , fen]) => [seconds, fen]),
        fold.map(([seconds, , fen]) => [seconds, fen]),
      );
    }),
    { seed: 20261001, numRuns: 400 },
  );
});

const delivery = (from: string, to: string): OrderRow => {
  const at = (clock: string) => origin + Number(clock.slice(0, 2)) * 3600 + Number(clock.slice(3, 5)) * 60;
  return { start: at(from), end: at(to), status: 1, trade: 2, vehicle: 1, workerGrossFen: 800 };
};

test('E09: 80 minutes on orders, overlaps counted once; the pause of 30 minutes ends the stretch', () => {
  const { clock } = both([delivery('10:00', '10:40'), delivery('10:20', '11:00'), delivery('11:30', '11:50')]);
  assert.deepEqual(clock[0], [80 * 60, 60 * 60, 2400]);
});

test('a pause of exactly 20 minutes ends a stretch, a second less does not', () => {
  assert.equal(both([delivery('08:00', '09:00'), delivery('09:20', '10:00')]).clock[0]![1], 3600);
  const shorter = delivery('09:20', '10:00');
  assert.equal(both([delivery('08:00', '09:00'), { ...shorter, start: shorter.start! - 1 }]).clock[0]![1], 7200);
});

test('an order over the last midnight of the month counts on this side up to it, its pay on the other', () => {
  const end = startOf(first + 31);
  const { clock } = both([{ start: end - 600, end: end + 600, status: 1, trade: 2, vehicle: 1, workerGrossFen: 900 }]);
  assert.equal(dayOf(end - 1) - first, 30);
  assert.deepEqual(clock[30], [600, 600, 0]);
});
