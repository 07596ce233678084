import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { buildBlock, buildCounty } from '#measures/facts/block.builder.ts';
import type { Engagement, RecordRow } from '#measures/facts/ledger.ts';
import { WorkerFile } from '#measures/facts/registers/register.ts';
import { coverOf } from './worker-cover.ts';

const law = lawAsKnown();
const uscc = '91500229MA5U0T0105';
const row = (recordId: string, own: Record<string, number | string>): RecordRow =>
  ({ platform: 0, recordId, segment: 0, row: 0, ...own }) as unknown as RecordRow;
const engagement: Engagement = {
  platform: 0,
  workerId: 'W1',
  trade: 'courier',
  workerClass: 'employee',
  adjudicated: false,
  from: day('2026-06-01'),
  to: null,
  identity: 'matches',
};

function stands(covers: readonly RecordRow[], given: Partial<Engagement> = {}, policies: readonly RecordRow[] = []) {
  const county = {
    ...buildCounty({ month: '2026-09', platforms: [uscc] }),
    registers: { commercialPolicy: policies },
  };
  const one = { ...engagement, ...given };
  const file = new WorkerFile(
    buildBlock(county, [{ records: { engagements: [one], registers: { injuryCover: covers } } }]),
    0,
  );
  return coverOf(file, one, day('2026-09-15'), law);
}

test('a commercial policy is shown with its terms and leaves the gap a gap', () => {
  const cover = row('1', { scheme: 3, from: day('2026-06-01'), policyNo: 'P1' });
  const policy = row('2', { policyNo: 'P1', insurer: '安渝财险', payer: 2, exclusions: '酒后', dailyPremiumFen: 300 });
  const { state, due, cover: ofLaw, commercial } = stands([cover], {}, [policy]);
  assert.deepEqual([state, due, ofLaw], ['gap', 'work-injury', []]);
  assert.deepEqual(
    [commercial[0]!.insurer, commercial[0]!.payer, commercial[0]!.exclusionsExplained, commercial[0]!.dailyPremiumFen],
    ['安渝财险', 'platform', false, 300],
  );
});

test('cover of another scheme than the one due is shown and the gap stays', () => {
  const { state, cover } = stands([row('1', { scheme: 2, from: day('2026-06-01') })]);
  assert.equal(state, 'gap');
  assert.deepEqual(cover, [{ scheme: 'occupational', by: uscc, from: '2026-06-01', to: null }]);
  assert.equal(
    stands([row('1', { scheme: 2, from: day('2026-06-01') })], { workerClass: 'self-employed' }).state,
    'covered',
  );
});

test('a cover holds on its days only, and one told twice is told once', () => {
  const twice = [row('1', { scheme: 1, from: day('2026-09-01') }), row('2', { scheme: 1, from: day('2026-06-01') })];
  assert.deepEqual(stands(twice).cover, [{ scheme: 'work-injury', by: uscc, from: '2026-06-01', to: null }]);
  assert.equal(stands([row('1', { scheme: 1, from: day('2026-06-01'), to: day('2026-09-14') })]).state, 'gap');
  assert.equal(stands([row('1', { scheme: 1, from: day('2026-09-16') })]).state, 'gap');
});
