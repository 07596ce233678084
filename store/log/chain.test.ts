import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import type { GangwanError } from '#basics/errors/catalogue.ts';
import { verifyLog } from '../../checker/log.ts';
import { onBothEngines } from '../engines.builder.ts';
import { sm3 } from '../sm3.ts';
import { entryHash, firstHash, type LogLine, MerkleTree } from './chain.ts';
import { logLines, recordAll } from './log.ts';
import { ReadLog } from './read-log.ts';
import { RootsFile } from './roots.ts';

const entry = (n: number) => ({
  at: 1_790_000_000_000 + n,
  actor: `account:${n % 7}`,
  role: n % 3 === 0 ? null : 'officer',
  action: 'finding.read',
  object: `finding:${n}`,
  subject: n % 2 === 0 ? `worker${n}` : null,
  purpose: '核查线索 㛃"\\',
  detail: { n, b: true },
  request: null,
});

/** An export of n entries with a root every `every` of them, as text lines. */
function exported(n: number, every: number): { lines: string[]; roots: string[] } {
  const lines: string[] = [];
  const roots: string[] = [];
  const tree = new MerkleTree();
  let hash = firstHash;
  for (let seq = 1; seq <= n; seq++) {
    const line: LogLine = { seq, ...entry(seq), detail: JSON.stringify(entry(seq).detail) };
    hash = entryHash(hash, line);
    tree.add(hash);
    const { at, actor, role, action, object, subject, purpose, detail, request } = line;
    lines.push(JSON.stringify({ seq, at, actor, role, action, object, subject, purpose, detail, request, hash }));
    if (seq % every === 0)
      roots.push(
        JSON.stringify({
          size: seq,
          head: hash,
          root: tree.root(),
          at: seq,
          before: roots.length === 0 ? firstHash : sm3(roots.at(-1)!),
        }),
      );
  }
  return { lines, roots };
}

test('the Merkle root is that of RFC 6962 with SM3, whatever the size', () => {
  const hashes = Array.from({ length: 40 }, (_, i) => sm3(`${i}`));
  const node = (a: string, b: string) =>
    sm3(Buffer.concat([Buffer.of(1), Buffer.from(a, 'hex'), Buffer.from(b, 'hex')]));
  const root = (leaves: readonly string[]): string => {
    if (leaves.length === 0) return sm3('');
    if (leaves.length === 1) return leaves[0]!;
    let half = 1;
    while (half * 2 < leaves.length) half *= 2;
    return node(root(leaves.slice(0, half)), root(leaves.slice(half)));
  };
  const tree = new MerkleTree();
  assert.equal(tree.root(), root([]));
  for (const [i, hash] of hashes.entries()) {
    tree.add(hash);
    assert.equal(tree.root(), root(hashes.slice(0, i + 1)), `${i + 1}`);
  }
});

test('a whole log is accepted, with and without roots', async () => {
  const { lines, roots } = exported(1000, 100);
  assert.deepEqual(await verifyLog(lines, roots), { entries: 1000, roots: 10, fault: null });
  assert.deepEqual(await verifyLog(lines), { entries: 1000, roots: 0, fault: null });
  assert.deepEqual(await verifyLog([]), { entries: 0, roots: 0, fault: null });
});

test('any flipped bit, dropped, inserted, swapped or doubled entry, and any cut behind the last root is noticed', async () => {
  const { lines, roots } = exported(300, 50);
  const faulty = async (changed: readonly string[]) => (await verifyLog(changed, roots)).fault !== null;
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 299 }),
      fc.nat({ max: 299 }),
      fc.nat(),
      fc.constantFrom('flip', 'drop', 'double', 'swap', 'insert', 'cut'),
      async (at, other, bit, how) => {
        const changed = [...lines];
        if (how === 'flip') {
          const bytes = Buffer.from(changed[at]!, 'utf8');
          bytes[(bit >> 3) % bytes.length]! ^= 1 << (bit & 7);
          changed[at] =
            bytes.toString('latin1') === Buffer.from(lines[at]!).toString('latin1') ? 'x' : bytes.toString('utf8');
        } else if (how === 'drop') changed.splice(at, 1);
        else if (how === 'double') changed.splice(at, 0, changed[at]!);
        else if (how === 'insert') changed.splice(at, 0, changed[other]!);
        else if (how === 'cut') changed.length = Math.min(at, 299);
        else {
          if (at === other) return;
          [changed[at], changed[other]] = [changed[other]!, changed[at]!];
        }
        assert.ok(await faulty(changed), `${how} ${at} ${other} ${bit}`);
      },
    ),
    { seed: 7, numRuns: 3000 },
  );
});

test('a log written anew from some entry on, every hash fitting, does not fit the roots', async () => {
  const { lines, roots } = exported(100, 100);
  const forged = exported(100, 100);
  const changed = [...forged.lines];
  let before = JSON.parse(lines[49]!).hash as string;
  for (let i = 50; i < 100; i++) {
    const { hash: _, ...line } = JSON.parse(lines[i]!) as LogLine & { hash: string };
    const own = i === 50 ? { ...line, actor: 'account:forged' } : line;
    before = entryHash(before, own);
    changed[i] = JSON.stringify({ ...own, hash: before });
  }
  assert.equal((await verifyLog(changed)).fault, null, 'the chain alone fits');
  assert.equal((await verifyLog(changed, roots)).fault!.line, 100);
});

test('a changed or dropped line of the roots file is noticed', async () => {
  const { lines, roots } = exported(100, 10);
  for (let i = 0; i < roots.length - 1; i++) {
    assert.notEqual((await verifyLog(lines, roots.toSpliced(i, 1))).fault, null, `dropped ${i}`);
    assert.notEqual(
      (await verifyLog(lines, roots.with(i, roots[i]!.replace('"at":', '"at":1')))).fault,
      null,
      `changed ${i}`,
    );
  }
});

onBothEngines(
  'what the store writes, the checker accepts; entries written at once are numbered without gaps',
  async (db) => {
    const folder = mkdtempSync(join(tmpdir(), 'gangwan-roots-'));
    const file = join(folder, 'roots.jsonl');
    const roots = await RootsFile.open(file, db.sql);
    await recordAll(db.sql, [entry(1), entry(2)]);
    const reads = new ReadLog(db);
    await Promise.all(Array.from({ length: 60 }, (_, n) => reads.read(entry(n))));
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        db.sql
          .transaction()
          .execute(async (trx) => {
            await recordAll(trx, [entry(n)]);
            if (n % 2 === 0) throw new Error('rolled back');
          })
          .catch(() => {}),
      ),
    );
    assert.equal((await roots.write(db.sql, 1))!.size, 67);
    assert.equal(await roots.write(db.sql, 2), null, 'nothing new, nothing said');
    await recordAll(db.sql, [entry(9)]);
    assert.equal((await roots.write(db.sql, 3))!.size, 68);
    const lines: string[] = [];
    for await (const line of logLines(db.sql)) lines.push(JSON.stringify(line));
    assert.deepEqual(await verifyLog(lines, readFileSync(file, 'utf8').split('\n')), {
      entries: 68,
      roots: 2,
      fault: null,
    });
    await RootsFile.open(file, db.sql);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"root":"../, '"root":"zz'));
    await assert.rejects(RootsFile.open(file, db.sql), (error: GangwanError) => error.stem === 'log-does-not-fit');
    rmSync(folder, { recursive: true });
  },
);
