import type { Day } from '#basics/day.ts';
import type { InForce, Law } from '#law/in-force.types.ts';
import { higherValue, lowerRow } from './rows.ts';

/** Working time by area code of one settlement. */
export interface PlacedTime {
  readonly periodFrom: Day;
  readonly periodTo: Day;
  readonly placeSeconds: readonly {
    readonly place: string | null;
    readonly seconds: number;
    readonly secondsAtMost: number;
  }[];
}

const hourly = 'minimum-wage-hourly';

/** Seconds of each place times its hourly standard, summed, at least; in fen × seconds. Time without a standard adds nothing. */
export function floorAtLeast(fact: PlacedTime, law: Law): number {
  let sum = 0;
  for (const { place, seconds } of fact.placeSeconds) {
    if (place === null) continue;
    sum += seconds * (lowerRow(law, hourly, fact.periodFrom, fact.periodTo, place)?.value ?? 0);
  }
  return sum;
}

/** The same at most, or null where some time has no place or its place has no standard. */
export function floorAtMost(fact: PlacedTime, law: Law): number | null {
  let sum = 0;
  for (const { place, secondsAtMost } of fact.placeSeconds) {
    const value = place === null ? null : higherValue(law, hourly, fact.periodFrom, fact.periodTo, place);
    if (value === null) return null;
    sum += secondsAtMost * value;
  }
  return sum;
}

/** True where some time has no place. */
export function hasUnplacedTime(fact: PlacedTime): boolean {
  for (const { place } of fact.placeSeconds) if (place === null) return true;
  return false;
}

/** Seconds counted by `floorAtLeast`. */
export function secondsWithFloor(fact: PlacedTime, law: Law): number {
  let sum = 0;
  for (const { place, seconds } of fact.placeSeconds) {
    if (place !== null && lowerRow(law, hourly, fact.periodFrom, fact.periodTo, place) !== null) sum += seconds;
  }
  return sum;
}

/** The rows used by `floorAtLeast`, one for each place with a standard, in the order of the places. */
export function floorRows(fact: PlacedTime, law: Law): InForce[] {
  const rows: InForce[] = [];
  for (const { place } of fact.placeSeconds) {
    const row = place === null ? null : lowerRow(law, hourly, fact.periodFrom, fact.periodTo, place);
    if (row !== null) rows.push(row);
  }
  return rows;
}

/** Written formula of `floorAtLeast` over the facts and the rows as `formulaNames` calls them. */
export function floorFormula(fact: PlacedTime, law: Law): string {
  const different = [...new Set(floorRows(fact, law).map(({ value }) => value))];
  const terms: string[] = [];
  for (const [at, { place }] of fact.placeSeconds.entries()) {
    const row = place === null ? null : lowerRow(law, hourly, fact.periodFrom, fact.periodTo, place);
    if (row === null) continue;
    const which = different.indexOf(row.value);
    terms.push(`placeSeconds_${at}_seconds * minimumWageHourly${which === 0 ? '' : `_${which + 1}`}`);
  }
  return terms.join(' + ');
}
