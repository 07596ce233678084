import { registerTables } from './registers/tables.ts';

/** Names of the exchange tables (`gangwan-exchange/1`); what rules may say they read. */
export const tableNames = [
  // who and under what terms
  'enterprise',
  'worker',
  'payTerms',
  'limitAgreement',
  'restRule',
  'workingTimeApproval',
  'sectorAgreement',
  'publishedRule',
  'noticeDisplay',
  'recordRetention',
  'purchaseRequirement',
  // what happened
  'session',
  'order',
  'allocation',
  'restPrompt',
  'roster',
  // money
  'pay',
  'payStatement',
  'deduction',
  'lossClaim',
  'rideLabourItem',
  'correctionOrder',
  // occupational injury protection
  'injuryRegistration',
  'injuryPremium',
  // who is what to whom
  ...registerTables,
] as const;
export type TableName = (typeof tableNames)[number];
