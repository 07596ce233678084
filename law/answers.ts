import { type Day, parseDay } from '#basics/day.ts';
import type { Confidence, DayKind, Law } from './in-force.types.ts';
import { LawError } from './law-error.ts';
import { instrumentById } from './sources/all.ts';

/** What `gangwan law` prints: a value in force with where it comes from. Money is in fen; `value` null means nobody published one. */
export interface LawAnswer {
  name: string;
  value: number | null;
  unit: string;
  from: string;
  to: string | null;
  knownFrom: string;
  place: string | null;
  platform: string | null;
  /** How people cite the instrument, as 渝人社发〔2024〕22号; `source` is its id in `law/sources`. */
  instrument: string;
  source: string;
  article: string;
  confidence: Confidence;
  lastChecked: string;
  whereToLook?: string;
}

/**
 * The value of a parameter in force on a date (`YYYY-MM-DD`), for a place (area code) and platform where it depends on
 * them. Throws `LawError`: not a date, no such name, no value, two values, place needed.
 */
export function lawAnswer(law: Law, name: string, date: string, place?: string, platform?: string): LawAnswer {
  const { instrument, ...found } = law.inForce(name, dayOf(date), place, platform);
  return { ...found, instrument: instrumentById(instrument).cite, source: instrument };
}

/** What `gangwan day` prints. `name` is the festival; `remark` says that a year's adjustments are not announced. */
export interface DayAnswer {
  date: string;
  kind: DayKind;
  name?: string;
  /** Whether the year's notice on days off and make-up workdays is known. */
  published: boolean;
  remark?: string;
}

/** The kind of a date (`YYYY-MM-DD`) in the calendar as the law knows it. Throws `LawError` where it is not a date. */
export function dayAnswer(law: Law, date: string): DayAnswer {
  const day = dayOf(date);
  const kind = law.calendar.kindOf(day);
  const name = law.calendar.nameOf(day);
  return {
    date,
    kind,
    ...(name === null ? {} : { name }),
    published: law.calendar.published(Number(date.slice(0, 4))),
    ...(kind === 'unannounced' ? { remark: '调休未公布' } : {}),
  };
}

function dayOf(date: string): Day {
  const day = parseDay(date);
  if (day === null) throw new LawError('law-not-a-date', { text: date });
  return day;
}
