import { z } from 'zod';
import { formatInstant } from '#basics/instant.ts';
import { heldOf, quarantinedOf } from '#journey/1-intake/live/held.ts';
import { logged } from '#journey/1-intake/platforms/applications.ts';
import { may } from '../access.ts';
import { door } from '../door.ts';
import { deskOf, keyDoer } from './batches.ts';
import { answered, envelope, openPath, rowCode } from './envelope.ts';
import { platformCaller } from './proof.ts';

const receipt = z.object({
  id: z.string(),
  kind: z.enum(['batch', 'file']),
  batchNo: z.string().nullable(),
  file: z.string().nullable(),
  table: z.string(),
  covers: z.string().nullable(),
  receivedAt: z.string().nullable(),
  rows: z.int(),
  accepted: z.int(),
  quarantined: z.int(),
  duplicate: z.int().nullable(),
  revised: z.int().nullable(),
  conflicts: z.int().nullable(),
  digest: z.string().describe('正文或文件的 SM3 · SM3 of the body or file'),
  ready: z.boolean().describe('封存和审核已能读到 · sealing and audits can read it'),
});

const page = {
  limit: z.coerce.number().int().min(1).max(1000).default(100),
};
const time = (at: number | null) => (at === null ? null : formatInstant(at));

/** What became of everything this enterprise sent, oldest first. */
export const receipts = door({
  name: 'open-receipts',
  method: 'GET',
  path: `${openPath}/receipts`,
  summary: { zh: '回执：报送过的每一批、每个文件', en: 'Receipts: every batch and file that was sent' },
  proof: 'platform-key',
  allows: { action: 'list', resource: 'receipt' },
  query: z.object({ from: z.coerce.number().int().min(0).default(0), ...page }),
  reply: envelope(z.object({ receipts: z.array(receipt), next: z.int().nullable() })),
  async handle(call) {
    const { application } = platformCaller(call);
    const own = may(call.actor, 'list', 'receipt', { enterprise: application.uscc });
    const { held, next } = own
      ? heldOf(deskOf(call.house).live.lake, application.uscc, call.query.from, call.query.limit)
      : { held: [], next: null };
    return answered(call.requestId, {
      receipts: held.map(({ seq, part, receivedAt, sourceDigest, rolled, ...rest }) => ({
        ...rest,
        id: `${seq}-${part}`,
        receivedAt: time(receivedAt),
        digest: sourceDigest,
        ready: rolled,
      })),
      next,
    });
  },
});

const problem = z.object({ field: z.string(), code: z.int() });
const waiting = z.object({
  id: z.string(),
  table: z.string(),
  batchNo: z.string().nullable(),
  file: z.string().nullable().describe('上传的文件；一批里的行为空 · the uploaded file; null for a row of a batch'),
  index: z.int(),
  receivedAt: z.string().nullable(),
  problems: z.array(problem),
  reason: z.string(),
  reasonEn: z.string(),
  record: z.record(z.string(), z.string()).nullable(),
  line: z.string().nullable(),
});

/** Rows in quarantine: what could not be read, why, and as it was sent, so that it can be put right and sent again. */
export const quarantine = door({
  name: 'open-quarantine',
  method: 'GET',
  path: `${openPath}/quarantine`,
  summary: {
    zh: '隔离区：读不出的行和原因，改好后按新批号重报',
    en: 'Quarantine: rows that could not be read and why; put right, they go in a new batch',
  },
  proof: 'platform-key',
  allows: { action: 'list', resource: 'quarantine' },
  purpose: 'labour-protection-audit',
  query: z.object({
    from: z
      .string()
      .regex(/^\d{1,10}-\d{1,10}$/)
      .default('0-0'),
    ...page,
  }),
  reply: envelope(z.object({ rows: z.array(waiting), next: z.string().nullable() })),
  perMinute: 120,
  async handle(call) {
    const { application } = platformCaller(call);
    const desk = deskOf(call.house);
    call.allow({ enterprise: application.uscc });
    await desk.live.settle();
    const [seq, row] = call.query.from.split('-').map(Number) as [number, number];
    const { rows, next } = quarantinedOf(desk.live.lake, application.uscc, { seq, row }, call.query.limit);
    await logged(
      call.house.db.sql,
      'quarantine.list',
      `application:${application.id}`,
      keyDoer(call),
      { rows: rows.length },
      'labour-protection-audit',
    );
    return answered(call.requestId, {
      rows: rows.map((one) => ({
        id: `${one.seq}-${one.row}`,
        table: one.table,
        batchNo: one.batchNo,
        file: one.file,
        index: one.index,
        receivedAt: time(one.receivedAt),
        problems: one.problems.map(({ field, code }) => ({ field, code: rowCode(code) })),
        reason: one.zh,
        reasonEn: one.en,
        record: one.record,
        line: one.line,
      })),
      next: next === null ? null : `${next.seq}-${next.row}`,
    });
  },
});

/** The caller’s own key and quota: the first call to make. */
export const keyState = door({
  name: 'open-key',
  method: 'GET',
  path: `${openPath}/key`,
  summary: {
    zh: '本密钥的有效期、可报的表和今天剩下的额度',
    en: 'This key: how long it lives, which tables, what is left of the quota today',
  },
  proof: 'platform-key',
  allows: { action: 'read', resource: 'platform-key' },
  reply: envelope(
    z.object({
      appKey: z.string(),
      uscc: z.string(),
      tables: z.array(z.string()),
      expiresAt: z.string(),
      rowsPerDay: z.int(),
      rowsLeft: z.int(),
    }),
  ),
  async handle(call) {
    const { appKey, application, expiresAt } = platformCaller(call);
    call.allow({ enterprise: application.uscc });
    const left = await deskOf(call.house).replies.left(application.id, application.rowsPerDay, call.house.now());
    return answered(call.requestId, {
      appKey,
      uscc: application.uscc,
      tables: [...application.tables],
      expiresAt: formatInstant(Math.floor(expiresAt / 1000)),
      rowsPerDay: application.rowsPerDay,
      rowsLeft: left.rows,
    });
  },
});
