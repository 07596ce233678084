import type { Day } from '#basics/day.ts';
import type { County, RecordRow } from '../../ledger.ts';
import { numberIn, textIn } from '../../records.ts';

/*
 * What the county keeps for everybody: the met office's day maxima and warning signals, as the county office sent them. Nothing here is
 * computed from sensors, and no enterprise's own row counts: an enterprise of the county's register cannot say how hot it was.
 */

const kept = new WeakMap<County, { heatDay: readonly RecordRow[]; weatherSignal: readonly RecordRow[] }>();

/** Rows of a bulletin table from senders that the register does not list as an enterprise: the county office. */
export function bulletins(county: County, table: 'heatDay' | 'weatherSignal'): readonly RecordRow[] {
  let both = kept.get(county);
  if (both === undefined) {
    const listed = new Set(county.records.enterprise.map(({ platform }) => platform));
    const of = (name: 'heatDay' | 'weatherSignal') =>
      (county.registers?.[name] ?? []).filter(({ platform }) => !listed.has(platform));
    both = { heatDay: of('heatDay'), weatherSignal: of('weatherSignal') };
    kept.set(county, both);
  }
  return both[table];
}

/** How much of a code names the area: 9 digits a township, 6 the county (also written `…000`), 4 or 2 the city (also `…00`, `…0000`). */
function areaOf(code: string): string {
  const six = code.length === 9 && code.endsWith('000') ? code.slice(0, 6) : code;
  return six.length === 6 ? six.replace(/(?:00){1,2}$/, '') : six;
}

/** Whether a place lies in an area: `500229219` in itself, in `500229` and in `500000`. */
export function liesIn(place: string, area: string): boolean {
  return place.startsWith(areaOf(area));
}

/** Areas of a signal: its codes, separated by commas. */
export function areasIn(row: RecordRow): readonly string[] {
  return (textIn(row, 'areas') ?? '').split(/[,，]/).filter((area) => area !== '');
}

/** Bulletins of one day, smallest area first, hottest first; with the answers already given. */
interface DayOfBulletins {
  rows: { area: string; max: number }[];
  answers: Map<string, number | null>;
}

const days = new WeakMap<County, Map<Day, DayOfBulletins>>();

function byDay(county: County): Map<Day, DayOfBulletins> {
  let found = days.get(county);
  if (found === undefined) {
    found = new Map();
    for (const row of bulletins(county, 'heatDay')) {
      const on = numberIn(row, 'on')!;
      const day: DayOfBulletins = found.get(on) ?? { rows: [], answers: new Map() };
      day.rows.push({ area: areaOf(textIn(row, 'place')!), max: numberIn(row, 'maxTenths')! });
      found.set(on, day);
    }
    for (const { rows } of found.values()) rows.sort((a, b) => b.area.length - a.area.length || b.max - a.max);
    days.set(county, found);
  }
  return found;
}

/** Days of the month on which some bulletin of the county reaches a maximum in tenths of a degree, in order. */
export function daysReaching(county: County, tenths: (on: Day) => number): readonly Day[] {
  const reaching = [...byDay(county)].filter(([on, { rows }]) => rows.some(({ max }) => max >= tenths(on)));
  return reaching
    .map(([on]) => on)
    .filter((on) => on >= county.first && on <= county.last)
    .sort((a, b) => a - b);
}

/**
 * Day maximum at a place in tenths of a degree: the bulletin of the smallest area the place lies in, the highest of several for the same
 * area; null where no bulletin covers it.
 */
export function maximumAt(county: County, on: Day, place: string): number | null {
  const day = byDay(county).get(on);
  if (day === undefined) return null;
  let max = day.answers.get(place);
  if (max === undefined) {
    max = day.rows.find(({ area }) => place.startsWith(area))?.max ?? null;
    day.answers.set(place, max);
  }
  return max;
}
