import type { Kysely } from 'kysely';
import { dayOf } from '#basics/instant.ts';
import { type CaseStatus, foldCase } from '#measures/case-file/fold.ts';
import { mayAct } from '#measures/case-file/may-act.ts';
import type { CaseRole } from '#measures/procedure.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseDesk, Moment } from './case-desk.ts';
import { procedureLines, type ReadLine, writeLine } from './case-lines.ts';
import { tell } from './case-notices.ts';
import { folded, writeClocks } from './case-projection.ts';
import { type CaseTurn, takeTurn } from './case-turn.ts';
import { handOver } from './hand-over.ts';
import { procedureNamed } from './open-case.ts';

/** A step to be taken. */
export interface Step {
  readonly case: string;
  readonly action: string;
  readonly role: CaseRole;
  readonly actor: string;
  readonly data: unknown;
  /** Lines whoever acts has seen; null: the system, which acts on what is there. */
  readonly seen: number | null;
  /** Key of the sender: the same step sent twice is taken once. */
  readonly sentKey: string | null;
  /** Number of the case the step opens, where it opens one; a new one where not told. */
  readonly opens?: string;
}

/** What came of a step. */
export interface Stepped {
  readonly seq: number;
  readonly state: string;
  readonly outcome: string | null;
  readonly lines: number;
  /** Case it was handed over to; null: none. */
  readonly opened: string | null;
}

/**
 * Takes a step: its line, the clocks, the lists, those told and a case it hands over to, in the caller's transaction; all of it or nothing.
 * @throws what `takeTurn`, `mayAct` and `openCase` throw
 */
export async function act(trx: Kysely<Tables>, desk: CaseDesk, step: Step, moment: Moment): Promise<Stepped> {
  const before = step.sentKey === null ? undefined : await sentBefore(trx, step.case, step.sentKey);
  if (before !== undefined) return before;
  const turn = await takeTurn(trx, desk, step.case, step.seen);
  const { file } = turn;
  const procedure = procedureNamed(file.procedure);
  const law = desk.law();
  const at = Math.floor(moment.at / 1000);
  const today = dayOf(at);
  const past = procedureLines(turn.lines);
  const status = foldCase(procedure, past, law, today);
  const data = mayAct(procedure, status, {
    action: step.action,
    role: step.role,
    actor: step.actor,
    day: today,
    data: step.data,
  });
  const seq = turn.lines.length + 1;
  const line = {
    action: step.action,
    role: step.role,
    actor: step.actor,
    at: moment.at,
    day: today,
    data,
    sentKey: step.sentKey,
  };
  const hash = await addLine(trx, turn, line);
  const now = foldCase(procedure, [...past, { ...line, seq, at }], law, today);
  await trx.updateTable('case_file').set(folded(now, seq)).where('id', '=', file.id).execute();
  await writeClocks(trx, procedure, file, now.clocks, law);
  await tellOfStep(trx, turn, step, now, moment);
  const row = procedure.actions[step.action]!;
  const opened =
    row.handsOver === undefined
      ? null
      : await handOver(
          trx,
          desk,
          { turn, handsOver: row.handsOver, said: now.data, seq, actor: step.actor, id: step.opens },
          moment,
        );
  await record(trx, {
    at: moment.at,
    actor: step.actor,
    role: step.role,
    action: 'case.act',
    object: `case:${file.id}`,
    subject: file.worker_key,
    purpose: 'case-handling',
    detail: { step: step.action, seq, line: hash, state: now.state, ...(opened === null ? {} : { opened }) },
    request: moment.request,
  });
  return { seq, state: now.state, outcome: now.outcome, lines: seq, opened };
}

/** Adds a line after the last one of a turn. */
export function addLine(trx: Kysely<Tables>, turn: CaseTurn, line: Parameters<typeof writeLine>[3]): Promise<string> {
  const last: ReadLine = turn.lines.at(-1)!;
  return writeLine(trx, turn.key, { id: turn.file.id, seq: turn.lines.length + 1, before: last.hash }, line);
}

async function sentBefore(trx: Kysely<Tables>, id: string, sentKey: string): Promise<Stepped | undefined> {
  const line = await trx
    .selectFrom('case_line')
    .innerJoin('case_file', 'case_file.id', 'case_line.case_id')
    .select(['case_line.seq', 'case_file.state', 'case_file.outcome', 'case_file.lines'])
    .where('case_line.case_id', '=', id)
    .where('case_line.sent_key', '=', sentKey)
    .executeTakeFirst();
  return line === undefined ? undefined : { ...line, opened: null };
}

/** The parties hear of every step but their own. */
async function tellOfStep(trx: Kysely<Tables>, { file }: CaseTurn, step: Step, now: CaseStatus, moment: Moment) {
  for (const role of ['applicant', 'respondent'] as const) {
    if (step.role === role || (role === 'respondent' && file.enterprise === null)) continue;
    await tell(trx, file, { kind: 'step', role, step: step.action }, moment.at);
  }
  if (step.role === 'applicant' || step.role === 'respondent') {
    await tell(
      trx,
      file,
      { kind: 'step', role: now.outcome === null ? 'officer' : 'clerk', step: step.action },
      moment.at,
    );
  }
}
