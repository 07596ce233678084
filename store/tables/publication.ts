import type { Generated, JSONColumnType } from 'kysely';
import type { Timestamp } from './columns.ts';

/** A step of a procedure that issues a document of a decision; written by the owner. */
export interface DecidingStepRow {
  procedure: string;
  action: string;
  document: string;
}

export type PublicationState =
  | 'proposed'
  | 'checked'
  | 'approved'
  | 'refused'
  | 'published'
  | 'objected'
  | 'withdrawn'
  | 'ended';

/** What is published of a decision. From `state` on folded from the events. Days `YYYY-MM-DD`. */
export interface PublicationRow {
  id: string;
  ground: string;
  case_id: string;
  line: number;
  document: string;
  decided_day: string;
  unit: string;
  enterprise: string;
  instrument: string;
  article: string;
  credit_class: 'minor' | 'general' | 'serious' | null;
  proposed_by: string;
  proposed_at: Timestamp;
  publish_due: string | null;
  state: PublicationState;
  events: number;
  versions: number;
  shown_version: number | null;
  pending_version: number | null;
  from_day: string | null;
  take_down_day: string | null;
  ended_day: string | null;
  answer_due: string | null;
  correct_due: string | null;
  withdraw_due: string | null;
}

/** A line of what is shown: a field, its words and its value. */
export interface ShownField {
  field: string;
  zh: string;
  en: string;
  value: string;
}

/** What is shown, redacted; never changed. */
export interface PublicationVersionRow {
  publication: string;
  version: number;
  enterprise_name: string;
  shown: JSONColumnType<ShownField[]>;
  shown_text: string;
  shown_sm3: string;
  workers: number | null;
  proposed_by: string;
  at: Timestamp;
}

export type PublicationEventKind =
  | 'proposed'
  | 'checked'
  | 'approved'
  | 'refused'
  | 'published'
  | 'objected'
  | 'upheld'
  | 'changed'
  | 'correction-proposed'
  | 'correction-refused'
  | 'corrected'
  | 'withdrawn'
  | 'repaired'
  | 'taken-down';

/** What was done about a publication; never changed. */
export interface PublicationEventRow {
  publication: string;
  seq: number;
  kind: PublicationEventKind;
  version: number;
  proposed_by: string;
  by_actor: string;
  role: string | null;
  day: string;
  at: Timestamp;
  reason: string | null;
  words_sealed: string | null;
  due_day: string | null;
  ends_case: string | null;
  ends_line: number | null;
}

export type MeasureFact = 'grade-a' | 'list' | 'publication';

/** A measure a department takes because of a fact of a credit record; never changed. */
export interface JointMeasureRow {
  id: Generated<number>;
  enterprise: string;
  unit: string;
  direction: 'incentive' | 'restriction';
  measure: string;
  instrument: string;
  article: string;
  fact: MeasureFact;
  case_id: string;
  line: number;
  document: string;
  in_case: string | null;
  start_day: string;
  end_day: string | null;
  entered_by: string;
  at: Timestamp;
}

export type ReleaseWhy = 'term' | 'fact-ended' | 'repaired' | 'withdrawn' | 'by-hand';

/** A measure released; never changed. */
export interface JointMeasureReleaseRow {
  measure: number;
  day: string;
  why: ReleaseWhy;
  by_actor: string;
  at: Timestamp;
}

export interface PublicationTables {
  deciding_step: DecidingStepRow;
  publication: PublicationRow;
  publication_version: PublicationVersionRow;
  publication_event: PublicationEventRow;
  joint_measure: JointMeasureRow;
  joint_measure_release: JointMeasureReleaseRow;
}
