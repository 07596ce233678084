import { day, formatDay } from '#basics/day.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const firstBirth = day('1966-01-01');
const births = day('2005-12-31') - firstBirth + 1;

/**
 * A fictional identity number with a valid check character (GB 11643-1999). The serial is always 000, which is never
 * issued, so that none of them can belong to a person. `n` counts fictional people from 0.
 */
export function identityNumber(n: number): string {
  const birth = firstBirth + ((n * 7919) % births);
  const area = n < births ? '500229' : `5002${90 + (Math.floor(n / births) % 10)}`;
  const first17 = `${area}${formatDay(birth).replaceAll('-', '')}000`;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += weights[i]! * Number(first17[i]);
  return `${first17}${'10X98765432'[sum % 11]}`;
}

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A fictional unified social credit code with valid check characters (GB 32100-2015, GB 11714). `body` is 6 characters, `kind` 91 enterprise or 11 state organ. */
export function creditCode(body: string, kind = '91'): string {
  const organisation = `MA${body}`;
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += organisationWeights[i]! * Number.parseInt(organisation[i]!, 36);
  const rest = 11 - (sum % 11);
  const first17 = `${kind}500229${organisation}${rest === 10 ? 'X' : rest === 11 ? '0' : String(rest)}`;
  let total = 0;
  let weight = 1;
  for (let i = 0; i < 17; i++) {
    const value = alphabet.indexOf(first17[i]!);
    if (value < 0) throw new RangeError(`${first17[i]} is no character of a credit code`);
    total += weight * value;
    weight = (weight * 3) % 31;
  }
  return `${first17}${alphabet[(31 - (total % 31)) % 31]}`;
}
