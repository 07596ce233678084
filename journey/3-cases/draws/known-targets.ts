import { type Kysely, sql } from 'kysely';
import { civilFromDay, type Day } from '#basics/day.ts';
import { type DrawPools, drawTargetOf } from '#measures/20-supervision/index.ts';
import type { Tables } from '#store/tables/all.ts';
import { believed } from '../../2-audit/runs/believed.ts';
import { creditRecordOf } from '../../5-publication/credit.ts';
import type { CaseDesk } from '../case-desk.ts';

/** An enterprise somebody adds to the pool because the county register does not hold it, a partner of a platform above all. */
export interface AddedTarget {
  readonly id: string;
  readonly name: string;
  readonly why: string;
}

/** The first month counted, `YYYY-MM`, of so many that end with today’s. */
function firstMonth(today: Day, months: number): string {
  const { year, month } = civilFromDay(today);
  const first = year * 12 + (month - 1) - (months - 1);
  return `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}`;
}

/** Findings believed now about each enterprise in the months counted; the same matter in several runs counts once. */
async function findingsOf(db: Kysely<Tables>, since: string): Promise<ReadonlyMap<string, number>> {
  const results = (await believed(db)).filter(({ period }) => period >= since).map(({ result }) => result);
  if (results.length === 0) return new Map();
  const rows = await db
    .selectFrom('run_finding')
    .innerJoin('finding', 'finding.id', 'run_finding.finding')
    .select(['finding.platform', sql<number>`count(distinct finding.key)`.as('n')])
    .where('run_finding.run', 'in', results)
    .where('finding.verdict', '=', 'finding')
    .where('finding.platform', 'is not', null)
    .groupBy('finding.platform')
    .execute();
  return new Map(rows.map(({ platform, n }) => [platform!, Number(n)]));
}

/**
 * 检查对象名录库: every enterprise of the county register and those added, each with its stratum, its weight and why. `register`: names by
 * credit code. In the order of their codes.
 */
export async function knownTargets(
  db: Kysely<Tables>,
  desk: CaseDesk,
  given: { readonly register: ReadonlyMap<string, string>; readonly added: readonly AddedTarget[] },
  today: Day,
): Promise<{ targets: DrawPools['targets'][number][]; names: Record<string, string> }> {
  const law = desk.law();
  const findings = await findingsOf(db, firstMonth(today, law.inForce('draw-finding-months', today).value!));
  const rows = [
    ...[...given.register].map(([id, name]) => ({ id, name, why: null })),
    ...given.added.filter(({ id }) => !given.register.has(id)),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const targets: DrawPools['targets'][number][] = [];
  for (const { id, why } of rows) {
    const { grade } = await creditRecordOf(db, desk, id, today);
    const known = { id, grade: grade?.grade ?? null, findings: findings.get(id) ?? 0, added: why };
    targets.push(drawTargetOf(known, law, today));
  }
  return { targets, names: Object.fromEntries(rows.map(({ id, name }) => [id, name])) };
}
