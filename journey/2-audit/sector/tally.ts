/** What a value would have come to for one enterprise. Rows are orders, days of a worker, or settlements, by the kind. */
export interface EnterpriseEffect {
  platform: string;
  /** Rows that can be told, and those of them beyond the value. */
  told: number;
  beyond: number;
  /** Different workers with a row beyond it. */
  workers: number;
  /** Money that would have been due beyond what was paid; seconds or orders beyond the value; 0 where the kind counts none. */
  amountFen: number;
  seconds: number;
  orders: number;
  /** Rows that cannot be told, by what is not reported. */
  unknown: Readonly<Record<string, number>>;
}

/** What one row, or one worker's rows of a month, come to. */
export interface RowsTried {
  told: number;
  beyond: number;
  amountFen?: number;
  seconds?: number;
  orders?: number;
}

interface Counts {
  told: number;
  beyond: number;
  amountFen: number;
  seconds: number;
  orders: number;
  workers: Set<string>;
  unknown: Map<string, number>;
}

const none = (): Counts => ({
  told: 0,
  beyond: 0,
  amountFen: 0,
  seconds: 0,
  orders: 0,
  workers: new Set(),
  unknown: new Map(),
});

/** Sums what a value would have come to, enterprise by enterprise; sums do not depend on the order of the rows. */
export class EffectTally {
  readonly #by = new Map<string, Counts>();

  add(platform: string, worker: string, rows: RowsTried): void {
    const counts = this.#of(platform);
    counts.told += rows.told;
    counts.beyond += rows.beyond;
    counts.amountFen += rows.amountFen ?? 0;
    counts.seconds += rows.seconds ?? 0;
    counts.orders += rows.orders ?? 0;
    if (rows.beyond > 0) counts.workers.add(worker);
  }

  lacks(platform: string, what: string, rows = 1): void {
    if (rows === 0) return;
    const { unknown } = this.#of(platform);
    unknown.set(what, (unknown.get(what) ?? 0) + rows);
  }

  /** By enterprise, in the order of their codes. */
  enterprises(): EnterpriseEffect[] {
    return [...this.#by].sort(([a], [b]) => (a < b ? -1 : 1)).map(([platform, counts]) => written(platform, counts));
  }

  /** All enterprises together; a worker of several counts once. */
  all(): Omit<EnterpriseEffect, 'platform'> {
    const sum = none();
    for (const counts of this.#by.values()) {
      for (const name of ['told', 'beyond', 'amountFen', 'seconds', 'orders'] as const) sum[name] += counts[name];
      for (const worker of counts.workers) sum.workers.add(worker);
      for (const [what, rows] of counts.unknown) sum.unknown.set(what, (sum.unknown.get(what) ?? 0) + rows);
    }
    const { platform: _, ...all } = written('', sum);
    return all;
  }

  #of(platform: string): Counts {
    let counts = this.#by.get(platform);
    if (counts === undefined) {
      counts = none();
      this.#by.set(platform, counts);
    }
    return counts;
  }
}

function written(platform: string, counts: Counts): EnterpriseEffect {
  return { platform, ...counts, workers: counts.workers.size, unknown: byName(counts.unknown) };
}

/** Counts by name as a plain object in the order of the names. */
export function byName(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
