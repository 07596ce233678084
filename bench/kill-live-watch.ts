import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testKey } from '#journey/1-intake/intake.builder.ts';
import { LakeEvents, watchedBatches } from '#journey/1-intake/live/lake-events.ts';
import { sendBatch } from '#journey/1-intake/live/live.builder.ts';
import { LiveIntake } from '#journey/1-intake/live/live-intake.ts';
import { bodyOf, idNoOf, partsOf, workerLines } from '#journey/1-intake/live/sent-events.builder.ts';
import { workerKey } from '#journey/1-intake/worker-key.ts';
import type { Entry, LiveEntry } from '#journey/2-audit/lake/entry.ts';
import { openLake } from '#journey/2-audit/lake/lake.ts';
import { Clockwork } from '#journey/2-audit/live/clockwork.ts';
import { uscc } from '#journey/2-audit/live/live.builder.ts';
import { promptStream } from '#journey/2-audit/live/stream.ts';
import { LiveWatch } from '#journey/2-audit/live/watch.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { openDatabase } from '#store/database.ts';
import { numbersFrom, streamOf } from './live-stream.ts';

/*
 * A process of its own takes batches into a lake and watches it, sends prompts to workers, and is killed with SIGKILL at random moments. What it
 * had not acknowledged is sent again under the same numbers; each worker comes back with the last number it saw. In the end the lake holds every
 * batch once, and every worker has every prompt an unbroken run makes, each once.
 *
 *     node bench/kill-live-watch.ts [rounds]
 */

const standing = { enterprises: [], limitAgreements: [] };
const step = 240;

export interface KillResult {
  rounds: number;
  killed: number;
  batches: number;
  /** Batches acknowledged that the lake does not hold in the end, or holds twice. */
  batchesLost: number;
  batchesTwice: number;
  prompts: number;
  lost: number;
  repeated: number;
  /** Sent although an unbroken run does not make it. */
  strange: number;
}

interface Plan {
  workers: number;
  days: number;
  seed: number;
}

/** Kills a watch so many times and tells what came of it. Rounds go on until every batch is taken. */
export async function killLiveWatch(rounds: number, { workers, days, seed }: Plan): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-kill-watch-'));
  const plan = { workers, days, seed, step };
  const batches = streamOf(plan);
  const expected = new Set<string>();
  const clocks = new Clockwork({
    law: lawAsKnown({}),
    standing,
    due: (one) => {
      if (one.toWorker) expected.add([one.worker, one.kind, one.enterprise ?? '', one.stage, one.at].join(' '));
    },
  });
  let cursor = 0;
  let parts = 0;
  for (const { receivedAt, events } of batches)
    for (const part of partsOf(events)) {
      parts++;
      clocks.take({ cursor: ++cursor, receivedAt, events: part.events });
    }
  const random = numbersFrom(seed + 1);
  const lastSeen: Record<string, number> = {};
  const seen = new Map<string, number>();
  const result = {
    rounds: 0,
    killed: 0,
    batches: parts,
    batchesLost: 0,
    batchesTwice: 0,
    prompts: 0,
    lost: 0,
    repeated: 0,
    strange: 0,
  };
  let from = 0;
  try {
    for (let last = false; !last; ) {
      last = result.rounds >= rounds;
      result.rounds++;
      const killAfter = last ? null : 20 + Math.floor(random() * 600);
      const ended = await round({ folder, plan, from, lastSeen, killAfter }, (line) => {
        if (line.startsWith('ack ')) from = Number(line.slice(4)) + 1;
        else {
          const { id, worker, key } = JSON.parse(line) as { id: number; worker: string; key: string };
          lastSeen[worker] = id;
          seen.set(key, (seen.get(key) ?? 0) + 1);
        }
      });
      if (ended === 'killed') result.killed++;
    }
    const held = new Map<string, number>();
    for (const entry of openLake(join(folder, 'lake')).entries)
      if (entry.kind === 'live')
        for (const { batchNo } of (entry as Entry<LiveEntry>).batches) held.set(batchNo, (held.get(batchNo) ?? 0) + 1);
    for (const [i, { events }] of batches.entries())
      for (const n of partsOf(events).keys()) if (!held.has(`${i}-${n}`)) result.batchesLost++;
    for (const times of held.values()) if (times > 1) result.batchesTwice++;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  result.prompts = expected.size;
  for (const key of expected) if (!seen.has(key)) result.lost++;
  for (const [key, times] of seen) {
    if (times > 1) result.repeated++;
    if (!expected.has(key)) result.strange++;
  }
  return result;
}

interface Round {
  folder: string;
  plan: Plan & { step: number };
  from: number;
  lastSeen: Record<string, number>;
  killAfter: number | null;
}

/** One life of the watch. What it wrote to its output counts as sent, also what was under way when it was killed. */
function round(given: Round, take: (line: string) => void): Promise<'killed' | 'done'> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'child', JSON.stringify(given)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  let timer: NodeJS.Timeout | null = null;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (given.killAfter !== null) timer ??= setTimeout(() => child.kill('SIGKILL'), given.killAfter);
    text += chunk;
    const lines = text.split('\n');
    text = lines.pop()!;
    for (const line of lines) if (line !== 'ready') take(line);
  });
  return new Promise((done, failed) =>
    child.on('close', (code, signal) => {
      if (timer !== null) clearTimeout(timer);
      if (signal === 'SIGKILL') done('killed');
      else if (code === 0) done('done');
      else failed(new Error(`the watch ended with ${code ?? signal}`));
    }),
  );
}

async function child({ folder, plan, from, lastSeen }: Round): Promise<void> {
  const batches = streamOf(plan);
  const db = await openDatabase({ folder: join(folder, 'store') });
  // The time is that of the last batch: a watch that was down wakes up when the next one comes.
  let now = from === 0 ? batches[0]!.receivedAt - plan.step * 1000 : batches[from - 1]!.receivedAt;
  process.stdout.write('ready\n');
  const clock = () => now;
  let more = () => {};
  const intake = await LiveIntake.open({
    lake: join(folder, 'lake'),
    countyKey: testKey,
    memory: '500MB',
    rollAfter: 150,
    rollBytes: 30_000,
    watched: watchedBatches(clock),
    onMore: () => more(),
    onTrouble: stop,
  });
  const take = async (batchNo: string, body: string, about: Parameters<typeof sendBatch>[3]) => {
    if (intake.known('test', batchNo) === null)
      await sendBatch(intake, batchNo, body, { ...about, receivedAt: Math.floor(now / 1000) });
  };
  const workers = Array.from({ length: plan.workers }, (_, w) => `w${w}`);
  for (const platform of [uscc.a, uscc.b])
    await take(`workers-${platform}`, workerLines(platform, workers), { table: 'worker', platform });
  const events = await LakeEvents.open(intake, clock);
  more = () => events.tell();
  const watch = await LiveWatch.start({
    db,
    events,
    law: lawAsKnown({}),
    standing,
    snapshotFile: join(folder, 'clocks'),
    now: clock,
    tick: 5,
    snapshotEvery: 10 * plan.step * 1000,
    onTrouble: stop,
  });
  for (const worker of workers) {
    const stream = promptStream({ db, watch }, workerKey(testKey, idNoOf(worker)), lastSeen[worker] ?? 0, 0);
    stream.on('data', (chunk: Buffer) => {
      for (const [, id, data] of chunk.toString('utf8').matchAll(/^id: (\d+)\nevent: prompt\ndata: (.*)$/gm)) {
        const { kind, enterprise, stage, dueAt } = JSON.parse(data!) as Record<string, string | number>;
        const key = [worker, kind, enterprise ?? '', stage, Number(dueAt) / 1000].join(' ');
        process.stdout.write(`${JSON.stringify({ id: Number(id), worker, key })}\n`);
      }
    });
  }
  for (let i = from; i < batches.length; i++) {
    now = batches[i]!.receivedAt;
    for (const [n, part] of partsOf(batches[i]!.events).entries()) {
      const { table, platform, upTo } = part;
      await take(`${i}-${n}`, bodyOf(part), { table, platform, ...(upTo === null ? {} : { upTo }) });
    }
    process.stdout.write(`ack ${i}\n`);
  }
  await watch.settle();
  await new Promise((go) => setTimeout(go, 300));
  await watch.close();
  events.close();
  await intake.close();
  await db.close();
  process.exit(0);
}

/** Nothing may go wrong that is not a kill. */
function stop(error: unknown): never {
  console.error(error);
  process.exit(1);
}

const [mode, given] = process.argv.slice(2);
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (mode === 'child') await child(JSON.parse(given!) as Round);
  else {
    const result = await killLiveWatch(Number(mode ?? 50), { workers: 40, days: 12, seed: 1 });
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    const { batchesLost, batchesTwice, lost, repeated, strange } = result;
    process.exitCode = batchesLost + batchesTwice + lost + repeated + strange === 0 ? 0 : 1;
  }
}
