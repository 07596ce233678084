import type { Insertable, Kysely, Selectable } from 'kysely';
import { type Day, formatDay } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import type { ClockRun } from '#measures/case-file/clocks.ts';
import { type CaseStatus, silenceOf } from '#measures/case-file/fold.ts';
import type { Procedure } from '#measures/procedure.ts';
import type { Tables } from '#store/tables/all.ts';
import type { CaseClockRow } from '#store/tables/cases.ts';
import { instantText } from '#store/tables/columns.ts';

const dayText = (value: number | null) => (value === null ? null : formatDay(value));

/** Settings: how many days before the last day those concerned are reminded where a clock names none. */
const usualReminders = ['case-reminder-first-days', 'case-reminder-last-days'];

/** Days before the last day of a run on which those concerned are reminded, under the law of the day it began; none of one that only waits. */
export function warningsOf({ kind, warns }: Procedure['clocks'][string], law: Law, started: Day): readonly number[] {
  if (kind === 'wait') return [];
  return warns ?? usualReminders.map((name) => law.inForce(name, started).value!);
}

/** What lists read of a case, as its lines now fold. */
export const folded = (status: CaseStatus, lines: number) => ({
  lines,
  state: status.state,
  since_day: formatDay(status.since),
  outcome: status.outcome,
  ended_day: dayText(status.ended),
  paused: status.paused !== null,
});

/** A run as it stands in the store: what was folded, and what those concerned were told of it. */
export type KnownClock = Selectable<CaseClockRow>;

/** The runs of a case as they stand in the store. */
export function knownClocks(trx: Kysely<Tables>, id: string): Promise<KnownClock[]> {
  return trx.selectFrom('case_clock').selectAll().where('case_id', '=', id).execute();
}

/** A run with its row to be: who was told what is kept, unless the last day is another one now. */
export interface ClockToSave {
  readonly run: ClockRun;
  readonly before: KnownClock | undefined;
  /** Fewest days before the last day at which those concerned were warned of it. */
  warned: number | null;
  lapseTold: boolean;
}

/** The runs of a case beside what the store knows of each; a run is found again by the line that set it off. */
export function clocksToSave(runs: readonly ClockRun[], known: readonly KnownClock[]): ClockToSave[] {
  return runs.map((run) => {
    const before = known.find((one) => one.clock === run.clock && one.run === run.startedBy);
    const same = before !== undefined && before.due_day === dayText(run.due);
    return {
      run,
      before,
      // Another last day, by an extension, a pause or a holiday notice, is warned of anew, and may be let pass anew.
      warned: same ? before.warned : null,
      lapseTold: before?.lapse_told === true && (same || run.status === 'lapsed'),
    };
  });
}

/** The day on which a run must be looked at again: a warning, its lapse or what silence means is due; null: nothing more. */
function lookDay(
  procedure: Procedure,
  status: CaseStatus,
  { run, warned, lapseTold }: ClockToSave,
  law: Law,
): Day | null {
  const { due } = run;
  if (due === null) return null;
  if (silenceOf(procedure, status, run) !== null || (run.status === 'lapsed' && !lapseTold)) return due + 1;
  if (run.status !== 'running') return null;
  const clock = procedure.clocks[run.clock]!;
  if (clock.kind === 'wait') return due;
  const next = warningsOf(clock, law, run.started).filter((days) => warned === null || days < warned);
  return next.length === 0 ? due + 1 : due - Math.max(...next);
}

/** Writes where the clocks of a case stand; rows in which nothing changed are left alone. */
export async function writeClocks(
  trx: Kysely<Tables>,
  procedure: Procedure,
  file: { id: string; unit: string },
  status: CaseStatus,
  clocks: readonly ClockToSave[],
  law: Law,
): Promise<void> {
  const rows = clockRows(procedure, file, status, clocks, law);
  if (rows.length === 0) return;
  await trx
    .insertInto('case_clock')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['case_id', 'clock', 'run']).doUpdateSet((eb) => ({
        due_day: eb.ref('excluded.due_day'),
        due_at: eb.ref('excluded.due_at'),
        provisional: eb.ref('excluded.provisional'),
        status: eb.ref('excluded.status'),
        stopped_day: eb.ref('excluded.stopped_day'),
        law_digest: eb.ref('excluded.law_digest'),
        warned: eb.ref('excluded.warned'),
        lapse_told: eb.ref('excluded.lapse_told'),
        look_day: eb.ref('excluded.look_day'),
      })),
    )
    .execute();
}

/** Rows of the runs in which something changed. */
export function clockRows(
  procedure: Procedure,
  file: { id: string; unit: string },
  status: CaseStatus,
  clocks: readonly ClockToSave[],
  law: Law,
): Insertable<CaseClockRow>[] {
  return clocks.flatMap((clock) => {
    const row = rowOf(procedure, file, status, clock, law);
    return clock.before !== undefined && isSame(clock.before, row, clock.run) ? [] : [row];
  });
}

function rowOf(
  procedure: Procedure,
  file: { id: string; unit: string },
  status: CaseStatus,
  clock: ClockToSave,
  law: Law,
): Insertable<CaseClockRow> {
  const { run } = clock;
  return {
    case_id: file.id,
    clock: run.clock,
    run: run.startedBy,
    unit: file.unit,
    whose: procedure.clocks[run.clock]!.whose,
    kind: procedure.clocks[run.clock]!.kind,
    started_day: formatDay(run.started),
    due_day: dayText(run.due),
    due_at: run.dueAt === null ? null : instantText(run.dueAt * 1000),
    provisional: run.provisional,
    status: run.status,
    stopped_day: dayText(run.stopped),
    law_digest: law.digest,
    warned: clock.warned,
    lapse_told: clock.lapseTold,
    look_day: dayText(lookDay(procedure, status, clock, law)),
  };
}

/** What is over stays counted by the law of its time; an open run is written again where the law is another one. */
const isSame = (before: KnownClock, row: Insertable<CaseClockRow>, run: ClockRun): boolean =>
  before.status === row.status &&
  before.due_day === row.due_day &&
  before.due_at === (run.dueAt === null ? null : run.dueAt * 1000) &&
  before.provisional === row.provisional &&
  before.stopped_day === row.stopped_day &&
  before.warned === row.warned &&
  before.lapse_told === row.lapse_told &&
  before.look_day === row.look_day &&
  (before.law_digest === row.law_digest || !isOpen(run.status));

const isOpen = (status: ClockRun['status']) => status === 'running' || status === 'paused' || status === 'lapsed';

/** Whether the last day a run had in the store is another one now though nobody acted. */
export const hasMoved = ({ run, before }: ClockToSave): boolean =>
  before !== undefined && isOpen(before.status) && isOpen(run.status) && before.due_day !== dayText(run.due);

export const dueDayOf = (run: ClockRun): string | null => dayText(run.due);
