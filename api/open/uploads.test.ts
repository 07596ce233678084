import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { staleUploads } from '#journey/personal-data/retention-due.ts';
import type { Database } from '#store/database.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { sm3 } from '#store/sm3.ts';
import { OpenCounty, otherUscc, uscc } from './open.builder.ts';

const order = (recordId: string, change: Record<string, unknown> = {}) => ({
  recordId,
  workerId: 'W1',
  trade: '02',
  acceptedAt: '2026-09-03T11:00:00+08:00',
  finishedAt: '2026-09-03T11:20:00+08:00',
  status: '1',
  ...change,
});
const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
interface Waiting {
  batchNo: string | null;
  file: string | null;
  record: { recordId: string } | null;
  problems: { field: string }[];
}

const DAY = 86_400_000;

onBothEngines('packages that come in parts', async (db) => {
  const county = await OpenCounty.open(db);
  try {
    await uploads(county);
    await stale(county, db);
  } finally {
    await county.close();
  }
});

async function uploads(county: OpenCounty): Promise<void> {
  const key = await county.key();
  const file = Buffer.from(lines(Array.from({ length: 200 }, (_, i) => order(`u${i}`, { platformUscc: uscc }))));
  const begin = (bytes: Buffer, name = 'order-2026-09.jsonl') =>
    county.call(key, 'POST', '/openapi/v1/uploads', {
      body: JSON.stringify({ name, bytes: bytes.length, sm3: sm3(bytes) }),
    });
  const { id } = (await begin(file)).json().data;
  const part = (offset: number, to: number, bytes = file, at = id) =>
    county.call(key, 'PUT', `/openapi/v1/uploads/${at}?offset=${offset}`, { body: bytes.subarray(offset, to) });
  assert.equal((await part(0, 5000)).json().data.received, 5000);
  assert.equal((await part(0, 5000)).statusCode, 409, 'a part that came before does not come twice');
  await county.restart();
  const state = (await county.call(key, 'GET', `/openapi/v1/uploads/${id}`)).json().data;
  assert.equal(state.received, 5000);
  assert.equal((await county.call(key, 'POST', `/openapi/v1/uploads/${id}/complete`)).statusCode, 409);
  assert.equal((await part(state.received, file.length)).statusCode, 200);
  const done = await county.call(key, 'POST', `/openapi/v1/uploads/${id}/complete`);
  assert.deepEqual([done.statusCode, done.json().data.receipts[0].accepted], [200, 200]);
  assert.equal((await county.call(key, 'POST', `/openapi/v1/uploads/${id}/complete`)).body, done.body);
  // Rows need not repeat who sends them, here as little as in a batch; what cannot be read comes back with its file.
  const silent = Buffer.from(lines([order('u500', { finishedat: '' }), order('u501', { status: '7' })]));
  const unreadable = Buffer.from('recordId,workerId,trade,status\nu502,W1,02,9\n');
  for (const [name, bytes, accepted] of [
    ['order-2026-08.jsonl', silent, 1],
    ['order-2026-07.csv', unreadable, 0],
  ] as const) {
    const at = (await begin(bytes, name)).json().data.id;
    await part(0, bytes.length, bytes, at);
    const { receipts } = (await county.call(key, 'POST', `/openapi/v1/uploads/${at}/complete`)).json().data;
    assert.deepEqual([receipts[0].accepted, receipts[0].quarantined], [accepted, 1], name);
    assert.deepEqual(receipts[0].ignoredColumns, accepted === 1 ? ['finishedat'] : [], name);
  }
  const held = (await county.call(key, 'GET', '/openapi/v1/receipts?limit=1000')).json().data.receipts;
  const files = ['order-2026-08.jsonl', 'order-2026-07.csv'];
  assert.deepEqual(
    held.filter(({ kind }: { kind: string }) => kind === 'file').map(({ file: of }: { file: string }) => of),
    ['order-2026-09.jsonl', ...files],
  );
  const waiting = (await county.call(key, 'GET', '/openapi/v1/quarantine?limit=1000')).json().data.rows;
  assert.deepEqual(
    waiting
      .filter(({ record }: Waiting) => /^u50/.test(record?.recordId ?? ''))
      .map(({ record, file: of, batchNo, problems }: Waiting) => [
        record!.recordId,
        of,
        batchNo,
        problems.map(({ field }) => field).join(),
      ]),
    [
      ['u501', 'order-2026-08.jsonl', null, 'status'],
      ['u502', 'order-2026-07.csv', null, 'status'],
    ],
  );
  const theirs = Buffer.from(lines([order('u900', { platformUscc: otherUscc })]));
  const other = (await begin(theirs, 'order-2026-10.jsonl')).json().data.id;
  await part(0, theirs.length, theirs, other);
  const refusedFile = await county.call(key, 'POST', `/openapi/v1/uploads/${other}/complete`);
  assert.deepEqual([refusedFile.statusCode, refusedFile.json().data.error], [400, 'OPN-109']);
  for (const name of ['../order.csv', 'order.exe', '.csv', 'a/b.csv', 'order\u0000.csv'])
    assert.equal((await begin(file, name)).statusCode, 400, name);
  const stranger = await county.key('HMAC-SM3', { uscc: otherUscc });
  assert.equal((await county.call(stranger, 'GET', `/openapi/v1/uploads/${id}`)).statusCode, 404);
}

/** A package that never became whole goes after its term, and may be sent again from nothing. */
async function stale(county: OpenCounty, db: Database): Promise<void> {
  const key = await county.key();
  const file = Buffer.from('{"recordId":"o-1"}\n');
  const stated = JSON.stringify({ name: 'order.jsonl', bytes: file.length, sm3: sm3(file) });
  const { id } = (await county.call(key, 'POST', '/openapi/v1/uploads', { body: stated })).json().data;
  const url = `/openapi/v1/uploads/${id}`;
  const send = (from: number, to: number) =>
    county.call(key, 'PUT', `${url}?offset=${from}`, { body: file.subarray(from, to) });
  assert.equal((await send(0, 5)).statusCode, 200);
  const held = async () => (await county.call(key, 'GET', url)).json().data.received as number;
  const drop = () =>
    county.desk.uploads.dropStale(staleUploads(county.now), {
      actor: 'system:retention',
      role: 'system',
      request: null,
      at: county.now,
    });
  county.now += 30 * DAY;
  assert.deepEqual([await drop(), await held()], [0, 5], 'not before the term is over');
  county.now += 1;
  assert.deepEqual([await drop(), await held(), await drop()], [1, 0, 0]);
  assert.deepEqual(readdirSync(join(county.folder, 'uploads')), []);
  // Sealed in pieces of any length, and opened as it was sent.
  for (const [from, to] of [
    [0, 1],
    [1, 18],
    [18, file.length],
  ] as const)
    assert.equal((await send(from, to)).json().data.received, to);
  assert.equal((await county.call(key, 'POST', `${url}/complete`)).statusCode, 200);
  const entries = await db.sql.selectFrom('log_entry').select('action').where('action', '=', 'upload.drop').execute();
  assert.equal(entries.length, 1);
}
