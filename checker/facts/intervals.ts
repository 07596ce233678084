import type { Interval } from './rows.ts';

/*
 * Counting of overlapping times by the sweep of their ends: every start adds one, every end takes one away, and time runs where
 * the count is above nought.
 */

/** What is covered by any of the intervals; empty and reversed ones cover nothing. */
export function union(intervals: readonly Interval[]): Interval[] {
  const turns: { when: number; by: 1 | -1 }[] = [];
  for (const { from, to } of intervals) if (to > from) turns.push({ when: from, by: 1 }, { when: to, by: -1 });
  // Starts before ends at the same second: what touches is one.
  turns.sort((a, b) => a.when - b.when || b.by - a.by);
  const covered: Interval[] = [];
  let depth = 0;
  let since = 0;
  for (const { when, by } of turns) {
    if (depth === 0) since = when;
    depth += by;
    if (depth === 0) covered.push({ from: since, to: when });
  }
  return covered;
}

/** Seconds of disjoint intervals between two moments. */
export function secondsBetween(covered: readonly Interval[], from: number, to: number): number {
  let seconds = 0;
  for (const interval of covered) seconds += Math.max(0, Math.min(interval.to, to) - Math.max(interval.from, from));
  return seconds;
}

/** The moment at which the seconds counted from `from` on reach a number; null where they do not before `to`. */
export function reachedAt(covered: readonly Interval[], from: number, to: number, seconds: number): number | null {
  let missing = seconds;
  for (const interval of covered) {
    const [start, end] = [Math.max(interval.from, from), Math.min(interval.to, to)];
    if (end <= start) continue;
    if (end - start >= missing) return start + missing;
    missing -= end - start;
  }
  return null;
}

/** Stretches: intervals joined over pauses shorter than the rest; a pause of exactly the rest ends one. */
export function stretches(covered: readonly Interval[], rest: number): Interval[] {
  const joined: Interval[] = [];
  for (const interval of covered) {
    const last = joined.at(-1);
    if (last !== undefined && interval.from - last.to < rest) last.to = Math.max(last.to, interval.to);
    else joined.push({ ...interval });
  }
  return joined;
}

/** The most seconds within any 24 hours that end after `from` and not after `to`: it turns only at starts and ends. */
export function mostIn24Hours(covered: readonly Interval[], from: number, to: number): number {
  const length = 24 * 3600;
  const ends = new Set<number>([to]);
  for (const interval of covered) for (const turn of [interval.to, interval.from + length]) ends.add(turn);
  let most = 0;
  for (const end of ends)
    if (end > from && end <= to) most = Math.max(most, secondsBetween(covered, end - length, end));
  return most;
}
