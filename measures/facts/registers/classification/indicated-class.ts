import type { WorkerClass } from '../../kinds.ts';
import type { ClassWeights } from './class-weights.ts';
import { type Cluster, type FactorId, factorIds, factors, type Holder } from './factors.ts';

/** Values of factors, 0 to 4; null or absent: not known. */
export type FactorValues = Readonly<Partial<Record<FactorId, number | null>>>;

/** What the facts point to; never a determination (only arbitration or a court makes one). */
export type Indicated = Extract<WorkerClass, 'employee' | 'quasi-employee' | 'self-employed'> | 'cannot-tell';

/** A reason for or against a labour relationship, in the courts' grouping. */
export interface Reason {
  factor: FactorId;
  cluster: Cluster;
  value: number;
}

/** What a set of facts indicates, and why. */
export interface Indication {
  indicated: Indicated;
  /** Why it cannot be told: facts missing, or facts known that point both ways (for a person to weigh). Null where it can. */
  untold: 'facts-missing' | 'facts-mixed' | null;
  /** Factors that point to a labour relationship, and away from one, in the order of the courts' grouping. */
  towards: readonly Reason[];
  away: readonly Reason[];
  /** Factors without which it could not be told. */
  decisive: readonly FactorId[];
  /** Decisive facts that are missing, and who holds them. */
  missing: readonly { factor: FactorId; holder: Holder }[];
  /** The nearest change of one fact that would make it another class or leave it open; null where none does alone. */
  flip: { factor: FactorId; from: number | null; to: number; indicated: Indicated } | null;
}

/** Factors the weighing rests on; the others are reasons to be read, and decide nothing alone. */
export const weighed = [
  'F01',
  'F02',
  'F03',
  'F04',
  'F05',
  'F06',
  'F07',
  'F08',
  'F13',
] as const satisfies readonly FactorId[];
export type WeighedId = (typeof weighed)[number];
/** Those of which too many unknown leave it open (section 2.4); the form of pay is not among them. */
const counted = weighed.filter((id) => id !== 'F08');

/**
 * The class a full set of facts leans to. Our setting (relations 2.4), untested on decisions: strong management of the person with
 * the enterprise's own core business and price points to a labour relationship; freedom over time, volume and orders without
 * discipline, and a price of one's own, to self-employment; freedom over time with control over the work and the price to the class
 * between. Facts that fit two or none are left to a person. Title, waiver, registration, uniform, vehicle and commercial cover are
 * not among the facts it sees.
 */
function leanOf(v: Readonly<Record<WeighedId, number>>, w: ClassWeights): Indicated {
  const strong = [v.F01, v.F02, v.F03].filter((value) => value >= w.strong).length;
  const employee =
    strong >= w.strongFactors && (v.F05 >= w.strong || v.F06 >= w.strong) && v.F07 >= w.strong && v.F13 >= w.strong;
  const free = [v.F01, v.F02, v.F03, v.F05].every((value) => value <= w.own);
  const own = free && (v.F07 <= w.own || v.F08 === 0);
  const managed = v.F04 >= w.managed || v.F06 >= w.managed;
  const between = v.F01 <= w.managed && v.F02 <= w.managed && managed && v.F07 >= w.strong;
  if (Number(employee) + Number(own) + Number(between) !== 1) return 'cannot-tell';
  return employee ? 'employee' : own ? 'self-employed' : 'quasi-employee';
}

const isUnknown = (values: FactorValues, id: WeighedId) => (values[id] ?? null) === null;

/** Values at which some test of the weighing turns: completing with these shows every lean a fact can still lead to. */
function turningValues({ strong, own, managed }: ClassWeights): readonly number[] {
  const all = [0, own, own + 1, managed - 1, managed, managed + 1, strong - 1, strong, 4];
  return [...new Set(all.filter((value) => value >= 0 && value <= 4))];
}

/** The class every completion of the unknown facts agrees on; `cannot-tell` where they differ or too many are unknown. */
export function classOfFactors(values: FactorValues, weights: ClassWeights): Indicated {
  const unknown = weighed.filter((id) => isUnknown(values, id));
  if (counted.filter((id) => isUnknown(values, id)).length >= weights.unknown) return 'cannot-tell';
  const full = Object.fromEntries(weighed.map((id) => [id, values[id] ?? 0])) as Record<WeighedId, number>;
  const tried = turningValues(weights);
  let seen: Indicated | null = null;
  for (let n = 0; n < tried.length ** unknown.length; n++) {
    let rest = n;
    for (const id of unknown) {
      full[id] = tried[rest % tried.length]!;
      rest = Math.floor(rest / tried.length);
    }
    const lean = leanOf(full, weights);
    if (lean === 'cannot-tell' || (seen !== null && lean !== seen)) return 'cannot-tell';
    seen = lean;
  }
  return seen ?? 'cannot-tell';
}

const inClusters: readonly Cluster[] = ['personal', 'economic', 'organisational'];

/** What the facts indicate: class or cannot tell, reasons, decisive facts, what is missing and who holds it, and what would flip it. */
export function indicatedClass(values: FactorValues, weights: ClassWeights): Indication {
  const indicated = classOfFactors(values, weights);
  const told = indicated !== 'cannot-tell';
  const known = (id: FactorId) => values[id] ?? null;
  const reasons = (points: (value: number) => boolean): Reason[] =>
    inClusters.flatMap((cluster) =>
      factorIds
        .filter((id) => factors[id].cluster === cluster && known(id) !== null && points(known(id)!))
        .map((factor) => ({ factor, cluster, value: known(factor)! })),
    );
  const missing = told ? [] : weighed.filter((id) => isUnknown(values, id));
  return {
    indicated,
    untold: told ? null : missing.length > 0 ? 'facts-missing' : 'facts-mixed',
    towards: reasons((value) => value >= weights.strong),
    away: reasons((value) => value <= weights.own),
    decisive: told
      ? weighed.filter((id) => known(id) !== null && classOfFactors({ ...values, [id]: null }, weights) !== indicated)
      : [],
    missing: missing.map((factor) => ({ factor, holder: factors[factor].holder })),
    flip: nearestFlip(values, weights, indicated),
  };
}

/** A change of one fact, and what would then be indicated. */
type Change = NonNullable<Indication['flip']>;

/** Changes of one fact that lead elsewhere, the nearest first; a fact not known is farther than any that is. */
function changes(values: FactorValues, weights: ClassWeights, indicated: Indicated): (Change & { distance: number })[] {
  return weighed
    .flatMap((factor) => {
      const from = values[factor] ?? null;
      return [0, 1, 2, 3, 4]
        .filter((to) => to !== from)
        .map((to) => ({
          factor,
          from,
          to,
          indicated: classOfFactors({ ...values, [factor]: to }, weights),
          distance: from === null ? 5 : Math.abs(to - from),
        }));
    })
    .filter((one) => one.indicated !== indicated)
    .sort((a, b) => a.distance - b.distance);
}

const withoutDistance = ({ factor, from, to, indicated }: Change): Change => ({ factor, from, to, indicated });

/** The nearest change of one fact that makes it another class; where none does, the nearest that leaves it open. */
function nearestFlip(values: FactorValues, weights: ClassWeights, indicated: Indicated): Change | null {
  const all = changes(values, weights, indicated);
  const best = all.find((one) => one.indicated !== 'cannot-tell') ?? all[0];
  return best === undefined ? null : withoutDistance(best);
}

/** The nearest change of one fact after which the class is no longer indicated, whatever comes instead; null where none does alone. */
export function nearestOther(values: FactorValues, weights: ClassWeights): Change | null {
  const [best] = changes(values, weights, classOfFactors(values, weights));
  return best === undefined ? null : withoutDistance(best);
}
