import { z } from 'zod';
import { mostBytes } from '#journey/1-intake/platforms/desk.ts';
import { mostUploadBytes, type Upload } from '#journey/1-intake/platforms/uploads.ts';
import type { Receipt } from '#journey/1-intake/take-in.ts';
import { Answer, type DoorCall, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { deskOf, keyDoer } from './batches.ts';
import { answered, envelope, openPath } from './envelope.ts';
import { platformCaller } from './proof.ts';

const uploadState = z.object({
  id: z.string(),
  name: z.string(),
  bytes: z.int(),
  received: z.int().describe('已收字节，从这里接着传 · bytes held; go on from here'),
  complete: z.boolean(),
});
const stateOf = ({ id, name, bytes, received, completedAt }: Upload) => ({
  id,
  name,
  bytes,
  received,
  complete: completedAt !== null,
});
const one = z.object({ id: z.uuid() });

async function uploadOf(call: DoorCall<z.infer<typeof one>>): Promise<Upload> {
  const { application } = platformCaller(call);
  const upload = await deskOf(call.house).uploads.find(application.id, call.params.id);
  if (upload === null) throw new Refusal(404, 'door-not-found', {});
  call.allow({ enterprise: application.uscc });
  return upload;
}

/** Begins an upload of a package or a single file. */
export const beginUpload = door({
  name: 'open-upload-begin',
  method: 'POST',
  path: `${openPath}/uploads`,
  summary: { zh: '开始上传一个数据包（可断点续传）', en: 'Begin to upload a package; it may come in parts' },
  proof: 'platform-key',
  allows: { action: 'create', resource: 'upload' },
  purpose: 'labour-protection-audit',
  body: z.object({
    name: z.string().max(120),
    bytes: z.int().min(1).max(mostUploadBytes),
    sm3: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  reply: envelope(uploadState),
  async handle(call) {
    const { application } = platformCaller(call);
    call.allow({ enterprise: application.uscc });
    return answered(
      call.requestId,
      stateOf(await deskOf(call.house).uploads.begin(application, call.body, keyDoer(call))),
    );
  },
});

/** How much of an upload has come. */
export const readUpload = door({
  name: 'open-upload',
  method: 'GET',
  path: `${openPath}/uploads/:id`,
  summary: { zh: '上传到哪里了', en: 'How much of an upload has come' },
  proof: 'platform-key',
  allows: { action: 'read', resource: 'upload' },
  params: one,
  reply: envelope(uploadState),
  async handle(call) {
    return answered(call.requestId, stateOf(await uploadOf(call)));
  },
});

/** Adds a part to an upload. */
export const addPart = door({
  name: 'open-upload-part',
  method: 'PUT',
  path: `${openPath}/uploads/:id`,
  summary: { zh: '传一段，从已收的字节接着传', en: 'Send a part, from where the last one ended' },
  proof: 'platform-key',
  allows: { action: 'change', resource: 'upload' },
  purpose: 'labour-protection-audit',
  params: one,
  query: z.object({ offset: z.coerce.number().int().min(0) }),
  reply: envelope(uploadState),
  bodyBytes: mostBytes,
  async handle(call) {
    const upload = await uploadOf(call);
    const { uploads } = deskOf(call.house);
    const received = await conflict(() => uploads.add(upload, call.query.offset, call.raw, keyDoer(call)));
    return answered(call.requestId, stateOf({ ...upload, received }));
  },
});

const fileReceipt = z.object({
  table: z.string(),
  file: z.string(),
  rows: z.int(),
  accepted: z.int(),
  quarantined: z.int(),
  revised: z.int(),
  duplicate: z.int(),
  conflicts: z.int(),
  marked: z.int(),
  digest: z.string(),
  alreadyTaken: z.boolean(),
  ignoredColumns: z.array(z.string()),
});

const receiptOf = ({ table, file, rows, accepted, quarantined, ...r }: Receipt): z.infer<typeof fileReceipt> => ({
  table,
  file,
  rows,
  accepted,
  quarantined,
  revised: r.revised,
  duplicate: r.duplicate,
  conflicts: r.conflicts,
  marked: r.marked,
  digest: r.sourceDigest,
  alreadyTaken: r.alreadyTaken,
  ignoredColumns: [...r.ignoredColumns],
});

/** Takes a whole upload in. */
export const completeUpload = door({
  name: 'open-upload-complete',
  method: 'POST',
  path: `${openPath}/uploads/:id/complete`,
  summary: { zh: '上传完了，接收并给回执', en: 'The upload is whole: take it in and give receipts' },
  proof: 'platform-key',
  allows: { action: 'change', resource: 'upload' },
  purpose: 'labour-protection-audit',
  params: one,
  reply: envelope(z.object({ receipts: z.array(fileReceipt) })),
  async handle(call) {
    const upload = await uploadOf(call);
    const { application } = platformCaller(call);
    const reply = await conflict(() =>
      deskOf(call.house).uploads.complete(upload, application, keyDoer(call), (receipts) =>
        JSON.stringify(answered(call.requestId, { receipts: receipts.map(receiptOf) })),
      ),
    );
    return new Answer(reply, { headers: { 'content-type': 'application/json; charset=utf-8' } });
  },
});

/** What stands against the state of an upload is answered as a conflict. */
async function conflict<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { stem, parameters } = error as Refusal;
    if (stem === 'open-upload-offset' || stem === 'open-upload-incomplete')
      throw new Refusal(409, stem, parameters as never);
    throw error;
  }
}
