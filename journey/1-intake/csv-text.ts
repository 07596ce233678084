/** How one physical record of CSV text came out. */
export type CsvRecord =
  | { fields: string[]; next: number }
  /** A quotation mark stands where none may, or is never closed; `next` is where the next line begins. */
  | { broken: string; next: number };

/**
 * Reads the record that begins at `from` after RFC 4180: comma, double quotes, doubled quotes inside, LF or CRLF. Null where the
 * text ends before the record does and `last` is false (more text is to come).
 */
export function csvRecord(text: string, from: number, last: boolean): CsvRecord | null {
  const fields: string[] = [];
  let at = from;
  for (;;) {
    let field: string;
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close === -1) return last ? brokenLine(text, from) : null;
      field = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
      if (at >= text.length && !last) return null;
    } else {
      let end = at;
      while (end < text.length && text[end] !== ',' && text[end] !== '\n') {
        if (text[end] === '"') return lineEnd(text, from, last) === null ? null : brokenLine(text, from);
        end++;
      }
      if (end >= text.length && !last) return null;
      field = text.slice(at, end);
      if (field.endsWith('\r') && (end >= text.length || text[end] === '\n')) field = field.slice(0, -1);
      at = end;
    }
    fields.push(field);
    if (at >= text.length) return { fields, next: at };
    if (text[at] === ',') {
      at++;
      if (at >= text.length) {
        if (!last) return null;
        fields.push('');
        return { fields, next: at };
      }
      continue;
    }
    if (text[at] === '\n') return { fields, next: at + 1 };
    if (text[at] === '\r') {
      if (at + 1 >= text.length) return last ? { fields, next: at + 1 } : null;
      if (text[at + 1] === '\n') return { fields, next: at + 2 };
    }
    return lineEnd(text, from, last) === null ? null : brokenLine(text, from);
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

function lineEnd(text: string, from: number, last: boolean): number | null {
  const end = text.indexOf('\n', from);
  return end === -1 ? (last ? text.length : null) : end;
}

function brokenLine(text: string, from: number): CsvRecord {
  const end = lineEnd(text, from, true)!;
  return { broken: text.slice(from, end).replace(/\r$/, ''), next: Math.min(end + 1, text.length) };
}

/** One line of CSV, without its line break: fields are quoted where they must be. */
export function csvLine(fields: readonly (string | number | null)[]): string {
  return fields.map((field) => (field === null ? '' : quoted(String(field)))).join(',');
}

const quoted = (field: string) =>
  /[",\r\n]/.test(field) || field !== field.trim() ? `"${field.replaceAll('"', '""')}"` : field;
