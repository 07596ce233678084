import { type Day, parseDay } from '#basics/day.ts';
import { type Instant, startOf } from '#basics/instant.ts';
import type { DayKind, Law } from '#law/in-force.types.ts';
import { DAY } from './intervals.ts';
import type { County } from './ledger.ts';
import { PlatformTerms } from './platform-terms.ts';

/** No value in force. */
export const NONE = -1;

/**
 * What the folds need of the law and of the county in one month, read once: thresholds by day, day kinds, terms by platform.
 * The window runs from the day before the context to the last day of the month; times in it are seconds from `origin`, days
 * are indexes from `baseDay`. Everything is cut at `cut`, the month's last midnight.
 */
export class MonthTerms {
  readonly county: County;
  readonly law: Law;
  readonly baseDay: Day;
  readonly origin: Instant;
  readonly days: number;
  /** Index of the month's first day. */
  readonly first: number;
  readonly cut: number;
  /** Values by day, NONE where no row is in force or the value is unknown. */
  readonly deliveryContinuous: Int32Array;
  /** Over several platforms no law sets the limit: a setting. */
  readonly crossPlatformContinuous: Int32Array;
  readonly deliveryStop: Int32Array;
  readonly deliveryDaily: Int32Array;
  readonly drivingContinuous: Int32Array;
  readonly drivingRest: Int32Array;
  readonly nightFrom: Int32Array;
  readonly nightTo: Int32Array;
  readonly standardDay: Int32Array;
  readonly kinds: readonly DayKind[];
  /** 1 on statutory holidays. */
  readonly holiday: Uint8Array;
  readonly #platforms: (PlatformTerms | undefined)[];

  constructor(county: County, law: Law) {
    this.county = county;
    this.law = law;
    this.baseDay = Math.min(county.contextFrom, county.first) - 1;
    this.origin = startOf(this.baseDay);
    this.days = county.last - this.baseDay + 1;
    this.first = county.first - this.baseDay;
    this.cut = this.days * DAY;
    const values = (name: string) => {
      const byDay = new Int32Array(this.days + 1);
      for (let i = 0; i <= this.days; i++) byDay[i] = law.findInForce(name, this.baseDay + i)?.value ?? NONE;
      return byDay;
    };
    this.deliveryContinuous = values('delivery-continuous-order-seconds');
    this.crossPlatformContinuous = values('cross-platform-continuous-seconds');
    this.deliveryStop = values('delivery-stop-seconds');
    this.deliveryDaily = values('delivery-daily-order-seconds');
    this.drivingContinuous = values('driving-continuous-seconds');
    this.drivingRest = values('driving-rest-seconds');
    this.nightFrom = values('night-from-second');
    this.nightTo = values('night-to-second');
    this.standardDay = values('standard-day-seconds');
    this.kinds = Array.from({ length: this.days + 1 }, (_, i) => law.calendar.kindOf(this.baseDay + i));
    this.holiday = Uint8Array.from(this.kinds, (kind) => (kind === 'statutory-holiday' ? 1 : 0));
    this.#platforms = county.platforms.map(() => undefined);
  }

  platform(index: number): PlatformTerms {
    this.#platforms[index] ??= new PlatformTerms(this.county, index, this.baseDay, this.days);
    return this.#platforms[index];
  }

  /** First day on which the platform was on the pilot list: by the county's register, else by the published list; null: on none. */
  injuryListedFrom(index: number): Day | null {
    const own = this.platform(index);
    if (own.injuryListedFrom !== null) return own.injuryListedFrom;
    const { last } = this.county;
    const row = this.law.findInForce('injury-pilot-listed', last, own.place ?? undefined, own.uscc);
    return row?.value === 1 ? parseDay(row.from) : null;
  }

  /** USCC of a platform; null for every platform together. */
  uscc(platform: number): string | null {
    return platform < 0 ? null : this.platform(platform).uscc;
  }

  /** An instant of the county as seconds from the origin, and back. */
  relative(at: Instant): number {
    return at - this.origin;
  }

  instant(seconds: number): Instant {
    return seconds + this.origin;
  }
}

let last: MonthTerms | null = null;

/** The terms of a county and a law, made anew only when one of them is another. */
export function termsOf(county: County, law: Law): MonthTerms {
  if (last === null || last.county !== county || last.law !== law) last = new MonthTerms(county, law);
  return last;
}
