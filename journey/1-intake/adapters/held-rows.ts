import { formatDay } from '#basics/day.ts';
import { formatInstant } from '#basics/instant.ts';
import type { TableName } from '#measures/facts/tables.ts';
import { type Engine, literal } from '#store/engine.ts';
import { type Lake, pathIn, segmentRows, segmentsOf } from '../../2-audit/lake/lake.ts';
import { planOf } from '../column-plan.ts';
import { readValue } from '../read-value.ts';

/*
 * Rows an adapter makes anew at every run, held against what the lake has: only what is new or changed is handed on, so that running again
 * adds nothing and a correction is a version.
 */

/** A row of the exchange as text by column; absent is empty. */
export type TextRow = Readonly<Record<string, string>>;

/** All rows of a table in the lake as one relation; null where there are none. */
export function rowsIn(lake: Lake, table: string): string | null {
  const parts = segmentsOf(lake, table)
    .filter(({ source }) => source === 'platform')
    .map((each) => `SELECT ${each.segment} AS segment, * FROM ${segmentRows(pathIn(lake, each.file), each.rowStored)}`);
  return parts.length === 0 ? null : `(${parts.join(' UNION ALL BY NAME ')})`;
}

/** The last version of each record, retracted ones left out. */
export const lastOf = (relation: string, columns: string, where = 'true') =>
  `SELECT ${columns} FROM ${relation} WHERE ${where} QUALIFY row_number() OVER (PARTITION BY "platformUscc", "recordId" ORDER BY ver DESC, segment, "row") = 1 AND op <> '3'`;

/** Rows the lake does not hold just so, each with its version: 1 where it is new, else one more than the lake has. */
export async function changedRows(
  lake: Lake,
  engine: Engine,
  table: TableName,
  rows: readonly TextRow[],
): Promise<TextRow[]> {
  const relation = rowsIn(lake, table);
  const versioned = (row: TextRow, ver: number) => ({ ...row, ver: String(ver) });
  if (relation === null || rows.length === 0) return rows.map((row) => versioned(row, 1));
  const names = Object.keys(rows[0]!);
  const usccs = [...new Set(rows.map((row) => row.platformUscc!))].map(literal).join(', ');
  const held = new Map<string, { ver: number; content: string }>();
  const columns = names.map((name) => `"${name}"`).join(', ');
  const wanted = `"platformUscc" IN (${usccs})`;
  for (const row of await engine.rows<Record<string, string | number | null> & { ver: number }>(
    lastOf(relation, `${columns}, ver, op`, wanted),
  ))
    held.set(`${row.platformUscc} ${row.recordId}`, { ver: row.ver, content: contentOf(table, names, row) });
  return rows.flatMap((row) => {
    const before = held.get(`${row.platformUscc} ${row.recordId}`);
    if (before === undefined) return [versioned(row, 1)];
    return before.content === contentOf(table, names, row) ? [] : [versioned(row, before.ver + 1)];
  });
}

/** A row as the lake would hold it, whether it comes from there (typed) or is about to go there (text). */
function contentOf(table: TableName, names: readonly string[], row: Record<string, string | number | null>): string {
  const plan = planOf(table).byName;
  return names
    .map((name) => {
      const value = row[name];
      const column = plan.get(name)!;
      if (value === null || value === undefined || value === '') return column.fallback ?? '';
      if (column.kind === 'instant' && typeof value === 'number') return formatInstant(value);
      if (column.kind === 'day' && typeof value === 'number') return formatDay(value);
      if (typeof value === 'number') return String(value);
      const read = readValue(column, value);
      if ('mark' in read) return '';
      if ('problem' in read) return value;
      if (column.kind === 'day') return formatDay(Number(read.value));
      return column.kind === 'instant' ? formatInstant(Number(read.value)) : String(read.value);
    })
    .join('\n');
}
