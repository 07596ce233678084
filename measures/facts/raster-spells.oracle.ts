import { type Instant, startOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import {
  type Cells,
  DELIVERY,
  drives,
  MAYBE_DELIVERY,
  MAYBE_MOTOR,
  MOTOR,
  ordersOf,
  type TestLedger,
} from './raster-cells.oracle.ts';
import { stretches } from './raster-runs.oracle.ts';

/*
 * The test oracle of the folds: spells. Only tests read it.
 */

export interface SpellTruth {
  platform: number;
  spell: 'order' | 'driving';
  start: Instant;
  end: Instant;
  most: number;
  passedAt: Instant | null;
  doneAt: Instant | null;
  accepted: number;
  platforms: number;
}

/** The spells of a ledger, subject by subject (a platform, or null for every platform together). */
export class RasterSpells {
  readonly #ledger: TestLedger;
  readonly #law: Law;
  readonly #cells: Cells;

  constructor(ledger: TestLedger, cells: Cells, law: Law) {
    this.#ledger = ledger;
    this.#cells = cells;
    this.#law = law;
  }

  #value(name: string): number {
    return this.#law.inForce(name, this.#cells.windowDay).value!;
  }

  /** Spells over in the month, and spells that may have been. */
  spells(platform: number | null, spell: SpellTruth['spell']): SpellTruth[] {
    const [sure, maybe] = spell === 'order' ? [DELIVERY, MAYBE_DELIVERY] : [MOTOR, MAYBE_MOTOR];
    const trade = spell === 'order' ? 'delivery' : 'driving';
    const limit = this.#value(`${trade}-continuous${spell === 'order' ? '-order' : ''}-seconds`);
    const rest = this.#value(spell === 'order' ? 'delivery-stop-seconds' : 'driving-rest-seconds');
    if (!this.#cells.have(sure | maybe)) return [];
    const cells = this.#cells.of(platform);
    const { low, cut } = this.#cells;
    const overInMonth = (end: number) =>
      low + end + rest > startOf(this.#ledger.county.first) && low + end + rest <= cut;
    const known = stretches(cells, sure, rest);
    const most = this.#cells.have(maybe) ? stretches(cells, sure | maybe, rest) : known;
    const truths: SpellTruth[] = [];
    for (const { from, to } of known) {
      const around = most.find((each) => each.from <= from && each.to >= to)!;
      const platforms = this.#cells.platforms.filter((each) => this.#touches(each, sure, from, to)).length;
      if (!overInMonth(to) || (platform === null && platforms < 2)) continue;
      const passed =
        to - from > limit
          ? this.#passed(platform, sure, low + from + limit, rest)
          : { passedAt: null, doneAt: null, accepted: 0 };
      truths.push({
        platform: platform ?? -1,
        spell,
        start: low + from,
        end: low + to,
        most: around.to - around.from,
        ...passed,
        platforms: platform === null ? platforms : 1,
      });
    }
    for (const { from, to } of platform === null ? [] : most) {
      if (known.some((each) => each.from >= from && each.to <= to) || !overInMonth(to)) continue;
      const at = low + from;
      const unknown = { passedAt: null, doneAt: null, accepted: 0, platforms: 1 };
      truths.push({ platform: platform ?? -1, spell, start: at, end: at, most: to - from, ...unknown });
    }
    return truths.sort((a, b) => a.start - b.start);
  }

  #touches(platform: number, bits: number, from: number, to: number): boolean {
    const cells = this.#cells.of(platform);
    for (let i = from; i < to; i++) if ((cells[i]! & bits) !== 0) return true;
    return false;
  }

  #passed(platform: number | null, sure: number, at: Instant, rest: number) {
    const orders = ordersOf(this.#ledger, platform).filter((order) =>
      sure === DELIVERY ? order.trade === 2 : drives(order),
    );
    const inHand = orders.filter(({ start, end }) => start! > 0 && start! <= at && end! > at);
    const doneAt = Math.max(at, ...inHand.map(({ end }) => end!));
    const accepted = orders.filter(
      ({ start, end }) => start! > at && start! < doneAt + rest && (end === 0 || end! > start!),
    );
    return { passedAt: at, doneAt, accepted: accepted.length };
  }
}
