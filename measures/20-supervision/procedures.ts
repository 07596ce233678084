import type { Procedure } from '../procedure.ts';
import { arrearsListing } from './arrears-listing.ts';
import { inspectionComplaint } from './inspection-complaint.ts';
import { listExit } from './list-exit.ts';
import { randomInspection } from './random-inspection.ts';
import { randomInspectionVisit } from './random-inspection-visit.ts';
import { violationPublication } from './violation-publication.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [
  inspectionComplaint,
  randomInspection,
  randomInspectionVisit,
  violationPublication,
  arrearsListing,
  listExit,
];
