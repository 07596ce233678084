/*
 * What may be shown of a name or a number to whoever need not know it. Masking happens on the server; what is masked never leaves it.
 * Source: services-statistics-standards G.6.
 */

/** A name: of two characters the first, of three or more the first and the last; 张三 → 张＊, 欧阳小明 → 欧＊＊明. */
export function maskName(name: string): string {
  const signs = Array.from(name.trim());
  if (signs.length <= 1) return '＊'.repeat(signs.length);
  if (signs.length === 2) return `${signs[0]}＊`;
  return `${signs[0]}${'＊'.repeat(signs.length - 2)}${signs.at(-1)}`;
}

/** The last `shown` places of a number, the others as stars; nothing of a number that is no longer than that. */
function lastOf(text: string, shown: number): string {
  const signs = Array.from(text);
  return signs.length <= shown
    ? '*'.repeat(signs.length)
    : '*'.repeat(signs.length - shown) + signs.slice(-shown).join('');
}

/** An ID number: the last four places. The first six and the birth would tell a person apart in a small county. */
export const maskIdNumber = (text: string): string => lastOf(text, 4);

/** A phone number: the first three and the last four places; 138****5678. */
export function maskPhone(text: string): string {
  return text.length < 11
    ? '*'.repeat(text.length)
    : `${text.slice(0, 3)}${'*'.repeat(text.length - 7)}${text.slice(-4)}`;
}

/** A worker key as lists show it: enough to tell two apart on a page, too little to look one up. */
export const maskWorkerKey = (key: string): string => `${key.slice(0, 8)}…`;

/** A bank card: the last four places; ****0018. */
export const maskCard = (text: string): string => `****${lastOf(text.replace(/[ -]/g, ''), 4).slice(-4)}`;

/** A number plate: its region and the last two places; 渝F***12. */
export function maskPlate(text: string): string {
  const signs = Array.from(text.replace(/[·• .]/g, ''));
  return signs.length < 6 ? '*'.repeat(signs.length) : `${signs.slice(0, 2).join('')}***${signs.slice(-2).join('')}`;
}
