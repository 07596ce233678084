import { sql } from 'kysely';
import { type Day, formatDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import { record } from '#store/log/log.ts';
import { instantText } from '#store/tables/columns.ts';
import { believed } from '../../2-audit/runs/believed.ts';
import type { CaseDesk } from '../case-desk.ts';
import { workerClaims } from './limitations.ts';
import { workerRelations } from './worker-relations.ts';

/** What one look at the limitation periods did. */
export interface LimitationsLooked {
  readonly workers: number;
  readonly told: number;
}

/**
 * Tells workers of limitation periods that end in 60, 30 and 7 days: each word once, and where nobody looked in time only the nearest. Each
 * worker is one transaction; cut off anywhere, the next look goes on. `lake` null: relations are not known, and the stricter period is
 * guarded. `at` epoch milliseconds.
 * @throws AggregateError after all the others were looked at, where a worker’s claims could not be counted
 */
export async function warnOfLimitations(desk: CaseDesk, lake: string | null, at: number): Promise<LimitationsLooked> {
  const today = dayOf(Math.floor(at / 1000));
  const law = desk.law();
  const results = (await believed(desk.db.sql)).map(({ result }) => result);
  if (results.length === 0) return { workers: 0, told: 0 };
  const { rows: workers } = await sql<{ worker: string }>`
    select distinct f.worker_key as worker from finding f join run_finding m on m.finding = f.id
    where m.run in (${sql.join(results)}) and f.worker_key is not null and f.verdict = 'finding' and f.platform is not null
    order by 1`.execute(desk.db.sql);
  let told = 0;
  const troubles: Error[] = [];
  for (const { worker } of workers) {
    try {
      told += await warn(desk, lake, { worker, law, today }, at);
    } catch (cause) {
      troubles.push(new Error('the limitation periods of a worker could not be counted', { cause }));
    }
  }
  if (troubles.length > 0)
    throw new AggregateError(troubles, `${troubles.length} workers’ limitation periods could not be counted`);
  return { workers: workers.length, told };
}

/** Days to spare, for leap days and a claim that became known within its period. */
const spare = 5;

/** Days after a claim became known in which nothing of its shortest period has to be said, under the law of that day. */
function silentDays(law: Law, knownOn: Day): number {
  const years = law.inForce('arbitration-limitation-years', knownOn).value!;
  return years * 365 - law.inForce('limitation-warning-first-days', knownOn).value! - spare;
}

async function warn(
  desk: CaseDesk,
  lake: string | null,
  { worker, law, today }: Pick<Parameters<typeof workerClaims>[2], 'worker' | 'law' | 'today'>,
  at: number,
): Promise<number> {
  const { keys, db } = desk;
  const unread = await workerClaims(db.sql, keys, { worker, relations: [], law, today });
  // Most claims are young: what they are in the lake need not be read yet.
  if (unread.every(({ claim }) => today - claim.knownOn < silentDays(law, claim.knownOn))) return 0;
  const { relations } = await workerRelations(lake, worker, law, today);
  return db.sql.transaction().execute(async (trx) => {
    const claims = await workerClaims(trx, keys, { worker, relations, law, today });
    const due = claims.flatMap(({ platform, month, pay, limitations }) =>
      limitations.flatMap((one) => {
        const reached = one.warnings.filter(({ on }) => on <= today).map(({ daysBefore }) => daysBefore);
        if (one.state !== 'running' || one.due === null || reached.length === 0) return [];
        return [
          {
            worker_key: worker,
            platform,
            month,
            pay,
            route: one.route,
            due_day: formatDay(one.due),
            days_before: Math.min(...reached),
            at: instantText(at),
          },
        ];
      }),
    );
    if (due.length === 0) return 0;
    const told = await trx
      .insertInto('limitation_notice')
      .values(due)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    if (told.length > 0)
      await record(trx, {
        at,
        actor: 'system:limitations',
        role: 'system',
        action: 'limitation.warn',
        object: 'limitation:own',
        subject: worker,
        purpose: 'own-records',
        detail: { told: told.length },
        request: null,
      });
    return told.length;
  });
}
