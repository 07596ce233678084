import type { Rule } from '../rule.ts';
import { auxiliaryProcedure } from './auxiliary-procedure.ts';
import { dispatchAgreementItems } from './dispatch-agreement-items.ts';
import { dispatchContractTerm } from './dispatch-contract-term.ts';
import { dispatchLicence } from './dispatch-licence.ts';
import { dispatchLicenceRenewal } from './dispatch-licence-renewal.ts';
import { dispatchPartTime } from './dispatch-part-time.ts';
import { dispatchPost } from './dispatch-post.ts';
import { dispatchRatio } from './dispatch-ratio.ts';
import { dispatchedWorkerFee } from './dispatched-worker-fee.ts';
import { outsourcingInName } from './outsourcing-in-name.ts';
import { partnerAuditFollowUp } from './partner-audit-follow-up.ts';
import { partnerQualified } from './partner-qualified.ts';
import { partnerRightsClauses } from './partner-rights-clauses.ts';
import { partnerSupervision } from './partner-supervision.ts';
import { relationNotice } from './relation-notice.ts';
import { relationNoticeSeen } from './relation-notice-seen.ts';
import { selfDispatch } from './self-dispatch.ts';
import { temporaryPostLength } from './temporary-post-length.ts';
import { unqualifiedParty } from './unqualified-party.ts';

/** 合作用工: the rules of the measure. */
export const rules: readonly Rule[] = [
  dispatchLicence,
  unqualifiedParty,
  dispatchPost,
  temporaryPostLength,
  auxiliaryProcedure,
  dispatchContractTerm,
  dispatchPartTime,
  dispatchedWorkerFee,
  relationNotice,
  relationNoticeSeen,
  partnerQualified,
  dispatchAgreementItems,
  selfDispatch,
  outsourcingInName,
  partnerRightsClauses,
  partnerSupervision,
  partnerAuditFollowUp,
  dispatchRatio,
  dispatchLicenceRenewal,
];

export { grounds } from './answer-grounds.ts';
export { words } from './plain-words.ts';
export { type Respondent, type WhoAnswers, whoAnswers } from './who-answers.ts';
