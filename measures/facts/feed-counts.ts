import type { County } from './ledger.ts';

/** 数据缺陷: what one row of a feed can have wrong with it, as far as rows alone show it. */
export const feedDefects = [
  'session-overlap',
  'over-long-session',
  'session-sum-mismatch',
  'order-overlap-impossible',
  'order-without-session',
  'pay-without-order',
  'pay-sum-mismatch',
  'reversed-interval',
  'impossible-speed',
  'zero-distance',
  'clock-skew',
  'zeroed-time',
  'date-before-1992',
  'holiday-mark',
  'night-mark',
  'weather-mark',
  'unlinked-worker',
  'field-missing',
] as const;
export type FeedDefect = (typeof feedDefects)[number];

/** Whole numbers counted for every platform: rows with each defect, then what they are to be seen against. */
export const feedCounters = [
  ...feedDefects,
  'orders',
  'sessions',
  'settlements',
  /** Of `order-overlap-impossible`: only another platform's order is in the way. */
  'overlapElsewhere',
  /** Orders without a session where sessions of that time may be missing. */
  'orderSessionUnknown',
  /** Settlements for orders whose orders may be missing. */
  'payOrderUnknown',
  'sessionsWithoutSums',
  /** Orders and sessions without a sent time; orders of no township of ours. */
  'sentUnknown',
  'ordersUnplaced',
  /** Orders on which a mark was due and none was sent; orders whose weather could be compared. */
  'holidayUnmarked',
  'nightUnmarked',
  'weatherUnmarked',
  'weatherCompared',
  'unlinkedWorkers',
  'mandatoryCells',
  'filledCells',
  /** Rows put to the cross-checks, and rows that failed at least one. */
  'rowsChecked',
  'rowsFailed',
] as const;
export type FeedCounter = (typeof feedCounters)[number];

/** Numbers a platform takes in `values`: one a counter. */
export const WIDTH = feedCounters.length;

/** Place of every counter in a platform's run of numbers. */
export const at = Object.freeze(
  Object.fromEntries(feedCounters.map((name, index) => [name, index])) as Record<FeedCounter, number>,
);

/**
 * Counts of one process. Plain arrays of whole numbers: they cross a process boundary as they are and add up in any order.
 * `values` holds `WIDTH` numbers a platform. `weather` holds, for a platform that marked any, orders by township, hour of the
 * month and mark (none, any), two numbers a cell.
 */
export interface FeedCounts {
  values: Float64Array;
  weather: (Uint32Array | undefined)[];
}

/** Counts of nothing. */
export function noFeedCounts(county: Pick<County, 'platforms'>): FeedCounts {
  return {
    values: new Float64Array(county.platforms.length * WIDTH),
    weather: county.platforms.map(() => undefined),
  };
}

/** Adds the counts of another process; both must be of the same county and month. */
export function addFeedCounts(into: FeedCounts, from: FeedCounts): void {
  if (into.values.length !== from.values.length) throw new RangeError('counts of different counties');
  for (let i = 0; i < into.values.length; i++) into.values[i] = into.values[i]! + from.values[i]!;
  from.weather.forEach((cells, platform) => {
    if (cells === undefined) return;
    const mine = into.weather[platform];
    if (mine === undefined) into.weather[platform] = cells.slice();
    else for (let i = 0; i < mine.length; i++) mine[i] = mine[i]! + cells[i]!;
  });
}

/** Where `foldFeed` puts what it sees. Without `defect` it only counts. */
export interface FeedSink {
  counts: FeedCounts;
  /** `row` is the index in the block's columns of that table. */
  defect?(kind: FeedDefect, platform: number, table: 'order' | 'session' | 'pay', row: number): void;
  /**
   * From a first pass (`disputedWeather`): per platform, by cell of `FeedCounts.weather`, the mark the other platforms agree on
   * (1 none, 2 any), 0 where they do not; rows that say otherwise are then reported as `weather-mark`.
   */
  disputed?: readonly (Uint8Array | undefined)[] | undefined;
}
