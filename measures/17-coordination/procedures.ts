import type { Procedure } from '../procedure.ts';
import { creditGrade } from './credit-grade.ts';
import { creditRepair } from './credit-repair.ts';
import { incentiveGrant } from './incentive-grant.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [creditGrade, creditRepair, incentiveGrant];
