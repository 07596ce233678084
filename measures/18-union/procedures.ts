import type { Procedure } from '../procedure.ts';
import { regionalCollectiveContract } from './regional-collective-contract.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [regionalCollectiveContract];
