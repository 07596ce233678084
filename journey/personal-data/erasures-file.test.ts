import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup, restore } from '#store/backup/backup.ts';
import { openDatabase } from '#store/database.ts';
import { emptyPlace, onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { notePerson, openPerson, readNotes, takePerson } from '#store/fields/people.ts';
import { eraseAndRecord } from './answers.ts';
import { ErasuresFile } from './erasures-file.ts';

const at = 1_795_564_800_000;

onBothEngines('who was erased is erased again where a backup from before is restored, and nobody else', async (db) => {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-erasures-'));
  const keys = keysFromText(newKeysText(), 'test');
  const path = join(folder, 'erasures.jsonl');
  try {
    const take = (name: string) => takePerson(db.sql, keys, { workerKey: name, name, idNumber: null, phone: null }, at);
    const [gone, stays] = [await take('张小明'), await take('李四')];
    await notePerson(db.sql, keys, gone, 'address', '葛城街道', at);
    await backup(db, join(folder, 'before'));
    const by = { actor: 'account:o', role: 'officer', at: at + 1, request: null };
    await db.sql.transaction().execute((trx) => eraseAndRecord(trx, gone, '张小明', {}, by));
    const file = new ErasuresFile(path);
    assert.deepEqual([await file.keep(db.sql), await file.keep(db.sql)], [1, 0]);
    assert.ok(!readFileSync(path, 'utf8').includes('张'), 'it tells of nobody');
    appendFileSync(path, '{"person":');

    const restored = await openDatabase(await emptyPlace('pglite'));
    await restore(restored, join(folder, 'before'));
    assert.equal((await openPerson(restored.sql, keys, gone))!.name, '张小明', 'the backup holds the key');
    const again = new ErasuresFile(path);
    assert.deepEqual([await again.apply(restored.sql, at + 2), await again.apply(restored.sql, at + 2)], [1, 0]);
    assert.equal(await openPerson(restored.sql, keys, gone), null);
    assert.deepEqual(await readNotes(restored.sql, keys, gone, 'address'), []);
    assert.equal((await openPerson(restored.sql, keys, stays))!.name, '李四');
    const said = await restored.sql
      .selectFrom('log_entry')
      .select('detail')
      .where('action', '=', 'person.erase')
      .execute();
    assert.deepEqual(said, [{ detail: '{"why":"restored-backup"}' }]);
    // Written on after the cut.
    await restored.sql.transaction().execute((trx) => eraseAndRecord(trx, stays, '李四', {}, { ...by, at: at + 3 }));
    assert.equal(await again.keep(restored.sql), 1);
    assert.equal(await new ErasuresFile(path).keep(restored.sql), 0);
    await restored.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
