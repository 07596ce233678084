import type { WorkerClass } from '../../kinds.ts';
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
  /** Factors at 3 and 4, and at 0 and 1. */
  towards: readonly Reason[];
  away: readonly Reason[];
  /** Factors without which it could not be told. */
  decisive: readonly FactorId[];
  /** Decisive facts that are missing, and who holds them. */
  missing: readonly { factor: FactorId; holder: Holder }[];
  /** The nearest change of one fact that would make it another class; null where none does alone. */
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
/** Of these so many missing are too many (section 2.4: four or more nulls). */
const missingAtMost = 3;
const counted = ['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07', 'F13'] as const;

type Known = Readonly<Record<(typeof weighed)[number], number>>;

/**
 * The class a full set of facts leans to, or none. Our setting (relations 2.4), untested on decisions: strong management of the person
 * with the enterprise's own core business and price points to a labour relationship; freedom over time, volume and orders without
 * discipline, and a price of one's own, to self-employment; freedom over time with control over the work and the price to the class
 * between. Title, waiver, registration, uniform, vehicle and commercial cover are not among the facts it sees.
 */
function leanOf(v: Known): Indicated {
  const strong = [v.F01, v.F02, v.F03].filter((value) => value >= 3).length;
  const employee = strong >= 2 && (v.F05 >= 3 || v.F06 >= 3) && v.F07 >= 3 && v.F13 >= 3;
  const own = v.F01 <= 1 && v.F02 <= 1 && v.F03 <= 1 && v.F05 <= 1 && (v.F07 <= 1 || v.F08 === 0);
  const between = v.F01 <= 2 && v.F02 <= 2 && (v.F04 >= 2 || v.F06 >= 2) && v.F07 >= 3;
  if (Number(employee) + Number(own) + Number(between) !== 1) return 'cannot-tell';
  return employee ? 'employee' : own ? 'self-employed' : 'quasi-employee';
}

/** The class all completions of the unknown facts agree on; `cannot-tell` where they differ or too many are unknown. */
function agreed(values: FactorValues): Indicated {
  const unknown = weighed.filter((id) => (values[id] ?? null) === null);
  if (counted.filter((id) => (values[id] ?? null) === null).length > missingAtMost) return 'cannot-tell';
  const full: Record<string, number> = {};
  for (const id of weighed) full[id] = values[id] ?? 0;
  let seen: Indicated | null = null;
  for (let n = 0; n < 5 ** unknown.length; n++) {
    let rest = n;
    for (const id of unknown) {
      full[id] = rest % 5;
      rest = Math.floor(rest / 5);
    }
    const lean = leanOf(full as Known);
    if (seen !== null && lean !== seen) return 'cannot-tell';
    seen = lean;
  }
  return seen ?? 'cannot-tell';
}

/** What the facts indicate: class or cannot tell, reasons, decisive facts, what is missing and who holds it, and what would flip it. */
export function indicatedClass(values: FactorValues): Indication {
  const indicated = agreed(values);
  const known = (id: FactorId) => values[id] ?? null;
  const reason = (factor: FactorId): Reason => ({ factor, cluster: factors[factor].cluster, value: known(factor)! });
  const without = (id: FactorId) => agreed({ ...values, [id]: null });
  const told = indicated !== 'cannot-tell';
  const decisive = told ? weighed.filter((id) => known(id) !== null && without(id) === 'cannot-tell') : [];
  const missing = told ? [] : weighed.filter((id) => known(id) === null);
  return {
    indicated,
    towards: factorIds.filter((id) => (known(id) ?? 0) >= 3).map(reason),
    away: factorIds.filter((id) => known(id) !== null && known(id)! <= 1).map(reason),
    decisive,
    missing: missing.map((factor) => ({ factor, holder: factors[factor].holder })),
    flip: nearestFlip(values, indicated),
  };
}

function nearestFlip(values: FactorValues, indicated: Indicated): Indication['flip'] {
  let best: (NonNullable<Indication['flip']> & { distance: number }) | null = null;
  for (const factor of weighed) {
    const from = values[factor] ?? null;
    for (let to = 0; to <= 4; to++) {
      if (to === from) continue;
      const other = agreed({ ...values, [factor]: to });
      const distance = from === null ? 5 : Math.abs(to - from);
      if (other === indicated || other === 'cannot-tell' || (best !== null && distance >= best.distance)) continue;
      best = { factor, from, to, indicated: other, distance };
    }
  }
  // Where no single fact makes another class, the nearest that leaves it open.
  if (best === null && indicated !== 'cannot-tell') {
    for (const factor of weighed) {
      const from = values[factor] ?? null;
      for (let to = 0; to <= 4; to++) {
        const distance = from === null ? 5 : Math.abs(to - from);
        if (to === from || agreed({ ...values, [factor]: to }) === indicated) continue;
        if (best === null || distance < best.distance) best = { factor, from, to, indicated: 'cannot-tell', distance };
      }
    }
  }
  if (best === null) return null;
  const { distance: _, ...flip } = best;
  return flip;
}
