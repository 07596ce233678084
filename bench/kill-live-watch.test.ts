import assert from 'node:assert/strict';
import test from 'node:test';
import { killLiveWatch } from './kill-live-watch.ts';

test('a watch killed three times loses no prompt and repeats none', { timeout: 120_000 }, async () => {
  const { killed, prompts, lost, repeated, strange } = await killLiveWatch(3, { workers: 12, days: 2, seed: 4 });
  assert.deepEqual({ lost, repeated, strange }, { lost: 0, repeated: 0, strange: 0 });
  assert.ok(killed >= 1 && prompts > 50, `killed ${killed} times, ${prompts} prompts`);
});
