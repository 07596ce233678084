import type { Rule } from '../rule.ts';

/** 书面协议: the rules of the measure. */
export const rules: readonly Rule[] = [];

export { words } from './plain-words.ts';
