import type { Generated } from 'kysely';
import type { Timestamp } from './columns.ts';

/** An audit of a month that somebody asked for. Never changed; `AuditStepRow` says what became of it. */
export interface AuditRunRow {
  id: Generated<number>;
  /** `YYYY-MM`. */
  period: string;
  reason: 'nightly' | 'asked' | 'law-change' | 'program-change';
  asked_by: string;
  why: string | null;
  asked_at: Timestamp;
}

/** One step of a run; never changed. `result`: the run whose findings these are. */
export interface AuditStepRow {
  id: Generated<number>;
  run: number;
  kind: 'started' | 'finished' | 'failed';
  at: Timestamp;
  law: string;
  program: string;
  seal: string | null;
  digest: string | null;
  result: number | null;
  orders: number | null;
  workers: number | null;
  findings: number | null;
  cannot_tell: number | null;
  error: string | null;
}

/** How far a run is. */
export interface AuditProgressRow {
  run: number;
  orders_done: number;
  orders_of: number;
  at: Timestamp;
}

/** A finding or a cannot-tell; never changed. `text` is the finding as it was written. */
export interface FindingRow {
  id: string;
  key: string;
  rule: string;
  measure: string;
  level: string;
  verdict: 'finding' | 'cannot-tell';
  confidence: string;
  platform: string | null;
  worker_key: string | null;
  period: string;
  month: string;
  township: string | null;
  amount_fen: number | null;
  quantity: number | null;
  unit: string | null;
  seal: string;
  law: string;
  text: string;
}

export interface FindingUnitRow {
  finding: string;
  unit: string;
}

export interface RunFindingRow {
  run: number;
  finding: string;
}

/** That a run was compared with the one believed before it. */
export interface FindingChangeListRow {
  id: Generated<number>;
  before_run: number;
  after_run: number;
  other_seal: boolean;
  other_law: boolean;
  other_program: boolean;
  made_at: Timestamp;
}

export interface FindingChangeRow {
  list: number;
  key: string;
  kind: 'appeared' | 'gone' | 'changed';
  before_finding: string | null;
  after_finding: string | null;
}

export interface AuditTables {
  audit_run: AuditRunRow;
  audit_step: AuditStepRow;
  audit_progress: AuditProgressRow;
  finding: FindingRow;
  finding_unit: FindingUnitRow;
  run_finding: RunFindingRow;
  finding_change_list: FindingChangeListRow;
  finding_change: FindingChangeRow;
}
