import { type Kysely, sql } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { CaseRole } from '#measures/procedure.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { CaseDesk, Moment } from './case-desk.ts';
import type { ReadLine } from './case-lines.ts';
import { type CaseTurn, requireSeen, takeTurn } from './case-turn.ts';
import { catchUp } from './catch-up.ts';
import { takeStep } from './take-step.ts';

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
  /** Enterprise the case it opens is about; absent: the same as this one. */
  readonly opensAbout?: string;
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
 * Takes a step in the caller's transaction; all of it or nothing. What silence decided before today is written down first: nobody acts in
 * a case as it no longer stands.
 * @throws what `takeTurn`, `mayAct` and `openCase` throw; case-key-used
 */
export async function act(trx: Kysely<Tables>, desk: CaseDesk, step: Step, moment: Moment): Promise<Stepped> {
  const turn = await takeTurn(trx, desk, step.case, null);
  // Looked for once the turn is ours: the same step sent twice at once is one line, too.
  const sent = step.sentKey === null ? undefined : turn.lines.find(({ sentKey }) => sentKey === step.sentKey);
  if (sent !== undefined) return sentBefore(trx, turn, sent, step);
  requireSeen(turn, step.seen);
  const { turn: now } = await catchUp(trx, desk, turn, moment);
  const taken = await takeStep(trx, desk, now, step, moment);
  const { state, outcome, lines } = taken.turn.file;
  return { seq: lines, state, outcome, lines, opened: taken.opened };
}

async function sentBefore(
  trx: Kysely<Tables>,
  { file, lines }: CaseTurn,
  sent: ReadLine,
  step: Step,
): Promise<Stepped> {
  if (sent.action !== step.action || sent.actor !== step.actor)
    throw new GangwanError('case-key-used', { seq: sent.seq, step: sent.action });
  const { at } = await trx
    .selectFrom('case_line')
    .select('at')
    .where('case_id', '=', file.id)
    .where('seq', '=', sent.seq)
    .executeTakeFirstOrThrow();
  // A case a step hands over to is opened in the step's own moment.
  const opened = await trx
    .selectFrom('case_file')
    .select('id')
    .where('from_case', '=', file.id)
    .where('opened_at', '=', sql<number>`${instantText(at)}::timestamptz`)
    .executeTakeFirst();
  return { seq: sent.seq, state: file.state, outcome: file.outcome, lines: lines.length, opened: opened?.id ?? null };
}
