import type { Rule } from '../rule.ts';

/** 劳动安全: the rules of the measure. */
export const rules: readonly Rule[] = [];

export { words } from './plain-words.ts';
