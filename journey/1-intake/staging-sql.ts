import { identifier, literal } from '#store/engine.ts';
import type { ColumnPlan, TablePlan } from './column-plan.ts';
import type { Relation } from './readers/relation.ts';
import { isTime, markSql, typedSql } from './typed-columns.ts';

/** What a row that cannot be read makes the engine say where it is not asked to set such rows aside. */
export const NOT_CLEAN = 'a row is not clean';

/**
 * One statement from raw rows to typed ones: `row` where the source numbers its rows itself, every stored column of the table in the
 * exchange's order, then `marks`. A row in which anything is odd stops the statement with NOT_CLEAN. With `setAside` odd times are
 * emptied and marked, a row that cannot be read stays, and a last column `rejected`, NULL for all others, holds its raw texts (in the order
 * of `nameSql`) so that the reason can be told.
 * `given` fills columns the file does not have (the platform a package names); the clean form is short because small files pay for its length.
 */
export function stagingSql(
  plan: TablePlan,
  source: Relation,
  given: Readonly<Record<string, string>>,
  setAside: boolean,
): string {
  const values: string[] = [];
  const kept: string[] = [];
  const columns = source.rowColumn === null ? [] : [`CAST(${source.rowColumn} AS UINTEGER) AS "row"`];
  const odd: string[] = [];
  const bits: string[] = [];
  const faults: string[] = [];
  for (const [at, column] of plan.columns.entries()) {
    const name = identifier(column.name);
    const raw = source.raws.get(column.name);
    const fallback = given[column.name] ?? column.fallback;
    if (raw === undefined) {
      columns.push(`${storedSql(column, fallback)} AS ${name}`);
      if (column.required && fallback === null) odd.push('true');
      continue;
    }
    const typed = typedSql(column, raw, source.creditCodes);
    const read = `t${at}`;
    values.push(`${typed.value} AS v${at}`);
    kept.push(`${typed.kept(`v${at}`)} AS ${read}`);
    columns.push(
      fallback === null
        ? `${read} AS ${name}`
        : `CASE WHEN ${raw.sql} IS NULL THEN ${storedSql(column, fallback)} ELSE ${read} END AS ${name}`,
    );
    const unread =
      column.required && fallback === null ? `${read} IS NULL` : `(${read} IS NULL) <> (${raw.sql} IS NULL)`;
    odd.push(unread);
    if (!setAside) continue;
    if (isTime(column) && !column.required) {
      bits.push(`CASE WHEN ${unread} THEN ${markSql(column, raw)} ELSE 0 END`);
      faults.push(`(${unread} AND ${markSql(column, raw)} = 0)`);
    } else faults.push(unread);
  }
  const anyOdd = odd.includes('true') ? 'true' : odd.join(' OR ') || 'false';
  const first = values.length === 0 ? source.sql : `(SELECT *, ${values.join(', ')} FROM ${source.sql})`;
  const second = kept.length === 0 ? first : `(SELECT *, ${kept.join(', ')} FROM ${first})`;
  if (!setAside) {
    const where = `CASE WHEN ${anyOdd} THEN error(${literal(NOT_CLEAN)}) ELSE true END`;
    return `SELECT ${columns.join(', ')}, CAST(0 AS UINTEGER) AS marks FROM ${second} WHERE ${where}`;
  }
  const missing = anyOdd === 'true';
  const marks = bits.length === 0 ? '0' : `CASE WHEN ${anyOdd} THEN ${bits.join(' | ')} ELSE 0 END`;
  const fault = missing ? 'true' : `(${anyOdd}) AND (${faults.join(' OR ') || 'false'})`;
  const texts = source.nameSql.map((sql) => `CAST(${sql} AS VARCHAR)`).join(', ');
  return `SELECT ${columns.join(', ')}, CAST(${marks} AS UINTEGER) AS marks, CASE WHEN ${fault} THEN [${texts}] END AS rejected
FROM ${second}`;
}

/** A value every row takes, as the column is stored. */
const storedSql = (column: ColumnPlan, value: string | null) =>
  `CAST(${value === null ? 'NULL' : literal(value)} AS ${column.stored})`;
