import { civilFromDay, type Day, dayFromCivil } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import { isStatutory, workdayOnOrBefore } from './calendar.ts';
import type { Block, Engagement, Feed, Month } from './feed.ts';
import type { Cycle } from './platforms.ts';
import type { RowOf } from './tables.ts';

/** A settlement period inside one month, and the day agreed for its payment. */
export interface Period {
  from: Day;
  to: Day;
  dueOn: Day;
}

/** The periods of a month: none crosses its end. Half months fall due on the 20th and the 10th, months on the 10th, weeks four days on. */
export function periodsOf(month: Month, cycle: Cycle): Period[] {
  const { first, last } = month;
  const { year, month: number } = civilFromDay(first);
  const nextTenth = number === 12 ? dayFromCivil(year + 1, 1, 10) : dayFromCivil(year, number + 1, 10);
  if (cycle === 'month') return [{ from: first, to: last, dueOn: nextTenth }];
  if (cycle === 'half-month') {
    return [
      { from: first, to: first + 14, dueOn: first + 19 },
      { from: first + 15, to: last, dueOn: nextTenth },
    ];
  }
  const weeks: Period[] = [];
  for (let from = first; from <= last; from += 7) {
    const to = Math.min(from + 6, last);
    // eleven days on: no run of days off is longer, so that the last workday before it never lies inside the period
    weeks.push({ from, to, dueOn: to + 11 });
  }
  return weeks;
}

/** When the base population is paid: the workday before the last lawful one, at ten in the morning. */
export function paidAtFor(dueOn: Day): number {
  return startOf(workdayOnOrBefore(workdayOnOrBefore(dueOn) - 1)) + 10 * 3600;
}

/** The fields of an itemised statement, as the exchange codes them. */
export const statementFields = 'employer,cycle,payDate,name,idNumber,contact,workingTime,items,deductions,net,proof';

const parts = [
  ...(['basicFen', 'pieceFen', 'overtimeFen', 'pieceOvertimeFen', 'holidayPremiumFen', 'subsidyNightFen'] as const),
  ...([
    'subsidyWeatherFen',
    'subsidyHeatFen',
    'rewardFen',
    'tipsFen',
    'inKindFen',
    'welfareFen',
    'otherPayFen',
  ] as const),
];
const deductions = [
  ...(['deductionPenaltyFen', 'deductionDamageFen', 'deductionInsuranceFen', 'deductionSocialFen'] as const),
  ...(['taxFen', 'deductionOtherFen'] as const),
];

/** Parts and deductions that were none are said to be none: what is left out is not known. */
const nothing: RowOf<'pay'> = Object.fromEntries([...parts, ...deductions].map((part) => [part, 0]));

/** Writes a settlement and its statement; sums, payment day and statement are filled in unless given. Returns its number. */
export function addSettlement(
  feed: Feed,
  worker: Engagement,
  period: Period,
  given: RowOf<'pay'>,
  statement: RowOf<'payStatement'> | null = {},
): string {
  let grossFen = 0;
  for (const part of parts) grossFen += given[part] ?? 0;
  let deducted = 0;
  for (const part of deductions) deducted += given[part] ?? 0;
  const dueOn = given.dueOn ?? period.dueOn;
  const paidAt = paidAtFor(dueOn);
  const row: RowOf<'pay'> = {
    workerId: worker.workerId,
    trade: feed.profile.trade,
    periodFrom: period.from,
    periodTo: period.to,
    dueOn,
    paidAt,
    payer: '1',
    payerUscc: feed.profile.uscc,
    form: '1',
    ...nothing,
    grossFen,
    netFen: grossFen - deducted,
    paidFen: grossFen - deducted,
    status: '1',
    ...given,
  };
  const recordId = feed.add('pay', row);
  if (statement !== null && feed.sends('payStatement')) {
    feed.add('payStatement', {
      workerId: worker.workerId,
      payRecordId: recordId,
      deliveredOn: Math.floor((paidAt + 28800) / 86400),
      fields: statementFields,
      ...statement,
    });
  }
  return recordId;
}

/** What a settlement adds up to while its days are generated. */
export interface Takings {
  period: Period;
  orders: number;
  onTaskSec: number;
  /** Order pay, of which on statutory days half is the holiday premium. */
  payFen: number;
  holidayFen: number;
  weatherFen: number;
  /** Days with work. */
  days: Set<Day>;
}

/** The month's settlements, still empty. */
export const openTakings = (month: Month, cycle: Cycle): Takings[] =>
  periodsOf(month, cycle).map((period) => ({
    period,
    orders: 0,
    onTaskSec: 0,
    payFen: 0,
    holidayFen: 0,
    weatherFen: 0,
    days: new Set<Day>(),
  }));

/** Books a block of a day in the settlement the day belongs to. */
export function book(takings: readonly Takings[], at: Day, block: Block): Takings {
  const taking = takings.find(({ period }) => at >= period.from && at <= period.to)!;
  taking.orders += block.orders;
  taking.onTaskSec += block.onTaskSec;
  taking.payFen += block.payFen;
  if (isStatutory(at)) taking.holidayFen += block.payFen / 2;
  taking.days.add(at);
  return taking;
}

/** Settles quasi-employees' piece pay; what the platform promises at least (25 yuan an hour, allowance included) is topped up. */
export function settlePiecePay(feed: Feed, worker: Engagement, takings: readonly Takings[]): void {
  for (const { period, orders, onTaskSec, payFen, holidayFen, weatherFen, days } of takings) {
    if (orders === 0) continue;
    const secondsOwed = onTaskSec + days.size * (feed.profile.limits?.allowanceS ?? 0);
    const promised = Math.ceil((secondsOwed * 2500) / 3600);
    addSettlement(feed, worker, period, {
      pieceFen: payFen - holidayFen,
      holidayPremiumFen: holidayFen,
      subsidyWeatherFen: weatherFen,
      rewardFen: Math.max(0, promised - payFen),
      orders,
      onTaskSec,
    });
  }
}
