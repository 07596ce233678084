import type { Trade } from '../facts/kinds.ts';

/** Trades the 2023 guideline covers (人社厅发〔2023〕50号 art. 2: delivery, ride, freight, domestic service); livestreamers are not named. */
const covered: ReadonlySet<Trade> = new Set<Trade>([
  'ride',
  'delivery',
  'courier',
  'city-freight',
  'long-haul-freight',
  'domestic',
]);

/** Whether the guideline on rest and pay covers a trade. */
export function guidelineCovers(trade: Trade): boolean {
  return covered.has(trade);
}
