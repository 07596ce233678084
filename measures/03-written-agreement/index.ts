import type { Rule } from '../rule.ts';

/** 书面协议: the rules of the measure. */
export const rules: readonly Rule[] = [];

export { words } from './plain-words.ts';

export { type AgreementKind, agreementKinds } from './reading/clauses.ts';
export { type AgreementReading, longestAgreement, readAgreement, type TermReading } from './reading/read-agreement.ts';
