import { EARLIEST } from '#basics/instant.ts';
import { literal } from '#store/engine.ts';
import { creditCheckSql, creditCodePattern, identityCheckSql, identityNumberPattern } from './check-digits.ts';
import type { ColumnPlan } from './column-plan.ts';
import { AFTER_LAST_INSTANT, EARLIEST_DAY, marks, zeroedPattern } from './read-value.ts';

/** A column as the file brings it: SQL giving its value (NULL where absent) and the type it has there. */
export interface RawColumn {
  /** SQL in the source relation. */
  sql: string;
  /** SQL type there; `VARCHAR` for CSV and JSON Lines. */
  type: string;
}

/**
 * A column read in two steps, so that no long expression is written twice: `value` over the raw column, then `kept` over what the
 * first step gave (its name) decides whether it stays. NULL means absent or not readable.
 */
export interface TypedSql {
  value: string;
  kept: (value: string) => string;
}

/** Pattern of an instant's text; which days exist is left to the cast. */
const instantPattern =
  '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])';

const matches = (text: string, pattern: string) => `regexp_full_match(${text}, ${literal(pattern)})`;

/**
 * SQL for a raw column read as its kind: strict patterns, since a bare `try_cast` rounds `12.345` and takes `1e3`. Values in
 * their usual spelling are let through by a cheaper test that accepts nothing the pattern would not. No `IN` list: the engine turns one
 * into a join, and a join loses the order of the rows, which the row numbers rest on.
 * @param trusted credit codes already known to be sound
 */
export function typedSql(column: ColumnPlan, raw: RawColumn, trusted: readonly string[] = []): TypedSql {
  if (raw.type !== 'VARCHAR') {
    const typed = nativeSql(column, raw);
    if (typed !== null) return typed;
  }
  const text = textOf(raw);
  switch (column.kind) {
    case 'instant':
      return { value: instantSql(text), kept: between(EARLIEST, AFTER_LAST_INSTANT - 1, 'UINTEGER') };
    case 'day':
      return { value: daySql(text), kept: between(EARLIEST_DAY, 2147483647, 'INTEGER') };
    case 'month':
      return { value: monthSql(text), kept: between(EARLIEST_DAY, 2147483647, 'INTEGER') };
    case 'integer': {
      const { min = 0, max = 2147483647 } = column;
      const written = (value: string) => `CAST(${value} AS VARCHAR) = ${text} OR ${matches(text, '-?[0-9]{1,10}')}`;
      return {
        value: `TRY_CAST(${text} AS INTEGER)`,
        kept: (value) =>
          `CASE WHEN ${value} BETWEEN ${min} AND ${max} AND (${written(value)}) THEN ${cast(value, 'INTEGER', column.stored)} END`,
      };
    }
    case 'code':
      return { value: codeSql(column, text, Object.keys(column.codes!), literal), kept: asIs };
    case 'uscc': {
      const known = trusted.map((code) => `WHEN ${text} = ${literal(code)} THEN ${text}`).join(' ');
      return {
        value: `CASE ${known} WHEN ${matches(text, creditCodePattern)} THEN CASE WHEN ${creditCheckSql(text)} THEN ${text} END END`,
        kept: asIs,
      };
    }
    case 'identity-number':
      return {
        value: `CASE WHEN ${matches(text, identityNumberPattern)} THEN CASE WHEN ${identityCheckSql(text)} THEN upper(${text}) END END`,
        kept: asIs,
      };
    case 'text':
      return { value: `CASE WHEN length(${text}) <= ${column.maxLength ?? 64} THEN ${text} END`, kept: asIs };
  }
}

const asIs = (value: string) => value;
const textOf = (raw: RawColumn) => (raw.type === 'VARCHAR' ? raw.sql : `CAST(${raw.sql} AS VARCHAR)`);
const cast = (value: string, from: string, to: string) => (from === to ? value : `CAST(${value} AS ${to})`);

const between = (min: number, max: number, type: string) => (value: string) =>
  `CASE WHEN ${value} BETWEEN ${min} AND ${max} THEN CAST(${value} AS ${type}) END`;

function codeSql(
  column: ColumnPlan,
  value: string,
  codes: readonly string[],
  written: (code: string) => string,
): string {
  const stored = (code: string) =>
    column.stored === 'VARCHAR' ? literal(code) : `CAST(${Number(code)} AS ${column.stored})`;
  return `CASE ${value} ${codes.map((code) => `WHEN ${written(code)} THEN ${stored(code)}`).join(' ')} END`;
}

/**
 * Seconds of an instant's text, where it is one in 1992 or later. One in county time is told by its shape: the cast then refuses all that
 * is not a digit, but for a short year after a blank or sign (before 1992), hour 24, a blank before the hour, and a point after the seconds'
 * first digit; the two characters sort below `0`.
 */
const instantSql = (text: string) =>
  `CASE WHEN ${text} LIKE '____-__-__T__:__:__+08:00' AND substring(${text}, 12, 2) BETWEEN '00' AND '23' AND substring(${text}, 19, 1) >= '0'
    OR ${matches(text, instantPattern)} THEN ${epochSql(text)} END`;
const strictInstantSql = (text: string) => `CASE WHEN ${matches(text, instantPattern)} THEN ${epochSql(text)} END`;
const epochSql = (text: string) => `epoch_us(TRY_CAST(${text} AS TIMESTAMPTZ)) // 1000000`;
const daySql = (text: string) =>
  `CASE WHEN ${matches(text, '[0-9]{4}-[0-9]{2}-[0-9]{2}')} THEN TRY_CAST(${text} AS DATE) - DATE '1970-01-01' END`;
const monthSql = (text: string) =>
  `CASE WHEN ${matches(text, '[0-9]{4}-(0[1-9]|1[0-2])')} THEN TRY_CAST(concat(${text}, '-01') AS DATE) - DATE '1970-01-01' END`;

const whole = /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/;

/** Parquet columns that already carry a fitting type skip the text; null where the text path must judge. */
function nativeSql(column: ColumnPlan, raw: RawColumn): TypedSql | null {
  const { sql, type } = raw;
  const isWhole = whole.test(type);
  const { min = 0, max = 2147483647 } = column;
  if (column.kind === 'instant') {
    const kept = between(EARLIEST, AFTER_LAST_INSTANT - 1, 'UINTEGER');
    if (type === 'TIMESTAMP WITH TIME ZONE') return { value: `epoch_us(${sql}) // 1000000`, kept };
    if (isWhole) return { value: sql, kept };
  }
  if (column.kind === 'day' && type === 'DATE')
    return { value: `(${sql} - DATE '1970-01-01')`, kept: between(EARLIEST_DAY, 2147483647, 'INTEGER') };
  if (column.kind === 'integer') {
    if (isWhole) return { value: sql, kept: between(min, max, column.stored) };
    // Writers that know no empty integer send doubles; a whole one is read, 12.345 is not.
    if (type === 'DOUBLE' || type === 'FLOAT' || type.startsWith('DECIMAL'))
      return { value: `CASE WHEN ${sql} = trunc(${sql}) THEN ${sql} END`, kept: between(min, max, column.stored) };
  }
  if (column.kind === 'code' && isWhole) {
    // A whole number can only be a code written without leading zeros: 1 is `1`, never `01`.
    const codes = Object.keys(column.codes!).filter((code) => String(Number(code)) === code);
    if (codes.length > 0) return { value: codeSql(column, sql, codes, asIs), kept: asIs };
  }
  return null;
}

/** Whether a column is a time, which may be zeroed or come from an unset clock. */
export const isTime = (column: ColumnPlan) =>
  column.kind === 'instant' || column.kind === 'day' || column.kind === 'month';

/** SQL for the mark a raw time column leaves (0 where it leaves none); asked only of rows in which something was not read. */
export function markSql(column: ColumnPlan, raw: RawColumn): string {
  return `CASE WHEN ${matches(textOf(raw), zeroedPattern)} THEN ${marks.zeroed} WHEN ${beforeSql(column, raw)} THEN ${marks.before1992} ELSE 0 END`;
}

function beforeSql(column: ColumnPlan, raw: RawColumn): string {
  const text = textOf(raw);
  if (column.kind === 'instant') {
    if (raw.type === 'TIMESTAMP WITH TIME ZONE') return `epoch_us(${raw.sql}) // 1000000 < ${EARLIEST}`;
    if (whole.test(raw.type)) return `${raw.sql} < ${EARLIEST} AND ${raw.sql} >= 0`;
    return `coalesce(${strictInstantSql(text)} < ${EARLIEST}, false)`;
  }
  return `coalesce(${column.kind === 'month' ? monthSql(text) : daySql(text)} < ${EARLIEST_DAY}, false)`;
}
