import type { Kysely } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { portCallPlace } from '#store/fields/rotate-port-calls.ts';
import { openText } from '#store/fields/sealed-text.ts';
import type { Tables } from '#store/tables/all.ts';
import type { PortCallState } from '#store/tables/port.ts';
import { answered, type Calling, change, known, logged, note } from './port-calls.ts';
import { paperPage } from './port-paper.ts';

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
  return calling.db.sql.transaction().execute((trx) => registerReplyIn(trx, calling, reply, at));
}

/** The same inside a transaction. @throws port-not-on-paper, port-wrong-reply */
export async function registerReplyIn(
  trx: Kysely<Tables>,
  calling: Calling,
  reply: PaperReply,
  at: number,
): Promise<PortCallState> {
  const { number, scan, actor } = reply;
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
}
