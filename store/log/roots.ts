import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { sm3 } from '../sm3.ts';
import type { Tables } from '../tables/all.ts';
import { firstHash, MerkleTree } from './chain.ts';
import { logLines } from './log.ts';

/** A line of the roots file: the log was this long, ended on this entry, and had this root. `before` is the SM3 of the line before. */
export interface RootLine {
  size: number;
  head: string;
  root: string;
  at: number;
  before: string;
}

/**
 * Keeps the root of the log in a file outside the database, appended and fsynced: whoever may write the database cannot take back what
 * stands there. One line an hour and one when the server stops; the last of a log that did not grow is not said again.
 */
export class RootsFile {
  readonly #file: string;
  readonly #tree = new MerkleTree();
  #head = firstHash;
  #last: RootLine | null = null;
  #lastText = '';

  private constructor(file: string) {
    this.#file = file;
  }

  /** Opens the file and reads the log up to its end. @throws log-does-not-fit where the log no longer holds what the file says */
  static async open(file: string, db: Kysely<Tables>): Promise<RootsFile> {
    const roots = new RootsFile(file);
    const lines = existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
      : [];
    const said = lines.map((line) => JSON.parse(line) as RootLine);
    let next = 0;
    for await (const { seq, hash } of logLines(db)) {
      roots.#tree.add(hash);
      roots.#head = hash;
      for (; next < said.length && said[next]!.size === seq; next++)
        if (said[next]!.root !== roots.#tree.root()) throw new GangwanError('log-does-not-fit', { file, size: seq });
    }
    if (next < said.length) throw new GangwanError('log-does-not-fit', { file, size: said[next]!.size });
    roots.#last = said.at(-1) ?? null;
    roots.#lastText = lines.at(-1) ?? '';
    return roots;
  }

  /** The last root said; null where none was. */
  get last(): RootLine | null {
    return this.#last;
  }

  /** Adds what the log gained and says its root; null where it gained nothing since the last line. */
  async write(db: Kysely<Tables>, now: number): Promise<RootLine | null> {
    for await (const { hash } of logLines(db, this.#tree.size + 1)) {
      this.#tree.add(hash);
      this.#head = hash;
    }
    if (this.#tree.size === 0 || this.#last?.size === this.#tree.size) return null;
    const line: RootLine = {
      size: this.#tree.size,
      head: this.#head,
      root: this.#tree.root(),
      at: now,
      before: this.#lastText === '' ? firstHash : sm3(this.#lastText),
    };
    const text = JSON.stringify(line);
    const file = openSync(this.#file, 'a', 0o600);
    try {
      writeSync(file, `${text}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    [this.#last, this.#lastText] = [line, text];
    return line;
  }
}
