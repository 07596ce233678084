import { type Expression, type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '#store/tables/all.ts';
import type { ChangedFor, ChangeList, FindingChange } from './changes.ts';

/** What findings are looked for. `may`: which of them whoever asks may see, over the columns `findingColumns` names. */
export interface FindingQuery {
  may: Expression<SqlBool>;
  /** Runs whose findings are meant (`believed`). */
  results: readonly number[];
  rule?: string | undefined;
  measure?: string | undefined;
  platform?: string | undefined;
  verdict?: 'finding' | 'cannot-tell' | undefined;
  township?: string | undefined;
  unit?: string | undefined;
  /** Said again of what `may` lets through anyhow, in a form an index answers; absent: nothing more is known. */
  narrow?: { workers?: readonly string[]; platform?: string; township?: string; unit?: string };
}

/** Columns that tell how a finding stands to somebody. A finding stands to each of its units. */
export const findingColumns = {
  workerKey: 'f.worker_key',
  enterprise: 'f.platform',
  township: 'f.township',
  unit: 'u.unit',
} as const;

/** A finding as lists show it. */
export interface FoundRow {
  run: number;
  id: string;
  key: string;
  rule: string;
  measure: string;
  level: string;
  verdict: 'finding' | 'cannot-tell';
  confidence: string;
  platform: string | null;
  workerKey: string | null;
  period: string;
  month: string;
  township: string | null;
  amountFen: number | null;
  quantity: number | null;
  unit: string | null;
}

const shown = sql`f.id, f.key, f.rule, f.measure, f.level, f.verdict, f.confidence, f.platform, f.worker_key as "workerKey", f.period,
  f.month, f.township, f.amount_fen as "amountFen", f.quantity, f.unit`;

/** Whether whoever asks may see the finding `f`: as one of the units that answer for it, or otherwise. */
const mayBeSeen = (may: Expression<SqlBool>) =>
  sql`exists (select from (select unit from finding_unit where finding = f.id union all select null) u where ${may})`;

function matching(query: FindingQuery): RawBuilder<unknown> {
  const { may, results, rule, measure, platform, verdict, township, unit, narrow = {} } = query;
  const equals = (column: string, value: string | undefined) =>
    value === undefined ? sql`` : sql`and ${sql.ref(column)} = ${value}`;
  const ofUnit = (value: string | undefined) =>
    value === undefined
      ? sql``
      : sql`and exists (select from finding_unit x where x.finding = f.id and x.unit = ${value})`;
  const { workers } = narrow;
  const ofWorkers =
    workers === undefined
      ? sql``
      : workers.length === 0
        ? sql`and false`
        : sql`and f.worker_key in (${sql.join(workers)})`;
  return sql`m.run in (${sql.join(results)}) ${equals('f.rule', rule)} ${equals('f.measure', measure)}
    ${equals('f.platform', platform)} ${equals('f.verdict', verdict)} ${equals('f.township', township)} ${ofUnit(unit)}
    ${equals('f.platform', narrow.platform)} ${equals('f.township', narrow.township)} ${ofUnit(narrow.unit)} ${ofWorkers}
    and ${mayBeSeen(may)}`;
}

/** Findings of some runs, latest run first and then by id, highest first, after a place; one page. */
export async function findings(
  db: Kysely<Tables>,
  query: FindingQuery,
  { after, limit }: { after: { run: number; id: string } | null; limit: number },
): Promise<FoundRow[]> {
  if (query.results.length === 0) return [];
  const from = after === null ? sql`` : sql`and (m.run, m.finding) < (${after.run}, ${after.id})`;
  const { rows } = await sql<FoundRow>`
    select m.run, ${shown} from run_finding m join finding f on f.id = m.finding
    where ${matching(query)} ${from} order by m.run desc, m.finding desc limit ${limit}`.execute(db);
  return rows;
}

/** How many findings there are of each rule and verdict. */
export async function countFindings(
  db: Kysely<Tables>,
  query: FindingQuery,
): Promise<
  { rule: string; measure: string; verdict: 'finding' | 'cannot-tell'; count: number; amountFen: number | null }[]
> {
  if (query.results.length === 0) return [];
  const { rows } = await sql<{
    rule: string;
    measure: string;
    verdict: 'finding' | 'cannot-tell';
    count: number;
    amountFen: number | null;
  }>`
    select f.rule, f.measure, f.verdict, count(*)::int as count, sum(f.amount_fen)::bigint as "amountFen"
    from run_finding m join finding f on f.id = m.finding
    where ${matching(query)} group by f.rule, f.measure, f.verdict order by f.rule, f.verdict`.execute(db);
  return rows;
}

/** A whole finding with the units that answer for it, and whether it is believed now; null where there is none. */
export interface WholeFinding extends Omit<FoundRow, 'run'> {
  units: string[];
  seal: string;
  law: string;
  /** Canonical JSON, as it was written. */
  text: string;
  /** Runs that found it. */
  runs: number[];
}

export async function wholeFinding(db: Kysely<Tables>, id: string): Promise<WholeFinding | null> {
  const { rows } = await sql<WholeFinding>`
    select ${shown}, f.seal, f.law, f.text,
      array(select unit from finding_unit where finding = f.id order by unit) as units,
      array(select run::int from run_finding where finding = f.id order by run) as runs
    from finding f where f.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The list of what a run changed against the one before it; null where there is none. */
export async function changeListOf(db: Kysely<Tables>, run: number): Promise<(ChangeList & { madeAt: number }) | null> {
  const row = await db.selectFrom('finding_change_list').selectAll().where('after_run', '=', run).executeTakeFirst();
  if (row === undefined) return null;
  return {
    list: row.id,
    before: row.before_run,
    after: row.after_run,
    otherSeal: row.other_seal,
    otherLaw: row.other_law,
    otherProgram: row.other_program,
    madeAt: row.made_at,
  };
}

const sideOfChange = (side: string) => sql`case when ${sql.ref(`${side}.id`)} is null then null else json_build_object(
  'id', ${sql.ref(`${side}.id`)}, 'verdict', ${sql.ref(`${side}.verdict`)}, 'level', ${sql.ref(`${side}.level`)},
  'amountFen', ${sql.ref(`${side}.amount_fen`)}, 'quantity', ${sql.ref(`${side}.quantity`)}, 'unit', ${sql.ref(`${side}.unit`)}) end`;

const changesFrom = (list: number, may: Expression<SqlBool>) => sql`
  from finding_change c left join finding b on b.id = c.before_finding left join finding a on a.id = c.after_finding
  join finding f on f.id = coalesce(c.after_finding, c.before_finding)
  where c.list = ${list} and ${mayBeSeen(may)}`;

/** What a run changed, by key after a place; one page. */
export async function changes(
  db: Kysely<Tables>,
  { list, may, after, limit }: { list: number; may: Expression<SqlBool>; after: string | null; limit: number },
): Promise<FindingChange[]> {
  const { rows } = await sql<FindingChange>`
    select c.key, c.kind, f.rule, f.platform, f.worker_key as "workerKey", f.period, ${sideOfChange('b')} as before,
      ${sideOfChange('a')} as after
    ${changesFrom(list, may)} ${after === null ? sql`` : sql`and c.key > ${after}`} order by c.key limit ${limit}`.execute(
    db,
  );
  return rows;
}

/** For whom a run changed something: by platform and worker, most first; at most `limit`. */
export async function changedFor(
  db: Kysely<Tables>,
  { list, may, limit }: { list: number; may: Expression<SqlBool>; limit: number },
): Promise<ChangedFor[]> {
  const count = (kind: string) => sql`count(*) filter (where c.kind = ${kind})::int`;
  const { rows } = await sql<ChangedFor>`
    select f.platform, f.worker_key as "workerKey", ${count('appeared')} as appeared, ${count('gone')} as gone,
      ${count('changed')} as changed
    ${changesFrom(list, may)} group by f.platform, f.worker_key order by count(*) desc, f.platform, f.worker_key limit ${limit}`.execute(
    db,
  );
  return rows;
}
