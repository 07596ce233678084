import { type TableName, tableNames } from '#measures/facts/tables.ts';

export type Format = 'csv' | 'jsonl' | 'parquet';

/** What a file's name says. */
export interface NameParts {
  table: TableName | null;
  format: Format | null;
  /** `YYYY-MM` or `YYYY-MM-DD`, null where the name has neither. */
  covers: string | null;
  platformUscc: string | null;
}

const formats: Readonly<Record<string, Format>> = { csv: 'csv', jsonl: 'jsonl', ndjson: 'jsonl', parquet: 'parquet' };

/** Names a table goes by in file names, in lower case without hyphens: its own and its plural. */
const tableByName = new Map<string, TableName>(
  tableNames.flatMap((table) => {
    const name = table.toLowerCase();
    return [
      [name, table],
      [`${name}s`, table],
    ] as [string, TableName][];
  }),
);

/**
 * Reads a file name: `order.csv`, `orders-2026-09.csv.gz`, `pay-terms.jsonl`, or the exchange's own
 * `{uscc}_{table}_{yyyymmdd}_{full|inc}_{seq4}.jsonl.gz` (standards sheet, F.7). A copy number in brackets is passed over.
 */
export function readName(fileName: string): NameParts {
  const parts = fileName.toLowerCase().split('.');
  if (parts.at(-1) === 'gz') parts.pop();
  const format = parts.length > 1 ? (formats[parts.pop()!] ?? null) : null;
  const stem = parts.join('.').replace(/\s*\(\d+\)$/, '');
  const exchanged = /^([0-9a-z]{18})_([a-z-]+)_(\d{4})(\d{2})(\d{2})_(?:full|inc)_\d{4,}$/.exec(stem);
  if (exchanged !== null) {
    const [, uscc, table, year, month, day] = exchanged;
    return { table: tableNamed(table!), format, covers: `${year}-${month}-${day}`, platformUscc: uscc!.toUpperCase() };
  }
  const dated = /(\d{4})-?(0[1-9]|1[0-2])(?:-?(0[1-9]|[12]\d|3[01]))?(?=$|[^0-9])/.exec(stem);
  const covers = dated === null ? null : [dated[1], dated[2], dated[3]].filter(Boolean).join('-');
  const words = stem.split(/[^a-z]+/).filter(Boolean);
  return { table: tableInWords(words), format, covers, platformUscc: null };
}

const tableNamed = (text: string) => tableByName.get(text.replaceAll('-', '')) ?? null;

/** The table a run of words names: the longest run wins, so that `pay-terms` is not `pay`; two different tables name none. */
function tableInWords(words: readonly string[]): TableName | null {
  for (let length = words.length; length > 0; length--) {
    const found = new Set<TableName>();
    for (let at = 0; at + length <= words.length; at++) {
      const table = tableByName.get(words.slice(at, at + length).join(''));
      if (table !== undefined) found.add(table);
    }
    if (found.size === 1) return [...found][0]!;
    if (found.size > 1) return null;
  }
  return null;
}
