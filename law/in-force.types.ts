import type { Day } from '#basics/day.ts';

/** How sure a value is: the official text was read; a secondary copy was; memory only, to be verified; a setting of ours. */
export type Confidence = 'official' | 'secondary' | 'memory' | 'setting';

/** How binding a rule is (sheet pay-rest-safety, section 0, plus our own settings). Guidance is never shown as breach of law. */
export type Level = 'LAW' | 'NOTICE' | 'POLICY' | 'STD' | 'PRACTICE' | 'SETTING';

/** One dated row of a parameter: what the law says on the days from `from` to `to`, and since when that was known. */
export interface DatedValue {
  /** First day in force, `YYYY-MM-DD`. */
  from: string;
  /** Last day in force, inclusive, or null while open. */
  to: string | null;
  /** First day on which the value was known (published), `YYYY-MM-DD`. */
  knownFrom: string;
  /** Last day on which this was believed, where a later publication replaced the row for the same days; absent: still believed. */
  knownTo?: string;
  /** First day on which `to` was known; absent: the day the row that follows became known, or `knownFrom` where none follows. */
  toKnownFrom?: string;
  /** Area code or tier the row holds for; absent: everywhere. */
  place?: string;
  /** Unified social credit code or slug of the platform the row holds for; absent: all. */
  platform?: string;
  /** The value in the parameter's unit, or `unknown` where nobody published one. */
  value: number | 'unknown';
  /** Id of an instrument in `law/sources`. */
  instrument: string;
  article: string;
  confidence: Confidence;
  /** Last day a person compared the row with its source. */
  lastChecked: string;
  /** Where to look for a value that is `unknown`. */
  whereToLook?: string;
  note?: string;
}

/** A value as it stands in force on a day: what findings cite and `gangwan law` prints. Frozen; may be kept. */
export interface InForce {
  readonly name: string;
  /** Null: dated `unknown`, rules answer cannot tell. */
  readonly value: number | null;
  readonly unit: string;
  readonly from: string;
  readonly to: string | null;
  readonly knownFrom: string;
  readonly place: string | null;
  readonly platform: string | null;
  readonly instrument: string;
  readonly article: string;
  readonly confidence: Confidence;
  readonly lastChecked: string;
  readonly whereToLook?: string;
}

/** Kind of a calendar day. Where several fit: statutory, make-up, adjusted, weekend (国务院办公厅 holiday notices). */
export type DayKind =
  | 'statutory-holiday'
  | 'adjusted-day-off'
  | 'make-up-workday'
  | 'weekend'
  | 'workday'
  | 'unannounced';

/** The calendar as known on the law's known-on day. */
export interface Calendar {
  /** Kind of a day; `unannounced` where the year's notice was not yet known and the day is not statutory. */
  kindOf(day: Day): DayKind;
  /** Festivals of a statutory day (two on 2009-10-03 and 2020-10-01), empty otherwise. */
  festivalsOf(day: Day): readonly string[];
  /** Festival of a statutory day (two joined by 、) or of the notice that moved the day; null for ordinary days. */
  nameOf(day: Day): string | null;
  /** True where the year's adjustment notice is known. */
  published(year: number): boolean;
  /** True where the day is a workday or make-up workday; null where unannounced. */
  isWorkday(day: Day): boolean | null;
}

/**
 * The law as a value: immutable, with a digest of its own. Every fold, rule and procedure receives it; none imports a parameter.
 */
export interface Law {
  /** SM3 over the canonical text of every row, holiday notice and the known-on day. */
  readonly digest: string;
  /** Null: everything loaded is known. */
  readonly knownOn: Day | null;
  readonly calendar: Calendar;
  /**
   * The one row in force. `place` is an area code (township, county or province; the longest matching prefix or the
   * county's tier decides), `platform` a platform's slug or code. Throws `LawError` on no value or two values.
   */
  inForce(name: string, day: Day, place?: string, platform?: string): InForce;
  /** Like `inForce`, but null where no row covers the day, place or platform. */
  findInForce(name: string, day: Day, place?: string, platform?: string): InForce | null;
}
