import type { Procedure } from '../procedure.ts';
import { advanceEnforcement } from './advance-enforcement.ts';
import { arbitralReview } from './arbitral-review.ts';
import { arbitrationCourtLink } from './arbitration-court-link.ts';
import { arbitrationHearing } from './arbitration-hearing.ts';
import { arbitrationIntake } from './arbitration-intake.ts';
import { awardRemedies } from './award-remedies.ts';
import { civilRouteGuidance } from './civil-route-guidance.ts';
import { collectiveArbitration } from './collective-arbitration.ts';
import { enterpriseMediation } from './enterprise-mediation.ts';
import { judicialConfirmation } from './judicial-confirmation.ts';
import { legalAid } from './legal-aid.ts';
import { legalConsultation } from './legal-consultation.ts';
import { mediationBodyRegister } from './mediation-body-register.ts';
import { negotiation } from './negotiation.ts';
import { oneStopMediation } from './one-stop-mediation.ts';
import { paymentOrder } from './payment-order.ts';
import { simplifiedArbitration } from './simplified-arbitration.ts';
import { typicalCase } from './typical-case.ts';
import { unionLegalHelp } from './union-legal-help.ts';

/** The procedures of the measure, from the first word between the parties to the court. */
export const procedures: readonly Procedure[] = [
  legalConsultation,
  negotiation,
  enterpriseMediation,
  oneStopMediation,
  arbitralReview,
  judicialConfirmation,
  paymentOrder,
  arbitrationIntake,
  arbitrationHearing,
  simplifiedArbitration,
  collectiveArbitration,
  advanceEnforcement,
  awardRemedies,
  civilRouteGuidance,
  arbitrationCourtLink,
  typicalCase,
  legalAid,
  unionLegalHelp,
  mediationBodyRegister,
];
