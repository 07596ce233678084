import type { LiveBatch, LiveEvent, LiveEvents } from './events.ts';

/** Events kept in memory: for tests and for a demo without a lake. Gone when the process is. */
export class MemoryEvents implements LiveEvents {
  readonly #batches: LiveBatch[] = [];
  readonly #listeners = new Set<() => void>();

  /** Takes events received at a moment (epoch milliseconds); the cursor of their batch. */
  append(events: readonly LiveEvent[], receivedAt: number): number {
    const cursor = (this.#batches.at(-1)?.cursor ?? 0) + 1;
    this.#batches.push({ cursor, receivedAt, events });
    for (const tell of this.#listeners) tell();
    return cursor;
  }

  async *since(cursor: number): AsyncGenerator<LiveBatch> {
    let i = this.#batches.findIndex((batch) => batch.cursor > cursor);
    if (i < 0) return;
    for (; i < this.#batches.length; i++) yield this.#batches[i]!;
  }

  subscribe(take: () => void): () => void {
    this.#listeners.add(take);
    return () => void this.#listeners.delete(take);
  }

  async forget(): Promise<void> {
    // A restart inside one process asks again from the last cursor saved, which may be none: memory keeps all.
  }
}
