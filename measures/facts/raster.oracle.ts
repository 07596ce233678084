import { type Day, weekday } from '#basics/day.ts';
import { type Instant, startOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import type { OrderRow, PromptRow } from './block.builder.ts';
import {
  A_DAY,
  type Cells,
  dayAt,
  MAYBE_MOTOR,
  MAYBE_ONLINE,
  MAYBE_ORDER,
  MAYBE_ROSTER,
  MAYBE_WORKING,
  MOTOR,
  ONLINE,
  ORDER,
  ordersOf,
  own,
  ROSTER,
  type TestLedger,
  WORKING,
} from './raster-cells.oracle.ts';
import { runs, stretches } from './raster-runs.oracle.ts';

/*
 * The test oracle of the folds, second half: what the cells say, counted one by one. Only tests read it.
 */

export interface DayTruth {
  platform: number;
  day: Day;
  orders: number;
  order: number;
  orderMost: number;
  working: number;
  workingMost: number;
  online: number | null;
  waiting: number | null;
  night: number;
  driving24: number;
  driving24Most: number;
  attendance: number | null;
  attendanceMost: number | null;
  longest: number;
  reachedAt: Instant | null;
  askedAt: Instant | null;
  confirmedAt: Instant | null;
  unconfirmed: number;
  agreedAt: Instant | null;
}

export interface WeekTruth {
  platform: number;
  monday: Day;
  worked: number;
  workedMost: number;
  order: number;
  orderMost: number;
  inARow: number;
  in7Days: number;
}

/** Seconds of one day by what is true of them. */
interface Count {
  order: number;
  orderMost: number;
  working: number;
  workingMost: number;
  online: number;
  waiting: number;
  onlineUnsure: number;
  night: number;
  present: number;
  presentMost: number;
}
const nothing: Count = {
  order: 0,
  orderMost: 0,
  working: 0,
  workingMost: 0,
  online: 0,
  waiting: 0,
  onlineUnsure: 0,
  night: 0,
  present: 0,
  presentMost: 0,
};

interface Attendance {
  least: number;
  most: number;
  row: boolean;
}

/** Days and weeks of a ledger, subject by subject (a platform, or null for every platform together). */
export class Raster {
  readonly #ledger: TestLedger;
  readonly #law: Law;
  readonly #cells: Cells;
  readonly #scratch = new Uint32Array(MAYBE_ROSTER * 2);
  readonly #counted = new Map<Uint16Array, Map<Day, Count>>();

  constructor(ledger: TestLedger, cells: Cells, law: Law) {
    this.#ledger = ledger;
    this.#law = law;
    this.#cells = cells;
  }

  /** Days and weeks of a subject. */
  count(platform: number | null): { days: DayTruth[]; weeks: WeekTruth[] } {
    const cells = this.#cells.of(platform);
    const counts = this.#byDay(cells);
    const attendance = platform === null ? null : this.#attendance(platform, counts);
    return {
      days: this.#days(platform, cells, counts, attendance),
      weeks: this.#weeks(platform, counts, attendance),
    };
  }

  /** How many platforms the worker surely worked for on some days: an order accepted, order time or required time. */
  #contributors(from: Day, to: Day): number {
    const worked = (platform: number) => {
      if (ordersOf(this.#ledger, platform).some((order) => dayOfOrder(order) >= from && dayOfOrder(order) <= to))
        return true;
      const counts = this.#byDay(this.#cells.of(platform));
      return [...counts].some(([day, { working }]) => day >= from && day <= to && working > 0);
    };
    return this.#cells.platforms.filter(worked).length;
  }

  #byDay(cells: Uint16Array): Map<Day, Count> {
    const known = this.#counted.get(cells);
    if (known !== undefined) return known;
    const counts = new Map<Day, Count>();
    for (let day = dayAt(this.#cells.low); startOf(day) < this.#cells.low + cells.length; day++) {
      const six = startOf(day) + 6 * 3600;
      const twentyTwo = startOf(day) + 22 * 3600;
      const early = this.#tally(cells, startOf(day), six);
      const late = this.#tally(cells, twentyTwo, startOf(day + 1));
      const night = [...early, ...late];
      const whole = [...night, ...this.#tally(cells, six, twentyTwo)];
      const sum = (tally: readonly (readonly [cell: number, seconds: number])[], yes: (cell: number) => boolean) =>
        tally.reduce((total, [cell, seconds]) => (yes(cell) ? total + seconds : total), 0);
      const any = (bits: number) => sum(whole, (cell) => (cell & bits) !== 0);
      counts.set(day, {
        order: any(ORDER),
        orderMost: any(ORDER | MAYBE_ORDER),
        working: any(WORKING),
        workingMost: any(MAYBE_WORKING),
        online: any(ONLINE),
        waiting: sum(whole, (cell) => (cell & ONLINE) !== 0 && (cell & ORDER) === 0),
        onlineUnsure: any(MAYBE_ONLINE),
        night: sum(night, (cell) => (cell & ORDER) !== 0),
        present: any(WORKING | ROSTER),
        presentMost: any(MAYBE_WORKING | ROSTER | MAYBE_ROSTER),
      });
    }
    this.#counted.set(cells, counts);
    return counts;
  }

  /** How many seconds between two instants have each content of a cell, for the contents there are. */
  #tally(cells: Uint16Array, from: Instant, to: Instant): [cell: number, seconds: number][] {
    const tally = this.#scratch;
    const contents: number[] = [];
    const [low, high] = [from - this.#cells.low, to - this.#cells.low];
    for (const run of runs(cells)) {
      const seconds = Math.min(run.to, high) - Math.max(run.from, low);
      if (seconds <= 0) continue;
      if (tally[run.cell] === 0) contents.push(run.cell);
      tally[run.cell] = tally[run.cell]! + seconds;
    }
    return contents.map((cell) => {
      const seconds = tally[cell]!;
      tally[cell] = 0;
      return [cell, seconds];
    });
  }

  /** Every day of the month with anything to tell. */
  #days(
    platform: number | null,
    cells: Uint16Array,
    counts: ReadonlyMap<Day, Count>,
    attendance: ReadonlyMap<Day, Attendance> | null,
  ): DayTruth[] {
    const { county } = this.#ledger;
    const orders = ordersOf(this.#ledger, platform);
    const days = new Set([...counts.keys(), ...orders.map(dayOfOrder), ...(attendance?.keys() ?? [])]);
    const driving = this.#mostIn24Hours(cells, MOTOR, Math.max(...days));
    const drivingMost = this.#cells.have(MAYBE_MOTOR)
      ? this.#mostIn24Hours(cells, MOTOR | MAYBE_MOTOR, Math.max(...days))
      : driving;
    const longest = this.#longest(cells);
    const truths: DayTruth[] = [];
    for (const day of [...days].sort((a, b) => a - b)) {
      const count = counts.get(day) ?? nothing;
      const accepted = orders.filter((order) => dayOfOrder(order) === day).length;
      const at = attendance?.get(day) ?? null;
      const rostered = at !== null && (at.row || at.most > 0);
      const told = accepted > 0 || count.workingMost > 0 || count.online > 0 || rostered;
      if (!told || day < county.first || day > county.last) continue;
      if (platform === null && this.#contributors(day, day) < 2) continue;
      const worked = this.#worked(count, attendance === null ? null : (at ?? { least: 0, most: 0 }), platform);
      truths.push({
        platform: platform ?? -1,
        day,
        orders: accepted,
        order: count.order,
        orderMost: count.orderMost,
        working: worked.working,
        workingMost: worked.workingMost,
        online: count.onlineUnsure > 0 ? null : count.online,
        waiting: count.onlineUnsure > 0 ? null : count.waiting,
        night: count.night,
        driving24: driving(day),
        driving24Most: drivingMost(day),
        attendance: attendance === null ? null : (at?.least ?? 0),
        attendanceMost: attendance === null ? null : (at?.most ?? 0),
        longest: longest.get(day) ?? 0,
        ...this.#dailyLimit(platform, cells, day),
        agreedAt: this.#agreedDay(platform, cells, day, worked.allowance),
      });
    }
    return truths;
  }

  #worked(count: Count, attendance: { least: number; most: number } | null, platform: number | null) {
    const { workerClass, agreement } = this.#ledger;
    if (attendance !== null && workerClass === 'employee')
      return { working: attendance.least, workingMost: attendance.most, allowance: 0 };
    const { working, workingMost } = count;
    if (agreement === null || !['quasi-employee', 'unclear'].includes(workerClass))
      return { working, workingMost, allowance: 0 };
    const counted = workerClass === 'quasi-employee' && working > 0;
    const allowance = counted ? Math.min(agreement.allowanceS, A_DAY - working) : 0;
    const all = agreement.allowanceS * (platform === null ? this.#cells.platforms.length : 1);
    const most = workingMost === 0 ? 0 : Math.max(working + allowance, Math.min(A_DAY, workingMost + all));
    return { working: working + allowance, workingMost: most, allowance };
  }

  /** Attendance by day: roster, orders and required time together, less the break where it fits into time without work. */
  #attendance(platform: number, counts: ReadonlyMap<Day, Count>): Map<Day, Attendance> | null {
    const rows = own(this.#ledger.rows.roster).filter((row) => (row.platform ?? 0) === platform);
    if (rows.length === 0) return null;
    const days = new Map<Day, Attendance>();
    const left = { least: 0, most: 0 };
    for (let day = this.#cells.windowDay; day <= this.#ledger.county.last; day++) {
      const { present, presentMost, working, workingMost } = counts.get(day) ?? nothing;
      const today = rows.filter(({ start }) => dayAt(start!) === day);
      const breaks = today.reduce((sum, { breakS }) => sum + (breakS ?? 0), 0);
      const taken = Math.min(breaks + left.least, present - working);
      const takenMost = Math.min(breaks + left.most, presentMost - workingMost);
      left.least = Math.min(breaks, breaks + left.least - taken);
      left.most = Math.min(breaks, breaks + left.most - takenMost);
      if (today.length > 0 || presentMost > 0)
        days.set(day, { least: present - taken, most: presentMost - takenMost, row: today.length > 0 });
    }
    return days;
  }

  #longest(cells: Uint16Array): Map<Day, number> {
    const longest = new Map<Day, number>();
    for (const { from, to } of stretches(cells, ORDER, this.#value('delivery-stop-seconds'))) {
      const day = dayAt(this.#cells.low + from);
      longest.set(day, Math.max(longest.get(day) ?? 0, to - from));
    }
    return longest;
  }

  #value(name: string): number {
    return this.#law.inForce(name, this.#cells.windowDay).value!;
  }

  #dailyLimit(platform: number | null, cells: Uint16Array, day: Day) {
    const limit = this.#law.findInForce('delivery-daily-order-seconds', day)?.value ?? null;
    const first = this.#firstOf(platform, day);
    const reachedAt = limit === null || first.trade !== 2 ? null : this.#moment(cells, day, ORDER, limit);
    if (reachedAt === null) return { reachedAt: null, askedAt: null, confirmedAt: null, unconfirmed: 0 };
    const midnight = startOf(day + 1);
    const asked = this.#dailyPrompts(platform).filter(({ start }) => start! >= reachedAt && start! < midnight);
    const agreed = asked.filter(({ answer }) => answer === 1).map(({ start, answered }) => answered || start!);
    const confirmedAt = agreed.length === 0 ? null : Math.min(...agreed);
    const until = Math.min(confirmedAt ?? midnight, midnight);
    const accepted = ordersOf(this.#ledger, platform).filter(
      ({ start, end }) => start! > reachedAt && start! < until && (end === 0 || end! > start!),
    );
    const askedAt = asked.length === 0 ? null : Math.min(...asked.map(({ start }) => start!));
    return { reachedAt, askedAt, confirmedAt, unconfirmed: accepted.length };
  }

  /**
   * The order that says a day's trade: the first accepted on it, else the first that ran into it, else the engagement, which is
   * for delivery with each platform and for none with all together.
   */
  #firstOf(platform: number | null, day: Day): { trade?: number } {
    const inOrder = ordersOf(this.#ledger, platform).toSorted(
      (a, b) => a.start! - b.start! || (a.platform ?? 0) - (b.platform ?? 0),
    );
    const accepted = inOrder.find(({ start, end }) => dayAt(start! > 0 ? start! : end!) === day);
    const running = inOrder.find(({ start, end }) => start! > 0 && dayAt(start!) < day && dayAt(end!) >= day);
    return accepted ?? running ?? { trade: platform === null ? 99 : 2 };
  }

  #agreedDay(platform: number | null, cells: Uint16Array, day: Day, allowance: number): Instant | null {
    const { agreement } = this.#ledger;
    if (agreement === null || platform === null || this.#firstOf(platform, day).trade !== 2) return null;
    return this.#moment(cells, day, WORKING, agreement.dailyMaxS - allowance);
  }

  /** The instant at which the day's cells with any of the bits are as many as `limit`. */
  #moment(cells: Uint16Array, day: Day, bits: number, limit: number): Instant | null {
    const { low } = this.#cells;
    let counted = 0;
    for (let i = Math.max(0, startOf(day) - low); i < Math.min(cells.length, startOf(day + 1) - low); i++) {
      if ((cells[i]! & bits) !== 0 && ++counted === limit) return low + i + 1;
    }
    return null;
  }

  #dailyPrompts(platform: number | null): PromptRow[] {
    return own(this.#ledger.rows.prompts).filter(
      (prompt) => prompt.kind === 2 && (platform === null || (prompt.platform ?? 0) === platform),
    );
  }

  /** Weeks whose Sunday lies in the month. A day before the window may have been worked where the window's first may. */
  #weeks(
    platform: number | null,
    counts: ReadonlyMap<Day, Count>,
    attendance: ReadonlyMap<Day, Attendance> | null,
  ): WeekTruth[] {
    const { county } = this.#ledger;
    const { windowDay } = this.#cells;
    const dark = (counts.get(windowDay)?.orderMost ?? 0) > 0 ? A_DAY : 0;
    const on = (day: Day) => {
      if (day < windowDay) return { order: 0, orderMost: dark, worked: false, workedMost: dark > 0 };
      const count = counts.get(day) ?? nothing;
      const at = attendance?.get(day) ?? { least: 0, most: 0 };
      return {
        order: count.order,
        orderMost: count.orderMost,
        worked: count.working > 0 || at.least > 0,
        workedMost: count.workingMost > 0 || at.most > 0,
      };
    };
    const truths: WeekTruth[] = [];
    for (let sunday = county.first; sunday <= county.last; sunday++) {
      if (weekday(sunday) !== 7) continue;
      const week = Array.from({ length: 7 }, (_, i) => sunday - 6 + i);
      const sum = (key: 'order' | 'orderMost') => week.reduce((total, day) => total + on(day)[key], 0);
      const runTo = (day: Day): number => (on(day).worked ? 1 + runTo(day - 1) : 0);
      const rolling = (day: Day) => Array.from({ length: 7 }, (_, i) => on(day - i).order).reduce((a, b) => a + b);
      if (!week.some((day) => on(day).workedMost)) continue;
      if (platform === null && this.#contributors(sunday - 6, sunday) < 2) continue;
      truths.push({
        platform: platform ?? -1,
        monday: sunday - 6,
        worked: week.filter((day) => on(day).worked).length,
        workedMost: week.filter((day) => on(day).workedMost).length,
        order: sum('order'),
        orderMost: sum('orderMost'),
        inARow: Math.max(...week.map(runTo)),
        in7Days: Math.max(...week.map(rolling)),
      });
    }
    return truths;
  }

  /** For a day, the most cells with any of the bits in a window of 24 hours that ends on it. */
  #mostIn24Hours(cells: Uint16Array, bits: number, lastDay: Day): (day: Day) => number {
    const most = new Map<Day, number>();
    const { low } = this.#cells;
    let inside = 0;
    let best = 0;
    let day = dayAt(low);
    // Windows that end at cell number `until` end on the day's last instant.
    let until = startOf(day + 1) - low;
    const any = this.#cells.have(bits);
    const last = Math.min(cells.length + A_DAY, startOf(lastDay + 1) - low);
    for (let end = 1; any && end <= last; end++) {
      if (end <= cells.length && (cells[end - 1]! & bits) !== 0) inside++;
      if (end > A_DAY && (cells[end - 1 - A_DAY]! & bits) !== 0) inside--;
      if (inside > best) best = inside;
      if (end === until) {
        most.set(day, best);
        best = 0;
        day++;
        until += A_DAY;
      }
    }
    if (any) most.set(day, best);
    return (day) => most.get(day) ?? 0;
  }
}

/** The day an order counts on: that of its acceptance, else of its end. */
const dayOfOrder = ({ start = 0, end = 0 }: OrderRow) => dayAt(start > 0 ? start : end);
