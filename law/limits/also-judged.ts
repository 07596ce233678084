import type { Counting } from '../calendar/deadline.types.ts';
import type { Parameter } from '../parameter.ts';
import { injuryDecisionWorkdays } from '../parameters/injury-decision-workdays.ts';
import type { Limit } from './limit.ts';

const counted = (parameter: Parameter, counting: Counting) => Object.freeze({ ...parameter, counting }) as Limit;

/** Limits that rules judge by as well: each stands in its own file among the parameters, how it counts stands here. */
export const alsoJudged: readonly Limit[] = [counted(injuryDecisionWorkdays, 'working-days')];
