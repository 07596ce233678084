import type { Procedure } from '../procedure.ts';
import { schoolEntry } from './school-entry.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [schoolEntry];
