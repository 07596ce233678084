import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from './database.ts';
import { smallDisk } from './small-disk.builder.ts';
import { instantText } from './tables/columns.ts';

test('a store whose journal finds no room stops, refuses, and goes on by itself with all it had acknowledged', async (t) => {
  const disk = smallDisk(200);
  if (disk === null) return t.skip('this machine lets nobody mount a small disk here');
  try {
    const db = await openDatabase({ folder: join(disk.folder, 'store') });
    const put = (n: number) =>
      db.sql.transaction().execute(async (trx) => {
        await trx
          .insertInto('unit')
          .values({ slug: `u${n}`, zh: 'x', en: 'x', kind: 'law', opened_at: instantText(n) })
          .execute();
      });
    await put(0);
    disk.fill(300_000);
    let kept = 1;
    const codes = new Set<string>();
    // A message into the journal alone: no table grows, so that it is the journal that finds no room.
    for (let i = 0; i < 2000 && !codes.has('STO-018'); i++)
      await db.sql
        .transaction()
        .execute((trx) => sql`select pg_logical_emit_message(true, 'x', repeat('0123456789', 5000))`.execute(trx))
        .catch((error: { code: string }) => codes.add(error.code));
    assert.ok(codes.has('STO-018'), [...codes].join());
    await assert.rejects(db.sql.selectFrom('unit').selectAll().execute(), { code: /STO-01[89]/ });
    await assert.rejects(put(1), { code: /STO-01[89]/ });
    disk.free();
    await new Promise((resolve) => setTimeout(resolve, 2100));
    await put(2);
    kept++;
    const rows = await db.sql.selectFrom('unit').select('slug').where('slug', 'like', 'u%').execute();
    assert.equal(rows.length, kept);
    const { rows: who } = await sql<{ current_user: string }>`select current_user`.execute(db.sql);
    assert.equal(who[0]!.current_user, 'gangwan_app');
    await db.close();
    const again = await openDatabase({ folder: join(disk.folder, 'store') });
    assert.equal(
      (await again.sql.selectFrom('unit').select('slug').where('slug', 'like', 'u%').execute()).length,
      kept,
    );
    await again.close();
  } finally {
    disk.close();
  }
});
