import type { Rule } from '../rule.ts';
import { contributionArrears } from './contribution-arrears.ts';
import { contributionBase } from './contribution-base.ts';
import { contributionNotice } from './contribution-notice.ts';
import { employeeMedical } from './employee-medical.ts';
import { employeePension } from './employee-pension.ts';
import { finalBaseApplied } from './final-base-applied.ts';
import { flexibleThoughEmployee } from './flexible-though-employee.ts';
import { hukouRefusal } from './hukou-refusal.ts';
import { insuranceWaiver } from './insurance-waiver.ts';
import { medicalGuidance } from './medical-guidance.ts';
import { medicalWaitingPeriod } from './medical-waiting-period.ts';
import { pensionGuidance } from './pension-guidance.ts';
import { residentPensionReferral } from './resident-pension-referral.ts';
import { supportMethod } from './support-method.ts';
import { uninsuredFollowUp } from './uninsured-follow-up.ts';

/** 社会保险: the rules of the measure. */
export const rules: readonly Rule[] = [
  employeePension,
  employeeMedical,
  flexibleThoughEmployee,
  pensionGuidance,
  medicalGuidance,
  uninsuredFollowUp,
  contributionBase,
  contributionArrears,
  finalBaseApplied,
  contributionNotice,
  hukouRefusal,
  residentPensionReferral,
  medicalWaitingPeriod,
  supportMethod,
  insuranceWaiver,
];

export { words } from './plain-words.ts';
