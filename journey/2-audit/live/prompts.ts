import { type Kysely, sql } from 'kysely';
import { canonicalJson } from '#basics/canonical.ts';
import type { Instant } from '#basics/instant.ts';
import type { Database } from '#store/database.ts';
import { type LogEntry, recordAll } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { LivePromptRow } from '#store/tables/live.ts';
import { consentLets } from '../../personal-data/consent.ts';
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
          purpose: row.kind === 'weather' ? 'weather-signals' : 'live-rest-watch',
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
 * worker whose consent lets it, given before the prompt was written and not taken back (law/README point 14).
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
          consentLets(
            { purpose: 'cross-platform-prompt', receiver: enterprise },
            eb.ref('p.worker_key'),
            eb.ref('p.written_at'),
          ),
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
