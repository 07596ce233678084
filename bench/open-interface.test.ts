import assert from 'node:assert/strict';
import test from 'node:test';
import { killRounds } from './kill-open-interface.ts';
import { measure } from './open-interface.ts';

// The short forms: that the scripts run and count right; speeds are told in bench/README.md, not asserted on a shared machine.

test('a second of load by each signature is acknowledged whole', async () => {
  for (const type of ['HMAC-SM3', 'SM2'] as const) {
    const figures = await measure('pglite', type, { seconds: 1, clients: 4, rows: 1000 });
    assert.equal(figures.refused, 0);
    assert.ok(figures.batches > 0 && figures.ordersPerSecond > 0);
  }
});

for (const engine of ['pglite', 'postgres'] as const)
  test(`killed three times while batches come in, nothing is lost, doubled or answered otherwise (${engine})`, async () => {
    const { acknowledged, rows, lost, doubled, otherReplies } = await killRounds(engine, 3);
    assert.ok(acknowledged > 3 && rows >= acknowledged * 200);
    assert.deepEqual({ lost, doubled, otherReplies }, { lost: 0, doubled: 0, otherReplies: 0 });
  });
