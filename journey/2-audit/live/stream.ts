import { Readable } from 'node:stream';
import type { Database } from '#store/database.ts';
import { promptText } from './prompt-text.ts';
import { type Prompt, promptsOf } from './prompts.ts';
import type { LiveWatch } from './watch.ts';

/** What a worker sees of a prompt: the sentence, the numbers behind it, whether only the upper bound reached the limit. */
export function shownToWorker(prompt: Prompt) {
  const { id, kind, stage, enterprise, dueAt, atLeast, atMost, limit, onUpperBound, detail } = prompt;
  return { id, kind, stage, enterprise, dueAt, atLeast, atMost, limit, onUpperBound, detail, ...promptText(prompt) };
}

/** How many prompts written before are sent first at most; an older page is read by its number. */
const page = 1000;

/**
 * A worker's prompts as server-sent events: those written after the number last seen, then each as it is written. The numbers are those of
 * the store: who comes back with the last one misses none and gets none twice. Without one: what was written since `since`.
 */
export function promptStream(
  { db, watch, alive = 15_000 }: { db: Database; watch: LiveWatch; alive?: number },
  worker: string,
  after: number,
  since: number,
): Readable {
  const waiting: Prompt[] = [];
  let last = after;
  let open = true;
  let started = false;
  const stream = new Readable({ read() {}, highWaterMark: 64 * 1024 });
  const send = (prompt: Prompt) => {
    if (prompt.id <= last) return;
    last = prompt.id;
    stream.push(`id: ${prompt.id}\nevent: prompt\ndata: ${JSON.stringify(shownToWorker(prompt))}\n\n`);
  };
  // Listened to before the store is read, so that nothing written between the two is missed.
  const leave = watch.subscribeWorker(worker, (prompt) => {
    if (started) send(prompt);
    else waiting.push(prompt);
  });
  // A line now and then keeps the connection open and tells the other end that nobody is there any more.
  const beat = setInterval(() => stream.push(': \n\n'), alive);
  const end = () => {
    if (!open) return;
    open = false;
    clearInterval(beat);
    leave();
    endings.get(watch)?.delete(close);
  };
  const close = () => {
    end();
    stream.push(null);
  };
  stream.on('close', end);
  const closers = endings.get(watch) ?? new Set();
  endings.set(watch, closers.add(close));
  stream.push('retry: 3000\n\n');
  void (async () => {
    for (let full = true; full && open; ) {
      const before = await promptsOf(db.sql, worker, last, after > 0 ? 0 : since, page);
      for (const prompt of before) send(prompt);
      full = before.length === page;
    }
    started = true;
    for (const prompt of waiting.splice(0)) send(prompt);
  })().catch((error: unknown) => stream.destroy(error as Error));
  return stream;
}

const endings = new WeakMap<LiveWatch, Set<() => void>>();

/** Ends every stream of a watch: before the server stops, which would wait for them. */
export function endStreams(watch: LiveWatch): void {
  for (const close of [...(endings.get(watch) ?? [])]) close();
}
