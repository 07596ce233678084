import { day } from '#basics/day.ts';
import { instant } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { townships } from '#law/places/townships.ts';
import { foldFeed } from './feed.ts';
import { at, type FeedCounts, noFeedCounts, WIDTH } from './feed-counts.ts';
import { type Block, type County, UNKNOWN, UNKNOWN_CODE, UNKNOWN_PLACE } from './ledger.ts';
import type { TableName } from './tables.ts';

/** Small blocks of one worker in September 2026 for the tests of the feed fold. */

export const law = lawAsKnown({});
export const t = (text: string) => instant(`2026-${text}+08:00`);

const timeColumns = ['start', 'end', 'created', 'ready', 'picked', 'restFrom', 'restTo', 'paidAt'];
const plainColumns = [
  'worker',
  'platform',
  'source',
  'segment',
  'row',
  'marks',
  'sentEarlyS',
  'namesSession',
  'currency',
];
const codeColumns = ['holiday', 'night', 'weather', 'takeRateShown', 'identity', 'mandated', 'form'];
export type Row = Record<string, number>;

const nothing = (column: string) =>
  column === 'place'
    ? UNKNOWN_PLACE
    : codeColumns.includes(column)
      ? UNKNOWN_CODE
      : timeColumns.includes(column) || plainColumns.includes(column)
        ? 0
        : UNKNOWN;

/** Rows of one worker as columns; what a row leaves out is unknown. Sorted by start as a seal sorts them. */
function columns(rows: readonly Row[]) {
  const sorted = rows.toSorted((a, b) => a.start! - b.start!);
  const read = new Map<string, number[]>();
  const made = new Proxy({} as Record<string, number[]>, {
    get(_, column: string) {
      if (!read.has(column))
        read.set(
          column,
          sorted.map((row) => row[column] ?? nothing(column)),
        );
      return read.get(column);
    },
  });
  return { columns: made as never, from: Uint32Array.of(0, rows.length) };
}

export const P = ['91500229MA5U0T0105', '91500229MA5U0T0113', '91500229MA5U0T0121', '91500229MA5U0T013X'];
export const places = townships.map(({ code }) => code);
export const gecheng = 0;
export const dongan = places.indexOf('500229109');
export const mingtong = places.indexOf('500229105');

export function county(over: Partial<County> = {}, missing: Partial<Record<TableName, string[]>> = {}): County {
  return {
    month: '2026-09',
    first: day('2026-09-01'),
    last: day('2026-09-30'),
    contextFrom: day('2026-08-24'),
    platforms: P,
    places,
    currencies: ['CNY'],
    records: { enterprise: [] } as never,
    reported: () => true,
    missingDays: (_, table) => (missing[table] ?? []).map(day),
    feed: [],
    weather: null,
    ...over,
  };
}

interface Given {
  orders?: Row[];
  sessions?: Row[];
  pay?: Row[];
  linked?: boolean;
  county?: County;
}

export function block(given: Given): Block {
  const empty = columns([]);
  const engagement = (platform: number) => ({ platform, workerId: 'w' });
  return {
    county: given.county ?? county(),
    firstWorker: 0,
    workers: 1,
    order: columns(given.orders ?? []),
    session: columns(given.sessions ?? []),
    allocation: empty,
    restPrompt: empty,
    roster: empty,
    pay: columns(given.pay ?? []),
    records: given.linked === false ? [undefined] : [{ engagements: [0, 1, 2, 3].map(engagement) } as never],
  };
}

/** An order nothing is wrong with, its day workday and dry. */
export const order = (from: string, to: string, more: Row = {}): Row => ({
  start: t(from),
  end: t(to),
  platform: 0,
  status: 1,
  trade: 2,
  place: gecheng,
  distanceM: 3000,
  holiday: 0,
  night: 0,
  weather: 0,
  ...more,
});
export const session = (from: string, to: string | null, more: Row = {}): Row => ({
  start: t(from),
  end: to === null ? 0 : t(to),
  platform: 0,
  place: gecheng,
  ...more,
});
export const settlement = (from: string, to: string, more: Row = {}): Row => ({
  start: t(`${to}T00:00:00`),
  periodFrom: day(`2026-${from}`),
  periodTo: day(`2026-${to}`),
  platform: 0,
  status: 1,
  ...more,
});
export const aDay = [session('09-03T08:00:00', '09-03T20:00:00')];

export function fold(given: Given): { counts: FeedCounts; seen: string[] } {
  const made = block(given);
  const counts = noFeedCounts(made.county);
  const seen: string[] = [];
  foldFeed(made, 0, law, {
    counts,
    defect: (kind, platform, table, row) => seen.push(`${kind} ${platform} ${table} ${row}`),
  });
  return { counts, seen: seen.filter((line) => !line.startsWith('field-missing')) };
}
export const count = (counts: FeedCounts, name: keyof typeof at, platform = 0) =>
  counts.values[platform * WIDTH + at[name]];
