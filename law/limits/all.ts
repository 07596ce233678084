import { alsoJudged } from './also-judged.ts';
import { limits as labourInspectionRegulation } from './labour-inspection-regulation.ts';
import type { Limit } from './limit.ts';

/** Every limit of every instrument; a file of limits is added here and nowhere else. */
export const shippedLimits: readonly Limit[] = [...labourInspectionRegulation];

const byName: ReadonlyMap<string, Limit> = new Map(
  [...shippedLimits, ...alsoJudged].map((limit) => [limit.name, limit]),
);

/** The limit with a name, or undefined. What it is on a day, `Law.inForce` tells; how it counts stands here. */
export function findLimit(name: string): Limit | undefined {
  return byName.get(name);
}
