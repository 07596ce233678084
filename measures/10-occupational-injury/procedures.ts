import type { Procedure } from '../procedure.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [];
