import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { formatInstant } from '#basics/instant.ts';
import { bodyOf, idNoOf, type Part, partsOf, workerLines } from '#journey/1-intake/live/sent-events.builder.ts';
import { workerKey } from '#journey/1-intake/worker-key.ts';
import { toldEvent } from '#journey/2-audit/live/live.builder.ts';
import { Afternoon, at, morningOf, platformOf, platforms, tenths } from './live-day.ts';
import { type ClientKey, cpuOf, signedCall, startOpenServer } from './open-client.ts';

/*
 * The live watch from end to end: signed batches over HTTP to a server in a process of its own, prompts back over server-sent events, one
 * stream for each worker who is brought to a limit. Timed from the moment a platform begins to sign a call to the moment the prompt has
 * come to the worker; and each call to its acknowledgement. Making the bodies is the platforms' work and is not in it.
 *
 *     node bench/live-over-http.ts [--workers 100000] [--rate 5000] [--seconds 30] [--prompts 20]
 */

const { values } = parseArgs({
  options: {
    workers: { type: 'string', default: '100000' },
    rate: { type: 'string', default: '5000' },
    seconds: { type: 'string', default: '30' },
    // Events a second that bring a stretch to its limit, each with a stream open for it.
    prompts: { type: 'string', default: '20' },
  },
});
const [workers, rate, seconds, reaching] = [values.workers, values.rate, values.seconds, values.prompts].map(
  Number,
) as [number, number, number, number];
const countyKey = Buffer.from('a county key that only benches and tests know');
const keyOf = (w: number) => workerKey(countyKey, idNoOf(`w${w}`));
const moment = () => Math.floor(Date.now() / 1000);

const folder = mkdtempSync(join(tmpdir(), 'gangwan-live-http-'));
const server = await startOpenServer({
  folder,
  watch: true,
  admit: platforms.map((uscc) => ({ uscc, publicKey: null })),
});
const { port } = server;
const keys = new Map(
  platforms.map((uscc, i): [string, ClientKey] => [
    uscc,
    { appKey: server.keys[i]!.appKey, signType: 'HMAC-SM3', key: server.keys[i]!.secret! },
  ]),
);
let calls = 0;
const refused: string[] = [];
async function call(platform: string, table: string, body: string, upTo: number | null): Promise<void> {
  const url = `/openapi/v1/${table}${upTo === null ? '' : `?upTo=${encodeURIComponent(formatInstant(upTo))}`}`;
  const reply = await signedCall(port, keys.get(platform)!, 'POST', url, Buffer.from(body), {
    'x-batch-no': `b${calls++}`,
  });
  if (reply.status !== 200) refused.push(`${reply.status} ${reply.body.slice(0, 200)}`);
}
const send = ({ table, platform, upTo }: Part, body: string) => call(platform, table, body, upTo);

// The morning: who is behind the platforms' numbers, then what everybody did so far.
const started = moment();
for (const platform of platforms) {
  const own = Array.from({ length: workers }, (_, w) => `w${w}`).filter((_, w) => platformOf(w) === platform);
  for (let i = 0; i < own.length; i += 5000)
    await call(platform, 'worker', workerLines(platform, own.slice(i, i + 5000)), null);
}
for (let w = 0; w < workers; w += 1500) {
  const events = Array.from({ length: Math.min(1500, workers - w) }, (_, i) => morningOf(w + i, started)).flat();
  const parts = partsOf([...events, ...platforms.map((platform) => toldEvent(started, platform))]);
  // Orders first: a session alone, of a platform that has told nothing yet, counts at most as orders since the morning.
  for (const table of ['order', 'session'])
    await Promise.all(parts.filter((part) => part.table === table).map((part) => send(part, bodyOf(part))));
}

const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
const ask = (path: string, w: number) =>
  request({ host: '127.0.0.1', port, path, headers: { 'x-worker': keyOf(w) }, agent });

/** Whether the watch has heard of a worker's morning. */
const heardOf = (w: number) =>
  new Promise<boolean>((done, failed) => {
    ask('/worker/clock', w)
      .on('response', (reply) => {
        let text = '';
        reply.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        reply.on('end', () => done(text.includes('"kind"')));
      })
      .on('error', failed)
      .end();
  });
for (const w of [workers - 1, workers - 2, workers - 3]) while (!(await heardOf(w))) await wait(200);

/** When the call that brings a worker to the limit was begun; taken away when the prompt comes. */
const sentAt = new Map<number, number>();
const promptMs: number[] = [];
let other = 0;

/** Opens a worker's stream; resolves when the server has begun to answer. */
const listen = (w: number) =>
  new Promise<() => void>((done, failed) => {
    const asked = ask('/worker/prompts', w);
    asked.on('response', (reply) => {
      if (reply.statusCode !== 200) failed(new Error(`a stream was answered with ${reply.statusCode}`));
      reply.setEncoding('utf8').on('data', (chunk: string) => {
        done(() => asked.destroy());
        if (!chunk.includes('event: prompt')) return;
        const sent = sentAt.get(w);
        if (sent === undefined) other++;
        else promptMs.push(performance.now() - sent);
        sentAt.delete(w);
      });
      reply.on('error', () => {});
    });
    asked.on('error', failed);
    asked.end();
  });
const streams: (() => void)[] = [];
for (let w = 0; w < Math.min(workers, Math.ceil(seconds * reaching * 1.1)); w += 20)
  streams.push(...(await Promise.all(Array.from({ length: 20 }, (_, i) => listen(w + i)))));

const afternoon = new Afternoon(workers, started);
const ackMs: number[] = [];
/** Sends what comes for some seconds, so many events a second to a limit; gives the seconds it took. */
async function run(time: number, near: number): Promise<{ events: number; seconds: number }> {
  const under = new Set<Promise<void>>();
  const from = performance.now();
  let events = 0;
  while (performance.now() - from < time * 1000) {
    const turn = performance.now();
    const want = Math.floor(((turn - from) / 1000) * rate) - events;
    events += want;
    const made = afternoon.events(want, Math.round((want * near) / rate), moment());
    const bodies = partsOf(made.events).map((part) => ({ part, body: bodyOf(part) }));
    for (const { part, body } of bodies) {
      const began = performance.now();
      for (const w of made.reached) if (platformOf(w) === part.platform) sentAt.set(w, began);
      const one = send(part, body).then(() => {
        ackMs.push(performance.now() - began);
        under.delete(one);
      });
      under.add(one);
    }
    if (under.size > 200) await Promise.race(under);
    await wait(Math.max(0, 100 - (performance.now() - turn)));
  }
  await Promise.all(under);
  return { events, seconds: (performance.now() - from) / 1000 };
}

// The first calls compile what the others run.
await run(5, 0);
ackMs.length = 0;
const [serverCpu, clientCpu] = [cpuOf(server.process.pid!), process.cpuUsage()];
const { events, seconds: ran } = await run(seconds, reaching);
const used = process.cpuUsage(clientCpu);
const serverUsed = cpuOf(server.process.pid!) - serverCpu;
for (let i = 0; i < 100 && sentAt.size > 0; i++) await wait(100);
for (const end of streams) end();
const result = {
  workers,
  seconds: tenths(ran),
  eventsPerSecond: Math.round(events / ran),
  calls: ackMs.length,
  streams: streams.length,
  prompts: promptMs.length,
  otherPrompts: other,
  unanswered: sentAt.size,
  promptMs: { p50: at(promptMs, 0.5), p99: at(promptMs, 0.99), most: at(promptMs, 1) },
  acknowledgedMs: { p50: at(ackMs, 0.5), p99: at(ackMs, 0.99), most: at(ackMs, 1) },
  coresUsed: {
    server: Math.round((serverUsed / ran) * 100) / 100,
    client: Math.round((used.user + used.system) / 1e4 / ran) / 100,
  },
  loadAverage: loadavg().map(tenths),
  refused: refused.slice(0, 3),
};
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
await server.end('SIGTERM');
rmSync(folder, { recursive: true, force: true });
process.exit(0);
