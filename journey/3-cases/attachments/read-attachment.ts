import type { Kysely } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import type { AttachmentKind } from '#store/tables/attachments.ts';
import type { Doer, Moment } from '../case-desk.ts';
import { caseKey } from '../case-lines.ts';
import { maySee } from '../case-parts.ts';
import { attachmentKinds } from './attachment-kinds.ts';
import { draftOf, holdNumber } from './drafts.ts';
import { type AttachmentDesk, openedName, readParts, sealedName, writeParts } from './keep-attachment.ts';

/** An attachment as those of the case see it. `sm3` and `cameSm3`: digests of what is kept and of what came; `at` epoch milliseconds. */
export interface ShownAttachment {
  readonly id: string;
  /** Null once the key of the case was destroyed. */
  readonly name: string | null;
  readonly kind: AttachmentKind;
  readonly bytes: number;
  readonly sm3: string;
  readonly cameBytes: number;
  readonly cameSm3: string;
  readonly scannedWith: string | null;
  readonly at: number;
  /** Case it came from with a hand-over; null: it was handed in here. */
  readonly from: string | null;
}

/** Where attachments lie: a case or a draft, its key, and the worker whose it is. */
export interface Shelf {
  readonly id: string;
  readonly key_sealed: string | null;
  readonly worker_key: string | null;
  readonly isDraft: boolean;
}

/** The case or draft of a number for somebody who may see it; null where there is none, or they may not. */
export async function shelfFor(db: Kysely<Tables>, doer: Doer, actor: string, id: string): Promise<Shelf | null> {
  const file = await db.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirst();
  if (file !== undefined) return (await maySee(db, doer, file)) ? { ...file, isDraft: false } : null;
  const draft = await draftOf(db, id);
  return draft?.by_actor === actor ? { ...draft, worker_key: null, isDraft: true } : null;
}

/** Everything attached to a case or a draft, in the order it came. The caller records who looked. */
export async function listAttachments(desk: AttachmentDesk, shelf: Shelf): Promise<ShownAttachment[]> {
  const key = await caseKey(desk.keys, shelf);
  const rows = await desk.db.sql
    .selectFrom('case_attachment')
    .selectAll()
    .where('case_id', '=', shelf.id)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: key === null ? null : openedName(key, row),
    kind: row.kind,
    bytes: row.kept_bytes,
    sm3: row.kept_sm3,
    cameBytes: row.came_bytes,
    cameSm3: row.came_sm3,
    scannedWith: row.scanned_with,
    at: row.at,
    from: row.from_case,
  }));
}

/** The content of an attachment with a name whose ending says what it is; null where there is none. The caller records who looked. */
export async function openAttachment(
  desk: AttachmentDesk,
  shelf: Shelf,
  id: string,
): Promise<{ name: string; mime: string; content: Buffer } | null> {
  const row = await desk.db.sql
    .selectFrom('case_attachment')
    .selectAll()
    .where('case_id', '=', shelf.id)
    .where('id', '=', id)
    .executeTakeFirst();
  const key = await caseKey(desk.keys, shelf);
  if (row === undefined || key === null) return null;
  const { ending, mimes } = attachmentKinds[row.kind];
  const name = openedName(key, row).replace(/\.[A-Za-z0-9]{1,5}$/, '');
  return { name: `${name}.${ending}`, mime: mimes[0]!, content: await readParts(desk.db.sql, key, row) };
}

/** Takes an attachment out of a draft; false where there is none. @throws attachment-settled where it is a case's */
export function takeOut(
  desk: AttachmentDesk,
  { case: caseId, id, actor, role }: { case: string; id: string; actor: string; role: string | null },
  moment: Moment,
): Promise<boolean> {
  return desk.db.sql.transaction().execute(async (trx) => {
    await holdNumber(trx, caseId);
    if ((await draftOf(trx, caseId)) === undefined) throw new GangwanError('attachment-settled', { id });
    await trx.deleteFrom('case_attachment_part').where('case_id', '=', caseId).where('attachment', '=', id).execute();
    const { numDeletedRows } = await trx
      .deleteFrom('case_attachment')
      .where('case_id', '=', caseId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) return false;
    await record(trx, {
      at: moment.at,
      actor,
      role,
      action: 'attachment.take-out',
      object: `attachment:${caseId}/${id}`,
      subject: null,
      purpose: 'case-handling',
      request: moment.request,
    });
    return true;
  });
}

/**
 * Takes the attachments that what was carried over names along to the case it was handed over to, sealed under the key of that one.
 * Called in the transaction of the hand-over. Returns how many.
 */
export async function carryAttachments(
  trx: Kysely<Tables>,
  { from, fromKey, to, toKey }: { from: string; fromKey: Uint8Array; to: string; toKey: Uint8Array },
  data: Readonly<Record<string, unknown>>,
): Promise<number> {
  const named = Object.values(data)
    .flat()
    .filter((one): one is string => typeof one === 'string' && /^[0-9a-f-]{36}$/.test(one));
  if (named.length === 0) return 0;
  const rows = await trx
    .selectFrom('case_attachment')
    .selectAll()
    .where('case_id', '=', from)
    .where('id', 'in', [...new Set(named)])
    .execute();
  for (const row of rows) {
    const content = await readParts(trx, fromKey, row);
    const name_sealed = sealedName(toKey, to, row.id, openedName(fromKey, row));
    const at = new Date(row.at).toISOString();
    await trx
      .insertInto('case_attachment')
      .values({ ...row, case_id: to, name_sealed, at, from_case: from })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await writeParts(trx, toKey, { case_id: to, id: row.id }, content);
  }
  return rows.length;
}
