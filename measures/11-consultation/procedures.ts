import type { Procedure } from '../procedure.ts';
import { bargainingDispute } from './bargaining-dispute.ts';
import { collectiveContract } from './collective-contract.ts';
import { wageAgreement } from './wage-agreement.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [collectiveContract, wageAgreement, bargainingDispute];
