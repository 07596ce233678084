import type { Procedure } from '../procedure.ts';
import { algorithmFilingCheck } from './algorithm-filing-check.ts';
import { bargainingDispute } from './bargaining-dispute.ts';
import { collectiveContract } from './collective-contract.ts';
import { platformGrievance } from './platform-grievance.ts';
import { ruleChange } from './rule-change.ts';
import { ruleConsultation } from './rule-consultation.ts';
import { unionMediation } from './union-mediation.ts';
import { wageAgreement } from './wage-agreement.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [
  ruleChange,
  ruleConsultation,
  collectiveContract,
  wageAgreement,
  bargainingDispute,
  platformGrievance,
  algorithmFilingCheck,
  unionMediation,
];
