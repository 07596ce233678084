import type { Day } from '#basics/day.ts';
import type { InForce, Law } from '#law/in-force.types.ts';

/*
 * Rows of law for a stretch of days that may lie on both sides of a change: what is due is at least by the lower row and at
 * most by the higher, so that a finding holds, and compliance holds, whichever part of the time fell where.
 */

/** The lower of the rows in force on the first and the last day; null where a day or place has no row or an unknown value. */
export function lowerRow(law: Law, name: string, from: Day, to: Day, place: string): InForce | null {
  const first = law.findInForce(name, from, place);
  const last = law.findInForce(name, to, place);
  if (first === null || last === null || first.value === null || last.value === null) return null;
  return first.value <= last.value ? first : last;
}

/** The higher value of the two days, or null as in `lowerRow`. */
export function higherValue(law: Law, name: string, from: Day, to: Day, place: string): number | null {
  const first = law.findInForce(name, from, place);
  const last = law.findInForce(name, to, place);
  if (first === null || last === null || first.value === null || last.value === null) return null;
  return Math.max(first.value, last.value);
}

/** The first of several parameters whose value on a day is missing or dated unknown, or null. */
export function firstUnknown(law: Law, names: readonly string[], on: Day): string | null {
  for (const name of names) if ((law.findInForce(name, on)?.value ?? null) === null) return name;
  return null;
}

/** A value already seen not to be unknown; throws `RangeError` otherwise. */
export function known(row: InForce | null): number {
  if (row === null || row.value === null) throw new RangeError('a value in force was expected');
  return row.value;
}
