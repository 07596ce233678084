import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import type { OtherEntry } from './entry.ts';
import { LakeWriter, openLake } from './lake.ts';

const withFolder = (body: (dir: string) => void | Promise<void>) => async () => {
  const dir = mkdtempSync(join(tmpdir(), 'gangwan-lake-'));
  try {
    await body(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};
const manifestOf = (dir: string) => join(dir, 'manifest.jsonl');

/** A lake with three lines, two of which name a file. */
function smallLake(dir: string): void {
  const lake = new LakeWriter(dir);
  lake.commit({ kind: 'lake', version: 'gangwan-lake/1', countyKeyId: 'k' });
  for (const name of ['one', 'two']) {
    const staged = lake.stage('.parquet');
    writeFileSync(staged, name);
    lake.place(staged, `segments/order/${name}.parquet`);
    lake.commit({ kind: 'note', file: `segments/order/${name}.parquet` });
  }
  lake.close();
}

test(
  'lines are chained and canonical, and the lake opens as it was written',
  withFolder((dir) => {
    smallLake(dir);
    const lake = openLake(dir);
    assert.deepEqual(
      lake.entries.map(({ seq, kind }) => [seq, kind]),
      [
        [0, 'lake'],
        [1, 'note'],
        [2, 'note'],
      ],
    );
    assert.equal(lake.entries[0]!.prev, '0'.repeat(64));
    assert.deepEqual(readdirSync(dir).sort(), ['manifest.jsonl', 'segments']);
  }),
);

test(
  'any altered byte of the manifest is seen',
  withFolder((dir) => {
    smallLake(dir);
    const sound = readFileSync(manifestOf(dir));
    fc.assert(
      fc.property(fc.nat({ max: sound.length - 2 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const altered = Buffer.from(sound);
        altered[at] = altered[at]! ^ by;
        // A line break put into the last line makes a torn end of it, which a crash could also leave.
        if (altered[at] === 0x0a) return;
        writeFileSync(manifestOf(dir), altered);
        assert.throws(() => openLake(dir), { code: 'INT-002' });
      }),
      { seed: 1, numRuns: 300 },
    );
    const lines = sound.toString().trim().split('\n');
    writeFileSync(manifestOf(dir), `${[lines[0], lines[2]].join('\n')}\n`);
    assert.throws(() => openLake(dir), { code: 'INT-002' });
  }),
);

test(
  'a torn last line was never committed, and files no line names are removed by the next writer only',
  withFolder((dir) => {
    smallLake(dir);
    appendFileSync(manifestOf(dir), '{"digest":"half a li');
    writeFileSync(join(dir, 'segments/order/left-behind.parquet'), 'x');
    assert.equal(openLake(dir).entries.length, 3);
    assert.ok(existsSync(join(dir, 'segments/order/left-behind.parquet')));
    const lake = new LakeWriter(dir);
    assert.deepEqual(readdirSync(join(dir, 'segments/order')).sort(), ['one.parquet', 'two.parquet']);
    lake.commit({ kind: 'note' });
    lake.close();
    assert.equal(openLake(dir).entries.length, 4);
  }),
);

test(
  'enlisted lines are seen by their writer at once and by others after the flush',
  withFolder((dir) => {
    const lake = new LakeWriter(dir);
    lake.commit({ kind: 'note' });
    lake.enlist({ kind: 'note' });
    lake.enlist({ kind: 'note' });
    assert.equal(lake.entries.length, 3);
    assert.equal(openLake(dir).entries.length, 1);
    lake.flush();
    assert.equal(openLake(dir).entries.length, 3);
    lake.enlist({ kind: 'note' });
    lake.close();
    assert.equal(openLake(dir).entries.length, 3);
  }),
);

test(
  'flushes share their waits and keep their order beside one that does not wait',
  withFolder(async (dir) => {
    const lake = new LakeWriter(dir);
    const waits = [];
    for (let n = 0; n < 20; n++) {
      lake.enlist({ kind: 'note', n });
      waits.push(lake.flushShared().then(() => assert.ok(openLake(dir).entries.length > n)));
      if (n % 7 === 3) lake.commit({ kind: 'note', n: -n });
      if (n % 5 === 0) await waits.at(-1);
    }
    await Promise.all(waits);
    assert.deepEqual(openLake(dir).entries, lake.entries);
    lake.close();
  }),
);

test(
  'where a flush fails its lines never were: whoever waits learns it, and the next line follows what is on disk',
  withFolder(async (dir) => {
    const lake = new LakeWriter(dir);
    lake.commit({ kind: 'note', n: 0 });
    const staged = lake.stage();
    writeFileSync(staged, 'x');
    lake.place(staged, 'segments/order/gone.parquet');
    rmSync(join(dir, 'segments/order/gone.parquet'));
    lake.enlist({ kind: 'note', file: 'segments/order/gone.parquet' });
    const first = lake.flushShared();
    lake.enlist({ kind: 'note', n: 2 });
    const second = lake.flushShared();
    await assert.rejects(first, { code: 'ENOENT' });
    await assert.rejects(second);
    assert.equal(lake.entries.length, 1);
    writeFileSync(join(dir, 'segments/order/gone.parquet'), 'x');
    lake.enlist({ kind: 'note', n: 3 });
    await lake.flushShared();
    lake.close();
    assert.deepEqual(
      openLake(dir).entries.map((entry) => (entry as OtherEntry).n),
      [0, 3],
    );
  }),
);

test(
  'a folder claimed by a line keeps its files',
  withFolder((dir) => {
    const lake = new LakeWriter(dir);
    for (const name of ['seal.json', 'deep/part.parquet', '../other/seal.json']) {
      const staged = lake.stage();
      writeFileSync(staged, name);
      lake.place(staged, join('seals/2026-09/abc', name));
    }
    lake.commit({ kind: 'seal', folder: 'seals/2026-09/abc' });
    lake.close();
    new LakeWriter(dir).close();
    assert.ok(existsSync(join(dir, 'seals/2026-09/abc/deep/part.parquet')));
    assert.ok(!existsSync(join(dir, 'seals/2026-09/other/seal.json')));
  }),
);

test(
  'a place without a manifest is no lake',
  withFolder((dir) => assert.throws(() => openLake(dir), { code: 'INT-003' })),
);

test(
  'a lake has one writer; a lock whose process is gone is taken over, one on another host never',
  withFolder((dir) => {
    const first = new LakeWriter(dir);
    assert.throws(() => new LakeWriter(dir), { code: 'INT-001' });
    first.close();
    const lock = (holder: unknown) => writeFileSync(join(dir, 'lock'), JSON.stringify(holder));
    lock({ pid: 2 ** 22 + 1, host: hostname(), began: null });
    new LakeWriter(dir).close();
    writeFileSync(join(dir, `lock.${2 ** 22 + 1}.0`), '{"pid":');
    lock({ pid: process.pid, host: hostname(), began: 'before the machine was started again' });
    new LakeWriter(dir).close();
    assert.deepEqual(readdirSync(dir), ['manifest.jsonl'], 'what the dead left beside the lock is gone too');
    lock({ pid: 2 ** 22 + 1, host: 'another-host', began: null });
    assert.throws(() => new LakeWriter(dir), { code: 'INT-001' });
  }),
);

test(
  'of many processes that find a dead lock at the same moment one gets it',
  withFolder(async (dir) => {
    const module = new URL('./lake.ts', import.meta.url).href;
    // Each takes the lock, writes down that it is in, waits, writes that it is out; two in at once would show.
    const script = `
      const { LakeWriter } = await import(${JSON.stringify(module)});
      const { appendFileSync } = await import('node:fs');
      let got = 0;
      for (let n = 0; n < 200 && got < 3; n++) {
        try {
          const lake = new LakeWriter(${JSON.stringify(dir)});
          appendFileSync(${JSON.stringify(join(dir, 'log'))}, 'in ');
          lake.commit({ kind: 'note', pid: process.pid });
          await new Promise((done) => setTimeout(done, 2));
          appendFileSync(${JSON.stringify(join(dir, 'log'))}, 'out\\n');
          lake.close();
          got++;
        } catch (error) {
          if (error.code !== 'INT-001') throw error;
          await new Promise((done) => setTimeout(done, Math.random() * 10));
        }
      }
      process.exit(got === 3 ? 0 : 3);`;
    writeFileSync(join(dir, 'lock'), JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), began: null }));
    const codes = await Promise.all(
      Array.from({ length: 4 }, () => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
        return new Promise((done) => child.on('exit', done));
      }),
    );
    assert.deepEqual(codes, [0, 0, 0, 0]);
    assert.equal(readFileSync(join(dir, 'log'), 'utf8'), 'in out\n'.repeat(12));
    assert.equal(openLake(dir).entries.length, 12);
  }),
);
