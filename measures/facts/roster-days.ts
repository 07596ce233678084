import { addByDay, DAY, Segments, Union, unite, uniteTwo } from './intervals.ts';
import { type Block, UNKNOWN, UNKNOWN_CODE, UNKNOWN_PLACE } from './ledger.ts';
import type { MonthTerms } from './month-terms.ts';

/** Roster kinds as sent; 0: no row that day. */
export const NO_ROSTER = 0;
export const WORKDAY = 1;
export const REST_DAY = 2;
export const LEAVE = 3;

/** One worker's roster and attendance with one employer, by day of the window. Reused worker after worker. */
export class RosterDays {
  /** Whether the employer rostered this worker at all in the window. */
  present = false;
  readonly kind: Uint8Array;
  readonly special: Uint8Array;
  /** Day number of compensatory leave, UNKNOWN where none. */
  readonly leaveOn: Int32Array;
  readonly pieces: Int32Array;
  readonly overtimePieces: Int32Array;
  readonly place: Uint16Array;
  /** Attendance less breaks, united with orders and required time. */
  readonly attendance: Int32Array;
  readonly attendanceMost: Int32Array;
  readonly #breaks: Int32Array;
  readonly #closed = new Segments();
  readonly #open = new Segments();
  readonly #union = new Union();
  readonly #opened = new Union();
  readonly #both = new Union();
  readonly #all = new Union();
  readonly #terms: MonthTerms;

  constructor(terms: MonthTerms) {
    const days = terms.days + 1;
    this.#terms = terms;
    this.kind = new Uint8Array(days);
    this.special = new Uint8Array(days);
    this.leaveOn = new Int32Array(days);
    this.pieces = new Int32Array(days);
    this.overtimePieces = new Int32Array(days);
    this.place = new Uint16Array(days);
    this.attendance = new Int32Array(days);
    this.attendanceMost = new Int32Array(days);
    this.#breaks = new Int32Array(days);
  }

  /** Reads the rows with one platform. `working` and `workingMost`: orders and required time, as unions and by day. */
  read(
    block: Block,
    k: number,
    platform: number,
    working: Union,
    workingMost: Union,
    seconds: Int32Array,
    secondsMost: Int32Array,
  ): void {
    const { columns, from } = block.roster;
    this.present = false;
    for (let i = from[k]!; i < from[k + 1]!; i++) {
      if (columns.platform[i] !== platform || columns.source[i] !== 0) continue;
      if (!this.present) this.#clear();
      this.present = true;
      this.#readRow(block, i);
    }
    if (!this.present) return;
    unite(this.#closed, 0, platform, this.#union);
    uniteTwo(working, this.#union, this.#both);
    addByDay(this.#both, this.attendance);
    this.#takeBreaks(this.attendance, seconds);
    unite(this.#open, 0, platform, this.#opened);
    uniteTwo(uniteTwo(workingMost, this.#union, this.#both), this.#opened, this.#all);
    addByDay(this.#all, this.attendanceMost);
    this.#takeBreaks(this.attendanceMost, secondsMost);
    const missing = this.#terms.platform(platform).missing('roster');
    if (missing !== null) {
      for (let day = 0; day < missing.length; day++) if (missing[day] === 1) this.attendanceMost[day] = DAY;
    }
  }

  #clear(): void {
    this.kind.fill(NO_ROSTER);
    this.special.fill(UNKNOWN_CODE);
    this.leaveOn.fill(UNKNOWN);
    this.pieces.fill(UNKNOWN);
    this.overtimePieces.fill(UNKNOWN);
    this.place.fill(UNKNOWN_PLACE);
    this.attendance.fill(0);
    this.attendanceMost.fill(0);
    this.#breaks.fill(0);
    this.#closed.length = 0;
    this.#open.length = 0;
  }

  #readRow(block: Block, i: number): void {
    const { columns } = block.roster;
    const { origin, cut, days } = this.#terms;
    const midnight = columns.start[i]! - origin;
    const day = Math.floor(midnight / DAY);
    if (day < 0 || day >= days) return;
    this.kind[day] = columns.kind[i]!;
    this.special[day] = columns.specialReason[i]!;
    this.leaveOn[day] = columns.compensatoryLeaveOn[i]!;
    this.pieces[day] = columns.pieces[i]!;
    this.overtimePieces[day] = columns.overtimePieces[i]!;
    this.place[day] = columns.place[i]!;
    if (columns.breakS[i]! > 0) this.#breaks[day] = this.#breaks[day]! + columns.breakS[i]!;
    const began = columns.from[i] !== 0;
    const ended = columns.to[i] !== 0;
    const a = Math.max(began ? columns.from[i]! - origin : midnight, 0);
    const b = Math.min(ended ? columns.to[i]! - origin : Math.max(a, midnight) + DAY, cut);
    if (began && ended) this.#closed.add(a, b, 0, columns.platform[i]!);
    // Attendance with one end unknown, or on a scheduled workday with both: at most till a day later.
    else if (began || ended || columns.kind[i] === WORKDAY) this.#open.add(a, b, 0, columns.platform[i]!);
  }

  /** Breaks lie in attendance without orders: first on the day of the row, what does not fit there on the next. */
  #takeBreaks(attendance: Int32Array, working: Int32Array): void {
    let left = 0;
    for (let day = 0; day < attendance.length; day++) {
      const carried = left;
      left = this.#breaks[day]! + carried;
      const fits = Math.max(0, Math.min(left, attendance[day]! - working[day]!));
      attendance[day] = attendance[day]! - fits;
      // What was carried over once and does not fit a second time is dropped.
      left = Math.min(left - fits, this.#breaks[day]!);
    }
  }
}
