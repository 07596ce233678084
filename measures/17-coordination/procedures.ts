import type { Procedure } from '../procedure.ts';
import { badRating } from './bad-rating.ts';
import { caseTransfer } from './case-transfer.ts';
import { creditGrade } from './credit-grade.ts';
import { creditRepair } from './credit-repair.ts';
import { dutyTask } from './duty-task.ts';
import { employmentReport } from './employment-report.ts';
import { incentiveGrant } from './incentive-grant.ts';
import { jointMeasures } from './joint-measures.ts';
import { jointMeeting } from './joint-meeting.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [
  creditGrade,
  creditRepair,
  incentiveGrant,
  badRating,
  caseTransfer,
  dutyTask,
  employmentReport,
  jointMeasures,
  jointMeeting,
];
