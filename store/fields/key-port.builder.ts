import assert from 'node:assert/strict';
import test from 'node:test';
import type { GangwanError } from '#basics/errors/catalogue.ts';
import { type KeyPort, keyUses, newest } from './key-port.ts';

/** What every place keys live in must hold to; its tests call this with a port of its own, opened for each test. */
export function keyPortContract(
  name: string,
  open: () => Promise<{ keys: KeyPort; close(): void | Promise<void> }>,
): void {
  const stem = (wanted: string) => (error: GangwanError) => error.stem === wanted;
  const contract = (what: string, run: (keys: KeyPort) => Promise<void>) =>
    test(`${name}: ${what}`, async () => {
      const opened = await open();
      try {
        await run(opened.keys);
      } finally {
        await opened.close();
      }
    });
  void contract('every use has versions, oldest first', async (keys) => {
    for (const use of keyUses) {
      const versions = keys.versions(use);
      assert.ok(
        versions.length > 0 && versions.every((one, i) => one >= 1 && (i === 0 || one > versions[i - 1]!)),
        use,
      );
    }
  });
  void contract('what is sealed opens at its place only, and never twice alike', async (keys) => {
    const version = newest(keys, 'fields');
    for (const text of ['', '欧阳㛃', 'x'.repeat(5000)]) {
      const plain = Buffer.from(text);
      const [one, two] = [
        await keys.seal('fields', version, plain, 'a.b.1'),
        await keys.seal('fields', version, plain, 'a.b.1'),
      ];
      assert.equal(one.length, plain.length + 28);
      assert.notDeepEqual(one, two);
      assert.deepEqual(await keys.open('fields', version, one, 'a.b.1'), plain);
      await assert.rejects(keys.open('fields', version, one, 'a.b.2'), stem('keys-do-not-open'));
      one[20] = one[20]! ^ 1;
      await assert.rejects(keys.open('fields', version, one, 'a.b.1'), stem('keys-do-not-open'));
    }
  });
  void contract('equal texts have equal marks, others others', async (keys) => {
    const version = newest(keys, 'index');
    const mark = await keys.mac('index', version, '13800138000');
    assert.match(mark, /^[0-9a-f]{64}$/);
    assert.equal(await keys.mac('index', version, '13800138000'), mark);
    assert.notEqual(await keys.mac('index', version, '13800138001'), mark);
    assert.notEqual(await keys.mac('log', newest(keys, 'log'), '13800138000'), mark);
  });
  void contract('a version nobody made is named', async (keys) => {
    await assert.rejects(keys.seal('fields', 999, Buffer.from('x'), 'a'), stem('keys-missing'));
    await assert.rejects(keys.mac('index', 999, 'x'), stem('keys-missing'));
  });
  void contract('many questions at once each get their own answer', async (keys) => {
    const texts = Array.from({ length: 50 }, (_, n) => `${n}`);
    const version = newest(keys, 'fields');
    const sealed = await Promise.all(texts.map((text) => keys.seal('fields', version, Buffer.from(text), text)));
    const back = await Promise.all(sealed.map((one, n) => keys.open('fields', version, one, `${n}`)));
    assert.deepEqual(back.map(String), texts);
  });
}
