import assert from 'node:assert/strict';
import test from 'node:test';
import { instant } from '#basics/instant.ts';
import { buildBlock, buildCounty, type OrderRow } from './block.builder.ts';
import { foldDifferences, type OrderDifference } from './differences.ts';

const at = (clock: string, date = '2026-09-03') => instant(`${date}T${clock}:00+08:00`);
const order = (source: 0 | 1, from: string, to: string, workerGrossFen: number, given: OrderRow = {}): OrderRow => ({
  source,
  start: at(from),
  end: at(to),
  workerGrossFen,
  trade: 2,
  ...given,
});

function differences(orders: readonly OrderRow[]): OrderDifference[] {
  const block = buildBlock(buildCounty({ month: '2026-09', platforms: ['A', 'B'] }), [{ orders }]);
  const seen: OrderDifference[] = [];
  foldDifferences(block, 0, (difference) => seen.push(difference));
  return seen;
}

test('orders that agree are not listed; one that differs says in what', () => {
  const seen = differences([
    order(0, '10:00', '10:30', 700),
    order(1, '10:00', '10:30', 700),
    order(0, '11:00', '11:20', 600),
    order(1, '11:00', '11:40', 650),
  ]);
  assert.deepEqual(
    seen.map((each) => [each.kind, each.differs, each.platformPayFen, each.workerPayFen]),
    [['both', ['finishedAt', 'pay'], 600, 650]],
  );
});

test('an order only one of them has is listed as such', () => {
  const seen = differences([
    order(0, '10:00', '10:30', 700),
    order(1, '12:00', '12:30', 800),
    order(1, '10:05', '10:30', 700),
  ]);
  assert.deepEqual(
    seen.map((each) => [each.kind, each.differs, each.workerAcceptedAt]),
    [
      ['both', ['acceptedAt'], at('10:05')],
      ['worker-only', [], at('12:00')],
    ],
  );
});

test('stacked orders are matched by the longest overlap, each once', () => {
  const seen = differences([
    order(0, '10:00', '10:40', 1),
    order(0, '10:10', '11:00', 2),
    order(1, '10:10', '11:00', 2),
    order(1, '10:01', '10:40', 1),
  ]);
  assert.deepEqual(
    seen.map((each) => [each.platformPayFen, each.workerPayFen, each.differs]),
    [[1, 1, ['acceptedAt']]],
  );
});

test('days and platforms only one source covers are not compared', () => {
  const elsewhere = order(1, '10:00', '10:30', 1, { platform: 1 });
  const otherDay = { start: at('10:00', '2026-09-04'), end: at('10:30', '2026-09-04') };
  assert.deepEqual(
    differences([order(0, '10:00', '10:30', 1), elsewhere, order(1, '10:00', '10:30', 1, otherDay)]),
    [],
  );
});
