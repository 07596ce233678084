import type { Rule } from '../rule.ts';

/** 社会保险: the rules of the measure. */
export const rules: readonly Rule[] = [];

export { words } from './plain-words.ts';
