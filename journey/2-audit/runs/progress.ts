import type { Kysely } from 'kysely';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';

/** Writes how far a run is, at most once a second. */
export class Progress {
  readonly #db: Kysely<Tables>;
  readonly #run: number;
  readonly #now: () => number;
  readonly #onTrouble: (error: unknown) => void;
  #waiting: { done: number; of: number } | null = null;
  #writing: Promise<void> = Promise.resolve();
  #last = 0;

  constructor(db: Kysely<Tables>, run: number, now: () => number, onTrouble: (error: unknown) => void) {
    this.#db = db;
    this.#run = run;
    this.#now = now;
    this.#onTrouble = onTrouble;
  }

  note(done: number, of: number): void {
    this.#waiting = { done, of };
    if (done === of || performance.now() - this.#last > 1000) this.#write();
  }

  async settle(): Promise<void> {
    this.#write();
    await this.#writing;
  }

  #write(): void {
    if (this.#waiting === null) return;
    const { done, of } = this.#waiting;
    this.#waiting = null;
    this.#last = performance.now();
    const row = { orders_done: done, orders_of: of, at: instantText(this.#now()) };
    this.#writing = this.#writing
      .then(async () => {
        await this.#db
          .insertInto('audit_progress')
          .values({ run: this.#run, ...row })
          .onConflict((conflict) => conflict.column('run').doUpdateSet(row))
          .execute();
      })
      .catch(this.#onTrouble);
  }
}
