import type { Engine } from '#store/engine.ts';
import type { Lake } from '../../2-audit/lake/lake.ts';
import { unlinkedKey } from '../../2-audit/seal/workers.ts';
import { lastOf, rowsIn } from '../adapters/held-rows.ts';

/** The worker keys behind platforms' own numbers of workers, as the lake's `worker` rows say now: the seal's rule, kept in memory. */
export class WorkerNames {
  readonly #engine: Engine;
  #keys = new Map<string, string>();
  #own = new Set<string>();
  #stale = true;
  #reading: Promise<void> | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** There are new `worker` rows: they are read before the next key is asked for. */
  stale(): void {
    this.#stale = true;
  }

  async refresh(lake: Lake): Promise<void> {
    while (this.#stale || this.#reading !== null) {
      if (this.#reading === null) {
        this.#stale = false;
        this.#reading = this.#read(lake).finally(() => {
          this.#reading = null;
        });
      }
      await this.#reading;
    }
  }

  async #read(lake: Lake): Promise<void> {
    const relation = rowsIn(lake, 'worker');
    if (relation === null) return;
    const current = `(${lastOf(relation, '"platformUscc", "workerId", "workerKey"')})`;
    const rows = await this.#engine.rows<{ platform: string; id: string; key: string }>(
      `SELECT "platformUscc" AS platform, "workerId" AS id, min("workerKey") AS key FROM ${current} WHERE "workerKey" IS NOT NULL GROUP BY ALL`,
    );
    this.#keys = new Map(rows.map(({ platform, id, key }) => [`${platform} ${id}`, key]));
    this.#own = new Set(rows.map(({ platform, key }) => `${platform} ${key}`));
  }

  /** The key of a platform's number; one of its own where no row links it to a person. */
  keyOf(platform: string, workerId: string): string {
    const named = `${platform} ${workerId}`;
    return this.#keys.get(named) ?? (this.#own.has(named) ? workerId : unlinkedKey(platform, workerId));
  }
}
