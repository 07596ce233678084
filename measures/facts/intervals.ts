/*
 * The arithmetic of intervals the folds are built from. Times here are seconds from a month's own origin (`MonthTerms.origin`),
 * so that they fit small integers. Every list is sorted by its start; an interval holds its start and not its end.
 */

/** Seconds of a calendar day. */
export const DAY = 86400;

/** Intervals sorted by start, which may overlap; each carries bits that say what it is. Grows, is never given back. */
export class Segments {
  length = 0;
  from = new Int32Array(64);
  to = new Int32Array(64);
  bits = new Uint8Array(64);
  platform = new Uint16Array(64);

  /** Room for `needed` segments. */
  ensure(needed: number): void {
    if (needed <= this.from.length) return;
    const size = needed * 2;
    const grow = <T extends Int32Array | Uint8Array | Uint16Array>(old: T, grown: T): T => {
      grown.set(old);
      return grown;
    };
    this.from = grow(this.from, new Int32Array(size));
    this.to = grow(this.to, new Int32Array(size));
    this.bits = grow(this.bits, new Uint8Array(size));
    this.platform = grow(this.platform, new Uint16Array(size));
  }

  /** Adds a segment that is not empty. Where it starts before the last one it is put in its place. */
  add(from: number, to: number, bits: number, platform: number): void {
    if (to <= from) return;
    this.ensure(this.length + 1);
    let i = this.length++;
    while (i > 0 && this.from[i - 1]! > from) {
      this.from[i] = this.from[i - 1]!;
      this.to[i] = this.to[i - 1]!;
      this.bits[i] = this.bits[i - 1]!;
      this.platform[i] = this.platform[i - 1]!;
      i--;
    }
    this.from[i] = from;
    this.to[i] = to;
    this.bits[i] = bits;
    this.platform[i] = platform;
  }
}

/** Intervals that neither overlap nor touch, sorted. */
export class Union {
  length = 0;
  from = new Int32Array(64);
  to = new Int32Array(64);

  ensure(needed: number): void {
    if (needed <= this.from.length) return;
    const from = new Int32Array(needed * 2);
    const to = new Int32Array(needed * 2);
    from.set(this.from);
    to.set(this.to);
    this.from = from;
    this.to = to;
  }
}

/** Every platform, where a platform number is asked for. */
export const EVERY = -1;

/** The union of the segments that carry all bits of `want`, of one platform or of every one. */
export function unite(segments: Segments, want: number, platform: number, out: Union): Union {
  const { from, to, bits, length } = segments;
  const of = segments.platform;
  out.ensure(length);
  const outFrom = out.from;
  const outTo = out.to;
  let n = 0;
  let end = -1;
  for (let i = 0; i < length; i++) {
    if ((bits[i]! & want) !== want || (platform !== EVERY && of[i] !== platform)) continue;
    const start = from[i]!;
    const until = to[i]!;
    if (start > end) {
      outFrom[n] = start;
      outTo[n++] = until;
      end = until;
    } else if (until > end) {
      outTo[n - 1] = until;
      end = until;
    }
  }
  out.length = n;
  return out;
}

/** The union of two unions. */
export function uniteTwo(a: Union, b: Union, out: Union): Union {
  out.ensure(a.length + b.length);
  const outFrom = out.from;
  const outTo = out.to;
  let i = 0;
  let j = 0;
  let n = 0;
  let end = -1;
  while (i < a.length || j < b.length) {
    const first = j >= b.length || (i < a.length && a.from[i]! <= b.from[j]!);
    const start = first ? a.from[i]! : b.from[j]!;
    const until = first ? a.to[i++]! : b.to[j++]!;
    if (start > end) {
      outFrom[n] = start;
      outTo[n++] = until;
      end = until;
    } else if (until > end) {
      outTo[n - 1] = until;
      end = until;
    }
  }
  out.length = n;
  return out;
}

/** Adds the seconds of a union to the days they lie in, split at midnight. */
export function addByDay(union: Union, seconds: Int32Array): void {
  const { from, to, length } = union;
  for (let i = 0; i < length; i++) {
    let start = from[i]!;
    const end = to[i]!;
    let day = (start / DAY) | 0;
    let midnight = (day + 1) * DAY;
    while (end > midnight) {
      seconds[day] = seconds[day]! + midnight - start;
      start = midnight;
      midnight += DAY;
      day++;
    }
    seconds[day] = seconds[day]! + end - start;
  }
}

/** Adds the seconds of a union that lie before `to` or from `from` on in the clock of their day: the night. -1 in `from`: no night known. */
export function addNights(union: Union, from: Int32Array, to: Int32Array, seconds: Int32Array): void {
  for (let i = 0; i < union.length; i++) {
    let start = union.from[i]!;
    const end = union.to[i]!;
    while (start < end) {
      const day = (start / DAY) | 0;
      const midnight = day * DAY;
      const a = start - midnight;
      const b = Math.min(end - midnight, DAY);
      if (from[day]! >= 0) {
        const early = Math.min(b, to[day]!) - a;
        const late = b - Math.max(a, from[day]!);
        seconds[day] = seconds[day]! + Math.max(early, 0) + Math.max(late, 0);
      }
      start = midnight + b;
    }
  }
}

/** The moment at which the seconds of `day` in a union reach `limit`, or -1 where they do not. */
export function momentReached(union: Union, day: number, limit: number): number {
  const midnight = day * DAY;
  let counted = 0;
  for (let i = firstEndingAfter(union, midnight); i < union.length && union.from[i]! < midnight + DAY; i++) {
    const start = Math.max(union.from[i]!, midnight);
    const seconds = Math.min(union.to[i]!, midnight + DAY) - start;
    if (counted + seconds >= limit) return start + limit - counted;
    counted += seconds;
  }
  return -1;
}

/** Index of the first interval that ends after a moment. */
export function firstEndingAfter(union: Union, moment: number): number {
  let low = 0;
  let high = union.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (union.to[middle]! > moment) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Joins the intervals of a union over pauses shorter than the rest of the day the stretch began on (`rest` by day; below 1:
 * none in force, every pause ends a stretch). A pause of exactly the rest ends it.
 */
export function joinOverPauses(union: Union, rest: Int32Array, out: Union): Union {
  const { from, to, length } = union;
  out.ensure(length);
  const outFrom = out.from;
  const outTo = out.to;
  let n = 0;
  let end = 0;
  let needed = 0;
  for (let i = 0; i < length; i++) {
    const start = from[i]!;
    if (n === 0 || start - end >= needed) {
      outFrom[n] = start;
      needed = rest[(start / DAY) | 0]!;
      outTo[n++] = to[i]!;
    } else {
      outTo[n - 1] = to[i]!;
    }
    end = to[i]!;
  }
  out.length = n;
  return out;
}

/** Seconds of a union before moments asked for in rising order. */
class Meter {
  #union: Union;
  #next = 0;
  #seconds = 0;

  constructor(union: Union) {
    this.#union = union;
  }

  read(union: Union): this {
    this.#union = union;
    this.#next = 0;
    this.#seconds = 0;
    return this;
  }

  before(moment: number): number {
    const { from, to, length } = this.#union;
    while (this.#next < length && to[this.#next]! <= moment) {
      this.#seconds += to[this.#next]! - from[this.#next]!;
      this.#next++;
    }
    const start = this.#next < length ? from[this.#next]! : moment;
    return start < moment ? this.#seconds + moment - start : this.#seconds;
  }
}

const nothing = new Union();
const [upper, lower, dawn, dawnBefore, dusk, duskBefore] = Array.from({ length: 6 }, () => new Meter(nothing)) as [
  Meter,
  Meter,
  Meter,
  Meter,
  Meter,
  Meter,
];

/**
 * For every day the most seconds of the union in any 24 hours that end on it: after its first instant and not after its last.
 * The amount only turns where an interval ends or where one that began 24 hours ago begins to leave.
 */
export function mostIn24Hours(union: Union, most: Int32Array): void {
  const { from, to, length } = union;
  const days = most.length;
  dawn.read(union);
  dawnBefore.read(union);
  dusk.read(union);
  duskBefore.read(union);
  for (let day = 0; day < days; day++) {
    const midnight = day * DAY;
    const early = dawn.before(midnight + 1) - dawnBefore.before(midnight + 1 - DAY);
    const late = dusk.before(midnight + DAY) - duskBefore.before(midnight);
    most[day] = Math.max(early, late);
  }
  upper.read(union);
  lower.read(union);
  let before = 0;
  for (let i = 0; i < length; i++) {
    const end = to[i]!;
    const gone = from[i]! + DAY;
    const leaving = upper.before(gone) - before;
    before += end - from[i]!;
    const ending = before - lower.before(end - DAY);
    const dayOfEnd = ((end - 1) / DAY) | 0;
    const dayGone = ((gone - 1) / DAY) | 0;
    if (dayOfEnd < days && ending > most[dayOfEnd]!) most[dayOfEnd] = ending;
    if (dayGone < days && leaving > most[dayGone]!) most[dayGone] = leaving;
  }
}
