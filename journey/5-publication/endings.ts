import type { Kysely } from 'kysely';
import { day, formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { DocumentSlug } from '#measures/documents.ts';
import { repairableFrom } from '#measures/publication-grounds.ts';
import type { Database } from '#store/database.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseDesk } from '../3-cases/case-desk.ts';
import type { By } from '../personal-data/by.ts';
import { creditRecordOf } from './credit.ts';
import { shownReason } from './decide.ts';
import { decisionIn, openFile } from './decision-behind.ts';
import { releaseDue, releaseOf } from './joint-measures.ts';
import { dayAt, from, takePublication, write } from './publication-file.ts';

const over = { answer_due: null, correct_due: null, withdraw_due: null, pending_version: null } as const;

/**
 * 撤回: withdraws what is published, with the reason that is shown in its place (行政处罚法 art. 48); measures that rest on the decision are
 * released. @throws publication-not-from-here, case-destroyed
 */
export async function withdrawPublication(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  id: string,
  reason: string,
  by: By,
): Promise<void> {
  const file = await takePublication(trx, id);
  from(file, ['published', 'objected'], '撤回', 'withdraw');
  const said = await shownReason(trx, desk, file, reason);
  const now = { ...over, state: 'withdrawn' as const, ended_day: formatDay(dayAt(by.at)) };
  await releaseOf(trx, file, 'withdrawn', by);
  await write(trx, file, { kind: 'withdrawn', version: file.shown_version!, ...said, now }, by);
}

/**
 * 信用修复、提前移出: ends a publication before its term, by a decision on repair or on leaving the list; not before the shortest period
 * of its class is full. Repair lifts the measures too. @throws publication-not-from-here, publication-no-decision,
 * publication-not-repairable-yet, case-unknown, case-destroyed
 */
export async function repairPublication(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  id: string,
  decision: { case: string; line: number },
  by: By,
): Promise<void> {
  const file = await takePublication(trx, id);
  from(file, ['published', 'objected'], '信用修复', 'end by repair');
  const document: DocumentSlug = file.ground === 'arrears-list' ? 'list-exit-decision' : 'credit-repair-decision';
  const opened = await openFile(trx, desk, decision.case);
  // A decision in the case of another enterprise is none for this one.
  if (opened.file.enterprise !== file.enterprise) throw new GangwanError('case-unknown', { id: decision.case });
  const line = decisionIn(opened, decision.line, document);
  const today = dayAt(by.at);
  if (file.credit_class !== null) {
    const { day: first } = repairableFrom(file.credit_class, day(file.decided_day), line.day, desk.law());
    if (first !== null && line.day < first)
      throw new GangwanError('publication-not-repairable-yet', { day: formatDay(first) });
  }
  await releaseOf(trx, file, 'repaired', by);
  await write(
    trx,
    file,
    {
      kind: 'repaired',
      version: file.shown_version!,
      ends: { case: decision.case, line: decision.line },
      now: { ...over, state: 'ended', ended_day: formatDay(today) },
      subject: opened.file.worker_key,
    },
    by,
  );
}

/**
 * Takes down whatever has been shown for its whole term at an instant (epoch milliseconds): publication stops by itself (信用修复管理办法).
 * Each one is a transaction of its own; run again it finds nothing. Nobody is shown a publication past its day even before this ran.
 * Returns how many went.
 */
export async function takeDownDue(db: Database, at: number): Promise<number> {
  const today = formatDay(dayAt(at));
  const by: By = { actor: 'system:take-down', role: 'system', at, request: null };
  const due = await db.sql
    .selectFrom('publication')
    .select('id')
    .where('state', 'in', ['published', 'objected'])
    .where('take_down_day', '<=', today)
    .orderBy('take_down_day')
    .execute();
  let gone = 0;
  for (const { id } of due)
    gone += await db.sql.transaction().execute(async (trx) => {
      const file = await takePublication(trx, id);
      if (file.state !== 'published' && file.state !== 'objected') return 0;
      const now = { ...over, state: 'ended' as const, ended_day: file.take_down_day };
      await releaseOf(trx, file, 'term', by);
      await write(trx, file, { kind: 'taken-down', version: file.shown_version!, now }, by);
      return 1;
    });
  return gone;
}

/**
 * Ends publications of listings that a decision on leaving the list has ended (人力资源社会保障部令第45号 art. 17: off within 10 working days;
 * here at the next look). Returns how many went.
 */
async function endOffList(desk: CaseDesk, at: number): Promise<number> {
  const by: By = { actor: 'system:take-down', role: 'system', at, request: null };
  const today = dayAt(at);
  const shown = await desk.db.sql
    .selectFrom('publication')
    .select(['id', 'enterprise', 'case_id', 'line'])
    .where('ground', '=', 'arrears-list')
    .where('state', 'in', ['published', 'objected'])
    .orderBy('id')
    .execute();
  let gone = 0;
  for (const { id, enterprise, case_id, line } of shown) {
    const { listings, entries } = await creditRecordOf(desk.db.sql, desk, enterprise, today);
    const listing = listings.find((one) => one.case === case_id && one.line === line);
    if (listing?.early !== true) continue;
    const exit = entries.find(({ document, day: on }) => document === 'list-exit-decision' && on === listing.until)!;
    await desk.db.sql.transaction().execute((trx) => repairPublication(trx, desk, id, exit, by));
    gone++;
  }
  return gone;
}

/**
 * What is due to end at an instant (epoch milliseconds): publications whose term is full or whose listing was ended, then joint measures
 * whose term or fact is over. Run as often as wished.
 */
export async function endDue(desk: CaseDesk, at: number): Promise<{ takenDown: number; released: number }> {
  const takenDown = (await takeDownDue(desk.db, at)) + (await endOffList(desk, at));
  return { takenDown, released: await releaseDue(desk, at) };
}
