import type { Generated, JSONColumnType } from 'kysely';
import type { Timestamp } from './columns.ts';

/** 两个名录库和抽取方案 as fixed in a case; never changed. */
export interface DrawPoolRow {
  id: Generated<number>;
  case_id: string;
  plan: JSONColumnType<object>;
  targets: JSONColumnType<object[]>;
  inspectors: JSONColumnType<object[]>;
  /** Names of the targets, by their codes. */
  names: JSONColumnType<Record<string, string>>;
  /** Account of each inspector, by the number the pool shows. */
  accounts: JSONColumnType<Record<string, string>>;
  fixed_by: string;
  fixed_at: Timestamp;
}

/** 承诺值, public from the moment it stands here; one a case. */
export interface DrawRow {
  id: string;
  case_id: string;
  pool: number;
  commitment: string;
  committed_by: string;
  committed_at: Timestamp;
}

/** The seed, sealed until the draw. */
export interface DrawSeedRow {
  draw: string;
  seed_sealed: string;
}

/** An account that confirmed the commitment before the draw. */
export interface DrawWitnessRow {
  draw: string;
  account: string;
  at: Timestamp;
}

/** 抽取结果 with the seed revealed. */
export interface DrawResultRow {
  draw: string;
  seed: string;
  drawn: JSONColumnType<object[]>;
  drawn_by: string;
  drawn_at: Timestamp;
  /** Two of the accounts that confirmed the commitment. */
  witness_one: string;
  witness_two: string;
}

export interface DrawTables {
  draw_pool: DrawPoolRow;
  draw: DrawRow;
  draw_seed: DrawSeedRow;
  draw_witness: DrawWitnessRow;
  draw_result: DrawResultRow;
}
