import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { Engine, literal } from '#store/engine.ts';
import { csvOf, orderRow, otherUscc, type Row, ScratchLake, uscc } from '../1-intake/intake.builder.ts';
import { ColumnFile, columnTypes } from './seal/column-file.ts';
import { findSeal, type SealedMonth, sealLake } from './seal-lake.ts';

function scratch(t: TestContext): ScratchLake {
  const lake = new ScratchLake();
  t.after(() => lake.remove());
  return lake;
}

async function sealedRows(sealed: SealedMonth, columns: string): Promise<Record<string, unknown>[]> {
  const engine = await Engine.open({ threads: 1, memory: '200MB' });
  try {
    const file = literal(join(sealed.folder, 'order.parquet'));
    return await engine.rows(
      `SELECT ${columns} FROM read_parquet(${file}, file_row_number = true) ORDER BY file_row_number`,
    );
  } finally {
    engine.close();
  }
}

const workerRow = (workerId: string, idNo: string, platformUscc = uscc): Row => ({
  platformUscc,
  recordId: `w-${workerId}`,
  workerId,
  idNo,
  trade: '02',
  relation: '2',
  chain: '1',
  onDate: '2026-01-01',
});

test('of a record only the highest version is sealed; a retraction takes it out; both stay in the lake', async (t) => {
  const lake = scratch(t);
  await lake.send('order.csv', csvOf([orderRow('a', { workerGrossFen: 500 }), orderRow('b'), orderRow('c')]));
  await lake.send(
    'order-2.csv',
    csvOf([orderRow('a', { ver: 2, op: '2', workerGrossFen: 600 }), orderRow('b', { ver: 2, op: '3' })]),
    {},
  );
  const sealed = await sealLake({ lake: lake.lake, month: '2026-09' });
  assert.deepEqual(await sealedRows(sealed, 'record_id, worker_gross_fen'), [
    { record_id: 'a', worker_gross_fen: 600 },
    { record_id: 'c', worker_gross_fen: 450 },
  ]);
  assert.deepEqual(sealed.seal.resolutions.order, [
    { platformUscc: uscc, revised: 2, repeated: 0, conflicts: 0, retracted: 1 },
  ]);
  assert.equal((await lake.rows('order')).length, 5);
});

test('the same version with other content is a conflict: one is kept, whichever came first', async (t) => {
  const digests: string[] = [];
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const lake = scratch(t);
    const files = [csvOf([orderRow('a', { workerGrossFen: 500 })]), csvOf([orderRow('a', { workerGrossFen: 700 })])];
    for (const i of order) await lake.send(`order-${i}.csv`, files[i]!);
    const sealed = await sealLake({ lake: lake.lake, month: '2026-09' });
    assert.equal(sealed.seal.resolutions.order![0]!.conflicts, 1);
    assert.equal(sealed.seal.rows.order, 1);
    digests.push(sealed.seal.digest);
  }
  assert.equal(digests[0], digests[1]);
});

test('one person on two platforms is one worker; an id nobody links is a worker of its own', async (t) => {
  const lake = scratch(t);
  const id = '50022919900101001X';
  await lake.send('worker.csv', csvOf([workerRow('W1', id), workerRow('X9', id, otherUscc)]));
  await lake.send(
    'order.csv',
    csvOf([
      orderRow('a'),
      orderRow('b', { platformUscc: otherUscc, workerId: 'X9' }),
      orderRow('c', { workerId: 'nobody' }),
    ]),
  );
  const sealed = await sealLake({ lake: lake.lake, month: '2026-09' });
  assert.equal(sealed.seal.workers, 2);
  const rows = await sealedRows(sealed, 'record_id, worker');
  const worker = (record: string) => rows.find((row) => row.record_id === record)!.worker;
  assert.equal(worker('a'), worker('b'));
  assert.notEqual(worker('a'), worker('c'));
});

test('sealing again gives the seal that is there; a correction gives another and the first stays', async (t) => {
  const lake = scratch(t);
  await lake.send('order.csv', csvOf([orderRow('a')]));
  const first = await sealLake({ lake: lake.lake, month: '2026-09' });
  assert.equal((await sealLake({ lake: lake.lake, month: '2026-09' })).seal.digest, first.seal.digest);
  await lake.send('order-2.csv', csvOf([orderRow('a', { ver: 2, op: '2', workerGrossFen: 1 })]));
  const second = await sealLake({ lake: lake.lake, month: '2026-09' });
  assert.notEqual(second.seal.digest, first.seal.digest);
  assert.equal(findSeal(lake.lake, '2026-09')!.seal.digest, second.seal.digest);
  assert.equal(JSON.parse(readFileSync(join(first.folder, 'seal.json'), 'utf8')).digest, first.seal.digest);
});

test('the month before gives eight days of context, which are no rows of the month; a place nobody reported stays unknown', async (t) => {
  const lake = scratch(t);
  const at = (day: string) => ({
    acceptedAt: `2026-${day}T11:00:00+08:00`,
    finishedAt: `2026-${day}T11:20:00+08:00`,
    fromPlace: null,
  });
  await lake.send(
    'order.csv',
    csvOf([orderRow('early', at('08-20')), orderRow('late', at('08-30')), orderRow('own', at('09-02'))]),
  );
  await sealLake({ lake: lake.lake, month: '2026-08' });
  const sealed = await sealLake({ lake: lake.lake, month: '2026-09' });
  assert.deepEqual(await sealedRows(sealed, 'record_id, context, place'), [
    { record_id: 'late', context: 1, place: 65535 },
    { record_id: 'own', context: 0, place: 65535 },
  ]);
  assert.equal(sealed.seal.rows.order, 1);
});

test('an order with no readable time belongs to the month its package covers', async (t) => {
  const lake = scratch(t);
  const row = orderRow('a', { acceptedAt: null, finishedAt: null });
  await lake.send('orders-2026-09.csv', csvOf([row]));
  assert.equal((await sealLake({ lake: lake.lake, month: '2026-09' })).seal.rows.order, 1);
});

test('the plain columns hold what the Parquet file holds, row by row', async (t) => {
  const lake = scratch(t);
  await lake.send(
    'order.csv',
    csvOf(Array.from({ length: 50 }, (_, i) => orderRow(`r${i}`, { workerId: `W${i % 7}`, workerGrossFen: i }))),
  );
  const sealed = await sealLake({ lake: lake.lake, month: '2026-09' });
  const file = new ColumnFile(join(sealed.folder, 'order.columns'), 'order', sealed.seal.stored.order);
  const read = (name: string) => {
    const column = file.columns.find((each) => each.name === name)!;
    const values = new columnTypes[column.type](file.rows);
    file.read(column, 0, values);
    return [...values];
  };
  const rows = await sealedRows(sealed, 'worker, start, worker_gross_fen, status');
  assert.deepEqual(
    read('worker'),
    rows.map((row) => row.worker),
  );
  assert.deepEqual(
    read('start'),
    rows.map((row) => row.start),
  );
  assert.deepEqual(
    read('workerGrossFen'),
    rows.map((row) => row.worker_gross_fen),
  );
  assert.deepEqual(
    read('status'),
    rows.map((row) => row.status),
  );
  assert.equal(
    file.rowOf(3),
    rows.findIndex((row) => row.worker === 3),
  );
  file.close();
});

test('an empty lake cannot be sealed, and says so', async (t) => {
  const lake = scratch(t);
  await lake.send('order.csv', csvOf([orderRow('a')]).split('\n')[0]! + '\n');
  await assert.rejects(
    sealLake({ lake: lake.lake, month: '2026-09' }),
    (error) => error instanceof GangwanError && error.stem === 'audit-nothing-to-seal',
  );
});
