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

export { type AgreementKind, agreementKinds, requiredClauses } from './reading/clauses.ts';
export { labourMarks } from './reading/labour-marks.ts';
export { likelyVoid } from './reading/likely-void.ts';
export { oneSided } from './reading/one-sided.ts';
export {
  type AgreementReading,
  type ClauseReading,
  longestAgreement,
  type Place,
  readAgreement,
  type TermReading,
} from './reading/read-agreement.ts';
export { reportedColumns } from './reading/reported-columns.ts';
export { blanksOf, numberedArticles, type Template, templateOf, templateText } from './templates.ts';
