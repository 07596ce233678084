import type { Kysely } from 'kysely';
import type { Day } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import { type CaseStatus, foldCase } from '#measures/case-file/fold.ts';
import { mayAct } from '#measures/case-file/may-act.ts';
import type { CaseRole } from '#measures/procedure.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseDesk, Moment } from './case-desk.ts';
import { procedureLines } from './case-lines.ts';
import { tell } from './case-notices.ts';
import { clocksToSave, folded, knownClocks, writeClocks } from './case-projection.ts';
import { addLine, type CaseTurn } from './case-turn.ts';
import { handOver } from './hand-over.ts';
import { procedureNamed } from './open-case.ts';

/** A step in a case whose turn was taken. */
export interface TurnStep {
  readonly action: string;
  readonly role: CaseRole;
  readonly actor: string;
  readonly data: unknown;
  readonly sentKey: string | null;
  /** Day on which it holds; absent: today. Only silence has spoken on an earlier day than it is written down. */
  readonly day?: Day;
  /** Number of the case the step opens, where it opens one; a new one where not told. */
  readonly opens?: string;
  /** Enterprise the case it opens is about; absent: the same as this one. */
  readonly opensAbout?: string;
}

/** A case after a step. */
export interface TurnTaken {
  readonly turn: CaseTurn;
  readonly status: CaseStatus;
  /** Case it was handed over to; null: none. */
  readonly opened: string | null;
}

/**
 * Takes a step: its line, the clocks, the lists, those told and a case it hands over to, in the caller's transaction; all of it or nothing.
 * @throws what `mayAct` and `handOver` throw
 */
export async function takeStep(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  turn: CaseTurn,
  step: TurnStep,
  moment: Moment,
): Promise<TurnTaken> {
  const { file } = turn;
  const procedure = procedureNamed(file.procedure);
  const law = desk.law();
  const today = dayOf(Math.floor(moment.at / 1000));
  const { action, role, actor, sentKey, day = today } = step;
  const before = foldCase(procedure, procedureLines(turn.lines), law, today);
  const data = mayAct(procedure, before, { action, role, actor, day, data: step.data });
  const line = await addLine(trx, turn, { action, role, actor, at: moment.at, day, data, sentKey });
  const lines = [...turn.lines, line];
  const status = foldCase(procedure, procedureLines(lines), law, today);
  const now = folded(status, line.seq);
  await trx.updateTable('case_file').set(now).where('id', '=', file.id).execute();
  const clocks = clocksToSave(status.clocks, await knownClocks(trx, file.id));
  await writeClocks(trx, procedure, file, status, clocks, law);
  await tellOfStep(trx, turn, step, status, moment);
  const { handsOver } = procedure.actions[action]!;
  const opened =
    handsOver === undefined
      ? null
      : await handOver(
          trx,
          desk,
          { turn, handsOver, said: status.data, action, actor, id: step.opens, about: step.opensAbout },
          moment,
        );
  await record(trx, {
    at: moment.at,
    actor,
    role,
    action: 'case.act',
    object: `case:${file.id}`,
    subject: file.worker_key,
    purpose: 'case-handling',
    detail: {
      step: action,
      seq: line.seq,
      line: line.hash,
      state: status.state,
      ...(opened === null ? {} : { opened }),
    },
    request: moment.request,
  });
  return { turn: { ...turn, file: { ...file, ...now }, lines }, status, opened };
}

/** The parties hear of every step but their own. */
async function tellOfStep(
  trx: Kysely<Tables>,
  { file }: CaseTurn,
  { action, role }: TurnStep,
  { outcome }: CaseStatus,
  { at }: Moment,
) {
  for (const party of ['applicant', 'respondent'] as const) {
    if (role === party || (party === 'respondent' && file.enterprise === null)) continue;
    await tell(trx, file, { kind: 'step', role: party, step: action }, at);
  }
  if (role === 'applicant' || role === 'respondent')
    await tell(trx, file, { kind: 'step', role: outcome === null ? 'officer' : 'clerk', step: action }, at);
}
