import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { segmentsOf } from '../../2-audit/lake/lake.ts';
import { sealLake } from '../../2-audit/seal-lake.ts';
import { jsonLinesOf, orderRow, type Row, ScratchLake, testKey, uscc, withLake } from '../intake.builder.ts';
import { takeIn } from '../take-in.ts';
import { heldOf, quarantinedOf } from './held.ts';
import { liveIntake, receivedAt, sendBatch } from './live.builder.ts';

const orders = (from: number, count: number, change: (n: number) => Row = () => ({})): Row[] =>
  Array.from({ length: count }, (_, i) =>
    orderRow(`o${from + i}`, { workerId: `W${(from + i) % 7}`, ...change(from + i) }),
  );
const session = (n: number): Row => ({
  platformUscc: uscc,
  recordId: `s${n}`,
  workerId: `W${n % 7}`,
  trade: '02',
  loginAt: `2026-09-${String(1 + (n % 27)).padStart(2, '0')}T08:00:00+08:00`,
});
const worker = (n: number): Row => ({
  platformUscc: uscc,
  recordId: `w${n}`,
  workerId: `W${n}`,
  idNo: n === 0 ? '50022919900101001X' : null,
  trade: '02',
  relation: '2',
  chain: '5',
  onDate: '2026-01-01',
});

test(
  'live batches and a package of the same rows give byte-identical sealed months',
  withLake(async (scratch) => {
    const rows = orders(0, 300, (n) =>
      n % 50 === 3 ? { distanceM: 'far' } : n % 40 === 1 ? { finishedAt: '0' } : ({} as Row),
    );
    const sessions = Array.from({ length: 60 }, (_, n) => session(n));
    const workers = [0, 1, 2].map(worker);
    const revised = orders(10, 3, () => ({ ver: 2, workerGrossFen: 999 }));
    const live = await liveIntake(scratch.lake);
    await Promise.all([
      sendBatch(live, 'b1', jsonLinesOf(rows.slice(0, 100))),
      sendBatch(live, 'b2', jsonLinesOf(rows.slice(100, 120))),
      sendBatch(live, 's1', jsonLinesOf(sessions), { table: 'session' }),
    ]);
    await sendBatch(live, 'w1', jsonLinesOf(workers), { table: 'worker' });
    await live.settle();
    await sendBatch(live, 'b3', jsonLinesOf(rows.slice(120)));
    await sendBatch(live, 'b4', jsonLinesOf(rows.slice(0, 30)));
    await sendBatch(live, 'b5', jsonLinesOf(revised));
    const sealed = await live.withWriter((lake) => sealLake({ lake, month: '2026-09', threads: 1, memory: '500MB' }));
    await live.close();

    const other = new ScratchLake();
    try {
      other.write('p/order.jsonl', jsonLinesOf(rows));
      other.write('p/order-again.jsonl', jsonLinesOf(rows.slice(0, 30)));
      other.write('p/order-revised.jsonl', jsonLinesOf(revised));
      other.write('p/session.jsonl', jsonLinesOf(sessions));
      other.write('p/worker.jsonl', jsonLinesOf(workers));
      await takeIn({
        lake: other.lake,
        paths: [join(other.folder, 'p')],
        countyKey: testKey,
        receivedAt,
        memory: '500MB',
      });
      const packaged = await sealLake({ lake: other.lake, month: '2026-09', threads: 1, memory: '500MB' });
      assert.equal(sealed.seal.digest, packaged.seal.digest);
    } finally {
      other.remove();
    }
  }),
);

test(
  'batches of the same month, one saying so and one not, are both in segments',
  withLake(async (scratch) => {
    const live = await liveIntake(scratch.lake);
    await Promise.all([
      sendBatch(live, 'silent', jsonLinesOf([...orders(0, 3), orderRow('bad', { distanceM: 'far' })])),
      sendBatch(live, 'saying', jsonLinesOf([...orders(3, 4), orderRow('worse', { distanceM: 'far' })]), {
        covers: '2026-09',
      }),
    ]);
    await live.settle();
    assert.equal(
      segmentsOf(live.lake, 'order').reduce((sum, { accepted }) => sum + accepted, 0),
      7,
    );
    const { rows } = quarantinedOf(live.lake, uscc, { seq: 0, row: 0 }, 10);
    assert.deepEqual(
      rows.map(({ batchNo, index }) => [batchNo, index]),
      [
        ['silent', 4],
        ['saying', 5],
      ],
    );
    await live.close();
  }),
);

test(
  'what was taken is there after a restart without a roll, is known by its number, and rolled once',
  withLake(async (scratch) => {
    const first = await liveIntake(scratch.lake);
    const held = await Promise.all([1, 2, 3].map((n) => sendBatch(first, `b${n}`, jsonLinesOf(orders(n * 10, 10)))));
    assert.deepEqual(
      held.map(({ rows, quarantined }) => [rows, quarantined]),
      [
        [10, 0],
        [10, 0],
        [10, 0],
      ],
    );
    // As a killed process leaves it: the manifest and the journal, no segment.
    const journals = readdirSync(join(scratch.lake, 'live'));
    assert.equal(journals.length, 1);
    const bytes = readFileSync(join(scratch.lake, 'live', journals[0]!));
    assert.equal(bytes.toString().trim().split('\n').length, 30);
    await first.lend(async () => {});
    assert.equal(segmentsOf(first.lake, 'order').length, 1);
    await first.close();
    const second = await liveIntake(scratch.lake);
    assert.equal(second.known('test', 'b2')?.rows, 10);
    assert.equal(second.known('test', 'b9'), null);
    await second.settle();
    assert.equal(segmentsOf(second.lake, 'order').length, 1);
    await second.close();
    assert.equal((await scratch.rows('order')).length, 30);
    assert.deepEqual(existsSync(join(scratch.lake, 'live')) ? readdirSync(join(scratch.lake, 'live')) : [], []);
  }),
);

test(
  'batches that come while others are rolled find their journal again',
  withLake(async (scratch) => {
    const live = await liveIntake(scratch.lake);
    const sent: Promise<unknown>[] = [];
    for (let n = 0; n < 60; n++) {
      sent.push(sendBatch(live, `b${n}`, jsonLinesOf(orders(n * 3, 3))));
      // Each roll lets the next batch begin a journal of its own while the old ones are taken away.
      if (n % 3 === 0) await Promise.all([live.settle(), sent.at(-1)]);
      else if (n % 3 === 1) void live.settle();
    }
    await Promise.all(sent);
    await live.settle();
    await live.close();
    assert.equal((await scratch.rows('order')).length, 180);
  }),
);

test(
  'rows that cannot be read can be fetched, each with its batch and place, and sent again once put right',
  withLake(async (scratch) => {
    const live = await liveIntake(scratch.lake);
    const bad = [
      jsonLinesOf(orders(0, 2)),
      '{"recordId":"x1","workerId":"䶮㛃","trade":"02"}\n',
      'not json 50022919900101001X\n',
      jsonLinesOf([orderRow('x2', { platformUscc: '93500229MA5YYK9X4Q', workerGrossFen: '１２' })]),
    ].join('');
    await sendBatch(live, 'b1', jsonLinesOf(orders(50, 5, (n) => (n === 52 ? { status: '7' } : ({} as Row)))));
    await sendBatch(live, 'b2', bad);
    await live.settle();
    const { rows, next } = quarantinedOf(live.lake, uscc, { seq: 0, row: 0 }, 100);
    assert.equal(next, null);
    assert.deepEqual(
      rows.map(({ batchNo, index, problems }) => [
        batchNo,
        index,
        problems.map(({ field, code }) => `${field} ${code}`),
      ]),
      [
        ['b1', 3, ['status INT-206']],
        ['b2', 3, ['status INT-201']],
        ['b2', 4, [' INT-212']],
        ['b2', 5, ['platformUscc INT-215', 'workerGrossFen INT-205']],
      ],
    );
    assert.equal(rows[1]!.record!.workerId, '䶮㛃');
    assert.equal(rows[2]!.line, 'not json 500*************1X');
    assert.deepEqual(quarantinedOf(live.lake, '93500229MA5YYK9X4Q', { seq: 0, row: 0 }, 100).rows, []);
    const page = quarantinedOf(live.lake, uscc, { seq: 0, row: 0 }, 2);
    assert.deepEqual(quarantinedOf(live.lake, uscc, page.next!, 100).rows, rows.slice(2));
    await sendBatch(
      live,
      'b3',
      jsonLinesOf([{ ...rows[1]!.record!, status: '1', acceptedAt: '2026-09-03T11:00:00+08:00' }]),
    );
    await live.settle();
    const { held } = heldOf(live.lake, uscc, 0, 100);
    assert.deepEqual(
      held.map(({ batchNo, accepted, quarantined, rolled }) => [batchNo, accepted, quarantined, rolled]),
      [
        ['b1', 4, 1, true],
        ['b2', 2, 3, true],
        ['b3', 1, 0, true],
      ],
    );
    await live.close();
  }),
);

test(
  'ID numbers reach neither the journal nor the lake',
  withLake(async (scratch) => {
    const live = await liveIntake(scratch.lake);
    await sendBatch(live, 'w', jsonLinesOf([worker(0), { ...worker(1), idNo: '500229199001010011' }]), {
      table: 'worker',
    });
    await sendBatch(
      live,
      'o',
      jsonLinesOf([
        orderRow('a', { idNo: '50022919900101001X' }),
        orderRow('b', { status: '9', idNo: '50022919900101001X' }),
      ]),
    );
    const seek = () =>
      readdirSync(scratch.lake, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes('19900101001'))
        .map(({ name }) => name);
    assert.deepEqual(seek(), []);
    await live.settle();
    assert.deepEqual(seek(), []);
    await live.close();
    const [row] = await scratch.rows('worker');
    assert.match(String(row!.workerKey), /^[0-9a-f]{64}$/);
  }),
);
