/** Letters and figures of a code: none that are taken for one another (Crockford’s base 32). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/** The code of a document: the first 60 bits of a digest over its content, twelve signs. `mac` is hexadecimal, at least 15 digits. */
export function codeOf(mac: string): string {
  if (!/^[0-9a-f]{15,}$/.test(mac)) throw new RangeError('a digest in hexadecimal is asked for');
  let rest = BigInt(`0x${mac.slice(0, 15)}`);
  let code = '';
  for (let i = 0; i < LENGTH; i++) {
    code = signs[Number(rest & 31n)]! + code;
    rest >>= 5n;
  }
  return code;
}

/** As printed: K7QM-2XRD-9TWA. */
export const codeText = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** A code as somebody typed it, in its one writing; null where it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code.length === LENGTH && Array.from(code).every((sign) => signs.includes(sign)) ? code : null;
}
