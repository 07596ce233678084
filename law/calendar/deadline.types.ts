import type { Day } from '#basics/day.ts';

/**
 * How a limit counts (期间). `working-days`: days of work only; `calendar-days`: all days, a last day on a holiday moves to the next
 * working day (民法典 第二百零三条); `raw-days`: all days, the last day stays where it falls (a status, a deemed service, a notice before
 * effect); `months`, `years`: the corresponding day, the month's last day where there is none, moved off holidays; `raw-months`,
 * `raw-years`: the same, not moved; `hours`: to the minute.
 */
export type Counting =
  | 'working-days'
  | 'calendar-days'
  | 'raw-days'
  | 'months'
  | 'raw-months'
  | 'years'
  | 'raw-years'
  | 'hours';

/** The countings that end on a day; hours end at a moment (`hoursAfter`). */
export type DayCounting = Exclude<Counting, 'hours'>;

/** 中止: days from `from` up to, not including, `to` do not count; `to` null while the cause lasts. */
export interface Pause {
  readonly from: Day;
  readonly to: Day | null;
  readonly reason: string;
}

/**
 * One stretch of the way from the start to the end of a limit, so that a person can count along. `counted`, `skipped` and `paused`
 * follow each other without gap or overlap until the count is full; `start`, `moved` and `end` say what a day is and may lie on days
 * that also count. For a limit counted back from an event they lead back in time, `from` still the earlier day.
 */
export interface DeadlineStep {
  /**
   * `start`: the day that sets it off, not counted, or the event counted back from, counted; `counted`: days that count; `skipped`: days that do not; `paused`: days of a pause;
   * `moved`: the last day lay on these and went to the next working day (counting back, the one before); `end`: the last day. A pause
   * that still lasts is a step of its first day and nothing follows.
   */
  readonly kind: 'start' | 'counted' | 'skipped' | 'paused' | 'moved' | 'end';
  readonly from: Day;
  readonly to: Day;
  /** Days that count within the stretch, calendar days for months and years; 0 for all other kinds. */
  readonly days: number;
  /** Why: the festival, 周末 / weekend, 调休上班 / make-up workday, the reason of the pause; null for plain stretches. */
  readonly why: { readonly zh: string; readonly en: string } | null;
}

/** A date with its arithmetic. */
export interface Deadline {
  readonly counting: Counting;
  readonly count: number;
  /** The day that sets it off, or the event it is counted back from. */
  readonly start: Day;
  /** The last day, or for a limit counted back from an event the last day that still leaves the whole of it; null while a pause lasts. */
  readonly due: Day | null;
  /**
   * True where the last day hangs on days whose holiday notice is not out: counted from weekdays and the statutory days known so far.
   * The last days of December hang on next year's notice as well.
   */
  readonly provisional: boolean;
  readonly steps: readonly DeadlineStep[];
}
