import type { Procedure } from '../procedure.ts';
import { layoffReport } from './layoff-report.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [layoffReport];
