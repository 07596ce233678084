import { type Kysely, sql } from 'kysely';
import { type Day, day, parseDay } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import { type Claim, interruptionOf, type Limitation, limitationsOf } from '#measures/19-disputes/index.ts';
import type { KeyPort } from '#store/fields/key-port.ts';
import type { Tables } from '#store/tables/all.ts';
import { periodSpan } from '../../2-audit/period-span.ts';
import { believed } from '../../2-audit/runs/believed.ts';
import { caseKey, readLines } from '../case-lines.ts';
import { type ClassFrom, classOf, type WorkerRelation } from './worker-relations.ts';

/** Findings of one month about one platform, as one claim of a worker, with the periods that run against it. */
export interface WorkerClaim {
  readonly platform: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly pay: boolean;
  readonly findings: number;
  readonly claim: Claim;
  readonly classFrom: ClassFrom;
  /** `not-known`: no engagement was found; pay is then counted as if the relation had ended, so that no day is lost. */
  readonly relation: 'lasts' | 'ended' | 'not-known';
  readonly limitations: readonly Limitation[];
}

/** What the claims of a worker are counted from. */
export interface CountedFrom {
  /** The worker’s whole key. */
  readonly worker: string;
  readonly relations: readonly WorkerRelation[];
  readonly law: Law;
  readonly today: Day;
}

const payMatters: readonly string[] = ['pay', 'minimum-wage'];

/**
 * 时效: every claim a worker’s findings show, counted from the last day of the earliest of them (on which the worker could know), with what
 * the worker’s own cases against the same enterprise interrupted. A case of which it is not said against whom, or on another matter,
 * interrupts nothing: a date too early loses nobody anything, one too late would.
 */
export async function workerClaims(
  db: Kysely<Tables>,
  keys: KeyPort,
  { worker, relations, law, today }: CountedFrom,
): Promise<WorkerClaim[]> {
  const results = (await believed(db)).map(({ result }) => result);
  if (results.length === 0) return [];
  const { rows } = await sql<{ platform: string; month: string; period: string; pay: boolean }>`
    select distinct f.id, f.platform, f.month, f.period, f.measure = 'pay' as pay
    from finding f join run_finding m on m.finding = f.id
    where m.run in (${sql.join(results)}) and f.worker_key = ${worker} and f.verdict = 'finding' and f.platform is not null
    order by f.month, f.platform`.execute(db);
  const groups = Map.groupBy(rows, ({ platform, month, pay }) => `${platform} ${month} ${pay}`);
  const cases = groups.size === 0 ? [] : await interruptingCases(db, keys, worker);
  return [...groups.values()].map((found): WorkerClaim => {
    const { platform, month, pay } = found[0]!;
    const relation = relations.findLast((one) => one.platform === platform) ?? null;
    const { workerClass, from: classFrom } = classOf(relation, null);
    const ended = relation?.endedOn ?? null;
    const claim: Claim = {
      workerClass,
      pay: pay && relation !== null,
      knownOn: Math.min(...found.map(({ period }) => periodSpan(period, month).to)),
      relationEndedOn: ended === null ? null : day(ended),
      interrupted: cases.filter((one) => one.enterprise === platform && (pay ? one.pay : one.other)),
      suspended: [],
    };
    return {
      platform,
      month,
      pay,
      findings: found.length,
      claim,
      classFrom,
      relation: relation === null ? 'not-known' : ended === null ? 'lasts' : 'ended',
      limitations: limitationsOf(claim, law, today),
    };
  });
}

/** The worker’s own cases that interrupt, with the day each was opened and what it is about. */
async function interruptingCases(db: Kysely<Tables>, keys: KeyPort, worker: string) {
  const files = await db
    .selectFrom('case_file')
    .selectAll()
    .where('worker_key', '=', worker)
    .where('enterprise', 'is not', null)
    .orderBy('opened_day')
    .execute();
  const cases = [];
  for (const file of files) {
    const kind = interruptionOf(file.procedure);
    if (kind === null) continue;
    const [first] = await readLines(db, file.id, await caseKey(keys, file));
    // A case the enterprise opened is no demand of the worker's.
    if (first?.role !== 'applicant' && first?.role !== 'representatives') continue;
    const matters = Array.isArray(first.data.matters) ? first.data.matters.map(String) : null;
    cases.push({
      kind,
      on: parseDay(file.opened_day)!,
      enterprise: file.enterprise,
      pay: matters === null || matters.some((one) => payMatters.includes(one)),
      other: matters === null || matters.some((one) => !payMatters.includes(one)),
    });
  }
  return cases;
}
