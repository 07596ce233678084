import { isCreditCode } from '../check-digits.ts';
import type { ColumnPlan } from '../column-plan.ts';
import { readValue } from '../read-value.ts';

/** What a text is in its column: readable, readable with the time emptied and marked, or not readable. */
export const judged = { sound: 0, marked: 1, bad: 2 } as const;
export type Judged = (typeof judged)[keyof typeof judged];

/**
 * A quick judge of a column's texts. It says “sound” at once to what is written in the usual way and asks the reference reader about
 * everything else, so that the two can never differ in what they refuse.
 */
export function columnCheck(column: ColumnPlan): (text: string) => Judged {
  const slowly = (text: string): Judged => {
    const reading = readValue(column, text);
    return 'value' in reading ? judged.sound : 'mark' in reading ? judged.marked : judged.bad;
  };
  switch (column.kind) {
    case 'instant':
      return (text) => (isUsualInstant(text) ? judged.sound : slowly(text));
    case 'code': {
      const codes = new Set(Object.keys(column.codes!));
      return (text) => (codes.has(text) ? judged.sound : judged.bad);
    }
    case 'integer': {
      const { min = 0, max = 2147483647 } = column;
      return (text) => {
        const value = smallInteger(text);
        return value >= min && value <= max ? judged.sound : slowly(text);
      };
    }
    case 'text': {
      const most = column.maxLength ?? 64;
      // A character takes one or two units: what has few enough units has few enough characters.
      return (text) => (text.length <= most ? judged.sound : slowly(text));
    }
    case 'uscc': {
      let last = '';
      return (text) => {
        if (text === last) return judged.sound;
        if (!isCreditCode(text)) return judged.bad;
        last = text;
        return judged.sound;
      };
    }
    default:
      return slowly;
  }
}

/** Value of one to nine digits; NaN for all else. */
function smallInteger(text: string): number {
  if (text.length === 0 || text.length > 9) return Number.NaN;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Two digits as a number, or NaN. */
function two(text: string, at: number): number {
  const a = text.charCodeAt(at) - 48;
  const b = text.charCodeAt(at + 1) - 48;
  return a >= 0 && a <= 9 && b >= 0 && b <= 9 ? a * 10 + b : Number.NaN;
}

/** Whether a text is an instant in county time, 1992 to 2105, on one of the first 28 days of a month. */
function isUsualInstant(text: string): boolean {
  if (text.length !== 25 || !text.endsWith('+08:00')) return false;
  if (text[4] !== '-' || text[7] !== '-' || text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') return false;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  return (
    year >= 1992 &&
    year <= 2105 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 28 &&
    two(text, 11) <= 23 &&
    two(text, 14) <= 59 &&
    two(text, 17) <= 59
  );
}
