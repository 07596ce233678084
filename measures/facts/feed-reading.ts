import type { Day } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import { seatDistanceMetres, townshipIndex, townships } from '#law/places/townships.ts';
import { areaPrefix } from '#law/timeline.ts';
import type { County } from './ledger.ts';
import type { TableName } from './tables.ts';

/** Kind of a calendar day as marks speak of it. */
export const STATUTORY = 1;
export const NOT_STATUTORY = 2;

/**
 * Everything about a county's month and the law of its first day that the feed fold looks up per row, as flat arrays:
 * made once per month and law, so that no row costs an allocation or a search.
 */
export interface FeedReading {
  law: Law;
  /** First instant of the month, first instant after it, first instant of the context. */
  first: number;
  after: number;
  context: number;
  hours: number;
  clockTolerance: number;
  sessionLimit: number;
  sumTolerance: number;
  payTolerance: number;
  topSpeed: number;
  zeroDistanceSeconds: number;
  nightFrom: number;
  nightTo: number;
  /** By day of the month, and one day more for orders that end after it. */
  dayKind: Uint8Array;
  /** By platform: 1 where the table was reported. */
  orderReported: Uint8Array;
  sessionReported: Uint8Array;
  /** By platform and day of the month: 1 where the feed is known to be missing. */
  orderMissing: Uint8Array;
  sessionMissing: Uint8Array;
  days: number;
  /** Index into `townships` by place index; -1 outside. */
  township: Int16Array;
  /** By pair of townships: fewest seconds that lie between two orders there; 0 where the pair is not compared. */
  leastSeconds: Int32Array;
  /** The largest of them: orders further apart in time need no look. */
  window: number;
  /** By township and hour: 1 where a warning is in force for the whole hour; null where none are loaded. */
  warned: Uint8Array | null;
  /** Working space, grown where a worker has more orders: 1 where a session covers the order. */
  covered: Uint8Array;
  /** Working space by platform. */
  lastEnd: Float64Array;
  lastSession: Int32Array;
  unreadable: Uint8Array;
  longestEnd: Float64Array;
  linked: Uint8Array;
}

const readings = new WeakMap<County, FeedReading>();

/** The reading of a county's month under a law; kept with the county. */
export function feedReading(county: County, law: Law): FeedReading {
  const known = readings.get(county);
  if (known !== undefined && known.law === law) return known;
  const made = read(county, law);
  readings.set(county, made);
  return made;
}

/** A setting that must have a value on the day; throws where the law leaves it unknown. */
export function setting(law: Law, name: string, day: Day, platform?: string): number {
  const { value } = law.inForce(name, day, undefined, platform);
  if (value === null) throw new RangeError(`${name} has no value`);
  return value;
}

function read(county: County, law: Law): FeedReading {
  const { first, last, platforms } = county;
  const of = (name: string) => setting(law, name, first);
  const days = last - first + 1;
  const dayKind = new Uint8Array(days + 1);
  for (let d = 0; d <= days; d++)
    dayKind[d] = law.calendar.kindOf(first + d) === 'statutory-holiday' ? STATUTORY : NOT_STATUTORY;
  const reported = (table: TableName) =>
    Uint8Array.from(platforms, (_, platform) => Number(county.reported(platform, table)));
  const missing = (table: TableName) => {
    const map = new Uint8Array(platforms.length * days);
    for (let p = 0; p < platforms.length; p++)
      for (const day of county.missingDays(p, table)) if (day >= first && day <= last) map[p * days + day - first] = 1;
    return map;
  };
  const leastSeconds = pairs(of('feed-place-distance'), of('feed-place-reach'), of('feed-top-speed'));
  return {
    law,
    first: startOf(first),
    after: startOf(last + 1),
    context: startOf(county.contextFrom),
    hours: days * 24,
    clockTolerance: of('feed-clock-tolerance-seconds'),
    sessionLimit: of('feed-session-limit-seconds'),
    sumTolerance: of('feed-sum-tolerance-seconds'),
    payTolerance: of('feed-pay-tolerance'),
    topSpeed: of('feed-top-speed'),
    zeroDistanceSeconds: of('feed-zero-distance-seconds'),
    nightFrom: of('night-from-second'),
    nightTo: of('night-to-second'),
    dayKind,
    orderReported: reported('order'),
    sessionReported: reported('session'),
    orderMissing: missing('order'),
    sessionMissing: missing('session'),
    days,
    township: Int16Array.from(county.places, townshipIndex),
    leastSeconds,
    window: leastSeconds.reduce((most, seconds) => Math.max(most, seconds), 0),
    warned: county.weather === null ? null : warnedHours(county, days * 24),
    covered: new Uint8Array(1024),
    lastEnd: new Float64Array(platforms.length),
    lastSession: new Int32Array(platforms.length),
    unreadable: new Uint8Array(platforms.length),
    longestEnd: new Float64Array(platforms.length),
    linked: new Uint8Array(platforms.length),
  };
}

/** Seats farther apart than `compareFrom` metres: what lies at least between two points of the townships, at top speed. */
function pairs(compareFrom: number, reach: number, metresPerHour: number): Int32Array {
  const least = new Int32Array(townships.length * townships.length);
  townships.forEach((a, i) => {
    townships.forEach((b, j) => {
      const metres = seatDistanceMetres(a, b);
      if (metres <= compareFrom) return;
      least[i * townships.length + j] = Math.max(0, Math.floor(((metres - 2 * reach) * 3600) / metresPerHour));
    });
  });
  return least;
}

function warnedHours(county: County, hours: number): Uint8Array {
  const warned = new Uint8Array(townships.length * hours);
  const start = startOf(county.first);
  for (const warning of county.weather ?? []) {
    const from = Math.max(0, Math.ceil((warning.from - start) / 3600));
    const to = Math.min(hours, Math.floor((warning.to - start) / 3600));
    townships.forEach(({ code }, township) => {
      if (code.startsWith(areaPrefix(warning.place))) for (let h = from; h < to; h++) warned[township * hours + h] = 1;
    });
  }
  return warned;
}
