import type { Procedure } from '../procedure.ts';
import { slackPeriodFiling } from './slack-period-filing.ts';

/** The procedures of the measure. */
export const procedures: readonly Procedure[] = [slackPeriodFiling];
