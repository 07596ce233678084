import type { Procedure } from '../procedure.ts';
import { capacityAppraisal } from './capacity-appraisal.ts';
import { capacityReappraisal } from './capacity-reappraisal.ts';
import { capacityReview } from './capacity-review.ts';
import { injuryBenefit } from './injury-benefit.ts';
import { injuryConfirmation } from './injury-confirmation.ts';
import { injuryDecisionChallenge } from './injury-decision-challenge.ts';
import { injuryReport } from './injury-report.ts';
import { workInjuryRecognition } from './work-injury-recognition.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [
  injuryReport,
  injuryConfirmation,
  workInjuryRecognition,
  capacityAppraisal,
  capacityReappraisal,
  capacityReview,
  injuryBenefit,
  injuryDecisionChallenge,
];
