import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LiveIntake } from '#journey/1-intake/live/live-intake.ts';
import { openLake, segmentRows, segmentsOf } from '#journey/2-audit/lake/lake.ts';
import { openDatabase } from '#store/database.ts';
import { Engine } from '#store/engine.ts';
import { sm3 } from '#store/sm3.ts';
import { chainedEntries } from './fault-disk.ts';
import { type ClientKey, type OpenServer, orderBatches, signedCall, startOpenServer } from './open-client.ts';

/*
 * The same requests, three times each in random order, with the server killed or stopped in between: the state must be that of each sent once.
 *     node bench/fault-replay.ts [--requests 10000] [--seed 1] [--restarts 12]
 * Eight in ten are signed batches with their numbers, one a package that is begun, sent and completed, one an officer’s decision on an application; one batch in twenty holds rows
 * that are set aside, one in ten revises what another batch reports.
 */

const uscc = '91500229MA5U0T0105';
const ROWS = 20;
const countyKey = Buffer.from('a county key that only benches and tests know');

/** What was compared of a run. */
export interface ReplayState {
  /** SM3 over the lake's rows of the newest versions, in their order. */
  lake: string;
  rows: number;
  /** SM3 over the replies kept, without the numbers of requests; over rows counted against quotas. */
  replies: string;
  used: string;
  /** SM3 over what was decided on each application. */
  decisions: string;
  /** Batches and decisions the log tells of; each once. */
  logged: number;
}

/** What replaying came to. */
export interface ReplayFigures {
  requests: number;
  sent: number;
  kills: number;
  stops: number;
  /** Replies to the same batch that differed, byte for byte; calls answered with other than 200. */
  otherReplies: number;
  refused: string[];
  once: ReplayState;
  thrice: ReplayState;
  logEntries: number;
}

/** A fixed sequence of numbers below `most`. */
function sequence(seed: number): (most: number) => number {
  let state = (seed * 2_654_435_761) % 2 ** 31;
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * most);
  };
}

type Request =
  | { kind: 'batch'; batchNo: string; body: Buffer }
  | { kind: 'package'; name: string; body: Buffer }
  | { kind: 'decision'; application: number; body: Buffer };

function* requestsOf(count: number): Generator<Request> {
  const header = 'platformUscc,recordId,workerId,trade,acceptedAt,finishedAt,status';
  let n = 0;
  for (const body of orderBatches(count, ROWS, 'r', uscc)) {
    const i = n++;
    if (i % 10 === 9) {
      const rows = Array.from(
        { length: ROWS },
        (_, k) => `${uscc},p${i}-${k},W${k},02,2026-09-03T11:00:00+08:00,2026-09-03T11:20:00+08:00,1\n`,
      );
      yield { kind: 'package', name: 'order-2026-09.csv', body: Buffer.from(`${header}\n${rows.join('')}`) };
      continue;
    }
    if (i % 10 === 8) {
      const body = i % 20 === 8 ? { decision: 'approved' } : { decision: 'refused', reason: `理由 ${i}` };
      yield { kind: 'decision', application: Math.floor(i / 10), body: Buffer.from(JSON.stringify(body)) };
      continue;
    }
    let text = body.toString();
    if (i % 20 === 3) text += '{"recordId":"","status":"9"}\nno row\n';
    // Another version of rows the batch before last reports, whichever of them comes first.
    if (i % 10 === 5)
      text = text
        .replaceAll(`"r${String(i).padStart(6, '0')}-`, `"r${String(i - 1).padStart(6, '0')}-`)
        .replaceAll('"trade":"02"', '"trade":"02","ver":2');
    yield { kind: 'batch', batchNo: `n-${i}`, body: Buffer.from(text) };
  }
}

/** Sends `requests` requests once to one server, and three times each in random order, over restarts, to another; compares. */
export async function replay(requests: number, seed: number, restarts: number): Promise<ReplayFigures> {
  const all = [...requestsOf(requests)];
  const figures = { requests, sent: 0, kills: 0, stops: 0, otherReplies: 0, refused: [] as string[] };
  const once = await run(all, Array.from(all.keys()), [], figures);
  const next = sequence(seed);
  const order = [...all.keys(), ...all.keys(), ...all.keys()];
  for (let i = order.length - 1; i > 0; i--) {
    const j = next(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const at = Array.from({ length: restarts }, () => next(order.length)).sort((a, b) => a - b);
  const thrice = await run(all, order, at, figures);
  return { ...figures, once: once.state, thrice: thrice.state, logEntries: thrice.logEntries };
}

async function run(
  all: readonly Request[],
  order: readonly number[],
  restarts: readonly number[],
  figures: Pick<ReplayFigures, 'sent' | 'kills' | 'stops' | 'otherReplies' | 'refused'>,
): Promise<{ state: ReplayState; logEntries: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-replay-'));
  let key: ClientKey | null = null;
  let server: OpenServer | null = null;
  const start = async () => {
    server = await startOpenServer({
      folder,
      rollAfter: 1000,
      rollBytes: 4_000_000,
      applications: key === null ? Math.ceil(all.length / 10) : 0,
      admit: key === null ? [{ uscc, publicKey: null }] : [],
    });
    key ??= { appKey: server.keys[0]!.appKey, signType: 'HMAC-SM3', key: server.keys[0]!.secret! };
    if (applications.length === 0) applications = server.applications;
  };
  let applications: readonly string[] = [];
  const replies = new Map<number, string>();
  const send = async (i: number) => {
    const one = all[i]!;
    figures.sent++;
    const { status, body } = await answerTo(server!, key!, one, applications);
    // Decided once; whoever decides again is told so.
    if (one.kind === 'decision' && status === 409 && body.includes('OPN-005')) return;
    // A server that is being stopped says so, and its sender comes again.
    if (status === 503 && body.includes('API-006')) throw Object.assign(new Error('stopping'), { code: 'STOPPING' });
    if (status !== 200) return void figures.refused.push(`${i}: ${status} ${body.slice(0, 200)}`);
    if (one.kind === 'batch' && (replies.get(i) ?? body) !== body) figures.otherReplies++;
    replies.set(i, body);
  };
  try {
    await start();
    const waiting = [...order];
    let restart = 0;
    for (let done = 0; waiting.length > 0; ) {
      const until = restarts[restart] ?? order.length;
      const cut: number[] = [];
      let killing = false;
      const client = async () => {
        while (!killing && done < until) {
          const i = waiting.shift();
          if (i === undefined) return;
          done++;
          try {
            await send(i);
          } catch (error) {
            if ((error as NodeJS.ErrnoException).code === undefined) throw error;
            cut.push(i);
          }
        }
      };
      const clients = [client(), client(), client(), client()];
      if (restart < restarts.length) {
        while (done < until && waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, 2));
        killing = true;
        const signal = restart % 4 === 3 ? 'SIGTERM' : 'SIGKILL';
        figures[signal === 'SIGKILL' ? 'kills' : 'stops']++;
        await server!.end(signal);
        await Promise.all(clients);
        restart++;
        await start();
        // What was cut off is sent again, as its sender would.
        waiting.unshift(...cut);
        done -= cut.length;
      } else await Promise.all(clients);
    }
    await server!.end('SIGTERM');
    server = null;
    return { state: await stateOf(folder), logEntries: await chainedEntries(join(folder, 'store')) };
  } finally {
    await (server as OpenServer | null)?.end('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

function answerTo(server: OpenServer, key: ClientKey, one: Request, applications: readonly string[]) {
  if (one.kind === 'batch') return batch(server, key, one);
  if (one.kind === 'package') return upload(server, key, one);
  const path = `/api/platform-applications/${applications[one.application]}/decision`;
  return signedCall(server.port, key, 'POST', path, one.body, { 'content-type': 'application/json' });
}

const batch = ({ port }: OpenServer, key: ClientKey, { batchNo, body }: Request & { kind: 'batch' }) =>
  signedCall(port, key, 'POST', '/openapi/v1/order', body, { 'x-batch-no': batchNo });

async function upload({ port }: OpenServer, key: ClientKey, { name, body }: Request & { kind: 'package' }) {
  const json = { 'content-type': 'application/json' };
  const about = Buffer.from(JSON.stringify({ name, bytes: body.length, sm3: sm3(body) }));
  const begun = await signedCall(port, key, 'POST', '/openapi/v1/uploads', about, json);
  if (begun.status !== 200) return begun;
  const { id } = (JSON.parse(begun.body) as { data: { id: string } }).data;
  const part = await signedCall(port, key, 'PUT', `/openapi/v1/uploads/${id}?offset=0`, body, json);
  return part.status === 200
    ? signedCall(port, key, 'POST', `/openapi/v1/uploads/${id}/complete`, Buffer.alloc(0), json)
    : part;
}

async function stateOf(folder: string): Promise<ReplayState> {
  const lakeDir = join(folder, 'lake');
  const live = await LiveIntake.open({ lake: lakeDir, countyKey });
  await live.close();
  const lake = openLake(lakeDir);
  const relations = segmentsOf(lake, 'order').map(
    ({ file, rowStored }) =>
      `SELECT "platformUscc", "recordId", ver, op, "workerId", "acceptedAt", "finishedAt", status, "userPaidFen" FROM ${segmentRows(join(lakeDir, file), rowStored)}`,
  );
  const engine = await Engine.open({ threads: 1, memory: '1GB' });
  const db = await openDatabase({ folder: join(folder, 'store') });
  try {
    const rows = await engine.rows<{ line: string }>(
      `SELECT concat_ws('|', "platformUscc", "recordId", ver, op, "workerId", "acceptedAt", "finishedAt", status, "userPaidFen") AS line FROM (${relations.join(' UNION ALL ')}) ORDER BY line`,
    );
    const replies = await db.sql
      .selectFrom('platform_reply')
      .select(['batch_no', 'request_sm3', 'reply'])
      .orderBy('batch_no')
      .execute();
    const used = await db.sql.selectFrom('platform_usage').select('row_count').execute();
    const logged = await db.sql
      .selectFrom('log_entry')
      .select('object')
      .where('action', 'in', ['batch.create', 'platform-application.decide'])
      .execute();
    const decided = await db.sql
      .selectFrom('platform_application')
      .select(['purpose', 'decision', 'reason'])
      .orderBy('purpose')
      .execute();
    if (new Set(logged.map(({ object }) => object)).size !== logged.length)
      throw new Error('something is in the log twice');
    return {
      lake: sm3(rows.map(({ line }) => line).join('\n')),
      rows: rows.length,
      replies: sm3(
        replies
          .map(({ batch_no, request_sm3, reply }) => `${batch_no} ${request_sm3} ${withoutRequest(reply)}`)
          .join('\n'),
      ),
      used: String(used.reduce((sum, { row_count }) => sum + row_count, 0)),
      decisions: sm3(decided.map(({ purpose, decision, reason }) => `${purpose} ${decision} ${reason}`).join('\n')),
      logged: logged.length,
    };
  } finally {
    engine.close();
    await db.close();
  }
}

const withoutRequest = (reply: string) => reply.replace(/"requestId":"[^"]*"/, '');

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      requests: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      restarts: { type: 'string', default: '12' },
    },
  });
  const { refused, ...figures } = await replay(Number(values.requests), Number(values.seed), Number(values.restarts));
  console.log(JSON.stringify({ ...figures, refused: refused.length, first: refused.slice(0, 5) }, null, 1));
  process.exit(0);
}
