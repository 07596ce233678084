import { parseDay, parseMonth } from '#basics/day.ts';
import { type ErrorStem, errorCatalogue, errorSentence } from '#basics/errors/catalogue.ts';
import { EARLIEST, parseInstant } from '#basics/instant.ts';
import { isCreditCode, isIdentityNumber } from './check-digits.ts';
import type { ColumnPlan } from './column-plan.ts';

/** Bits of the column `marks`: a time column of the row was emptied because … */
export const marks = {
  /** it was zeroed (`0`, `0000-00-00…`) where the value was unknown; */
  zeroed: 1,
  /** it lies before 1992, as an unset clock's 1970 does. */
  before1992: 2,
} as const;

/** Days before this are taken for an unset clock, as instants are. */
export const EARLIEST_DAY = parseDay('1992-01-01')!;
/** First instant that no longer fits the lake's u32. */
export const AFTER_LAST_INSTANT = 4294967296;

/** Zeroed times as feeds write them. */
export const zeroedPattern = '0+|0000-00(-00)?([T ]00:00:00(Z|[+-][0-9]{2}:[0-9]{2})?)?';
const zeroed = new RegExp(`^(?:${zeroedPattern})$`);

/** Why one value cannot be read. */
export interface Problem {
  field: string;
  code: string;
  zh: string;
  en: string;
}

/** What a text in a column says: a value for the lake, a mark instead of a value, or the problem. */
export type Reading = { value: number | string } | { mark: number } | { problem: Problem };

/**
 * Reads one text as its column's kind. This is the reference for the engine's patterns (`typed-columns.ts`), agrees with the exchange's
 * zod schema, and says why where the engine only rejects.
 */
export function readValue(column: ColumnPlan, text: string): Reading {
  const refuse = (stem: RowStem, more: Record<string, string | number> = {}): Reading => ({
    problem: problem(column, stem, { value: shorten(text), ...more }),
  });
  switch (column.kind) {
    case 'instant': {
      const at = parseInstant(text);
      if (at !== null && at < AFTER_LAST_INSTANT) return { value: at };
      return timeMark(column, text, instantBefore1992(text)) ?? refuse('row-not-an-instant');
    }
    case 'day': {
      const day = parseDay(text);
      if (day !== null && day >= EARLIEST_DAY) return { value: day };
      return timeMark(column, text, day !== null) ?? refuse('row-not-a-day');
    }
    case 'month': {
      const month = parseMonth(text);
      if (month !== null && month.first >= EARLIEST_DAY) return { value: month.first };
      return timeMark(column, text, month !== null) ?? refuse('row-not-a-month');
    }
    case 'integer': {
      const number = /^-?\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
      const { min = 0, max = 2147483647 } = column;
      return number >= min && number <= max ? { value: number + 0 } : refuse('row-not-an-integer', { min, max });
    }
    case 'code':
      return Object.hasOwn(column.codes!, text)
        ? { value: column.name === 'op' ? Number(text) : text }
        : refuse('row-unknown-code', { codes: codeList(column) });
    case 'uscc':
      return isCreditCode(text) ? { value: text } : refuse('row-not-a-credit-code');
    case 'identity-number':
      return isIdentityNumber(text) ? { value: text.toUpperCase() } : refuse('row-not-an-identity-number');
    case 'text': {
      const max = column.maxLength ?? 64;
      return Array.from(text).length <= max ? { value: text } : refuse('row-text-too-long', { max });
    }
  }
}

/** The problem of a required column left empty. */
export const missing = (column: ColumnPlan): Problem => problem(column, 'row-required-missing', {});

/** The problem of a record that names another enterprise than the one that sends it. */
export const otherEnterprise = (column: ColumnPlan): Problem => problem(column, 'row-other-enterprise', {});

/** A problem of a row as a whole, not of one field. */
export function rowProblem(stem: RowStem, parameters: Record<string, string | number> = {}): Problem {
  return problem(null, stem, parameters);
}

type RowStem = Extract<ErrorStem, `row-${string}`>;
const codeOf = new Map<string, string>(errorCatalogue.map((entry) => [entry.stem, entry.code]));

function problem(column: ColumnPlan | null, stem: RowStem, parameters: Record<string, string | number>): Problem {
  const sentence = (language: 'zh' | 'en') => {
    const field = column === null ? '' : language === 'zh' ? `${column.name}（${column.zh}）` : column.name;
    return errorSentence(stem, { ...parameters, field } as never, language);
  };
  return { field: column?.name ?? '', code: codeOf.get(stem)!, zh: sentence('zh'), en: sentence('en') };
}

/** Optional times that are zeroed or before 1992 leave a mark; required ones cannot be read. */
function timeMark(column: ColumnPlan, text: string, before1992: boolean): Reading | null {
  if (column.required) return null;
  if (zeroed.test(text)) return { mark: marks.zeroed };
  return before1992 ? { mark: marks.before1992 } : null;
}

/** Whether a text is a well-written instant on an existing day that lies before 1992. */
function instantBefore1992(text: string): boolean {
  const year = Number(/^\d{4}/.exec(text)?.[0] ?? Number.NaN);
  if (Number.isNaN(year)) return false;
  // The calendar repeats every 400 years: moved to 2000-2399 the text is an instant exactly where it is one in its own year.
  const cycles = 5 - Math.floor(year / 400);
  const moved = parseInstant(`${year + cycles * 400}${text.slice(4)}`);
  return moved !== null && moved - cycles * 146097 * 86400 < EARLIEST;
}

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 77)}…` : text);

const codeList = (column: ColumnPlan) =>
  Object.entries(column.codes!)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, zh]) => (code === zh ? code : `${code} ${zh}`))
    .join(', ');
