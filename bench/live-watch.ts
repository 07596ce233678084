import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatInstant } from '#basics/instant.ts';
import { testKey } from '#journey/1-intake/intake.builder.ts';
import { LakeEvents, watchedBatches } from '#journey/1-intake/live/lake-events.ts';
import { sendBatch } from '#journey/1-intake/live/live.builder.ts';
import { LiveIntake } from '#journey/1-intake/live/live-intake.ts';
import { bodyOf, idNoOf, partsOf, workerLines } from '#journey/1-intake/live/sent-events.builder.ts';
import { takeInSignals } from '#journey/1-intake/weather-signals.ts';
import { workerKey } from '#journey/1-intake/worker-key.ts';
import type { LiveEvent } from '#journey/2-audit/live/events.ts';
import { toldEvent } from '#journey/2-audit/live/live.builder.ts';
import { LiveWatch } from '#journey/2-audit/live/watch.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { openDatabase } from '#store/database.ts';
import { Afternoon, at, morningOf, platformOf, platforms, tenths } from './live-day.ts';

/*
 * Live watch under load, in one process: so many events a second for so many workers, from the batch handed to the lake to the prompt
 * written and told to the streams. Batches are JSON Lines as platforms send them; rolling them into segments goes on all the while.
 *
 *     node bench/live-watch.ts [--workers 100000] [--rate 5000] [--seconds 60] [--prompts 100] [--snapshot 20]
 */

const { values } = parseArgs({
  options: {
    workers: { type: 'string', default: '100000' },
    rate: { type: 'string', default: '5000' },
    seconds: { type: 'string', default: '60' },
    // Events a second that bring a stretch to its limit.
    prompts: { type: 'string', default: '100' },
    // Seconds between snapshots; clocks are saved during the run.
    snapshot: { type: 'string', default: '20' },
  },
});
const [workers, rate, seconds, reaching] = [values.workers, values.rate, values.seconds, values.prompts].map(
  Number,
) as [number, number, number, number];

const folder = mkdtempSync(join(tmpdir(), 'gangwan-live-bench-'));
const db = await openDatabase({ folder: join(folder, 'store') });
const trouble: string[] = [];
const onTrouble = (error: unknown) => void trouble.push(String(error));
let more = () => {};
const intake = await LiveIntake.open({
  lake: join(folder, 'lake'),
  countyKey: testKey,
  watched: watchedBatches(Date.now),
  onMore: () => more(),
  onTrouble,
});
let sentBatches = 0;
const moment = () => Math.floor(Date.now() / 1000);
/** Hands events to the lake as platforms do; when this returns they are on disk. `onBegin`: the bodies are made. Gives that moment. */
async function send(events: readonly LiveEvent[], onBegin = () => {}): Promise<number> {
  const parts = partsOf(events).map((part) => ({ ...part, body: bodyOf(part) }));
  const began = performance.now();
  onBegin();
  await Promise.all(
    parts.map(({ table, platform, upTo, body }) =>
      sendBatch(intake, `b${sentBatches++}`, body, {
        table,
        platform,
        receivedAt: moment(),
        ...(upTo === null ? {} : { upTo }),
      }),
    ),
  );
  return began;
}

const started = moment();
for (const platform of platforms) {
  const own = Array.from({ length: workers }, (_, w) => w).filter((w) => platformOf(w) === platform);
  for (let i = 0; i < own.length; i += 20_000)
    await sendBatch(
      intake,
      `workers-${platform}-${i}`,
      workerLines(
        platform,
        own.slice(i, i + 20_000).map((w) => `w${w}`),
      ),
      {
        table: 'worker',
        platform,
        receivedAt: started,
      },
    );
}
for (let w = 0; w < workers; w += 1000) {
  const part = Array.from({ length: Math.min(1000, workers - w) }, (_, i) => morningOf(w + i, started)).flat();
  await send([...part, ...platforms.map((platform) => toldEvent(started, platform))]);
}
const readFrom = performance.now();
const events = await LakeEvents.open(intake, Date.now);
more = () => events.tell();
const watch = await LiveWatch.start({
  db,
  events,
  law: lawAsKnown({}),
  standing: { enterprises: platforms, limitAgreements: [] },
  snapshotFile: join(folder, 'clocks'),
  now: Date.now,
  tick: 50,
  snapshotEvery: Number(values.snapshot) * 1000,
  onTrouble,
});
const readSeconds = (performance.now() - readFrom) / 1000;
const readEvents = workers * 9;

/** When the batch that brings a worker to the limit was handed in; taken away when the prompt comes. */
const sentAt = new Map<string, number>();
const latencies: number[] = [];
let byTime = 0;
watch.subscribe((prompts) => {
  const now = performance.now();
  for (const { worker, kind } of prompts) {
    if (kind === 'weather') continue;
    const sent = sentAt.get(worker!);
    if (sent === undefined) byTime++;
    else {
      latencies.push(now - sent);
      sentAt.delete(worker!);
    }
  }
});

const slice = 50;
const cpu = process.cpuUsage();
const afternoon = new Afternoon(workers, started);
const from = performance.now();
let sent = 0;
const ack: number[] = [];
while (performance.now() - from < seconds * 1000) {
  const turn = performance.now();
  const want = Math.floor(((turn - from) / 1000) * rate) - sent;
  const made = afternoon.events(want, Math.round((want * reaching) / rate), moment());
  sent += want;
  const reached = made.reached.map((w) => workerKey(testKey, idNoOf(`w${w}`)));
  const began = await send(made.events, () => {
    // Making the bodies is the platforms' work.
    for (const key of reached) sentAt.set(key, performance.now());
  });
  ack.push(performance.now() - began);
  await new Promise((go) => setTimeout(go, Math.max(0, slice - (performance.now() - turn))));
}
const ran = (performance.now() - from) / 1000;
await watch.settle();
const behind = (performance.now() - from) / 1000 - ran;
const used = process.cpuUsage(cpu);
const unanswered = sentAt.size;

// A signal for the whole county reaches everybody on an order: seconds until the last of them is written and told.
let reached = 0;
let reachedAt = 0;
watch.subscribe((prompts) => {
  reached += prompts.filter(({ kind, worker }) => kind === 'weather' && worker !== null).length;
  reachedAt = performance.now();
});
const issuedFrom = performance.now();
const now = formatInstant(moment());
await intake.withWriter((lake) =>
  takeInSignals(
    [
      {
        call: 1,
        upTo: now,
        signals: [
          { number: 'S1', kind: 'rainstorm', level: 'red', areas: ['500229'], issuedAt: now, issuedBy: '城口县气象台' },
        ],
      },
    ],
    { sender: '11500229MAG0RX003B', lake, countyKey: testKey, receivedAt: moment() },
  ),
);
await watch.settle();
const signal = { workersReached: reached, seconds: tenths((reachedAt - issuedFrom) / 1000) };
await watch.close();
const result = {
  workers,
  seconds: tenths(ran),
  events: sent,
  eventsPerSecond: Math.round(sent / ran),
  prompts: latencies.length,
  promptsByTime: byTime,
  unanswered,
  signal,
  promptMs: { p50: at(latencies, 0.5), p99: at(latencies, 0.99), most: at(latencies, 1) },
  acknowledgedMs: { p50: at(ack, 0.5), p99: at(ack, 0.99) },
  secondsBehindAtTheEnd: tenths(behind),
  coresUsed: Math.round((used.user + used.system) / 1e4 / ran) / 100,
  eventsPerCoreSecond: Math.round(sent / ((used.user + used.system) / 1e6)),
  loadAverage: loadavg().map(tenths),
  readAtStart: { events: readEvents, seconds: tenths(readSeconds), perSecond: Math.round(readEvents / readSeconds) },
  memoryMiB: Math.round(process.memoryUsage().rss / 1048576),
  trouble,
};
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
events.close();
await intake.close();
await db.close();
rmSync(folder, { recursive: true, force: true });
