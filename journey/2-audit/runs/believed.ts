import { type Kysely, sql } from 'kysely';
import type { Day } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import type { Tables } from '#store/tables/all.ts';
import type { AuditRunRow } from '#store/tables/audits.ts';
import { instantText } from '#store/tables/columns.ts';

/** A finished run of a month and what it went by. */
export interface Believed {
  period: string;
  run: number;
  /** The run that holds its findings. */
  result: number;
  /** When it was finished, epoch milliseconds. */
  at: number;
  seal: string;
  law: string;
  program: string;
}

/**
 * What was believed of each month (of one where given) at the end of a day, Asia/Shanghai: its latest run finished by then. `on` null: now.
 * `beforeStep`: only what was finished before that step.
 */
export async function believed(
  db: Kysely<Tables>,
  { on = null, period, beforeStep }: { on?: Day | null; period?: string; beforeStep?: number } = {},
): Promise<Believed[]> {
  const rows = await db
    .selectFrom('audit_step as s')
    .innerJoin('audit_run as r', 'r.id', 's.run')
    .distinctOn('r.period')
    .select(['r.period', 's.run', 's.result', 's.at', 's.seal', 's.law', 's.program'])
    .where('s.kind', '=', 'finished')
    .$if(on !== null, (query) => query.where(sql<boolean>`s.at < ${instantText(startOf(on! + 1) * 1000)}::timestamptz`))
    .$if(period !== undefined, (query) => query.where('r.period', '=', period!))
    .$if(beforeStep !== undefined, (query) => query.where('s.id', '<', beforeStep!))
    .orderBy('r.period')
    .orderBy('s.id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, result: row.result!, seal: row.seal! }));
}

/** How a run stands. `waiting`: nobody has begun; `running`: begun, and begun again after each kill. */
export type RunState = 'waiting' | 'running' | 'finished' | 'failed';

/** A run with what became of it. Instants are epoch milliseconds; null where not yet. */
export interface RunShown {
  run: number;
  period: string;
  reason: AuditRunRow['reason'];
  askedBy: string;
  why: string | null;
  askedAt: number;
  state: RunState;
  /** How often somebody set out on it: more than once where it was cut off. */
  starts: number;
  startedAt: number | null;
  endedAt: number | null;
  ordersDone: number | null;
  ordersOf: number | null;
  seal: string | null;
  law: string | null;
  program: string | null;
  digest: string | null;
  orders: number | null;
  workers: number | null;
  findings: number | null;
  cannotTell: number | null;
  /** The run that found the same before, where nothing had changed since. */
  sameAs: number | null;
  /** Code of the error, where it failed. */
  error: string | null;
}

/** Runs, newest first: of one month, before a number, or one alone. */
export async function runs(
  db: Kysely<Tables>,
  { period, before, run, limit = 50 }: { period?: string; before?: number; run?: number; limit?: number } = {},
): Promise<RunShown[]> {
  const { rows } = await sql<Omit<RunShown, 'sameAs'> & { result: number | null }>`
    select r.id as run, r.period, r.reason, r.asked_by as "askedBy", r.why, r.asked_at as "askedAt",
      case when e.kind is not null then e.kind when s.starts > 0 then 'running' else 'waiting' end as state,
      s.starts, s."startedAt", e.at as "endedAt", p.orders_done as "ordersDone", p.orders_of as "ordersOf",
      e.seal, coalesce(e.law, s.law) as law, coalesce(e.program, s.program) as program, e.digest, e.orders, e.workers, e.findings,
      e.cannot_tell as "cannotTell", e.result, e.error
    from audit_run r
    left join audit_step e on e.run = r.id and e.kind in ('finished', 'failed')
    left join audit_progress p on p.run = r.id
    cross join lateral (
      select count(*)::int as starts, min(at) as "startedAt", (array_agg(law order by id desc))[1] as law,
        (array_agg(program order by id desc))[1] as program
      from audit_step where run = r.id and kind = 'started'
    ) s
    where true
      ${period === undefined ? sql`` : sql`and r.period = ${period}`}
      ${before === undefined ? sql`` : sql`and r.id < ${before}`}
      ${run === undefined ? sql`` : sql`and r.id = ${run}`}
    order by r.id desc limit ${limit}`.execute(db);
  return rows.map(({ result, ...row }) => ({ ...row, sameAs: result === null || result === row.run ? null : result }));
}
