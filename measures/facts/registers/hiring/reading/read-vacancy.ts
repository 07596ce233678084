import { type Criterion, type CriterionId, criteria, type Strength } from './criteria.ts';
import { normalise } from './normalise.ts';

/** Words found in a text: criterion, where they stand in the text as written, and how strong a hit it is. */
export interface VacancyHit {
  criterion: CriterionId;
  strength: Strength;
  /** The words as written, and their place in the text. */
  words: string;
  from: number;
  to: number;
  basis: { instrument: string; article: string };
}

/** Longest text read, in characters; a vacancy is a page. */
export const longestVacancy = 20_000;

/** Parts of a sentence end here: what is said of one is not said of the next. */
const ends = /[，。；！？!?;]/;

/**
 * Reads a vacancy text by every criterion (relations 6.2), with the lawful exceptions of 6.3 for the work `role`. One hit a criterion and
 * part of a sentence. Patterns are bounded, so that time grows with the text. Text over `longestVacancy` is read to there.
 */
export function readVacancy(source: string, role: string | null = null): VacancyHit[] {
  const { text, at } = normalise(source.length > longestVacancy ? source.slice(0, longestVacancy) : source);
  const hits: VacancyHit[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from;
    while (to < text.length && !ends.test(text[to]!)) to++;
    const part = text.slice(from, to);
    if (part !== '')
      for (const criterion of criteria) {
        const found = hitIn(part, criterion, role);
        if (found === null) continue;
        const [a, b] = [at[from + found.from]!, at[from + found.to] ?? source.length];
        const { id, strength, basis } = criterion;
        hits.push({ criterion: id, strength, words: source.slice(a, b), from: a, to: b, basis });
      }
    from = to + 1;
  }
  return hits;
}

function hitIn(part: string, criterion: Criterion, role: string | null): { from: number; to: number } | null {
  const { seeds, negated, unless, unlessRole } = criterion;
  for (const seed of seeds) {
    const match = seed.exec(part);
    if (match === null) continue;
    if (negated?.test(part.slice(0, match.index))) continue;
    if (unless?.test(part)) continue;
    if (unlessRole !== undefined && unlessRole.role === role && unlessRole.words.test(part)) continue;
    return { from: match.index, to: match.index + match[0].length };
  }
  return null;
}
