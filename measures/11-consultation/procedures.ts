import type { Procedure } from '../procedure.ts';
import { unionMediation } from './union-mediation.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [unionMediation];
