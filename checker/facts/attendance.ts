import { daysFrom, midnight } from '../calendar.ts';
import type { Row } from '../explanation.ts';
import { isNamedOff, isStatutory, isWorkingDay } from '../holidays.ts';
import { secondsBetween, union } from './intervals.ts';
import { requiredOf, worksOf } from './orders.ts';
import { at, type Interval, number, on, rowsOf, said, yesNo } from './rows.ts';

/** What a worker's roster says of one day, and the attendance counted for it. */
export interface AttendanceDay {
  day: number;
  row: Row | null;
  roster: 'workday' | 'rest-day' | 'leave' | null;
  /** Attendance less breaks, united with orders and required online time. */
  seconds: number;
  /** Whether an end of the day's attendance is missing. */
  open: boolean;
}

const kinds = { 1: 'workday', 2: 'rest-day', 3: 'leave' } as const;

/** Attendance of a worker with one employer, day by day; null where no roster was reported. */
export function attendanceOf(
  rows: readonly Row[],
  platform: string,
  first: number,
  last: number,
): AttendanceDay[] | null {
  const roster = rowsOf(rows, 'roster', platform);
  if (roster.length === 0) return null;
  const spans: Interval[] = [];
  for (const row of roster) {
    const [from, to] = [at(row, 'startAt'), at(row, 'endAt')];
    if (from !== null && to !== null) spans.push({ from, to });
  }
  const working = union([...worksOf(rows, platform).flatMap(({ pieces }) => pieces), ...requiredOf(rows, platform)]);
  const together = union([...working, ...spans]);
  const days: AttendanceDay[] = [];
  // Breaks lie in attendance without orders, on the day of their row; what does not fit there, on the next.
  let carried = 0;
  for (const day of daysFrom(first - 1, last)) {
    const [from, to] = [midnight(day), midnight(day + 1)];
    const row = roster.find((each) => on(each, 'date') === day) ?? null;
    const own = row === null ? 0 : (number(row, 'breakS') ?? 0);
    const present = secondsBetween(together, from, to);
    const taken = Math.max(0, Math.min(own + carried, present - secondsBetween(working, from, to)));
    carried = Math.min(own + carried - taken, own);
    if (day < first) continue;
    const kind = row === null ? null : (kinds[(said(row, 'kind') ?? '') as unknown as keyof typeof kinds] ?? null);
    const began = row !== null && at(row, 'startAt') !== null;
    const ended = row !== null && at(row, 'endAt') !== null;
    days.push({
      day,
      row,
      roster: kind,
      seconds: present - taken,
      open: row !== null && (began !== ended || (!began && kind === 'workday')),
    });
  }
  return days;
}

/** Whether a special reason was recorded and agreed; null where nobody said. */
export const specialReason = ({ row }: AttendanceDay): boolean | null =>
  row === null ? null : yesNo(row, 'specialReason');

/** What a month's attendance adds up to, by the kind of its days (sheet 2.3: substitute and adjusted days off are rest days). */
export interface MonthTime {
  total: number;
  workdayOvertime: number;
  restDay: number;
  holiday: number;
  /** Pieces beyond legal hours by the same kinds; null where nobody counted them. */
  pieces: { workday: number | null; restDay: number | null; holiday: number | null };
  open: boolean;
}

export function monthTime(days: readonly AttendanceDay[], standardDay: number): MonthTime {
  const sums: MonthTime = {
    total: 0,
    workdayOvertime: 0,
    restDay: 0,
    holiday: 0,
    pieces: { workday: 0, restDay: 0, holiday: 0 },
    open: days.some(({ open }) => open),
  };
  for (const each of days) {
    const kind = kindOf(each);
    const compensated = each.row !== null && on(each.row, 'compensatoryLeaveOn') !== null;
    sums.total += each.seconds;
    if (kind === 'holiday') sums.holiday += each.seconds;
    else if (kind === 'workday') sums.workdayOvertime += Math.max(0, each.seconds - standardDay);
    else if (!compensated) sums.restDay += each.seconds;
    if (each.seconds === 0 || (kind === 'restDay' && compensated)) continue;
    const made = each.row === null ? null : number(each.row, kind === 'workday' ? 'overtimePieces' : 'pieces');
    sums.pieces[kind] = made === null || sums.pieces[kind] === null ? null : sums.pieces[kind] + made;
  }
  return sums;
}

function kindOf({ day, roster }: AttendanceDay): 'workday' | 'restDay' | 'holiday' {
  if (isStatutory(day)) return 'holiday';
  if (roster === 'rest-day' || isNamedOff(day)) return 'restDay';
  return roster === null && isWorkingDay(day) === false ? 'restDay' : 'workday';
}
