import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import type { GangwanError } from '#basics/errors/catalogue.ts';
import { checkStore } from './check-store.ts';
import { openDatabase } from './database.ts';
import { onBothEngines } from './engines.builder.ts';
import { migrations } from './migrate.ts';

onBothEngines('a store as its migrations made it has nothing to tell, and looking changes nothing', async (db) => {
  const clean = { applied: migrations().length, pending: [], faults: [], drift: [], roles: [] };
  assert.deepEqual(await checkStore(db), clean);
  assert.deepEqual(await checkStore(db), clean);
  const { rows } = await sql`select 1 from pg_namespace where nspname = 'gangwan_check'`.execute(db.sql);
  assert.equal(rows.length, 0);
});

onBothEngines('whatever was changed by hand is named', async (db) => {
  const changes: readonly (readonly [change: string, kind: string, what: RegExp])[] = [
    ['alter table unit add column more text', 'added', /^column unit\.more$/],
    ['alter table unit alter column en drop not null', 'changed', /^column unit\.en$/],
    ['alter table session alter column id type varchar(80)', 'changed', /^column session\.id$/],
    ['drop index log_entry_object', 'missing', /^index log_entry\.log_entry_object$/],
    ['alter table log_entry disable trigger settled', 'changed', /^trigger log_entry\.settled$/],
    ['drop trigger settled_whole on finding', 'missing', /^trigger finding\.settled_whole$/],
    ['grant delete on log_entry to gangwan_app', 'changed', /^grant on log_entry to gangwan_app$/],
    ['grant select on person to gangwan_reader', 'added', /^grant on person to gangwan_reader$/],
    ['grant update (taken_at) on person to gangwan_app', 'added', /^grant on person\.taken_at to gangwan_app$/],
    ['create table extra (a integer)', 'added', /^(table|column) extra/],
    [
      'create or replace function refuse_change() returns trigger language plpgsql as $$ begin return new; end $$',
      'changed',
      /^function refuse_change\(\)$/,
    ],
    ['alter table unit drop constraint unit_kind_check', 'missing', /^constraint unit\.unit_kind_check$/],
  ];
  for (const [change, kind, what] of changes) {
    await db.owner((owner) => sql.raw(change).execute(owner));
    const { drift } = await checkStore(db);
    assert.ok(
      drift.some((one) => one.kind === kind && what.test(one.what)),
      `${change}: ${JSON.stringify(drift.map((one) => [one.kind, one.what]))}`,
    );
  }
});

onBothEngines('a record of migrations that was changed is named, at the start and by the check', async (db, place) => {
  const { name } = migrations()[4]!;
  const stem = (wanted: string) => (error: GangwanError) => error.stem === wanted;
  await db.owner((owner) => owner.deleteFrom('migration').where('number', '=', 5).execute());
  assert.deepEqual(
    (await checkStore(db)).faults.map((fault) => fault.stem),
    ['store-migration-missing'],
  );
  await db.close();
  await assert.rejects(openDatabase(place), stem('store-migration-missing'));
  const asIs = await openDatabase(place, { asIs: true });
  await asIs.owner((owner) => owner.insertInto('migration').values({ number: 5, name, sm3: 'other' }).execute());
  assert.deepEqual(
    (await checkStore(asIs)).faults.map((fault) => fault.stem),
    ['store-changed-outside'],
  );
  await asIs.owner((owner) => owner.deleteFrom('migration').where('number', '>=', 5).execute());
  const behind = await checkStore(asIs);
  assert.deepEqual([behind.faults, behind.pending.length], [[], migrations().length - 4]);
  assert.ok(behind.drift.some(({ kind, what }) => kind === 'added' && what === 'table platform_key'));
  await asIs.close();
});

test('files with a gap, two heads or no name are named before anything is opened', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-migrations-'));
  const at = pathToFileURL(`${folder}/`);
  const broken = (why: RegExp) =>
    assert.throws(
      () => migrations(at),
      (error: GangwanError) => error.stem === 'store-migrations-broken' && why.test(error.message),
    );
  cpSync(new URL('migrations', import.meta.url), folder, { recursive: true });
  const count = migrations(at).length;
  assert.equal(count, migrations().length);
  writeFileSync(join(folder, '0003-second-head.sql'), 'select 1');
  broken(/3: log-of-everything-done, second-head/);
  renameSync(join(folder, '0003-second-head.sql'), join(folder, `00${count + 2}-later.sql`));
  broken(/→ \d+ later/);
  renameSync(join(folder, `00${count + 2}-later.sql`), join(folder, 'later.sql'));
  broken(/later\.sql/);
  rmSync(folder, { recursive: true });
});
