import assert from 'node:assert/strict';
import test from 'node:test';
import { instant } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { buildBlock, buildCounty, type OrderRow } from './block.builder.ts';
import { foldWorker } from './fold.ts';
import { ownRecords, sourcesOf } from './own-records.ts';

const law = lawAsKnown({});
const county = buildCounty({ month: '2026-09' });
const order = (from: string, to: string, source: number): OrderRow => ({
  start: instant(`2026-09-03T${from}:00+08:00`),
  end: instant(`2026-09-03T${to}:00+08:00`),
  source,
  status: 1,
  trade: 2,
  vehicle: 1,
});

function secondsOn(block: ReturnType<typeof buildBlock>): number {
  let seconds = 0;
  foldWorker(block, 0, law, {
    day: (fact) => {
      seconds += fact.orderSeconds;
    },
  });
  return seconds;
}

test("a worker's own records are counted beside the platform's, never with them", () => {
  const block = buildBlock(county, [{ orders: [order('10:00', '10:30', 0), order('12:00', '13:00', 1)] }]);
  assert.deepEqual(sourcesOf(block, 0), { own: true, reported: true });
  assert.equal(secondsOn(block), 30 * 60);
  assert.equal(secondsOn(ownRecords(block)), 60 * 60);
});

test('own records of a month nobody reported are told from none at all', () => {
  assert.deepEqual(sourcesOf(buildBlock(county, [{ orders: [order('12:00', '13:00', 1)] }]), 0), {
    own: true,
    reported: false,
  });
  assert.deepEqual(sourcesOf(buildBlock(county, [{}]), 0), { own: false, reported: false });
});
