import type { Day } from '#basics/day.ts';
import type { Fen } from '#basics/money.ts';
import type { HoursSystem, Trade } from './kinds.ts';

/** Facts about enterprises; the conventions are those of the workers' facts in `kinds.ts`, which names them all by kind. */

/** What an enterprise (platform or partner) has on file in a month; one per enterprise, trade and class engaged. */
export interface EnterpriseMonth {
  platform: string;
  trade: Trade;
  month: string;
  first: Day;
  last: Day;
  place: string | null;
  /** Workers seen by class. */
  employees: number;
  quasiEmployees: number;
  /** Limit agreement in force on every day of the month: each term present or not; null where the table is not reported. */
  limitAgreement: {
    continuousSeconds: number | null;
    dailySeconds: number | null;
    allowanceSeconds: number | null;
    signedBy: 'union' | 'representatives' | 'enterprise-only' | null;
    coversFrom: Day;
    coversTo: Day | null;
  } | null;
  limitAgreementReported: boolean;
  restRuleFrom: Day | null;
  restRuleTo: Day | null;
  restRuleReported: boolean;
  /** Days the calendar of the month has not been announced. */
  unannouncedDays: number;
  /** Allowed-time percentile used in appraisal, and the agreed one (basis points of 1). */
  appraisalPercentileBp: number | null;
  agreedPercentileBp: number | null;
  /** Special working-time system claimed (by terms) and the approval on file. */
  claimedSystem: HoursSystem;
  approvalNumber: string | null;
  approvalFrom: Day | null;
  approvalTo: Day | null;
  approvalReported: boolean;
  /** Pay-record retention: first engagement and oldest pay ledger still kept. */
  firstEngagedOn: Day | null;
  oldestLedgerOn: Day | null;
  /** Minimum-wage notice: the standard in force was shown from this day; null: not seen. */
  minimumWageShownOn: Day | null;
  noticeDisplayReported: boolean;
  /** Occupational injury protection. */
  injuryListedFrom: Day | null;
  injuryRegisteredFrom: Day | null;
  injuryRegistrationReported: boolean;
  injuryIndustry: 'ride' | 'delivery' | 'takeaway' | 'freight' | null;
  ordersAccepted: number;
}

/** A change of platform rules (price, take rate, allocation …). */
export interface RuleChangeFact {
  platform: string;
  trade: Trade;
  ruleId: string;
  ruleKind:
    | 'entry-exit'
    | 'allocation'
    | 'piece-price'
    | 'take-rate'
    | 'pay-composition'
    | 'hours'
    | 'rewards-penalties'
    | 'deduction';
  publishedOn: Day | null;
  effectiveOn: Day;
  consultedOn: Day | null;
  consultationRecordId: string | null;
}

/** An order to pay arrears, or arrears themselves, of one enterprise. */
export interface CorrectionOrderFact {
  platform: string;
  orderNumber: string | null;
  issuedOn: Day | null;
  deadline: Day | null;
  dueFen: Fen;
  paidFen: Fen;
  paidOn: Day | null;
  workers: number;
  /** Longest arrears of one worker in whole months, and that worker's amount. */
  longestMonths: number;
  longestWorkerFen: Fen;
  judgedOn: Day;
}

/** One platform's monthly premium declaration for one region and trade. */
export interface PremiumMonth {
  platform: string;
  month: string;
  first: Day;
  region: string;
  industry: 'ride' | 'delivery' | 'takeaway' | 'freight';
  /** Orders accepted in the region, counted by us, and as declared. */
  ordersCounted: number | null;
  ordersDeclared: number;
  /** Assigned to the platform by the agency's notice (county register); null: not loaded. */
  benchmarkMilli: number | null;
  floatBp: number | null;
  paidFen: Fen;
  payeeRegion: string;
}
