import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import type { GangwanError } from '#basics/errors/catalogue.ts';
import { type Database, openDatabase } from '../database.ts';
import { emptyPlace } from '../engines.builder.ts';
import { keysFromText, newKeysText } from '../fields/key-port.ts';
import { findPeople, notePerson, openPerson, takePerson } from '../fields/people.ts';
import { recordAll } from '../log/log.ts';
import { instantText } from '../tables/columns.ts';
import { backup, restore, storeDigests } from './backup.ts';

const keys = keysFromText(newKeysText(), 'test');
const now = 1_790_000_000_123;

async function filled(db: Database): Promise<number> {
  await db.sql
    .insertInto('unit')
    .values({
      slug: 'x',
      kind: 'township',
      zh: '䶮乡',
      en: "a'b\\c",
      area_code: '1',
      uscc: null,
      opened_at: instantText(now),
      closed_at: null,
    })
    .execute();
  let id = 0;
  for (let n = 0; n < 5; n++)
    id = await takePerson(
      db.sql,
      keys,
      { workerKey: `${n}`, name: '欧阳㛃', idNumber: `${n}`, phone: '13800138000' },
      now,
    );
  await notePerson(db.sql, keys, id, 'address', '葛城街道', now);
  await recordAll(db.sql, [
    {
      at: now,
      actor: 'system:test',
      role: null,
      action: 'person.take',
      object: 'person:1',
      subject: null,
      purpose: '"\n',
      request: null,
    },
  ]);
  return id;
}

test('a backup of one engine restored on the other holds the same, goes on numbering, and comes back the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-backup-'));
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  const embedded = await openDatabase(await emptyPlace('pglite'));
  const id = await filled(embedded);
  const made = await backup(embedded, first);
  const server = await openDatabase(await emptyPlace('postgres'));
  const there = await restore(server, first);
  const but = (digests: typeof made) => digests.filter(({ table }) => table !== 'migration');
  assert.deepEqual(but(there), but(made));
  assert.deepEqual(but(await storeDigests(server)), but(made));
  assert.equal((await openPerson(server.sql, keys, id))!.name, '欧阳㛃');
  assert.equal((await findPeople(server.sql, keys, 'phone', '13800138000')).length, 5);
  assert.equal(
    await takePerson(server.sql, keys, { workerKey: 'new', name: null, idNumber: null, phone: null }, now),
    id + 1,
  );
  await assert.rejects(restore(server, first), (error: GangwanError) => error.stem === 'backup-store-not-empty');
  const again = await backup(server, second);
  const third = await openDatabase(await emptyPlace('pglite'));
  assert.deepEqual(but(await restore(third, second)), but(again));
  for (const db of [embedded, server, third]) await db.close();
  rmSync(folder, { recursive: true });
});

test('a backup that was cut, changed or is none restores nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-backup-'));
  const file = join(folder, 'backup');
  const db = await openDatabase(await emptyPlace('postgres'));
  await filled(db);
  await backup(db, file);
  const empty = await openDatabase(await emptyPlace('postgres'));
  const whole = readFileSync(file);
  for (const bytes of [
    whole.subarray(0, whole.length - 20),
    whole.subarray(0, 40),
    Buffer.from('no backup'),
    Buffer.alloc(0),
  ]) {
    writeFileSync(file, bytes);
    await assert.rejects(restore(empty, file), (error: GangwanError) => error.stem === 'backup-unreadable');
  }
  for (const { table, rows } of await storeDigests(empty)) if (table !== 'migration') assert.equal(rows, 0, table);
  await db.close();
  await empty.close();
  rmSync(folder, { recursive: true });
});
