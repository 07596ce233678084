import type { Kysely } from 'kysely';
import { type Canonical, canonicalJson } from '#basics/canonical.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { type Port, type PortReturn, PortUnreachable, wrongAnswer } from '#outside/port.ts';
import { type Lines, type PortName, portNamed } from '#outside/ports.ts';
import type { Database } from '#store/database.ts';
import type { KeyPort } from '#store/fields/key-port.ts';
import { portCallPlace } from '#store/fields/rotate-port-calls.ts';
import { openText, sealText } from '#store/fields/sealed-text.ts';
import { record } from '#store/log/log.ts';
import { sm3 } from '#store/sm3.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { PortCallEventRow, PortCallRow, PortCallState } from '#store/tables/port.ts';
import type { PurposeSlug } from '../personal-data/purposes.ts';
import { paperNumber } from './port-paper.ts';

/** What follows from a receipt, in the transaction that makes the call answered: once, or not at all. */
export type Effects = Readonly<
  Partial<Record<PortName, (trx: Kysely<Tables>, settled: SettledCall, at: number) => Promise<void>>>
>;

/** A call whose receipt is there. */
export interface SettledCall {
  id: number;
  about: string;
  request: unknown;
  answer: unknown;
}

/** Store, keys and lines calls are made with. */
export interface Calling {
  db: Database;
  keys: KeyPort;
  lines: Lines;
  effects?: Effects;
}

/** A call to be made. */
export interface NewCall {
  port: PortName;
  /** One key is one call for ever. */
  key: string;
  /** What it is for: `resource:ID`; no personal data. */
  about: string;
  unit: string | null;
  request: unknown;
  /** Who makes it, as the log names people. */
  actor: string;
}

/** When to try again; milliseconds, all of it settings of the county. */
export interface Schedule {
  /** Pauses after the first try, the second, …; after the last the step goes on paper. */
  waits: readonly number[];
  /** Pause between two questions after a call the other side has, and how long it is asked before the step goes on paper. */
  askEvery: number;
  askFor: number;
  /** A try that told nothing for so long is taken to be lost with its process. */
  lease: number;
  /** Longest wait for one answer; then it counts as not reached. Absent: the line’s own. */
  limit?: number;
}

/** The same for all ports, or each port’s own. */
export type Schedules = Schedule | ((port: PortName) => Schedule);

type Row = Omit<PortCallRow, 'id' | 'next_at' | 'made_at' | 'changed_at'> & {
  id: number;
  next_at: number | null;
  made_at: number;
  changed_at: number;
};

export function known(name: string): Port {
  const found = portNamed(name);
  if (found === undefined) throw new GangwanError('port-unknown', { port: name });
  return found;
}

export async function note(
  trx: Kysely<Tables>,
  call: number,
  at: number,
  kind: PortCallEventRow['kind'],
  detail?: string,
) {
  const row = { call, at: instantText(at), kind, detail: detail?.slice(0, 300) ?? null };
  await trx.insertInto('port_call_event').values(row).execute();
}

export const logged = (trx: Kysely<Tables>, row: Pick<Row, 'id' | 'port'>, action: string, actor: string, at: number) =>
  record(trx, {
    at,
    actor,
    role: null,
    action: `port-call.${action}`,
    object: `port-call:${row.id}`,
    subject: null,
    purpose: 'port-procedure' satisfies PurposeSlug,
    detail: { port: row.port },
    request: null,
  });

/**
 * Makes a call, in the transaction of what it follows from: it is sent later, by `sendDue`, or printed where no line is configured. The
 * same call again gives the first one.
 * @throws port-unknown, port-bad-request, port-key-reused
 */
export async function makeCall(
  trx: Kysely<Tables>,
  { keys, lines }: Pick<Calling, 'keys' | 'lines'>,
  call: NewCall,
  at: number,
): Promise<{ id: number; state: PortCallState; paperNumber: string | null }> {
  const read = known(call.port).request.safeParse(call.request);
  if (!read.success) {
    const [first] = read.error.issues;
    const why = `${first?.path.join('.') ?? ''} ${first?.message ?? ''}`.trim().slice(0, 200);
    throw new GangwanError('port-bad-request', { port: call.port, why });
  }
  const text = canonicalJson(read.data as Canonical);
  const row = {
    port: call.port,
    key: call.key,
    about: call.about,
    unit: call.unit,
    request_sm3: sm3(text),
    request_sealed: await sealText(keys, text, portCallPlace('request_sealed', call)),
    state: 'waiting' as const,
    next_at: instantText(at),
    made_at: instantText(at),
    changed_at: instantText(at),
    attempts: 0,
  };
  const made = await trx
    .insertInto('port_call')
    .values(row)
    .onConflict((conflict) => conflict.columns(['port', 'key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made === undefined) {
    const before = await trx
      .selectFrom('port_call')
      .select(['id', 'state', 'request_sm3', 'paper_number'])
      .where('port', '=', call.port)
      .where('key', '=', call.key)
      .executeTakeFirstOrThrow();
    if (before.request_sm3 !== row.request_sm3)
      throw new GangwanError('port-key-reused', { port: call.port, key: call.key });
    return { id: before.id, state: before.state, paperNumber: before.paper_number };
  }
  await note(trx, made.id, at, 'made');
  const number = lines[call.port] === undefined ? await toPaper(trx, made.id, at, 'no line is configured') : null;
  await logged(trx, { id: made.id, port: call.port }, 'make', call.actor, at);
  return { id: made.id, state: number === null ? 'waiting' : 'paper', paperNumber: number };
}

async function toPaper(trx: Kysely<Tables>, id: number, at: number, reason: string): Promise<string> {
  const paper_number = paperNumber(id, at);
  await change(trx, id, at, { state: 'paper', next_at: null, reason, paper_number });
  await note(trx, id, at, 'paper', reason);
  return paper_number;
}

type Change = Partial<
  Omit<PortCallRow, 'id' | 'port' | 'key' | 'about' | 'unit' | 'next_at' | 'made_at' | 'changed_at'>
> & { next_at?: string | null };

export async function change(trx: Kysely<Tables>, id: number, at: number, to: Change): Promise<void> {
  await trx
    .updateTable('port_call')
    .set({ ...to, changed_at: instantText(at) })
    .where('id', '=', id)
    .execute();
}

/**
 * Sends and asks after what is due at `at`, at most `most` calls; the clock is the caller's. Each try is on record before it is made, and
 * what came of it after: cut off between, it is made again under the same key. One port’s silence does not hold up another. Returns how
 * many were tried.
 */
export async function sendDue(calling: Calling, at: number, schedules: Schedules, most = 50): Promise<number> {
  const scheduleOf = (port: string) => (typeof schedules === 'function' ? schedules(port as PortName) : schedules);
  const due = await calling.db.sql.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('port_call')
      .selectAll()
      .where('next_at', '<=', instantText(at) as never)
      .orderBy('next_at')
      .orderBy('id')
      .limit(most)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const row of rows) {
      await change(trx, row.id, at, {
        attempts: row.attempts + 1,
        next_at: instantText(at + scheduleOf(row.port).lease),
      });
      await note(trx, row.id, at, 'tried');
    }
    return rows;
  });
  const ended = await Promise.allSettled(
    [...Map.groupBy(due, ({ port }) => port).values()].map(async (rows) => {
      for (const row of rows) {
        const schedule = scheduleOf(row.port);
        const back = await tried(calling, row, schedule.limit);
        await calling.db.sql
          .transaction()
          .execute((trx) => settle(trx, calling, row.id, back, at, schedule, 'system:ports'));
      }
    }),
  );
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return due.length;
}

type Tried = PortReturn | { kind: 'unreachable'; why: string } | { kind: 'no-line' };

async function tried({ keys, lines }: Calling, row: Row, limit: number | undefined): Promise<Tried> {
  const line = lines[row.port as PortName];
  if (line === undefined) return { kind: 'no-line' };
  const request: unknown = JSON.parse(await openText(keys, row.request_sealed, portCallPlace('request_sealed', row)));
  try {
    const asked = row.state === 'sent' ? await within(limit, line.ask(row.key)) : null;
    return asked === null || asked.kind === 'unknown' ? await within(limit, line.send(row.key, request)) : asked;
  } catch (error) {
    // Whatever a line throws, the other side may or may not have the call: it is tried again under the same key.
    return { kind: 'unreachable', why: error instanceof Error ? error.message : '' };
  }
}

/** What comes in time; a line that says nothing for so long is given up, and asked again under the same key. */
async function within<T>(limit: number | undefined, back: Promise<T>): Promise<T> {
  if (limit === undefined) return back;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new PortUnreachable(`no answer in ${Math.ceil(limit / 1000)} s`)), limit);
  });
  try {
    return await Promise.race([back, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Takes an answer that came by itself (a call back, a message): the first right one counts, once. Unknown keys are passed over. */
export async function takeAnswer(
  calling: Calling,
  of: { port: PortName; key: string },
  answer: unknown,
  at: number,
): Promise<PortCallState | null> {
  return calling.db.sql.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('port_call')
      .select('id')
      .where('port', '=', of.port)
      .where('key', '=', of.key)
      .executeTakeFirst();
    if (row === undefined) return null;
    return settle(trx, calling, row.id, { kind: 'answered', answer }, at, null, 'system:ports');
  });
}

/** Writes down what came back. `schedule` null: nobody tried, it came by itself. */
async function settle(
  trx: Kysely<Tables>,
  calling: Calling,
  id: number,
  back: Tried,
  at: number,
  schedule: Schedule | null,
  actor: string,
): Promise<PortCallState> {
  const row = await trx.selectFrom('port_call').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
  if (row.state === 'answered' || row.state === 'refused') {
    const same = back.kind === 'answered' && sm3(canonicalJson(back.answer as Canonical)) === row.receipt_sm3;
    if (back.kind === 'answered' || back.kind === 'refused')
      await note(trx, id, at, 'repeated', same ? undefined : `${back.kind} after it was ${row.state}; not taken`);
    return row.state;
  }
  if (back.kind === 'answered') {
    const why = await answered(trx, calling, row, back.answer, at, {});
    if (why === null) {
      await logged(trx, row, 'answer', actor, at);
      return 'answered';
    }
    await note(trx, id, at, 'wrong', why);
    return again(trx, row, at, schedule, `wrong answer: ${why}`);
  }
  if (back.kind === 'refused') {
    const reason = back.reason.trim().slice(0, 300) || '对方未说明理由';
    await change(trx, id, at, { state: 'refused', next_at: null, reason });
    await note(trx, id, at, 'refused', reason);
    await logged(trx, row, 'refuse', actor, at);
    return 'refused';
  }
  if (back.kind === 'no-line') {
    await toPaper(trx, id, at, 'no line is configured');
    await logged(trx, row, 'paper', actor, at);
    return 'paper';
  }
  if (back.kind === 'accepted') {
    if (row.state === 'paper') return 'paper';
    await note(trx, id, at, 'accepted');
    if (schedule !== null && at - row.made_at >= schedule.askFor) return again(trx, row, at, null, 'no answer in time');
    await change(trx, id, at, { state: 'sent', next_at: instantText(at + (schedule?.askEvery ?? 0)) });
    return 'sent';
  }
  const why = back.kind === 'unreachable' ? back.why : 'it knows no such call';
  await note(trx, id, at, 'unreachable', why);
  return again(trx, row, at, schedule, why);
}

/** Plans the next try; where there is none left, the step goes on paper. */
async function again(
  trx: Kysely<Tables>,
  row: Row,
  at: number,
  schedule: Schedule | null,
  reason: string,
): Promise<PortCallState> {
  if (row.state === 'paper') return 'paper';
  // What came by itself and was wrong changes no plan.
  if (schedule === null && reason.startsWith('wrong answer')) return row.state;
  const wait = row.state === 'sent' ? askedAgain(row, at, schedule) : schedule?.waits[row.attempts - 1];
  if (wait === undefined) {
    await toPaper(trx, row.id, at, reason.slice(0, 300));
    await logged(trx, row, 'paper', 'system:ports', at);
    return 'paper';
  }
  await change(trx, row.id, at, { next_at: instantText(at + wait), reason: reason.slice(0, 300) });
  return row.state;
}

const askedAgain = (row: Row, at: number, schedule: Schedule | null) =>
  schedule !== null && at - row.made_at < schedule.askFor ? schedule.askEvery : undefined;

/** Makes a call answered, with its receipt and its effect; says why where the answer is none. */
export async function answered(
  trx: Kysely<Tables>,
  { keys, effects }: Calling,
  row: Row,
  answer: unknown,
  at: number,
  more: Change,
): Promise<string | null> {
  const request: unknown = JSON.parse(await openText(keys, row.request_sealed, portCallPlace('request_sealed', row)));
  const why = wrongAnswer(known(row.port), request, answer);
  if (why !== null) return why;
  const text = canonicalJson(answer as Canonical);
  await change(trx, row.id, at, {
    ...more,
    state: 'answered',
    next_at: null,
    reason: null,
    receipt_sm3: sm3(text),
    receipt_sealed: await sealText(keys, text, portCallPlace('receipt_sealed', row)),
  });
  await note(trx, row.id, at, 'answered', more.scan_number ?? undefined);
  await effects?.[row.port as PortName]?.(trx, { id: row.id, about: row.about, request, answer }, at);
  return null;
}
