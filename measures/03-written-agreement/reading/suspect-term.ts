import type { AgreementKind } from './clauses.ts';

/** An article of an instrument. */
export interface Basis {
  readonly instrument: string;
  readonly article: string;
}

/**
 * A term for a person to look at: likely void, one-sided, or a mark of a labour relationship. Never void as a fact: arbitration or a court
 * decides. A sentence has it where a pattern of `finds` matches, unless what stands round the match takes it back.
 */
export interface SuspectTerm {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** What a person may do about it. */
  readonly advice: { readonly zh: string; readonly en: string };
  readonly basis: Basis;
  readonly finds: readonly RegExp[];
  /** In the words of the match: not this. */
  readonly not?: RegExp;
  /** Before the match, in its sentence: what says the opposite or grants the right. */
  readonly before?: RegExp;
  /** Anywhere in the sentence. */
  readonly unless?: RegExp;
  /** Kinds of text it is looked for in; absent: all. */
  readonly kinds?: readonly AgreementKind[];
  /** Articles that hold for some kinds of text instead of `basis`. */
  readonly basisOf?: Readonly<Partial<Record<AgreementKind, Basis>>>;
}

/** A term found in a sentence: where its words begin and end there. */
export function termIn(
  term: SuspectTerm,
  sentence: string,
  kind: AgreementKind | null,
): [from: number, to: number] | null {
  if (kind !== null && term.kinds !== undefined && !term.kinds.includes(listOf(kind))) return null;
  if (term.unless?.test(sentence)) return null;
  for (const find of term.finds) {
    if (!find.test(sentence)) continue;
    // What takes one match back leaves the next: each is looked at where it stands, so that a pattern sees what is before it.
    for (const match of sentence.matchAll(everywhere(find))) {
      const takenBack = term.before?.test(sentence.slice(0, match.index)) || term.not?.test(match[0]);
      if (!takenBack) return [match.index, match.index + match[0].length];
    }
  }
  return null;
}

const global = new WeakMap<RegExp, RegExp>();

/** A pattern that finds every match. */
function everywhere(find: RegExp): RegExp {
  let all = global.get(find);
  if (all === undefined) {
    all = new RegExp(find.source, `${find.flags}g`);
    global.set(find, all);
  }
  return all;
}

/** The article a term rests on in one kind of text. */
export function basisIn({ basis, basisOf }: SuspectTerm, kind: AgreementKind | null): Basis {
  return (kind === null ? undefined : basisOf?.[listOf(kind)]) ?? basis;
}

/** Terms in a civil contract are looked at as in a written agreement: by what it says, not by what it calls itself. */
const listOf = (kind: AgreementKind): AgreementKind => (kind === 'civil-contract' ? 'written-agreement' : kind);
