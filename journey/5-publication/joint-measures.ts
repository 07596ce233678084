import type { Kysely, Selectable } from 'kysely';
import { type Day, formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { instrumentById } from '#law/sources/all.ts';
import type { CreditRecord } from '#measures/credit-record.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { JointMeasureRow, MeasureFact, ReleaseWhy } from '#store/tables/publication.ts';
import type { CaseDesk } from '../3-cases/case-desk.ts';
import type { By } from '../personal-data/by.ts';
import { oneAtATime } from '../personal-data/one-at-a-time.ts';
import { creditRecordOf } from './credit.ts';
import { dayAt } from './publication-file.ts';

/** A measure a department takes: what, on which basis of its own, because of which fact, from when, until when. */
export interface NewMeasure {
  readonly enterprise: string;
  readonly unit: string;
  readonly direction: 'incentive' | 'restriction';
  readonly measure: string;
  readonly instrument: string;
  readonly article: string;
  readonly fact: MeasureFact;
  readonly case: string;
  readonly line: number;
  /** Case in which it was pushed and answered; null: entered by hand. */
  readonly inCase: string | null;
  readonly start: Day;
  /** First day on which it no longer holds; null: as long as the fact. */
  readonly end: Day | null;
}

/** Facts measures rest on. */
export const measureFacts = {
  'grade-a': { zh: '守法诚信等级A级', en: 'Credit grade A' },
  list: { zh: '列入失信联合惩戒对象名单', en: 'On the wage-arrears list' },
  publication: { zh: '公布中的违法行为', en: 'A publication in force' },
} as const satisfies Record<MeasureFact, { zh: string; en: string }>;

/** The document the fact stands in, where the record holds it on the day; null where it does not. */
function documentOf(of: CreditRecord, fact: MeasureFact, at: { case: string; line: number }): string | null {
  const here = (one: { case: string; line: number } | null) => one?.case === at.case && one.line === at.line;
  const holds =
    fact === 'grade-a'
      ? of.grade?.grade === 'A' && here(of.grade)
      : fact === 'list'
        ? here(of.listed)
        : of.shown.some(here);
  return holds ? (of.entries.find(here)?.document ?? null) : null;
}

/**
 * Enters a measure (联合激励惩戒). A restriction rests on law, an incentive on law, a notice or a policy; the fact must stand in the credit
 * record now. Returns its number. @throws joint-measure-basis, joint-measure-no-fact, law-unknown-source
 */
export async function enterMeasure(trx: Kysely<Tables>, desk: CaseDesk, given: NewMeasure, by: By): Promise<number> {
  const { level, title } = instrumentById(given.instrument);
  const enough = given.direction === 'restriction' ? ['LAW'] : ['LAW', 'NOTICE', 'POLICY'];
  if (!enough.includes(level)) throw new GangwanError('joint-measure-basis', { instrument: title });
  const of = await creditRecordOf(trx, desk, given.enterprise, dayAt(by.at));
  const document = documentOf(of, given.fact, given);
  if (document === null) {
    const { zh, en } = measureFacts[given.fact];
    throw new GangwanError('joint-measure-no-fact', { fact: zh, factEn: en, case: given.case, line: given.line });
  }
  const { case: case_id, inCase, start, end, ...row } = given;
  const { id } = await trx
    .insertInto('joint_measure')
    .values({
      ...row,
      case_id,
      document,
      in_case: inCase,
      start_day: formatDay(start),
      end_day: end === null ? null : formatDay(end),
      entered_by: by.actor,
      at: instantText(by.at),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await record(trx, {
    ...by,
    action: 'joint-measure.enter',
    object: `joint-measure:${id}`,
    subject: null,
    purpose: null,
    detail: { enterprise: given.enterprise, unit: given.unit, fact: given.fact },
  });
  return id;
}

const standing = (db: Kysely<Tables>) =>
  db
    .selectFrom('joint_measure')
    .leftJoin('joint_measure_release', 'joint_measure_release.measure', 'joint_measure.id')
    .where('joint_measure_release.measure', 'is', null)
    .selectAll('joint_measure');

/** Measures that hold on a day, still to be filtered; oldest first. */
export const measuresOn = (db: Kysely<Tables>, today: Day) =>
  standing(db)
    .where('joint_measure.start_day', '<=', formatDay(today))
    .where((eb) => eb.or([eb('joint_measure.end_day', 'is', null), eb('joint_measure.end_day', '>', formatDay(today))]))
    .orderBy('joint_measure.id');

/** Ends measures once; one that another was faster to release stays as that one had it. Returns how many were released now. */
async function release(
  trx: Kysely<Tables>,
  measures: readonly Pick<Selectable<JointMeasureRow>, 'id' | 'enterprise'>[],
  why: ReleaseWhy,
  by: By,
): Promise<number> {
  let released = 0;
  for (const { id, enterprise } of measures) {
    const done = await trx
      .insertInto('joint_measure_release')
      .values({ measure: id, day: formatDay(dayAt(by.at)), why, by_actor: by.actor, at: instantText(by.at) })
      .onConflict((conflict) => conflict.doNothing())
      .returning('measure')
      .executeTakeFirst();
    if (done === undefined) continue;
    released++;
    await record(trx, {
      ...by,
      action: 'joint-measure.release',
      object: `joint-measure:${id}`,
      subject: null,
      purpose: null,
      detail: { enterprise, why },
    });
  }
  return released;
}

/** Releases whatever rests on the decision of a publication that ends: repair lifts the measures too (信用修复管理办法). */
export async function releaseOf(
  trx: Kysely<Tables>,
  { case_id, line }: { case_id: string; line: number },
  why: ReleaseWhy,
  by: By,
): Promise<number> {
  const resting = await standing(trx)
    .where('joint_measure.case_id', '=', case_id)
    .where('joint_measure.line', '=', line)
    .execute();
  return release(trx, resting, why, by);
}

/** Releases one by hand, by its department. @throws joint-measure-released */
export async function releaseMeasure(trx: Kysely<Tables>, id: number, by: By): Promise<void> {
  const found = await standing(trx).where('joint_measure.id', '=', id).executeTakeFirst();
  if (found === undefined || (await release(trx, [found], 'by-hand', by)) === 0)
    throw new GangwanError('joint-measure-released', { id });
}

/**
 * Releases what is over at an instant (epoch milliseconds): measures whose own term is full, and those whose fact no longer stands in the
 * credit record: off the list, another grade, publication ended. Each enterprise is a transaction of its own; run again it finds
 * nothing. Returns how many were released.
 */
export async function releaseDue(desk: CaseDesk, at: number): Promise<number> {
  const today = dayAt(at);
  const by: By = { actor: 'system:joint-measures', role: 'system', at, request: null };
  const enterprises = await standing(desk.db.sql)
    .clearSelect()
    .select('joint_measure.enterprise')
    .distinct()
    .orderBy('joint_measure.enterprise')
    .execute();
  let released = 0;
  for (const { enterprise } of enterprises)
    released += await desk.db.sql.transaction().execute(async (trx) => {
      await oneAtATime(trx, `joint-measure:${enterprise}`);
      const measures = await standing(trx).where('joint_measure.enterprise', '=', enterprise).execute();
      const of = await creditRecordOf(trx, desk, enterprise, today);
      const full = measures.filter(({ end_day }) => end_day !== null && end_day <= formatDay(today));
      const gone = measures.filter(
        (one) => !full.includes(one) && documentOf(of, one.fact, { case: one.case_id, line: one.line }) === null,
      );
      return (await release(trx, full, 'term', by)) + (await release(trx, gone, 'fact-ended', by));
    });
  return released;
}
