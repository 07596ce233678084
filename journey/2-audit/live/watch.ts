import { setImmediate as immediately } from 'node:timers/promises';
import { startOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import type { Database } from '#store/database.ts';
import type { Standing } from './block.ts';
import { Clockwork } from './clockwork.ts';
import { type Count, daysKept } from './counter.ts';
import type { LiveEvents } from './events.ts';
import type { Due } from './prompt.ts';
import { madeSince, type Prompt, writePrompts } from './prompts.ts';
import { writeResponses } from './responses.ts';
import { Snapshot } from './snapshot.ts';
import { LiveWorker } from './worker.ts';

export interface WatchOptions {
  db: Database;
  events: LiveEvents;
  law: Law;
  standing: Standing;
  /** Where clocks are saved, so that a restart reads only what came since. */
  snapshotFile: string;
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds between looks at the time (200), and between snapshots (600,000). Our settings. */
  tick?: number;
  snapshotEvery?: number;
  /** Milliseconds between counts of what platforms did under signals (60,000). Our setting. */
  responsesEvery?: number;
  /** Told where writing failed; it is tried again. */
  onTrouble?(error: unknown): void;
}

/** The running watch: reads events in their order, writes prompts before it sends them, saves clocks. One for a store. */
export class LiveWatch {
  readonly #options: WatchOptions;
  readonly #clocks: Clockwork;
  readonly #snapshot: Snapshot;
  readonly #listeners = new Set<(prompts: readonly Prompt[]) => void>();
  /** By worker: a hundred thousand streams may be open, and each prompt is one worker's. */
  readonly #ofWorker = new Map<string, Set<(prompt: Prompt) => void>>();
  #due: Due[] = [];
  #working: Promise<void> | null = null;
  #more = false;
  #timer: NodeJS.Timeout | undefined;
  #dueSince = 0;
  #saving: Promise<void> | null = null;
  #leave: () => void = () => {};
  #savedAt = 0;
  #respondedAt = 0;
  #closed = false;

  private constructor(options: WatchOptions) {
    this.#options = options;
    this.#snapshot = new Snapshot(options.snapshotFile);
    this.#clocks = new Clockwork({
      law: options.law,
      standing: options.standing,
      due: (prompt) => {
        if (this.#due.push(prompt) === 1) this.#dueSince = options.now();
      },
      beforeChange: (worker) => this.#snapshot.beforeChange(worker),
    });
  }

  /** Puts back the clocks saved last, reads what came since, writes what was due meanwhile, and goes on. */
  static async start(options: WatchOptions): Promise<LiveWatch> {
    const watch = new LiveWatch(options);
    const found = await watch.#snapshot.read(watch.#clocks);
    if (!found) await watch.#recall();
    watch.#savedAt = options.now();
    await watch.#turn();
    watch.#leave = options.events.subscribe(() => watch.#work());
    watch.#timer = setInterval(() => watch.#work(), options.tick ?? 200);
    watch.#work();
    return watch;
  }

  /** Without saved clocks, what was said is known from the store alone. */
  async #recall(): Promise<void> {
    const since = startOf(Math.floor((this.#options.now() / 1000 + 8 * 3600) / 86400) - daysKept);
    for (const [key, made] of await madeSince(this.#options.db.sql, since)) {
      const worker = new LiveWorker(key);
      worker.made.push(...made);
      this.#clocks.workers.set(key, worker);
    }
  }

  /** A worker's clock now; null where nothing is known of the worker. Bounds where a feed is late. */
  clock(worker: string): Count | null {
    this.#clocks.advance(Math.floor(this.#options.now() / 1000));
    return this.#clocks.clock(worker);
  }

  get clocks(): Clockwork {
    return this.#clocks;
  }

  /** Tells of prompts once they are written; the answer ends that. */
  subscribe(take: (prompts: readonly Prompt[]) => void): () => void {
    this.#listeners.add(take);
    return () => void this.#listeners.delete(take);
  }

  /** Tells of one worker's prompts once they are written, as far as they are for the worker; the answer ends that. */
  subscribeWorker(worker: string, take: (prompt: Prompt) => void): () => void {
    const takers = this.#ofWorker.get(worker) ?? new Set();
    this.#ofWorker.set(worker, takers.add(take));
    return () => {
      takers.delete(take);
      if (takers.size === 0 && this.#ofWorker.get(worker) === takers) this.#ofWorker.delete(worker);
    };
  }

  /** Waits until everything received so far is taken and what was due is written. */
  async settle(): Promise<void> {
    this.#work();
    while (this.#working !== null) await this.#working;
  }

  /** Ends; clocks are saved. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#leave();
    await this.settle();
    this.#closed = true;
    await this.#saving;
    // What could not be written is read again after the next start: clocks that know it as said must not be saved.
    if (this.#due.length === 0) await this.#save();
    this.#listeners.clear();
    this.#ofWorker.clear();
  }

  #work(): void {
    if (this.#closed) return;
    this.#more = true;
    this.#working ??= (async () => {
      while (this.#more) {
        this.#more = false;
        await this.#turn();
      }
    })()
      .catch((error: unknown) => {
        // Tried again at the next look at the time.
        this.#more = false;
        this.#options.onTrouble?.(error);
      })
      .finally(() => {
        this.#working = null;
        if (this.#more) this.#work();
      });
  }

  async #turn(): Promise<void> {
    let began = performance.now();
    for await (const batch of this.#options.events.since(this.#clocks.cursor)) {
      this.#clocks.take(batch);
      // Whoever hands in the next batch is not kept waiting for all that is to be read.
      if (performance.now() - began > 10) {
        await immediately();
        began = performance.now();
      }
      // Prompts of some milliseconds are written together.
      if (this.#due.length >= 200 || (this.#due.length > 0 && this.#options.now() - this.#dueSince >= 50))
        await this.#write();
    }
    this.#clocks.advance(Math.floor(this.#options.now() / 1000));
    await this.#write();
    if (this.#options.now() - this.#respondedAt >= (this.#options.responsesEvery ?? 60_000)) {
      this.#respondedAt = this.#options.now();
      const { db, law, standing } = this.#options;
      await writeResponses(db, this.#clocks, law, standing, this.#options.now());
    }
    if (this.#saving === null && this.#options.now() - this.#savedAt >= (this.#options.snapshotEvery ?? 600_000))
      this.#saving = this.#save()
        .catch((error: unknown) => this.#options.onTrouble?.(error))
        .finally(() => {
          this.#saving = null;
        });
  }

  /** Written before they are sent; what could not be written waits for the next time. */
  async #write(): Promise<void> {
    while (this.#due.length > 0) {
      const part = this.#due.slice(0, 500);
      const written = await writePrompts(this.#options.db, part, this.#options.now());
      this.#due.splice(0, part.length);
      if (written.length === 0) continue;
      for (const take of this.#listeners) take(written);
      for (const prompt of written)
        if (prompt.toWorker) for (const take of this.#ofWorker.get(prompt.worker ?? '') ?? []) take(prompt);
    }
  }

  /** Only when what was due up to the cursor is written; events go on being taken meanwhile. */
  async #save(): Promise<void> {
    this.#savedAt = this.#options.now();
    const cursor = await this.#snapshot.write(this.#clocks);
    await this.#options.events.forget(cursor);
  }
}
