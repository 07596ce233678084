import { daysFrom, midnight, readMonth } from '../calendar.ts';
import { isStatutory } from '../holidays.ts';
import { attendanceOf, monthTime } from './attendance.ts';
import { secondsBetween, union } from './intervals.ts';
import { isOpen, requiredOf, requiredUnsure, worksOf } from './orders.ts';
import { payOf, sumOfSettlements } from './pay.ts';
import type { Behind, Recount } from './recount.ts';
import { inForce, number, placesOf, rowsOf, said, tradeOf } from './rows.ts';
import { classOver, engagedThroughout, systemsOn, termsOn } from './worker.ts';

const EIGHT_HOURS = 28800;

/** The working-time systems rows allow over several days: one that every day allows, else unknown. */
function systemsOver({ rows }: Behind, platform: string, first: number, last: number): string[] {
  let common = systemsOn(rows, platform, first);
  for (const day of daysFrom(first + 1, last)) {
    const own = systemsOn(rows, platform, day);
    common = common.filter((system) => own.includes(system));
  }
  return [...common, 'unknown'];
}

/** A Monday–Sunday week: the days with order time, required time or attendance. */
export function recountWeek(behind: Behind, to: Recount): void {
  const { finding, fact, rows } = behind;
  const { platform } = finding;
  to.is('platform', platform);
  if (typeof fact.monday !== 'number') return;
  const [first, last] = [fact.monday, fact.monday + 6];
  const works = worksOf(rows, platform);
  const working = union([...works.flatMap(({ pieces }) => pieces), ...requiredOf(rows, platform)]);
  const attended = platform === null ? null : attendanceOf(rows, platform, first, last);
  let worked = 0;
  let run = 0;
  for (const day of daysFrom(first, last)) {
    const any =
      secondsBetween(working, midnight(day), midnight(day + 1)) > 0 || (attended?.[day - first]?.seconds ?? 0) > 0;
    worked += any ? 1 : 0;
    run = any ? run + 1 : 0;
  }
  const unsure = works.some(isOpen) || requiredUnsure(rows, platform) || (attended ?? []).some(({ open }) => open);
  to.time('workedDays', worked, worked, !unsure && finding.verdict === 'finding');
  // A run may have begun in weeks before; the rows reach back one day.
  to.atLeast('daysInARow', run);
  if (platform === null) return;
  to.is('workerClass', classOver(rows, platform, first, last));
  to.oneOf('hoursSystem', systemsOver(behind, platform, first, last));
  const order = works.find(({ pieces }) => pieces.some(({ to }) => to > midnight(first)));
  const trade = order?.row ?? rowsOf(rows, 'worker', platform)[0];
  if (trade !== undefined) to.is('trade', tradeOf[said(trade, 'trade') ?? '']);
}

/** A month with one employer: time by kind of day from the roster, pay from its settlements, terms of its last day. */
export function recountMonth(behind: Behind, to: Recount): void {
  const { finding, rows } = behind;
  const { platform } = finding;
  const month = readMonth(finding.period);
  to.is('platform', platform);
  if (month === null || platform === null) return;
  const { first, last } = month;
  to.is('month', finding.period);
  to.is('first', first);
  to.is('last', last);
  to.is('workerClass', classOver(rows, platform, first, last));
  to.is('wholeMonth', engagedThroughout(rows, platform, first, last));
  to.oneOf('hoursSystem', systemsOver(behind, platform, first, last));
  monthHours(behind, to, platform, first, last);
  sumOfSettlements(behind, to, platform, first, last);
  to.is('approvedCycle', cycleOn(rows, platform, last));
  to.oneOf('place', placesOf(rows, platform));
  const inMonth = daysFrom(first, last).map((day) => termsOn(rows, platform, day));
  const terms = inMonth.findLast((row) => row !== null) ?? null;
  for (const column of ['wageStandardFen', 'overtimeBaseFen', 'piecePriceFen'])
    to.is(column, terms === null ? null : number(terms, column));
}

function monthHours(
  { finding, rows, value }: Behind,
  to: Recount,
  platform: string,
  first: number,
  last: number,
): void {
  const days = attendanceOf(rows, platform, first, last);
  const fields = ['workdayOvertimeSeconds', 'restDaySeconds', 'statutoryHolidaySeconds', 'attendanceSeconds'] as const;
  if (days === null) {
    for (const field of fields) {
      to.is(field, null);
      to.is(`${field}AtMost`, null);
    }
    for (const field of ['overtimePieces', 'restDayPieces', 'holidayPieces']) to.is(field, null);
    scheduled(rows, to, platform, [], first, last);
    return;
  }
  const time = monthTime(days, value('standard-day-seconds', EIGHT_HOURS));
  const exact =
    !time.open &&
    !worksOf(rows, platform).some(isOpen) &&
    !requiredUnsure(rows, platform) &&
    finding.verdict === 'finding';
  const sums = [time.workdayOvertime, time.restDay, time.holiday, time.total];
  fields.forEach((field, i) => {
    to.time(field, sums[i]!, sums[i]!, exact);
  });
  to.is('overtimePieces', time.pieces.workday);
  to.is('restDayPieces', time.pieces.restDay);
  to.is('holidayPieces', time.pieces.holiday);
  scheduled(rows, to, platform, days, first, last);
}

/** Days scheduled and attended as the settlements say, else by the roster; whether rostered leave is paid the roster does not say. */
function scheduled(
  rows: Behind['rows'],
  to: Recount,
  platform: string,
  days: NonNullable<ReturnType<typeof attendanceOf>>,
  first: number,
  last: number,
): void {
  const settled = payOf(rows, platform, first, last);
  const sum = (column: string) =>
    settled.length === 0 || settled.some((row) => number(row, column) === null)
      ? null
      : settled.reduce((total, row) => total + number(row, column)!, 0);
  const due = days.filter(({ day, roster }) => !isStatutory(day) && (roster === 'workday' || roster === 'leave'));
  const leave = due.some(({ roster }) => roster === 'leave');
  const attended = due.filter(({ roster, seconds }) => roster === 'workday' && seconds > 0).length;
  const rostered = days.length > 0;
  to.is('scheduledDays', sum('scheduledDays') ?? (rostered ? due.length : null));
  to.is('attendedDays', sum('attendedDays') ?? (leave || !rostered ? null : attended));
}

const cycles: Readonly<Record<string, string>> = { 1: 'week', 2: 'month', 3: 'quarter', 4: 'year' };

/** Approvals of comprehensive hours. */
const comprehensive = (rows: Behind['rows'], platform: string) =>
  rowsOf(rows, 'workingTimeApproval', platform).filter((row) => said(row, 'system') === '2');

/** The cycle of an approved comprehensive system on a day; null without one. */
function cycleOn(rows: Behind['rows'], platform: string, day: number): string | null {
  const row = comprehensive(rows, platform).find((each) => inForce(each, day));
  return row === undefined ? null : (cycles[said(row, 'cycle') ?? ''] ?? null);
}

/** A cycle of an approved comprehensive system, as far as the rows reach. */
export function recountCycle(behind: Behind, to: Recount): void {
  const { finding, fact, rows } = behind;
  const { platform } = finding;
  to.is('platform', platform);
  if (platform === null || typeof fact.cycleFrom !== 'number' || typeof fact.cycleTo !== 'number') return;
  const [first, last] = [fact.cycleFrom, fact.cycleTo];
  to.is('workerClass', classOver(rows, platform, first, last));
  const approvals = comprehensive(rows, platform);
  const approved = (day: number) => approvals.some((row) => inForce(row, day));
  let throughout = true;
  for (const day of daysFrom(first, last)) throughout &&= approved(day);
  to.is('approved', throughout);
  to.oneOf(
    'cycle',
    approvals.map((row) => cycles[said(row, 'cycle') ?? '2']),
  );
  const days = attendanceOf(rows, platform, first, last);
  const holiday = (days ?? []).reduce((sum, { day, seconds }) => sum + (isStatutory(day) ? seconds : 0), 0);
  const total = (days ?? []).reduce((sum, { seconds }) => sum + seconds, 0);
  to.is('attendanceSeconds', days === null ? null : total);
  to.is('statutoryHolidaySeconds', days === null ? null : holiday);
}
