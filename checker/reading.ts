import type { Fact } from './fact.ts';

/** How binding a rule is (section 0 of the pay, rest and safety sheet, and our own settings). */
export type Level = 'LAW' | 'NOTICE' | 'POLICY' | 'STD' | 'PRACTICE' | 'SETTING';

/** What is missing and why, as findings write it: `field-not-reported grossFen`. */
export type Doubt = `${string} ${string}`;

/** What this checker concludes from a fact and the cited values. */
export type Derived =
  | {
      verdict: 'finding';
      amountFen?: number;
      quantity?: { value: number; unit: string };
      /** Where it binds otherwise than its rule. */
      level?: Level;
      /** Intermediate numbers a finding may also state, by the name it gives them. */
      numbers?: Readonly<Record<string, number>>;
    }
  | { verdict: 'met' }
  | { verdict: 'not-applicable' }
  /** Everything that stands in the way; a cannot-tell must name one of them. */
  | { verdict: 'not-known'; doubts: readonly Doubt[] };

/** The values an explanation cites. */
export interface Cited {
  /**
   * The value of a parameter (for a place or platform), the smallest where rows of several days are cited. Null for a cannot-tell that
   * cites none; throws `Uncited` where a finding cites none.
   */
  value: (name: string, key?: { place?: string | null; platform?: string | null }) => number | null;
  /** Whether a row of the parameter is cited at all (for a place). */
  cites(name: string, place?: string): boolean;
  /** First day of the row of a parameter. */
  from(name: string): number;
  /** Day on which the law was known; null where all of it was. */
  readonly knownOn: number | null;
}

/** A rule of the fact sheets as this checker reads it: written from the sheet's words, sharing nothing with the rule it checks. */
export interface Reading {
  /** `sheet/ID`. */
  sheet: string;
  measure: string;
  level: Level;
  /** Kind of fact it is asked of. */
  kind: string;
  /** Values it may rest on. */
  parameters: readonly string[];
  /** First and last day the fact is about: the days whose law applies. */
  span(fact: Fact): readonly [number, number];
  judge(fact: Fact, cited: Cited): Derived;
}

export const met: Derived = { verdict: 'met' };
export const notApplicable: Derived = { verdict: 'not-applicable' };

/** Not known for the doubts gathered; met where there are none. */
export const metUnless = (doubts: readonly Doubt[]): Derived =>
  doubts.length === 0 ? met : { verdict: 'not-known', doubts };

export const classes = ['employee', 'part-time', 'dispatched', 'quasi-employee', 'self-employed', 'unclear'] as const;
export const trades = [
  'ride',
  'delivery',
  'courier',
  'city-freight',
  'long-haul-freight',
  'livestream',
  'domestic',
  'other',
] as const;

/** Dispatched workers are employees of their agency (law/README): the labour law's hours and wages hold for both. */
export const isEmployee = (workerClass: string) => workerClass === 'employee' || workerClass === 'dispatched';

export const unclearClass: Doubt = 'class-unclear relation';
