import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import type { GangwanError } from '#basics/errors/catalogue.ts';
import { openKeyMachine } from '#outside/key-machine.ts';
import { type MachineFault, machineFaults, simulateKeyMachine } from '#outside/simulated-key-machine.ts';
import { addKeyVersions, dropOldKeys } from '#store/fields/key-file.ts';
import { keyPortContract } from '#store/fields/key-port.builder.ts';
import { keysFromFile, keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { openText, sealText } from '#store/fields/sealed-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'gangwan-key-ports-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const nextFile = (end: string) => join(folder, `${made++}.${end}`);

keyPortContract('keys in the environment', async () => ({ keys: keysFromText(newKeysText(), 'test'), close() {} }));

keyPortContract('keys in a file', async () => {
  const file = nextFile('json');
  writeFileSync(file, newKeysText(), { mode: 0o600 });
  return { keys: keysFromFile(file), close() {} };
});

/** A schedule that goes through the faults again and again, with good answers between. */
const schedules: Readonly<Record<string, (n: number) => MachineFault | null>> = {
  calm: () => null,
  moody: (n) => (n % 4 === 0 ? machineFaults[(n / 4) % machineFaults.length]! : null),
};
for (const [name, schedule] of Object.entries(schedules)) {
  keyPortContract(`keys in a machine, ${name}`, async () => {
    const socket = nextFile('sock');
    const machine = await simulateKeyMachine(socket, schedule);
    const keys = await openKeyMachine(socket);
    return {
      keys,
      async close() {
        keys.close();
        await machine.stop();
      },
    };
  });
}

test('a machine that is away is named, and answers again when it is back; a new version is seen', async () => {
  const socket = nextFile('sock');
  await assert.rejects(openKeyMachine(socket), (error: GangwanError) => error.stem === 'keys-machine-away');
  const machine = await simulateKeyMachine(socket);
  const keys = await openKeyMachine(socket);
  const sealed = await sealText(keys, '张三', 'a.b.1');
  machine.newVersion('fields');
  const until = performance.now() + 5000;
  while (keys.versions('fields').length < 2 && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual(keys.versions('fields'), [1, 2]);
  assert.match(await sealText(keys, '张三', 'a.b.1'), /^1\.2\./);
  assert.equal(await openText(keys, sealed, 'a.b.1'), '张三');
  await machine.stop();
  await assert.rejects(openText(keys, sealed, 'a.b.1'), (error: GangwanError) => error.stem === 'keys-machine-away');
  keys.close();
});

test('a key file written anew is read again; one that is broken for a moment stops nothing', async () => {
  const file = nextFile('json');
  writeFileSync(file, newKeysText(), { mode: 0o600 });
  const keys = keysFromFile(file);
  const sealed = await sealText(keys, '张三', 'a.b.1');
  addKeyVersions(file, ['fields']);
  assert.deepEqual([keys.versions('fields'), keys.versions('index')], [[1, 2], [1]]);
  assert.equal(await openText(keys, sealed, 'a.b.1'), '张三');
  dropOldKeys(file, ['fields']);
  assert.deepEqual(keys.versions('fields'), [2]);
  await assert.rejects(openText(keys, sealed, 'a.b.1'), (error: GangwanError) => error.stem === 'keys-missing');
  writeFileSync(file, '{');
  assert.deepEqual(keys.versions('fields'), [2]);
  rmSync(file);
  assert.deepEqual(keys.versions('fields'), [2]);
  assert.throws(
    () => addKeyVersions(file, ['fields']),
    (error: GangwanError) => error.stem === 'keys-unusable',
  );
});
