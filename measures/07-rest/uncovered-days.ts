import type { Day } from '#basics/day.ts';

/** Days of `first`…`last` on which a document in force from `from` (null: none) until `to` (null: open) does not hold. */
export function uncoveredDays(first: Day, last: Day, from: Day | null, to: Day | null): number {
  if (from === null) return last - first + 1;
  const held = Math.min(last, to ?? last) - Math.max(first, from) + 1;
  return last - first + 1 - Math.max(0, held);
}

/** The same as a formula over the fields `first`, `last` and the two named; null where there is no such day. */
export function uncoveredFormula(from: string | null, to: string | null): string {
  if (from === null) return 'last - first + 1';
  return `last - first + 1 - max(0, ${to === null ? 'last' : `min(last, ${to})`} - max(first, ${from}) + 1)`;
}
