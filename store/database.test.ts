import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { GangwanError } from '#basics/errors/catalogue.ts';
import { openDatabase, withoutPassword } from './database.ts';
import { emptyPlace, onBothEngines } from './engines.builder.ts';
import { migrations } from './migrate.ts';
import { instantText } from './tables/columns.ts';

const unit = {
  slug: 'township-test',
  kind: 'township',
  zh: '试乡',
  en: 'Test township',
  area_code: '500229999',
  uscc: null,
  opened_at: instantText(1_790_000_000_000),
  closed_at: null,
} as const;

onBothEngines(
  'the server works with its own rights, numbers are numbers and instants milliseconds',
  async ({ sql: app }) => {
    const { rows } = await sql<{
      who: string;
      big: number;
    }>`select current_user as who, 9007199254740991::int8 as big`.execute(app);
    assert.deepEqual(rows[0], { who: 'gangwan_app', big: Number.MAX_SAFE_INTEGER });
    await app.insertInto('unit').values(unit).execute();
    const found = await app.selectFrom('unit').select('opened_at').executeTakeFirstOrThrow();
    assert.equal(found.opened_at, 1_790_000_000_000);
  },
);

onBothEngines('what is not granted is refused, and the owner may', async (db) => {
  await db.sql.insertInto('unit').values(unit).execute();
  await assert.rejects(db.sql.deleteFrom('unit').execute(), /permission denied/);
  await assert.rejects(db.sql.updateTable('unit').set({ kind: 'law' }).execute(), /permission denied/);
  await assert.rejects(sql`create table more (a int)`.execute(db.sql), /permission denied/);
  await db.owner((owner) => owner.updateTable('unit').set({ kind: 'law' }).execute());
  const { rows } = await sql<{ who: string }>`select current_user as who`.execute(db.sql);
  assert.equal(rows[0]!.who, 'gangwan_app', 'the rights are given back');
});

onBothEngines('every migration is applied once and stays as it was applied', async (db, place) => {
  const applied = await db.sql
    .selectFrom('migration')
    .select('number')
    .execute()
    .catch(() => null);
  assert.equal(applied, null, 'the server does not read them');
  const count = await db.owner((owner) => owner.selectFrom('migration').select('sm3').execute());
  assert.equal(count.length, migrations().length);
  await db.owner((owner) => owner.updateTable('migration').set({ sm3: 'other' }).where('number', '=', 1).execute());
  await db.close();
  await assert.rejects(openDatabase(place), (error: GangwanError) => error.stem === 'store-changed-outside');
});

onBothEngines('a store made by a newer program is not opened', async (db, place) => {
  const number = migrations().length + 1;
  await db.owner((owner) => owner.insertInto('migration').values({ number, name: 'later', sm3: 'x' }).execute());
  await db.close();
  await assert.rejects(openDatabase(place), (error: GangwanError) => error.stem === 'store-newer');
});

test('a second process on the folder of the embedded store is refused, and the first goes on', async () => {
  const place = (await emptyPlace('pglite')) as { folder: string };
  const db = await openDatabase(place);
  const began = performance.now();
  await assert.rejects(openDatabase(place), (error: GangwanError) => error.stem === 'store-locked');
  const script = `import('${new URL('database.ts', import.meta.url).href}').then(({ openDatabase }) => openDatabase(${JSON.stringify(place)})).then(() => process.exit(0), (e) => { console.error(e.stem); process.exit(7); })`;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    cwd: import.meta.dirname,
  });
  assert.deepEqual([child.status, child.stderr.trim().split('\n').at(-1)], [7, 'store-locked']);
  assert.ok(performance.now() - began < 30_000);
  await db.sql.insertInto('unit').values(unit).execute();
  await db.close();
  const again = await openDatabase(place);
  assert.equal((await again.sql.selectFrom('unit').selectAll().execute()).length, 1);
  await again.close();
});

test('a server that is not there is named without its password', async () => {
  await assert.rejects(
    openDatabase({ url: 'postgres://somebody:secret@127.0.0.1:1/nowhere' }),
    (error: GangwanError) =>
      error.stem === 'store-unreachable' && !error.message.includes('secret') && error.message.includes('somebody'),
  );
  assert.equal(withoutPassword('postgres://a:b@c/d'), 'postgres://a@c/d');
});
