import { dispatchClauses } from './clauses-dispatch.ts';
import { labourClauses, partTimeClauses } from './clauses-labour.ts';
import { writtenClauses } from './clauses-written.ts';

/** Kinds of text an agreement may be, by what it must contain. */
export const agreementKinds = [
  'labour-contract',
  'part-time-contract',
  'written-agreement',
  'dispatch-agreement',
  'civil-contract',
] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** Words that show something: one pattern, or several that must stand in one sentence. */
export type Words = RegExp | readonly RegExp[];

/** One thing a required clause must say. */
export interface ClausePart {
  readonly zh: string;
  readonly en: string;
  /** A title that shows it, where anything stands below it. */
  readonly title?: RegExp;
  /** Any of these in a sentence shows it. */
  readonly words: readonly Words[];
  /** Looked for in the entry of an enterprise, or of the worker, where parties are named; anywhere where they are not. */
  readonly of?: 'enterprise' | 'worker';
}

/** One clause a kind of agreement must contain: it is there when every part of it is. */
export interface RequiredClause {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly parts: readonly ClausePart[];
  /** Terms likely void that deny what the clause must say: words of theirs do not show it. */
  readonly deniedBy?: readonly string[];
}

/** Required clauses by kind. */
export const requiredClauses: Readonly<Record<AgreementKind, readonly RequiredClause[]>> = {
  'labour-contract': labourClauses,
  'part-time-contract': partTimeClauses,
  'written-agreement': writtenClauses,
  'dispatch-agreement': dispatchClauses,
  // Civil law asks no list; what such a text says of labour management is looked for all the same.
  'civil-contract': [],
};
