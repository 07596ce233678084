import type { Procedure } from '../procedure.ts';
import { arrearsListing } from './arrears-listing.ts';
import { challengeTracking } from './challenge-tracking.ts';
import { complaintChannels } from './complaint-channels.ts';
import { complaintSupplement } from './complaint-supplement.ts';
import { correctionOrder } from './correction-order.ts';
import { courtEnforcement } from './court-enforcement.ts';
import { documentService } from './document-service.ts';
import { findingReview } from './finding-review.ts';
import { inspectionComplaint } from './inspection-complaint.ts';
import { inspectionConciliation } from './inspection-conciliation.ts';
import { inspectionReport } from './inspection-report.ts';
import { interview } from './interview.ts';
import { investigationSuspension } from './investigation-suspension.ts';
import { jointInspection } from './joint-inspection.ts';
import { jurisdictionTransfer } from './jurisdiction-transfer.ts';
import { listExit } from './list-exit.ts';
import { penaltyDecision } from './penalty-decision.ts';
import { policeReferral } from './police-referral.ts';
import { randomInspection } from './random-inspection.ts';
import { randomInspectionVisit } from './random-inspection-visit.ts';
import { rectification } from './rectification.ts';
import { specialCampaign } from './special-campaign.ts';
import { statementAndHearing } from './statement-and-hearing.ts';
import { violationPublication } from './violation-publication.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [
  inspectionComplaint,
  randomInspection,
  randomInspectionVisit,
  violationPublication,
  arrearsListing,
  listExit,
  inspectionReport,
  complaintSupplement,
  jurisdictionTransfer,
  correctionOrder,
  investigationSuspension,
  statementAndHearing,
  penaltyDecision,
  inspectionConciliation,
  courtEnforcement,
  challengeTracking,
  policeReferral,
  documentService,
  interview,
  rectification,
  complaintChannels,
  findingReview,
  specialCampaign,
  jointInspection,
];
