import type { Day } from '#basics/day.ts';
import { dayOf, startOf } from '#basics/instant.ts';
import type { RecordRow, RowColumns, Sorted } from '../../ledger.ts';
import { fromPlatform, numberIn } from '../../records.ts';
import type { WorkerFile } from '../register.ts';

/** Where a counted row stands: its table and its place in the lake. */
export interface RowPlace {
  table: 'order' | 'session' | 'allocation' | 'roster' | 'pay' | 'deduction' | 'accountLimit' | 'payTerms';
  segment: number;
  row: number;
}

/** Rows of one kind: when each happened, and where the first of them stand. */
export interface Seen {
  readonly at: number[];
  readonly places: RowPlace[];
}

/** So many places are kept of each kind: enough to look them up, few enough for a month of thousands of orders. */
export const placesKept = 5;

/** What one month of one platform's records shows of one worker. Orders of other platforms are only counted by platform. */
export interface MonthCounts {
  /** Days with an order accepted or a rostered shift. */
  days: ReadonlySet<Day>;
  shifts: Seen;
  sessions: Seen;
  /** Sessions the enterprise required, and those of which it does not say. */
  mandated: Seen;
  mandatedUnknown: number;
  offers: Seen;
  refused: Seen;
  orders: Seen;
  /** Orders with a penalty, and deductions for lateness or bad reviews (by the first instant of their day). */
  penalised: Seen;
  sanctions: Seen;
  /** Limits put on the account for the quality of service. */
  limits: Seen;
  /** Those that suspended it. */
  suspensions: Seen;
  /** Platforms with an order of the worker in the month. */
  platforms: number;
  /** Pay reported by this platform, and by all; null where none is. */
  payFen: number | null;
  allPayFen: number | null;
  /** Settlements with base pay, and others. */
  basicPay: Seen;
  otherPay: Seen;
}

const seen = (): Seen => ({ at: [], places: [] });
const REFUSED = 2;
const YES = 1;
const NO = 0;
const WORKDAY = 1;
/** Ground codes of deductions that sanction: lateness and bad reviews. */
const sanctionGrounds = new Set([1, 2]);
/** Code of a limit for the quality of service, and of a suspended account. */
const forService = 3;
const suspension = 1;

/** Counts what the month's records of a platform show of one worker; context days before the month are left out. */
export function countMonth(file: WorkerFile, platform: number): MonthCounts {
  const { block, k, county } = file;
  const [from, to] = [startOf(county.first), startOf(county.last + 1)];
  const counts = {
    shifts: seen(),
    sessions: seen(),
    mandated: seen(),
    mandatedUnknown: 0,
    offers: seen(),
    refused: seen(),
    orders: seen(),
    penalised: seen(),
    sanctions: seen(),
    limits: seen(),
    suspensions: seen(),
    basicPay: seen(),
    otherPay: seen(),
  };
  const [days, platforms] = [new Set<Day>(), new Set<number>()];
  const each = (table: 'order' | 'session' | 'allocation' | 'roster' | 'pay', see: (i: number) => void) => {
    const { columns, from: offsets } = block[table] as Sorted<RowColumns & { start: Uint32Array }>;
    for (let i = offsets[k]!; i < offsets[k + 1]!; i++)
      if (columns.source[i] === 0 && columns.start[i]! >= from && columns.start[i]! < to) see(i);
  };
  const note = (into: Seen, table: RowPlace['table'], columns: RowColumns & { start: Uint32Array }, i: number) => {
    into.at.push(columns.start[i]!);
    if (into.places.length < placesKept)
      into.places.push({ table, segment: columns.segment[i]!, row: columns.row[i]! });
  };
  each('order', (i) => {
    const { columns } = block.order;
    platforms.add(columns.platform[i]!);
    if (columns.platform[i] !== platform) return;
    note(counts.orders, 'order', columns, i);
    days.add(dayOf(columns.start[i]!));
    if (columns.penaltyFen[i]! > 0) note(counts.penalised, 'order', columns, i);
  });
  each('session', (i) => {
    const { columns } = block.session;
    if (columns.platform[i] !== platform) return;
    note(counts.sessions, 'session', columns, i);
    if (columns.mandated[i] === YES) note(counts.mandated, 'session', columns, i);
    else if (columns.mandated[i] !== NO) counts.mandatedUnknown++;
  });
  each('allocation', (i) => {
    const { columns } = block.allocation;
    if (columns.platform[i] !== platform) return;
    note(counts.offers, 'allocation', columns, i);
    if (columns.response[i] === REFUSED) note(counts.refused, 'allocation', columns, i);
  });
  each('roster', (i) => {
    const { columns } = block.roster;
    if (columns.platform[i] !== platform || columns.kind[i] !== WORKDAY) return;
    note(counts.shifts, 'roster', columns, i);
    days.add(dayOf(columns.start[i]!));
  });
  const pay = { own: 0, all: 0, told: true, ownTold: false };
  each('pay', (i) => {
    const { columns } = block.pay;
    const mine = columns.platform[i] === platform;
    if (mine) note(columns.basicFen[i]! > 0 ? counts.basicPay : counts.otherPay, 'pay', columns, i);
    if (columns.grossFen[i]! < 0 || columns.currency[i] !== 0) pay.told = false;
    else {
      pay.all += columns.grossFen[i]!;
      if (mine) pay.own += columns.grossFen[i]!;
      pay.ownTold ||= mine;
    }
  });
  const small = (into: Seen, table: RowPlace['table'], rows: readonly RecordRow[], column: string) => {
    for (const row of rows) {
      const on = numberIn(row, column);
      if (row.platform !== platform || !fromPlatform(row) || on === null || on < county.first || on > county.last)
        continue;
      into.at.push(startOf(on));
      if (into.places.length < placesKept) into.places.push({ table, segment: row.segment, row: row.row });
    }
  };
  const deductions = (block.records[k]?.deduction ?? []).filter(({ ground }) => sanctionGrounds.has(Number(ground)));
  const limits = file.rows('accountLimit', platform).filter(({ reason }) => Number(reason) === forService);
  const suspensions = limits.filter(({ kind }) => Number(kind) === suspension);
  small(counts.sanctions, 'deduction', deductions, 'deductedOn');
  small(counts.limits, 'accountLimit', limits, 'limitedOn');
  small(counts.suspensions, 'accountLimit', suspensions, 'limitedOn');
  return {
    ...counts,
    days,
    platforms: platforms.size,
    payFen: pay.told && pay.ownTold ? pay.own : null,
    allPayFen: pay.told && pay.ownTold ? pay.all : null,
  };
}

/** What refusals were followed by: penalties within a time, and offers on the day after against other days. */
export interface RefusalCost {
  /** Refusals followed by a penalty or a sanction. */
  punished: number;
  /** Offers and days after a day with a refusal, and on other days. */
  after: { offers: number; days: number };
  others: { offers: number; days: number };
}

/** Reads what followed the refusals of a month; one after the other, which is not yet one because of the other. */
export function refusalCost(counts: MonthCounts, within: number): RefusalCost {
  const punished = counts.refused.at.filter(
    (refusal) =>
      counts.penalised.at.some((at) => at > refusal && at <= refusal + within) ||
      counts.sanctions.at.some((at) => at >= startOf(dayOf(refusal)) && at <= refusal + within),
  ).length;
  const refusalDays = new Set(counts.refused.at.map(dayOf));
  const byDay = new Map<Day, number>();
  for (const at of counts.offers.at) byDay.set(dayOf(at), (byDay.get(dayOf(at)) ?? 0) + 1);
  const [after, others] = [
    { offers: 0, days: 0 },
    { offers: 0, days: 0 },
  ];
  for (const [day, offers] of byDay) {
    const side = refusalDays.has(day - 1) ? after : others;
    side.offers += offers;
    side.days++;
  }
  return { punished, after, others };
}
