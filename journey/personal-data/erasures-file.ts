import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { eraseAndRecord } from './answers.ts';

/** A line of the file: the person’s number in the store, and when they were taken in and erased (epoch milliseconds). Nothing else of them. */
interface ErasureLine {
  person: number;
  takenAt: number;
  erasedAt: number;
}

/**
 * Who was erased, in a file outside the database: a backup from before still holds the person and their key, so whoever restores one has
 * them erased again before anything is served. Source: 个人信息保护法 art. 47.
 */
export class ErasuresFile {
  readonly #file: string;
  readonly #lines: ErasureLine[];

  constructor(file: string) {
    this.#file = file;
    // What follows the last line feed is a line that was cut off: its person is still erased in the store, and is written again.
    this.#lines = (existsSync(file) ? readFileSync(file, 'utf8') : '')
      .split('\n')
      .slice(0, -1)
      .filter((line) => line.startsWith('{') && line.endsWith('}'))
      .map((line) => JSON.parse(line) as ErasureLine);
  }

  /** Adds whoever was erased since, and waits for the disk; returns how many. */
  async keep(db: Kysely<Tables>): Promise<number> {
    const known = new Set(this.#lines.map(keyOf));
    const from = this.#lines.reduce((last, { erasedAt }) => Math.max(last, erasedAt), 0);
    const rows = await db
      .selectFrom('person')
      .select(['id', 'taken_at', 'erased_at'])
      .where('erased_at', 'is not', null)
      // A day back: transactions of one moment do not all end in its order.
      .where(sql<boolean>`erased_at >= ${instantText(Math.max(0, from - 86_400_000))}::timestamptz`)
      .orderBy('id')
      .execute();
    const more = rows
      .map(({ id, taken_at, erased_at }): ErasureLine => ({ person: id, takenAt: taken_at, erasedAt: erased_at! }))
      .filter((line) => !known.has(keyOf(line)));
    if (more.length === 0) return 0;
    const file = openSync(this.#file, 'a', 0o600);
    try {
      // Begun on a line of its own, whatever a cut left.
      writeSync(file, `\n${more.map((line) => `${JSON.stringify(line)}\n`).join('')}`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    this.#lines.push(...more);
    return more.length;
  }

  /** Erases again whoever stands in the file and not as erased in the store; returns how many. Logged. */
  async apply(db: Kysely<Tables>, at: number): Promise<number> {
    const by = { actor: 'system:retention', role: 'system', at, request: null };
    let erased = 0;
    for (const { person, takenAt } of this.#lines) {
      const row = await db
        .selectFrom('person')
        .select(['taken_at', 'worker_key', 'erased_at'])
        .where('id', '=', person)
        .executeTakeFirst();
      // Another store may know somebody else by that number.
      if (row === undefined || row.erased_at !== null || row.taken_at !== takenAt) continue;
      await db
        .transaction()
        .execute((trx) => eraseAndRecord(trx, person, row.worker_key, { why: 'restored-backup' }, by));
      erased++;
    }
    return erased;
  }
}

const keyOf = ({ person, takenAt }: ErasureLine): string => `${person} ${takenAt}`;
