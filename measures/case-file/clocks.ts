import { type Day, day } from '#basics/day.ts';
import { dayOf, type Instant } from '#basics/instant.ts';
import { deadlineAfter, deadlineBefore } from '#law/calendar/deadline.ts';
import type { Deadline, Pause } from '#law/calendar/deadline.types.ts';
import { hoursAfter } from '#law/calendar/hours.ts';
import type { InForce, Law } from '#law/in-force.types.ts';
import { findLimit } from '#law/limits/all.ts';
import type { ClockOf, Procedure } from '../procedure.ts';
import type { CaseAction } from './action.ts';

/** One run of a clock: from the step that set it off to the step that stopped it. */
export interface ClockRun {
  readonly clock: string;
  /** The step that set it off. */
  readonly startedBy: number;
  readonly started: Day;
  /** Null: the limit is unknown, or a pause lasts. */
  readonly due: Day | null;
  /** The minute the limit ends, where it counts hours. */
  readonly dueAt: Instant | null;
  readonly provisional: boolean;
  /** The limit as in force on the day it started; null where the last day was fixed in the step itself. */
  readonly limit: InForce | null;
  /** Days counted and skipped; null where the last day was fixed, or the limit is unknown. */
  readonly deadline: Deadline | null;
  /** The extension as in force, where it was extended. */
  readonly extension: InForce | null;
  readonly stoppedBy: number | null;
  readonly stopped: Day | null;
  /**
   * `running`; `paused`; `met`: stopped in time, or waited out; `late`: stopped after the last day; `lapsed`: the last day is over and
   * nobody acted; `dropped`: set off again, or the case ended before.
   */
  readonly status: 'running' | 'paused' | 'met' | 'late' | 'lapsed' | 'dropped';
}

interface OpenRun {
  action: CaseAction;
  started: Day;
  extended: CaseAction | null;
}

/**
 * Every run of every clock of a case, in the order they were set off. `pauses` are those of the case; `ended` is the line that ended it,
 * or null: clocks set off before it are dropped, those it sets off itself (a notice still owed, a file to be kept) run on; `today`
 * decides what has lapsed. The number is that in force on the day a run starts.
 */
export function clockRuns(
  procedure: Procedure,
  actions: readonly CaseAction[],
  pauses: readonly (Pause & { ground: string })[],
  ended: CaseAction | null,
  law: Law,
  today: Day,
): ClockRun[] {
  return Object.entries(procedure.clocks)
    .flatMap(([name, clock]) => runsOf(name, clock, procedure, actions, pauses, ended, law, today))
    .sort((a, b) => a.startedBy - b.startedBy);
}

function runsOf(
  name: string,
  clock: ClockOf,
  procedure: Procedure,
  actions: readonly CaseAction[],
  pauses: readonly (Pause & { ground: string })[],
  ended: CaseAction | null,
  law: Law,
  today: Day,
): ClockRun[] {
  const runs: ClockRun[] = [];
  let open: OpenRun | null = null;
  const close = (by: CaseAction | null, dropped: boolean) => {
    if (open !== null) runs.push(finish(name, clock, open, by, dropped, pauses, law, today));
    open = null;
  };
  for (const action of actions) {
    if (open !== null && procedure.actions[action.action]?.extends === name) (open as OpenRun).extended = action;
    if (clock.stops.includes(action.action)) close(action, false);
    const start = clock.starts.find(({ on }) => on === action.action);
    const said = start?.day === undefined ? action.day : action.data[start.day];
    // A start whose day was not said (an optional field) sets nothing off.
    if (start === undefined || said === undefined) continue;
    close(action, true);
    open = { action, started: dayIn(said), extended: null };
  }
  close(null, open !== null && ended !== null && (open as OpenRun).action.seq < ended.seq);
  return runs;
}

function finish(
  name: string,
  clock: ClockOf,
  { action, started, extended }: OpenRun,
  stop: CaseAction | null,
  dropped: boolean,
  pauses: readonly (Pause & { ground: string })[],
  law: Law,
  today: Day,
): ClockRun {
  const mine = pauses.filter(
    ({ ground, to }) =>
      clock.pausedBy !== undefined &&
      (clock.pausedBy === 'all' || clock.pausedBy.includes(ground)) &&
      (to === null || to > started),
  );
  const { due, dueAt, deadline, limit, extension } = dueOf(clock, action, started, extended, mine, law);
  const last = stop?.day ?? today;
  const status = dropped
    ? 'dropped'
    : stop !== null
      ? due === null || clock.kind === 'wait' || (dueAt === null ? last <= due : stop.at <= dueAt)
        ? 'met'
        : 'late'
      : // A pause that began after the last day saves nothing.
        mine.some(({ from, to }) => to === null && (due === null || from <= due))
        ? 'paused'
        : due === null || (clock.kind === 'wait' ? today < due : today <= due)
          ? 'running'
          : clock.kind === 'wait'
            ? 'met'
            : 'lapsed';
  return {
    clock: name,
    startedBy: action.seq,
    started,
    due,
    dueAt,
    provisional: deadline?.provisional ?? false,
    limit,
    deadline,
    extension,
    stoppedBy: stop?.seq ?? null,
    stopped: stop?.day ?? null,
    status,
  };
}

function dueOf(
  clock: ClockOf,
  action: CaseAction,
  started: Day,
  extended: CaseAction | null,
  pauses: readonly Pause[],
  law: Law,
): Pick<ClockRun, 'due' | 'dueAt' | 'deadline' | 'limit' | 'extension'> {
  if (typeof clock.limit !== 'string') {
    const fixed = action.data[clock.limit.dayIn];
    return {
      due: fixed === undefined ? null : dayIn(fixed),
      dueAt: null,
      deadline: null,
      limit: null,
      extension: null,
    };
  }
  const shipped = findLimit(clock.limit);
  if (shipped === undefined) throw new RangeError(`no limit is named ${clock.limit}`);
  const limit = law.findInForce(clock.limit, started);
  if (limit === null || limit.value === null) return { due: null, dueAt: null, deadline: null, limit, extension: null };
  const extension =
    extended === null || clock.extension === undefined ? null : law.findInForce(clock.extension, started);
  const count = limit.value + (extension?.value ?? 0);
  const { counting } = shipped;
  if (counting === 'hours') {
    const dueAt = hoursAfter(action.at, count);
    return { due: dayOf(dueAt), dueAt, deadline: null, limit, extension };
  }
  const deadline =
    clock.kind === 'before' || clock.back === true
      ? deadlineBefore(law.calendar, { event: started, count, counting })
      : deadlineAfter(law.calendar, { start: started, count, counting, pauses });
  return { due: deadline.due, dueAt: null, deadline, limit, extension };
}

/** A day of a line: a day number, or a day field as it was said, which its form has read as `YYYY-MM-DD`. */
function dayIn(said: unknown): Day {
  return typeof said === 'number' ? said : day(said as string);
}
