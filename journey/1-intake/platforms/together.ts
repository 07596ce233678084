/**
 * Lets calls that come at the same time share one run of something slow: while a run is on, what comes waits and goes together in the
 * next. Runs never overlap, and each call gets the result at its own place, or the failure of its run.
 */
export class Together<T, R> {
  readonly #run: (items: readonly T[]) => Promise<readonly R[]>;
  readonly #most: number;
  #waiting: { item: T; resolve: (result: R) => void; reject: (error: unknown) => void }[] = [];
  #running: Promise<void> | null = null;

  /** @param most calls that share one run at most */
  constructor(run: (items: readonly T[]) => Promise<readonly R[]>, most = 256) {
    this.#run = run;
    this.#most = most;
  }

  add(item: T): Promise<R> {
    const result = new Promise<R>((resolve, reject) => this.#waiting.push({ item, resolve, reject }));
    this.#running ??= this.#work();
    return result;
  }

  /** Resolves when everything added so far has been done. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async #work(): Promise<void> {
    // What is added in the same turn goes along.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0, this.#most);
      try {
        const results = await this.#run(group.map(({ item }) => item));
        for (const [i, { resolve }] of group.entries()) resolve(results[i]!);
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    this.#running = null;
  }
}
