import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { type Database, openDatabase } from '#store/database.ts';
import { emptyPlace } from '#store/engines.builder.ts';
import { newKeysText } from '#store/fields/key-port.ts';
import { ScratchLake, testKey, uscc } from '../1-intake/intake.builder.ts';

/*
 * A desk in a process of its own is killed at random moments, again and again, while calls go out and signals come in. The systems
 * outside live on in files: each writes what it does under the name of the key, and cannot do it twice. In the end everything is settled
 * once, and every signal stands once in store and lake.
 */

const desk = new URL('./port-desk.ts', import.meta.url).href;
const root = new URL('../../', import.meta.url).href;
const start = Date.parse('2026-09-03T09:00:00+08:00');

/** The desk's process: opens store and lake, makes its calls, and looks until its time is over. Its clock runs from where it is told. */
const script = (given: object) => `
const given = ${JSON.stringify(given)};
const from = (path) => import(${JSON.stringify(root)} + path);
const { existsSync, readFileSync, writeFileSync } = await import('node:fs');
const { join } = await import('node:path');
const { openDatabase } = await from('store/database.ts');
const { keysFromText } = await from('store/fields/key-port.ts');
const { LiveIntake } = await from('journey/1-intake/live/live-intake.ts');
const { PortDesk } = await import(${JSON.stringify(desk)});
const { makeCall } = await from('journey/3-cases/port-calls.ts');
const { portEffects } = await from('journey/3-cases/port-effects.ts');
const { sm3 } = await from('store/sm3.ts');
const db = await openDatabase(given.place);
const keys = keysFromText(given.keys, 'test');
const live = await LiveIntake.open({ lake: given.lake, countyKey: Buffer.from(given.countyKey, 'hex'), memory: '300MB', threads: 1 });
let now = given.from;
const told = () => Array.from({ length: 60 }, (_, n) => n).filter((n) => given.start + n * 60_000 <= now).map((n) => ({
  number: 'S' + n, kind: 'wind', level: now < given.start + (n + 3) * 60_000 ? 'yellow' : 'orange', areas: ['500229'],
  issuedAt: new Date(given.start + n * 60_000).toISOString(), issuedBy: 'x' }));
const once = (key, answer) => {
  const file = join(given.acts, sm3(key));
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(answer), { flag: 'wx' });
  return { kind: 'answered', answer: JSON.parse(readFileSync(file, 'utf8')) };
};
const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
const lines = {
  weather: { send: async (key, { area }) => { await pause(); return once('weather ' + key, { area, upTo: new Date(now).toISOString(), signals: told() }); }, ask: async () => ({ kind: 'unknown' }) },
  police: { send: async (key, { reference }) => { await pause(); return once('police ' + key, { reference, result: 'same', checkedAt: '2026-09-03T10:00:00+08:00' }); }, ask: async () => ({ kind: 'unknown' }) },
};
const calling = { db, keys, lines, effects: portEffects };
const d = new PortDesk({ calling, lake: live, countyKey: Buffer.from(given.countyKey, 'hex'), office: given.office, now: () => now,
  onTrouble: (error) => { throw error; },
  settings: { schedules: { waits: Array(50).fill(1000), askEvery: 1000, askFor: 3600_000, lease: 2000 } } });
process.stdout.write('ready');
for (let n = 0; n < given.looks; n++) {
  await db.sql.transaction().execute((trx) => makeCall(trx, calling, { port: 'police', key: 'r' + given.round + '-' + n, about: 'case:1', unit: null,
    request: { reference: 'V' + n, name: 'x', idNo: '500229198512312349', basis: 'x' }, actor: 'system:test' }, now));
  await d.look();
  now += 20_000;
}
await d.look();
await live.close();
await db.close();
`;

function child(given: object, killAfter: number | null): Promise<'killed' | 'done'> {
  const run = spawn(process.execPath, ['--input-type=module', '-e', script(given)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (killAfter !== null) run.stdout.once('data', () => setTimeout(() => run.kill('SIGKILL'), killAfter));
  return new Promise((done, fail) =>
    run.on('exit', (code, signal) => {
      if (signal === 'SIGKILL') done('killed');
      else if (code === 0) done('done');
      else fail(new Error(`the desk ended with ${code}`));
    }),
  );
}

for (const engine of ['pglite', 'postgres'] as const satisfies Database['engine'][])
  test(`a desk killed at any moment loses and doubles nothing (${engine})`, async () => {
    const scratch = new ScratchLake();
    const place = await emptyPlace(engine);
    const acts = join(scratch.write('acts/.made', ''), '..');
    const given = {
      place,
      keys: newKeysText(),
      lake: scratch.lake,
      acts,
      countyKey: testKey.toString('hex'),
      office: uscc,
      start,
    };
    try {
      const rounds = process.env.GANGWAN_DEEP === '1' ? 25 : 4;
      let killed = 0;
      for (let round = 0; round < rounds; round++) {
        // Killed early, late, and in between: drawn from the round, so that a failure comes again.
        const after = 30 + ((round * 379) % 700);
        const from = start + round * 10 * 60_000;
        if ((await child({ ...given, round, from, looks: 200 }, after)) === 'killed') killed++;
      }
      assert.equal(killed, rounds);
      const from = start + rounds * 10 * 60_000;
      assert.equal(await child({ ...given, round: rounds, from, looks: 10 }, null), 'done');

      const db = await openDatabase(place);
      try {
        const calls = await db.sql.selectFrom('port_call').select(['id', 'port', 'key', 'state']).execute();
        assert.ok(calls.length > rounds && calls.every(({ state }) => state === 'answered'));
        assert.equal(readdirSync(acts).filter((name) => name.length === 64).length, calls.length);
        const ends = await db.sql.selectFrom('port_call_event').select('call').where('kind', '=', 'answered').execute();
        assert.deepEqual(
          ends.map(({ call }) => call).sort((a, b) => a - b),
          calls.map(({ id }) => id).sort((a, b) => a - b),
        );
        const signals = await db.sql.selectFrom('weather_signal').select(['number', 'level']).execute();
        assert.equal(new Set(signals.map(({ number, level }) => `${number} ${level}`)).size, signals.length);
        const rows = await scratch.query('weatherSignal', 'SELECT "recordId", ver, level FROM rows');
        assert.equal(new Set(rows.map(({ recordId, level }) => `${recordId} ${level}`)).size, rows.length);
        // The last word of the store is the last of the lake.
        const lastOf = (all: readonly { id: string; level: string }[]) =>
          new Map(all.map(({ id, level }) => [id, level]));
        const inStore = lastOf(
          signals.map(({ number, level }) => ({ id: number, level: { yellow: '2', orange: '3' }[level as 'yellow']! })),
        );
        const inLake = lastOf(
          rows
            .sort((a, b) => Number(a.ver) - Number(b.ver))
            .map(({ recordId, level }) => ({ id: String(recordId), level: String(level) })),
        );
        assert.deepEqual(Object.fromEntries(inLake), Object.fromEntries(inStore));
        assert.ok(inLake.size >= 10);
      } finally {
        await db.close();
      }
    } finally {
      scratch.remove();
    }
  });
