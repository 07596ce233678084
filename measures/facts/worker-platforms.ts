import type { WorkerIntervals } from './gather.ts';
import { EVERY } from './intervals.ts';
import { type Trade, trades, type WorkerClass } from './kinds.ts';
import type { Block, Engagement, WorkerRecords } from './ledger.ts';
import type { MonthTerms } from './month-terms.ts';
import type { TableName } from './tables.ts';
import { EngagementDays } from './worker-class.ts';

/** The platforms of the worker being folded, each with its engagement. Reused worker after worker. */
export class WorkerPlatforms {
  count = 0;
  readonly platforms: number[] = [];
  readonly #terms: MonthTerms;
  readonly #engagements: EngagementDays[] = [];

  constructor(terms: MonthTerms) {
    this.#terms = terms;
  }

  /** Takes the platforms with rows of any table and those with an engagement in the month, ascending. */
  read(block: Block, k: number, intervals: WorkerIntervals): void {
    const records: WorkerRecords | undefined = block.records[k];
    const { county } = this.#terms;
    if (records !== undefined) {
      for (const { platform, from, to } of records.engagements) {
        if (from <= county.last && (to === null || to >= county.first)) intervals.note(platform);
      }
      for (const { platform } of records.deduction) intervals.note(platform);
      for (const { platform } of records.lossClaim) intervals.note(platform);
    }
    for (const { from, columns } of [block.pay, block.roster])
      for (let i = from[k]!; i < from[k + 1]!; i++) intervals.note(columns.platform[i]!);
    this.count = intervals.platforms.length;
    for (let i = 0; i < this.count; i++) {
      this.platforms[i] = intervals.platforms[i]!;
      this.#engagements[i] ??= new EngagementDays(this.#terms.days);
      this.#engagements[i]!.read(records, this.platforms[i]!, this.#terms);
    }
  }

  /** The engagement with the i-th platform. */
  engagement(i: number): EngagementDays {
    return this.#engagements[i]!;
  }

  /** Class on a day with a platform; over every platform the class they agree on, else `unclear`. */
  classOn(platform: number, day: number): WorkerClass {
    let found: WorkerClass | null = null;
    for (let i = 0; i < this.count; i++) {
      if (platform === this.platforms[i]) return this.#engagements[i]!.classOn(day);
      if (platform !== EVERY || this.#engagements[i]!.engaged[day] === 0) continue;
      const own = this.#engagements[i]!.classOn(day);
      if (found !== null && found !== own) return 'unclear';
      found = own;
    }
    return found ?? 'unclear';
  }

  /** Class on the last day of several on which it is known. */
  classOver(platform: number, from: number, to: number): WorkerClass {
    for (let day = to; day >= from; day--) {
      const found = this.classOn(platform, day);
      if (found !== 'unclear') return found;
    }
    return 'unclear';
  }

  /** Trade engaged for with a platform, else the enterprise's own. */
  tradeOf(platform: number): Trade {
    for (let i = 0; i < this.count; i++) {
      if (platform === this.platforms[i] && this.#engagements[i]!.trade >= 0)
        return trades[this.#engagements[i]!.trade]!;
    }
    return platform === EVERY ? 'other' : (this.#terms.platform(platform).trade ?? 'other');
  }

  /** Whether the engagement ran on every day from one to another; null where none is on file. */
  engagedThroughout(platform: number, from: number, to: number): boolean | null {
    for (let i = 0; i < this.count; i++) {
      if (platform !== this.platforms[i]) continue;
      const { known, engaged } = this.#engagements[i]!;
      for (let day = from; known && day <= to; day++) if (engaged[day] === 0) return false;
      return known ? true : null;
    }
    return null;
  }

  /** Real-name check of the account as the engagement states it. */
  identityOf(platform: number): Engagement['identity'] {
    for (let i = 0; i < this.count; i++) if (platform === this.platforms[i]) return this.#engagements[i]!.identity;
    return 'unknown';
  }

  /** Whether a platform (or every platform of the worker) reports a table with no day from `from` to `to` missing. */
  all(platform: number, table: 'order' | 'session' | 'allocation' | 'restPrompt' | 'roster', from: number, to: number) {
    if (platform !== EVERY) return this.#terms.platform(platform).covers(table, from, to);
    for (let i = 0; i < this.count; i++) {
      if (!this.#terms.platform(this.platforms[i]!).covers(table, from, to)) return false;
    }
    return true;
  }

  /** Whether a platform (or every platform of the worker) reports a table. */
  report(platform: number, table: TableName): boolean {
    if (platform !== EVERY) return this.#terms.platform(platform).reports(table);
    for (let i = 0; i < this.count; i++) if (!this.#terms.platform(this.platforms[i]!).reports(table)) return false;
    return true;
  }
}
