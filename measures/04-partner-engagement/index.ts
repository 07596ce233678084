import type { Rule } from '../rule.ts';

/** 合作用工: the rules of the measure. */
export const rules: readonly Rule[] = [];

export { words } from './plain-words.ts';
