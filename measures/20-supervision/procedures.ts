import type { Procedure } from '../procedure.ts';
import { complaintSupplement } from './complaint-supplement.ts';
import { correctionOrder } from './correction-order.ts';
import { inspectionComplaint } from './inspection-complaint.ts';
import { inspectionReport } from './inspection-report.ts';
import { investigationSuspension } from './investigation-suspension.ts';
import { jurisdictionTransfer } from './jurisdiction-transfer.ts';
import { statementAndHearing } from './statement-and-hearing.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [
  inspectionComplaint,
  inspectionReport,
  complaintSupplement,
  jurisdictionTransfer,
  correctionOrder,
  investigationSuspension,
  statementAndHearing,
];
