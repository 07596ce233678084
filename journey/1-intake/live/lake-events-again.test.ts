import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { lawAsKnown } from '#law/in-force.ts';
import type { Database } from '#store/database.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { Clockwork } from '../../2-audit/live/clockwork.ts';
import type { LiveEvent } from '../../2-audit/live/events.ts';
import { at, orderEvent, sessionEvent, toldEvent, uscc } from '../../2-audit/live/live.builder.ts';
import { LiveWatch } from '../../2-audit/live/watch.ts';
import { testKey } from '../intake.builder.ts';
import { workerKey } from '../worker-key.ts';
import { LakeEvents, watchedBatches } from './lake-events.ts';
import { liveIntake, sendBatch } from './live.builder.ts';
import type { LiveIntake } from './live-intake.ts';
import { bodyOf, idNoOf, type Part, partsOf, workerLines } from './sent-events.builder.ts';

const platforms = [uscc.a, uscc.b];
const standing = { enterprises: [], limitAgreements: [] };

/** What happens to those who listen: nothing, or something that an unbroken run does not know. */
const troubles = [
  'nothing',
  'roll',
  'save',
  'restart',
  'restart without clocks',
  'killed',
  'killed without clocks',
] as const;

interface Step {
  /** Minutes that pass first. */
  minutes: number;
  news: readonly { worker: number; platform: number; what: number }[];
  /** Which platforms say that all was told. */
  told: readonly boolean[];
  trouble: (typeof troubles)[number];
  /** Turns of the event loop from the moment batches are handed in to the moment of the kill. */
  turns: number;
}

const steps = fc.array(
  fc.record<Step>({
    minutes: fc.integer({ min: 1, max: 40 }),
    news: fc.array(fc.record({ worker: fc.nat({ max: 2 }), platform: fc.nat({ max: 1 }), what: fc.nat({ max: 11 }) }), {
      minLength: 1,
      maxLength: 5,
    }),
    told: fc.array(
      fc.nat({ max: 9 }).map((n) => n > 0),
      { minLength: 2, maxLength: 2 },
    ),
    trouble: fc.oneof({ weight: 12, arbitrary: fc.constant('nothing' as const) }, fc.constantFrom(...troubles)),
    turns: fc.nat({ max: 12 }),
  }),
  { minLength: 30, maxLength: 50 },
);

/** What platforms send at each step, from the steps alone: mostly orders taken and finished, some sessions, corrections, rows taken back. */
function storyOf(all: readonly Step[], firstWorker: number): { ms: number; parts: Part[] }[] {
  const open = new Map<string, { id: string; start: number; ver: number }[]>();
  let now = at('06:00');
  let made = 0;
  return all.map(({ minutes, news, told }) => {
    now += minutes * 60;
    const events = news.flatMap(({ worker: w, platform: p, what }, i): LiveEvent[] => {
      const of = { worker: `w${firstWorker + w}`, platform: platforms[p]! };
      const key = `${of.worker} ${of.platform}`;
      const orders = open.get(key) ?? [];
      open.set(key, orders);
      const happened = now - 30 + i;
      const known = orders[0];
      if (what <= 5 || known === undefined) {
        const order = { id: `o${made++}`, start: happened, ver: 1 };
        orders.push(order);
        return [orderEvent(order.id, { start: order.start }, { ...of, ver: 1 })];
      }
      known.ver++;
      if (what <= 8) {
        // Who finishes one has mostly begun the next.
        const next = { id: `o${made++}`, start: happened, ver: 1 };
        orders.splice(0, 1, ...(what === 8 ? [] : [next]));
        const finished = orderEvent(known.id, { start: known.start, end: happened }, { ...of, ver: known.ver });
        return what === 8 ? [finished] : [finished, orderEvent(next.id, { start: next.start }, { ...of, ver: 1 })];
      }
      if (what === 9) return [orderEvent(known.id, { start: known.start + 60 }, { ...of, ver: known.ver })];
      if (what === 10) {
        orders.shift();
        return [orderEvent(known.id, { start: known.start }, { ...of, ver: known.ver, retracted: true })];
      }
      return [sessionEvent(`s${made++}`, { start: happened - 7200, end: made % 2 === 0 ? 0 : happened }, of)];
    });
    const said = platforms.filter((_, i) => told[i]).map((platform) => toldEvent(now, platform));
    return { ms: now * 1000, parts: partsOf([...events, ...said]) };
  });
}

const keyOf = (worker: string) => workerKey(testKey, idNoOf(worker));

/** What an unbroken run over the events themselves says. */
function expected(story: ReturnType<typeof storyOf>): string[] {
  const said: string[] = [];
  const clocks = new Clockwork({
    law: lawAsKnown({}),
    standing,
    due: (one) => void said.push([one.worker, one.enterprise, one.kind, one.subject, one.stage, one.at].join(' ')),
  });
  let cursor = 0;
  for (const { ms, parts } of story)
    for (const { events } of parts)
      clocks.take({
        cursor: ++cursor,
        receivedAt: ms,
        events: events.map((event) => ('worker' in event ? { ...event, worker: keyOf(event.worker) } : event)),
      });
  return said.toSorted();
}

/** The intake, the events and the watch of one life on one folder. */
class Life {
  readonly folder: string;
  readonly intake: LiveIntake;
  readonly events: LakeEvents;
  readonly watch: LiveWatch;

  private constructor(folder: string, parts: Pick<Life, 'intake' | 'events' | 'watch'>) {
    this.folder = folder;
    this.intake = parts.intake;
    this.events = parts.events;
    this.watch = parts.watch;
  }

  static async begin(folder: string, db: Database, now: () => number, saving: { now: boolean }): Promise<Life> {
    let more = () => {};
    const intake = await liveIntake(join(folder, 'lake'), { watched: watchedBatches(now), onMore: () => more() });
    const events = await LakeEvents.open(intake, now);
    more = () => events.tell();
    const watch = await LiveWatch.start({
      db,
      events,
      law: lawAsKnown({}),
      standing,
      snapshotFile: join(folder, 'clocks'),
      now,
      tick: 3_600_000,
      get snapshotEvery() {
        return saving.now ? 0 : Number.POSITIVE_INFINITY;
      },
      responsesEvery: Number.POSITIVE_INFINITY,
      onTrouble: (error) => assert.fail(error as Error),
    });
    return new Life(folder, { intake, events, watch });
  }

  /** Sends what was not taken yet, each batch under its own number. */
  async send(step: number, parts: readonly Part[], ms: number): Promise<void> {
    for (const [i, part] of parts.entries()) {
      const batchNo = `${step}-${i}`;
      if (this.intake.known('test', batchNo) !== null) continue;
      await sendBatch(this.intake, batchNo, bodyOf(part), {
        table: part.table,
        platform: part.platform,
        receivedAt: Math.floor(ms / 1000),
        ...(part.upTo === null ? {} : { upTo: part.upTo }),
      });
    }
  }

  async end(): Promise<void> {
    await this.watch.close();
    this.events.close();
    await this.intake.close();
  }
}

let firstWorker = 0;

/** Runs a story with its troubles; the prompts that were written. */
async function lived(db: Database, all: readonly Step[], story: ReturnType<typeof storyOf>): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'gangwan-again-'));
  const workers = [0, 1, 2].map((n) => `w${firstWorker + n}`);
  let lives = 0;
  let ms = at('06:00') * 1000;
  const now = () => ms;
  const saving = { now: false };
  const begin = (folder = join(root, String(lives++))) => Life.begin(folder, db, now, saving);
  const before =
    (
      await db.sql
        .selectFrom('live_prompt')
        .select(({ fn }) => fn.max('id').as('id'))
        .executeTakeFirst()
    )?.id ?? 0;
  let life = await begin();
  try {
    for (const platform of platforms)
      await sendBatch(life.intake, `workers-${platform}`, workerLines(platform, workers), {
        table: 'worker',
        platform,
        receivedAt: ms / 1000,
      });
    for (const [n, { parts, ms: moment }] of story.entries()) {
      const { trouble, turns } = all[n]!;
      ms = moment;
      if (trouble.startsWith('killed')) {
        // What is on disk at some moment while batches are on their way is all that is left.
        await life.watch.settle();
        const next = join(root, String(lives++));
        const sent = life.send(n, parts, ms);
        for (let i = 0; i < turns; i++) await turn();
        cpSync(life.folder, next, { recursive: true });
        rmSync(join(next, 'lake', 'lock'), { recursive: true, force: true });
        if (trouble === 'killed without clocks') rmSync(join(next, 'clocks'), { force: true });
        await sent;
        await life.end();
        life = await begin(next);
      }
      await life.send(n, parts, ms);
      await life.watch.settle();
      if (trouble === 'roll') await life.intake.settle();
      if (trouble === 'save') {
        saving.now = true;
        await life.watch.settle();
        saving.now = false;
      }
      if (trouble.startsWith('restart')) {
        await life.end();
        if (trouble === 'restart without clocks') rmSync(join(life.folder, 'clocks'));
        life = await begin(life.folder);
      }
    }
    await life.watch.settle();
    const rows = await db.sql.selectFrom('live_prompt').selectAll().where('id', '>', before).execute();
    return rows
      .map((row) =>
        [row.worker_key, row.enterprise, row.kind, row.subject, row.stage, Math.floor(row.due_at / 1000)].join(' '),
      )
      .toSorted();
  } finally {
    await life.end();
    rmSync(root, { recursive: true, force: true });
  }
}

onBothEngines(
  'rolled, saved, restarted and killed at any moment, the watch says what an unbroken run says, once',
  async (db, place) => {
    const runs = process.env.GANGWAN_DEEP === '1' ? 60 : 'folder' in place ? 6 : 3;
    let prompts = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        firstWorker += 3;
        const story = storyOf(all, firstWorker);
        const said = expected(story);
        prompts += said.length;
        assert.deepEqual(await lived(db, all, story), said);
      }),
      { seed: 20261125, numRuns: runs, endOnFailure: true },
    );
    assert.ok(prompts > 5, `${prompts} prompts`);
  },
);
