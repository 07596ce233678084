import { type Kysely, sql } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { KeyPort } from '#store/fields/key-port.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { newCaseKey } from '../case-lines.ts';
import { attachmentLimits } from './attachment-limits.ts';

const DAY = 86_400_000;

/** Holds the number of a case until the transaction ends: a draft is not begun while the case is opened, nor the other way round. */
export async function holdNumber(trx: Kysely<Tables>, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`case-number:${id}`}, 7202300))`.execute(trx);
}

/** A draft by its number; undefined where there is none. */
export const draftOf = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('case_draft').selectAll().where('id', '=', id).executeTakeFirst();

/**
 * The draft of a number, begun where there is none; the number is held.
 * @throws attachment-too-many where somebody has too many; case-id-taken where the number is somebody else's
 */
export async function draftFor(
  trx: Kysely<Tables>,
  keys: KeyPort,
  id: string,
  actor: string,
  at: number,
): Promise<{ id: string; key_sealed: string }> {
  const there = await draftOf(trx, id);
  if (there !== undefined) {
    if (there.by_actor !== actor) throw new GangwanError('case-id-taken', { id });
    return there;
  }
  const { many } = await trx
    .selectFrom('case_draft')
    .select(({ fn }) => fn.countAll<number>().as('many'))
    .where('by_actor', '=', actor)
    .executeTakeFirstOrThrow();
  if (Number(many) >= attachmentLimits.drafts) {
    const { count, bytes } = attachmentLimits.ofDraft;
    throw new GangwanError('attachment-too-many', { most: count, mebibytes: bytes / 1024 / 1024 });
  }
  const key_sealed = await newCaseKey(keys, id);
  await trx
    .insertInto('case_draft')
    .values({ id, by_actor: actor, key_sealed, begun_at: instantText(at) })
    .execute();
  return { id, key_sealed };
}

/**
 * The key a case is opened with: that of its draft, which ends with this, so that what was uploaded before is in the case; null where
 * there was no draft. Called in the transaction that opens it. @throws case-id-taken where the draft is somebody else's
 */
export async function endDraft(trx: Kysely<Tables>, id: string, actor: string): Promise<string | null> {
  await holdNumber(trx, id);
  const draft = await draftOf(trx, id);
  if (draft === undefined) return null;
  if (draft.by_actor !== actor) throw new GangwanError('case-id-taken', { id });
  await trx.deleteFrom('case_draft').where('id', '=', id).execute();
  return draft.key_sealed;
}

/** Takes away drafts that became no case in time, with what lies in them; each is logged. Returns how many went. `at` epoch milliseconds. */
export async function dropStaleDrafts(db: Kysely<Tables>, at: number): Promise<number> {
  const stale = await db
    .selectFrom('case_draft')
    .select('id')
    .where('begun_at', '<', instantText(at - attachmentLimits.draftDays * DAY) as never)
    .orderBy('begun_at')
    .execute();
  for (const { id } of stale) await db.transaction().execute((trx) => dropDraft(trx, id, at));
  return stale.length;
}

async function dropDraft(trx: Kysely<Tables>, id: string, at: number): Promise<void> {
  await holdNumber(trx, id);
  // Whoever opened the case meanwhile has what lay in the draft.
  if ((await draftOf(trx, id)) === undefined) return;
  await trx.deleteFrom('case_attachment_part').where('case_id', '=', id).execute();
  const { numDeletedRows } = await trx
    .deleteFrom('case_attachment')
    .where('case_id', '=', id)
    .executeTakeFirstOrThrow();
  await trx.deleteFrom('case_draft').where('id', '=', id).execute();
  await record(trx, {
    at,
    actor: 'system:retention',
    role: 'system',
    action: 'case-draft.delete',
    object: `case:${id}`,
    subject: null,
    purpose: 'case-handling',
    detail: { attachments: Number(numDeletedRows), days: attachmentLimits.draftDays },
    request: null,
  });
}
