import type { Procedure } from '../procedure.ts';
import { inspectionComplaint } from './inspection-complaint.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [inspectionComplaint];
