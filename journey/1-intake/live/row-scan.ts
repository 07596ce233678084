import type { TablePlan } from '../column-plan.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const SPACE = 0x20;
const CLOSE = 0x7d;

/** Numbers every reader spells alike; others take the slow road, which keeps the sender’s spelling. */
const number = /^-?(?:0|[1-9]\d{0,14})$/;

/**
 * Tells the columns of plainly written JSON objects apart: one flat object on a line, only keys of the table, none twice, no escapes. Such
 * lines are nearly all there are, and are read in a fraction of the time `JSON.parse` and a walk over the keys take; everything
 * else is left to the slow road, which decides what the line is.
 */
export class RowScan {
  /** Text of each column in the line last read, null where it is absent or empty. */
  readonly texts: (string | null)[];
  /** 1 for each column that had a value in a line since it was last cleared. */
  readonly used: Uint8Array;
  readonly #at: ReadonlyMap<string, number>;
  /** How each column's key is written before its value. */
  readonly #keys: readonly string[];
  /** Columns in the order of the line before: the next line most likely has the same. */
  readonly #order: number[] = [];
  readonly #seen: Int32Array;
  #line = 0;

  constructor({ columns }: TablePlan) {
    this.texts = columns.map(() => null);
    this.#at = new Map(columns.map(({ name }, i) => [name, i]));
    this.#keys = columns.map(({ name }) => `"${name}":`);
    this.#seen = new Int32Array(columns.length);
    this.used = new Uint8Array(columns.length);
  }

  /** Reads `text` from `from` to `to`, in which there is no backslash and no control character; false where it is not plain. */
  read(text: string, from: number, to: number): boolean {
    const { texts } = this;
    texts.fill(null);
    this.#line++;
    let at = from;
    if (text.charCodeAt(at) !== 0x7b) return false;
    at = skip(text, at + 1);
    if (text.charCodeAt(at) === CLOSE) return ended(text, at + 1, to);
    for (let pair = 0; at < to; pair++) {
      let column = this.#order[pair];
      const key = column === undefined ? undefined : this.#keys[column];
      if (key !== undefined && text.startsWith(key, at)) at += key.length;
      else {
        if (text.charCodeAt(at) !== QUOTE) return false;
        const close = text.indexOf('"', at + 1);
        if (close === -1 || close >= to) return false;
        column = this.#at.get(text.slice(at + 1, close));
        if (column === undefined) return false;
        at = skip(text, close + 1);
        if (text.charCodeAt(at++) !== COLON) return false;
        this.#order[pair] = column;
      }
      if (this.#seen[column!] === this.#line) return false;
      this.#seen[column!] = this.#line;
      this.used[column!] = 1;
      at = skip(text, at);
      const first = text.charCodeAt(at);
      if (first === QUOTE) {
        const close = text.indexOf('"', at + 1);
        if (close === -1 || close >= to) return false;
        if (close > at + 1) texts[column!] = text.slice(at + 1, close);
        at = close + 1;
      } else {
        let end = at;
        for (let c = first; end < to && c !== COMMA && c !== CLOSE && c !== SPACE; c = text.charCodeAt(end)) end++;
        const written = text.slice(at, end);
        if (written !== 'null') {
          if (written !== 'true' && written !== 'false' && !number.test(written)) return false;
          texts[column!] = written;
        }
        at = end;
      }
      at = skip(text, at);
      const next = text.charCodeAt(at++);
      if (next === CLOSE) return ended(text, at, to);
      if (next !== COMMA) return false;
      at = skip(text, at);
    }
    return false;
  }
}

function skip(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

/** Whether nothing but blanks follows. */
function ended(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const c = text.charCodeAt(at);
    if (c !== SPACE && c !== 0x0d) return false;
  }
  return from <= to;
}
