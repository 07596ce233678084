import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { drawRecord } from '#measures/20-supervision/index.ts';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gangwan-draw-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const example = new URL('../measures/20-supervision/random-draw.yaml', import.meta.url);
const { record } = parse(readFileSync(example, 'utf8')) as { record: unknown };
let calls = 0;
const worked = drawRecord.parse(record);

function verify(content: unknown, ...more: string[]) {
  const path = join(folder, `${calls++}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [cli, 'verify-draw', path, ...more], (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

test('a published draw is repeated, and a changed weight or a foreign commitment ends with 1', async () => {
  const heavier = structuredClone(worked);
  heavier.targets[1]!.weight = 9;
  const [good, noted, changed, foreign] = await Promise.all([
    verify(worked),
    verify(worked, '--commitment', worked.commitment.toUpperCase(), '--json'),
    verify(heavier, '--lang', 'en'),
    verify(worked, '--commitment', 'ab'.repeat(32)),
  ]);
  assert.equal(good.code, 0, good.err);
  assert.match(good.out, /核验通过/);
  assert.match(good.out, /E-2003.*J-02、J-04/);
  assert.equal(noted.code, 0);
  assert.equal((JSON.parse(noted.out) as { holds: boolean }).holds, true);
  assert.equal(changed.code, 1);
  assert.match(changed.out, /a pool or a weight was changed/);
  assert.equal(foreign.code, 1);
});

test('what is no record of a draw is refused with the field', async () => {
  const { seed: _, ...seedless } = worked;
  const [broken, empty] = await Promise.all([verify('{'), verify(seedless)]);
  assert.match(broken.err, /CMD-/);
  assert.match(empty.err, /DRW-004/);
  assert.match(empty.err, /seed/);
});
