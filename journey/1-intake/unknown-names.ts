import { maskIdentityNumber } from './worker-key.ts';

/** Most names told, and most characters of each: enough to see what was mistyped. Our settings. */
const most = 50;
const longest = 64;

/** Gathers the names in sent rows that a table does not know, so that no value is passed over without a word. */
export class UnknownNames {
  readonly #known: { has(name: string): boolean };
  readonly #found = new Set<string>();

  constructor(known: { has(name: string): boolean }) {
    this.#known = known;
  }

  /** Adds the names of one row. */
  add(all: readonly string[]): void {
    for (const name of all) if (this.#found.size < most && !this.#known.has(name)) this.#found.add(short(name));
  }

  /** Sorted; of many only some, of a long one the beginning. */
  get names(): string[] {
    return [...this.#found].sort();
  }
}

/** A name as it may be told: whoever took a value for a name does not get an ID number back. */
const short = (name: string) =>
  name
    .slice(0, longest)
    .toWellFormed()
    .replaceAll(/\d{17}[\dXx]/g, maskIdentityNumber);
