import { z } from 'zod';
import type { Fen } from '#basics/money.ts';
import type { InForce, Law } from '#law/in-force.types.ts';
import { formulaName } from '../../explanation.ts';
import { dayField, fenField } from '../../facts/fields.ts';
import {
  type BenefitItem,
  type BenefitItemFact,
  injurySchemes,
  selfCareLosses,
} from '../../facts/registers/injury/kinds.ts';
import { evaluateFormula } from '../../formula.ts';
import type { ArithmeticStep } from '../../rule.ts';
import type { CannotTellReason } from '../../verdict.ts';

/** What the formulas take: the facts of a benefit sheet without its result; a person writes them with days as `YYYY-MM-DD`. */
export const benefitFacts = z.object({
  injuryScheme: z.enum(injurySchemes).nullable(),
  accidentOn: dayField.nullable(),
  payableOn: dayField.nullable(),
  disabilityGrade: z.int().min(1).max(10).nullable(),
  selfCareLoss: z.enum(selfCareLosses).nullable(),
  suitableJob: z.boolean().nullable(),
  ownWageFen: fenField.nullable(),
  formerWageFen: fenField.nullable(),
  treatmentMonths: z.int().min(0).nullable(),
  treatmentExtended: z.boolean().nullable(),
  relationEndedOn: dayField.nullable(),
  yearsToRetirement: z.int().min(0).nullable(),
  diedOn: dayField.nullable(),
  diedAfterTreatment: z.boolean().nullable(),
  spouses: z.int().min(0).max(1).nullable(),
  otherDependants: z.int().min(0).nullable(),
  loneDependants: z.int().min(0).nullable(),
});
export type BenefitFacts = Omit<BenefitItemFact, 'benefitItem' | 'determinedFen' | keyof Registered>;
type Registered = Pick<BenefitItemFact, 'platform' | 'month' | 'first' | 'last' | 'record'>;

/** Fund, employer, or not found. */
export type Payer = 'fund' | 'employer' | 'unknown';

/** One step of the formula; the last one is the amount in fen. */
export interface BenefitStep {
  name: string;
  formula: string;
  zh: string;
  en: string;
}

/** A line of a benefit sheet. `rows` are the parameter rows it used, in the order of the arithmetic. */
export interface BenefitLine {
  item: BenefitItem;
  every: 'once' | 'month';
  payer: Payer;
  rows: readonly InForce[];
  /** The amount with its steps; not due, with why (`field`: a fact that was left empty); or what is missing. */
  outcome:
    | { readonly is: 'amount'; readonly fen: Fen; readonly steps: readonly ArithmeticStep[] }
    | { readonly is: 'not-due'; readonly zh: string; readonly en: string; readonly field?: keyof BenefitFacts }
    | { readonly is: 'cannot-tell'; readonly reason: CannotTellReason; readonly missing: string };
}

/** 重庆: the pooled region of work injury insurance. */
export const pooledRegion = '500000';
/** 城口县: where the local minimum wage is looked up. */
export const county = '500229';

/** The parameter rows of one line as it is worked out; the first one without a value ends it. */
export class Rows {
  readonly used: InForce[] = [];
  readonly #law: Law;

  constructor(law: Law) {
    this.#law = law;
  }

  /** Name in formulas of a value in force on a day; keeps the row. Throws `Missing` where nobody published it or none holds. */
  take(name: string, on: number, place = pooledRegion): string {
    const row = this.#law.findInForce(name, on, place);
    if (row === null) throw new Missing('value-unknown', name);
    if (!this.used.some((one) => one.name === name)) this.used.push(row);
    if (row.value === null) throw new Missing('value-unknown', name);
    return formulaName(name);
  }
}

/** Something a line cannot be worked out without. */
export class Missing extends Error {
  readonly reason: CannotTellReason;
  readonly missing: string;

  constructor(reason: CannotTellReason, missing: string) {
    super(missing);
    this.reason = reason;
    this.missing = missing;
  }
}

/** A fact that must be there; throws `Missing` where it was not reported. */
export function need<K extends keyof BenefitFacts>(facts: BenefitFacts, field: K): NonNullable<BenefitFacts[K]> {
  const value = facts[field];
  if (value === null || value === undefined) throw new Missing('field-not-reported', field);
  return value;
}

/** What an item’s formula comes to: steps, or why nothing is due. */
export type Worked = { steps: readonly BenefitStep[] } | { zh: string; en: string; field?: keyof BenefitFacts };

/** One item of the sheet. `work` takes facts and rows of law and throws `Missing` where one is not there. */
export interface Item {
  item: BenefitItem;
  every: 'once' | 'month';
  payer: (facts: BenefitFacts) => Payer;
  work: (facts: BenefitFacts, rows: Rows) => Worked;
}

/** Works one item out: exact integers, rounded half up once in the last step. */
export function lineOf({ item, every, payer, work }: Item, facts: BenefitFacts, law: Law): BenefitLine {
  const rows = new Rows(law);
  const about = { item, every, payer: payer(facts), rows: rows.used };
  try {
    const worked = work(facts, rows);
    if (!('steps' in worked)) return { ...about, outcome: { is: 'not-due', ...worked } };
    const names = new Map<string, number>();
    for (const [field, value] of Object.entries(facts)) if (typeof value === 'number') names.set(field, value);
    for (const row of rows.used) if (row.value !== null) names.set(formulaName(row.name), row.value);
    const steps = worked.steps.map((step) => {
      const result = evaluateFormula(step.formula, names);
      names.set(step.name, result);
      return { ...step, result, unit: unitOf(step.name) };
    });
    return { ...about, outcome: { is: 'amount', fen: steps.at(-1)!.result, steps } };
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    return { ...about, outcome: { is: 'cannot-tell', reason: error.reason, missing: error.missing } };
  }
}

/** What a step counts: money by its name, years, else a share. */
function unitOf(name: string): string {
  return name.endsWith('Fen') ? 'fen' : name === 'yearsShort' ? 'years' : 'basis-points';
}

/** The wage a formula multiplies, as an exact fraction: `numerator` over `denominator` fen a month. */
export interface WageBase {
  numerator: string;
  denominator: number;
}

/**
 * 本人工资 or the benefit base. Work injury: the average monthly contribution wage of the twelve months before, no less than 60 % and no
 * more than 300 % of the pooled average (工伤保险条例 art. 64). Occupational injury: 60 % of that average (from memory, to be verified).
 */
export function wageBase(facts: BenefitFacts, rows: Rows): WageBase {
  const scheme = need(facts, 'injuryScheme');
  const on = need(facts, 'accidentOn');
  if (scheme === 'occupational') {
    const share = rows.take('injury-benefit-base-share', on);
    return { numerator: `${rows.take('average-wage-annual', on)} * ${share}`, denominator: 120_000 };
  }
  const wage = need(facts, 'ownWageFen');
  const annual = rows.take('average-wage-annual', on);
  const [least, most] = [rows.take('own-wage-least-share', on), rows.take('own-wage-most-share', on)];
  const value = (name: string) => rows.used.find((row) => row.name === name)?.value ?? 0;
  const average = value('average-wage-annual');
  const scaled = wage * 120_000;
  if (scaled < average * value('own-wage-least-share'))
    return { numerator: `${annual} * ${least}`, denominator: 120_000 };
  if (scaled > average * value('own-wage-most-share'))
    return { numerator: `${annual} * ${most}`, denominator: 120_000 };
  return { numerator: 'ownWageFen', denominator: 1 };
}

/** A formula that divides once, half up. */
export const over = (numerator: string, denominator: number): string =>
  denominator === 1 ? numerator : `divideHalfUp(${numerator}, ${denominator})`;

/**
 * For occupational injury, that an item follows the work-injury one; keeps the row, so that what rests on it says how sure it is. Throws
 * `Missing` where it does not (any value but 1): what is due then is nowhere in the parameters.
 */
export function followsWorkInjury(facts: BenefitFacts, rows: Rows, on: number): void {
  if (need(facts, 'injuryScheme') !== 'occupational') return;
  const name = 'injury-benefits-follow-work-injury';
  rows.take(name, on);
  if (rows.used.find((row) => row.name === name)?.value !== 1) throw new Missing('value-unknown', name);
}

/** Whether a benefit that comes with the relation of employment is due at all under the scheme. */
export const employmentOnly: Worked = {
  zh: '职业伤害保障没有见到这一项（凭记忆，待核实）',
  en: 'not seen among the benefits of occupational injury protection (from memory, to be verified)',
};
