import { parseMonth } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import { foldFeed } from '#measures/facts/feed.ts';
import { type FeedCounts, type FeedDefect, noFeedCounts } from '#measures/facts/feed-counts.ts';
import { type FeedMonth, foldFeedMonths } from '#measures/facts/feed-month.ts';
import { setting } from '#measures/facts/feed-reading.ts';
import { disputedWeather } from '#measures/facts/feed-weather.ts';
import { everyBlock } from './every-block.ts';
import type { SealedMonth } from './seal-lake.ts';

/** Place of a reported row in the lake. */
export interface RowPlace {
  table: 'order' | 'session' | 'pay';
  segment: number;
  row: number;
}

/** Counts every feed of a sealed month. */
async function countFeeds(sealed: SealedMonth, law: Law): Promise<{ months: FeedMonth[]; counts: FeedCounts }> {
  let counts: FeedCounts | null = null;
  const county = await everyBlock(sealed, law, (block) => {
    counts ??= noFeedCounts(block.county);
    for (let k = 0; k < block.workers; k++) foldFeed(block, k, law, { counts });
  });
  const all = counts ?? noFeedCounts(county);
  const months: FeedMonth[] = [];
  foldFeedMonths(county, law, all, { feed: (fact) => void months.push(structuredClone(fact)) });
  return { months, counts: all };
}

/** The feeds of a sealed month, one an enterprise. */
export async function feedMonths(sealed: SealedMonth, law: Law): Promise<FeedMonth[]> {
  return (await countFeeds(sealed, law)).months;
}

/**
 * The rows of one platform that show one kind of defect. Marks of the weather are held against what other platforms say, which
 * takes a first pass over the month.
 */
export async function defectRows(
  sealed: SealedMonth,
  law: Law,
  platformUscc: string,
  kind: FeedDefect,
): Promise<RowPlace[]> {
  const platform = sealed.seal.platforms.indexOf(platformUscc);
  const { first } = parseMonth(sealed.seal.month)!;
  const disputed =
    kind === 'weather-mark'
      ? disputedWeather((await countFeeds(sealed, law)).counts, setting(law, 'feed-weather-platforms', first))
      : undefined;
  const rows: RowPlace[] = [];
  await everyBlock(sealed, law, (block) => {
    const sink = {
      counts: noFeedCounts(block.county),
      disputed,
      defect: (seen: FeedDefect, of: number, table: RowPlace['table'], row: number) => {
        if (seen !== kind || of !== platform) return;
        const { segment, row: number } = block[table].columns;
        rows.push({ table, segment: segment[row]!, row: number[row]! });
      },
    };
    for (let k = 0; k < block.workers; k++) foldFeed(block, k, law, sink);
  });
  return rows;
}
