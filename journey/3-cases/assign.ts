import type { Kysely } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayOf } from '#basics/instant.ts';
import type { CaseRole } from '#measures/procedure.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseDesk, Moment } from './case-desk.ts';
import { tell } from './case-notices.ts';
import { addLine, takeTurn } from './case-turn.ts';

/** Who is to have a part; `account` null: nobody by name, whoever has the part by office. */
export interface Assigning {
  readonly case: string;
  readonly part: CaseRole;
  readonly account: string | null;
  readonly actor: string;
  readonly seen: number | null;
  readonly reason: string;
}

/**
 * Gives a part of a case to somebody, in place of whoever had it; a line of the case file. The caller has made sure that the account may
 * have the part.
 * @throws case-unknown, case-changed-meanwhile, case-destroyed, case-over, case-account-unknown
 */
export async function assign(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  given: Assigning,
  moment: Moment,
): Promise<{ lines: number }> {
  if (given.account !== null) {
    const account = await trx
      .selectFrom('account')
      .select('id')
      .where('id', '=', given.account)
      .where('closed_at', 'is', null)
      .executeTakeFirst();
    if (account === undefined) throw new GangwanError('case-account-unknown', { account: given.account.slice(0, 60) });
  }
  const turn = await takeTurn(trx, desk, given.case, given.seen);
  const { file } = turn;
  if (file.outcome !== null) throw new GangwanError('case-over', { id: file.id });
  const data = { part: given.part, account: given.account, reason: given.reason };
  const { seq, hash } = await addLine(trx, turn, {
    action: 'case:assign',
    role: 'head',
    actor: given.actor,
    at: moment.at,
    day: dayOf(Math.floor(moment.at / 1000)),
    data,
    sentKey: null,
  });
  await trx
    .updateTable('case_part')
    .set({ until_line: seq })
    .where('case_id', '=', file.id)
    .where('role', '=', given.part)
    .where('until_line', 'is', null)
    .execute();
  if (given.account !== null) {
    await trx
      .insertInto('case_part')
      .values({ case_id: file.id, role: given.part, account: given.account, since_line: seq, until_line: null })
      .execute();
    await tell(trx, file, { kind: 'assigned', role: given.part }, moment.at);
  }
  await trx.updateTable('case_file').set({ lines: seq }).where('id', '=', file.id).execute();
  await record(trx, {
    at: moment.at,
    actor: given.actor,
    role: 'head',
    action: 'case.assign',
    object: `case:${file.id}`,
    subject: file.worker_key,
    purpose: 'case-handling',
    detail: { part: given.part, account: given.account, line: hash, seq },
    request: moment.request,
  });
  return { lines: seq };
}
