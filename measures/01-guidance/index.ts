import type { Rule } from '../rule.ts';
import { care } from './care.ts';
import { careerPaths } from './career-paths.ts';
import { dialogue } from './dialogue.ts';

/** 用工指导: the measure urges and encourages, so it has no rules of its own; its numbers are watched. */
export const rules: readonly Rule[] = [];

/** Its indicators: what enterprises do of what the policy encourages. */
export const indicators = [dialogue, care, careerPaths];

export type { ActMonth } from './acts.ts';
export type { DialogueMonth } from './dialogue.ts';
export { words } from './plain-words.ts';
export { procedures } from './procedures.ts';
