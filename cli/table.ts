/** Columns a terminal gives a text: Chinese characters and full-width signs take two. */
function width(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1;
  return columns;
}

/** A plain table: words to the left, numbers to the right, headed and ruled. */
export function table(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (cell === null ? '—' : typeof cell === 'number' ? cell.toLocaleString('en-US') : cell)),
  );
  const numeric = head.map(
    (_, i) => rows.length > 0 && rows.every((row) => typeof row[i] === 'number' || row[i] === null),
  );
  const widths = head.map((title, i) => Math.max(width(title), ...cells.map((row) => width(row[i] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => {
        const space = ' '.repeat(widths[i]! - width(cell));
        return numeric[i] ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((w) => '─'.repeat(w)).join('  '), ...cells.map(line)].join('\n');
}
