import { parseDay } from '#basics/day.ts';
import type { DatedValue } from './in-force.types.ts';
import type { InstrumentId } from './sources/all.ts';

/** Units of parameters; a value is always a whole number of its unit. 10000 basis points are the whole. */
export const units = [
  'fen',
  'milli-yuan',
  'seconds',
  'hours',
  'days',
  'hundredths-of-a-day',
  'months',
  'years',
  'workers',
  'items',
  'orders',
  'basis-points',
  'metres-per-hour',
  'metres',
  'tenths-of-a-degree',
  'tier',
  'flag',
] as const;
export type Unit = (typeof units)[number];

/** A row that ships with the code: it cites an instrument that exists. */
export type ShippedValue = DatedValue & { readonly instrument: InstrumentId };

/** 法律参数: one number of the law with every value it has had, each dated and cited. */
export interface Parameter<Row extends DatedValue = DatedValue> {
  /** File name, and the name rules, findings and `gangwan law` use. */
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly unit: Unit;
  /**
   * How a row's `place` is matched: `area` by the longest matching area code, `tier` by the minimum-wage tier the area
   * belongs to on that day, `none` where one value holds everywhere.
   */
  readonly keyedByPlace: 'none' | 'area' | 'tier';
  /** Whether rows may hold for one platform only. */
  readonly keyedByPlatform: boolean;
  readonly rows: readonly Row[];
}

/** A parameter as shipped, frozen. */
export function parameter(definition: Parameter<ShippedValue>): Parameter<ShippedValue> {
  return Object.freeze(definition);
}

/** What is wrong with a row of a parameter, as a sentence part in English, or null where it can be used. */
export function flawOf(
  of: Pick<Parameter, 'keyedByPlace' | 'keyedByPlatform' | 'unit'>,
  row: DatedValue,
): string | null {
  for (const field of ['from', 'knownFrom', 'lastChecked'] as const) {
    if (parseDay(row[field]) === null) return `${field} ${row[field]} is not a date`;
  }
  for (const field of ['to', 'knownTo', 'toKnownFrom'] as const) {
    const text = row[field];
    if (text !== undefined && text !== null && parseDay(text) === null) return `${field} ${text} is not a date`;
  }
  if (row.to !== null && row.to < row.from) return 'its last day lies before its first';
  if (row.knownTo !== undefined && row.knownTo < row.knownFrom) return 'it stopped being known before it was known';
  if (row.value === 'unknown') {
    if (row.whereToLook === undefined || row.whereToLook === '') return 'an unknown value needs the place to look';
  } else if (!Number.isSafeInteger(row.value)) {
    return `${row.value} is not a whole number of ${of.unit}`;
  }
  if (of.keyedByPlace === 'none' && row.place !== undefined)
    return 'this parameter holds everywhere and takes no place';
  if (of.keyedByPlace === 'tier' && !/^tier-[1-9]$/.test(row.place ?? '')) return 'its place must be a tier, as tier-2';
  if (of.keyedByPlace === 'area' && row.place !== undefined && !/^\d{6}(\d{3})?(\d{3})?$/.test(row.place)) {
    return `${row.place} is not an area code`;
  }
  if (!of.keyedByPlatform && row.platform !== undefined) return 'this parameter takes no platform';
  if (row.article === '') return 'it names no article';
  return null;
}
