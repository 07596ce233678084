import type { Rule } from '../rule.ts';

/** 平等就业: the rules of the measure. */
export const rules: readonly Rule[] = [];

export { words } from './plain-words.ts';
