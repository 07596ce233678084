/** How one physical record of CSV text came out. */
export type CsvRecord =
  | { fields: string[]; next: number }
  /** A quotation mark is never closed or something follows it; `next` is where the next line begins. */
  | { broken: string; next: number };

/**
 * Reads the record that begins at `from` after RFC 4180: comma, double quotes, doubled quotes inside, LF or CRLF. Null where the
 * text ends before the record does and `last` is false (more text is to come). Only other companies' exports have another `comma`.
 */
export function csvRecord(text: string, from: number, last: boolean, comma = ','): CsvRecord | null {
  const fields: string[] = [];
  for (let at = from; ; at++) {
    let field: string;
    let end: number;
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close === -1) return last ? brokenLine(text, from) : null;
      field = text.slice(at + 1, close).replaceAll('""', '"');
      end = close + 1;
      if (text[end] === '\r' && text[end + 1] !== '\n' && end + 1 < text.length) return brokenLine(text, from);
      if (text[end] === '\r') end++;
    } else {
      end = at;
      while (end < text.length && text[end] !== comma && text[end] !== '\n') end++;
      field = text.slice(at, end);
      if (field.endsWith('\r') && text[end] !== comma) field = field.slice(0, -1);
    }
    if (end >= text.length && !last) return null;
    fields.push(field);
    if (end >= text.length) return { fields, next: text.length };
    if (text[end] === '\n') return { fields, next: end + 1 };
    if (text[end] !== comma) return brokenLine(text, from);
    at = end;
  }
}

/** Index of the quote that closes a field begun before `from`, -1 where none does. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

function brokenLine(text: string, from: number): CsvRecord {
  const found = text.indexOf('\n', from);
  const end = found === -1 ? text.length : found;
  return { broken: text.slice(from, end).replace(/\r$/, ''), next: Math.min(end + 1, text.length) };
}

/** One line of CSV, without its line break: fields are quoted where they must be. */
export function csvLine(fields: readonly (string | number | null)[]): string {
  return fields.map((field) => (field === null ? '' : quoted(String(field)))).join(',');
}

const quoted = (field: string) =>
  /[",\r\n]/.test(field) || field !== field.trim() ? `"${field.replaceAll('"', '""')}"` : field;
