import type { HoursSystem } from './kinds.ts';
import type { RecordRow, WorkerRecords } from './ledger.ts';
import type { MonthTerms } from './month-terms.ts';
import { type Approval, compare, hoursSystemOf, type PlatformTerms } from './platform-terms.ts';
import { fromPlatform, holdsOn, numberIn } from './records.ts';

/** Pay terms and working-time system of a worker with one employer, by day. Reused worker after worker. */
export class HoursSystems {
  readonly #terms: MonthTerms;
  readonly #rows: RecordRow[] = [];
  #platform: PlatformTerms | null = null;
  /** The answer where it is the same on every day. */
  #always: HoursSystem | null = 'standard';

  constructor(terms: MonthTerms) {
    this.#terms = terms;
  }

  read(records: WorkerRecords | undefined, platform: number): void {
    const own = this.#terms.platform(platform);
    this.#platform = own;
    this.#rows.length = 0;
    if (records !== undefined) {
      for (const row of records.payTerms) if (row.platform === platform && fromPlatform(row)) this.#rows.push(row);
    }
    if (this.#rows.length > 1) this.#rows.sort(byStart);
    this.#always = null;
    if (own.approvals.length === 0 && this.#rows.every((row) => !special(row))) this.#always = 'standard';
  }

  /** The pay terms in force on a day, the last that began where several do; null where none is on file. */
  termsOn(day: number): RecordRow | null {
    const at = this.#terms.baseDay + day;
    for (let i = this.#rows.length - 1; i >= 0; i--) if (holdsOn(this.#rows[i]!, at)) return this.#rows[i]!;
    return null;
  }

  /**
   * Comprehensive or irregular only where it was agreed with the worker and an approval is in force; without an approval on
   * file standard hours (劳部发〔1994〕503号). `unknown` where approvals are not reported, or one exists and nobody says for whom.
   */
  on(day: number): HoursSystem {
    if (this.#always !== null) return this.#always;
    const row = this.termsOn(day);
    const claimed = row === null ? 'unknown' : hoursSystemOf(numberOf(row));
    if (claimed === 'standard') return 'standard';
    if (claimed === 'unknown') return this.approvalOn(day, null) === null ? 'standard' : 'unknown';
    if (this.approvalOn(day, claimed) !== null) return claimed;
    return this.#platform!.approvalsReported ? 'standard' : 'unknown';
  }

  /** One answer for several days: what holds on all of them, else `unknown`. */
  over(from: number, to: number): HoursSystem {
    const first = this.on(from);
    if (this.#always !== null) return first;
    for (let day = from + 1; day <= to; day++) if (this.on(day) !== first) return 'unknown';
    return first;
  }

  /** The approval of a special system in force on a day, of any where `system` is null. */
  approvalOn(day: number, system: HoursSystem | null): Approval | null {
    const at = this.#terms.baseDay + day;
    for (const approval of this.#platform!.approvals) {
      if (system !== null && approval.system !== system) continue;
      if (approval.system !== 'comprehensive' && approval.system !== 'irregular') continue;
      if (approval.from <= at && (approval.to === null || approval.to >= at)) return approval;
    }
    return null;
  }
}

const numberOf = (row: RecordRow) => Number(row.hoursSystem ?? 0);
const special = (row: RecordRow) => numberOf(row) > 1;
const byStart = (a: RecordRow, b: RecordRow) =>
  (numberIn(a, 'from') ?? 0) - (numberIn(b, 'from') ?? 0) || compare(a.recordId, b.recordId);
