import type { Kysely } from 'kysely';
import { type Canonical, canonicalJson } from '#basics/canonical.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { type Port, type PortReturn, wrongAnswer } from '#outside/port.ts';
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
import { paperNumber, paperPage } from './port-paper.ts';

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
}

type Row = Omit<PortCallRow, 'id' | 'next_at' | 'made_at' | 'changed_at'> & {
  id: number;
  next_at: number | null;
  made_at: number;
  changed_at: number;
};

function known(name: string): Port {
  const found = portNamed(name);
  if (found === undefined) throw new GangwanError('port-unknown', { port: name });
  return found;
}

async function note(trx: Kysely<Tables>, call: number, at: number, kind: PortCallEventRow['kind'], detail?: string) {
  const row = { call, at: instantText(at), kind, detail: detail?.slice(0, 300) ?? null };
  await trx.insertInto('port_call_event').values(row).execute();
}

const logged = (trx: Kysely<Tables>, row: Pick<Row, 'id' | 'port'>, action: string, actor: string, at: number) =>
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

async function change(trx: Kysely<Tables>, id: number, at: number, to: Change): Promise<void> {
  await trx
    .updateTable('port_call')
    .set({ ...to, changed_at: instantText(at) })
    .where('id', '=', id)
    .execute();
}

/**
 * Sends and asks after what is due at `at`, at most `most` calls; the clock is the caller's. Each try is on record before it is made, and
 * what came of it after: cut off between, it is made again under the same key. Returns how many were tried.
 */
export async function sendDue(calling: Calling, at: number, schedule: Schedule, most = 50): Promise<number> {
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
      await change(trx, row.id, at, { attempts: row.attempts + 1, next_at: instantText(at + schedule.lease) });
      await note(trx, row.id, at, 'tried');
    }
    return rows;
  });
  for (const row of due) {
    const back = await tried(calling, row);
    await calling.db.sql
      .transaction()
      .execute((trx) => settle(trx, calling, row.id, back, at, schedule, 'system:ports'));
  }
  return due.length;
}

type Tried = PortReturn | { kind: 'unreachable'; why: string } | { kind: 'no-line' };

async function tried({ keys, lines }: Calling, row: Row): Promise<Tried> {
  const line = lines[row.port as PortName];
  if (line === undefined) return { kind: 'no-line' };
  const request: unknown = JSON.parse(await openText(keys, row.request_sealed, portCallPlace('request_sealed', row)));
  try {
    const asked = row.state === 'sent' ? await line.ask(row.key) : null;
    return asked === null || asked.kind === 'unknown' ? await line.send(row.key, request) : asked;
  } catch (error) {
    // Whatever a line throws, the other side may or may not have the call: it is tried again under the same key.
    return { kind: 'unreachable', why: error instanceof Error ? error.message : '' };
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
  const wait = row.state === 'sent' ? within(row, at, schedule) : schedule?.waits[row.attempts - 1];
  if (wait === undefined) {
    await toPaper(trx, row.id, at, reason.slice(0, 300));
    await logged(trx, row, 'paper', 'system:ports', at);
    return 'paper';
  }
  await change(trx, row.id, at, { next_at: instantText(at + wait), reason: reason.slice(0, 300) });
  return row.state;
}

const within = (row: Row, at: number, schedule: Schedule | null) =>
  schedule !== null && at - row.made_at < schedule.askFor ? schedule.askEvery : undefined;

/** Makes a call answered, with its receipt and its effect; says why where the answer is none. */
async function answered(
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

/** The receipt of a call; null before there is one. Reading it is logged. */
export async function receiptOf({ db, keys }: Calling, id: number, actor: string, at: number): Promise<unknown> {
  return db.sql.transaction().execute(async (trx) => {
    const row = await trx.selectFrom('port_call').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined || row.receipt_sealed === null) return null;
    await logged(trx, row, 'read', actor, at);
    return JSON.parse(await openText(keys, row.receipt_sealed, portCallPlace('receipt_sealed', row))) as unknown;
  });
}

/** The printed page of a call that runs on paper; null where it does not. Printing is logged. */
export async function paperOf(
  { db, keys }: Pick<Calling, 'db' | 'keys'>,
  id: number,
  actor: string,
  at: number,
): Promise<string | null> {
  return db.sql.transaction().execute(async (trx) => {
    const row = await trx.selectFrom('port_call').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined || row.paper_number === null) return null;
    const request: unknown = JSON.parse(await openText(keys, row.request_sealed, portCallPlace('request_sealed', row)));
    await logged(trx, row, 'print', actor, at);
    return paperPage(known(row.port), request, row.paper_number);
  });
}

/** A reply that came on paper, by the number of the page it answers. */
export type PaperReply = { number: string; scan: string; actor: string } & ({ answer: unknown } | { refused: string });

/**
 * Registers the reply to a printed page with the number of its scan: the same receipt, the same checks as by wire.
 * @throws port-not-on-paper, port-wrong-reply
 */
export async function registerReply(calling: Calling, reply: PaperReply, at: number): Promise<PortCallState> {
  const { number, scan, actor } = reply;
  return calling.db.sql.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('port_call')
      .selectAll()
      .where('paper_number', '=', number)
      .forUpdate()
      .executeTakeFirst();
    if (row?.state !== 'paper') throw new GangwanError('port-not-on-paper', { number, state: row?.state ?? '—' });
    let state: PortCallState = 'refused';
    if ('refused' in reply) {
      await change(trx, row.id, at, { state, reason: reply.refused.slice(0, 300), scan_number: scan });
      await note(trx, row.id, at, 'refused', scan);
    } else {
      const why = await answered(trx, calling, row, reply.answer, at, { scan_number: scan });
      if (why !== null) throw new GangwanError('port-wrong-reply', { number, why });
      state = 'answered';
    }
    await note(trx, row.id, at, 'registered', scan);
    await logged(trx, row, 'register', actor, at);
    return state;
  });
}
