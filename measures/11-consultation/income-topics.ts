import type { RuleTopic } from '../facts/registers/consultation/kinds.ts';

/**
 * Matters on which ride-hailing has the longer notice of measure 6 (`rule-change-notice`): of two notices the longer applies. Source:
 * 交运发〔2021〕122号.
 */
export const incomeTopics: ReadonlySet<RuleTopic> = new Set(['piece-price', 'take-rate', 'pay-composition']);
