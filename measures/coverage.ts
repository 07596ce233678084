import { z } from 'zod';
import type { PolicyClause } from './policy/read.ts';
import { type MeasureSlug, measureSlugs } from './rule.ts';

const names = z.array(z.string().min(1)).min(1).optional();

/** What may serve a clause, by the key of `clauses.yaml`: slugs, except `pages` and `files`, which are paths from the root. */
export const servers = ['rules', 'indicators', 'procedures', 'registers', 'pages', 'files'] as const;
export type Server = (typeof servers)[number];

/** One clause as `clauses.yaml` answers for it. `tests` are titles of tests that show it. */
export const clauseAnswer = z.strictObject({
  clause: z.string(),
  rules: names,
  indicators: names,
  procedures: names,
  registers: names,
  pages: names,
  files: names,
  tests: names,
  /** What is still missing and which part of the system brings it; absent where nothing is. */
  'not-yet': z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }).optional(),
});
export type ClauseAnswer = z.infer<typeof clauseAnswer>;

/** The file `clauses.yaml` of one measure, parsed. */
export const clauseAnswers = z.strictObject({
  measure: z.enum(measureSlugs),
  clauses: z.record(z.string(), clauseAnswer),
});
export type ClauseAnswers = z.infer<typeof clauseAnswers>;

/** `served`: something serves it and nothing is missing; `partly`: something does, and what is missing is said; `not-yet`: nothing does. */
export type CoverageState = 'served' | 'partly' | 'not-yet';

/** The state of one clause. */
export interface ClauseCoverage extends Record<Server, readonly string[]> {
  id: string;
  measure: MeasureSlug;
  clause: string;
  state: CoverageState;
  tests: readonly string[];
  notYet: { zh: string; en: string } | null;
}

/** How many clauses there are, and how many are served, served in part, and not yet. */
export interface CoverageCounts {
  clauses: number;
  served: number;
  partly: number;
  notYet: number;
}

/** The state of every clause, counted by measure and together. */
export interface Coverage {
  counts: CoverageCounts;
  measures: (CoverageCounts & { number: number; measure: MeasureSlug })[];
  clauses: ClauseCoverage[];
}

/** Something on file, nothing missing, and so on; null where the answer is empty, which is no answer. */
export function stateOf(answer: ClauseAnswer): CoverageState | null {
  const something = servers.some((server) => answer[server] !== undefined);
  if (answer['not-yet'] === undefined) return something ? 'served' : null;
  return something ? 'partly' : 'not-yet';
}

function count(clauses: readonly ClauseCoverage[]): CoverageCounts {
  const of = (state: CoverageState) => clauses.filter((clause) => clause.state === state).length;
  return { clauses: clauses.length, served: of('served'), partly: of('partly'), notYet: of('not-yet') };
}

/**
 * The state of all clauses from the answers of the measures' `clauses.yaml` files.
 * Throws a RangeError naming every clause left out, answered twice, unknown, or answered with nothing.
 */
export function readCoverage(answers: readonly ClauseAnswers[], clauses: readonly PolicyClause[]): Coverage {
  const given = new Map<string, ClauseAnswer>();
  const wrong: string[] = [];
  for (const { measure, clauses: of } of answers) {
    for (const [id, answer] of Object.entries(of)) {
      if (given.has(id)) wrong.push(`${id} is answered twice`);
      if (!clauses.some((clause) => clause.id === id)) wrong.push(`${id} is no clause`);
      if (!id.startsWith(`${measureSlugs.indexOf(measure) + 1}.`)) wrong.push(`${id} is no clause of ${measure}`);
      given.set(id, answer);
    }
  }
  const covered: ClauseCoverage[] = [];
  for (const { id, measure, clause } of clauses) {
    const answer = given.get(id);
    const state = answer === undefined ? null : stateOf(answer);
    if (answer === undefined || state === null) {
      wrong.push(`${id} ${clause} is left out`);
      continue;
    }
    const by = Object.fromEntries(servers.map((server) => [server, answer[server] ?? []]));
    covered.push({
      id,
      measure: measureSlugs[measure - 1]!,
      clause,
      state,
      ...(by as Record<Server, string[]>),
      tests: answer.tests ?? [],
      notYet: answer['not-yet'] ?? null,
    });
  }
  if (wrong.length > 0) throw new RangeError(`clauses.yaml: ${wrong.join('; ')}`);
  return {
    counts: count(covered),
    measures: measureSlugs.map((measure, index) => ({
      number: index + 1,
      measure,
      ...count(covered.filter((clause) => clause.measure === measure)),
    })),
    clauses: covered,
  };
}
