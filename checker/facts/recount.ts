import { same } from '../canonical.ts';
import { type Complaint, say } from '../complaint.ts';
import type { Finding, Row } from '../explanation.ts';
import type { Fact } from '../fact.ts';

/** What the rows behind a fact give, field by field. */
export class Recount {
  readonly #fact: Fact;
  readonly #counted = new Set<string>();
  readonly complaints: Complaint[] = [];

  constructor(fact: Fact) {
    this.#fact = fact;
  }

  /** Whether the rule saw this field at all. */
  has(field: string): boolean {
    return Object.hasOwn(this.#fact, field);
  }

  /** The field must be what the rows give. */
  is(field: string, value: unknown): void {
    this.oneOf(field, [value]);
  }

  /** The field must be one of what the rows allow, where they leave it open. */
  oneOf(field: string, values: readonly unknown[]): void {
    if (!this.has(field)) return;
    this.#counted.add(field);
    const given = this.#fact[field];
    if (values.some((value) => same(value as never, given as never))) return;
    const counted = values.map((value) => JSON.stringify(value)).join(' or ');
    this.complaints.push(
      say(
        `${field} 写作 ${JSON.stringify(given)}，由证据数得 ${counted}`,
        `${field} is ${JSON.stringify(given)}, the rows give ${counted}`,
      ),
    );
  }

  /** The field may not be less than the rows give; what they cannot show may make it more. */
  atLeast(field: string, value: number): void {
    if (!this.has(field)) return;
    this.#counted.add(field);
    const given = this.#fact[field];
    if (typeof given === 'number' && given >= value) return;
    this.complaints.push(
      say(
        `${field} 写作 ${JSON.stringify(given)}，由证据至少数得 ${value}`,
        `${field} is ${JSON.stringify(given)}, the rows give at least ${value}`,
      ),
    );
  }

  /** The two bounds of a time: the least is what closed rows give, the most must reach what open rows may add. */
  time(field: string, least: number, most: number, exact: boolean): void {
    this.is(field, least);
    if (exact) this.is(`${field}AtMost`, most);
    else this.atLeast(`${field}AtMost`, most);
  }

  /** Fields that were recounted, and those taken as reported. */
  get counted(): string[] {
    return Object.keys(this.#fact).filter((field) => this.#counted.has(field));
  }
  get asReported(): string[] {
    return Object.keys(this.#fact).filter((field) => !this.#counted.has(field));
  }
}

/** What a recount is made from. */
export interface Behind {
  finding: Finding;
  fact: Fact;
  rows: readonly Row[];
  /** First and last day of the month that was sealed. */
  sealed: { first: number; last: number };
  /** A cited value, or the one the sheet gives where the rule cites none. */
  value: (name: string, otherwise: number) => number;
}
