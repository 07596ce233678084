import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Engine, identifier } from '#store/engine.ts';
import type { Entry, LiveEntry, SegmentEntry } from '../../2-audit/lake/entry.ts';
import { pathIn, segmentRows } from '../../2-audit/lake/lake.ts';
import type { Standing } from '../../2-audit/live/block.ts';
import { daysKept } from '../../2-audit/live/counter.ts';
import type { LiveBatch, LiveEvent, LiveEvents } from '../../2-audit/live/events.ts';
import { eventsOfRows, liveTables, type SentRow } from '../../2-audit/live/read-rows.ts';
import { planOf } from '../column-plan.ts';
import { readStretch } from './journal.ts';
import { standingOf, standingTables } from './lake-standing.ts';
import type { LiveIntake } from './live-intake.ts';
import { WorkerNames } from './worker-names.ts';

/** Batches a line of the manifest may hold, at most: the cursor is the line's number and the batch's place in it. */
const places = 1024;
const DAY = 86_400;

type LiveTable = (typeof liveTables)[number];
const heard = (table: string): table is LiveTable => (liveTables as readonly string[]).includes(table);

/**
 * What the lake took, as events: live batches from their journals, and files (packages, weather signals) from their segments, in the order
 * of the manifest's lines. Journals stay until the watch has let go of them; where one is gone, its rows are read from the segments it went into.
 */
export class LakeEvents implements LiveEvents {
  /** What is on file of enterprises; filled anew when the lake has more of it. Agreed limits are counted by from the next day on. */
  readonly standing: { -readonly [K in keyof Standing]: Standing[K] } = { enterprises: [], limitAgreements: [] };
  readonly #intake: LiveIntake;
  readonly #engine: Engine;
  readonly #names: WorkerNames;
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
    this.#intake.letGo(Math.floor(cursor / places));
  }

  async *since(cursor: number): AsyncGenerator<LiveBatch> {
    // Who begins anew needs the days that are kept, and one for what is told late.
    const oldest = Math.floor(this.#now() / 1000) - (daysKept + 1) * DAY;
    const gone: { seq: number }[] = [];
    const from = this.#quiet.after === cursor ? this.#quiet.to : Math.floor(cursor / places);
    let last = cursor;
    for (let seq = Math.max(from, 0); seq < this.#intake.durable; seq++) {
      const entry = this.#intake.lake.entries[seq]!;
      const batches =
        entry.kind === 'live'
          ? this.#ofJournal(entry as Entry<LiveEntry>, oldest, gone)
          : entry.kind === 'segment'
            ? this.#ofSegment(entry as Entry<SegmentEntry>, oldest, gone)
            : [];
      for await (const batch of batches) {
        if (batch.cursor <= cursor) continue;
        last = batch.cursor;
        yield batch;
      }
      this.#quiet = { after: last, to: seq + 1 };
    }
  }

  async *#ofJournal(entry: Entry<LiveEntry>, oldest: number, gone: { seq: number }[]): AsyncGenerator<LiveBatch> {
    const { seq, journal, from, bytes, crc, batches } = entry;
    if (journal === null || !batches.some(({ table, receivedAt }) => heard(table) && receivedAt >= oldest)) return;
    if (!existsSync(join(this.#intake.lake.dir, journal))) {
      gone.push({ seq });
      return;
    }
    const data = await readStretch(this.#intake.lake.dir, { journal, from, bytes, crc });
    let at = 0;
    for (const [place, batch] of batches.entries()) {
      const { table, platformUscc, covers, receivedAt, soundBytes, badBytes, upTo } = batch;
      const sound = data.subarray(at, at + soundBytes);
      at += soundBytes + badBytes;
      if (!heard(table) || receivedAt < oldest) continue;
      const events = endsBefore(covers, oldest) ? [] : await this.#events(table, platformUscc, rowsOf(sound));
      if (upTo !== undefined) events.push({ table: 'told', platform: platformUscc, upTo });
      if (events.length > 0) yield { cursor: seq * places + place + 1, receivedAt: receivedAt * 1000, events };
    }
  }

  async *#ofSegment(
    entry: Entry<SegmentEntry>,
    oldest: number,
    gone: readonly { seq: number }[],
  ): AsyncGenerator<LiveBatch> {
    const { seq, table, source, receivedAt, live, startTo, file, rowStored } = entry;
    if (table === 'worker') this.#names.stale();
    if (standingTables.includes(table) && seq >= this.#opened)
      Object.assign(this.standing, await standingOf(this.#intake.lake, this.#engine));
    if (!heard(table) || source !== 'platform' || receivedAt === null || receivedAt < oldest) return;
    // Its batches were heard from their journal.
    if (live !== undefined && !gone.some((line) => line.seq >= live.from && line.seq <= live.to)) return;
    if (table !== 'weatherSignal' && startTo !== null && startTo < oldest) return;
    const start = planOf(table).startColumn;
    const rows = await this.#engine.rows<Record<string, string | number | null> & { platformUscc: string }>(
      `SELECT * FROM ${segmentRows(pathIn(this.#intake.lake, file), rowStored)} ${
        table === 'weatherSignal' || start === null ? '' : `WHERE ${identifier(start.name)} >= ${oldest}`
      } ORDER BY "row"`,
    );
    const events: LiveEvent[] = [];
    for (const [platform, own] of Map.groupBy(rows, (row) => row.platformUscc))
      events.push(...(await this.#events(table, platform, own)));
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
