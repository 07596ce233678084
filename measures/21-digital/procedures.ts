import type { Procedure } from '../procedure.ts';
import { platformQuestion } from './platform-question.ts';
import { riskWarning } from './risk-warning.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [riskWarning, platformQuestion];
