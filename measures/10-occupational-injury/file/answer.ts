import type { Words } from '../../procedure.ts';
import type { Citation } from '../../rule.ts';

/** `in`: what is on file shows that the test holds; `out`: it shows the contrary; `grey`: neither, and for a person. */
export type Answer = 'in' | 'out' | 'grey';

/** One test as shown: its answer, why, and what would settle it. */
export interface TestShown extends Words {
  readonly test: string;
  readonly answer: Answer;
  readonly reason: Words;
  /** What is missing, and would settle it; empty where nothing is. */
  readonly missing: readonly Words[];
  readonly basis: Citation;
}

/** The tests of one scheme for one engagement. `decidedBy` is the same always: nothing here confirms or refuses. */
export interface SchemeShown {
  readonly scheme: 'occupational' | 'work-injury';
  /** USCC of the platform of the order, or of the employer. */
  readonly platform: string;
  readonly answer: Answer;
  readonly tests: readonly TestShown[];
  readonly missing: readonly Words[];
  readonly decidedBy: 'person';
}

/** A test in a row of arguments. */
export function shown(
  test: string,
  zh: string,
  en: string,
  basis: Citation,
  answer: Answer,
  reason: Words,
  missing: readonly Words[] = [],
): TestShown {
  return { test, zh, en, basis, answer, reason, missing };
}

/** The whole of some tests: out where the file shows that one does not hold, in where all hold, else grey. What is unknown is never out. */
export function whole(tests: readonly TestShown[]): Answer {
  if (tests.some(({ answer }) => answer === 'out')) return 'out';
  return tests.every(({ answer }) => answer === 'in') ? 'in' : 'grey';
}

/** Tests of one scheme put together, what is missing said once each. */
export function scheme(name: SchemeShown['scheme'], platform: string, tests: readonly TestShown[]): SchemeShown {
  const missing = new Map(tests.flatMap((test) => test.missing.map((words) => [words.zh, words] as const)));
  return { scheme: name, platform, answer: whole(tests), tests, missing: [...missing.values()], decidedBy: 'person' };
}
