import type { Trade } from '../facts/kinds.ts';

/** A registered mediation body: what it covers and how many mediate there. */
export interface MediationBody {
  readonly name: string;
  readonly sectors: readonly Trade[];
  /** Names or codes of townships, as the register writes them. */
  readonly townships: readonly string[];
  readonly mediators: number;
}

/** Workers of a sector in a township. */
export interface WorkersThere {
  readonly sector: Trade;
  readonly township: string;
  readonly workers: number;
}

/** A sector in a township where workers are and nobody mediates; `nameOnly`: bodies that stand in the register without a mediator. */
export interface MediationGap extends WorkersThere {
  readonly nameOnly: readonly string[];
}

/** What the register covers. */
export interface MediationCoverage {
  readonly workers: number;
  readonly workersCovered: number;
  /** The gap of the most workers first, then by sector and township. */
  readonly gaps: readonly MediationGap[];
}

/**
 * 调解组织的覆盖和空白 (政策（十九）: 在劳动者集中的行业、区域推动调解组织建设). A body covers a sector in a township where it names both and has a mediator; a
 * sector with no workers in a township is no gap.
 */
export function mediationCoverage(bodies: readonly MediationBody[], there: readonly WorkersThere[]): MediationCoverage {
  let workers = 0;
  let workersCovered = 0;
  const gaps: MediationGap[] = [];
  for (const one of there) {
    if (one.workers === 0) continue;
    workers += one.workers;
    const named = bodies.filter(
      ({ sectors, townships }) => sectors.includes(one.sector) && townships.includes(one.township),
    );
    if (named.some(({ mediators }) => mediators > 0)) workersCovered += one.workers;
    else gaps.push({ ...one, nameOnly: named.map(({ name }) => name) });
  }
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  gaps.sort((a, b) => b.workers - a.workers || order(a.sector, b.sector) || order(a.township, b.township));
  return { workers, workersCovered, gaps };
}
