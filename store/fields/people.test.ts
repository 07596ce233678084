import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { onBothEngines } from '../engines.builder.ts';
import { keysFromText, newKeysText, withNewKey } from './key-port.ts';
import { erasePerson, findPeople, notePerson, openPerson, readNotes, takePerson } from './people.ts';
import { rotateFields } from './rotate.ts';

const text = newKeysText();
const keys = keysFromText(text, 'test');
const now = 1_790_000_000_000;
const person = { workerKey: 'ab'.repeat(32), name: '欧阳㛃', idNumber: '50022919900101001X', phone: '13800138000' };

onBothEngines(
  'a person is found by number, opened with the keys, and nothing readable lies in the store',
  async (db, place) => {
    const id = await takePerson(db.sql, keys, person, now);
    assert.deepEqual(await findPeople(db.sql, keys, 'id-number', '50022919900101001x'), [id]);
    assert.deepEqual(await findPeople(db.sql, keys, 'phone', '+86 138 0013 8000'), [id]);
    assert.deepEqual(await openPerson(db.sql, keys, id), person);
    await notePerson(db.sql, keys, id, 'address', '葛城街道', now);
    assert.deepEqual(await readNotes(db.sql, keys, id, 'address'), [{ text: '葛城街道', at: now }]);
    if (!('folder' in place)) return;
    await sql`checkpoint`.execute(db.sql).catch(() => {});
    await db.close();
    const canaries = [person.name, person.idNumber, person.phone, '葛城街道'].map((one) => Buffer.from(one));
    const walk = (folder: string): string[] =>
      readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
        one.isDirectory() ? walk(join(folder, one.name)) : [join(folder, one.name)],
      );
    for (const file of walk(place.folder)) {
      const bytes = readFileSync(file);
      for (const canary of canaries) assert.ok(!bytes.includes(canary), `${canary.toString()} in ${file}`);
    }
  },
);

onBothEngines('an erased person opens to nobody, also in rows that may not be changed', async (db) => {
  const id = await takePerson(db.sql, keys, person, now);
  await notePerson(db.sql, keys, id, 'address', '葛城街道', now);
  await assert.rejects(
    db.owner((owner) => owner.deleteFrom('person_note').execute()),
    /settled/,
  );
  await erasePerson(db.sql, id, now + 1);
  assert.equal(await openPerson(db.sql, keys, id), null);
  assert.deepEqual(await readNotes(db.sql, keys, id, 'address'), []);
  assert.deepEqual(await findPeople(db.sql, keys, 'phone', person.phone), []);
  await assert.rejects(notePerson(db.sql, keys, id, 'address', 'x', now), RangeError);
  assert.equal((await db.sql.selectFrom('person_note').select('id').execute()).length, 1, 'the row stays');
});

onBothEngines(
  'a rotation that was cut off is run again, and everybody is found and opened before, meanwhile and after',
  async (db) => {
    const ids: number[] = [];
    for (let n = 0; n < 7; n++)
      ids.push(
        await takePerson(
          db.sql,
          keys,
          { workerKey: `${n}`, name: `甲${n}`, idNumber: `ID${n}`, phone: `1380013800${n}` },
          now,
        ),
      );
    await notePerson(db.sql, keys, ids[0]!, 'address', '葛城街道', now);
    const rotated = keysFromText(withNewKey(withNewKey(text, 'fields'), 'index'), 'test');
    let done = 0;
    await assert.rejects(
      rotateFields(db, rotated, 2, () => {
        if (++done === 2) throw new Error('cut off');
      }),
      /cut off/,
    );
    const check = async () => {
      for (const [n, id] of ids.entries()) {
        assert.deepEqual(await findPeople(db.sql, rotated, 'phone', `1380013800${n}`), [id]);
        assert.equal((await openPerson(db.sql, rotated, id))!.name, `甲${n}`);
      }
    };
    await check();
    assert.deepEqual(await rotateFields(db, rotated, 2), { renewed: 3, fresh: 4 });
    assert.deepEqual(await rotateFields(db, rotated, 2), { renewed: 0, fresh: 7 });
    await check();
    const only = JSON.parse(withNewKey(withNewKey(text, 'fields'), 'index')) as Record<string, unknown[]>;
    assert.equal(only.fields!.length, 2);
    assert.deepEqual(await readNotes(db.sql, rotated, ids[0]!, 'address'), [{ text: '葛城街道', at: now }]);
  },
);
