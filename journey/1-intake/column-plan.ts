import { z } from 'zod';
import type { TableName } from '#measures/facts/tables.ts';
import type { ColumnMeta } from './exchange/columns.ts';
import { exchange } from './exchange/exchange.ts';

/** One column of an exchange table as intake reads it. */
export interface ColumnPlan extends ColumnMeta {
  name: string;
  /** A row without it is quarantined. */
  required: boolean;
  /** Value taken where the row leaves it empty. */
  fallback: string | null;
  /** SQL type in the segment. */
  stored: 'UINTEGER' | 'INTEGER' | 'UTINYINT' | 'VARCHAR';
}

/** A table as intake reads it: its columns in the order of the exchange, the common ones first. */
export interface TablePlan {
  table: TableName;
  columns: readonly ColumnPlan[];
  byName: ReadonlyMap<string, ColumnPlan>;
  startColumn: ColumnPlan | null;
}

const plans = new Map<TableName, TablePlan>();

/** The plan of a table, derived once from its zod schema. */
export function planOf(table: TableName): TablePlan {
  const known = plans.get(table);
  if (known !== undefined) return known;
  const columns = Object.entries(exchange[table].schema.shape).map(([name, type]) =>
    planColumn(name, type as z.ZodType),
  );
  const byName = new Map(columns.map((column) => [column.name, column]));
  const start = exchange[table].startColumn;
  const plan = { table, columns, byName, startColumn: start === null ? null : byName.get(start)! };
  plans.set(table, plan);
  return plan;
}

function planColumn(name: string, type: z.ZodType): ColumnPlan {
  let inner = type;
  let required = true;
  let fallback: string | null = null;
  for (;;) {
    if (inner instanceof z.ZodOptional) {
      required = false;
      inner = inner.unwrap() as z.ZodType;
    } else if (inner instanceof z.ZodDefault) {
      required = false;
      fallback = String(inner.def.defaultValue);
      inner = inner.unwrap() as z.ZodType;
    } else break;
  }
  const meta = inner.meta() as ColumnMeta | undefined;
  if (meta === undefined) throw new TypeError(`column ${name} says no kind`);
  return { ...meta, name, required, fallback, stored: storedType(name, meta) };
}

function storedType(name: string, meta: ColumnMeta): ColumnPlan['stored'] {
  if (name === 'op') return 'UTINYINT';
  if (name === 'ver' || meta.kind === 'instant') return 'UINTEGER';
  if (meta.kind === 'integer' || meta.kind === 'day' || meta.kind === 'month') return 'INTEGER';
  return 'VARCHAR';
}
