import type { Fact } from './fact.ts';

/** Fields of a fact that a name of the exchange stands for, where the two differ. */
const standsFor: Readonly<Record<string, readonly string[]>> = {
  relation: ['workerClass'],
  brandNamed: ['namedBrand'],
  promisedS: ['promisedSeconds'],
  extendedS: ['extendedSeconds'],
  takeRateCeilingBp: ['publishedTakeRateCeilingBp'],
  allowedTimePercentileBp: ['appraisalPercentileBp'],
  appraisalPercentileBp: ['agreedPercentileBp'],
  injuryListedFrom: ['injuryCoverDue', 'injuryListedFrom'],
  finishedAt: ['ordersInHandDoneAt', 'agreedLimitPassedAt', 'dailyLimitReachedAt'],
  signedBy: ['limitAgreement'],
  // Tables: what a fact says of them.
  roster: ['roster', 'attendanceSeconds', 'workdayOvertimeSeconds'],
  restPrompt: ['promptsReported'],
  allocation: ['offersInWindow'],
  order: ['ordersCounted', 'orderReported'],
  limitAgreement: ['limitAgreementReported'],
  restRule: ['restRuleReported'],
  workingTimeApproval: ['approvalReported'],
  noticeDisplay: ['noticeDisplayReported'],
  injuryRegistration: ['injuryRegistrationReported'],
  payStatement: ['statementDelivered'],
  publishedRule: ['ruleReported'],
  hoursSystem: ['hoursSystem', 'claimedSystem'],
};

const emptyWords: readonly unknown[] = [null, false, 'unknown', 'unclear'];

/** Whether a thing is really missing from a fact: one of the fields that stand for it is empty, not reported or not known. */
export function isMissing(fact: Fact, missing: string): boolean {
  return (standsFor[missing] ?? [missing]).some(
    (field) => Object.hasOwn(fact, field) && emptyWords.includes(fact[field]),
  );
}
