import type { Day } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import type { EnterpriseCounts } from '../enterprise-counts.ts';
import type { Block, County, Engagement, RecordRow } from '../ledger.ts';
import { compare } from '../platform-terms.ts';
import { fromPlatform } from '../records.ts';
import type { RegisterFacts, RegisterKind } from './kinds.ts';
import type { RegisterTable } from './tables.ts';

/*
 * Registers: small tables that say who is what to whom. A register fact is folded from one worker's or one enterprise's rows of a
 * month: those that hold on a day of it, or happened in it. Its period is the month, its record the row it is about.
 */

/** What every register fact carries. */
export interface RegisterFact {
  /** USCC of the enterprise it is about; null where several together are meant. */
  platform: string | null;
  /** `YYYY-MM`, its first day and its last. */
  month: string;
  first: Day;
  last: Day;
  /** Record it is about; null where it is about the whole month. */
  record: string | null;
}

/** One worker's registers in a month. */
export class WorkerFile {
  readonly county: County;
  readonly block: Block;
  readonly k: number;

  constructor(block: Block, k: number) {
    this.county = block.county;
    this.block = block;
    this.k = k;
  }

  /**
   * Engagements that hold on some day of the month, in the order they began, each once: where arbitration or a court decided up to the
   * month's last day, in the class adjudicated, from the day it really began.
   */
  engagements(): Engagement[] {
    const { first, last } = this.county;
    const all = this.block.records[this.k]?.engagements ?? [];
    return all
      .filter(({ adjudicated, from, to }) => !adjudicated && from <= last && (to === null || to >= first))
      .map((one) => {
        const ruled = all.findLast((each) => each.adjudicated && each.platform === one.platform && each.from <= last);
        return ruled === undefined ? one : { ...one, workerClass: ruled.workerClass, adjudicated: true };
      })
      .sort((a, b) => a.from - b.from || a.platform - b.platform);
  }

  /** Whether the worker has any register row at all. */
  get empty(): boolean {
    return this.block.records[this.k]?.registers === undefined;
  }

  /** The worker's rows of a table as platforms sent them, of one platform or of all, by platform and record. */
  rows(table: RegisterTable, platform: number | null = null): readonly RecordRow[] {
    const rows = this.block.records[this.k]?.registers?.[table] ?? none;
    return rows.filter((row) => fromPlatform(row) && (platform === null || row.platform === platform));
  }

  /** What an enterprise has on file, that worker or no worker. */
  enterprise(platform: number): Pick<EnterpriseFile, 'rows' | 'reported' | 'register' | 'uscc'> {
    return new EnterpriseFile(this.county, platform, null);
  }

  /** Whether a platform sent a table for this month. */
  reported(platform: number, table: RegisterTable): boolean {
    return this.county.reported(platform, table);
  }

  /** Members every fact about this worker at one platform begins with. */
  about(platform: number | null, record: string | null): RegisterFact {
    const { county } = this;
    const { month, first, last } = county;
    return { platform: platform === null ? null : county.platforms[platform]!, month, first, last, record };
  }
}

const none: readonly RecordRow[] = [];

/** One enterprise's registers in a month. */
export class EnterpriseFile {
  readonly county: County;
  readonly platform: number;
  /** Whole numbers counted over its workers; null where they are not at hand. */
  readonly counts: EnterpriseCounts | null;

  constructor(county: County, platform: number, counts: EnterpriseCounts | null) {
    this.county = county;
    this.platform = platform;
    this.counts = counts;
  }

  get uscc(): string {
    return this.county.platforms[this.platform]!;
  }

  /** The county register's row of the enterprise; undefined where it has none. */
  get register(): RecordRow | undefined {
    return this.county.records.enterprise.find((row) => row.platform === this.platform);
  }

  /** Its own rows of a table about enterprises, by record. */
  rows(table: RegisterTable): readonly RecordRow[] {
    return this.#of(table, this.platform);
  }

  /** Another enterprise's rows of a table, by its USCC; none where it is not known in the county. */
  rowsOf(uscc: string, table: RegisterTable): readonly RecordRow[] {
    const platform = this.county.platforms.indexOf(uscc);
    return platform === -1 ? none : this.#of(table, platform);
  }

  #of(table: RegisterTable, platform: number): readonly RecordRow[] {
    return (this.county.registers?.[table] ?? none)
      .filter((row) => row.platform === platform && fromPlatform(row))
      .sort((a, b) => compare(a.recordId, b.recordId));
  }

  /** Whether it sent a table for this month. */
  reported(table: RegisterTable): boolean {
    return this.county.reported(this.platform, table);
  }

  /** Members every fact about this enterprise begins with. */
  about(record: string | null): RegisterFact & { platform: string } {
    const { month, first, last } = this.county;
    return { platform: this.uscc, month, first, last, record };
  }
}

/** A fold from one worker's registers to facts of one kind. */
export interface WorkerRegister<K extends RegisterKind = RegisterKind> {
  kind: K;
  fold(file: WorkerFile, law: Law, take: (fact: RegisterFacts[K]) => void): void;
}

/** A fold from one enterprise's registers to facts of one kind. */
export interface EnterpriseRegister<K extends RegisterKind = RegisterKind> {
  kind: K;
  fold(file: EnterpriseFile, law: Law, take: (fact: RegisterFacts[K]) => void): void;
}

/** Gives a fold its kind, so that the compiler checks the facts it takes. */
export const workerRegister = <K extends RegisterKind>(fold: WorkerRegister<K>): WorkerRegister<K> => fold;
