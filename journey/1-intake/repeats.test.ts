import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { csvOf, jsonLinesOf, orderRow, otherUscc, type Row, ScratchLake, withLake } from './intake.builder.ts';

const manifest = (scratch: ScratchLake) => readFileSync(join(scratch.lake, 'manifest.jsonl'), 'utf8');

test(
  'the same file again adds nothing and is told as a duplicate',
  withLake(async (scratch) => {
    const content = csvOf([orderRow('A'), orderRow('B'), orderRow('C', { trade: '77' })]);
    const first = await scratch.send('order.csv', content);
    const before = manifest(scratch);
    const again = await scratch.send('order-copied.csv', content);
    assert.deepEqual([again.accepted, again.quarantined, again.revised, again.duplicate], [0, 1, 0, 2]);
    assert.equal(again.digest, first.digest);
    assert.ok(again.alreadyTaken);
    assert.equal(manifest(scratch), before);
  }),
);

test(
  'records already held are left out whatever file brings them; new versions, retractions and conflicts are kept',
  withLake(async (scratch) => {
    await scratch.send('order.csv', csvOf(['A', 'B', 'C', 'D'].map((id) => orderRow(id))));
    const receipt = await scratch.send(
      'order.jsonl',
      jsonLinesOf([
        orderRow('A'),
        orderRow('A', { sentTime: '2026-09-05T00:00:00+08:00' }),
        orderRow('B', { ver: 2, workerGrossFen: 500 }),
        orderRow('C', { ver: 2, op: '3' }),
        orderRow('D', { workerGrossFen: 451 }),
        orderRow('E'),
        orderRow('E'),
        orderRow('A', { platformUscc: otherUscc }),
      ]),
    );
    const { accepted, revised, duplicate, conflicts } = receipt;
    assert.deepEqual(
      { accepted, revised, duplicate, conflicts },
      { accepted: 5, revised: 2, duplicate: 3, conflicts: 1 },
    );
    const stored = (await scratch.rows('order')).filter((row) => row.segment === 2);
    assert.deepEqual(
      stored.map(({ row, recordId, ver, op }) => [row, recordId, ver, op]),
      [
        [3, 'B', 2, 1],
        [4, 'C', 2, 3],
        [5, 'D', 1, 1],
        [6, 'E', 1, 1],
        [8, 'A', 1, 1],
      ],
    );
  }),
);

test(
  "a worker's own records are another source: they repeat nothing of the platform's",
  withLake(async (scratch) => {
    const content = csvOf([orderRow('A')]);
    await scratch.send('order.csv', content);
    const own = await scratch.send('order.csv', content, { source: 'worker' });
    assert.deepEqual([own.accepted, own.duplicate, own.alreadyTaken], [1, 0, false]);
  }),
);

type Sent = { id: number; ver: number; pay: number };

/** What the receipts must say, by the plainest means. */
function bruteForce(files: readonly (readonly Sent[])[]) {
  const held: Sent[] = [];
  return files.map((file) => {
    const counts = { accepted: 0, revised: 0, duplicate: 0, conflicts: 0 };
    for (const sent of file) {
      const known = held.filter((one) => one.id === sent.id);
      const sameVersion = known.filter((one) => one.ver === sent.ver);
      if (sameVersion.some((one) => one.pay === sent.pay)) counts.duplicate++;
      else {
        counts.accepted++;
        if (sameVersion.length > 0) counts.conflicts++;
        else if (known.length > 0) counts.revised++;
      }
      held.push(sent);
    }
    return counts;
  });
}

test('the counts of receipts are those of a plain comparison, row by row', async () => {
  const sent = fc.record({ id: fc.nat({ max: 6 }), ver: fc.integer({ min: 1, max: 3 }), pay: fc.nat({ max: 1 }) });
  const file = fc.array(sent, { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 4 }), async (files) => {
      const scratch = new ScratchLake();
      try {
        const wanted = bruteForce(files);
        for (const [at, rows] of files.entries()) {
          const orders: Row[] = rows.map(({ id, ver, pay }) => orderRow(`R${id}`, { ver, workerGrossFen: pay }));
          // A column of the sender's own makes every file another one, so that only its records can repeat.
          const receipt = await scratch.send(`order-${at}.csv`, csvOf(orders.map((row) => ({ ...row, _file: at }))));
          const { accepted, revised, duplicate, conflicts } = receipt;
          assert.deepEqual({ accepted, revised, duplicate, conflicts }, wanted[at]);
        }
      } finally {
        scratch.remove();
      }
    }),
    { seed: 7, numRuns: process.env.GANGWAN_DEEP === '1' ? 150 : 12 },
  );
});
