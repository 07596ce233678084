import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { workerKey } from '#journey/1-intake/worker-key.ts';
import { Engine, literal } from '#store/engine.ts';
import { sm3 } from '#store/sm3.ts';
import { type ClientKey, signedCall } from '../bench/open-client.ts';
import { exampleCountyKey } from '../config.ts';
import { identityNumber } from '../examples/county/numbers.ts';

/*
 * A platform hands in ID numbers; the county keeps keys. Nothing below the data folder of the running server may hold one of these
 * numbers in clear: not the journal, the lake, quarantine, uploads on their way, the store, the log, nor what a kill left behind.
 */

const numbers = [7001, 7002, 7003, 7004, 7005].map((at) => identityNumber(at));
const [sound, unknownColumn, broken, uploaded, official] = numbers as [string, string, string, string, string];

/** Every file below a folder. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((one) =>
    one.isFile() ? [join(one.parentPath, one.name)] : [],
  );

/** Where a number stands in clear; columns of Parquet are unpacked first. */
async function inClear(data: string): Promise<string[]> {
  const found: string[] = [];
  const engine = await Engine.open({ threads: 1, memory: '500MB' });
  try {
    for (const path of filesOf(data)) {
      const bytes = readFileSync(path);
      const texts = [bytes];
      if (path.endsWith('.parquet') && bytes.length > 0)
        texts.push(Buffer.from(JSON.stringify(await parquetText(engine, path))));
      for (const number of numbers)
        for (const spelt of [Buffer.from(number), Buffer.from(number, 'utf16le')])
          if (texts.some((text) => text.includes(spelt))) found.push(`${path.slice(data.length + 1)}: ${number}`);
    }
  } finally {
    engine.close();
  }
  return found;
}

async function parquetText(engine: Engine, path: string): Promise<string[]> {
  const rows = await engine.rows<{ row: string }>(`SELECT t::VARCHAR AS row FROM read_parquet(${literal(path)}) t`);
  return rows.map(({ row }) => row);
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

interface Running {
  process: ChildProcess;
  key: ClientKey;
  uscc: string;
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

function start(data: string, port: number): Promise<Running> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'server-process.ts'), data, `${port}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  return new Promise((done, failed) => {
    let text = '';
    child.once('exit', (code, signal) => failed(new Error(`the server ended with ${code ?? signal}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.includes('\n')) return;
      const { key } = JSON.parse(text) as { key: { uscc: string; appKey: string; secret: string } };
      done({
        process: child,
        uscc: key.uscc,
        key: { appKey: key.appKey, signType: 'HMAC-SM3', key: key.secret },
        end(signal) {
          child.kill(signal);
          return gone;
        },
      });
    });
  });
}

const row = (idNo: string, more: object = {}) =>
  JSON.stringify({
    recordId: `w-${idNo.slice(-4)}`,
    ver: 1,
    workerId: `w-${idNo.slice(-4)}`,
    idNo,
    trade: '02',
    relation: '2',
    chain: '1',
    onDate: '2026-09-01',
    ...more,
  });

test('no file below the data folder of the running server holds an ID number in clear', async () => {
  const data = mkdtempSync(join(tmpdir(), 'gangwan-numbers-'));
  const port = await freePort();
  let server: Running | null = null;
  try {
    server = await start(data, port);
    const { key } = server;
    const call = async (method: string, url: string, body: Buffer | string = '', more: Record<string, string> = {}) => {
      const reply = await signedCall(port, key, method, url, Buffer.from(body as string), more);
      assert.equal(reply.status, 200, `${method} ${url} ${reply.body}`);
      return JSON.parse(reply.body);
    };
    const json = { 'content-type': 'application/json' };

    // A sound row, one with the number of somebody else where none belongs, one with no day, and a line that is no JSON at all.
    const lines = [
      row(sound),
      row(unknownColumn, { onDate: 'not a day', certificate: unknownColumn }),
      `{"recordId":"w-9","idNo":"${broken}",`,
    ];
    const batch = await call('POST', '/openapi/v1/worker', lines.join('\n'), { 'x-batch-no': 'B1' });
    assert.deepEqual([batch.data.accepted, batch.data.quarantined], [1, 2], JSON.stringify(batch));
    assert.deepEqual(await inClear(data), [], 'in the journal, before it was rolled');
    const { data: held } = await call('GET', '/openapi/v1/quarantine');
    assert.equal(held.rows.length, 2);
    for (const number of numbers) assert.ok(!JSON.stringify(held).includes(number), 'in the answer of the quarantine');
    assert.deepEqual(await inClear(data), [], 'after it was rolled');

    // A package that waits half-way, over a kill.
    const { uscc } = server;
    const rows = [row(uploaded, { platformUscc: uscc }), row(official, { platformUscc: uscc, onDate: 'x' })];
    const file = Buffer.from(rows.join('\n'));
    const begun = await call(
      'POST',
      '/openapi/v1/uploads',
      JSON.stringify({ name: 'worker.jsonl', bytes: file.length, sm3: sm3(file) }),
      json,
    );
    const upload = `/openapi/v1/uploads/${begun.data.id}`;
    const half = file.length - 40;
    await call('PUT', `${upload}?offset=0`, file.subarray(0, half));
    assert.deepEqual(await inClear(data), [], 'an upload on its way');
    const second = await call('POST', '/openapi/v1/worker', row(sound, { ver: 2 }), { 'x-batch-no': 'B2' });
    assert.equal(second.data.accepted, 1);
    await server.end('SIGKILL');
    assert.deepEqual(await inClear(data), [], 'after a kill');

    // What a kill in the middle of taking in leaves is gone with the next start.
    const left = [join(data, 'uploads', `${begun.data.id}.package`), join(data, 'lake', 'tmp')];
    for (const folder of left) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'worker.jsonl'), file);
    }
    assert.notDeepEqual(await inClear(data), [], 'the search finds what is there');
    server = await start(data, port);
    assert.deepEqual(await inClear(data), [], 'after the start');

    assert.equal((await call('GET', upload)).data.received, half);
    await call('PUT', `${upload}?offset=${half}`, file.subarray(half));
    const { data: done } = await call('POST', `${upload}/complete`);
    assert.deepEqual([done.receipts[0].accepted, done.receipts[0].quarantined], [1, 1]);
    assert.deepEqual(await inClear(data), [], 'after the package was taken in');
    assert.deepEqual(filesOf(join(data, 'uploads')), []);
    await server.end('SIGTERM');
    assert.deepEqual(await inClear(data), [], 'after the stop');

    // And yet whose rows they are is known: by the key.
    const engine = await Engine.open({ threads: 1, memory: '500MB' });
    const segments = filesOf(join(data, 'lake')).filter((path) => path.endsWith('.parquet'));
    const text = (await Promise.all(segments.map((path) => parquetText(engine, path)))).flat().join('\n');
    engine.close();
    for (const number of [sound, uploaded]) assert.ok(text.includes(workerKey(exampleCountyKey, number)), number);
  } finally {
    if (server?.process.exitCode === null) await server.end('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
});

test('what the engine spills while it takes in is no readable text', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-spill-'));
  try {
    for (const secretSpill of [false, true]) {
      const spillTo = join(folder, `${secretSpill}`);
      mkdirSync(spillTo);
      const engine = await Engine.open({ threads: 1, memory: '60MB', spillTo, secretSpill });
      await engine.run(
        `CREATE TEMP TABLE t AS SELECT ${literal(sound)} || md5(i::VARCHAR) AS row FROM range(1500000) r(i)`,
      );
      const spilled = filesOf(spillTo).map((path) => readFileSync(path));
      assert.ok(spilled.length > 0, 'it spilled');
      assert.equal(
        spilled.some((bytes) => bytes.includes(sound)),
        !secretSpill,
      );
      engine.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
