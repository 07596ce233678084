import type { Kysely } from 'kysely';
import { type Day, day, formatDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import type { ClockRun } from '#measures/case-file/clocks.ts';
import { foldCase } from '#measures/case-file/fold.ts';
import type { CaseRole, Procedure } from '#measures/procedure.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { act } from './act.ts';
import type { CaseDesk } from './case-desk.ts';
import { procedureLines } from './case-lines.ts';
import { tell } from './case-notices.ts';
import { folded, writeClocks } from './case-projection.ts';
import { type CaseTurn, takeTurn } from './case-turn.ts';
import { procedureNamed } from './open-case.ts';

/** Days before the last day on which those concerned are reminded where a clock names none: settings of the county. */
const usualWarnings = [3, 1];
/** The most days before a last day on which anybody is reminded; the watch looks no further. */
const longestWarning = 60;

/** What one look at the clocks did. */
export interface Watched {
  readonly looked: number;
  readonly warned: number;
  readonly lapsed: number;
  readonly moved: number;
}

/**
 * Looks at every clock that is near its last day or past it: reminds, says that it is over, lets the system take the step the law gives
 * to silence. Each case is one transaction of its own; cut off between two, the next look goes on. Run as often as wished: a clock fires
 * once. `at` epoch milliseconds.
 */
export async function watchClocks(desk: CaseDesk, at: number, most = 500): Promise<Watched> {
  const today = dayOf(Math.floor(at / 1000));
  const sum = { looked: 0, warned: 0, lapsed: 0, moved: 0 };
  for (let after = ''; ; ) {
    const cases = await desk.db.sql
      .selectFrom('case_clock')
      .select('case_id')
      .distinct()
      .where('case_id', '>', after)
      .where((eb) =>
        eb.or([
          eb.and([eb('status', '=', 'running'), eb('due_day', '<=', formatDay(today + longestWarning))]),
          eb.and([eb('status', '=', 'lapsed'), eb('lapse_told', '=', false)]),
        ]),
      )
      .orderBy('case_id')
      .limit(most)
      .execute();
    for (const { case_id } of cases) {
      const done = await desk.db.sql.transaction().execute((trx) => lookAt(trx, desk, case_id, today, at));
      sum.looked++;
      sum.warned += done.warned;
      sum.lapsed += done.lapsed;
      sum.moved += done.moved;
    }
    if (cases.length < most) return sum;
    after = cases.at(-1)!.case_id;
  }
}

/** Looks at every clock that still runs, near or far: after a holiday notice came or was amended. */
export async function moveClocks(desk: CaseDesk, at: number, most = 500): Promise<Watched> {
  const today = dayOf(Math.floor(at / 1000));
  const { digest } = desk.law();
  const sum = { looked: 0, warned: 0, lapsed: 0, moved: 0 };
  for (let after = ''; ; ) {
    const cases = await desk.db.sql
      .selectFrom('case_clock')
      .select('case_id')
      .distinct()
      .where('case_id', '>', after)
      .where('status', 'in', ['running', 'paused'])
      .where('law_digest', '<>', digest)
      .orderBy('case_id')
      .limit(most)
      .execute();
    for (const { case_id } of cases) {
      const done = await desk.db.sql.transaction().execute((trx) => lookAt(trx, desk, case_id, today, at));
      sum.looked++;
      sum.moved += done.moved;
      sum.warned += done.warned;
      sum.lapsed += done.lapsed;
    }
    if (cases.length < most) return sum;
    after = cases.at(-1)!.case_id;
  }
}

async function lookAt(trx: Kysely<Tables>, desk: CaseDesk, id: string, today: Day, at: number) {
  const turn = await takeTurn(trx, desk, id, null);
  const procedure = procedureNamed(turn.file.procedure);
  const law = desk.law();
  const status = foldCase(procedure, procedureLines(turn.lines), law, today);
  const known = await trx.selectFrom('case_clock').selectAll().where('case_id', '=', id).execute();
  const sum = { warned: 0, lapsed: 0, moved: 0 };
  for (const run of status.clocks) {
    const before = known.find((one) => one.clock === run.clock && one.run === run.startedBy);
    if (before === undefined) continue;
    if (run.status === 'running' && before.due_day !== (run.due === null ? null : formatDay(run.due)))
      sum.moved += await move(trx, turn, procedure, run, before.due_day, law.digest, at);
  }
  await writeClocks(trx, procedure, turn.file, status.clocks, law);
  await trx.updateTable('case_file').set(folded(status, turn.lines.length)).where('id', '=', id).execute();
  for (const run of status.clocks) {
    const before = known.find((one) => one.clock === run.clock && one.run === run.startedBy);
    if (before === undefined) continue;
    if (run.status === 'running') sum.warned += await warn(trx, turn, procedure, run, before.warned, today, at);
    if (run.status === 'lapsed' && !before.lapse_told) {
      // No last day passes without those concerned having been told before: where the watch was away, they are told first.
      if (before.warned === null) sum.warned += await warnNow(trx, turn, procedure, run, 0, at);
      sum.lapsed += await lapse(trx, turn, procedure, run, at);
    }
  }
  const silent = status.clocks.find(
    ({ clock, status: stands }) => stands === 'lapsed' && procedure.clocks[clock]!.onLapse !== undefined,
  );
  const silence = silent === undefined ? undefined : procedure.clocks[silent.clock]!.onLapse;
  if (silence !== undefined && procedure.actions[silence]!.from.includes(status.state) && status.paused === null) {
    const step = { case: id, action: silence, role: 'system' as const, actor: 'system:clock', data: {}, seen: null };
    await act(trx, desk, { ...step, sentKey: `silence:${silent!.clock}:${silent!.startedBy}` }, { at, request: null });
  }
  return sum;
}

/** Everybody who hears about a clock: whose it is, and for the officer's own clocks the worker too. */
function hearers(procedure: Procedure, clock: string): CaseRole[] {
  const { whose } = procedure.clocks[clock]!;
  return whose === 'applicant'
    ? ['applicant', 'officer']
    : whose === 'respondent'
      ? ['respondent', 'officer']
      : [whose];
}

async function warn(
  trx: Kysely<Tables>,
  turn: CaseTurn,
  procedure: Procedure,
  run: ClockRun,
  warned: number | null,
  today: Day,
  at: number,
): Promise<number> {
  const { warns = usualWarnings, kind } = procedure.clocks[run.clock]!;
  if (run.due === null || kind === 'wait') return 0;
  const left = run.due - today;
  const reached = warns.filter((days) => left <= days);
  const now = reached.length === 0 ? null : Math.min(...reached);
  if (now === null || (warned !== null && warned <= now)) return 0;
  return warnNow(trx, turn, procedure, run, now, at);
}

async function warnNow(
  trx: Kysely<Tables>,
  turn: CaseTurn,
  procedure: Procedure,
  run: ClockRun,
  days: number,
  at: number,
): Promise<number> {
  const dueDay = run.due === null ? null : formatDay(run.due);
  let told = 0;
  for (const role of hearers(procedure, run.clock)) {
    told += await tell(
      trx,
      turn.file,
      { kind: 'due-soon', role, clock: run.clock, run: run.startedBy, days, dueDay },
      at,
    );
  }
  await ofRun(trx.updateTable('case_clock').set({ warned: days }), turn, run).execute();
  return told > 0 ? 1 : 0;
}

async function lapse(
  trx: Kysely<Tables>,
  turn: CaseTurn,
  procedure: Procedure,
  run: ClockRun,
  at: number,
): Promise<number> {
  const { kind, onLapse } = procedure.clocks[run.clock]!;
  await ofRun(trx.updateTable('case_clock').set({ lapse_told: true }), turn, run).execute();
  if (kind === 'wait') return 0;
  const about = { clock: run.clock, run: run.startedBy, dueDay: run.due === null ? null : formatDay(run.due) };
  for (const role of hearers(procedure, run.clock)) await tell(trx, turn.file, { kind: 'lapsed', role, ...about }, at);
  // Silence that the law answers is not anybody's delay; all other delay is the head's business.
  if (onLapse === undefined) await tell(trx, turn.file, { kind: 'escalated', role: 'head', ...about }, at);
  return 1;
}

async function move(
  trx: Kysely<Tables>,
  turn: CaseTurn,
  procedure: Procedure,
  run: ClockRun,
  old: string | null,
  lawDigest: string,
  at: number,
): Promise<number> {
  const now = run.due === null ? null : formatDay(run.due);
  await trx
    .insertInto('case_clock_move')
    .values({
      case_id: turn.file.id,
      clock: run.clock,
      run: run.startedBy,
      old_due: old,
      new_due: now,
      law_digest: lawDigest,
      at: instantText(at),
    })
    .execute();
  const parties: CaseRole[] = turn.file.enterprise === null ? ['applicant'] : ['applicant', 'respondent'];
  for (const role of new Set([...hearers(procedure, run.clock), ...parties])) {
    await tell(trx, turn.file, { kind: 'moved', role, clock: run.clock, run: run.startedBy, dueDay: now }, at);
  }
  // A last day that moved is warned of anew.
  if (now !== null && (old === null || day(now) > day(old)))
    await ofRun(trx.updateTable('case_clock').set({ warned: null }), turn, run).execute();
  return 1;
}

const ofRun = <Q extends { where(column: never, op: never, value: never): Q }>(
  query: Q,
  turn: CaseTurn,
  run: ClockRun,
): Q =>
  query
    .where('case_id' as never, '=' as never, turn.file.id as never)
    .where('clock' as never, '=' as never, run.clock as never)
    .where('run' as never, '=' as never, run.startedBy as never);
