/*
 * Reads of findings at a fixed rate with the log on: every reading is in the log before it is answered. Half of the calls read one finding as a
 * department, a quarter list a page of twenty, a quarter are workers who list their own.
 *
 *     node bench/read-findings.ts [--engine pglite|postgres] [--findings 100000] [--rate 200] [--seconds 30]
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { type Actor, visitor } from '#api/access.ts';
import { doors } from '#api/app.ts';
import { madeFinding, madeRun } from '#api/findings.builder.ts';
import { serve } from '#api/serve.ts';
import { openDatabase, type StorePlace } from '#store/database.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { ReadLog } from '#store/log/read-log.ts';
import { sm3 } from '#store/sm3.ts';

interface Load {
  url: string;
  ids: string[];
  workers: string[];
  rate: number;
  seconds: number;
}

const WORKERS = 2000;
const rules = ['daily-hours', 'minimum-wage', 'rest-day', 'injury-cover', 'contract-clock'];

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'pglite' },
    findings: { type: 'string', default: '100000' },
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '30' },
    url: { type: 'string' },
  },
});

if (process.send === undefined) await measure();
else process.once('message', (load) => void ask(load as Load));

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-reads-'));
  const place: StorePlace =
    values.engine === 'pglite' ? { folder } : { url: values.url ?? process.env.DATABASE_URL ?? 'postgres://127.0.0.1' };
  const db = await openDatabase(place);
  try {
    const workers = Array.from({ length: WORKERS }, (_, n) => sm3(`worker ${n}`));
    const months = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];
    const each = Math.ceil(Number(values.findings) / months.length);
    const ids: string[] = [];
    const began = performance.now();
    for (const [m, month] of months.entries()) {
      const made = Array.from({ length: each }, (_, n) =>
        madeFinding({
          rule: rules[n % rules.length]!,
          worker: workers[n % WORKERS]!,
          platform: `91500229MA6000000${n % 7}`,
          period: `${month}-${String((n % 28) + 1).padStart(2, '0')}/${n}`,
          departments: n % 3 === 0 ? ['human-resources'] : ['human-resources', 'trade-union'],
          seal: sm3(month),
        }),
      );
      await madeRun(db, month, Date.parse('2026-11-01T00:00:00+08:00') + m * 1000, made);
      ids.push(...made.map(({ id }) => id));
    }
    const written = ids.length / ((performance.now() - began) / 1000);
    await db.owner(async (owner) => void (await sql`analyze`.execute(owner)));
    const officer: Actor = { ...visitor, account: '1', roles: ['public', 'officer'], unit: 'human-resources' };
    const app = await serve({
      house: { db, keys: keysFromText(newKeysText(), 'bench'), now: Date.now, reads: new ReadLog(db) },
      doors: doors.map((one) => ({ ...one, perMinute: 10_000_000 })),
      perMinute: 10_000_000,
      proofs: {
        session: async ({ headers }) =>
          headers['x-worker'] === undefined
            ? officer
            : { ...visitor, roles: ['public', 'worker'], workerKey: String(headers['x-worker']) },
        'platform-key': async () => null,
      },
    });
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const client = fork(fileURLToPath(import.meta.url));
    const load: Load = { url, ids, workers, rate: Number(values.rate), seconds: Number(values.seconds) };
    const before = process.cpuUsage();
    const result = await new Promise<{ calls: number }>((done) => {
      client.once('message', (message) => done(message as { calls: number }));
      client.send(load);
    });
    // What the server itself spent, whoever else has the machine meanwhile (on PostgreSQL without what the database spent); its first second is the warming up.
    const { user, system } = process.cpuUsage(before);
    const cpuMsPerCall = Math.round((user + system) / 10 / (result.calls + load.rate)) / 100;
    const { entries } = await db.sql
      .selectFrom('log_entry')
      .select(({ fn }) => fn.countAll<number>().as('entries'))
      .executeTakeFirstOrThrow();
    await app.close();
    const line = {
      engine: db.engine,
      findings: ids.length,
      writtenPerSecond: Math.round(written),
      ...result,
      cpuMsPerCall,
      logEntries: entries,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  } finally {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asks at the given rate whatever is answered meanwhile, and says how long answers took from when they were due. */
async function ask({ url, ids, workers, rate, seconds }: Load): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  const took: number[] = [];
  const failed: Record<number, number> = {};
  const one = (n: number) => {
    const worker = workers[(n * 7919) % workers.length]!;
    const [path, headers] =
      n % 4 === 0
        ? ['/bureau/findings?limit=20', {}]
        : n % 4 === 1
          ? ['/worker/findings', { 'x-worker': worker }]
          : [`/bureau/findings/${ids[(n * 104_729) % ids.length]}`, {}];
    const due = performance.now();
    return new Promise<void>((done) => {
      const sent = request(`${url}${path}`, { agent, headers: headers as Record<string, string> }, (reply) => {
        reply.resume().on('end', () => {
          took.push(performance.now() - due);
          if (reply.statusCode !== 200) failed[reply.statusCode!] = (failed[reply.statusCode!] ?? 0) + 1;
          done();
        });
      });
      sent.on('error', () => {
        failed[0] = (failed[0] ?? 0) + 1;
        done();
      });
      sent.end();
    });
  };
  for (let n = 0; n < rate; n++) await one(n);
  took.length = 0;
  const all: Promise<void>[] = [];
  const began = performance.now();
  for (let n = 0; n < rate * seconds; ) {
    const due = Math.floor(((performance.now() - began) / 1000) * rate);
    for (; n < due && n < rate * seconds; n++) all.push(one(n));
    await new Promise((next) => setTimeout(next, 2));
  }
  await Promise.all(all);
  took.sort((a, b) => a - b);
  const at = (share: number) => Math.round(took[Math.floor((took.length - 1) * share)]! * 10) / 10;
  process.send!({ calls: took.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), failed }, () => process.exit(0));
}
