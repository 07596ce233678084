/** Money in whole fen (1/100 yuan). Never a fraction, never a float yuan. */
export type Fen = number;

/** `numerator / denominator` rounded half up (away from zero at exactly .5), exact for any integers. */
export function divideHalfUp(numerator: bigint | number, denominator: bigint | number): number {
  let n = BigInt(numerator);
  let d = BigInt(denominator);
  if (d === 0n) throw new RangeError('division by zero');
  if (d < 0n) {
    n = -n;
    d = -d;
  }
  const negative = n < 0n;
  const magnitude = negative ? -n : n;
  const rounded = (2n * magnitude + d) / (2n * d);
  const value = Number(negative ? -rounded : rounded);
  if (!Number.isSafeInteger(value)) throw new RangeError('amount beyond 2^53');
  return value;
}

/** The product of exact integer factors over exact integer divisors, rounded half up once at the end. */
export function productHalfUp(factors: readonly number[], divisors: readonly number[]): number {
  let n = 1n;
  for (const factor of factors) n *= BigInt(factor);
  let d = 1n;
  for (const divisor of divisors) d *= BigInt(divisor);
  return divideHalfUp(n, d);
}

/** Fen as yuan text with two decimals: 4404 → `44.04`. */
export function formatYuan(fen: Fen): string {
  const magnitude = Math.abs(fen);
  return `${fen < 0 ? '-' : ''}${Math.floor(magnitude / 100)}.${String(magnitude % 100).padStart(2, '0')}`;
}
