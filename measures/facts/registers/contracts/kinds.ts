import type { Day } from '#basics/day.ts';
import type { Fen } from '#basics/money.ts';
import type { HoursSystem, Settlement, WorkerClass } from '../../kinds.ts';
import type { RegisterFact } from '../register.ts';

/** One agreement of one worker that holds on a day of the month. */
export interface AgreementFact extends RegisterFact {
  workerClass: WorkerClass;
  /** First day of the engagement it belongs to. */
  startedOn: Day;
  /** 签订日; null: not reported. */
  signedOn: Day | null;
  /** 文本交付劳动者之日; null: not reported. */
  copyDeliveredOn: Day | null;
  /** 缺少的必备条款; null: not reported. */
  clausesMissing: number | null;
  /** 可能无效的约定; null: not reported. */
  likelyVoid: number | null;
  /** 有放弃社会保险的约定; null: not reported. */
  waivesInsurance: boolean | null;
  /** 劳动管理条款; null: not reported. */
  labourMarks: number | null;
  /** 有女职工保护条款; null: not reported. */
  womenClause: boolean | null;
  /** 试用期天数; null: not reported. */
  probationDays: number | null;
  /** 试用期月工资; null: not reported. */
  probationFen: Fen | null;
  /** 本单位相同岗位最低档工资; null: not reported. */
  lowestGradeFen: Fen | null;
  /** 约定月工资; null: not reported. */
  agreedPayFen: Fen | null;
  /** 有合作用工企业参与; null: not reported. */
  partnerInvolved: boolean | null;
  /** 此前连续订立的固定期限次数; null: not reported. */
  fixedTermsBefore: number | null;
  /** 此前约定试用期的次数; null: not reported. */
  probationsBefore: number | null;
  /** 劳动者要求订立无固定期限; null: not reported. */
  openEndedAsked: boolean | null;
  /** 无固定期限; null: not reported. */
  openEnded: boolean | null;
  /** First day of its term; null: not reported. */
  agreementFrom: Day | null;
  /** Last day of its term; null: none named or not reported. */
  agreementTo: Day | null;
  /** 文本种类. */
  agreementForm: AgreementForm;
}

/** Whether an engagement is in writing, and since when. */
export interface SigningDeadline extends RegisterFact {
  workerClass: WorkerClass;
  /** First day of use of labour (用工之日). */
  startedOn: Day;
  /** Last day of the engagement; null: it goes on. */
  engagedUntil: Day | null;
  /** 报送了合同和协议. */
  agreementReported: boolean;
  /** First day on which a labour contract for days of this engagement was signed; null: none seen. */
  contractSignedOn: Day | null;
  /** A labour contract is on file whose day of signing was not reported, and none with one. */
  contractUndated: boolean;
  /** The same as `contractSignedOn` for any written agreement. */
  writtenSignedOn: Day | null;
  /** The worker is reported to have refused to sign. */
  workerRefused: boolean;
  /** Force majeure is reported to have kept the contract from being signed. */
  forceMajeure: boolean;
  /** Record of evidence for either; null: none named. */
  excuseEvidenceId: string | null;
  /** Day of the month's first order; null: none. */
  firstOrderOn: Day | null;
  /** Monthly wage standard of the pay terms, else gross pay of a settlement of the whole month; null: neither reported. */
  monthlyWageFen: Fen | null;
}

/** One engaged worker’s line of the staff roll in the month. */
export interface StaffRoll extends RegisterFact {
  workerClass: WorkerClass;
  /** Whether the enterprise sent its staff roll. */
  staffRollReported: boolean;
  /** Whether the worker has a line in it. */
  onStaffRoll: boolean;
  /** Fields missing from that line; null: no line, or not reported. */
  fieldsMissing: number | null;
}

/** A contract that ended, and whether it is kept. */
export interface ContractRetention extends RegisterFact {
  /** Last day of the contract; null: not reported. */
  contractEndedOn: Day | null;
  /** Day the text was destroyed; null: it is kept. */
  destroyedOn: Day | null;
}

/**
 * The terms of the written agreement in force on the last day of the month (or of the engagement), beside what is reported
 * elsewhere for that day. A term the agreement does not state is null, and nothing is asked of it.
 */
export interface AgreedTerms extends RegisterFact {
  workerClass: WorkerClass;
  agreementForm: AgreementForm;
  signedOn: Day | null;
  agreementFrom: Day | null;
  agreementTo: Day | null;
  /** Monthly wage: by the agreement, and by the pay terms. */
  agreedPayFen: Fen | null;
  reportedPayFen: Fen | null;
  /** Price of a piece. */
  agreedPieceFen: Fen | null;
  reportedPieceFen: Fen | null;
  /** Pay cycle. */
  agreedCycle: Settlement['cycle'];
  reportedCycle: Settlement['cycle'];
  /** Day of the month on which pay is due. */
  agreedPayDate: number | null;
  reportedPayDate: number | null;
  /** Pay on statutory holidays against normal pay, basis points. */
  contractHolidayRateBp: number | null;
  reportedHolidayRateBp: number | null;
  /** Working-time system. */
  agreedHoursSystem: HoursSystem | null;
  reportedHoursSystem: HoursSystem | null;
  /** Hours a day and a week as agreed, seconds. */
  agreedDayHoursSeconds: number | null;
  agreedWeekHoursSeconds: number | null;
  /** The shortest shift of a scheduled workday, less its break; null: no shift with both ends reported. */
  shortestShiftSeconds: number | null;
  /** Area code of the agreed place of work. */
  agreedPlace: string | null;
  /** Orders accepted and shifts worked in the month in that place; null: there were some and none tells where. */
  workInAgreedPlace: number | null;
  /** The same in another place. */
  workElsewhere: number;
  /** Scheme the agreement says covers the worker. */
  agreedCover: AgreedCover | null;
  /** Whether that scheme is seen in force: enrolled by the employer, or the enterprise registered; null: not reported, or not to be seen in reports. */
  coverSeen: boolean | null;
}

/** Time recorded at two employers at once, of a worker with a later part-time contract beside an earlier one. */
export interface CommittedOverlap extends RegisterFact {
  /** Employers of the worker in the month, in the sense of labour law. */
  employers: number;
  /** Whether every one of them reported its roster. */
  rostersReported: boolean;
  /** Shifts of them of which a beginning or an end was not reported. */
  openShifts: number;
  /** Shifts of a later employer that lie in those of an earlier one. */
  overlapSeconds: number;
}

/** Days on which a part-time worker was paid, in the order of the settlements of the month. */
export interface PartTimePayGap extends RegisterFact {
  workerClass: WorkerClass;
  payReported: boolean;
  /** Settlements of the month, and those of them of which a day of payment is known. */
  settlements: number;
  paidSettlements: number;
  /** The longest interval between one payment and the next; null: fewer than two are known. */
  paidBeforeOn: Day | null;
  paidNextOn: Day | null;
}

/** Schemes an agreement may name. */
export const agreedCovers = ['employee-insurance', 'occupational-injury', 'commercial', 'none'] as const;
export type AgreedCover = (typeof agreedCovers)[number];

/** What an agreement calls itself. */
export const agreementForms = [
  'labour-contract',
  'part-time-contract',
  'two-party-agreement',
  'three-party-agreement',
  'civil-contract',
] as const;
export type AgreementForm = (typeof agreementForms)[number];

/** Facts on labour contracts and written agreements (measures 2 and 3), by kind. */
export interface ContractsFacts {
  agreement: AgreementFact;
  'signing-deadline': SigningDeadline;
  'staff-roll': StaffRoll;
  'contract-retention': ContractRetention;
  'agreed-terms': AgreedTerms;
  'committed-overlap': CommittedOverlap;
  'part-time-pay-gap': PartTimePayGap;
}
