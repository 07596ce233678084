import assert from 'node:assert/strict';
import test from 'node:test';
import { killLiveWatch } from './kill-live-watch.ts';

test('killed three times while it takes batches and watches, it loses nothing and repeats nothing', {
  timeout: 120_000,
}, async () => {
  const result = await killLiveWatch(3, { workers: 12, days: 2, seed: 4 });
  const { killed, prompts, batchesLost, batchesTwice, lost, repeated, strange } = result;
  assert.deepEqual([batchesLost, batchesTwice, lost, repeated, strange], [0, 0, 0, 0, 0]);
  assert.ok(killed >= 1 && prompts > 50, `killed ${killed} times, ${prompts} prompts`);
});
