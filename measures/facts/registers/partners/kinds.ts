import type { Day } from '#basics/day.ts';
import type { Instant } from '#basics/instant.ts';
import type { Fen } from '#basics/money.ts';
import type { WorkerClass } from '../../kinds.ts';
import type { RegisterFact } from '../register.ts';

/** Forms in which another enterprise stands between platform and worker, in the order of their codes. */
export const linkKinds = ['dispatch', 'outsourcing', 'franchise', 'agency', 'hr-service'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** How a licence stands over the days asked for. */
export interface LicenceDays {
  /** Whether the county keeps any licences at all. */
  licencesKept: boolean;
  /** Days on which no licence that fits was in force. */
  unlicensedDays: number;
  /** Days on which one may have been, but something about it is not told. */
  openLicenceDays: number;
  /** What is not told, by the name rules give it; null where nothing is open. */
  openLicence: string | null;
}

/** One link of a worker's chain that holds on some day of the month. */
export interface AssignmentFact extends RegisterFact, LicenceDays {
  workerClass: WorkerClass;
  /** Whoever stands at this link; null: not reported, or a natural person. */
  partyUscc: string | null;
  /** Null: reported as dispatched, and no link was sent. */
  linkKind: LinkKind | null;
  linkFrom: Day | null;
  /** Of the days without a licence, those on which a contract concluded under one runs on. */
  runOnDays: number;
  postType: 'temporary' | 'auxiliary' | 'substitute' | 'other' | null;
  coreWork: boolean | null;
  postSince: Day | null;
  /** Last day of the month on which the link holds. */
  countedTo: Day | null;
  agencyContractForm: 'fixed' | 'open-ended' | 'part-time' | null;
  agencyContractFrom: Day | null;
  agencyContractTo: Day | null;
  auxiliaryReported: boolean;
  postDiscussedOn: Day | null;
  postConsultedOn: Day | null;
  postPublishedOn: Day | null;
}

/** What agency and user enterprise took from a dispatched worker in the month. */
export interface DispatchFeeFact extends RegisterFact {
  workerClass: WorkerClass;
  feesReported: boolean;
  feesFen: Fen;
  /** Charges of which nobody said who took them. */
  feesUnclear: number;
}

/** Whether a worker engaged in the month was told which relation is meant; the earliest notice. */
export interface RelationNoticeFact extends RegisterFact {
  workerClass: WorkerClass;
  startedOn: Day;
  noticesReported: boolean;
  noticeAt: Instant | null;
  noticeChannel: 'written' | 'oral' | 'in-agreement' | 'in-app' | null;
  noticeClear: boolean | null;
  noticeSeenAt: Instant | null;
  noticeProof: string | null;
}

/** One partner of a platform on some day of the month. */
export interface PartnerFact extends RegisterFact, LicenceDays {
  partnerUscc: string | null;
  partnerKind: LinkKind | null;
  /** Of the thirteen of a dispatch agreement; null: not reported. */
  agreementItemsMissing: number | null;
  rightsContent: boolean | null;
  fundedBy: 'none' | 'user' | 'affiliate' | null;
  /** Of five tell-tales: those seen, and those not reported. */
  tellTales: number;
  tellTalesOpen: number;
  auditsReported: boolean;
  partnerSince: Day | null;
  lastAuditOn: Day | null;
  followUpsOverdue: number;
}

/** A count of dispatched workers made in the month, beside those the table of workers shows. */
export interface DispatchRatioFact extends RegisterFact {
  employeesCounted: number | null;
  dispatchedCounted: number | null;
  dispatchedKnown: number;
}

/** A dispatch licence in force in the month, of the agency itself. */
export interface DispatchRenewalFact extends RegisterFact {
  licenceTo: Day | null;
  renewalFiledOn: Day | null;
  /** First day of the next licence the agency holds; null: none. */
  renewedFrom: Day | null;
}

/** Facts on partners (measure 4), by kind. */
export interface PartnersFacts {
  assignment: AssignmentFact;
  'dispatch-fee': DispatchFeeFact;
  'relation-notice': RelationNoticeFact;
  partner: PartnerFact;
  'dispatch-ratio': DispatchRatioFact;
  'dispatch-renewal': DispatchRenewalFact;
}
