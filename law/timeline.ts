import { day, formatDay } from '#basics/day.ts';
import type { DatedValue, InForce } from './in-force.types.ts';
import type { Parameter } from './parameter.ts';

/** A stretch of days on which one row answers, or on which several rows claim to. */
export interface Segment {
  readonly first: number;
  /** Last day, inclusive; `LAST` while open. */
  readonly last: number;
  readonly answer: InForce;
  /** Set where more than one row claims these days: asking for such a day is an error. */
  readonly rivals: readonly DatedValue[] | null;
}

/** The last day a timeline speaks of: an open end. */
export const LAST = day('9999-12-31');

/**
 * The rows believed on a day (`YYYY-MM-DD`), or the latest belief for null, with ends nobody knew yet left open: a row's
 * last day is learnt when its successor is published, unless the row says when (`toKnownFrom`).
 */
export function rowsKnown(rows: readonly DatedValue[], knownOn: string | null): readonly DatedValue[] {
  if (knownOn === null) return rows.filter((row) => row.knownTo === undefined);
  const visible = rows.filter(
    (row) => row.knownFrom <= knownOn && (row.knownTo === undefined || knownOn <= row.knownTo),
  );
  return visible.map((row) => {
    if (row.to === null || endKnownFrom(rows, row) <= knownOn) return row;
    const next = visible
      .filter((other) => other !== row && sameKey(row, other) && other.from > row.from)
      .reduce<string | null>((first, other) => (first === null || other.from < first ? other.from : first), null);
    return { ...row, to: next === null ? null : formatDay(day(next) - 1) };
  });
}

function endKnownFrom(rows: readonly DatedValue[], row: DatedValue): string {
  if (row.toKnownFrom !== undefined) return row.toKnownFrom;
  const after = formatDay(day(row.to!) + 1);
  let known: string | null = null;
  for (const other of rows) {
    if (other.from === after && sameKey(row, other) && (known === null || other.knownFrom < known)) {
      known = other.knownFrom;
    }
  }
  return known ?? row.knownFrom;
}

const sameKey = (a: DatedValue, b: DatedValue) => a.place === b.place && a.platform === b.platform;

/** The digits an area code is matched by: `500000` → `50`, `500229` → `500229`, `500229001` → `500229001`. */
export function areaPrefix(code: string): string {
  if (code.length === 6)
    return code.endsWith('0000') ? code.slice(0, 2) : code.endsWith('00') ? code.slice(0, 4) : code;
  return code.endsWith('000') ? areaPrefix(code.slice(0, -3)) : code;
}

/** A row as an answer, frozen. */
export function answerOf(parameter: Parameter, row: DatedValue, over?: Partial<InForce>): InForce {
  return Object.freeze({
    name: parameter.name,
    value: row.value === 'unknown' ? null : row.value,
    unit: parameter.unit,
    from: row.from,
    to: row.to,
    knownFrom: row.knownFrom,
    place: row.place ?? null,
    platform: row.platform ?? null,
    instrument: row.instrument,
    article: row.article,
    confidence: row.confidence,
    lastChecked: row.lastChecked,
    ...(row.whereToLook === undefined ? {} : { whereToLook: row.whereToLook }),
    ...over,
  });
}

/**
 * Days in order, each with the one row that holds for a place and platform. A row for a longer area code or for the
 * platform beats one for a shorter code or for all; rows that neither beat the other are rivals.
 */
export function timelineOf(
  parameter: Parameter,
  rows: readonly DatedValue[],
  place: string | undefined,
  platform: string | undefined,
): readonly Segment[] {
  const fitting = rows.filter(
    (row) =>
      (row.place === undefined || (place !== undefined && matches(parameter, row.place, place))) &&
      (row.platform === undefined || row.platform === platform),
  );
  const answers = new Map(fitting.map((row) => [row, answerOf(parameter, row)]));
  const cuts = new Set<number>();
  for (const row of fitting) {
    cuts.add(day(row.from));
    if (row.to !== null) cuts.add(day(row.to) + 1);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  edges.forEach((first, i) => {
    const last = i + 1 < edges.length ? edges[i + 1]! - 1 : LAST;
    const covering = fitting.filter((row) => day(row.from) <= first && (row.to === null || last <= day(row.to)));
    const unbeaten = covering.filter((row) => !covering.some((other) => beats(other, row)));
    if (unbeaten.length === 0) return;
    segments.push({
      first,
      last,
      answer: answers.get(unbeaten[0]!)!,
      rivals: unbeaten.length > 1 ? unbeaten : null,
    });
  });
  return segments;
}

function matches(parameter: Parameter, held: string, place: string): boolean {
  return parameter.keyedByPlace === 'area' ? place.startsWith(areaPrefix(held)) : held === place;
}

function beats(a: DatedValue, b: DatedValue): boolean {
  const place = weight(a.place) - weight(b.place);
  const platform = Number(a.platform !== undefined) - Number(b.platform !== undefined);
  return place >= 0 && platform >= 0 && place + platform > 0;
}

const weight = (place: string | undefined) => (place === undefined ? 0 : areaPrefix(place).length);
