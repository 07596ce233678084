import { z } from 'zod';
import { parseDay, parseMonth } from '#basics/day.ts';
import { formatInstant, parseInstant } from '#basics/instant.ts';
import { exchange } from '#journey/1-intake/exchange/exchange.ts';
import type { ReadBatch } from '#journey/1-intake/live/read-batch.ts';
import { BatchRefused, mostBytes, type OpenDesk } from '#journey/1-intake/platforms/desk.ts';
import { EARLIEST_DAY } from '#journey/1-intake/read-value.ts';
import { type TableName, tableNames } from '#measures/facts/tables.ts';
import { sm3 } from '#store/sm3.ts';
import { Answer, type DoorCall, door, type House } from '../door.ts';
import { Refusal } from '../problem.ts';
import { answered, envelope, openPath, rowCode } from './envelope.ts';
import { platformCaller } from './proof.ts';

/** The desk, where the open interface is open. */
export function deskOf({ open }: House): OpenDesk {
  if (open === undefined) throw new Refusal(503, 'open-closed', {}, { 'retry-after': '60' });
  return open;
}

/** Who acts by a key, for the log. */
export function keyDoer(call: DoorCall) {
  const { appKey } = platformCaller(call);
  return { actor: `key:${appKey}`, role: 'platform', request: call.requestId, at: call.house.now() };
}

/** A field of a row that could not be read. */
export const rowResult = z.object({
  index: z.int().describe('行号，从 1 起，空行不计 · number of the row in the body, from 1, empty lines not counted'),
  code: z.int().describe('2000 + INT-2nn 的末三位 · 2000 and the last digits of INT-2nn'),
  field: z.string(),
  reason: z.string(),
  reasonEn: z.string(),
});

/** What became of a batch. Rows not in `results` were accepted. */
export const batchResult = z.object({
  table: z.string(),
  batchNo: z.string(),
  rows: z.int(),
  accepted: z.int(),
  quarantined: z.int(),
  marked: z
    .int()
    .describe(
      '时间清零或早于 1992 年、已置空并标记的行 · rows whose time was zeroed or before 1992, emptied and marked',
    ),
  markedTimes: z
    .array(z.object({ index: z.int(), field: z.string(), why: z.enum(['zeroed', 'before-1992']) }))
    .describe(
      '被置空的时间：哪一行、哪一列，清零（zeroed）还是早于 1992 年（before-1992）；最多列 100 个 · the times that were emptied: row, field, and whether zeroed or before 1992; at most 100 are listed',
    ),
  digest: z.string().describe('正文的 SM3 · SM3 of the body'),
  ignoredColumns: z
    .array(z.string())
    .describe(
      '本表不认识的列名，值没有收（最多列 50 个）· names the table does not know, whose values were not kept; at most 50 are listed',
    ),
  results: z.array(rowResult),
});

/** A batch of rows of one table. */
export const batch = door({
  name: 'open-batch',
  method: 'POST',
  path: `${openPath}/:table`,
  summary: { zh: '报送一批记录（JSON Lines）', en: 'Report a batch of records (JSON Lines)' },
  proof: 'platform-key',
  allows: { action: 'create', resource: 'batch' },
  purpose: 'labour-protection-audit',
  params: z.object({ table: z.string().max(64) }),
  query: z.object({
    covers: z
      .string()
      .regex(/^\d{4}-\d{2}(-\d{2})?$/)
      .optional(),
    upTo: z
      .string()
      .max(40)
      .optional()
      .describe(
        '到这一时刻为止，本表发生的都已报齐；写了它，正文可以为空 · everything of this table up to this moment is told; with it the body may be empty',
      ),
  }),
  reply: envelope(batchResult),
  bodyBytes: mostBytes,
  perMinute: 6000,
  async handle(call) {
    const desk = deskOf(call.house);
    const { application, bodyDigest } = platformCaller(call);
    const { table } = call.params;
    // Only tables of the application, so that nothing is reported that nobody has a basis to ask for.
    if (!isTable(table) || !application.tables.includes(table)) throw new Refusal(404, 'door-not-found', {});
    call.allow({ enterprise: application.uscc });
    const batchNo = call.headers['x-batch-no'];
    if (typeof batchNo !== 'string' || !/^[\w.-]{1,64}$/.test(batchNo)) throw new Refusal(400, 'open-batch-number', {});
    const covers = coversOf(call.query.covers);
    const upTo = upToOf(call.query.upTo, call.house.now());
    const reply = await desk
      .take({
        application,
        table,
        batchNo,
        covers,
        upTo,
        body: call.raw,
        bodyDigest,
        requestDigest: sm3(`${table}\n${covers ?? ''}\n${bodyDigest}${upTo === null ? '' : `\n${upTo}`}`),
        doer: keyDoer(call),
        reply: (read) =>
          JSON.stringify(answered(call.requestId, resultOf(table, batchNo, bodyDigest, read), messageOf(read))),
      })
      .catch((error: unknown) => {
        throw error instanceof BatchRefused ? refusalOf(error) : error;
      });
    return new Answer(reply, { headers: { 'content-type': 'application/json; charset=utf-8' } });
  },
});

/** @throws Refusal where what a batch covers is neither a month nor a day */
function coversOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const first = parseMonth(text)?.first ?? parseDay(text);
  // The lake knows no day before, so that no batch can be about one.
  if (first === null || first < EARLIEST_DAY)
    throw new Refusal(400, 'door-bad-request', { where: 'query.covers', why: '2026-09 · 2026-09-30' });
  return text;
}

/** How far a sender’s clock may be ahead of the county’s, in seconds: as far as for a signature. */
const mostAhead = 300;

/** @throws Refusal where a moment is given that is none, or one that is still to come */
function upToOf(text: string | undefined, now: number): number | null {
  if (text === undefined) return null;
  const moment = parseInstant(text);
  if (moment === null)
    throw new Refusal(400, 'door-bad-request', { where: 'query.upTo', why: '2026-10-01T08:00:00+08:00' });
  if (moment > Math.floor(now / 1000) + mostAhead)
    throw new Refusal(400, 'open-up-to-ahead', { given: formatInstant(moment) });
  return moment;
}

const isTable = (name: string): name is TableName =>
  (tableNames as readonly string[]).includes(name) && name in exchange;

const messageOf = ({ bad, rows }: ReadBatch) =>
  bad.length === 0
    ? '成功'
    : `${rows} 行收下 ${rows - bad.length} 行，${bad.length} 行读不出，放在隔离区；改好后换一个批号重报这些行`;

const resultOf = (table: string, batchNo: string, digest: string, read: ReadBatch): z.infer<typeof batchResult> => ({
  table,
  batchNo,
  rows: read.rows,
  accepted: read.soundRows,
  quarantined: read.bad.length,
  marked: read.marked,
  markedTimes: read.markedTimes,
  digest,
  ignoredColumns: read.ignored,
  results: read.bad.flatMap(({ index, problems }) =>
    problems.map(({ field, code, zh, en }) => ({ index, code: rowCode(code), field, reason: zh, reasonEn: en })),
  ),
});

const statuses = {
  'open-quota': 429,
  'open-batch-other-content': 422,
  'open-batch-empty': 400,
  'open-batch-too-many': 413,
  'open-lake-not-written': 503,
} as const;

function refusalOf(error: BatchRefused): Refusal {
  const { seconds } = error.parameters as { seconds?: number };
  const headers: Record<string, string> = seconds === undefined ? {} : { 'retry-after': String(seconds) };
  return new Refusal(statuses[error.stem], error.stem, error.parameters as never, headers);
}
