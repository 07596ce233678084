import { type Kysely, sql } from 'kysely';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { Believed } from './believed.ts';

/** A list of what one run changed, and why it could: what differs between the two. */
export interface ChangeList {
  list: number;
  before: number;
  after: number;
  otherSeal: boolean;
  otherLaw: boolean;
  otherProgram: boolean;
}

/**
 * Lists what a run found otherwise than the one believed before it, by the findings' keys: appeared, gone, or changed in verdict, level,
 * amount or quantity. Null where both hold the same findings. Called in the transaction that finishes the run.
 */
export async function listChanges(
  trx: Kysely<Tables>,
  before: Believed,
  after: Believed,
  now: number,
): Promise<ChangeList | null> {
  if (before.result === after.result) return null;
  const difference = {
    otherSeal: before.seal !== after.seal,
    otherLaw: before.law !== after.law,
    otherProgram: before.program !== after.program,
  };
  const { id } = await trx
    .insertInto('finding_change_list')
    .values({
      before_run: before.run,
      after_run: after.run,
      other_seal: difference.otherSeal,
      other_law: difference.otherLaw,
      other_program: difference.otherProgram,
      made_at: instantText(now),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const of = (run: number) =>
    sql`(select f.* from run_finding m join finding f on f.id = m.finding where m.run = ${run})`;
  const compared = (side: string) =>
    sql.join(['verdict', 'level', 'amount_fen', 'quantity', 'unit'].map((column) => sql.ref(`${side}.${column}`)));
  await sql`
    insert into finding_change (list, key, kind, before_finding, after_finding)
    select ${id}::bigint, coalesce(b.key, a.key),
      case when b.id is null then 'appeared' when a.id is null then 'gone' else 'changed' end, b.id, a.id
    from ${of(before.result)} b full join ${of(after.result)} a on a.key = b.key
    where b.id is null or a.id is null or (${compared('b')}) is distinct from (${compared('a')})`.execute(trx);
  return { list: id, before: before.run, after: after.run, ...difference };
}

/** One finding that a run changed. */
export interface FindingChange {
  key: string;
  kind: 'appeared' | 'gone' | 'changed';
  rule: string;
  platform: string | null;
  workerKey: string | null;
  period: string;
  before: SideOfChange | null;
  after: SideOfChange | null;
}

export interface SideOfChange {
  id: string;
  verdict: 'finding' | 'cannot-tell';
  level: string;
  amountFen: number | null;
  quantity: number | null;
  unit: string | null;
}

/** Whom a run changed something for, and how much. `workerKey` null: about the enterprise. */
export interface ChangedFor {
  platform: string | null;
  workerKey: string | null;
  appeared: number;
  gone: number;
  changed: number;
}
