import { z } from 'zod';
import { type ErrorParameters, type ErrorStem, GangwanError } from '#basics/errors/catalogue.ts';
import { attachmentKinds } from '#journey/3-cases/attachments/attachment-kinds.ts';
import { attachmentLimits } from '#journey/3-cases/attachments/attachment-limits.ts';
import { draftOf } from '#journey/3-cases/attachments/drafts.ts';
import { savedAs, sentName } from '#journey/3-cases/attachments/file-name.ts';
import { letIn } from '#journey/3-cases/attachments/gate.ts';
import { alreadyKept, keepAttachment } from '#journey/3-cases/attachments/keep-attachment.ts';
import {
  listAttachments,
  openAttachment,
  type Shelf,
  shelfFor,
  takeOut,
} from '#journey/3-cases/attachments/read-attachment.ts';
import { type LogEntry, record } from '#store/log/log.ts';
import { sm3 } from '#store/sm3.ts';
import type { AttachmentKind } from '#store/tables/attachments.ts';
import { Answer, type DoorCall, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { readerOf } from '../reading.ts';

const uuid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const ofCase = z.object({ id: uuid });
const ofAttachment = z.object({ id: uuid, attachment: uuid });
const kind = z.enum(Object.keys(attachmentKinds) as [AttachmentKind, ...AttachmentKind[]]);

/** Statuses of what is refused; what is not here is 422: the file itself is not taken. */
const statuses: Readonly<Partial<Record<ErrorStem, number>>> = {
  'attachment-kind': 415,
  'attachment-too-large': 413,
  'attachment-not-scanned': 503,
  'attachment-id-taken': 409,
  'attachment-too-many': 409,
  'attachment-case-over': 409,
  'attachment-settled': 409,
  'attachment-name': 400,
  'case-id-taken': 409,
  'case-destroyed': 410,
};

/** Answers what the catalogue knows of attachments with the status that fits it. */
function refused(error: unknown): unknown {
  if (!(error instanceof GangwanError)) return error;
  const stem = error.stem as ErrorStem;
  if (!stem.startsWith('attachment-') && statuses[stem] === undefined) return error;
  return new Refusal(statuses[stem] ?? 422, stem, error.parameters as ErrorParameters<ErrorStem>);
}

/** The case or draft of the call; one the caller may not see is not found. */
async function shelfOf(call: DoorCall<{ id: string }>): Promise<Shelf> {
  const shelf = await shelfFor(call.house.db.sql, call.actor, readerOf(call).actor, call.params.id);
  if (shelf === null) throw new Refusal(404, 'door-not-found', {});
  return shelf;
}

/** The same, or that there is neither yet: whoever fills in a form begins a draft. */
async function shelfOrNew(call: DoorCall<{ id: string }>): Promise<Shelf | null> {
  const { sql } = call.house.db;
  const taken = await sql.selectFrom('case_file').select('id').where('id', '=', call.params.id).executeTakeFirst();
  return taken === undefined && (await draftOf(sql, call.params.id)) === undefined ? null : shelfOf(call);
}

/** Writes who looked before anything is shown. */
async function looked(call: DoorCall, shelf: Shelf, action: string, object: string): Promise<void> {
  const entry: LogEntry = { ...readerOf(call), action, object, subject: shelf.worker_key, purpose: 'case-handling' };
  const { reads, db } = call.house;
  if (reads === undefined) await record(db.sql, entry);
  else await reads.read(entry);
}

/** Attaches a file, raw, under a number the sender gives: sent again it is the same one. Before the case is opened it lies in a draft. */
export const keepAttachmentDoor = door({
  name: 'attachment.keep',
  method: 'PUT',
  path: '/cases/:id/attachments/:attachment',
  summary: {
    zh: '上传附件（案件提交之前也可以；名称百分号编码放在请求头 X-File-Name）',
    en: 'Attach a file, also before the case is opened; its name percent-encoded in X-File-Name',
  },
  proof: 'session',
  allows: { action: 'create', resource: 'attachment' },
  purpose: 'case-handling',
  params: ofAttachment,
  reply: z.object({
    id: uuid.describe(
      '同样内容已在案中的，是先前那个的编号 · where the content was there already, the number of that one',
    ),
    kind,
    bytes: z.int(),
    again: z.boolean(),
  }),
  bodyBytes: attachmentLimits.bytes,
  perMinute: 60,
  async handle(call) {
    const { id: caseId, attachment: id } = call.params;
    const { db, keys, scanner = null } = call.house;
    const shelf = await shelfOrNew(call);
    const by = readerOf(call);
    try {
      const name = sentName(call.headers['x-file-name']);
      const there = await alreadyKept(db.sql, { case: caseId, id, sm3: sm3(call.raw) });
      if (there !== undefined) {
        // Whether this content is in the case is told to those of the case only, and written down.
        if (shelf !== null) await looked(call, shelf, 'attachment.keep-again', `attachment:${caseId}/${there.id}`);
        return there;
      }
      const given = { case: caseId, id, name, bytes: call.raw, actor: by.actor, role: by.role };
      return await keepAttachment(
        { db, keys },
        { ...given, letIn: await letIn(call.raw, scanner) },
        { at: by.at, request: by.request },
      );
    } catch (error) {
      if (error instanceof GangwanError)
        await record(db.sql, {
          ...by,
          action: 'attachment.refuse',
          object: `attachment:${caseId}/${id}`,
          subject: shelf?.worker_key ?? null,
          purpose: 'case-handling',
          detail: { why: error.code, bytes: call.raw.length, came: sm3(call.raw) },
        });
      throw refused(error);
    }
  },
});

/** What is attached to a case or a draft. */
export const attachmentsDoor = door({
  name: 'attachment.list',
  method: 'GET',
  path: '/cases/:id/attachments',
  summary: { zh: '案件的附件', en: 'What is attached to a case' },
  proof: 'session',
  allows: { action: 'list', resource: 'attachment' },
  purpose: 'case-handling',
  params: ofCase,
  reply: z.object({
    draft: z.boolean().describe('案件还没有提交 · the case is not opened yet'),
    attachments: z.array(
      z.object({
        id: uuid,
        name: z.string().nullable().describe('卷已销毁的没有 · none once the file was destroyed'),
        kind,
        bytes: z.int(),
        sm3: z.string().describe('所存内容的摘要 · digest of what is kept'),
        cameBytes: z.int(),
        cameSm3: z.string().describe('送来内容的摘要 · digest of what came'),
        scannedWith: z.string().nullable(),
        at: z.int(),
        from: z.string().nullable().describe('随移送而来的，原案件 · the case it was handed over from'),
      }),
    ),
  }),
  async handle(call) {
    const shelf = await shelfOf(call);
    await looked(call, shelf, 'attachment.list', `case:${shelf.id}`);
    return { draft: shelf.isDraft, attachments: await listAttachments(call.house, shelf) };
  },
});

/** The content of an attachment, to be saved and never shown as a page. */
export const attachmentDoor = door({
  name: 'attachment.read',
  method: 'GET',
  path: '/cases/:id/attachments/:attachment',
  summary: { zh: '取回一个附件', en: 'The content of an attachment' },
  proof: 'session',
  allows: { action: 'read', resource: 'attachment' },
  purpose: 'case-handling',
  params: ofAttachment,
  async handle(call) {
    const shelf = await shelfOf(call);
    const found = await openAttachment(call.house, shelf, call.params.attachment);
    if (found === null) throw new Refusal(404, 'door-not-found', {});
    await looked(call, shelf, 'attachment.read', `attachment:${shelf.id}/${call.params.attachment}`);
    return new Answer(found.content, {
      headers: {
        'content-type': found.mime,
        'content-disposition': savedAs(found.name),
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'no-store',
      },
    });
  },
});

/** Takes an attachment out of a draft; what is a case's stays. */
export const takeOutAttachmentDoor = door({
  name: 'attachment.take-out',
  method: 'DELETE',
  path: '/cases/:id/attachments/:attachment',
  summary: { zh: '提交之前去掉一个附件', en: 'Take an attachment out before the case is opened' },
  proof: 'session',
  allows: { action: 'withdraw', resource: 'attachment' },
  purpose: 'case-handling',
  params: ofAttachment,
  reply: z.object({ gone: z.boolean() }),
  async handle(call) {
    const shelf = await shelfOf(call);
    const { at, actor, role, request } = readerOf(call);
    const given = { case: shelf.id, id: call.params.attachment, actor, role };
    try {
      return { gone: await takeOut(call.house, given, { at, request }) };
    } catch (error) {
      throw refused(error);
    }
  },
});
