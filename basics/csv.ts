/*
 * Comma-separated values for spreadsheets (RFC 4180), with the mark by which they know the text is UTF-8. Programs of that kind take a
 * cell that begins with = + - @ or a control character for a formula; such a cell is begun with an apostrophe and stays text.
 */
const begins = /^[\s'"]*[=+\-@＝＋－＠\t\r\n]/u;

/** A cell: quoted where it must be; null is an empty one. A number is written as it is. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return `${value}`;
  const safe = begins.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as one text; the first are the headings. */
export const csvText = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
