import type { Procedure } from '../procedure.ts';
import { complaintSupplement } from './complaint-supplement.ts';
import { inspectionComplaint } from './inspection-complaint.ts';
import { inspectionReport } from './inspection-report.ts';
import { jurisdictionTransfer } from './jurisdiction-transfer.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [
  inspectionComplaint,
  inspectionReport,
  complaintSupplement,
  jurisdictionTransfer,
];
