import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { Journal, readStretch } from './journal.ts';

const withFolder = (body: (lake: string) => Promise<void>) => async () => {
  const lake = mkdtempSync(join(tmpdir(), 'gangwan-journal-'));
  try {
    await body(lake);
  } finally {
    rmSync(lake, { recursive: true, force: true });
  }
};
const parts = (...texts: string[]) => texts.map((text) => Buffer.from(text));

test(
  'stretches are read back as written, over files that were turned; other bytes are seen',
  withFolder(async (lake) => {
    const journal = new Journal(lake);
    const first = await journal.append(parts('one\n', '', 'two\n'), 5);
    const second = await journal.append(parts('three\n'), 6);
    journal.turn();
    const third = await journal.append(parts('four\n'), 9);
    assert.deepEqual(
      [first.journal, second.from, third.journal, third.from],
      ['live/5.journal', 8, 'live/9.journal', 0],
    );
    for (const [stretch, text] of [
      [first, 'one\ntwo\n'],
      [second, 'three\n'],
      [third, 'four\n'],
    ] as const)
      assert.equal((await readStretch(lake, stretch)).toString(), text);
    journal.keepOnly(new Set([third.journal]));
    assert.deepEqual(readdirSync(join(lake, 'live')), ['9.journal']);
    await journal.close();
    const path = join(lake, third.journal);
    writeFileSync(path, readFileSync(path, 'utf8').replace('u', 'x'));
    await assert.rejects(readStretch(lake, third), /not what was written/);
  }),
);

test(
  'a journal on its way into its folder is not taken away',
  withFolder(async (lake) => {
    const journal = new Journal(lake);
    const writing = journal.append(parts('kept\n'), 1);
    // The file comes into the folder while the journal still waits to hear that it did.
    for (const until = performance.now() + 50; performance.now() < until; ) journal.keepOnly(new Set());
    const stretch = await writing;
    assert.equal((await readStretch(lake, stretch)).toString(), 'kept\n');
    await journal.close();
  }),
);
