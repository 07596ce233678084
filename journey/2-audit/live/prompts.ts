import { type Kysely, sql } from 'kysely';
import { canonicalJson } from '#basics/canonical.ts';
import type { Instant } from '#basics/instant.ts';
import type { Database } from '#store/database.ts';
import { type LogEntry, recordAll } from '#store/log/log.ts';
import { sm3 } from '#store/sm3.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { LivePromptRow } from '#store/tables/live.ts';
import type { Due, Stage } from './prompt.ts';
import type { Made } from './worker.ts';

/** A prompt as written: what is sent to the worker and shown to the platform. Instants are epoch milliseconds, lengths seconds. */
export interface Prompt {
  /** Rises in the order of writing. */
  id: number;
  kind: LivePromptRow['kind'];
  stage: Stage;
  worker: string | null;
  enterprise: string | null;
  subject: string;
  /** By platform concerned: its own number of the worker. */
  ids: Record<string, string>;
  dueAt: number;
  writtenAt: number;
  toWorker: boolean;
  atLeast: number | null;
  atMost: number | null;
  limit: number | null;
  onUpperBound: boolean;
  detail: Record<string, string | number | boolean | null>;
}

/** Whoever writes prompts waits here for whoever writes before, so that numbers are seen in their order. */
const lockNumber = 7_202_300;

/**
 * Writes what is due, each once for its worker, enterprise, kind, subject and stage, and says so in the log; what stands already is passed
 * over. What it returns was not there before and may be sent; numbers rise in the order given.
 */
export async function writePrompts(db: Database, due: readonly Due[], now: number): Promise<Prompt[]> {
  if (due.length === 0) return [];
  const rows = due.map((one) => ({
    kind: one.kind,
    stage: one.stage,
    worker_key: one.worker,
    enterprise: one.enterprise,
    subject: one.subject,
    ids: canonicalJson(one.ids),
    due_at: instantText(one.at * 1000),
    written_at: instantText(now),
    to_worker: one.toWorker,
    at_least: one.atLeast,
    at_most: one.atMost,
    limit_seconds: one.limit,
    on_upper_bound: one.onUpperBound,
    detail: canonicalJson(one.detail),
  }));
  return db.sql.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(trx);
    const written = await trx
      .insertInto('live_prompt')
      .values(rows)
      .onConflict((conflict) => conflict.constraint('prompt_once').doNothing())
      .returningAll()
      .execute();
    written.sort((a, b) => a.id - b.id);
    await recordAll(
      trx,
      written.map(
        (row): LogEntry => ({
          at: now,
          actor: 'system:live-watch',
          role: 'system',
          action: 'prompt.write',
          object: `prompt:${row.id}`,
          subject: row.worker_key,
          purpose: row.kind === 'weather' ? '预警信号转达' : '休息提醒',
          detail: { kind: row.kind, stage: row.stage },
          request: null,
        }),
      ),
    );
    return written.map(promptOf);
  });
}

function promptOf(
  row: { [K in keyof LivePromptRow]: K extends 'id' | 'due_at' | 'written_at' ? number : LivePromptRow[K] },
): Prompt {
  return {
    id: row.id,
    kind: row.kind,
    stage: row.stage,
    worker: row.worker_key,
    enterprise: row.enterprise,
    subject: row.subject,
    ids: JSON.parse(row.ids) as Prompt['ids'],
    dueAt: row.due_at,
    writtenAt: row.written_at,
    toWorker: row.to_worker,
    atLeast: row.at_least,
    atMost: row.at_most,
    limit: row.limit_seconds,
    onUpperBound: row.on_upper_bound,
    detail: JSON.parse(row.detail) as Prompt['detail'],
  };
}

/** A worker's prompts after a number, oldest first. */
export async function promptsOf(
  db: Kysely<Tables>,
  worker: string,
  after: number,
  since: number,
  limit: number,
): Promise<Prompt[]> {
  const rows = await db
    .selectFrom('live_prompt')
    .selectAll()
    .where('worker_key', '=', worker)
    .where('to_worker', '=', true)
    .where('id', '>', after)
    .where('written_at', '>=', sql<never>`${instantText(since)}::timestamptz`)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(promptOf);
}

/**
 * What an enterprise may see after a number: prompts its own orders show, signals it was told of, and what several platforms show of a
 * worker whose last answer lets it, given before the prompt was written (law/README point 14).
 */
export async function promptsFor(
  db: Kysely<Tables>,
  enterprise: string,
  after: number,
  limit: number,
): Promise<Prompt[]> {
  const rows = await db
    .selectFrom('live_prompt as p')
    .selectAll('p')
    .where('p.id', '>', after)
    .where((eb) =>
      eb.or([
        eb('p.enterprise', '=', enterprise),
        eb.and([
          eb('p.enterprise', 'is', null),
          eb('p.kind', '!=', 'weather'),
          sql<boolean>`p.ids::jsonb ? ${enterprise}`,
          sql<boolean>`(select c.given and c.at < p.written_at from live_consent c
            where c.worker_key = p.worker_key and c.enterprise = ${enterprise} order by c.id desc limit 1)`,
        ]),
      ]),
    )
    .orderBy('p.id')
    .limit(limit)
    .execute();
  return rows.map(promptOf);
}

/** Prompts due since a moment by worker: what a watch that lost its clocks must not say again. */
export async function madeSince(db: Kysely<Tables>, since: Instant): Promise<Map<string, Made[]>> {
  const rows = await db
    .selectFrom('live_prompt')
    .select(['worker_key', 'kind', 'enterprise', 'stage', 'subject', 'due_at'])
    .where('due_at', '>=', sql<never>`${instantText(since * 1000)}::timestamptz`)
    .where('worker_key', 'is not', null)
    .orderBy('id')
    .execute();
  const made = new Map<string, Made[]>();
  for (const { worker_key, kind, enterprise, stage, subject, due_at } of rows) {
    const of = made.get(worker_key!) ?? [];
    of.push({ kind, enterprise, stage, subject, at: Math.floor(due_at / 1000) });
    made.set(worker_key!, of);
  }
  return made;
}

/** What a worker agrees to when several platforms' times are shown to one of them. */
export const consentText =
  '我同意：系统按我在几个平台的接单时间合并计算出的休息提醒（接单多久、到没到上限），也给我指定的这家平台看。平台只看到合计，看不到另外是哪家平台、哪些订单。我可以随时撤回，撤回后平台不再看得到。';

/** A worker's answer to an enterprise, with its entry in the log. */
export async function answerConsent(
  db: Database,
  { worker, enterprise, given }: { worker: string; enterprise: string; given: boolean },
  by: Pick<LogEntry, 'at' | 'actor' | 'role' | 'request'>,
): Promise<void> {
  await db.sql.transaction().execute(async (trx) => {
    await trx
      .insertInto('live_consent')
      .values({ worker_key: worker, enterprise, given, text_sm3: sm3(consentText), at: instantText(by.at) })
      .execute();
    const action = given ? 'prompt-consent.give' : 'prompt-consent.withdraw';
    const object = `prompt-consent:${enterprise}`;
    await recordAll(trx, [{ ...by, action, object, subject: worker, purpose: '跨平台提醒共享', detail: { given } }]);
  });
}

/** A worker's last answers, by enterprise. */
export async function consentsOf(
  db: Kysely<Tables>,
  worker: string,
): Promise<{ enterprise: string; given: boolean; at: number }[]> {
  const rows = await db
    .selectFrom('live_consent')
    .select(['enterprise', 'given', 'at'])
    .distinctOn('enterprise')
    .where('worker_key', '=', worker)
    .orderBy('enterprise')
    .orderBy('id', 'desc')
    .execute();
  return rows;
}
