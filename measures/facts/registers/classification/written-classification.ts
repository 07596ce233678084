import { z } from 'zod';
import { dayField } from '../../fields.ts';
import { workerClasses } from '../../kinds.ts';
import type { ClassWeights } from './class-weights.ts';
import type { FactorReading, SaidBy } from './counted-factors.ts';
import { type FactorId, factorIds } from './factors.ts';
import { type Indication, indicatedClass } from './indicated-class.ts';
import { combine, type EngagementFactors, speakerText } from './readings.ts';
import { type ShamPattern, shamPatterns } from './sham-patterns.ts';

/*
 * The facts of one engagement as a person writes them down: for `gangwan classify --facts` and the worked examples.
 */

const value = z.int().min(0).max(4);
const speakers = ['enterprise', 'worker', 'document', 'inspector', 'counted'] as const satisfies readonly SaidBy[];
const reading = z.strictObject({
  value,
  saidBy: z.enum(speakers),
  /** What was said or read, in its own words. */
  words: z.string().optional(),
  evidence: z.string().optional(),
  on: dayField.optional(),
});
/** A value, what one or several said, or null: not known. */
const factor = z.union([value, reading, z.array(reading)]).nullable();
const unit = z.string().min(1).nullable().optional();
const known = z.boolean().nullable().optional();

export const writtenClassification = z.strictObject({
  /** The class the enterprise reports, and the one arbitration or a court found with its first day. */
  reported: z.enum(workerClasses).optional(),
  adjudicated: z.strictObject({ class: z.enum(workerClasses), from: dayField }).optional(),
  factors: z
    .strictObject(Object.fromEntries(factorIds.map((id) => [id, factor])) as Record<FactorId, typeof factor>)
    .partial(),
  arrangement: z
    .strictObject({
      signer: unit,
      manager: unit,
      payer: unit,
      insurer: unit,
      brand: unit,
      units: z.array(z.string()).nullable().optional(),
      soleTraderArranged: known,
      calledCooperation: known,
      convertedFromContract: known,
      signerLicensed: known,
      signerIsPerson: known,
      nameLentBy: unit,
      sameControl: known,
      waivesInsurance: known,
    })
    .optional(),
  /** Facts people bring up that never decide: title, waiver, trade registration, uniform, own vehicle, commercial cover. */
  notWeighed: z.record(z.string(), z.unknown()).optional(),
});
export type WrittenClassification = z.infer<typeof writtenClassification>;

/** Written facts weighed. */
export interface WeighedFacts extends EngagementFactors {
  indication: Indication;
  patterns: readonly ShamPattern[];
}

const filledIn = { zh: '填写的事实', en: 'as filled in' };

/** Weighs written facts. A bare value is taken as established by whoever wrote it down. */
export function weighWritten(written: WrittenClassification, weights: ClassWeights): WeighedFacts {
  const readings = factorIds.flatMap((id): FactorReading[] => {
    const given = written.factors[id] ?? null;
    if (given === null) return [];
    if (typeof given === 'number')
      return [{ factor: id, value: given, saidBy: 'inspector', on: 0, readFrom: filledIn, places: [] }];
    return [given].flat().map(({ value: said, saidBy, words, evidence, on = 0 }) => ({
      factor: id,
      value: said,
      saidBy,
      on,
      readFrom: speakerText(saidBy, words, evidence),
      places: [],
    }));
  });
  const factorsGiven = combine(readings, weights);
  const indication = indicatedClass(factorsGiven.values, weights);
  return { ...factorsGiven, indication, patterns: shamPatterns(written.arrangement ?? {}, indication.indicated) };
}
