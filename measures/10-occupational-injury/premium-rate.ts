import type { Day } from '#basics/day.ts';
import type { InForce, Law } from '#law/in-force.types.ts';
import type { Facts } from '../facts/kinds.ts';

/** The premium rates published for an industry; delivery has two, and one platform is at one of them. */
const ratesOf: Readonly<Record<Facts['premium']['industry'], readonly string[]>> = {
  ride: ['injury-premium-ride'],
  delivery: ['injury-premium-delivery', 'injury-premium-delivery-high'],
  // Merged into delivery on 2025-07-01; before that a rate of its own.
  takeaway: ['injury-premium-takeaway', 'injury-premium-delivery', 'injury-premium-delivery-high'],
  freight: ['injury-premium-freight'],
};

/** Every rate parameter an industry can be at. */
export const rateNames = [...new Set(Object.values(ratesOf).flat())];

/** The published rate the agency's benchmark stands for, null where it is none of those in force on the day. */
export function publishedRate(
  law: Law,
  industry: Facts['premium']['industry'],
  benchmarkMilli: number,
  on: Day,
  region: string,
): InForce | null {
  for (const name of ratesOf[industry]) {
    const rate = law.findInForce(name, on, region);
    if (rate !== null && rate.value === benchmarkMilli) return rate;
  }
  return null;
}
