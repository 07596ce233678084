import type { Day } from '#basics/day.ts';
import type { HoursSystem, Trade } from './kinds.ts';
import { trades } from './kinds.ts';
import type { County, RecordRow } from './ledger.ts';
import { fromPlatform, holdsOn, numberIn, textIn, tradeIn } from './records.ts';
import type { TableName } from './tables.ts';

/** Limits agreed with the union or representatives, as in force on a day; each null where the agreement does not say. */
export interface Agreement {
  continuousS: number | null;
  dailyS: number | null;
  allowanceS: number | null;
  stopS: number | null;
}

/** An approval of a special working-time system. */
export interface Approval {
  system: HoursSystem;
  cycle: 'week' | 'month' | 'quarter' | 'year' | null;
  from: Day;
  to: Day | null;
}

const systems: readonly HoursSystem[] = ['unknown', 'standard', 'comprehensive', 'irregular'];
const cycles = [null, 'week', 'month', 'quarter', 'year'] as const;

/** Working-time system of an exchange code (1-3). */
export function hoursSystemOf(code: number): HoursSystem {
  return systems[code] ?? 'unknown';
}

const hot = ['order', 'session', 'allocation', 'restPrompt', 'roster'] as const;
type HotTable = (typeof hot)[number];

/** What one platform has on file and reports, by day of the month's window (index 0 is `baseDay`). Made once a month. */
export class PlatformTerms {
  readonly index: number;
  readonly uscc: string;
  /** Trade of the enterprise's own row, where it has one. */
  readonly trade: Trade | null;
  readonly place: string | null;
  readonly injuryListedFrom: Day | null;
  /** Pilot industry code of the register (0 none); null: the enterprise is not in it. */
  readonly injuryIndustry: number | null;
  readonly approvals: readonly Approval[];
  readonly approvalsReported: boolean;
  readonly agreementsReported: boolean;
  /** Day a published rule was published, by record. */
  readonly publishedOn: ReadonlyMap<string, Day | null>;
  readonly #county: County;
  readonly #baseDay: Day;
  readonly #days: number;
  readonly #missing: Record<HotTable, Uint8Array | null>;
  readonly #reported = new Map<TableName, boolean>();
  readonly #agreements: (readonly (Agreement | null)[] | undefined)[] = trades.map(() => undefined);
  readonly #ceilings: (Int32Array | undefined)[] = trades.map(() => undefined);

  constructor(county: County, index: number, baseDay: Day, days: number) {
    this.index = index;
    this.uscc = county.platforms[index]!;
    this.#county = county;
    this.#baseDay = baseDay;
    this.#days = days;
    const own = this.#own(county.records.enterprise)[0];
    this.trade = own === undefined ? null : trades[tradeIn(own)]!;
    this.place = own === undefined ? null : textIn(own, 'place');
    this.injuryListedFrom = own === undefined ? null : numberIn(own, 'injuryListedFrom');
    this.injuryIndustry = own === undefined ? null : Number(own.injuryIndustry ?? 0);
    this.approvals = this.#own(county.records.workingTimeApproval).map((row) => ({
      system: hoursSystemOf(Number(row.system)),
      cycle: cycles[Number(row.cycle ?? 0)] ?? null,
      from: numberIn(row, 'from') ?? 0,
      to: numberIn(row, 'to'),
    }));
    this.approvalsReported = county.reported(index, 'workingTimeApproval');
    this.agreementsReported = county.reported(index, 'limitAgreement');
    this.publishedOn = new Map(
      this.#own(county.records.publishedRule).map((row) => [row.recordId, numberIn(row, 'publishedOn')]),
    );
    this.#missing = Object.fromEntries(hot.map((table) => [table, this.#missingIn(table)])) as Record<
      HotTable,
      Uint8Array | null
    >;
  }

  /** Whether the platform reported a table for the month. */
  reports(table: TableName): boolean {
    let answer = this.#reported.get(table);
    if (answer === undefined) {
      answer = this.#county.reported(this.index, table);
      this.#reported.set(table, answer);
    }
    return answer;
  }

  /** 1 on days of the window for which the feed is known to be missing; null where no day is. */
  missing(table: HotTable): Uint8Array | null {
    return this.#missing[table];
  }

  /** Whether the table was reported and no day from `from` to `to` (window indexes, inclusive) is missing. */
  covers(table: HotTable, from: number, to: number): boolean {
    if (!this.reports(table)) return false;
    const missing = this.#missing[table];
    if (missing === null) return true;
    for (let day = Math.max(0, from); day <= to && day < this.#days; day++) if (missing[day] === 1) return false;
    return true;
  }

  /** The agreement in force on each day for a trade; the one that began last where several hold. */
  agreements(trade: number): readonly (Agreement | null)[] {
    this.#agreements[trade] ??= this.#agreementsOf(trade);
    return this.#agreements[trade];
  }

  /** Take-rate ceiling the platform itself had published, basis points by day; -1 where none. */
  ceilings(trade: number): Int32Array {
    this.#ceilings[trade] ??= this.#ceilingsOf(trade);
    return this.#ceilings[trade];
  }

  #own(rows: readonly RecordRow[]): RecordRow[] {
    return rows.filter((row) => row.platform === this.index && fromPlatform(row));
  }

  #missingIn(table: HotTable): Uint8Array | null {
    const days = this.#county.missingDays(this.index, table);
    if (days.length === 0) return null;
    const missing = new Uint8Array(this.#days + 1);
    for (const day of days) {
      const at = day - this.#baseDay;
      if (at >= 0 && at < this.#days) missing[at] = 1;
    }
    return missing;
  }

  #agreementsOf(trade: number): (Agreement | null)[] {
    const rows = this.#own(this.#county.records.limitAgreement).filter((row) => tradeIn(row) === trade);
    rows.sort((a, b) => (numberIn(a, 'from') ?? 0) - (numberIn(b, 'from') ?? 0) || compare(a.recordId, b.recordId));
    const terms = rows.map((row) => ({
      continuousS: numberIn(row, 'continuousMaxS'),
      dailyS: numberIn(row, 'dailyMaxS'),
      allowanceS: numberIn(row, 'allowanceS'),
      stopS: numberIn(row, 'stopS'),
    }));
    return Array.from({ length: this.#days + 1 }, (_, day) => {
      const at = rows.findLastIndex((row) => holdsOn(row, this.#baseDay + day));
      return at < 0 ? null : terms[at]!;
    });
  }

  #ceilingsOf(trade: number): Int32Array {
    const rows = this.#own(this.#county.records.publishedRule).filter(
      (row) => tradeIn(row) === trade && textIn(row, 'kind') === '4' && numberIn(row, 'takeRateCeilingBp') !== null,
    );
    rows.sort(
      (a, b) =>
        (numberIn(a, 'effectiveOn') ?? 0) - (numberIn(b, 'effectiveOn') ?? 0) || compare(a.recordId, b.recordId),
    );
    const ceilings = new Int32Array(this.#days + 1).fill(-1);
    for (let day = 0; day <= this.#days; day++) {
      const row = rows.findLast((each) => holdsOn(each, this.#baseDay + day, 'effectiveOn', 'endedOn'));
      if (row !== undefined) ceilings[day] = numberIn(row, 'takeRateCeilingBp')!;
    }
    return ceilings;
  }
}

/** Order of two texts by code unit: -1, 0 or 1. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
