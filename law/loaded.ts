import { day, formatDay } from '#basics/day.ts';
import type { HolidayNotice } from './calendar/notice.ts';
import { shippedNotices } from './calendar/notices/all.ts';
import { type HolidayRegime, holidayRegimes } from './calendar/regimes.ts';
import type { DatedValue, DayKind } from './in-force.types.ts';
import { LawError } from './law-error.ts';
import { shippedLimits } from './limits/all.ts';
import { flawOf, type Parameter } from './parameter.ts';
import { shippedParameters } from './parameters/all.ts';
import { isInstrument } from './sources/all.ts';

/** Everything a law is made of. */
export interface LoadedLaw {
  readonly parameters: readonly Parameter[];
  readonly notices: readonly HolidayNotice[];
  readonly regimes: readonly HolidayRegime[];
}

/** What ships with the code. */
export const shippedLaw: LoadedLaw = Object.freeze({
  parameters: [...shippedParameters, ...shippedLimits],
  notices: shippedNotices,
  regimes: holidayRegimes,
});

/** A dated value an officer adds, with its instrument; what becomes of the row before it is said, never guessed. */
export interface AddedValue {
  readonly name: string;
  readonly row: DatedValue;
  /**
   * `ends`: the open row of the same place and platform ends the day before, and that was known when this was.
   * `replaced`: the row of the same place, platform and first day was believed only until this became known.
   * `none`: nothing changes.
   */
  readonly earlier: 'ends' | 'replaced' | 'none';
}

/** What officers have added to the shipped law. */
export interface AddedLaw {
  readonly values?: readonly AddedValue[];
  readonly notices?: readonly HolidayNotice[];
}

/** What a trial or a mutation test changes: a parameter's value on all its rows, its rows altogether, or single days. */
export interface ChangedLaw {
  readonly values?: Readonly<Record<string, number | 'unknown' | readonly DatedValue[]>>;
  readonly days?: Readonly<Record<string, DayKind>>;
}

/** The shipped law with what was added. Throws `LawError` where an added row cannot be used. */
export function withAdded(shipped: LoadedLaw, added: AddedLaw): LoadedLaw {
  let parameters = shipped.parameters;
  for (const one of added.values ?? []) {
    if (!parameters.some((parameter) => parameter.name === one.name)) {
      throw new LawError('law-unknown-name', { name: one.name, near: nearNames(one.name, parameters) });
    }
    parameters = parameters.map((parameter) => (parameter.name === one.name ? withRow(parameter, one) : parameter));
  }
  return { ...shipped, parameters, notices: [...shipped.notices, ...(added.notices ?? [])] };
}

function withRow(parameter: Parameter, { row, earlier }: AddedValue): Parameter {
  const broken = (why: string) => new LawError('law-broken-row', { name: parameter.name, from: row.from, why });
  const flaw = flawOf(parameter, row);
  if (flaw !== null) throw broken(flaw);
  if (!isInstrument(row.instrument)) throw new LawError('law-unknown-source', { id: row.instrument });
  if (earlier === 'none') return { ...parameter, rows: [...parameter.rows, row] };
  const before = parameter.rows.find(
    (other) =>
      other.place === row.place &&
      other.platform === row.platform &&
      other.knownTo === undefined &&
      (earlier === 'ends' ? other.to === null && other.from < row.from : other.from === row.from),
  );
  if (before === undefined) {
    throw broken(
      earlier === 'ends' ? 'no open row of its place and platform lies before it' : 'no row to replace begins that day',
    );
  }
  if (earlier === 'replaced' && row.knownFrom <= before.knownFrom)
    throw broken('it was not known after the row it replaces');
  const changed: DatedValue =
    earlier === 'ends'
      ? { ...before, to: formatDay(day(row.from) - 1), toKnownFrom: row.knownFrom }
      : { ...before, knownTo: formatDay(day(row.knownFrom) - 1) };
  return { ...parameter, rows: [...parameter.rows.map((other) => (other === before ? changed : other)), row] };
}

/** The law with trial values; rows keep their days and places but cite the trial, so that nothing tried looks like law. */
export function withChanged(loaded: LoadedLaw, changed: ChangedLaw): LoadedLaw {
  const values = changed.values ?? {};
  for (const name of Object.keys(values)) {
    if (!loaded.parameters.some((parameter) => parameter.name === name)) {
      throw new LawError('law-unknown-name', { name, near: nearNames(name, loaded.parameters) });
    }
  }
  const parameters = loaded.parameters.map((parameter) => {
    const value = values[parameter.name];
    if (value === undefined) return parameter;
    const rows = typeof value === 'object' ? value : parameter.rows.map((row) => trialRow(row, value));
    for (const row of rows) {
      const flaw = flawOf(parameter, row);
      if (flaw !== null) throw new LawError('law-broken-row', { name: parameter.name, from: row.from, why: flaw });
    }
    return { ...parameter, rows };
  });
  return { ...loaded, parameters };
}

function trialRow(row: DatedValue, value: number | 'unknown'): DatedValue {
  return {
    ...row,
    value,
    instrument: 'simulation',
    article: '试算',
    confidence: 'setting',
    ...(value === 'unknown' ? { whereToLook: row.whereToLook ?? '试算' } : {}),
  };
}

/** Up to five names that share the most words with a name that does not exist. */
export function nearNames(name: string, parameters: readonly Pick<Parameter, 'name'>[]): string {
  const words = new Set(name.split('-'));
  const shared = (other: string) => other.split('-').filter((word) => words.has(word)).length;
  const near = parameters
    .map((parameter) => parameter.name)
    .filter((other) => shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1))
    .slice(0, 5);
  return near.length === 0 ? '—' : near.join(', ');
}
