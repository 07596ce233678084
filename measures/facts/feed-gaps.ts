import type { Day } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import type { County, FeedSeal } from './ledger.ts';

/**
 * Days of the month on which nothing came from a feed that usually brings enough for an empty day to be a gap: what
 * `County.missingDays` answers. `usual` is the mean over the days that brought something. An enterprise's first and last day
 * of engagement bound the days that are looked at; null: none known.
 */
export function missingFeedDays(
  county: Pick<County, 'first' | 'last'>,
  seal: Pick<FeedSeal, 'rowsByDay'>,
  law: Law,
  engagedFrom: Day | null,
  engagedTo: Day | null,
): Day[] {
  const rows = seal.rowsByDay.reduce((sum, n) => sum + n, 0);
  const daysWithRows = seal.rowsByDay.reduce((count, n) => count + Number(n > 0), 0);
  const usual = law.inForce('feed-gap-usual-rows', county.first).value;
  if (usual === null || rows < usual * daysWithRows || daysWithRows === 0) return [];
  const missing: Day[] = [];
  for (let day = county.first; day <= county.last; day++) {
    if (engagedFrom !== null && day < engagedFrom) continue;
    if (engagedTo !== null && day > engagedTo) continue;
    if ((seal.rowsByDay[day - county.first] ?? 0) === 0) missing.push(day);
  }
  return missing;
}
