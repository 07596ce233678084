import type { Rule } from '../rule.ts';
import { negotiationAnswered } from './negotiation-answered.ts';
import { negotiationInformation } from './negotiation-information.ts';
import { ruleComments } from './rule-comments.ts';
import { ruleConsultationSeen } from './rule-consultation-seen.ts';
import { ruleNotice } from './rule-notice.ts';
import { rulePublicationSeen } from './rule-publication-seen.ts';
import { rulePublishedAndTold } from './rule-published-and-told.ts';

/** 规则和协商: the rules of the measure. */
export const rules: readonly Rule[] = [
  ruleConsultationSeen,
  rulePublicationSeen,
  rulePublishedAndTold,
  ruleNotice,
  ruleComments,
  negotiationAnswered,
  negotiationInformation,
];

export { words } from './plain-words.ts';
export { procedures } from './procedures.ts';
export { type StepsOfChange, stepsOfChange } from './steps-of-change.ts';
export { topicsInText } from './topics-in-text.ts';
