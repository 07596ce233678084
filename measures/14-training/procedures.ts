import type { Procedure } from '../procedure.ts';
import { trainingSubsidy } from './training-subsidy.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [trainingSubsidy];
