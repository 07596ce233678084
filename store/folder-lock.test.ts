import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { lockFolder } from './folder-lock.ts';

const busy = () => new Error('busy');

test('a lock that was cut short when the machine lost its power is taken over, and so is its guard', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-lock-'));
  try {
    for (const text of ['', '{"pid":', '\0\0\0\0']) {
      writeFileSync(join(folder, 'lock'), text);
      writeFileSync(join(folder, 'lock.takeover'), text);
      lockFolder(folder, busy).release();
      assert.deepEqual(readdirSync(folder), []);
    }
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.pid, host: hostname(), began: null }));
    assert.throws(() => lockFolder(folder, busy), /busy/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
