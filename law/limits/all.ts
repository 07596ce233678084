import { limits as administrativeCompulsionLaw } from './administrative-compulsion-law.ts';
import { limits as administrativeLitigationLaw } from './administrative-litigation-law.ts';
import { limits as administrativePenaltyLaw } from './administrative-penalty-law.ts';
import { limits as administrativeReconsiderationLaw } from './administrative-reconsideration-law.ts';
import { alsoJudged } from './also-judged.ts';
import { limits as arbitrationCaseRules } from './arbitration-case-rules.ts';
import { limits as arrearsListRules } from './arrears-list-rules.ts';
import { limits as chongqingLabourInspectionRegulation } from './chongqing-labour-inspection-regulation.ts';
import { limits as civilProcedureLaw } from './civil-procedure-law.ts';
import { limits as countySetting } from './county-setting.ts';
import { limits as creditRepairRules } from './credit-repair-rules.ts';
import { limits as crimeReferralRules } from './crime-referral-rules.ts';
import { limits as governmentInformationRegulation } from './government-information-regulation.ts';
import { limits as labourInspectionImplementation } from './labour-inspection-implementation.ts';
import { limits as labourInspectionRegulation } from './labour-inspection-regulation.ts';
import type { Limit } from './limit.ts';
import { limits as penaltyPublicityPractice } from './penalty-publicity-practice.ts';
import { limits as seriousViolationPublicationRules } from './serious-violation-publication-rules.ts';

/** Every limit of every instrument; a file of limits is added here and nowhere else. */
export const shippedLimits: readonly Limit[] = [
  ...administrativeCompulsionLaw,
  ...administrativeLitigationLaw,
  ...administrativePenaltyLaw,
  ...administrativeReconsiderationLaw,
  ...arbitrationCaseRules,
  ...arrearsListRules,
  ...chongqingLabourInspectionRegulation,
  ...civilProcedureLaw,
  ...countySetting,
  ...creditRepairRules,
  ...crimeReferralRules,
  ...governmentInformationRegulation,
  ...labourInspectionImplementation,
  ...labourInspectionRegulation,
  ...penaltyPublicityPractice,
  ...seriousViolationPublicationRules,
];

const byName: ReadonlyMap<string, Limit> = new Map(
  [...shippedLimits, ...alsoJudged].map((limit) => [limit.name, limit]),
);

/** The limit with a name, or undefined. What it is on a day, `Law.inForce` tells; how it counts stands here. */
export function findLimit(name: string): Limit | undefined {
  return byName.get(name);
}
