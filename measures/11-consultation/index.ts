import type { Rule } from '../rule.ts';

/** 规则和协商: the rules of the measure. */
export const rules: readonly Rule[] = [];

export { words } from './plain-words.ts';
