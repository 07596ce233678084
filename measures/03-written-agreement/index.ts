import type { Rule } from '../rule.ts';
import { agreementBeforeFirstTask } from './agreement-before-first-task.ts';
import { agreementClauses } from './agreement-clauses.ts';
import { labourTermsInAgreement } from './labour-terms-in-agreement.ts';
import { threeParties } from './three-parties.ts';

/** 书面协议: the rules of the measure. */
export const rules: readonly Rule[] = [
  agreementClauses,
  labourTermsInAgreement,
  threeParties,
  agreementBeforeFirstTask,
];

export { words } from './plain-words.ts';

export { type AgreementKind, agreementKinds } from './reading/clauses.ts';
export { type AgreementReading, longestAgreement, readAgreement, type TermReading } from './reading/read-agreement.ts';
