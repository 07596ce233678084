import { formatDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import type { Engine } from '#store/engine.ts';
import type { Entry, LiveEntry, LiveRange, SegmentEntry } from '../../2-audit/lake/entry.ts';
import { type Lake, pathIn, segmentRows, segmentsOf } from '../../2-audit/lake/lake.ts';
import { columnsRead, type SentRow } from '../../2-audit/live/read-rows.ts';
import { nameOf } from './roll.ts';

/** Where the sound rows of a batch are: in a segment, after so many of its group's. */
interface Place {
  segment: Entry<SegmentEntry>;
  before: number;
  rows: number;
}

interface Window {
  segment: Entry<SegmentEntry>;
  /** Numbers of the rows it was read for: after the first, up to the last. */
  after: number;
  upTo: number;
  rows: (SentRow & { row: number })[];
  /** Rows given out already. */
  given: number;
}

/**
 * The sound rows of single live batches whose journal is gone, read back from the segments they were rolled into: each batch again as it
 * came, so that a clock counted anew says what it said. Rows the lake already held when they were rolled are not there: they were heard before.
 */
export class RolledRows {
  readonly #engine: Engine;
  readonly #atOnce: number;
  #range: LiveRange = { from: 0, to: -1 };
  #places = new Map<string, Place>();
  /** By number of the segment. */
  #windows = new Map<number, Window>();

  /** `atOnce`: rows read from a segment together (50,000, our setting). */
  constructor(engine: Engine, atOnce = 50_000) {
    this.#engine = engine;
    this.#atOnce = atOnce;
  }

  /** Rows of a batch by its line and its place in it; lines are best asked for in their order. */
  async of(lake: Lake, seq: number, place: number): Promise<SentRow[]> {
    if (seq < this.#range.from || seq > this.#range.to) this.#find(lake, seq);
    const found = this.#places.get(`${seq}/${place}`);
    if (found === undefined) return [];
    const last = found.before + found.rows;
    const rows: SentRow[] = [];
    for (let after = found.before; after < last; ) {
      const window = await this.#window(lake, found.segment, after);
      for (; window.given < window.rows.length && window.rows[window.given]!.row <= last; window.given++)
        rows.push(window.rows[window.given]!);
      after = Math.min(last, window.upTo);
    }
    return rows;
  }

  /** Finds the places of all batches that were rolled together with a line's. */
  #find(lake: Lake, seq: number): void {
    this.#places = new Map();
    this.#windows = new Map();
    const segments = segmentsOf(lake).filter(({ live }) => live !== undefined && live.from <= seq && seq <= live.to);
    this.#range = segments[0]?.live ?? { from: seq, to: seq };
    const byName = new Map(segments.map((segment) => [segment.sourceName, segment]));
    const before = new Map<string, number>();
    for (let at = this.#range.from; at <= this.#range.to; at++) {
      const { kind, journal, batches } = lake.entries[at] as Entry<LiveEntry>;
      if (kind !== 'live' || journal === null) continue;
      for (const [place, batch] of batches.entries()) {
        const name = nameOf({ ...batch, day: formatDay(dayOf(batch.receivedAt)) }, this.#range);
        const rows = batch.rows - batch.quarantined;
        const segment = byName.get(name);
        const from = before.get(name) ?? 0;
        if (segment !== undefined) this.#places.set(`${at}/${place}`, { segment, before: from, rows });
        before.set(name, from + rows);
      }
    }
  }

  /** The rows that come after a number, or some of them. */
  async #window(lake: Lake, segment: Entry<SegmentEntry>, after: number): Promise<Window> {
    const held = this.#windows.get(segment.segment);
    if (held !== undefined && after >= held.after && after < held.upTo) {
      if ((held.rows[held.given]?.row ?? 0) <= after || (held.rows[held.given - 1]?.row ?? 0) > after) {
        const at = held.rows.findIndex(({ row }) => row > after);
        held.given = at === -1 ? held.rows.length : at;
      }
      return held;
    }
    const upTo = after + this.#atOnce;
    const columns = ['row', ...columnsRead[segment.table as keyof typeof columnsRead]];
    const rows = await this.#engine.rows<SentRow & { row: number }>(
      `SELECT COLUMNS(name -> name IN (${columns.map((name) => `'${name}'`).join(', ')})) FROM ${segmentRows(
        pathIn(lake, segment.file),
        segment.rowStored,
      )} WHERE "row" > ${after} AND "row" <= ${upTo} ORDER BY "row"`,
    );
    const window = { segment, after, upTo, rows, given: 0 };
    this.#windows.set(segment.segment, window);
    return window;
  }
}
