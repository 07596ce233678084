import type { InForce, Level } from '#law/in-force.types.ts';

/** A count or time a finding is about, beside or instead of money. */
export interface Quantity {
  value: number;
  unit: 'seconds' | 'days' | 'orders' | 'basis-points' | 'milli-yuan' | 'workers' | 'items' | 'metres-per-hour';
}

/** The facts were looked at and the rule is met. Only counted. */
export interface Compliant {
  readonly verdict: 'compliant';
}

/** The rule does not apply to this fact (class, trade, day); not counted. */
export interface NotApplicable {
  readonly verdict: 'not-applicable';
}

/** What does not fit; never called a violation. */
export interface RuleFinding {
  readonly verdict: 'finding';
  /** Money short, owed or exposed, in fen. */
  readonly amountFen?: number;
  readonly quantity?: Quantity;
  /** Rows of law the verdict rests on, in the order of the arithmetic. */
  readonly values: readonly InForce[];
  /** Where this finding binds less or more than its rule (a cross-platform limit is a SETTING). */
  readonly level?: Level;
  /** Intermediate numbers by name, whole numbers; what the sentence and the arithmetic show. */
  readonly numbers?: Readonly<Record<string, number>>;
}

/** Something decisive is missing, unknown or contradictory. */
export interface CannotTell {
  readonly verdict: 'cannot-tell';
  /** Slug of the reason, one of `reasons`. */
  readonly reason: CannotTellReason;
  /** What is missing: a field, table or parameter name. */
  readonly missing: string;
  readonly values?: readonly InForce[];
}

export type Verdict = Compliant | NotApplicable | RuleFinding | CannotTell;

/** Why a rule cannot tell; each has a sentence in Chinese and English in `measures/reasons.ts`. */
export type CannotTellReason =
  | 'table-not-reported'
  | 'field-not-reported'
  | 'class-unclear'
  | 'value-unknown'
  | 'bounds-straddle'
  | 'calendar-not-published'
  | 'other-currency'
  | 'record-contradicts'
  | 'facts-mixed'
  | 'period-not-covered';

export const compliant: Compliant = Object.freeze({ verdict: 'compliant' });
export const notApplicable: NotApplicable = Object.freeze({ verdict: 'not-applicable' });

const cached = new Map<string, CannotTell>();

/** A `cannot tell` for a reason and the missing thing; one frozen object per pair, so rules may return it on the hot path. */
export function cannotTell(reason: CannotTellReason, missing: string): CannotTell {
  const key = `${reason}\n${missing}`;
  let answer = cached.get(key);
  if (answer === undefined) {
    answer = Object.freeze({ verdict: 'cannot-tell', reason, missing });
    cached.set(key, answer);
  }
  return answer;
}
