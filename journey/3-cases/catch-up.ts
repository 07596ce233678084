import type { Kysely } from 'kysely';
import { dayOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import type { ClockRun } from '#measures/case-file/clocks.ts';
import { foldCase, silentStep } from '#measures/case-file/fold.ts';
import type { CaseRole, Procedure } from '#measures/procedure.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { CaseDesk, Moment } from './case-desk.ts';
import { procedureLines } from './case-lines.ts';
import { tell } from './case-notices.ts';
import {
  type ClockToSave,
  clocksToSave,
  dueDayOf,
  hasMoved,
  knownClocks,
  warningsOf,
  writeClocks,
} from './case-projection.ts';
import type { CaseTurn } from './case-turn.ts';
import { procedureNamed } from './open-case.ts';
import { takeStep } from './take-step.ts';

/** What bringing a case up to a day came to. */
export interface CaughtUp {
  /** The case as it stands now, with the steps silence took. */
  readonly turn: CaseTurn;
  readonly warned: number;
  readonly lapsed: number;
  readonly moved: number;
}

/** Silence that answers silence that answers silence: no procedure has more. */
const mostSilences = 20;

/**
 * Brings a case up to a moment: tells of last days that moved, reminds, says what is over, and takes the steps the law gives to silence,
 * each on the day it means something, however long nobody looked. Whoever acts later acts in the case as it then stands.
 */
export async function catchUp(trx: Kysely<Tables>, desk: CaseDesk, turn: CaseTurn, moment: Moment): Promise<CaughtUp> {
  const procedure = procedureNamed(turn.file.procedure);
  const today = dayOf(Math.floor(moment.at / 1000));
  const law = desk.law();
  const sum = { warned: 0, lapsed: 0, moved: 0 };
  let now = turn;
  for (let taken = 0; ; taken++) {
    const steps = procedureLines(now.lines);
    const status = foldCase(procedure, steps, law, today);
    const clocks = clocksToSave(status.clocks, await knownClocks(trx, turn.file.id));
    const moved = clocks.filter(hasMoved);
    for (const clock of moved) await move(trx, now, procedure, clock, law.digest, moment.at, status.ended !== null);
    if (moved.length > 0) await recordMoves(trx, now, moved.length, law.digest, moment);
    sum.moved += moved.length;
    for (const clock of clocks) {
      sum.warned += await warn(trx, now, procedure, clock, law, today, moment.at);
      sum.lapsed += await lapse(trx, now, procedure, clock, moment.at);
    }
    await writeClocks(trx, procedure, turn.file, status, clocks, law);
    const silent = silentStep(procedure, status, today);
    if (silent === null || taken === mostSilences) return { ...sum, turn: now };
    const step = {
      action: silent.action,
      role: 'system' as const,
      actor: 'system:clock',
      data: {},
      sentKey: `silence:${silent.clock}:${silent.startedBy}`,
      // Silence speaks on the day after the last day, whenever we come to write it down; never before a step taken since.
      day: Math.max(silent.due + 1, steps.at(-1)!.day),
    };
    now = (await takeStep(trx, desk, now, step, moment)).turn;
  }
}

/** Everybody who hears about a clock: whose it is, and of a party's the officer too. */
function hearers(procedure: Procedure, clock: string): CaseRole[] {
  const { whose } = procedure.clocks[clock]!;
  return whose === 'applicant' || whose === 'respondent' ? [whose, 'officer'] : [whose];
}

const about = (run: ClockRun) => ({ clock: run.clock, run: run.startedBy, dueDay: dueDayOf(run) });

async function warn(
  trx: Kysely<Tables>,
  { file }: CaseTurn,
  procedure: Procedure,
  clock: ClockToSave,
  law: Law,
  today: number,
  at: number,
): Promise<number> {
  const { run, warned } = clock;
  if (run.due === null) return 0;
  const left = run.due - today;
  const reached =
    run.status === 'running'
      ? warningsOf(procedure.clocks[run.clock]!, law, run.started).filter((days) => left <= days)
      : [];
  // No last day passes without those concerned having been told before: where nobody looked, they are told first.
  const unwarned = run.status === 'lapsed' && !clock.lapseTold && warned === null;
  const days = reached.length > 0 ? Math.min(...reached) : unwarned ? 0 : null;
  if (days === null || (warned !== null && warned <= days)) return 0;
  let told = 0;
  for (const role of hearers(procedure, run.clock))
    told += await tell(trx, file, { kind: 'due-soon', role, days, ...about(run) }, at);
  clock.warned = days;
  return told > 0 ? 1 : 0;
}

async function lapse(
  trx: Kysely<Tables>,
  { file }: CaseTurn,
  procedure: Procedure,
  clock: ClockToSave,
  at: number,
): Promise<number> {
  const { run } = clock;
  if (run.status !== 'lapsed' || clock.lapseTold) return 0;
  clock.lapseTold = true;
  for (const role of hearers(procedure, run.clock)) await tell(trx, file, { kind: 'lapsed', role, ...about(run) }, at);
  // Silence that the law answers is not anybody's delay; all other delay is the head's business.
  if (procedure.clocks[run.clock]!.onLapse === undefined)
    await tell(trx, file, { kind: 'escalated', role: 'head', ...about(run) }, at);
  return 1;
}

async function move(
  trx: Kysely<Tables>,
  { file }: CaseTurn,
  procedure: Procedure,
  { run, before }: ClockToSave,
  lawDigest: string,
  at: number,
  ended: boolean,
): Promise<void> {
  const { clock, run: startedBy, dueDay } = about(run);
  await trx
    .insertInto('case_clock_move')
    .values({
      case_id: file.id,
      clock,
      run: startedBy,
      old_due: before!.due_day,
      new_due: dueDay,
      law_digest: lawDigest,
      at: instantText(at),
    })
    .execute();
  // How long the file of a case that is over is kept is nobody's to act on.
  if (ended && procedure.clocks[clock]!.kind === 'wait') return;
  const parties: CaseRole[] = file.enterprise === null ? ['applicant'] : ['applicant', 'respondent'];
  for (const role of new Set([...hearers(procedure, clock), ...parties]))
    await tell(trx, file, { kind: 'moved', role, ...about(run) }, at);
}

async function recordMoves(trx: Kysely<Tables>, { file }: CaseTurn, clocks: number, law: string, moment: Moment) {
  await record(trx, {
    at: moment.at,
    actor: 'system:clock',
    role: 'system',
    action: 'case.move-clocks',
    object: `case:${file.id}`,
    subject: file.worker_key,
    purpose: 'case-handling',
    detail: { clocks, law },
    request: moment.request,
  });
}
