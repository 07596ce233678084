import { formatDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import type { Database } from '#store/database.ts';
import { seedUnits } from '#store/units.ts';
import { assessmentOf, decideImpact, type ImpactSubject, impactOf, proposeImpact } from './impact.ts';

const DAY = 86_400_000;

/** An approved assessment of a subject for a test, which holds for ten years from an instant (epoch milliseconds); its number. */
export async function assessed(db: Database, subject: ImpactSubject, at: number): Promise<string> {
  await seedUnits(db.sql, at);
  const by = (actor: string) => ({ actor, role: null, at, request: null });
  return db.sql.transaction().execute(async (trx) => {
    const words = '测试用';
    const id = await proposeImpact(
      trx,
      {
        subject,
        unit: 'human-resources',
        purpose: 'labour-protection-audit',
        lawfulness: words,
        effects: words,
        measures: words,
      },
      by('account:proposer'),
    );
    const untilDay = formatDay(dayOf(Math.floor((at + 3653 * DAY) / 1000)));
    await decideImpact(
      trx,
      (await impactOf(trx, id))!,
      { decision: 'approved', reason: words, untilDay },
      by('account:decider'),
    );
    return id;
  });
}

/** Ends the assessment of a subject. */
export async function unassessed(db: Database, subject: ImpactSubject, at: number): Promise<void> {
  await db.sql.transaction().execute(async (trx) => {
    const of = (await assessmentOf(trx, subject, at))!;
    const by = { actor: 'account:decider', role: null, at, request: null };
    await decideImpact(trx, of, { decision: 'ended', reason: '测试用', untilDay: null }, by);
  });
}
