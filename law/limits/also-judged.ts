import type { Counting } from '../calendar/deadline.types.ts';
import type { Parameter } from '../parameter.ts';
import { appraisalDays } from '../parameters/appraisal-days.ts';
import { appraisalExtensionDays } from '../parameters/appraisal-extension-days.ts';
import { appraisalReviewMonths } from '../parameters/appraisal-review-months.ts';
import { injuryDecisionWorkdays } from '../parameters/injury-decision-workdays.ts';
import { injuryMaterialWorkdays } from '../parameters/injury-material-workdays.ts';
import { injuryOwnApplicationDays } from '../parameters/injury-own-application-days.ts';
import { injuryOwnWarningDays } from '../parameters/injury-own-warning-days.ts';
import { injuryPlatformApplicationDays } from '../parameters/injury-platform-application-days.ts';
import { injuryPlatformApplicationWorkdays } from '../parameters/injury-platform-application-workdays.ts';
import { injurySimpleWorkdays } from '../parameters/injury-simple-workdays.ts';
import { insuranceGuidanceDays } from '../parameters/insurance-guidance-days.ts';
import { negotiationAnswerDays } from '../parameters/negotiation-answer-days.ts';
import { negotiationInformationDays } from '../parameters/negotiation-information-days.ts';
import { reappraisalDays } from '../parameters/reappraisal-days.ts';
import { ruleChangeNoticeMonths } from '../parameters/rule-change-notice-months.ts';
import { ruleCommentDays } from '../parameters/rule-comment-days.ts';
import { ruleNoticeDays } from '../parameters/rule-notice-days.ts';
import { serviceDaysChange } from '../parameters/service-days-change.ts';
import { serviceDaysEntitlementLoss } from '../parameters/service-days-entitlement-loss.ts';
import { serviceDaysInjuryReimbursement } from '../parameters/service-days-injury-reimbursement.ts';
import { serviceDaysMaternityAllowance } from '../parameters/service-days-maternity-allowance.ts';
import { serviceDaysMedicalReimbursement } from '../parameters/service-days-medical-reimbursement.ts';
import { serviceDaysPensionTransfer } from '../parameters/service-days-pension-transfer.ts';
import { serviceDaysRegistration } from '../parameters/service-days-registration.ts';
import { socialRegistrationDays } from '../parameters/social-registration-days.ts';
import { treatmentPayExtensionMonths } from '../parameters/treatment-pay-extension-months.ts';
import { treatmentPayMonths } from '../parameters/treatment-pay-months.ts';
import { workInjuryApplicationDays } from '../parameters/work-injury-application-days.ts';
import { workInjuryDecisionDays } from '../parameters/work-injury-decision-days.ts';
import { workInjuryOwnMonths } from '../parameters/work-injury-own-months.ts';
import { workInjurySimpleDays } from '../parameters/work-injury-simple-days.ts';
import { workInjuryWarningMonths } from '../parameters/work-injury-warning-months.ts';
import type { Limit } from './limit.ts';

const counted = (parameter: Parameter, counting: Counting) => Object.freeze({ ...parameter, counting }) as Limit;

/** Limits that rules judge by as well: each stands in its own file among the parameters, how it counts stands here. */
export const alsoJudged: readonly Limit[] = [
  counted(injuryDecisionWorkdays, 'working-days'),
  counted(injurySimpleWorkdays, 'working-days'),
  counted(injuryMaterialWorkdays, 'working-days'),
  counted(injuryPlatformApplicationWorkdays, 'working-days'),
  counted(injuryPlatformApplicationDays, 'calendar-days'),
  counted(injuryOwnApplicationDays, 'calendar-days'),
  counted(injuryOwnWarningDays, 'raw-days'),
  counted(workInjuryApplicationDays, 'calendar-days'),
  counted(workInjuryOwnMonths, 'months'),
  counted(workInjuryWarningMonths, 'raw-months'),
  counted(workInjuryDecisionDays, 'calendar-days'),
  counted(workInjurySimpleDays, 'calendar-days'),
  counted(appraisalDays, 'calendar-days'),
  counted(appraisalExtensionDays, 'calendar-days'),
  counted(reappraisalDays, 'calendar-days'),
  counted(appraisalReviewMonths, 'raw-months'),
  counted(treatmentPayMonths, 'raw-months'),
  counted(treatmentPayExtensionMonths, 'raw-months'),
  counted(ruleNoticeDays, 'raw-days'),
  counted(ruleCommentDays, 'raw-days'),
  counted(ruleChangeNoticeMonths, 'raw-months'),
  counted(negotiationAnswerDays, 'calendar-days'),
  counted(negotiationInformationDays, 'raw-days'),
  counted(serviceDaysChange, 'working-days'),
  counted(serviceDaysEntitlementLoss, 'working-days'),
  counted(serviceDaysInjuryReimbursement, 'working-days'),
  counted(serviceDaysMaternityAllowance, 'working-days'),
  counted(serviceDaysMedicalReimbursement, 'working-days'),
  counted(serviceDaysPensionTransfer, 'working-days'),
  counted(serviceDaysRegistration, 'working-days'),
  counted(insuranceGuidanceDays, 'calendar-days'),
  counted(socialRegistrationDays, 'calendar-days'),
];
