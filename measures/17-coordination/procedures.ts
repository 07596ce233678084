import type { Procedure } from '../procedure.ts';
import { badRating } from './bad-rating.ts';
import { caseTransfer } from './case-transfer.ts';
import { dutyTask } from './duty-task.ts';
import { employmentReport } from './employment-report.ts';
import { jointMeasures } from './joint-measures.ts';
import { jointMeeting } from './joint-meeting.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [
  jointMeeting,
  caseTransfer,
  employmentReport,
  jointMeasures,
  badRating,
  dutyTask,
];
