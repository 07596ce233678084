/** Text for screens of fixed columns, where a Chinese character takes two. */

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** Marks that may not begin a line, and those that may not end one. */
const closing = /[，。、；：？！）】》”’%,.;:?!)\]}]/;
const opening = /[（【《“‘([{]/;

/** Columns a terminal gives a text: Chinese characters and full-width signs take two, combining marks none. */
export function textWidth(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character.charCodeAt(0) >= 0x300 && /\p{M}/u.test(character)) continue;
    columns += wide.test(character) || (character.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
  }
  return columns;
}

/** Text with spaces after it up to a width. */
export function padRight(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - textWidth(text)));
}

/** Text with spaces before it up to a width. */
export function padLeft(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - textWidth(text))) + text;
}

/** A whole number with its thousands marked: 44329 → `44,329`. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * Breaks text into lines of at most `columns`: between words and anywhere between Chinese characters, never before a closing or
 * after an opening mark; a word wider than a line stays whole.
 */
export function wrapped(text: string, columns: number): string[] {
  const pieces = text.match(/\s+|[^\s\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60\u2018-\u201d]+|./gu) ?? [];
  const units: string[] = [];
  for (const piece of pieces) {
    const before = units.at(-1);
    if (before !== undefined && before.trim() !== '' && (closing.test(piece[0]!) || opening.test(before.at(-1)!)))
      units[units.length - 1] = before + piece;
    else units.push(piece);
  }
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const unit of units) {
    const space = unit.trim() === '';
    const size = textWidth(unit);
    if (line !== '' && !space && used + size > columns) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (space && line === '') continue;
    line += unit;
    used += size;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** A plain figure: a number, a share, a time on a clock, or nothing known. */
const figure = /^(—|[-−]?[\d,]+(\.\d+)?%?|\d+:\d\d)$/;

export type Cell = string | number | null;

/** A plain table: words to the left, numbers to the right, headed and ruled; `—` where there is nothing. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (cell === null ? '—' : typeof cell === 'number' ? grouped(cell) : cell)),
  );
  // A column of plain figures lines up to the right, also where a figure carries its mark or unit.
  const figures = head.map(
    (_, i) => rows.length > 0 && rows.every((row) => typeof row[i] !== 'string' || figure.test(row[i] as string)),
  );
  const widths = head.map((title, i) => Math.max(textWidth(title), ...cells.map((row) => textWidth(row[i] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (figures[i] ? padLeft(cell, widths[i]!) : padRight(cell, widths[i]!)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...cells.map(line)].join('\n');
}
