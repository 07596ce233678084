import type { Day } from '#basics/day.ts';
import type { Instant } from '#basics/instant.ts';
import type { Trade } from '../../kinds.ts';
import type { RegisterFact } from '../register.ts';

/** What a rule is about, in the order of its codes: the seven matters of the policy, safety and health, anything else. */
export const ruleTopics = [
  'entry-exit',
  'allocation',
  'piece-price',
  'take-rate',
  'pay-composition',
  'hours',
  'rewards-penalties',
  'safety',
  'other',
] as const;
export type RuleTopic = (typeof ruleTopics)[number];

/** Whom a rule or a request is about, in the order of its codes. */
export const addressees = ['employees', 'others', 'both'] as const;
export type Addressed = (typeof addressees)[number];

/** A version of a labour rule or algorithm in force at some moment of the month. */
export interface RuleVersionFact extends RegisterFact {
  trade: Trade;
  ruleTopic: RuleTopic | null;
  addressed: Addressed | null;
  effectiveAt: Instant;
  /** Null: goes on. */
  withdrawnAt: Instant | null;
  commentFrom: Day | null;
  commentTo: Day | null;
  consultedOn: Day | null;
  minutesId: string | null;
  publishedOn: Day | null;
  toldOn: Day | null;
}

/** A request to negotiate received by the month's end and not done with before it. */
export interface NegotiationFact extends RegisterFact {
  requestAbout: Addressed | null;
  requestedOn: Day;
  answeredOn: Day | null;
  meetingOn: Day | null;
  informationOn: Day | null;
}

/** Facts on rule texts and negotiation (measure 11), by kind. */
export interface ConsultationFacts {
  'rule-version': RuleVersionFact;
  negotiation: NegotiationFact;
}
