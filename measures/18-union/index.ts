import type { Rule } from '../rule.ts';

/** 工会: the rules of the measure. */
export const rules: readonly Rule[] = [];

export { words } from './plain-words.ts';
export { procedures } from './procedures.ts';
