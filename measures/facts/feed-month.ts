import type { Day } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import { at, type FeedCounter, type FeedCounts, type FeedDefect, feedDefects, WIDTH } from './feed-counts.ts';
import { setting } from './feed-reading.ts';
import { disputedWeather, weatherAgainstOthers } from './feed-weather.ts';
import type { County, FeedSeal, RecordRow } from './ledger.ts';
import type { EnterpriseSink } from './sink.ts';
import { type TableName, tableNames } from './tables.ts';

/** One enterprise's feed of one month: what came, what did not, and how many rows show which defect. Null: not known. */
export interface FeedMonth {
  platform: string;
  month: string;
  first: Day;
  last: Day;
  /** Whether the county register has the enterprise engaging workers in the month; null: not in the register. */
  engaged: boolean | null;
  /** Tables the register says it must report, and those of them of which nothing came. Null: the register does not say. */
  mustReport: number | null;
  silentTables: number | null;
  silent: readonly string[];
  workerReported: boolean;
  sessionReported: boolean;
  orderReported: boolean;
  payReported: boolean;
  rideLabourItemReported: boolean;
  orders: number;
  sessions: number;
  settlements: number;
  /** Days on which orders, sessions or allocations are missing though the feed usually brings them daily. */
  gapDays: number;
  gaps: readonly Day[];
  sessionOverlaps: number;
  overLongSessions: number;
  sessionSumMismatches: number;
  sessionsWithoutSums: number;
  /** Orders accepted while another was in hand too far away, and those where that other order is another platform's. */
  ordersInTwoPlaces: number;
  ordersInTwoPlacesElsewhere: number;
  ordersUnplaced: number;
  ordersWithoutSession: number;
  ordersSessionUnknown: number;
  payWithoutOrder: number;
  payOrderUnknown: number;
  reversedIntervals: number;
  clockSkewed: number;
  sentUnknown: number;
  zeroedTimes: number;
  datesBefore1992: number;
  holidayMarksWrong: number;
  holidayUnmarked: number;
  nightMarksWrong: number;
  nightUnmarked: number;
  /** Against warnings where they are loaded, else against what other platforms say of the same township and hour. */
  weatherMarksWrong: number;
  weatherCompared: number;
  weatherUnmarked: number;
  weatherWarningsLoaded: boolean;
  /** Finished rides without a labour item, items without their ride, and both together. */
  rideOrdersUnmatched: number;
  rideItemsUnmatched: number;
  rideUnmatched: number;
  unlinkedRows: number;
  unlinkedWorkers: number;
  /** From the seal; null where it says nothing of this platform. */
  conflicts: number | null;
  quarantined: number | null;
  /** Corrections after the month's first seal, or later than the days allowed; of how many the receipt is not known. */
  lateCorrections: number | null;
  correctionsUndated: number | null;
  /** Numerators and denominators of the quality score. */
  mandatoryCells: number;
  filledCells: number;
  valuesRead: number | null;
  valuesRefused: number | null;
  valuesMarked: number;
  /** Records of order, session and pay that came in time, late, and of which the receipt is not known. */
  arrivedInTime: number | null;
  arrivedLate: number | null;
  arrivedUndated: number | null;
  rowsChecked: number;
  rowsFailed: number;
  /** Rows by kind of defect. */
  defects: Readonly<Record<FeedDefect, number>>;
}

/** What the county itself writes about enterprises; no part of their feeds. */
const countyTables: readonly TableName[] = ['enterprise', 'correctionOrder', 'sectorAgreement'];

/** Tables that make a sender an enterprise with a feed, whether or not the register knows it. */
const feedTables: readonly TableName[] = ['worker', 'session', 'order', 'allocation', 'restPrompt', 'roster', 'pay'];

/**
 * The feeds of a county's month from the counts of all processes: one fact, in the order of the platforms, for each that the
 * register knows or that sent anything about work. The county's own office is a sender but no enterprise.
 */
export function foldFeedMonths(county: County, law: Law, counts: FeedCounts, sink: EnterpriseSink): void {
  const agreed = disputedWeather(counts, setting(law, 'feed-weather-platforms', county.first));
  county.platforms.forEach((platform, p) => {
    const known = county.records.enterprise.some((row) => row.platform === p);
    if (!known && !feedTables.some((table) => county.reported(p, table))) return;
    const of = (counter: FeedCounter) => counts.values[p * WIDTH + at[counter]]!;
    const others = weatherAgainstOthers(counts, agreed, p);
    const warned = county.weather !== null;
    const weatherMarksWrong = warned ? of('weather-mark') : others.differ;
    const defects = Object.fromEntries(feedDefects.map((kind) => [kind, of(kind)])) as Record<FeedDefect, number>;
    const gaps = gapsOf(county, p);
    const supplied = county.feed.find((seal) => seal.platform === p && seal.table === 'rideLabourItem');
    const rides = supplied?.ride ?? { orders: 0, items: 0 };
    sink.feed?.({
      platform,
      month: county.month,
      first: county.first,
      last: county.last,
      ...registerOf(county, p),
      workerReported: county.reported(p, 'worker'),
      sessionReported: county.reported(p, 'session'),
      orderReported: county.reported(p, 'order'),
      payReported: county.reported(p, 'pay'),
      rideLabourItemReported: county.reported(p, 'rideLabourItem'),
      orders: of('orders'),
      sessions: of('sessions'),
      settlements: of('settlements'),
      gapDays: gaps.length,
      gaps,
      sessionOverlaps: of('session-overlap'),
      overLongSessions: of('over-long-session'),
      sessionSumMismatches: of('session-sum-mismatch'),
      sessionsWithoutSums: of('sessionsWithoutSums'),
      ordersInTwoPlaces: of('order-overlap-impossible'),
      ordersInTwoPlacesElsewhere: of('overlapElsewhere'),
      ordersUnplaced: of('ordersUnplaced'),
      ordersWithoutSession: of('order-without-session'),
      ordersSessionUnknown: of('orderSessionUnknown'),
      payWithoutOrder: of('pay-without-order'),
      payOrderUnknown: of('payOrderUnknown'),
      reversedIntervals: of('reversed-interval'),
      clockSkewed: of('clock-skew'),
      sentUnknown: of('sentUnknown'),
      zeroedTimes: of('zeroed-time'),
      datesBefore1992: of('date-before-1992'),
      holidayMarksWrong: of('holiday-mark'),
      holidayUnmarked: of('holidayUnmarked'),
      nightMarksWrong: of('night-mark'),
      nightUnmarked: of('nightUnmarked'),
      weatherMarksWrong,
      weatherCompared: warned ? of('weatherCompared') : others.compared,
      weatherUnmarked: of('weatherUnmarked'),
      weatherWarningsLoaded: warned,
      rideOrdersUnmatched: rides.orders,
      rideItemsUnmatched: rides.items,
      rideUnmatched: rides.orders + rides.items,
      unlinkedRows: of('unlinked-worker'),
      unlinkedWorkers: of('unlinkedWorkers'),
      ...sealOf(county, law, p, platform),
      mandatoryCells: of('mandatoryCells'),
      filledCells: of('filledCells'),
      valuesMarked: of('zeroed-time') + of('date-before-1992'),
      rowsChecked: of('rowsChecked'),
      rowsFailed: of('rowsFailed'),
      defects: { ...defects, 'weather-mark': weatherMarksWrong },
    });
  });
}

function registerOf(county: County, p: number) {
  const entry = county.records.enterprise.find((row) => row.platform === p);
  if (entry === undefined) return { engaged: null, mustReport: null, silentTables: null, silent: [] };
  const engaged =
    (dayIn(entry, 'onDate') ?? county.first) <= county.last &&
    (dayIn(entry, 'offDate') ?? county.first) >= county.first;
  const list = typeof entry.mustReport === 'string' ? entry.mustReport.split(',').map((name) => name.trim()) : null;
  const due = list?.filter((name): name is TableName => (tableNames as readonly string[]).includes(name)) ?? null;
  const silent = due?.filter((table) => !county.reported(p, table)) ?? [];
  return { engaged, mustReport: due?.length ?? null, silentTables: due && silent.length, silent };
}

const dayIn = (row: RecordRow, field: string): Day | null => {
  const value = row[field];
  return typeof value === 'number' ? value : null;
};

function gapsOf(county: County, p: number): Day[] {
  const days = new Set<Day>();
  for (const table of ['order', 'session', 'allocation'] as const)
    for (const day of county.missingDays(p, table)) if (day >= county.first && day <= county.last) days.add(day);
  return [...days].sort((a, b) => a - b);
}

const timed = ['order', 'session', 'pay'] as const;

function sealOf(county: County, law: Law, p: number, platform: string) {
  const seals = county.feed.filter((seal) => seal.platform === p && !countyTables.includes(seal.table));
  if (seals.length === 0) {
    return {
      conflicts: null,
      quarantined: null,
      lateCorrections: null,
      correctionsUndated: null,
      valuesRead: null,
      valuesRefused: null,
      arrivedInTime: null,
      arrivedLate: null,
      arrivedUndated: null,
    };
  }
  const sum = (count: (seal: FeedSeal) => number) => seals.reduce((total, seal) => total + count(seal), 0);
  const days = setting(law, 'feed-correction-days', county.first);
  const arrived = (within: (after: number, limit: number) => boolean) =>
    timed.reduce((total, table) => {
      const limit = setting(law, `feed-arrival-hours-${table}`, county.first, platform);
      const lags = seals.find((seal) => seal.table === table)?.arrivals ?? [];
      return total + recordsWhere(lags, (after) => within(after, limit));
    }, 0);
  return {
    conflicts: sum((seal) => seal.conflicts),
    quarantined: sum((seal) => seal.quarantined),
    lateCorrections: sum((seal) => seal.correctedAfterSeal + recordsWhere(seal.corrections, (after) => after > days)),
    correctionsUndated: sum((seal) => recordsWhere(seal.corrections, (after) => after < 0)),
    valuesRead: sum((seal) => seal.valuesRead),
    valuesRefused: sum((seal) => seal.valuesRefused),
    arrivedInTime: arrived((after, limit) => after >= 0 && after <= limit),
    arrivedLate: arrived((after, limit) => after > limit),
    arrivedUndated: arrived((after) => after < 0),
  };
}

const recordsWhere = (lags: FeedSeal['corrections'], counts: (after: number) => boolean) =>
  lags.reduce((total, { after, records }) => total + (counts(after) ? records : 0), 0);
