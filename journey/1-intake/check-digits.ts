import { parseDay } from '#basics/day.ts';

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Powers of 3 modulo 31 (GB 32100-2015). */
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Shape of a unified social credit code; the check digit is judged apart. */
export const creditCodePattern = '[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}';
/** Shape of a citizen identity number, 18 places, births from 1900 to 2099. */
export const identityNumberPattern = '[0-9]{6}(19|20)[0-9]{9}[0-9Xx]';

/** Whether a text is a unified social credit code, check digit included (GB 32100-2015). */
export function isCreditCode(text: string): boolean {
  if (!new RegExp(`^${creditCodePattern}$`).test(text)) return false;
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += creditWeights[at]! * creditAlphabet.indexOf(text[at]!);
  return creditAlphabet[(31 - (sum % 31)) % 31] === text[17];
}

/** Whether a text is a citizen identity number whose date of birth exists and whose check digit fits (GB 11643-1999). */
export function isIdentityNumber(text: string): boolean {
  if (!new RegExp(`^${identityNumberPattern}$`).test(text)) return false;
  if (parseDay(`${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`) === null) return false;
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += identityWeights[at]! * Number(text[at]);
  return '10X98765432'[sum % 11] === text[17]!.toUpperCase();
}

/** SQL that is true where `value` (of the right shape) carries the right credit-code check digit. */
export function creditCheckSql(value: string): string {
  const sum = creditWeights
    .map((weight, at) => `${weight} * (instr('${creditAlphabet}', substr(${value}, ${at + 1}, 1)) - 1)`)
    .join(' + ');
  return `substr('${creditAlphabet}', (31 - (${sum}) % 31) % 31 + 1, 1) = substr(${value}, 18, 1)`;
}

/** SQL that is true where `value` (of the right shape) holds an existing date of birth and the right check digit. */
export function identityCheckSql(value: string): string {
  const sum = identityWeights
    .map((weight, at) => `${weight} * (ascii(substr(${value}, ${at + 1}, 1)) - 48)`)
    .join(' + ');
  const birth = `concat(substr(${value}, 7, 4), '-', substr(${value}, 11, 2), '-', substr(${value}, 13, 2))`;
  return `TRY_CAST(${birth} AS DATE) IS NOT NULL AND substr('10X98765432', (${sum}) % 11 + 1, 1) = upper(substr(${value}, 18, 1))`;
}
