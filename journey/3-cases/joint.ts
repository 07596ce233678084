import type { Kysely } from 'kysely';
import { formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { dayOf } from '#basics/instant.ts';
import { deadlineAfter } from '#law/calendar/deadline.ts';
import { findLimit } from '#law/limits/all.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import type { NoticeKind } from '#store/tables/cases.ts';
import { instantText } from '#store/tables/columns.ts';
import type { CaseDesk, Moment } from './case-desk.ts';
import { addLine, type CaseTurn, takeTurn } from './case-turn.ts';

/** 联办: asks another unit for its part of a case, with a day to confirm receipt and a day to answer by. */
export interface Asking {
  readonly case: string;
  readonly unit: string;
  readonly question: string;
  readonly actor: string;
  readonly seen: number | null;
}

/** @throws case-unknown, case-changed-meanwhile, case-destroyed, case-over, case-unit-not-asked */
export async function askUnit(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  given: Asking,
  moment: Moment,
): Promise<{ line: number; receiveBy: string; answerBy: string }> {
  const turn = await takeTurn(trx, desk, given.case, given.seen);
  if (turn.file.outcome !== null) throw new GangwanError('case-over', { id: turn.file.id });
  const known = await trx
    .selectFrom('unit')
    .select('slug')
    .where('slug', '=', given.unit)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (known === undefined || given.unit === turn.file.unit)
    throw new GangwanError('case-unit-not-asked', { unit: given.unit.slice(0, 60) });
  const today = dayOf(Math.floor(moment.at / 1000));
  const by = (name: string) => {
    const law = desk.law();
    const { value } = law.inForce(name, today);
    const { counting } = findLimit(name)!;
    if (counting === 'hours') throw new RangeError(`${name} counts hours`);
    return formatDay(deadlineAfter(law.calendar, { start: today, count: value!, counting }).due!);
  };
  const [receiveBy, answerBy] = [by('joint-receipt-days'), by('joint-answer-days')];
  const line = await written(
    trx,
    turn,
    'case:ask-unit',
    given.actor,
    { unit: given.unit, question: given.question, receiveBy, answerBy },
    moment,
  );
  await trx
    .insertInto('case_joint')
    .values({
      case_id: turn.file.id,
      line,
      unit: given.unit,
      receive_by: receiveBy,
      answer_by: answerBy,
      received_line: null,
      answered_line: null,
    })
    .execute();
  await tellUnit(trx, turn, given.unit, 'asked', answerBy, moment.at);
  return { line, receiveBy, answerBy };
}

/** Confirms receipt (`answer` null), or answers. Each once. @throws case-unknown, case-destroyed, case-joint-unknown, case-joint-done */
export async function answerAsked(
  trx: Kysely<Tables>,
  desk: CaseDesk,
  given: { case: string; line: number; unit: string; answer: string | null; actor: string },
  moment: Moment,
): Promise<{ line: number }> {
  const turn = await takeTurn(trx, desk, given.case, null);
  const asked = await trx
    .selectFrom('case_joint')
    .selectAll()
    .where('case_id', '=', given.case)
    .where('line', '=', given.line)
    .where('unit', '=', given.unit)
    .executeTakeFirst();
  if (asked === undefined) throw new GangwanError('case-joint-unknown', { line: given.line });
  if (asked.answered_line !== null || (given.answer === null && asked.received_line !== null))
    throw new GangwanError('case-joint-done', { line: given.line });
  const action = given.answer === null ? 'case:receive-asked' : 'case:answer-asked';
  const said: Record<string, string | number> = { asked: given.line };
  if (given.answer !== null) said.answer = given.answer;
  const line = await written(trx, turn, action, given.actor, said, moment);
  const received_line = asked.received_line ?? line;
  await trx
    .updateTable('case_joint')
    .set(given.answer === null ? { received_line } : { received_line, answered_line: line })
    .where('case_id', '=', given.case)
    .where('line', '=', given.line)
    .execute();
  if (given.answer !== null) await tellUnit(trx, turn, turn.file.unit, 'answered', null, moment.at);
  return { line };
}

async function written(
  trx: Kysely<Tables>,
  turn: CaseTurn,
  action: string,
  actor: string,
  data: Readonly<Record<string, string | number>>,
  moment: Moment,
): Promise<number> {
  const role = action === 'case:ask-unit' ? ('officer' as const) : ('other-unit' as const);
  const day = dayOf(Math.floor(moment.at / 1000));
  const { seq, hash } = await addLine(trx, turn, { action, role, actor, at: moment.at, day, data, sentKey: null });
  await trx.updateTable('case_file').set({ lines: seq }).where('id', '=', turn.file.id).execute();
  await record(trx, {
    at: moment.at,
    actor,
    role,
    action: action.replace('case:', 'case.'),
    object: `case:${turn.file.id}`,
    subject: turn.file.worker_key,
    purpose: 'case-handling',
    detail: { line: hash, seq },
    request: moment.request,
  });
  return seq;
}

async function tellUnit(
  trx: Kysely<Tables>,
  turn: CaseTurn,
  unit: string,
  kind: NoticeKind,
  dueDay: string | null,
  at: number,
) {
  const nobody = {
    worker_key: null,
    account: null,
    enterprise: null,
    clock: null,
    run: null,
    step: null,
    days: null,
    read_at: null,
  };
  const row = {
    ...nobody,
    case_id: turn.file.id,
    role: 'other-unit',
    unit,
    kind,
    due_day: dueDay,
    at: instantText(at),
  };
  await trx.insertInto('case_notice').values(row).execute();
}
