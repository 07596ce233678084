/** Things to look at again at a moment, soonest first; of one moment in the order of their keys. A binary heap. */
export class Timers {
  readonly #heap: { due: number; key: string }[] = [];

  get next(): number | null {
    return this.#heap[0]?.due ?? null;
  }

  get size(): number {
    return this.#heap.length;
  }

  clear(): void {
    this.#heap.length = 0;
  }

  add(due: number, key: string): void {
    const heap = this.#heap;
    let i = heap.push({ due, key }) - 1;
    while (i > 0) {
      const above = (i - 1) >> 1;
      if (!sooner(heap[i]!, heap[above]!)) break;
      [heap[i], heap[above]] = [heap[above]!, heap[i]!];
      i = above;
    }
  }

  take(): { due: number; key: string } {
    const heap = this.#heap;
    const first = heap[0]!;
    const last = heap.pop()!;
    if (heap.length > 0) {
      heap[0] = last;
      for (let i = 0; ; ) {
        let least = i;
        for (const below of [2 * i + 1, 2 * i + 2])
          if (below < heap.length && sooner(heap[below]!, heap[least]!)) least = below;
        if (least === i) break;
        [heap[i], heap[least]] = [heap[least]!, heap[i]!];
        i = least;
      }
    }
    return first;
  }
}

const sooner = (a: { due: number; key: string }, b: { due: number; key: string }) =>
  a.due < b.due || (a.due === b.due && a.key < b.key);
