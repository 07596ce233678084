import { DAY, Segments } from './intervals.ts';
import { type Block, UNKNOWN_PLACE } from './ledger.ts';
import type { MonthTerms } from './month-terms.ts';

const NONE = -1;
const SEVERAL = -2;

/**
 * Working time by place over some days, for one worker and platform. Where orders at two places overlap the time belongs to the
 * one accepted first, so that every second has one place. Allowances and breaks lie at no place: they go with most of the time.
 */
export class PlaceTime {
  /** Places found, in the order of first work, and their seconds. */
  count = 0;
  readonly places: number[] = [];
  readonly seconds: number[] = [];
  readonly #terms: MonthTerms;
  readonly #segments = new Segments();
  #block: Block | null = null;
  #k = 0;
  #platform = 0;
  /** The place of all the work where it is one; NONE where there is no work, SEVERAL where there are several. */
  #one = NONE;

  constructor(terms: MonthTerms) {
    this.#terms = terms;
  }

  /** Takes the work of one worker with one platform; most have a single place. */
  prepare(block: Block, k: number, platform: number): void {
    this.#block = block;
    this.#k = k;
    this.#platform = platform;
    this.#one = NONE;
    for (const table of [block.order, block.roster, block.session]) {
      const { platform: of, source, place } = table.columns;
      const mandated = table === block.session ? block.session.columns.mandated : null;
      const high = table.from[k + 1]!;
      for (let i = table.from[k]!; i < high; i++) {
        if (of[i] !== platform || source[i] !== 0 || (mandated !== null && mandated[i] !== 1)) continue;
        if (this.#one === NONE) this.#one = place[i]!;
        else if (this.#one !== place[i]) {
          this.#one = SEVERAL;
          return;
        }
      }
    }
  }

  /** Counts days `from` to `to` (window indexes, inclusive) so that the places add up to `total`. */
  read(from: number, to: number, total: number): void {
    this.count = 0;
    if (this.#one >= 0) {
      this.#note(this.#one, total);
      return;
    }
    if (this.#one === SEVERAL) this.#spread(total - this.#divide(from, to));
    if (this.count === 0 && total > 0) this.#note(UNKNOWN_PLACE, total);
  }

  /** Area code of the place of most of the work on some days; null where none is known. */
  placeOfMost(from: number, to: number): string | null {
    this.count = 0;
    if (this.#one >= 0) this.#note(this.#one, 0);
    else if (this.#one === SEVERAL) this.#divide(from, to);
    const most = this.most();
    return most === UNKNOWN_PLACE ? null : this.#terms.county.places[most]!;
  }

  /** Seconds by place; returns their sum. */
  #divide(from: number, to: number): number {
    this.#gather(this.#block!, this.#k, this.#platform, from * DAY, (to + 1) * DAY);
    const { from: starts, to: ends, platform: place, length } = this.#segments;
    let end = from * DAY;
    let sum = 0;
    for (let i = 0; i < length; i++) {
      const start = Math.max(starts[i]!, end);
      if (ends[i]! <= start) continue;
      end = ends[i]!;
      sum += end - start;
      this.#note(place[i]!, end - start);
    }
    return sum;
  }

  /** The place of most of the time, the first of equals; UNKNOWN_PLACE where there is none. */
  most(): number {
    let best = -1;
    for (let i = 0; i < this.count; i++) if (best < 0 || this.seconds[i]! > this.seconds[best]!) best = i;
    return best < 0 ? UNKNOWN_PLACE : this.places[best]!;
  }

  /** Gives more time to the place of most of it, or takes time away, most first. */
  #spread(difference: number): void {
    let left = difference;
    while (left !== 0 && this.count > 0) {
      const at = this.places.indexOf(this.most());
      const change = Math.max(left, -this.seconds[at]!);
      if (change === 0) return;
      this.seconds[at] = this.seconds[at]! + change;
      left -= change;
    }
  }

  #note(place: number, seconds: number): void {
    for (let i = 0; i < this.count; i++) {
      if (this.places[i] !== place) continue;
      this.seconds[i] = this.seconds[i]! + seconds;
      return;
    }
    this.places[this.count] = place;
    this.seconds[this.count++] = seconds;
  }

  /** Orders less long rests, required sessions and attendance, each with its place where a segment has its platform. */
  #gather(block: Block, k: number, platform: number, low: number, high: number): void {
    const { origin } = this.#terms;
    const segments = this.#segments;
    segments.length = 0;
    const add = (from: number, to: number, place: number) =>
      segments.add(Math.max(from - origin, low), Math.min(to - origin, high), 0, place);
    const orders = block.order.columns;
    for (let i = block.order.from[k]!; i < block.order.from[k + 1]!; i++) {
      if (orders.platform[i] !== platform || orders.source[i] !== 0 || orders.start[i] === 0) continue;
      const start = orders.start[i]!;
      const end = orders.end[i]!;
      const restFrom = orders.restFrom[i]!;
      const restTo = orders.restTo[i]!;
      const rest = Math.min(Math.max(restFrom, start), end);
      const back = restFrom === 0 ? rest : Math.min(Math.max(restTo, rest), end);
      add(start, back > rest ? rest : end, orders.place[i]!);
      if (back > rest) add(back, end, orders.place[i]!);
    }
    const sessions = block.session.columns;
    for (let i = block.session.from[k]!; i < block.session.from[k + 1]!; i++) {
      if (sessions.platform[i] === platform && sessions.source[i] === 0 && sessions.mandated[i] === 1)
        add(sessions.start[i]!, sessions.end[i]!, sessions.place[i]!);
    }
    const roster = block.roster.columns;
    for (let i = block.roster.from[k]!; i < block.roster.from[k + 1]!; i++) {
      if (roster.platform[i] === platform && roster.source[i] === 0 && roster.from[i] !== 0)
        add(roster.from[i]!, roster.to[i]!, roster.place[i]!);
    }
  }
}
