import { limits as administrativeCompulsionLaw } from './administrative-compulsion-law.ts';
import { limits as administrativeLitigationLaw } from './administrative-litigation-law.ts';
import { limits as administrativePenaltyLaw } from './administrative-penalty-law.ts';
import { limits as administrativeReconsiderationLaw } from './administrative-reconsideration-law.ts';
import { limits as algorithmConsultationGuideline } from './algorithm-consultation-guideline.ts';
import { limits as algorithmRecommendationRules } from './algorithm-recommendation-rules.ts';
import { alsoJudged } from './also-judged.ts';
import { limits as appraisalRules } from './appraisal-rules.ts';
import { limits as arbitrationCaseRules } from './arbitration-case-rules.ts';
import { limits as arrearsListRules } from './arrears-list-rules.ts';
import { limits as chongqingCollectiveContractRegulation } from './chongqing-collective-contract-regulation.ts';
import { limits as chongqingLabourInspectionRegulation } from './chongqing-labour-inspection-regulation.ts';
import { limits as chongqingTrainingSubsidyRules } from './chongqing-training-subsidy-rules.ts';
import { limits as chongqingUnionRegulation } from './chongqing-union-regulation.ts';
import { limits as civilCode } from './civil-code.ts';
import { limits as civilProcedureLaw } from './civil-procedure-law.ts';
import { limits as collectiveContractRules } from './collective-contract-rules.ts';
import { limits as compulsoryEducationLaw } from './compulsory-education-law.ts';
import { limits as countySetting } from './county-setting.ts';
import { limits as creditGradeRules } from './credit-grade-rules.ts';
import { limits as creditRepairRules } from './credit-repair-rules.ts';
import { limits as crimeReferralRules } from './crime-referral-rules.ts';
import { limits as enterpriseDemocraticManagement } from './enterprise-democratic-management.ts';
import { limits as governmentInformationRegulation } from './government-information-regulation.ts';
import { limits as insuranceHandlingRegulation } from './insurance-handling-regulation.ts';
import { limits as judicialConfirmationRules } from './judicial-confirmation-rules.ts';
import { limits as labourContractLaw } from './labour-contract-law.ts';
import { limits as labourInspectionImplementation } from './labour-inspection-implementation.ts';
import { limits as labourInspectionRegulation } from './labour-inspection-regulation.ts';
import { limits as legalAidLaw } from './legal-aid-law.ts';
import type { Limit } from './limit.ts';
import { limits as mediationArbitrationLaw } from './mediation-arbitration-law.ts';
import { limits as medicalTransferRules } from './medical-transfer-rules.ts';
import { limits as negotiationMediationRules } from './negotiation-mediation-rules.ts';
import { limits as oneStopMediationNotice } from './one-stop-mediation-notice.ts';
import { limits as penaltyPublicityPractice } from './penalty-publicity-practice.ts';
import { limits as pensionTransferRules } from './pension-transfer-rules.ts';
import { limits as residencePermitRegulation } from './residence-permit-regulation.ts';
import { limits as seriousViolationPublicationRules } from './serious-violation-publication-rules.ts';
import { limits as skillEvaluationRules } from './skill-evaluation-rules.ts';
import { limits as titleReviewRules } from './title-review-rules.ts';
import { limits as tradeUnionLaw } from './trade-union-law.ts';
import { limits as unionElectionRules } from './union-election-rules.ts';
import { limits as wageAgreementRules } from './wage-agreement-rules.ts';
import { limits as workInjuryRecognitionRules } from './work-injury-recognition-rules.ts';

/** Every limit of every instrument; a file of limits is added here and nowhere else. */
export const shippedLimits: readonly Limit[] = [
  ...administrativeCompulsionLaw,
  ...administrativeLitigationLaw,
  ...administrativePenaltyLaw,
  ...administrativeReconsiderationLaw,
  ...algorithmConsultationGuideline,
  ...algorithmRecommendationRules,
  ...appraisalRules,
  ...arbitrationCaseRules,
  ...arrearsListRules,
  ...chongqingCollectiveContractRegulation,
  ...chongqingLabourInspectionRegulation,
  ...chongqingTrainingSubsidyRules,
  ...chongqingUnionRegulation,
  ...civilCode,
  ...civilProcedureLaw,
  ...collectiveContractRules,
  ...compulsoryEducationLaw,
  ...countySetting,
  ...creditGradeRules,
  ...creditRepairRules,
  ...crimeReferralRules,
  ...enterpriseDemocraticManagement,
  ...governmentInformationRegulation,
  ...insuranceHandlingRegulation,
  ...judicialConfirmationRules,
  ...labourContractLaw,
  ...labourInspectionImplementation,
  ...labourInspectionRegulation,
  ...legalAidLaw,
  ...mediationArbitrationLaw,
  ...medicalTransferRules,
  ...negotiationMediationRules,
  ...oneStopMediationNotice,
  ...penaltyPublicityPractice,
  ...pensionTransferRules,
  ...residencePermitRegulation,
  ...seriousViolationPublicationRules,
  ...skillEvaluationRules,
  ...titleReviewRules,
  ...tradeUnionLaw,
  ...unionElectionRules,
  ...wageAgreementRules,
  ...workInjuryRecognitionRules,
];

const byName: ReadonlyMap<string, Limit> = new Map(
  [...shippedLimits, ...alsoJudged].map((limit) => [limit.name, limit]),
);

/** The limit with a name, or undefined. What it is on a day, `Law.inForce` tells; how it counts stands here. */
export function findLimit(name: string): Limit | undefined {
  return byName.get(name);
}
