import { contractCopy } from './contract-copy.ts';

/** 劳动关系: the rules of the measure. */
export const rules = [contractCopy];

export { words } from './plain-words.ts';
