import { formatYuan } from '#basics/money.ts';
import { grouped } from '#basics/text-columns.ts';
import { timeText } from '#journey/2-audit/explaining/value-text.ts';
import type { StandardKind, StandardUnit } from '#measures/facts/registers/sector/standards.ts';
import type { Language } from './verb.ts';

/** A word in Chinese and in English. */
export type Pair = readonly [zh: string, en: string];

/** Kinds of sector standards as people call them. */
export const standardKindWords: Readonly<Record<StandardKind, Pair>> = {
  'minimum-pay': ['行业最低劳动报酬', 'minimum pay'],
  'piece-norm': ['每日计件定额', 'orders of a day'],
  'staffing-norm': ['定员标准', 'staffing norm'],
  hours: ['每日工时上限', 'longest working day'],
  'route-time': ['路线时限', 'route time'],
};

const unitWords: Readonly<Record<StandardUnit, Pair>> = {
  'fen-per-hour': ['元/小时', 'yuan an hour'],
  'fen-per-order': ['元/单', 'yuan an order'],
  'orders-per-day': ['单/人天', 'orders a worker and day'],
  'workers-per-10000-orders': ['人/月每万单', 'workers for ten thousand orders a month'],
  'seconds-per-day': ['/天', 'a day'],
  'seconds-per-order': ['/单', 'an order'],
};

/** A standard's value with its unit: `35.00 元/小时`, `40分/单`. */
export function standardValue(value: number, unit: StandardUnit, language: Language): string {
  const word = unitWords[unit][language === 'zh' ? 0 : 1];
  const number = bareValue(value, unit, language);
  return unit.startsWith('seconds') && language === 'zh' ? number + word : `${number} ${word}`;
}

/** The same without the unit, for columns whose heading says it: `35.00`, `40分`. */
export function bareValue(value: number | null, unit: StandardUnit, language: Language): string {
  if (value === null) return '—';
  if (unit.startsWith('seconds')) return timeText(value, language);
  return unit.startsWith('fen') ? formatYuan(value) : grouped(value);
}
