import { hash } from 'node:crypto';

/** An entry of the log as its hash covers it. `at` epoch milliseconds, `detail` canonical JSON text. */
export interface LogLine {
  seq: number;
  at: number;
  actor: string;
  role: string | null;
  action: string;
  object: string;
  subject: string | null;
  purpose: string | null;
  detail: string;
  request: string | null;
}

/** What stands before the first entry. */
export const firstHash = '0'.repeat(64);

/** SM3 of 0x00, the hash before, and the entry as a JSON array in the order of its columns; 64 hex digits. */
export function entryHash(before: string, line: LogLine): string {
  const { seq, at, actor, role, action, object, subject, purpose, detail, request } = line;
  const text = JSON.stringify([seq, at, actor, role, action, object, subject, purpose, detail, request]);
  return hash('sm3', Buffer.concat([leaf, Buffer.from(before, 'hex'), Buffer.from(text, 'utf8')]), 'hex');
}

const leaf = Buffer.from([0]);
const node = Buffer.from([1]);

/**
 * The Merkle root over entry hashes as they come (RFC 6962, with SM3: a node is SM3 of 0x01 and its two halves; an entry’s hash is its
 * leaf). Keeps one hash per level.
 */
export class MerkleTree {
  #size = 0;
  readonly #levels: (Buffer | null)[] = [];

  get size(): number {
    return this.#size;
  }

  add(entry: string): void {
    let carried = Buffer.from(entry, 'hex');
    let level = 0;
    while (this.#levels[level] != null) {
      carried = hash('sm3', Buffer.concat([node, this.#levels[level]!, carried]), 'buffer');
      this.#levels[level++] = null;
    }
    this.#levels[level] = carried;
    this.#size++;
  }

  /** The root over everything added so far, 64 hex digits; that of nothing is SM3 of nothing. */
  root(): string {
    let root: Buffer | null = null;
    for (const each of this.#levels) {
      if (each == null) continue;
      root = root === null ? each : hash('sm3', Buffer.concat([node, each, root]), 'buffer');
    }
    return root === null ? hash('sm3', '', 'hex') : root.toString('hex');
  }
}
