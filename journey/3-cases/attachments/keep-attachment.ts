import type { Kysely } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { openWith, sealWith } from '#store/fields/key-port.ts';
import { placeOf } from '#store/fields/sealed-text.ts';
import { record } from '#store/log/log.ts';
import { sm3 } from '#store/sm3.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseAttachmentRow } from '#store/tables/attachments.ts';
import { instantText } from '#store/tables/columns.ts';
import type { CaseDesk, Moment } from '../case-desk.ts';
import { caseKey } from '../case-lines.ts';
import { attachmentLimits } from './attachment-limits.ts';
import { draftFor, holdNumber } from './drafts.ts';
import type { LetIn } from './gate.ts';

/** Bytes of content in one sealed part. */
const partBytes = 32 * 1024;
const partsAtOnce = 64;

/** What attachments are kept with. */
export type AttachmentDesk = Pick<CaseDesk, 'db' | 'keys'>;

/** A file that was let in, to be kept under the number its sender gave it. */
export interface NewAttachment {
  readonly case: string;
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly letIn: LetIn;
  /** As the log names people. */
  readonly actor: string;
  readonly role: string | null;
}

/** An attachment as it is kept. */
export interface Kept {
  readonly id: string;
  readonly kind: LetIn['kind'];
  readonly bytes: number;
  /** True where the same was there already. */
  readonly again: boolean;
}

const bare = (
  { id, kind, kept_bytes: bytes }: Pick<CaseAttachmentRow, 'id' | 'kind' | 'kept_bytes'>,
  again: boolean,
) => ({
  id,
  kind,
  bytes,
  again,
});

/** The attachment of this number, or of this content, that a case has; undefined: none. @throws attachment-id-taken */
export async function alreadyKept(
  db: Kysely<Tables>,
  given: { case: string; id: string; sm3: string },
): Promise<Kept | undefined> {
  const rows = await db
    .selectFrom('case_attachment')
    .select(['id', 'kind', 'kept_bytes', 'came_sm3'])
    .where('case_id', '=', given.case)
    .where((eb) => eb.or([eb('id', '=', given.id), eb('came_sm3', '=', given.sm3)]))
    .execute();
  const same = rows.find(({ came_sm3 }) => came_sm3 === given.sm3);
  if (same !== undefined) return bare(same, true);
  if (rows.length > 0) throw new GangwanError('attachment-id-taken', { id: given.id });
  return undefined;
}

/**
 * Keeps an attachment in its case, or in the draft of a case that is not open yet, sealed under the key of that case; all of it or
 * nothing. The same content again is the one that is there.
 * @throws attachment-id-taken, attachment-too-many, attachment-case-over, case-destroyed, case-id-taken
 */
export function keepAttachment(desk: AttachmentDesk, given: NewAttachment, moment: Moment): Promise<Kept> {
  return desk.db.sql.transaction().execute(async (trx) => {
    await holdNumber(trx, given.case);
    const came = sm3(given.bytes);
    const there = await alreadyKept(trx, { case: given.case, id: given.id, sm3: came });
    if (there !== undefined) return there;
    const file = await trx.selectFrom('case_file').selectAll().where('id', '=', given.case).executeTakeFirst();
    if (file !== undefined && file.outcome !== null) throw new GangwanError('attachment-case-over', { id: given.case });
    const sealedKey = file ?? (await draftFor(trx, desk.keys, given.case, given.actor, moment.at));
    const key = await caseKey(desk.keys, sealedKey);
    if (key === null) throw new GangwanError('case-destroyed', { id: given.case });
    const { kept, kind, scannedWith } = given.letIn;
    await withinLimits(trx, given.case, kept.length, file === undefined);
    const row = {
      case_id: given.case,
      id: given.id,
      kind,
      name_sealed: sealedName(key, given.case, given.id, given.name),
      came_bytes: given.bytes.length,
      came_sm3: came,
      kept_bytes: kept.length,
      kept_sm3: sm3(kept),
      scanned_with: scannedWith,
      by_actor: given.actor,
      at: instantText(moment.at),
      from_case: null,
    };
    await trx.insertInto('case_attachment').values(row).execute();
    await writeParts(trx, key, row, kept);
    await record(trx, {
      at: moment.at,
      actor: given.actor,
      role: given.role,
      action: 'attachment.keep',
      object: `attachment:${given.case}/${given.id}`,
      subject: file?.worker_key ?? null,
      purpose: 'case-handling',
      detail: { kind, came, kept: row.kept_sm3, bytes: kept.length, draft: file === undefined },
      request: moment.request,
    });
    return bare(row, false);
  });
}

async function withinLimits(trx: Kysely<Tables>, id: string, more: number, isDraft: boolean): Promise<void> {
  const { count, bytes } = isDraft ? attachmentLimits.ofDraft : attachmentLimits.ofCase;
  const held = await trx
    .selectFrom('case_attachment')
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.sum<number | null>('kept_bytes').as('bytes')])
    .where('case_id', '=', id)
    .executeTakeFirstOrThrow();
  if (Number(held.count) >= count || Number(held.bytes ?? 0) + more > bytes)
    throw new GangwanError('attachment-too-many', { most: count, mebibytes: bytes / 1024 / 1024 });
}

const namePlace = (caseId: string, id: string) => placeOf('case_attachment', 'name_sealed', `${caseId}/${id}`);
const partPlace = (caseId: string, id: string, part: number) =>
  placeOf('case_attachment_part', 'sealed', `${caseId}/${id}/${part}`);

/** A name as it is kept. */
export const sealedName = (key: Uint8Array, caseId: string, id: string, name: string): string =>
  sealWith(key, Buffer.from(name, 'utf8'), namePlace(caseId, id)).toString('base64url');

/** A name as it was given. @throws keys-do-not-open */
export const openedName = (key: Uint8Array, row: Pick<CaseAttachmentRow, 'case_id' | 'id' | 'name_sealed'>): string =>
  openWith(key, Buffer.from(row.name_sealed, 'base64url'), namePlace(row.case_id, row.id)).toString('utf8');

/** Writes content, a few parts a statement. */
export async function writeParts(
  trx: Kysely<Tables>,
  key: Uint8Array,
  { case_id, id }: { case_id: string; id: string },
  content: Buffer,
): Promise<void> {
  let rows: { case_id: string; attachment: string; part: number; sealed: string }[] = [];
  const many = Math.ceil(content.length / partBytes);
  for (let part = 0; part < many; part++) {
    const sealed = sealWith(
      key,
      content.subarray(part * partBytes, (part + 1) * partBytes),
      partPlace(case_id, id, part),
    ).toString('base64url');
    rows.push({ case_id, attachment: id, part, sealed });
    if (rows.length < partsAtOnce && part < many - 1) continue;
    await trx.insertInto('case_attachment_part').values(rows).execute();
    rows = [];
  }
}

/** The content of an attachment. @throws keys-do-not-open where a part was changed, moved or is missing */
export async function readParts(
  db: Kysely<Tables>,
  key: Uint8Array,
  row: Pick<CaseAttachmentRow, 'case_id' | 'id' | 'kept_bytes' | 'kept_sm3'>,
): Promise<Buffer> {
  const parts = await db
    .selectFrom('case_attachment_part')
    .select(['part', 'sealed'])
    .where('case_id', '=', row.case_id)
    .where('attachment', '=', row.id)
    .orderBy('part')
    .execute();
  const content = Buffer.concat(
    parts.map(({ part, sealed }) =>
      openWith(key, Buffer.from(sealed, 'base64url'), partPlace(row.case_id, row.id, part)),
    ),
  );
  if (content.length !== row.kept_bytes || sm3(content) !== row.kept_sm3)
    throw new GangwanError('keys-do-not-open', { bound: `case_attachment ${row.id}` });
  return content;
}
