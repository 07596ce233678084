import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Engine, identifier } from '#store/engine.ts';
import type { Entry, LiveEntry, SegmentEntry, LiveBatch as TakenBatch } from '../../2-audit/lake/entry.ts';
import { pathIn, segmentRows } from '../../2-audit/lake/lake.ts';
import type { Standing } from '../../2-audit/live/block.ts';
import { daysKept } from '../../2-audit/live/counter.ts';
import type { LiveBatch, LiveEvent, LiveEvents } from '../../2-audit/live/events.ts';
import { eventsOfRows, liveTables, type SentRow } from '../../2-audit/live/read-rows.ts';
import { planOf } from '../column-plan.ts';
import { readStretch } from './journal.ts';
import { standingOf, standingTables } from './lake-standing.ts';
import type { LiveIntake } from './live-intake.ts';
import { RolledRows } from './rolled-rows.ts';
import { WorkerNames } from './worker-names.ts';

/** Batches a line of the manifest may hold, at most: the cursor is the line's number and the batch's place in it. */
const places = 1024;
const DAY = 86_400;

type LiveTable = (typeof liveTables)[number];
const heard = (table: string): table is LiveTable => (liveTables as readonly string[]).includes(table);

/** First moment of interest (epoch seconds): who begins anew needs the days that are kept, and one for what is told late. */
const oldestAt = (now: number): number => Math.floor(now / 1000) - (daysKept + 1) * DAY;

/** Whether the rows of a batch tell the watch something. */
const tells = ({ table, covers, receivedAt }: TakenBatch, oldest: number): boolean =>
  heard(table) && receivedAt >= oldest && !endsBefore(covers, oldest);

/** Whether the watch wants to read a batch's journal: what `LiveOptions.watched` is for. `now`: epoch milliseconds. */
export const watchedBatches =
  (now: () => number) =>
  (batch: TakenBatch): boolean =>
    tells(batch, oldestAt(now()));

/**
 * What the lake took, as events: live batches from their journals, and files (packages, weather signals) from their segments, in the order
 * of the manifest's lines. Journals stay until the watch has let go of them; where one is gone, each batch is read from the segment it went into.
 */
export class LakeEvents implements LiveEvents {
  /** What is on file of enterprises; filled anew when the lake has more of it. Agreed limits are counted by from the next day on. */
  readonly standing: { -readonly [K in keyof Standing]: Standing[K] } = { enterprises: [], limitAgreements: [] };
  readonly #intake: LiveIntake;
  readonly #engine: Engine;
  readonly #names: WorkerNames;
  readonly #rolled: RolledRows;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  /** Lines there were when it was opened: what is on file was read from them. */
  readonly #opened: number;
  /** Lines after a cursor that tell nothing, so that they are not gone through again. */
  #quiet = { after: -1, to: 0 };

  private constructor(intake: LiveIntake, engine: Engine, now: () => number) {
    this.#intake = intake;
    this.#engine = engine;
    this.#names = new WorkerNames(engine);
    this.#rolled = new RolledRows(engine);
    this.#now = now;
    this.#opened = intake.durable;
  }

  /** Listens to an intake that keeps its journals for a watch (`watched`). `now`: epoch milliseconds. */
  static async open(intake: LiveIntake, now: () => number): Promise<LakeEvents> {
    const events = new LakeEvents(intake, await Engine.open({ threads: 1, memory: '500MB' }), now);
    Object.assign(events.standing, await standingOf(intake.lake, events.#engine));
    return events;
  }

  /** Tells whoever listens that the lake holds more. */
  tell(): void {
    for (const take of this.#listeners) take();
  }

  subscribe(take: () => void): () => void {
    this.#listeners.add(take);
    return () => void this.#listeners.delete(take);
  }

  async forget(cursor: number): Promise<void> {
    // Lines that told nothing are not waited for; the line the cursor stands in may have more to tell.
    this.#intake.letGo((this.#quiet.after === cursor ? this.#quiet.to : Math.floor(cursor / places)) - 1);
  }

  async *since(cursor: number): AsyncGenerator<LiveBatch> {
    const oldest = oldestAt(this.#now());
    const from = this.#quiet.after === cursor ? this.#quiet.to : Math.floor(cursor / places);
    let last = cursor;
    for (let seq = Math.max(from, 0); seq < this.#intake.durable; seq++) {
      const entry = this.#intake.lake.entries[seq]!;
      const batches =
        entry.kind === 'live'
          ? this.#ofLine(entry as Entry<LiveEntry>, oldest)
          : entry.kind === 'segment'
            ? this.#ofSegment(entry as Entry<SegmentEntry>, oldest)
            : [];
      for await (const batch of batches) {
        if (batch.cursor <= cursor) continue;
        last = batch.cursor;
        yield batch;
      }
      this.#quiet = { after: last, to: seq + 1 };
    }
  }

  async *#ofLine(entry: Entry<LiveEntry>, oldest: number): AsyncGenerator<LiveBatch> {
    const { seq, journal, from, bytes, crc, batches } = entry;
    if (journal === null) return;
    const { lake } = this.#intake;
    // Batches of months long over are not read at all: they come by the million.
    const wanted = batches.some((batch) => batch.soundBytes > 0 && tells(batch, oldest));
    const data =
      wanted && existsSync(join(lake.dir, journal)) ? await readStretch(lake.dir, { journal, from, bytes, crc }) : null;
    let at = 0;
    for (const [place, batch] of batches.entries()) {
      const { table, platformUscc, receivedAt, soundBytes, badBytes, upTo } = batch;
      const sound = data?.subarray(at, at + soundBytes);
      at += soundBytes + badBytes;
      if (!heard(table) || receivedAt < oldest) continue;
      let events: LiveEvent[] = [];
      if (soundBytes > 0 && tells(batch, oldest)) {
        const rows = sound === undefined ? await this.#rolled.of(lake, seq, place) : rowsOf(sound);
        events = await this.#events(table, platformUscc, rows);
      }
      if (upTo !== undefined) events.push({ table: 'told', platform: platformUscc, upTo });
      if (events.length > 0) yield { cursor: seq * places + place + 1, receivedAt: receivedAt * 1000, events };
    }
  }

  async *#ofSegment(entry: Entry<SegmentEntry>, oldest: number): AsyncGenerator<LiveBatch> {
    const { seq, table, source, receivedAt, live, startTo, file, rowStored } = entry;
    if (table === 'worker') this.#names.stale();
    if (standingTables.includes(table) && seq >= this.#opened)
      Object.assign(this.standing, await standingOf(this.#intake.lake, this.#engine));
    if (!heard(table) || source !== 'platform' || receivedAt === null || receivedAt < oldest) return;
    // Its batches are heard by their own lines.
    if (live !== undefined) return;
    if (table !== 'weatherSignal' && startTo !== null && startTo < oldest) return;
    const start = planOf(table).startColumn;
    const rows = await this.#engine.rows<Record<string, string | number | null> & { platformUscc: string }>(
      `SELECT * FROM ${segmentRows(pathIn(this.#intake.lake, file), rowStored)} ${
        table === 'weatherSignal' || start === null ? '' : `WHERE ${identifier(start.name)} >= ${oldest}`
      } ORDER BY "row"`,
    );
    // A package may hold more rows than a call takes arguments.
    let events: LiveEvent[] = [];
    for (const [platform, own] of Map.groupBy(rows, (row) => row.platformUscc))
      events = events.concat(await this.#events(table, platform, own));
    if (events.length > 0) yield { cursor: seq * places + 1, receivedAt: receivedAt * 1000, events };
  }

  async #events(table: LiveTable, platform: string, rows: readonly SentRow[]): Promise<LiveEvent[]> {
    if (table !== 'weatherSignal') await this.#names.refresh(this.#intake.lake);
    return eventsOfRows(table, platform, rows, (of, workerId) => this.#names.keyOf(of, workerId));
  }

  close(): void {
    this.#engine.close();
  }
}

const rowsOf = (sound: Buffer): SentRow[] =>
  sound
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as SentRow);

/** Whether a batch says that it is of a month or day that was over by then. */
function endsBefore(covers: string | null, moment: number): boolean {
  if (covers === null) return false;
  const [year, month, day] = covers.split('-').map(Number) as [number, number, number?];
  const end = day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
  return end / 1000 - 8 * 3600 <= moment;
}
