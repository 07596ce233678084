import type { Database } from '../database.ts';
import { type LogEntry, recordAll } from './log.ts';

/** Records readings: those of a few milliseconds together, one transaction for all, so that the log never slows the readers down. */
export class ReadLog {
  readonly #db: Database;
  #waiting: { entry: LogEntry; done: () => void; failed: (error: unknown) => void }[] = [];
  #running = false;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Resolves when the entry is in the log; nothing is shown before that. */
  read(entry: LogEntry): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ entry, done, failed });
      if (!this.#running) void this.#write();
    });
  }

  async #write(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, 500);
      try {
        await this.#db.sql.transaction().execute((trx) =>
          recordAll(
            trx,
            batch.map(({ entry }) => entry),
          ),
        );
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.#running = false;
  }
}
