/** A stream of pseudo-random whole numbers (sfc32). The same labels give the same stream on every machine. */
export interface Random {
  /** Whole number from 0 to 2^32-1. */
  next(): number;
  /** Whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** True `perMille` times in a thousand. */
  chance(perMille: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** Mixes labels into 128 bits of state (cyrb128). */
function mix(text: string): [number, number, number, number] {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}

/** Opens the stream of the given labels: a worker's day never depends on who was generated before. */
export function random(...labels: readonly (string | number)[]): Random {
  let [a, b, c, d] = mix(labels.join('\u0000'));
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  const int = (low: number, high: number) => low + Math.floor((next() / 4294967296) * (high - low + 1));
  return {
    next,
    int,
    chance: (perMille) => int(0, 999) < perMille,
    pick: (list) => list[int(0, list.length - 1)]!,
  };
}
