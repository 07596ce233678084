import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { OpenCounty } from '#api/open/open.builder.ts';
import { openDatabase } from '#store/database.ts';
import { migratedPlace } from '#store/engines.builder.ts';
import { conformAddress } from './conform/address.ts';
import { conformityText } from './conform/check-list.ts';
import { conformPackage } from './conform/package.ts';

const order = (recordId: string, more: object = {}) => ({
  platformUscc: '91500229MA5U0T0105',
  recordId,
  workerId: 'W1',
  trade: '02',
  acceptedAt: '2026-09-03T11:00:00+08:00',
  status: '1',
  ...more,
});
const worker = {
  platformUscc: '91500229MA5U0T0105',
  recordId: 'w',
  workerId: 'W1',
  trade: '02',
  relation: '2',
  chain: '5',
  onDate: '2026-01-01',
};
const lines = (...rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function check(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-conform-test-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await conformPackage(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const failing = (list: readonly { name: string; ok: boolean }[]) =>
  list.filter(({ ok }) => !ok).map(({ name }) => name);

test('a sound package is green throughout; each typical fault is named with its hint', async () => {
  const sound = await check({ 'order-2026-09.jsonl': lines(order('a')), 'worker-2026-09.jsonl': lines(worker) });
  assert.deepEqual(failing(sound), []);
  assert.ok(sound.length >= 9);
  assert.match(conformityText(sound, 'zh', false), /全部通过/);
  const faulty = await check({
    'order.jsonl': lines(
      order('a', { workerGrossFen: '12.50', tip: 1 }),
      order('b', { finishedAt: '1970-01-01T08:00:00+08:00' }),
      order('c', { workerId: 'W2' }),
      order('c', { workerId: 'W3' }),
    ),
    'worker-2026-09.jsonl': lines(worker),
  });
  assert.deepEqual(failing(faulty), ['rows-read', 'columns-known', 'times-set', 'versions', 'covers', 'workers']);
  assert.match(conformityText(faulty, 'en', false), /12\.50 yuan is 1250/);
  const csv = await check({
    'order-2026-09.csv':
      'platformUscc,recordId,workerId,trade,status,tip\n91500229MA5U0T0105,a,W1,02,1,3\n93500229MA5YYK9X4Q,b,W1,02,1,3\n',
  });
  assert.deepEqual(failing(csv), ['columns-known', 'one-enterprise']);
  assert.deepEqual(failing(await check({ 'readme.txt': 'x' })), ['readable']);
});

test('the kit is green against the real interface, with either signature, and red where the key is wrong', async () => {
  const db = await openDatabase(await migratedPlace('pglite'));
  const county = await OpenCounty.open(db);
  try {
    county.now = Date.now();
    await county.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = county.app.server.address() as { port: number };
    const url = `http://127.0.0.1:${port}/`;
    for (const type of ['HMAC-SM3', 'SM2'] as const) {
      const list = await conformAddress(url, await county.key(type), () => county.now);
      assert.deepEqual(failing(list), [], conformityText(list, 'en', false));
      assert.equal(list.length, 17);
    }
    const wrong = await conformAddress(url, { appKey: 'gw-none', signType: 'HMAC-SM3', key: 'x' }, () => county.now);
    assert.deepEqual(failing(wrong), ['key']);
    assert.match(conformityText(wrong, 'zh', true), /规范串/);
    await assert.rejects(
      conformAddress('http://127.0.0.1:9', { appKey: 'a', signType: 'HMAC-SM3', key: 'x' }, Date.now),
      { code: 'OPN-202' },
    );
    const pem = '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEG\n-----END PRIVATE KEY-----\n';
    for (const key of [pem, '', 'ab'.repeat(31), `0x${'1'.repeat(62)}`, '0'.repeat(64), 'f'.repeat(64)])
      await assert.rejects(conformAddress(url, { appKey: 'gw-a', signType: 'SM2', key }, Date.now), (error: Error) => {
        assert.equal((error as Error & { code: string }).code, 'OPN-203', key);
        return key === '' || !error.message.includes(key);
      });
  } finally {
    await county.close();
    await db.close();
  }
});
