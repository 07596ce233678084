import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { openLake } from '../2-audit/lake/lake.ts';
import { csvOf, jsonLinesOf, orderRow, type Row, ScratchLake, testKey, uscc } from './intake.builder.ts';

/*
 * A child process takes three packages in and is killed at a random moment. After a restart and a second sending the lake must be the one
 * an undisturbed run leaves: nothing lost, nothing doubled, nothing half there.
 */

const takeInModule = new URL('./take-in.ts', import.meta.url).href;

function packages(scratch: ScratchLake): string[] {
  const orders = (letter: string, bad: number): Row[] =>
    Array.from({ length: 3000 }, (_, n) => orderRow(`${letter}${n}`, { distanceM: n === bad ? 'far' : n }));
  const session = { platformUscc: uscc, workerId: 'W1', trade: '02', loginAt: '2026-09-03T10:00:00+08:00' };
  scratch.write('first/order.csv', csvOf(orders('A', 7)));
  scratch.write('first/session.jsonl', jsonLinesOf([{ ...session, recordId: 's1' }]));
  scratch.write('second/order.jsonl', jsonLinesOf(orders('B', -1)));
  scratch.write(
    'second/worker.csv',
    csvOf([
      {
        platformUscc: uscc,
        recordId: 'w',
        workerId: 'W1',
        idNo: '50022919900101001X',
        trade: '02',
        relation: '2',
        chain: '5',
        onDate: '2026-01-01',
      },
    ]),
  );
  scratch.write('third/order.csv', csvOf([...orders('A', -1).slice(0, 100), ...orders('C', 99)]));
  return ['first', 'second', 'third'].map((name) => join(scratch.folder, name));
}

/** Starts an intake in a process of its own; resolves with how it ended. `killAfter` milliseconds it is killed. */
function takeInChild(lake: string, paths: readonly string[], killAfter: number | null): Promise<'done' | 'killed'> {
  const options = JSON.stringify({ lake, paths, threads: 1, memory: '300MB' });
  const script = `
    const { takeIn } = await import(${JSON.stringify(takeInModule)});
    process.stdout.write('ready');
    await takeIn({ ...${options}, countyKey: Buffer.from(${JSON.stringify(testKey.toString('hex'))}, 'hex') });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (killAfter !== null) child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), killAfter));
  return new Promise((done, fail) =>
    child.on('exit', (code, signal) => {
      if (signal === 'SIGKILL') done('killed');
      else if (code === 0) done('done');
      else fail(new Error(`the child ended with ${code}`));
    }),
  );
}

/** All that must be equal: the lines but for their chain and the packages' place on disk, and the files. */
function contentsOf(lake: string): unknown {
  const files = readdirSync(lake, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(lake.length + 1))
    .sort();
  return { lines: openLake(lake).entries, files };
}

test('an intake killed at any moment and sent again leaves the lake of an undisturbed one', async () => {
  const scratch = new ScratchLake();
  try {
    const paths = packages(scratch);
    const started = performance.now();
    await takeInChild(scratch.lake, paths, null);
    const took = performance.now() - started;
    const undisturbed = contentsOf(scratch.lake);
    const outcomes = { killed: 0, done: 0 };
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, noNaN: true }), async (share) => {
        rmSync(scratch.lake, { recursive: true, force: true });
        outcomes[await takeInChild(scratch.lake, paths, share * took)]++;
        if (existsSync(join(scratch.lake, 'manifest.jsonl'))) openLake(scratch.lake);
        // Sent again in this process, which has to take over a dead one's lock.
        await scratch.take(paths);
        assert.deepEqual(contentsOf(scratch.lake), undisturbed);
      }),
      { seed: 11, numRuns: process.env.GANGWAN_DEEP === '1' ? 50 : 10, endOnFailure: true },
    );
    assert.ok(outcomes.killed >= 3, `too few were killed: ${JSON.stringify(outcomes)}`);
  } finally {
    scratch.remove();
  }
});
