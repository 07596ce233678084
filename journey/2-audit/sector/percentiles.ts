/** Percentiles that are always shown. */
export const shownPercentiles = [10, 25, 50, 75, 90] as const;

/** How often each whole number was seen. */
export class Histogram {
  readonly #times = new Map<number, number>();
  #sorted: [value: number, times: number][] | null = null;
  counted = 0;

  add(value: number): void {
    this.#times.set(value, (this.#times.get(value) ?? 0) + 1);
    this.#sorted = null;
    this.counted++;
  }

  /**
   * The smallest number seen that at least `percent` per cent of all do not exceed (nearest rank, never between two that were seen);
   * null where nothing was counted.
   */
  percentile(percent: number): number | null {
    if (this.counted === 0) return null;
    const rank = Math.max(1, Math.ceil((percent * this.counted) / 100));
    let seen = 0;
    for (const [value, times] of this.#inOrder()) {
      seen += times;
      if (seen >= rank) return value;
    }
    return null;
  }

  /** How many do not exceed a number. */
  upTo(value: number): number {
    let seen = 0;
    for (const [each, times] of this.#inOrder()) if (each <= value) seen += times;
    return seen;
  }

  #inOrder(): [number, number][] {
    this.#sorted ??= [...this.#times].sort(([a], [b]) => a - b);
    return this.#sorted;
  }
}
