import { sql } from 'kysely';
import { Gauge, Registry } from 'prom-client';
import { instantText } from '#store/tables/columns.ts';
import type { House } from './door.ts';

const states = ['waiting', 'sent', 'answered', 'refused', 'paper'] as const;
const HOUR = 3_600_000;

/**
 * What an operator wants to see coming, in Prometheus’ form, asked for at the moment of a look: batches held, audits waiting, calls to
 * others by state, how late the live watch and its prompts are, the age of the last root of the log. Nobody is named. What the store does
 * not answer is left out and `gangwan_store_answers` is 0.
 */
export async function operatorMetrics({ db, now, open, live, roots }: House): Promise<string> {
  const registry = new Registry();
  const gauge = (name: string, help: string, value: number, labels: Record<string, string> = {}) => {
    const known = registry.getSingleMetric(name) as Gauge | undefined;
    const one = known ?? new Gauge({ name, help, labelNames: Object.keys(labels), registers: [registry] });
    one.set(labels, value);
  };
  const at = now();
  if (open !== undefined) {
    const { batches, bytes } = open.live.held;
    gauge('gangwan_lake_batches_held', 'Live batches in journals, not yet in segments', batches);
    gauge('gangwan_lake_bytes_held', 'Bytes of live batches not yet in segments', bytes);
  }
  if (live !== undefined)
    gauge(
      'gangwan_live_watch_behind_seconds',
      'Seconds since the live watch last stood at the present',
      Math.max(0, at / 1000 - live.clocks.now),
    );
  if (roots !== undefined) {
    gauge(
      'gangwan_log_root_age_seconds',
      'Seconds since the last root of the log; -1: none yet',
      roots.last === null ? -1 : (at - roots.last.at) / 1000,
    );
    gauge('gangwan_log_root_size', 'Entries of the log under its last root', roots.last?.size ?? 0);
  }
  const answers = await fromStore(db.sql, at).catch(() => null);
  gauge('gangwan_store_answers', 'Whether the store answered the last look', answers === null ? 0 : 1);
  if (answers !== null) {
    for (const state of states)
      gauge('gangwan_port_calls', 'Calls to systems we do not own, by state', answers.calls.get(state) ?? 0, { state });
    gauge('gangwan_port_calls_overdue', 'Calls that should have been tried by now', answers.overdue);
    gauge('gangwan_audits_open', 'Audits asked for and not ended', answers.audits);
    gauge(
      'gangwan_audits_oldest_seconds',
      'Seconds the oldest of them has waited',
      answers.oldest === null ? 0 : (at - answers.oldest) / 1000,
    );
    gauge('gangwan_audits_failed', 'Audits that failed in the last day', answers.failed);
    gauge(
      'gangwan_prompt_late_seconds_max',
      'Most seconds a prompt of the last hour was written after it was due',
      answers.late ?? 0,
    );
  }
  return registry.metrics();
}

async function fromStore(db: House['db']['sql'], at: number) {
  const moment = (ms: number) => sql<number>`${instantText(ms)}::timestamptz`;
  const calls = await db
    .selectFrom('port_call')
    .select((of) => ['state', of.fn.countAll<number>().as('n')])
    .groupBy('state')
    .execute();
  const overdue = await db
    .selectFrom('port_call')
    .select((of) => of.fn.countAll<number>().as('n'))
    .where('next_at', '<', moment(at - 60_000))
    .executeTakeFirstOrThrow();
  const audits = await db
    .selectFrom('audit_run as r')
    .select((of) => [of.fn.countAll<number>().as('n'), of.fn.min('r.asked_at').as('oldest')])
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('audit_step as s')
            .select('s.id')
            .whereRef('s.run', '=', 'r.id')
            .where('s.kind', 'in', ['finished', 'failed']),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  const failed = await db
    .selectFrom('audit_step')
    .select((of) => of.fn.countAll<number>().as('n'))
    .where('kind', '=', 'failed')
    .where('at', '>', moment(at - 24 * HOUR))
    .executeTakeFirstOrThrow();
  const late = await db
    .selectFrom('live_prompt')
    .select(sql<number | null>`max(extract(epoch from written_at - due_at))::float8`.as('late'))
    .where('due_at', '>', moment(at - HOUR))
    .executeTakeFirstOrThrow();
  return {
    calls: new Map(calls.map(({ state, n }) => [state, n])),
    overdue: overdue.n,
    audits: audits.n,
    oldest: audits.oldest,
    failed: failed.n,
    late: late.late,
  };
}
