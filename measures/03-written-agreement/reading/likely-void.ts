import type { SuspectTerm } from './suspect-term.ts';
import { burdens } from './void-burdens.ts';
import { waivers } from './void-waivers.ts';

/** Terms that are likely void. */
export const likelyVoid: readonly SuspectTerm[] = [...burdens, ...waivers];
