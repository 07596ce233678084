import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LiveEvent } from '#journey/2-audit/live/events.ts';
import { orderEvent, sessionEvent, signalEvent, toldEvent, uscc } from '#journey/2-audit/live/live.builder.ts';
import { TableEvents } from '#journey/2-audit/live/table-events.ts';
import { LiveWatch } from '#journey/2-audit/live/watch.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { openDatabase } from '#store/database.ts';
import { numbersFrom } from './live-stream.ts';

/*
 * Live watch under load: so many events a second for so many workers, from the event to the prompt written and told to the streams. Every
 * worker has worked since the morning; some of the events bring a stretch to its limit. Events come through the store like real ones.
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
const random = numbersFrom(1);
const platforms = Object.values(uscc);
const hour = 3600;

const folder = mkdtempSync(join(tmpdir(), 'gangwan-live-bench-'));
const db = await openDatabase({ folder: join(folder, 'store') });
const events = new TableEvents(db);
const started = Math.floor(Date.now() / 1000);

/** What a worker has done so far today: a session and some orders, the last one open. */
function morning(w: number): LiveEvent[] {
  const platform = platforms[w % platforms.length]!;
  const more = { worker: `w${w}`, platform };
  const made: LiveEvent[] = [sessionEvent(`s${w}`, { start: started - 5 * hour }, more)];
  for (let n = 0; n < 8; n++) {
    // A pause of half an hour two hours ago: nobody is near a limit yet.
    const start = started - 4 * hour + n * 1500 + (n >= 4 ? 1800 : 0) - (n >= 4 ? 600 : 0);
    const row = { start, place: `5002291${String(w % 25).padStart(2, '0')}`, ...(n < 7 ? { end: start + 1300 } : {}) };
    made.push(orderEvent(`m${w}-${n}`, row, more));
  }
  return made;
}

for (let w = 0; w < workers; w += 500) {
  const part = Array.from({ length: Math.min(500, workers - w) }, (_, i) => morning(w + i)).flat();
  await events.append([...part, ...platforms.map((platform) => toldEvent(started, platform))], started * 1000);
}
const readFrom = performance.now();
const trouble: string[] = [];
const watch = await LiveWatch.start({
  db,
  events,
  law: lawAsKnown({}),
  standing: { enterprises: platforms, limitAgreements: [] },
  snapshotFile: join(folder, 'clocks'),
  now: Date.now,
  tick: 50,
  snapshotEvery: Number(values.snapshot) * 1000,
  onTrouble: (error) => trouble.push(String(error)),
});
const readSeconds = (performance.now() - readFrom) / 1000;
const readEvents = workers * 9;

/** When the event that brings a worker to the limit was sent; taken away when the prompt comes. */
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
const from = performance.now();
let sent = 0;
let next = 0;
const ack: number[] = [];
while (performance.now() - from < seconds * 1000) {
  const want = Math.floor(((performance.now() - from) / 1000) * rate) - sent;
  const now = Math.floor(Date.now() / 1000);
  const batch: LiveEvent[] = platforms.map((platform) => toldEvent(now, platform));
  const moment = performance.now();
  const near = Math.round((want * reaching) / rate);
  for (let i = 0; i < want; i++) {
    if (i < near) {
      // An order of the morning that comes late closes the pause: the stretch is at its limit now.
      const w = next++ % workers;
      const more = { worker: `w${w}`, platform: platforms[w % platforms.length]! };
      const id = `late${w}-${sent}`;
      batch.push(orderEvent(id, { start: started - 4 * hour + 5000, end: started - 4 * hour + 7600 }, more));
      if (next <= workers) sentAt.set(`w${w}`, moment);
    } else {
      // The order under way ends, or the next one begins.
      const w = Math.floor(random() * workers);
      const more = { worker: `w${w}`, platform: platforms[w % platforms.length]! };
      const start = now - 60 - Math.floor(random() * 600);
      const open = random() < 0.5;
      batch.push(orderEvent(`x${w}-${sent + i}`, { start, ...(open ? {} : { end: now }) }, { ...more, ver: 1 }));
    }
  }
  sent += want;
  if (want > 0) await events.append(batch, Date.now());
  ack.push(performance.now() - moment);
  await new Promise((go) => setTimeout(go, Math.max(0, slice - (performance.now() - moment))));
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
await events.append([signalEvent('r', { issuedAt: Math.floor(Date.now() / 1000) })], Date.now());
await watch.settle();
const signal = { workersReached: reached, seconds: (reachedAt - issuedFrom) / 1000 };
const at = (all: number[], share: number) =>
  all.sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))];
const round = (value: number | undefined) => (value === undefined ? null : Math.round(value * 10) / 10);
await watch.close();
const result = {
  workers,
  seconds: round(ran),
  events: sent,
  eventsPerSecond: Math.round(sent / ran),
  prompts: latencies.length,
  promptsByTime: byTime,
  unanswered,
  signal: { ...signal, seconds: round(signal.seconds) },
  promptMs: { p50: round(at(latencies, 0.5)), p99: round(at(latencies, 0.99)), most: round(latencies.at(-1)) },
  acknowledgedMs: { p50: round(at(ack, 0.5)), p99: round(at(ack, 0.99)) },
  secondsBehindAtTheEnd: round(behind),
  coresUsed: Math.round((used.user + used.system) / 1e4 / ran) / 100,
  eventsPerCoreSecond: Math.round(sent / ((used.user + used.system) / 1e6)),
  loadAverage: loadavg().map((value) => Math.round(value * 10) / 10),
  readAtStart: { events: readEvents, seconds: round(readSeconds), perSecond: Math.round(readEvents / readSeconds) },
  memoryMiB: Math.round(process.memoryUsage().rss / 1048576),
  trouble,
};
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
await db.close();
rmSync(folder, { recursive: true, force: true });
