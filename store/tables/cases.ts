import type { Generated } from 'kysely';
import type { Timestamp } from './columns.ts';

/** A case. `lines`, `state`, `since_day`, `outcome`, `ended_day` and `paused` are folded from its lines. Days `YYYY-MM-DD`. */
export interface CaseFileRow {
  id: string;
  procedure: string;
  unit: string;
  year: number;
  serial: number;
  township: string | null;
  worker_key: string | null;
  enterprise: string | null;
  opener_enterprise: string | null;
  opened_by: string;
  opened_at: Timestamp;
  opened_day: string;
  from_case: string | null;
  key_sealed: string | null;
  lines: number;
  state: string;
  since_day: string;
  outcome: string | null;
  ended_day: string | null;
  paused: boolean;
}

/** A line of a case file; never changed. */
export interface CaseLineRow {
  case_id: string;
  seq: number;
  action: string;
  role: string;
  actor: string;
  at: Timestamp;
  day: string;
  sent_key: string | null;
  data_sm3: string;
  data_sealed: string;
  hash: string;
}

/** A run of a clock, folded from the lines. */
export interface CaseClockRow {
  case_id: string;
  clock: string;
  run: number;
  unit: string;
  whose: string;
  kind: 'act' | 'wait' | 'before';
  started_day: string;
  due_day: string | null;
  due_at: Timestamp | null;
  provisional: boolean;
  status: 'running' | 'paused' | 'met' | 'late' | 'lapsed' | 'dropped';
  stopped_day: string | null;
  law_digest: string;
  warned: number | null;
  lapse_told: boolean;
  look_day: string | null;
}

/** A last day that moved; never changed. */
export interface CaseClockMoveRow {
  id: Generated<number>;
  case_id: string;
  clock: string;
  run: number;
  old_due: string | null;
  new_due: string | null;
  law_digest: string;
  at: Timestamp;
}

export type NoticeKind =
  | 'opened'
  | 'step'
  | 'due-soon'
  | 'lapsed'
  | 'escalated'
  | 'moved'
  | 'asked'
  | 'answered'
  | 'assigned'
  | 'handed-over';

/** What somebody was told; only `read_at` is ever written later. */
export interface CaseNoticeRow {
  id: Generated<number>;
  case_id: string;
  role: string;
  worker_key: string | null;
  account: string | null;
  enterprise: string | null;
  unit: string | null;
  kind: NoticeKind;
  clock: string | null;
  run: number | null;
  step: string | null;
  days: number | null;
  due_day: string | null;
  at: Timestamp;
  read_at: Timestamp | null;
}

/** Somebody assigned to a part. */
export interface CasePartRow {
  case_id: string;
  role: string;
  account: string;
  since_line: number;
  until_line: number | null;
}

/** Another unit asked for its part. */
export interface CaseJointRow {
  case_id: string;
  line: number;
  unit: string;
  receive_by: string;
  answer_by: string;
  received_line: number | null;
  answered_line: number | null;
}

export interface CaseTables {
  case_file: CaseFileRow;
  case_line: CaseLineRow;
  case_clock: CaseClockRow;
  case_clock_move: CaseClockMoveRow;
  case_notice: CaseNoticeRow;
  case_part: CasePartRow;
  case_joint: CaseJointRow;
}
