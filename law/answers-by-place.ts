import { formatDay } from '#basics/day.ts';
import type { Confidence, DatedValue, InForce } from './in-force.types.ts';
import type { Parameter } from './parameter.ts';
import { LAST, type Segment, timelineOf } from './timeline.ts';

type Timelines = Map<string | undefined, Map<string | undefined, readonly Segment[]>>;

/**
 * One parameter ready to be asked. The last answer is kept, and timelines are made once a place and platform, so asking
 * again allocates nothing.
 */
export class AnswersByPlace {
  readonly parameter: Parameter;
  private readonly rows: readonly DatedValue[];
  private readonly tiers: AnswersByPlace | null;
  private readonly timelines: Timelines = new Map();
  private last: Segment | null = null;
  private lastPlace: string | undefined = undefined;
  private lastPlatform: string | undefined = undefined;

  /** `tiers` answers for the tier of an area where the parameter is keyed by tier. */
  constructor(parameter: Parameter, rows: readonly DatedValue[], tiers: AnswersByPlace | null) {
    this.parameter = parameter;
    this.rows = rows;
    this.tiers = tiers;
  }

  /** The segment a day lies in, or null where no row covers it. */
  find(day: number, place: string | undefined, platform: string | undefined): Segment | null {
    const last = this.last;
    if (
      last !== null &&
      day >= last.first &&
      day <= last.last &&
      place === this.lastPlace &&
      platform === this.lastPlatform
    ) {
      return last;
    }
    const segments = this.timeline(place, platform);
    for (let i = segments.length - 1; i >= 0; i--) {
      const segment = segments[i]!;
      if (day < segment.first) continue;
      if (day > segment.last) return null;
      this.last = segment;
      this.lastPlace = place;
      this.lastPlatform = platform;
      return segment;
    }
    return null;
  }

  /** Every segment for a place and platform, in order. */
  timeline(place: string | undefined, platform: string | undefined): readonly Segment[] {
    const where = this.parameter.keyedByPlace === 'none' ? undefined : place;
    const which = this.parameter.keyedByPlatform ? platform : undefined;
    let byPlatform = this.timelines.get(where);
    if (byPlatform === undefined) {
      byPlatform = new Map();
      this.timelines.set(where, byPlatform);
    }
    let segments = byPlatform.get(which);
    if (segments === undefined) {
      segments =
        this.tiers === null
          ? timelineOf(this.parameter, this.rows, where, which)
          : this.byTier(this.tiers, where, which);
      byPlatform.set(which, segments);
    }
    return segments;
  }

  private byTier(tiers: AnswersByPlace, place: string | undefined, platform: string | undefined): Segment[] {
    // Without a place there is no tier, and the row for places elsewhere must not answer for one that was forgotten.
    if (place === undefined) return [];
    return tiers.timeline(place, undefined).flatMap((tier): Segment[] => {
      if (tier.rivals !== null) return [tier];
      if (tier.answer.value === null) {
        const { name, unit } = this.parameter;
        return [{ ...tier, answer: Object.freeze({ ...tier.answer, name, unit }) }];
      }
      return timelineOf(this.parameter, this.rows, `tier-${tier.answer.value}`, platform)
        .filter((segment) => segment.first <= tier.last && segment.last >= tier.first)
        .map((segment) => {
          const first = Math.max(segment.first, tier.first);
          const last = Math.min(segment.last, tier.last);
          return { first, last, answer: inTier(segment.answer, tier.answer, first, last), rivals: segment.rivals };
        });
    });
  }
}

/** A tier's value as the answer for an area: as long, as well known and as sure as both the value and the membership. */
function inTier(value: InForce, tier: InForce, first: number, last: number): InForce {
  return Object.freeze({
    ...value,
    place: tier.place,
    from: formatDay(first),
    to: last === LAST ? null : formatDay(last),
    knownFrom: laterOf(value.knownFrom, tier.knownFrom),
    confidence: lessSure(value.confidence, tier.confidence),
  });
}

const laterOf = (a: string, b: string) => [a, b].sort()[1]!;

const surest: readonly Confidence[] = ['official', 'secondary', 'memory', 'setting'];
const lessSure = (a: Confidence, b: Confidence) => (surest.indexOf(a) >= surest.indexOf(b) ? a : b);
