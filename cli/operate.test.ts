import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '#store/database.ts';
import { emptyPlace } from '#store/engines.builder.ts';
import { keysFromFile } from '#store/fields/key-port.ts';
import { findPeople, openPerson, takePerson } from '#store/fields/people.ts';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gangwan-operate-'));
after(() => rmSync(folder, { recursive: true, force: true }));

type Env = Record<string, string>;
const inherited = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^GANGWAN_|^DATABASE_/.test(name)),
);

function run(args: readonly string[], env: Env) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [cli, ...args], { env: { ...inherited, ...env } }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

/** A real start: waits until it serves or ends. */
async function start(env: Env) {
  const child = spawn(process.execPath, [cli, 'start', '--json'], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await Promise.race([
    ended,
    new Promise<void>((resolve) => {
      child.stdout.on('data', (data: Buffer) => {
        out += data.toString();
        if (out.includes('\n')) resolve();
      });
    }),
  ]);
  return {
    out,
    stop: async () => {
      child.kill('SIGTERM');
      return { code: await ended, err };
    },
  };
}

const three = {
  'system-admin': { signInName: 'zhang', idNo: '500229198512312349' },
  'security-admin': { signInName: 'li', idNo: '500229198512312357' },
  'audit-admin': { signInName: 'wang', idNo: '500229198512312365' },
};

for (const engine of ['pglite', 'postgres'] as const) {
  test(`from no keys to a county's running system, rotated and checked (${engine})`, async () => {
    const home = join(folder, engine);
    mkdirSync(home);
    const place = await emptyPlace(engine);
    const made = await run(['new-keys', '--out', join(home, 'keys'), '--json'], {});
    assert.equal(made.code, 0, made.err);
    const again = await run(['new-keys', '--out', join(home, 'keys')], {});
    assert.match(again.err, /^CMD-026 /);
    const keyFiles = (JSON.parse(made.out) as { made: { setting: string; path: string }[] }).made;
    const env: Env = {
      ...Object.fromEntries(keyFiles.map(({ setting, path }) => [setting, path])),
      GANGWAN_DATA: join(home, 'data'),
      GANGWAN_PORT: '0',
      ...('url' in place ? { DATABASE_URL: place.url } : {}),
    };
    const file = join(home, 'three.json');
    writeFileSync(file, JSON.stringify(three), { mode: 0o644 });
    assert.match((await run(['first-administrators', file], env)).err, /^CMD-027 /, 'others may read it');
    chmodSync(file, 0o600);
    assert.match((await run(['first-administrators', file], { GANGWAN_DATA: join(home, 'demo') })).err, /^STA-002 /);
    const opened = await run(['first-administrators', file], env);
    assert.equal(opened.code, 0, opened.err);
    for (const { signInName } of Object.values(three)) assert.match(opened.out, new RegExp(signInName));
    assert.match((await run(['first-administrators', file], env)).err, /^ACC-/, 'once');

    const server = await start(env);
    const said = JSON.parse(server.out) as { accounts: unknown[]; platformKey: unknown };
    assert.deepEqual([said.accounts, said.platformKey], [[], null]);
    assert.ok(!existsSync(join(home, 'data', 'county')), 'no example');
    const stopped = await server.stop();
    assert.deepEqual([stopped.code, stopped.err], [0, '']);
    assert.match((await run(['start', '--fresh'], env)).err, /^STA-007 /);

    const keys = keysFromFile(env.GANGWAN_KEYS_FILE!);
    const at = engine === 'pglite' ? { folder: join(home, 'data', 'store') } : place;
    const db = await openDatabase(at);
    const person = { workerKey: 'ab'.repeat(32), name: '欧阳㛃', idNumber: '50022919900101001X', phone: '13800138000' };
    const id = await takePerson(db.sql, keys, person, 1_790_000_000_000);
    await db.close();
    const rotated = await run(['rotate-keys', '--json'], env);
    assert.equal(rotated.code, 0, rotated.err);
    const told = JSON.parse(rotated.out) as { finished: boolean; tables: { person: { renewed: number } } };
    assert.deepEqual([told.finished, told.tables.person.renewed], [false, 1]);
    assert.equal((await run(['rotate-keys', '--status'], env)).code, 0);
    assert.equal((await run(['rotate-keys', '--drop-old'], env)).code, 0);
    assert.deepEqual(
      (JSON.parse(readFileSync(env.GANGWAN_KEYS_FILE!, 'utf8')) as { fields: unknown[] }).fields.length,
      1,
    );
    const later = await openDatabase(at);
    assert.deepEqual(await openPerson(later.sql, keys, id), person);
    assert.deepEqual(await findPeople(later.sql, keys, 'phone', person.phone), [id]);
    await later.close();

    const checked = await run(['check-store', '--json'], env);
    assert.deepEqual([checked.code, (JSON.parse(checked.out) as { sound: boolean }).sound], [0, true], checked.err);
    const drifting = await openDatabase(at);
    await drifting.owner((owner) => owner.schema.alterTable('unit').addColumn('more', 'text').execute());
    await drifting.close();
    const found = await run(['check-store', '--lang', 'en'], env);
    assert.equal(found.code, 1);
    assert.match(found.out, /added +column unit\.more/);

    const published = await run(['start'], {
      GANGWAN_DATA: env.GANGWAN_DATA!,
      ...('url' in place ? { DATABASE_URL: place.url } : {}),
    });
    assert.match(published.err, /^STA-006 /, 'forgetting the key wipes nothing');
    assert.ok(existsSync(join(home, 'data', 'lake', 'manifest.jsonl')));
  });
}

test('without its key the example stays on this machine', async () => {
  const { code, err } = await run(['start'], { GANGWAN_DATA: join(folder, 'open'), GANGWAN_HOST: '0.0.0.0' });
  assert.equal(code, 2);
  assert.match(err, /^STA-001 .*GANGWAN_HOST/);
  assert.ok(!existsSync(join(folder, 'open')));
});
