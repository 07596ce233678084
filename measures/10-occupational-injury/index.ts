import { appraisalOverdue } from './appraisal-overdue.ts';
import { benefitAmount } from './benefit-amount.ts';
import { benefitUnverified } from './benefit-unverified.ts';
import { commercialCoverAsReason } from './commercial-cover-as-reason.ts';
import { decidingRegion } from './deciding-region.ts';
import { dispatchedApplicant } from './dispatched-applicant.ts';
import { faultInOrder } from './fault-in-order.ts';
import { faultProof } from './fault-proof.ts';
import { floatOffGrid } from './float-off-grid.ts';
import { injuryApplicationByPlatform } from './injury-application-by-platform.ts';
import { injuryDecisionOverdue } from './injury-decision-overdue.ts';
import { injuryMaterialCheck } from './injury-material-check.ts';
import { injuryOwnWindow } from './injury-own-window.ts';
import { injurySimpleOverdue } from './injury-simple-overdue.ts';
import { invoicePaidTwice } from './invoice-paid-twice.ts';
import { noInjuryCover } from './no-injury-cover.ts';
import { orderPremium } from './order-premium.ts';
import { pilotRegistration } from './pilot-registration.ts';
import { premiumAmount } from './premium-amount.ts';
import { premiumChargedToWorker } from './premium-charged-to-worker.ts';
import { premiumRegion } from './premium-region.ts';
import { realNameAccount } from './real-name-account.ts';
import { reappraisalWindow } from './reappraisal-window.ts';
import { suddenDeathWindow } from './sudden-death-window.ts';
import { workInjuryDecisionOverdue } from './work-injury-decision-overdue.ts';
import { workInjuryEmployerWindow } from './work-injury-employer-window.ts';
import { workInjuryEnrolment } from './work-injury-enrolment.ts';
import { workInjuryLiableEmployer } from './work-injury-liable-employer.ts';
import { workInjuryOneYear } from './work-injury-one-year.ts';
import { workInjurySeveralEmployers } from './work-injury-several-employers.ts';

export { type BenefitFacts, type BenefitLine, benefitFacts } from './benefits/line.ts';
export { benefitSheet, confidenceOf, provisionalLine } from './benefits/sheet.ts';
export { type InjuryFileFacts, injuryFileFacts } from './file/facts.ts';
export { type InjuryFile, injuryFile } from './injury-file.ts';
export { words } from './plain-words.ts';

/** 职业伤害保障和工伤: the rules of the measure. */
export const rules = [
  pilotRegistration,
  orderPremium,
  premiumAmount,
  premiumChargedToWorker,
  premiumRegion,
  realNameAccount,
  injuryApplicationByPlatform,
  injuryOwnWindow,
  injuryMaterialCheck,
  injuryDecisionOverdue,
  suddenDeathWindow,
  faultInOrder,
  workInjuryEnrolment,
  workInjurySeveralEmployers,
  workInjuryLiableEmployer,
  workInjuryEmployerWindow,
  workInjuryOneYear,
  workInjuryDecisionOverdue,
  appraisalOverdue,
  reappraisalWindow,
  dispatchedApplicant,
  commercialCoverAsReason,
  noInjuryCover,
  invoicePaidTwice,
  benefitAmount,
  benefitUnverified,
  injurySimpleOverdue,
  floatOffGrid,
  decidingRegion,
  faultProof,
];
export { procedures } from './procedures.ts';
