import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { crc32 } from 'node:zlib';
import type { Instant } from '#basics/instant.ts';
import type { Clockwork } from './clockwork.ts';
import type { HeldSignal } from './signals.ts';
import { LiveWorker } from './worker.ts';

interface Head {
  form: 'gangwan-clocks/2';
  cursor: number;
  now: Instant;
  told: [string, Instant][];
  signals: HeldSignal[];
}

/** How many clocks are written before events get a turn: a few milliseconds' worth. Our setting. */
const atOnce = 100;

/**
 * Writes every clock as it was at one moment to a file, while events go on being taken: a clock about to change that was not written yet
 * is written first. The file is there whole or the one before stays.
 */
export class Snapshot {
  readonly #file: string;
  #waiting: Set<LiveWorker> | null = null;
  #lines: string[] = [];
  #crc = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** To be told before a clock changes. */
  beforeChange(worker: LiveWorker): void {
    if (this.#waiting?.delete(worker)) this.#lines.push(worker.toLine());
  }

  /** Writes the clocks as they are when it is called; the cursor they stand at. Not to be called while it is under way. */
  async write(clocks: Clockwork): Promise<number> {
    const head: Head = {
      form: 'gangwan-clocks/2',
      cursor: clocks.cursor,
      now: clocks.now,
      told: [...clocks.told],
      signals: structuredClone([...clocks.signals.held.values()]),
    };
    const all = [...clocks.workers.values()];
    this.#waiting = new Set(all);
    this.#lines = [JSON.stringify(head)];
    mkdirSync(dirname(this.#file), { recursive: true });
    const file = await open(`${this.#file}.new`, 'w', 0o600);
    try {
      // Against a file cut short, not against a forger: whoever can write here can write anything.
      this.#crc = 0;
      for (let i = 0; i < all.length; i += atOnce) {
        for (const worker of all.slice(i, i + atOnce)) this.beforeChange(worker);
        await this.#flush(file);
      }
      await this.#flush(file);
      await file.writeFile(`${this.#crc}\n`);
      await file.sync();
    } finally {
      this.#waiting = null;
      this.#lines = [];
      await file.close();
    }
    await rename(`${this.#file}.new`, this.#file);
    const folder = await open(dirname(this.#file), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
    return head.cursor;
  }

  async #flush(file: FileHandle): Promise<void> {
    if (this.#lines.length === 0) return;
    const text = Buffer.from(`${this.#lines.join('\n')}\n`);
    this.#lines = [];
    this.#crc = crc32(text, this.#crc);
    await file.writeFile(text);
  }

  /** Puts back what the file holds; false where there is none or it is not whole: then all events are read again. */
  async read(clocks: Clockwork): Promise<boolean> {
    if (!existsSync(this.#file)) return false;
    let crc = 0;
    let head: Head | null = null;
    let held: string | null = null;
    const workers: LiveWorker[] = [];
    for await (const line of createInterface({
      input: createReadStream(this.#file),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      // The last line is the CRC-32 of those before: one line is held back.
      if (held !== null) {
        crc = crc32(`${held}\n`, crc);
        if (head === null) head = JSON.parse(held) as Head;
        else workers.push(LiveWorker.fromLine(held));
      }
      held = line;
    }
    if (head === null || head.form !== 'gangwan-clocks/2' || held !== String(crc)) return false;
    for (const worker of workers) clocks.workers.set(worker.key, worker);
    for (const [platform, upTo] of head.told) clocks.told.set(platform, upTo);
    for (const signal of head.signals) clocks.signals.held.set(signal.id, signal);
    clocks.restore(head);
    return true;
  }
}
