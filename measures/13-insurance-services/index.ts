import type { Rule } from '../rule.ts';

/** 社保经办: the rules of the measure. */
export const rules: readonly Rule[] = [];

export { words } from './plain-words.ts';
