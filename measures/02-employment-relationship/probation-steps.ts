import { addMonths, type Day } from '#basics/day.ts';
import type { InForce, Law } from '#law/in-force.types.ts';

/** What decides how long a probation may be. */
export interface ProbationTerm {
  part: boolean;
  from: Day;
  /** Last day of the term; null: none named. */
  to: Day | null;
  openEnded: boolean | null;
}

/** Most months of probation by the term, with the rows of law it was read from; null where the term is not known. */
export interface ProbationMost {
  months: number;
  values: readonly InForce[];
}

/** The three steps of the table, the longest first: the term from which a step holds and its months. Source: 劳动合同法 19. */
const steps = [
  ['probation-term-long-months', 'probation-long-months'],
  ['probation-term-middle-months', 'probation-middle-months'],
  ['probation-term-short-months', 'probation-short-months'],
] as const;

/** The parameters the table is read from. */
export const probationParameters: readonly string[] = steps.flat();

/**
 * Reads the table on a day. No probation in part-time work, in a term under the shortest step, or where the term is that of a task
 * (no last day, not open-ended). `unknown` names a value not published.
 */
export function mostProbation(law: Law, on: Day, term: ProbationTerm): ProbationMost | { unknown: string } | null {
  if (term.part) return { months: 0, values: [] };
  if (term.to === null && term.openEnded === null) return null;
  const used: InForce[] = [];
  for (const [reach, most] of steps) {
    const from = law.inForce(reach, on);
    if (from.value === null) return { unknown: from.name };
    used.push(from);
    const reached = term.openEnded === true || (term.to !== null && term.to + 1 >= addMonths(term.from, from.value));
    if (!reached) continue;
    const months = law.inForce(most, on);
    if (months.value === null) return { unknown: months.name };
    return { months: months.value, values: [...used, months] };
  }
  return { months: 0, values: used };
}
