import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { staleUploads } from '#journey/personal-data/retention-due.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { sm3 } from '#store/sm3.ts';
import { OpenCounty } from './open.builder.ts';

const DAY = 86_400_000;

onBothEngines(
  'a package that never became whole goes after its term, and may be sent again from nothing',
  async (db) => {
    const county = await OpenCounty.open(db);
    try {
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
      const entries = await db.sql
        .selectFrom('log_entry')
        .select('action')
        .where('action', '=', 'upload.drop')
        .execute();
      assert.equal(entries.length, 1);
    } finally {
      await county.close();
    }
  },
);
