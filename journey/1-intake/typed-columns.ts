import { EARLIEST } from '#basics/instant.ts';
import { identifier, literal } from '#store/engine.ts';
import { creditCheckSql, creditCodePattern, identityCheckSql, identityNumberPattern } from './check-digits.ts';
import type { ColumnPlan, TablePlan } from './column-plan.ts';
import { AFTER_LAST_INSTANT, EARLIEST_DAY, marks, zeroedPattern } from './read-value.ts';
import type { Relation } from './readers/relation.ts';

/** A column as the file brings it: SQL giving its text (NULL where absent) and, in Parquet, the type it really has. */
export interface RawColumn {
  /** SQL identifier in the source relation. */
  sql: string;
  /** SQL type there; `VARCHAR` for CSV and JSON Lines. */
  type: string;
}

/** Pattern of an instant's text; which days exist is left to the cast. */
const instantPattern =
  '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])';

const matches = (text: string, pattern: string) => `regexp_full_match(${text}, ${literal(pattern)})`;

/**
 * SQL for a raw column read as its kind, NULL where it is absent or cannot be read: a strict pattern first, then the
 * cast, since a bare `try_cast` rounds `12.345` and takes `1e3`. Values in their usual spelling are let through by a cheaper test that
 * accepts nothing the pattern would not. No `IN` list: the engine turns one into a join, and a join loses the order of the rows, which
 * the row numbers rest on.
 * @param trusted credit codes already known to be sound
 */
export function typedSql(column: ColumnPlan, raw: RawColumn, trusted: readonly string[] = []): string {
  if (raw.type !== 'VARCHAR') {
    const typed = nativeSql(column, raw);
    if (typed !== null) return typed;
  }
  const text = textOf(raw);
  switch (column.kind) {
    case 'instant':
      return bounded(instantSql(text), EARLIEST, AFTER_LAST_INSTANT - 1, 'UINTEGER');
    case 'day':
      return bounded(daySql(text), EARLIEST_DAY, 2147483647, 'INTEGER');
    case 'month':
      return bounded(monthSql(text), EARLIEST_DAY, 2147483647, 'INTEGER');
    case 'integer': {
      const value = `TRY_CAST(${text} AS INTEGER)`;
      const read = `CASE WHEN CAST(${value} AS VARCHAR) = ${text} THEN ${value} WHEN ${matches(text, '-?[0-9]{1,10}')} THEN ${value} END`;
      const { min = 0, max = 2147483647 } = column;
      return bounded(read, min, max, column.stored);
    }
    case 'code': {
      const value = (code: string) =>
        column.stored === 'VARCHAR' ? literal(code) : `CAST(${Number(code)} AS ${column.stored})`;
      const whens = Object.keys(column.codes!).map((code) => `WHEN ${literal(code)} THEN ${value(code)}`);
      return `CASE ${text} ${whens.join(' ')} END`;
    }
    case 'uscc': {
      const known = trusted.map((code) => `WHEN ${text} = ${literal(code)} THEN ${text}`).join(' ');
      return `CASE ${known} WHEN ${matches(text, creditCodePattern)} THEN CASE WHEN ${creditCheckSql(text)} THEN ${text} END END`;
    }
    case 'identity-number':
      return `CASE WHEN ${matches(text, identityNumberPattern)} THEN CASE WHEN ${identityCheckSql(text)} THEN upper(${text}) END END`;
    case 'text':
      return `CASE WHEN length(${text}) <= ${column.maxLength ?? 64} THEN ${text} END`;
  }
}

const textOf = (raw: RawColumn) => (raw.type === 'VARCHAR' ? raw.sql : `CAST(${raw.sql} AS VARCHAR)`);

/**
 * An instant in county time is told by its shape. The cast then refuses all that is not a digit, but for a blank before the hour and
 * a point after the seconds' first digit, both of which sort below `0`.
 */
const instantSql = (text: string) =>
  `CASE WHEN ${text} LIKE '____-__-__T__:__:__+08:00' AND substring(${text}, 12, 1) >= '0' AND substring(${text}, 19, 1) >= '0'
    THEN epoch_us(TRY_CAST(${text} AS TIMESTAMPTZ)) // 1000000
    WHEN ${matches(text, instantPattern)} THEN epoch_us(TRY_CAST(${text} AS TIMESTAMPTZ)) // 1000000 END`;
const daySql = (text: string) =>
  `CASE WHEN ${matches(text, '[0-9]{4}-[0-9]{2}-[0-9]{2}')} THEN TRY_CAST(${text} AS DATE) - DATE '1970-01-01' END`;
const monthSql = (text: string) =>
  `CASE WHEN ${matches(text, '[0-9]{4}-(0[1-9]|1[0-2])')} THEN TRY_CAST(concat(${text}, '-01') AS DATE) - DATE '1970-01-01' END`;

function bounded(value: string, min: number, max: number, type: string): string {
  return `CASE WHEN ${value} BETWEEN ${min} AND ${max} THEN CAST(${value} AS ${type}) END`;
}

const whole = /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/;

/** Parquet columns that already carry a fitting type skip the text; null where the text path must judge. */
function nativeSql(column: ColumnPlan, raw: RawColumn): string | null {
  const { sql, type } = raw;
  const isWhole = whole.test(type);
  if (column.kind === 'instant') {
    if (type === 'TIMESTAMP WITH TIME ZONE')
      return bounded(`epoch_us(${sql}) // 1000000`, EARLIEST, AFTER_LAST_INSTANT - 1, 'UINTEGER');
    if (isWhole) return bounded(sql, EARLIEST, AFTER_LAST_INSTANT - 1, 'UINTEGER');
  }
  if (column.kind === 'day' && type === 'DATE')
    return bounded(`(${sql} - DATE '1970-01-01')`, EARLIEST_DAY, 2147483647, 'INTEGER');
  if (column.kind === 'integer') {
    const { min = 0, max = 2147483647 } = column;
    if (isWhole) return bounded(sql, min, max, column.stored);
    // Writers that know no empty integer send doubles; a whole one is read, 12.345 is not.
    if (type === 'DOUBLE' || type === 'FLOAT' || type.startsWith('DECIMAL'))
      return `CASE WHEN ${sql} = trunc(${sql}) THEN ${bounded(sql, min, max, column.stored)} END`;
  }
  if (column.kind === 'code' && isWhole) {
    // A whole number can only be a code written without leading zeros: 1 is `1`, never `01`.
    const codes = Object.keys(column.codes!).filter((code) => String(Number(code)) === code);
    const value = (code: string) => (column.stored === 'VARCHAR' ? literal(code) : `CAST(${code} AS ${column.stored})`);
    if (codes.length > 0) return `CASE ${sql} ${codes.map((code) => `WHEN ${code} THEN ${value(code)}`).join(' ')} END`;
  }
  return null;
}

/** SQL for the mark a raw time column leaves (0 where it leaves none); asked only of rows in which something was not read. */
function markSql(column: ColumnPlan, raw: RawColumn): string {
  const text = textOf(raw);
  const early = beforeSql(column, raw);
  return `CASE WHEN ${matches(text, zeroedPattern)} THEN ${marks.zeroed} WHEN ${early} THEN ${marks.before1992} ELSE 0 END`;
}

function beforeSql(column: ColumnPlan, raw: RawColumn): string {
  const text = textOf(raw);
  if (column.kind === 'instant') {
    if (raw.type === 'TIMESTAMP WITH TIME ZONE') return `epoch_us(${raw.sql}) // 1000000 < ${EARLIEST}`;
    if (whole.test(raw.type)) return `${raw.sql} < ${EARLIEST} AND ${raw.sql} >= 0`;
    return `coalesce(${instantSql(text)} < ${EARLIEST}, false)`;
  }
  if (column.kind === 'month') return `coalesce(${monthSql(text)} < ${EARLIEST_DAY}, false)`;
  return `coalesce(${daySql(text)} < ${EARLIEST_DAY}, false)`;
}

const isTime = (column: ColumnPlan) => column.kind === 'instant' || column.kind === 'day' || column.kind === 'month';

/** What a row that cannot be read makes the engine say where it is not asked to set such rows aside. */
export const ROW_NOT_READ = 'a row cannot be read';

/**
 * One statement from raw rows to typed ones: `row` where the source numbers its rows itself, every stored column of the table in the
 * exchange's order, then `marks`. A row that cannot be read stops the statement with ROW_NOT_READ, or with `setAside` stays, and a last
 * column `rejected`, NULL for all others, holds its raw texts (in the order of `nameSql`) so that the reason can be told.
 * `given` fills columns the file does not have (the platform a package names); `trusted` are credit codes known to be sound.
 */
export function stagingSql(
  plan: TablePlan,
  source: Relation,
  given: Readonly<Record<string, string>>,
  trusted: readonly string[],
  setAside: boolean,
): string {
  const typed: string[] = [];
  const chosen: string[] = [];
  const faults: string[] = [];
  const odd: string[] = [];
  const excused: string[] = [];
  for (const column of plan.columns) {
    const name = identifier(column.name);
    const raw = source.raws.get(column.name);
    const inner = identifier(`= ${column.name}`);
    const fallback = given[column.name] ?? column.fallback;
    const stored =
      fallback === null ? `CAST(NULL AS ${column.stored})` : `CAST(${literal(fallback)} AS ${column.stored})`;
    if (raw === undefined) {
      chosen.push(`${stored} AS ${name}`);
      if (column.required && fallback === null) faults.push('true');
      continue;
    }
    typed.push(`${typedSql(column, raw, trusted)} AS ${inner}`);
    const absent = `${raw.sql} IS NULL`;
    chosen.push(
      fallback === null ? `${inner} AS ${name}` : `CASE WHEN ${absent} THEN ${stored} ELSE ${inner} END AS ${name}`,
    );
    const unread = column.required && fallback === null ? `${inner} IS NULL` : `(${inner} IS NULL) <> (${absent})`;
    if (isTime(column) && !column.required) {
      odd.push(unread);
      const mark = `CASE WHEN ${unread} THEN ${markSql(column, raw)} ELSE 0 END`;
      excused.push(mark);
      faults.push(`(${unread} AND ${markSql(column, raw)} = 0)`);
    } else {
      odd.push(unread);
      faults.push(unread);
    }
  }
  const anyOdd = odd.length === 0 ? 'false' : odd.join(' OR ');
  const fault = faults.includes('true')
    ? 'true'
    : `(${anyOdd}) AND (${faults.length === 0 ? 'false' : faults.join(' OR ')})`;
  const bits = excused.length === 0 ? '0' : excused.join(' | ');
  const columns = [
    ...(source.rowColumn === null ? [] : [`CAST(${source.rowColumn} AS UINTEGER) AS "row"`]),
    ...chosen,
    `CAST(CASE WHEN ${anyOdd} THEN ${bits} ELSE 0 END AS UINTEGER) AS marks`,
  ];
  if (setAside) {
    const texts = source.nameSql.map((sql) => `CAST(${sql} AS VARCHAR)`).join(', ');
    columns.push(`CASE WHEN ${fault} THEN [${texts}] END AS rejected`);
  }
  const from = `FROM (SELECT *, ${typed.join(',\n  ')} FROM ${source.sql})`;
  const all = `SELECT ${columns.join(',\n  ')}\n${from}`;
  return setAside ? all : `${all}\nWHERE CASE WHEN ${fault} THEN error(${literal(ROW_NOT_READ)}) ELSE true END`;
}
