import { dateOf, dayNumber, dayOfInstant, daysFrom, midnight, monthLength } from '../calendar.ts';
import { say } from '../complaint.ts';
import type { Row } from '../explanation.ts';
import { isStatutory } from '../holidays.ts';
import { attendanceOf } from './attendance.ts';
import { secondsBetween, union } from './intervals.ts';
import { isOpen, requiredOf, requiredUnsure, worksOf } from './orders.ts';
import type { Behind, Recount } from './recount.ts';
import { at, number, on, placesOf, rowsOf, said, tradeOf } from './rows.ts';
import { agreementOn, allowanceOf, classOn, classOver, term, termsOn } from './worker.ts';

const parts = [
  'basicFen',
  'pieceFen',
  'distanceFen',
  'overtimeFen',
  'pieceOvertimeFen',
  'holidayPremiumFen',
  'subsidyNightFen',
  'subsidyWeatherFen',
  'subsidyHeatFen',
  'rewardFen',
  'tipsFen',
  'inKindFen',
  'welfareFen',
  'otherPayFen',
];
const special = ['subsidyNightFen', 'subsidyWeatherFen', 'subsidyHeatFen'];

/** A part of a settlement; nothing where it was left out but the other parts make up the whole, else not known. */
export function part(row: Row, name: string): number | null {
  const value = number(row, name);
  if (value !== null) return value;
  const whole = parts.reduce((sum, each) => sum + (number(row, each) ?? 0), 0);
  return number(row, 'grossFen') === whole ? 0 : null;
}

/** Parts together; not known only where none of them is. */
function together(row: Row, names: readonly string[]): number | null {
  const known = names.map((name) => part(row, name)).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** The settlements whose period ends between two days. */
export const payOf = (rows: readonly Row[], platform: string, first: number, last: number): readonly Row[] =>
  rowsOf(rows, 'pay', platform).filter((row) => {
    const end = on(row, 'periodTo');
    return end !== null && first <= end && end <= last;
  });

/** Sums of a month's settlements; not known where one of them does not say. */
export function sumOfSettlements({ rows }: Behind, to: Recount, platform: string, first: number, last: number): void {
  const settled = payOf(rows, platform, first, last);
  const sum = (of: (row: Row) => number | null) =>
    settled.length === 0 || settled.some((row) => of(row) === null)
      ? null
      : settled.reduce((total, row) => total + of(row)!, 0);
  to.is(
    'grossFen',
    sum((row) => number(row, 'grossFen')),
  );
  to.is(
    'overtimePayFen',
    sum((row) => together(row, ['overtimeFen', 'holidayPremiumFen'])),
  );
  to.is(
    'specialAllowanceFen',
    sum((row) => together(row, special)),
  );
  to.is(
    'inKindFen',
    sum((row) => part(row, 'inKindFen')),
  );
  to.is(
    'statutoryWelfareFen',
    sum((row) => part(row, 'welfareFen')),
  );
  to.is(
    'tipsFen',
    sum((row) => part(row, 'tipsFen')),
  );
  to.is(
    'pieceOvertimePayFen',
    sum((row) => part(row, 'pieceOvertimeFen')),
  );
  const others = settled.map((row) => said(row, 'currency') ?? 'CNY').filter((currency) => currency !== 'CNY');
  to.oneOf('currency', others.length === 0 ? ['CNY'] : others);
}

const forms: Readonly<Record<string, string>> = { 1: 'money', 2: 'goods', 3: 'vouchers', 4: 'points' };
const statuses: Readonly<Record<string, string>> = { 1: 'paid', 2: 'failed', 3: 'held' };
const cycles: Readonly<Record<string, string>> = {
  1: 'day',
  2: 'week',
  3: 'half-month',
  4: 'month',
  5: 'task',
  6: 'longer',
};

/** One settlement with the time it pays for. */
export function recountSettlement(behind: Behind, to: Recount): void {
  const { finding, fact, rows } = behind;
  const { platform } = finding;
  if (platform === null) return;
  const [from, until] = finding.period.split('/');
  const row = rowsOf(rows, 'pay', platform).find(
    (each) =>
      said(each, 'periodTo') === until &&
      (said(each, 'periodFrom') ?? until) === from &&
      (finding.record === null || each.recordId === finding.record),
  );
  if (row === undefined) {
    to.complaints.push(say(`证据中没有 ${finding.period} 的结算`, `no settlement of ${finding.period} among the rows`));
    return;
  }
  const last = on(row, 'periodTo')!;
  const first = on(row, 'periodFrom') ?? last;
  to.is('payRecordId', row.recordId);
  to.is('periodFrom', first);
  to.is('periodTo', last);
  to.is('trade', tradeOf[said(row, 'trade') ?? '']);
  to.is('workerClass', classOver(rows, platform, first, last));
  for (const column of ['grossFen', 'netFen', 'paidFen']) to.is(column, number(row, column));
  to.is('tipsFen', part(row, 'tipsFen'));
  to.is('specialAllowanceFen', together(row, special));
  to.is('overtimePayFen', together(row, ['overtimeFen', 'pieceOvertimeFen']));
  to.is('inKindFen', part(row, 'inKindFen'));
  to.is('statutoryWelfareFen', part(row, 'welfareFen'));
  to.is('holidayPremiumFen', part(row, 'holidayPremiumFen'));
  to.is('currency', said(row, 'currency') ?? 'CNY');
  to.is('form', forms[said(row, 'form') ?? ''] ?? null);
  to.is('status', statuses[said(row, 'status') ?? ''] ?? null);
  const paidAt = at(row, 'paidAt');
  to.is('paidOn', paidAt === null ? null : dayOfInstant(paidAt));
  const { year, month } = dateOf(last);
  to.is('judgedOn', dayNumber(year, month, monthLength(year, month)));
  agreedTerms(rows, to, platform, row, last);
  statement(rows, to, platform, row);
  workedTime(
    behind,
    to,
    platform,
    first,
    last,
    typeof fact.trade === 'string' ? fact.trade : (tradeOf[said(row, 'trade') ?? ''] ?? ''),
  );
}

function agreedTerms(rows: readonly Row[], to: Recount, platform: string, row: Row, last: number): void {
  const terms = termsOn(rows, platform, last);
  to.is('cycle', terms === null ? null : (cycles[said(terms, 'cycle') ?? ''] ?? null));
  to.is('cycleDays', terms === null ? null : number(terms, 'cycleDays'));
  to.is('agreedHolidayRateBp', terms === null ? null : number(terms, 'holidayRateBp'));
  to.is('minimumWageAppliedFen', terms === null ? null : number(terms, 'minimumWageAppliedFen'));
  to.is('minimumWageAppliedUnit', terms === null ? null : said(terms, 'minimumWageAppliedUnit'));
  to.is('agreedPayDay', on(row, 'dueOn') ?? nextPayDay(terms, last));
}

/** Paid monthly on the n-th: the first n-th after the period, the last of a month that has none. */
function nextPayDay(terms: Row | null, last: number): number | null {
  const n = terms === null || said(terms, 'cycle') !== '4' ? null : number(terms, 'agreedPayDay');
  if (n === null) return null;
  const { year, month } = dateOf(last);
  const inMonth = dayNumber(year, month, Math.min(n, monthLength(year, month)));
  if (inMonth > last) return inMonth;
  const [y, m] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return dayNumber(y, m, Math.min(n, monthLength(y, m)));
}

/** Fields of the written ledger (724 art. 15; sheet section 6) that a statement must show. */
const ledger = 'employer cycle payDate name idNumber contact workingTime items deductions net proof'.split(' ');

function statement(rows: readonly Row[], to: Recount, platform: string, row: Row): void {
  const given = rowsOf(rows, 'payStatement', platform).find((each) => said(each, 'payRecordId') === row.recordId);
  if (given === undefined) {
    // None on file and the table not reported look alike.
    to.oneOf('statementDelivered', [false, null]);
    to.is('statementMissing', null);
    return;
  }
  const shown = (said(given, 'fields') ?? '').split(',').map((field) => field.trim());
  to.is('statementDelivered', true);
  to.is(
    'statementMissing',
    ledger.filter((field) => !shown.includes(field)),
  );
}

function workedTime(
  { finding, fact, rows }: Behind,
  to: Recount,
  platform: string,
  first: number,
  last: number,
  trade: string,
): void {
  const works = worksOf(rows, platform);
  const orders = union(works.flatMap(({ pieces }) => pieces));
  const working = union([...orders, ...requiredOf(rows, platform)]);
  const attended = attendanceOf(rows, platform, first, last);
  let [seconds, holiday, normal, holidayPay, normalPay] = [0, 0, 0, 0, 0];
  let allowances: (number | null)[] = [];
  for (const day of daysFrom(first, last)) {
    const [from, until] = [midnight(day), midnight(day + 1)];
    const agreement = agreementOn(rows, platform, trade, day);
    const byAttendance = ['employee', 'part-time', 'dispatched'].includes(classOn(rows, platform, day));
    const counted = secondsBetween(working, from, until);
    const allowance = term(agreement, 'allowanceS');
    if (byAttendance && attended !== null) seconds += attended[day - first]!.seconds;
    else if (byAttendance) seconds += counted;
    else seconds += counted + (counted === 0 ? 0 : allowanceOf(classOn(rows, platform, day), agreement, counted));
    if (counted > 0) allowances.push(allowance);
    const onOrders = secondsBetween(orders, from, until);
    const pay = works
      .filter(({ ended }) => ended !== null && ended >= from && ended < until)
      .reduce((sum, work) => sum + (number(work.row, 'workerGrossFen') ?? 0), 0);
    if (isStatutory(day)) [holiday, holidayPay] = [holiday + onOrders, holidayPay + pay];
    else [normal, normalPay] = [normal + onOrders, normalPay + pay];
  }
  const unsure = works.some(isOpen) || requiredUnsure(rows, platform) || (attended ?? []).some(({ open }) => open);
  if (allowances.length === 0) allowances = [term(agreementOn(rows, platform, trade, last), 'allowanceS')];
  to.time('workingSeconds', seconds, seconds, !unsure && fact.covered === true && finding.verdict === 'finding');
  if (!unsure) to.is('allowanceAgreed', allowances.includes(null) ? null : allowances.every((each) => each! > 0));
  to.is('holidaySeconds', holiday);
  to.is('normalSeconds', normal);
  to.is('holidayPayFen', holidayPay);
  to.is('normalPayFen', normalPay);
  const done = works.filter(({ row, ended }) => {
    const day = ended === null ? null : dayOfInstant(ended);
    return said(row, 'status') === '1' && day !== null && day >= first && day <= last;
  });
  to.is('orders', done.length);
  to.oneOf('place', placesOf(rows, platform));
  places(fact, rows, to, platform, seconds);
}

/** Time by place adds up to the whole; which second lay where hangs on the order of overlapping work and is taken as reported. */
function places(fact: Behind['fact'], rows: readonly Row[], to: Recount, platform: string, seconds: number): void {
  if (!to.has('placeSeconds') || !Array.isArray(fact.placeSeconds)) return;
  const spent = fact.placeSeconds as { place: string | null; seconds: number }[];
  const sum = spent.reduce((total, each) => total + each.seconds, 0);
  const told = placesOf(rows, platform);
  const stray = spent.find(({ place }) => !told.includes(place));
  if (stray !== undefined) to.complaints.push(say(`证据中没有工作地 ${stray.place}`, `no row is of ${stray.place}`));
  if (sum !== seconds)
    to.complaints.push(
      say(`placeSeconds 合计 ${sum}，由证据数得 ${seconds}`, `placeSeconds add up to ${sum}, the rows give ${seconds}`),
    );
}
