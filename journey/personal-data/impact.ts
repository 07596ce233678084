import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayOf } from '#basics/instant.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { By } from './by.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { PurposeSlug } from './purposes.ts';

/** What is assessed: a data source by the sender’s code, a rule by its slug, a port by its name. */
export type ImpactSubject = `source:${string}` | `rule:${string}` | `port:${string}`;

/** The live watch, which puts several platforms' times together. */
export const liveWatchSubject: ImpactSubject = 'rule:live-rest-watch';

/** A platform as a source of data. */
export const sourceSubject = (uscc: string): ImpactSubject => `source:${uscc}`;

/** An assessment as it is proposed: the three parts of 个人信息保护法 art. 56, and the unit whose head decides. */
export interface ImpactGiven {
  subject: ImpactSubject;
  unit: string;
  purpose: PurposeSlug;
  lawfulness: string;
  effects: string;
  measures: string;
}

/** An assessment with its last decision; instants epoch milliseconds, days `YYYY-MM-DD`. */
export interface ImpactRow extends ImpactGiven {
  id: string;
  proposedBy: string;
  at: number;
  state: 'proposed' | 'approved' | 'refused' | 'ended';
  step: number;
  reason: string | null;
  untilDay: string | null;
  decidedAt: number | null;
}

/** Proposes an assessment. Logged. */
export async function proposeImpact(trx: Kysely<Tables>, given: ImpactGiven, by: By): Promise<string> {
  const id = randomUUID();
  await trx
    .insertInto('impact_assessment')
    .values({ id, ...given, proposed_by: by.actor, at: instantText(by.at) })
    .execute();
  await logged(trx, id, 'propose', { subject: given.subject }, by);
  return id;
}

const logged = (trx: Kysely<Tables>, id: string, what: string, detail: Record<string, string>, by: By) =>
  record(trx, {
    ...by,
    action: `impact-assessment.${what}`,
    object: `impact-assessment:${id}`,
    subject: null,
    purpose: null,
    detail,
  });

/** Assessments with their last decision, still to be filtered and ordered. */
export function impactsIn(db: Kysely<Tables>) {
  return db
    .selectFrom('impact_assessment')
    .leftJoin('impact_decision as last', (join) =>
      join
        .onRef('last.assessment', '=', 'impact_assessment.id')
        .on((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('impact_decision as later')
                .select('later.step')
                .whereRef('later.assessment', '=', 'last.assessment')
                .whereRef('later.step', '>', 'last.step'),
            ),
          ),
        ),
    )
    .select([
      'impact_assessment.id',
      sql<ImpactSubject>`impact_assessment.subject`.as('subject'),
      'impact_assessment.unit',
      sql<PurposeSlug>`impact_assessment.purpose`.as('purpose'),
      'impact_assessment.lawfulness',
      'impact_assessment.effects',
      'impact_assessment.measures',
      'impact_assessment.proposed_by as proposedBy',
      'impact_assessment.at',
      sql<ImpactRow['state']>`coalesce(last.decision, 'proposed')`.as('state'),
      sql<number>`coalesce(last.step, 0)`.as('step'),
      'last.reason',
      'last.until_day as untilDay',
      'last.at as decidedAt',
    ]);
}

/** An assessment by its number, held against others until the transaction ends; null where there is none. */
export async function impactOf(trx: Kysely<Tables>, id: string): Promise<ImpactRow | null> {
  await oneAtATime(trx, `impact-assessment:${id}`);
  return (await impactsIn(trx).where('impact_assessment.id', '=', id).executeTakeFirst()) ?? null;
}

/**
 * Approves until a day, refuses, or ends an approval. False where the order of steps does not allow it or whoever decides is who proposed:
 * the table refuses that too. Logged.
 */
export async function decideImpact(
  trx: Kysely<Tables>,
  of: ImpactRow,
  {
    decision,
    reason,
    untilDay,
  }: { decision: 'approved' | 'refused' | 'ended'; reason: string; untilDay: string | null },
  by: By,
): Promise<boolean> {
  const fits = decision === 'ended' ? of.state === 'approved' : of.state === 'proposed';
  if (!fits || of.proposedBy === by.actor) return false;
  await trx
    .insertInto('impact_decision')
    .values({
      assessment: of.id,
      step: of.step + 1,
      decision,
      reason,
      until_day: untilDay,
      proposed_by: of.proposedBy,
      decided_by: by.actor,
      at: instantText(by.at),
    })
    .execute();
  await logged(trx, of.id, decision, { subject: of.subject }, by);
  return true;
}

/** The approved assessment of a subject that holds at an instant (epoch milliseconds), the newest; null where there is none. */
export async function assessmentOf(db: Kysely<Tables>, subject: ImpactSubject, at: number): Promise<ImpactRow | null> {
  const day = formatDay(dayOf(Math.floor(at / 1000)));
  const found = await impactsIn(db)
    .where('impact_assessment.subject', '=', subject)
    .where('last.decision', '=', 'approved')
    .where(sql<boolean>`last.until_day >= ${day}::date`)
    .orderBy('last.at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

/**
 * Of the lines to systems outside those whose port (`port:NAME`) has an approved assessment at an instant: a port without one runs on paper,
 * where somebody sees each page.
 */
export async function assessedLines<L extends object>(db: Kysely<Tables>, lines: L, at: number): Promise<Partial<L>> {
  const held: [string, unknown][] = [];
  for (const [port, line] of Object.entries(lines))
    if ((await assessmentOf(db, `port:${port}`, at)) !== null) held.push([port, line]);
  return Object.fromEntries(held) as Partial<L>;
}

/** Lets a data source, a rule or a port start only with an approved assessment. @throws impact-not-approved */
export async function requireAssessment(db: Kysely<Tables>, subject: ImpactSubject, at: number): Promise<void> {
  if ((await assessmentOf(db, subject, at)) === null) throw new GangwanError('impact-not-approved', { subject });
}
