import { type Fact, whole } from '../fact.ts';
import type { Cited } from '../reading.ts';

/** The suggested indicator of the sheet on relations, section 2.4, read again from its words. */

/** Factors by the fields that carry them: F01 to F07, F08 and F13. */
const f = {
  f01: 'hoursControl',
  f02: 'volumeControl',
  f03: 'refusalControl',
  f04: 'processControl',
  f05: 'discipline',
  f06: 'algorithmicSanction',
  f07: 'priceControl',
  f08: 'payForm',
  f13: 'coreBusiness',
} as const;
type Factor = keyof typeof f;
const factors = Object.keys(f) as Factor[];
export const leanFields: readonly string[] = Object.values(f);

/** The numbers of the indicator as dated settings, and as the sheet has them where none is cited. */
const numbers = {
  'class-strong-value': 3,
  'class-strong-factors': 2,
  'class-own-value': 1,
  'class-managed-value': 2,
  'class-unknown-factors': 4,
} as const;
export const leanSettings = Object.keys(numbers) as (keyof typeof numbers)[];

/** Every lean a fact set has: A-lean, C-lean, B-lean; more than one or none is left to a person. */
function leans(
  v: Readonly<Record<Factor, number>>,
  n: Record<keyof typeof numbers, number>,
): readonly ('A' | 'B' | 'C')[] {
  const [high, low, some] = [n['class-strong-value'], n['class-own-value'], n['class-managed-value']];
  const highOfThree = Number(v.f01 >= high) + Number(v.f02 >= high) + Number(v.f03 >= high);
  const a =
    highOfThree >= n['class-strong-factors'] && Math.max(v.f05, v.f06) >= high && Math.min(v.f07, v.f13) >= high;
  const c = Math.max(v.f01, v.f02, v.f03, v.f05) <= low && (v.f07 <= low || v.f08 === 0);
  const b = Math.max(v.f01, v.f02) <= some && Math.max(v.f04, v.f06) >= some && v.f07 >= high;
  return [...(a ? (['A'] as const) : []), ...(b ? (['B'] as const) : []), ...(c ? (['C'] as const) : [])];
}

/** The one lean of a fact, whatever its unknown factors turn out to be; `open` where they matter, where too many are unknown, or where no one lean fits. */
export function leanAcross(fact: Fact, cited: Cited): 'A' | 'B' | 'C' | 'open' {
  const n = Object.fromEntries(leanSettings.map((name) => [name, cited.value(name) ?? numbers[name]])) as Record<
    keyof typeof numbers,
    number
  >;
  const given = factors.map((factor) => whole(fact, f[factor]));
  const unknown = factors.filter((factor, i) => given[i] === null && factor !== 'f08').length;
  if (unknown >= n['class-unknown-factors']) return 'open';
  let worlds: Partial<Record<Factor, number>>[] = [{}];
  factors.forEach((factor, i) => {
    const values = given[i] === null ? [0, 1, 2, 3, 4] : [given[i]!];
    worlds = worlds.flatMap((world) => values.map((value) => ({ ...world, [factor]: value })));
  });
  const seen = new Set(worlds.map((world) => leans(world as Record<Factor, number>, n).join('')));
  const [only] = seen;
  return seen.size === 1 && (only === 'A' || only === 'B' || only === 'C') ? only : 'open';
}
