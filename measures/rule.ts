import type { z } from 'zod';
import type { Law, Level } from '#law/in-force.types.ts';
import type { FactKind, Facts } from './facts/kinds.ts';
import type { TableName } from './facts/tables.ts';
import type { RuleFinding, Verdict } from './verdict.ts';

/** A citation: an instrument of `law/sources` and the article. */
export interface Citation {
  instrument: string;
  article: string;
}

/** The 22 measures by slug, in the order of the policy. */
export const measureSlugs = [
  'guidance',
  'employment-relationship',
  'written-agreement',
  'partner-engagement',
  'equal-employment',
  'pay',
  'rest',
  'safety',
  'social-insurance',
  'occupational-injury',
  'consultation',
  'employment-services',
  'insurance-services',
  'training',
  'city-services',
  'culture-education',
  'coordination',
  'union',
  'disputes',
  'supervision',
  'digital',
  'publicity',
] as const;
export type MeasureSlug = (typeof measureSlugs)[number];

/** One line of arithmetic a worker and a lawyer can both follow; `result` is a whole number in `unit`. */
export interface ArithmeticStep {
  /** Name of the result, camelCase, unique within the explanation. */
  name: string;
  zh: string;
  en: string;
  /** Written formula over names of facts, values and earlier steps, e.g. `workingSeconds * minimumWageHourly / 3600`. */
  formula: string;
  result: number;
  unit: string;
}

/** What a fact field can be changed to; a list is the whole list (`[]`: nothing missing). */
export type FactValue = number | string | boolean | readonly string[];

/** The smallest single change that would turn the verdict round. */
export interface SmallestChange {
  /** The fact field to change. */
  field: string;
  from: FactValue | null;
  to: FactValue;
  zh: string;
  en: string;
}

/** What a rule says about one of its findings when it is explained; pure, from the same fact and law. */
export interface RuleExplanation {
  sentence: { zh: string; en: string };
  arithmetic: ArithmeticStep[];
  flip: SmallestChange;
}

/**
 * A rule: one question the law asks of one fact. `facts` is the zod schema of exactly the fields it reads (so that a clerk can
 * check a payslip by hand with `gangwan judge`); the fold's fact of kind `kind` is a superset. `judge` and `explain` are pure.
 */
export interface Rule<K extends FactKind = FactKind, S extends z.ZodObject = z.ZodObject> {
  /** The one name that runs through file, examples, finding and page. */
  slug: string;
  /** `sheet/ID` of the fact sheets this rule answers. */
  sheetIds: readonly string[];
  measure: MeasureSlug;
  title: { zh: string; en: string };
  /** Slugs of responsible units (see `measures/departments.ts`). */
  departments: readonly string[];
  level: Level;
  basis: readonly Citation[];
  kind: K;
  facts: S;
  /** Exchange tables without which the rule cannot tell. */
  reads: readonly TableName[];
  /** Names of law parameters it reads. */
  parameters: readonly string[];
  /** First day the rule applies, and last day or null. */
  from: string;
  to: string | null;
  judge(fact: z.infer<S>, law: Law): Verdict;
  explain(fact: z.infer<S>, law: Law, finding: RuleFinding): RuleExplanation;
}

/** Checks at compile time that the fold's fact satisfies the rule's schema, and freezes the rule. */
export function rule<K extends FactKind, S extends z.ZodObject>(
  definition: Rule<K, S> & (Facts[K] extends z.infer<S> ? unknown : { kind: never }),
): Rule<K, S> {
  return Object.freeze(definition);
}
