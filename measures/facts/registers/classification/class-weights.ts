import type { Day } from '#basics/day.ts';
import type { InForce, Law } from '#law/in-force.types.ts';

/** Settings of the weighing (relations 2.4, the suggested indicator): ours, dated, untested on decisions. */
export interface ClassWeights {
  /** A factor from here points to a labour relationship. */
  strong: number;
  /** So many of hours, volume and refusal must. */
  strongFactors: number;
  /** A factor up to here is the worker's own. */
  own: number;
  /** Control of the process or by algorithm from here is management; hours and volume up to here are still free. */
  managed: number;
  /** From so many unknown factors on nothing is indicated. */
  unknown: number;
}

/** Names of the settings, in the order a finding lists them. */
export const classWeightNames = [
  'class-strong-value',
  'class-strong-factors',
  'class-own-value',
  'class-managed-value',
  'class-unknown-factors',
] as const;

/** The settings in force on a day with their rows; the name of the first that is not known. */
export function classWeightsOn(law: Law, on: Day): { weights: ClassWeights; rows: readonly InForce[] } | string {
  const rows = classWeightNames.map((name) => law.inForce(name, on));
  const open = rows.find(({ value }) => value === null);
  if (open !== undefined) return open.name;
  const [strong, strongFactors, own, managed, unknown] = rows.map(({ value }) => value!) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { weights: { strong, strongFactors, own, managed, unknown }, rows };
}

/** The settings of a day for whoever only shows an indication: where one is not known, such that nothing is indicated. */
export function weightsFor(law: Law, on: Day): ClassWeights {
  const settings = classWeightsOn(law, on);
  return typeof settings === 'string'
    ? { strong: 4, strongFactors: 4, own: 0, managed: 4, unknown: 0 }
    : settings.weights;
}

/** Which side of the settings a value lies on: 0 the worker's own, 1 between, 2 strong. Readings of one band agree. */
export function bandOf(value: number, { own, strong }: ClassWeights): 0 | 1 | 2 {
  return value <= own ? 0 : value >= strong ? 2 : 1;
}
