import type { Confidence, Level } from '../in-force.types.ts';

/** One article we rely on: its number as the text writes it, and in our own words what it says. */
export interface Article {
  readonly article: string;
  readonly says: string;
}

/** 法律依据: a law, regulation, notice, opinion, standard or judicial interpretation, or a setting of ours. */
export interface Instrument {
  /** Slug that parameters, rules and the calendar cite. */
  readonly id: string;
  /** Full Chinese title. */
  readonly title: string;
  /** How people cite it: the document number where it has one, else the short title. */
  readonly cite: string;
  readonly issuer: string;
  /** Document number, or null where the text has none or we have not seen it. */
  readonly number: string | null;
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day in force, inclusive; null while in force. */
  readonly to: string | null;
  readonly level: Level;
  /** How sure we are of the text and of its dates. */
  readonly confidence: Confidence;
  readonly articles: readonly Article[];
  /** A draft for comment: shown, never judged by. */
  readonly draft?: true;
  readonly address?: string;
  readonly note?: string;
}

/** Freezes an instrument and keeps its id as a type, so that citing an id that does not exist fails to compile. */
export function instrument<const Id extends string>(definition: Instrument & { readonly id: Id }) {
  return Object.freeze(definition);
}
