import type { Rule } from '../rule.ts';

/** 用工指导: the rules of the measure. */
export const rules: readonly Rule[] = [];

export { words } from './plain-words.ts';
