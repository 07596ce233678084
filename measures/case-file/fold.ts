import type { Day } from '#basics/day.ts';
import type { Pause } from '#law/calendar/deadline.types.ts';
import type { Law } from '#law/in-force.types.ts';
import type { CaseRole, Outcome, Procedure } from '../procedure.ts';
import type { CaseAction } from './action.ts';
import { type ClockRun, clockRuns } from './clocks.ts';

/** Where a case stands: folded from its lines, never stored as truth. */
export interface CaseStatus {
  readonly state: string;
  readonly since: Day;
  readonly outcome: Outcome | null;
  /** Day on which it ended. */
  readonly ended: Day | null;
  /** What was said last in each field, over all steps. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly clocks: readonly ClockRun[];
  readonly paused: { readonly ground: string; readonly since: Day } | null;
  /** Steps done, with who did them last. */
  readonly doneBy: ReadonlyMap<string, string>;
  /** Clocks that were extended; each may be once. */
  readonly extended: ReadonlySet<string>;
  readonly lines: number;
}

/**
 * The status of a case on a day. Same lines, law and day give the same status on any machine. Throws `RangeError` where the lines are
 * not those of a case of this procedure: the first is not `open`, or a step has no row in the table.
 */
export function foldCase(procedure: Procedure, actions: readonly CaseAction[], law: Law, today: Day): CaseStatus {
  const [first] = actions;
  if (first?.action !== 'open') throw new RangeError('the first line of a case file opens it');
  let state = Object.keys(procedure.states)[0]!;
  let since = first.day;
  let ended: CaseAction | null = null;
  const data: Record<string, unknown> = {};
  const pauses: (Pause & { ground: string; to: Day | null })[] = [];
  const doneBy = new Map<string, string>();
  const extended = new Set<string>();
  for (const [i, action] of actions.entries()) {
    Object.assign(data, action.data);
    doneBy.set(action.action, action.actor);
    if (i === 0) continue;
    const row = procedure.actions[action.action];
    if (row === undefined) throw new RangeError(`line ${action.seq}: ${procedure.slug} has no step ${action.action}`);
    if (row.extends !== undefined) extended.add(row.extends);
    if (row.pauses === true) {
      pauses.push({
        from: action.day,
        to: null,
        reason: String(action.data.ground),
        ground: String(action.data.ground),
      });
    }
    const lasting = pauses.at(-1);
    if (row.resumes === true && lasting?.to === null) pauses[pauses.length - 1] = { ...lasting, to: action.day };
    if (row.to !== 'stay' && row.to !== state) {
      state = row.to;
      since = action.day;
      ended = procedure.states[state]!.ends === undefined ? null : action;
      // Nothing stays suspended in a case that is over: what is still owed after it can be done.
      const open = pauses.at(-1);
      if (ended !== null && open?.to === null) pauses[pauses.length - 1] = { ...open, to: action.day };
    }
  }
  const open = pauses.at(-1);
  return {
    state,
    since,
    outcome: procedure.states[state]!.ends ?? null,
    ended: ended?.day ?? null,
    data,
    clocks: clockRuns(procedure, actions, pauses, ended, law, today),
    paused: open?.to === null ? { ground: open.ground, since: open.from } : null,
    doneBy,
    extended,
    lines: actions.length,
  };
}

/** A step that is open now to somebody in a part, and what the table says of it. */
export interface NextStep {
  readonly action: string;
  readonly by: readonly CaseRole[];
}

/** The steps the table leaves open in this status, whoever may do them: what becomes buttons. */
export function nextSteps(procedure: Procedure, status: CaseStatus): NextStep[] {
  return Object.entries(procedure.actions)
    .filter(
      ([, row]) =>
        row.from.includes(status.state) &&
        (status.paused === null ? row.resumes !== true : row.resumes === true || row.whilePaused === true) &&
        (row.extends === undefined || !status.extended.has(row.extends)),
    )
    .map(([action, { by }]) => ({ action, by }));
}

/** A step the law gives to silence that is due: its clock, the run's number and last day. */
export interface SilentStep {
  readonly action: string;
  readonly clock: string;
  readonly startedBy: number;
  readonly due: Day;
}

/**
 * The step silence takes in this status once a run's last day is over; null: silence means nothing in it now. A paused case waits. What a
 * waiting time leads to is silence, too: nobody did anything until it was over.
 */
export function silenceOf(procedure: Procedure, status: CaseStatus, run: ClockRun): string | null {
  const { onLapse, kind } = procedure.clocks[run.clock]!;
  const waitedOut = kind === 'wait' && run.status === 'met' && run.stopped === null;
  if (onLapse === undefined || status.paused !== null || !(run.status === 'lapsed' || waitedOut)) return null;
  return procedure.actions[onLapse]!.from.includes(status.state) ? onLapse : null;
}

/** The first step silence takes on a day; null: none. */
export function silentStep(procedure: Procedure, status: CaseStatus, today: Day): SilentStep | null {
  for (const run of status.clocks) {
    const { clock, startedBy, due } = run;
    const action = silenceOf(procedure, status, run);
    if (action !== null && due !== null && due < today) return { action, clock, startedBy, due };
  }
  return null;
}
