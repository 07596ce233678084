import type { Generated } from 'kysely';
import type { Timestamp } from './columns.ts';

/** Consent to a purpose, given or taken back; never changed. */
export interface ConsentEventRow {
  id: Generated<number>;
  worker_key: string;
  purpose: string;
  receiver: string | null;
  change: 'given' | 'withdrawn';
  text_version: string | null;
  text_sm3: string | null;
  by_actor: string;
  at: Timestamp;
}

export type RequestKind = 'copy' | 'correct' | 'delete' | 'explain';
export type RequestState = 'received' | 'taken' | 'answered' | 'refused' | 'withdrawn';
export type RequestOutcome = 'copied' | 'corrected' | 'passed-on' | 'erased' | 'frozen' | 'explained';

/** What somebody asks about their own data; days `YYYY-MM-DD`. */
export interface DataRequestRow {
  id: string;
  person: number;
  worker_key: string;
  kind: RequestKind;
  unit: string;
  by_actor: string;
  asked_at: Timestamp;
  due_day: string;
  due_certain: boolean;
}

/** A step of a request; never changed. */
export interface DataRequestStepRow {
  request: string;
  step: number;
  state: RequestState;
  outcome: RequestOutcome | null;
  instrument: string | null;
  article: string | null;
  by_actor: string;
  at: Timestamp;
}

/** A person only kept and protected until a day. */
export interface PersonFreezeRow {
  person: number;
  request: string | null;
  until_day: string;
  instrument: string;
  article: string;
  by_actor: string;
  at: Timestamp;
}

/** An impact assessment as it was proposed. */
export interface ImpactAssessmentRow {
  id: string;
  subject: string;
  unit: string;
  purpose: string;
  lawfulness: string;
  effects: string;
  measures: string;
  proposed_by: string;
  at: Timestamp;
}

/** What was decided on an assessment; never changed. */
export interface ImpactDecisionRow {
  assessment: string;
  step: number;
  decision: 'approved' | 'refused' | 'ended';
  reason: string;
  until_day: string | null;
  proposed_by: string;
  decided_by: string;
  at: Timestamp;
}

export interface PersonalDataTables {
  consent_event: ConsentEventRow;
  data_request: DataRequestRow;
  data_request_step: DataRequestStepRow;
  person_freeze: PersonFreezeRow;
  impact_assessment: ImpactAssessmentRow;
  impact_decision: ImpactDecisionRow;
}
