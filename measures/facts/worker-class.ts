import { trades, type WorkerClass, workerClasses } from './kinds.ts';
import type { Engagement, WorkerRecords } from './ledger.ts';
import type { MonthTerms } from './month-terms.ts';

const UNCLEAR = workerClasses.indexOf('unclear');

/** A worker's class with one platform on every day of the window, and what else the engagement tells. Reused worker after worker. */
export class EngagementDays {
  readonly classes: Uint8Array;
  /** 1 on days on which an engagement is on file. */
  readonly engaged: Uint8Array;
  /** Trade index of the engagement, -1 where none is on file. */
  trade = -1;
  identity: Engagement['identity'] = 'unknown';
  /** Whether any engagement with the platform is on file. */
  known = false;
  readonly #begun: Int32Array;

  constructor(days: number) {
    this.classes = new Uint8Array(days + 1);
    this.engaged = new Uint8Array(days + 1);
    this.#begun = new Int32Array(days + 1);
  }

  /**
   * Reads the engagements with one platform: on every day the one that began last; an adjudicated class replaces a reported
   * one from its date. No engagement on file: `unclear`.
   */
  read(records: WorkerRecords | undefined, platform: number, terms: MonthTerms): void {
    this.classes.fill(UNCLEAR);
    this.engaged.fill(0);
    this.trade = -1;
    this.identity = 'unknown';
    this.known = false;
    if (records === undefined) return;
    let started = Number.NEGATIVE_INFINITY;
    this.#begun.fill(-1);
    for (const adjudicated of [false, true]) {
      if (adjudicated) this.#begun.fill(-1);
      for (const engagement of records.engagements) {
        if (engagement.platform !== platform || engagement.adjudicated !== adjudicated) continue;
        this.#lay(engagement, terms);
        if (!adjudicated && engagement.from >= started) {
          started = engagement.from;
          this.trade = trades.indexOf(engagement.trade);
          this.identity = engagement.identity;
        }
      }
    }
  }

  classOn(day: number): WorkerClass {
    return workerClasses[this.classes[day]!]!;
  }

  #lay(engagement: Engagement, terms: MonthTerms): void {
    this.known = true;
    const code = workerClasses.indexOf(engagement.workerClass);
    const from = Math.max(0, engagement.from - terms.baseDay);
    const to = Math.min(terms.days, (engagement.to ?? terms.baseDay + terms.days) - terms.baseDay);
    const begun = Math.max(0, engagement.from);
    for (let day = from; day <= to; day++) {
      if (begun < this.#begun[day]!) continue;
      this.#begun[day] = begun;
      this.classes[day] = code;
      this.engaged[day] = 1;
    }
  }
}
