import { GangwanError } from '#basics/errors/catalogue.ts';
import { accidentReportRegulation } from './accident-report-regulation.ts';
import { administrativeCompulsionLaw } from './administrative-compulsion-law.ts';
import { administrativeLitigationLaw } from './administrative-litigation-law.ts';
import { administrativePenaltyLaw } from './administrative-penalty-law.ts';
import { administrativeReconsiderationLaw } from './administrative-reconsideration-law.ts';
import { algorithmConsultationGuideline } from './algorithm-consultation-guideline.ts';
import { algorithmRecommendationRules } from './algorithm-recommendation-rules.ts';
import { appraisalRules } from './appraisal-rules.ts';
import { appraisalRules2014 } from './appraisal-rules-2014.ts';
import { arbitrationCaseRules } from './arbitration-case-rules.ts';
import { arrearsListRules } from './arrears-list-rules.ts';
import { chongqingCollectiveContractRegulation } from './chongqing-collective-contract-regulation.ts';
import { chongqingHearingRules } from './chongqing-hearing-rules.ts';
import { chongqingInspectionOfEnterprises } from './chongqing-inspection-of-enterprises.ts';
import { chongqingLabourInspectionRegulation } from './chongqing-labour-inspection-regulation.ts';
import { chongqingMedicalRates } from './chongqing-medical-rates.ts';
import { chongqingOneStopMediationNotice } from './chongqing-one-stop-mediation-notice.ts';
import { chongqingTrainingSubsidyRules } from './chongqing-training-subsidy-rules.ts';
import { chongqingUnemploymentNotice2015 } from './chongqing-unemployment-notice-2015.ts';
import { chongqingUnionRegulation } from './chongqing-union-regulation.ts';
import { chongqingWageClueNotice2025 } from './chongqing-wage-clue-notice-2025.ts';
import { chongqingWorkInjuryOpinion2026 } from './chongqing-work-injury-opinion-2026.ts';
import { chongqingWorkInjuryRules2003 } from './chongqing-work-injury-rules-2003.ts';
import { chongqingWorkInjuryRules2012 } from './chongqing-work-injury-rules-2012.ts';
import { civilCode } from './civil-code.ts';
import { civilProcedureLaw } from './civil-procedure-law.ts';
import { coachSafetyRules } from './coach-safety-rules.ts';
import { collectiveContractRules } from './collective-contract-rules.ts';
import { compulsoryEducationLaw } from './compulsory-education-law.ts';
import { contributionBaseNotice2021 } from './contribution-base-notice-2021.ts';
import { contributionBaseNotice2022 } from './contribution-base-notice-2022.ts';
import { contributionBaseNotice2023 } from './contribution-base-notice-2023.ts';
import { contributionBaseNotice2024 } from './contribution-base-notice-2024.ts';
import { contributionBaseNotice2025 } from './contribution-base-notice-2025.ts';
import { countyPolicy } from './county-policy.ts';
import { countySetting } from './county-setting.ts';
import { creditGradeRules } from './credit-grade-rules.ts';
import { creditRepairRules } from './credit-repair-rules.ts';
import { creditRepairRules2023 } from './credit-repair-rules-2023.ts';
import { crimeReferralRules } from './crime-referral-rules.ts';
import { criminalLaw } from './criminal-law.ts';
import { deliveryOpinion } from './delivery-opinion.ts';
import { deliveryStandard } from './delivery-standard.ts';
import { eCommerceLaw } from './e-commerce-law.ts';
import { electronicContractGuideline } from './electronic-contract-guideline.ts';
import { electronicSignatureLaw } from './electronic-signature-law.ts';
import { employmentPromotionLaw } from './employment-promotion-law.ts';
import { employmentRelationshipNotice } from './employment-relationship-notice.ts';
import { enterpriseDemocraticManagement } from './enterprise-democratic-management.ts';
import { enterpriseInspectionOpinion2024 } from './enterprise-inspection-opinion-2024.ts';
import { fatigueCampaigns } from './fatigue-campaigns.ts';
import { governmentInformationRegulation } from './government-information-regulation.ts';
import { heatRulesChongqing } from './heat-rules-chongqing.ts';
import { heatRulesNational } from './heat-rules-national.ts';
import { holidayNotice2007 } from './holiday-notice-2007.ts';
import { holidayNotice2008 } from './holiday-notice-2008.ts';
import { holidayNotice2009 } from './holiday-notice-2009.ts';
import { holidayNotice2010 } from './holiday-notice-2010.ts';
import { holidayNotice2011 } from './holiday-notice-2011.ts';
import { holidayNotice2012 } from './holiday-notice-2012.ts';
import { holidayNotice2013 } from './holiday-notice-2013.ts';
import { holidayNotice2014 } from './holiday-notice-2014.ts';
import { holidayNotice2015 } from './holiday-notice-2015.ts';
import { holidayNotice2015Amended } from './holiday-notice-2015-amended.ts';
import { holidayNotice2016 } from './holiday-notice-2016.ts';
import { holidayNotice2017 } from './holiday-notice-2017.ts';
import { holidayNotice2018 } from './holiday-notice-2018.ts';
import { holidayNotice2019 } from './holiday-notice-2019.ts';
import { holidayNotice2019Amended } from './holiday-notice-2019-amended.ts';
import { holidayNotice2020 } from './holiday-notice-2020.ts';
import { holidayNotice2020Amended } from './holiday-notice-2020-amended.ts';
import { holidayNotice2021 } from './holiday-notice-2021.ts';
import { holidayNotice2022 } from './holiday-notice-2022.ts';
import { holidayNotice2023 } from './holiday-notice-2023.ts';
import { holidayNotice2024 } from './holiday-notice-2024.ts';
import { holidayNotice2025 } from './holiday-notice-2025.ts';
import { holidayNotice2026 } from './holiday-notice-2026.ts';
import { holidayRegulation1999 } from './holiday-regulation-1999.ts';
import { holidayRegulation2007 } from './holiday-regulation-2007.ts';
import { holidayRegulation2013 } from './holiday-regulation-2013.ts';
import { holidayRegulation2024 } from './holiday-regulation-2024.ts';
import { humanResourcesMarketRegulation } from './human-resources-market-regulation.ts';
import { injuryChongqingRules2025 } from './injury-chongqing-rules-2025.ts';
import { injuryFloatDraftGansu } from './injury-float-draft-gansu.ts';
import { injuryPilotBriefing2026 } from './injury-pilot-briefing-2026.ts';
import { injuryPilotNotice2021 } from './injury-pilot-notice-2021.ts';
import { injuryPilotNotice2025 } from './injury-pilot-notice-2025.ts';
import { injuryPremiumExplainer } from './injury-premium-explainer.ts';
import type { Instrument } from './instrument.ts';
import { insuranceHandlingRegulation } from './insurance-handling-regulation.ts';
import { judicialConfirmationRules } from './judicial-confirmation-rules.ts';
import { labourContractImplementation } from './labour-contract-implementation.ts';
import { labourContractLaw } from './labour-contract-law.ts';
import { labourDispatchLicenceRules } from './labour-dispatch-licence-rules.ts';
import { labourDispatchRules } from './labour-dispatch-rules.ts';
import { labourDisputeInterpretation2020 } from './labour-dispute-interpretation-2020.ts';
import { labourDisputeInterpretation2025 } from './labour-dispute-interpretation-2025.ts';
import { labourInspectionImplementation } from './labour-inspection-implementation.ts';
import { labourInspectionRegulation } from './labour-inspection-regulation.ts';
import { labourLaw } from './labour-law.ts';
import { labourRulePublicityGuideline } from './labour-rule-publicity-guideline.ts';
import { legalAidLaw } from './legal-aid-law.ts';
import { legalAidProcedureRules } from './legal-aid-procedure-rules.ts';
import { mediationArbitrationLaw } from './mediation-arbitration-law.ts';
import { medicalFlexibleRules } from './medical-flexible-rules.ts';
import { medicalTransferRules } from './medical-transfer-rules.ts';
import { migrantWageRegulation } from './migrant-wage-regulation.ts';
import { minimumWageNotice2010 } from './minimum-wage-notice-2010.ts';
import { minimumWageNotice2012 } from './minimum-wage-notice-2012.ts';
import { minimumWageNotice2013 } from './minimum-wage-notice-2013.ts';
import { minimumWageNotice2015 } from './minimum-wage-notice-2015.ts';
import { minimumWageNotice2018 } from './minimum-wage-notice-2018.ts';
import { minimumWageNotice2021 } from './minimum-wage-notice-2021.ts';
import { minimumWageNotice2025 } from './minimum-wage-notice-2025.ts';
import { minimumWageRules } from './minimum-wage-rules.ts';
import { negotiationMediationRules } from './negotiation-mediation-rules.ts';
import { newEmploymentServiceOpinion2026 } from './new-employment-service-opinion-2026.ts';
import { occupationalDiseaseLaw } from './occupational-disease-law.ts';
import { oneStopMediationNotice } from './one-stop-mediation-notice.ts';
import { payConversionNotice2008 } from './pay-conversion-notice-2008.ts';
import { payConversionNotice2025 } from './pay-conversion-notice-2025.ts';
import { penaltyPublicityPractice } from './penalty-publicity-practice.ts';
import { pensionRateNotice2019 } from './pension-rate-notice-2019.ts';
import { pensionTransferRules } from './pension-transfer-rules.ts';
import { peoplesMediationLaw } from './peoples-mediation-law.ts';
import { personalInformationLaw } from './personal-information-law.ts';
import { platformAnnouncements } from './platform-announcements.ts';
import { randomInspectionNotice2015 } from './random-inspection-notice-2015.ts';
import { randomInspectionOpinion2019 } from './random-inspection-opinion-2019.ts';
import { refusalToPayChongqing } from './refusal-to-pay-chongqing.ts';
import { refusalToPayInterpretation } from './refusal-to-pay-interpretation.ts';
import { residencePermitRegulation } from './residence-permit-regulation.ts';
import { restAndPayGuideline } from './rest-and-pay-guideline.ts';
import { rideHailingOpinion } from './ride-hailing-opinion.ts';
import { rightsMeasuresDraft2026 } from './rights-measures-draft-2026.ts';
import { roadSafetyLaw } from './road-safety-law.ts';
import { roadSafetyRegulation } from './road-safety-regulation.ts';
import { safetyTrainingRules } from './safety-training-rules.ts';
import { seriousViolationPublicationRules } from './serious-violation-publication-rules.ts';
import { simulation } from './simulation.ts';
import { skillEvaluationRules } from './skill-evaluation-rules.ts';
import { socialInsuranceImplementationRules } from './social-insurance-implementation-rules.ts';
import { socialInsuranceLaw } from './social-insurance-law.ts';
import { specialHoursRules } from './special-hours-rules.ts';
import { stableEmploymentOpinion } from './stable-employment-opinion.ts';
import { statisticsCommunique } from './statistics-communique.ts';
import { sunshineAction } from './sunshine-action.ts';
import { titleReviewRules } from './title-review-rules.ts';
import { tradeUnionLaw } from './trade-union-law.ts';
import { unemploymentRateNotice2024 } from './unemployment-rate-notice-2024.ts';
import { unionElectionRules } from './union-election-rules.ts';
import { wageAgreementRules } from './wage-agreement-rules.ts';
import { wagePaymentRules } from './wage-payment-rules.ts';
import { womenProtectionLaw } from './women-protection-law.ts';
import { workInjuryOpinionThree } from './work-injury-opinion-three.ts';
import { workInjuryRateNotice2015 } from './work-injury-rate-notice-2015.ts';
import { workInjuryRecognitionRules } from './work-injury-recognition-rules.ts';
import { workInjuryRegulation } from './work-injury-regulation.ts';
import { workInjuryReply2004 } from './work-injury-reply-2004.ts';
import { workInjuryTrialProvisions } from './work-injury-trial-provisions.ts';
import { workSafetyLaw } from './work-safety-law.ts';
import { workingTimeRegulation } from './working-time-regulation.ts';
import { writtenAgreementGuideline } from './written-agreement-guideline.ts';

/** Every instrument the project cites, one file each; a test reads the folder and fails when one is missing here. */
export const instruments = [
  algorithmConsultationGuideline,
  chongqingMedicalRates,
  chongqingUnemploymentNotice2015,
  coachSafetyRules,
  contributionBaseNotice2021,
  contributionBaseNotice2022,
  contributionBaseNotice2023,
  contributionBaseNotice2024,
  contributionBaseNotice2025,
  countyPolicy,
  countySetting,
  criminalLaw,
  deliveryOpinion,
  deliveryStandard,
  electronicContractGuideline,
  electronicSignatureLaw,
  fatigueCampaigns,
  heatRulesChongqing,
  heatRulesNational,
  holidayNotice2007,
  holidayNotice2008,
  holidayNotice2009,
  holidayNotice2010,
  holidayNotice2011,
  holidayNotice2012,
  holidayNotice2013,
  holidayNotice2014,
  holidayNotice2015,
  holidayNotice2015Amended,
  holidayNotice2016,
  holidayNotice2017,
  holidayNotice2018,
  holidayNotice2019,
  holidayNotice2019Amended,
  holidayNotice2020,
  holidayNotice2020Amended,
  holidayNotice2021,
  holidayNotice2022,
  holidayNotice2023,
  holidayNotice2024,
  holidayNotice2025,
  holidayNotice2026,
  holidayRegulation1999,
  holidayRegulation2007,
  holidayRegulation2013,
  holidayRegulation2024,
  injuryChongqingRules2025,
  injuryFloatDraftGansu,
  injuryPilotBriefing2026,
  injuryPilotNotice2021,
  injuryPilotNotice2025,
  injuryPremiumExplainer,
  labourContractLaw,
  labourInspectionRegulation,
  labourLaw,
  labourRulePublicityGuideline,
  migrantWageRegulation,
  occupationalDiseaseLaw,
  minimumWageNotice2010,
  minimumWageNotice2012,
  minimumWageNotice2013,
  minimumWageNotice2015,
  minimumWageNotice2018,
  minimumWageNotice2021,
  minimumWageNotice2025,
  minimumWageRules,
  payConversionNotice2008,
  payConversionNotice2025,
  pensionRateNotice2019,
  platformAnnouncements,
  refusalToPayChongqing,
  refusalToPayInterpretation,
  restAndPayGuideline,
  rideHailingOpinion,
  rightsMeasuresDraft2026,
  roadSafetyLaw,
  roadSafetyRegulation,
  simulation,
  socialInsuranceLaw,
  specialHoursRules,
  sunshineAction,
  unemploymentRateNotice2024,
  wagePaymentRules,
  workInjuryRateNotice2015,
  workInjuryRegulation,
  workSafetyLaw,
  workingTimeRegulation,
  insuranceHandlingRegulation,
  pensionTransferRules,
  labourDispatchRules,
  labourDisputeInterpretation2020,
  labourDisputeInterpretation2025,
  medicalFlexibleRules,
  accidentReportRegulation,
  safetyTrainingRules,
  employmentRelationshipNotice,
  stableEmploymentOpinion,
  employmentPromotionLaw,
  humanResourcesMarketRegulation,
  womenProtectionLaw,
  socialInsuranceImplementationRules,
  workInjuryReply2004,
  workInjuryTrialProvisions,
  workInjuryOpinionThree,
  chongqingWorkInjuryOpinion2026,
  chongqingWorkInjuryRules2003,
  chongqingWorkInjuryRules2012,
  statisticsCommunique,
  labourContractImplementation,
  writtenAgreementGuideline,
  labourDispatchLicenceRules,
  civilCode,
  eCommerceLaw,
  personalInformationLaw,
  algorithmRecommendationRules,
  chongqingCollectiveContractRegulation,
  chongqingLabourInspectionRegulation,
  labourInspectionImplementation,
  administrativePenaltyLaw,
  administrativeCompulsionLaw,
  administrativeReconsiderationLaw,
  administrativeLitigationLaw,
  civilProcedureLaw,
  chongqingHearingRules,
  crimeReferralRules,
  seriousViolationPublicationRules,
  creditGradeRules,
  arrearsListRules,
  creditRepairRules,
  creditRepairRules2023,
  governmentInformationRegulation,
  penaltyPublicityPractice,
  chongqingInspectionOfEnterprises,
  randomInspectionNotice2015,
  randomInspectionOpinion2019,
  enterpriseInspectionOpinion2024,
  chongqingWageClueNotice2025,
  newEmploymentServiceOpinion2026,
  arbitrationCaseRules,
  appraisalRules,
  appraisalRules2014,
  chongqingOneStopMediationNotice,
  chongqingTrainingSubsidyRules,
  chongqingUnionRegulation,
  collectiveContractRules,
  compulsoryEducationLaw,
  enterpriseDemocraticManagement,
  judicialConfirmationRules,
  legalAidLaw,
  legalAidProcedureRules,
  mediationArbitrationLaw,
  medicalTransferRules,
  negotiationMediationRules,
  oneStopMediationNotice,
  peoplesMediationLaw,
  residencePermitRegulation,
  skillEvaluationRules,
  titleReviewRules,
  tradeUnionLaw,
  unionElectionRules,
  wageAgreementRules,
  workInjuryRecognitionRules,
] as const;

/** The ids that may be cited. */
export type InstrumentId = (typeof instruments)[number]['id'];

const byId = new Map<string, Instrument>(instruments.map((one) => [one.id, one]));

/** The instrument with an id; throws `GangwanError` law-unknown-source where there is none. */
export function instrumentById(id: string): Instrument {
  const found = byId.get(id);
  if (found === undefined) throw new GangwanError('law-unknown-source', { id });
  return found;
}

/** Whether an id may be cited. */
export function isInstrument(id: string): boolean {
  return byId.has(id);
}
