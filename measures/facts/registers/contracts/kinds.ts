import type { Day } from '#basics/day.ts';
import type { Fen } from '#basics/money.ts';
import type { WorkerClass } from '../../kinds.ts';
import type { RegisterFact } from '../register.ts';

/** One agreement of one worker that holds on a day of the month. */
export interface AgreementFact extends RegisterFact {
  workerClass: WorkerClass;
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
  /** 起; null: not reported. */
  agreementFrom: Day | null;
  /** 止; null: not reported. */
  agreementTo: Day | null;
  /** 文本种类. */
  agreementForm: AgreementForm;
}

/** Whether an engagement is in writing, and since when. */
export interface SigningDeadline extends RegisterFact {
  workerClass: WorkerClass;
  /** . */
  startedOn: Day;
  /** 报送了合同和协议. */
  agreementReported: boolean;
  /** 劳动合同签订日. */
  contractSignedOn: Day | null;
  /** 书面协议签订日. */
  writtenSignedOn: Day | null;
  /** 劳动者书面拒绝. */
  workerRefused: boolean;
  /** 当月第一单. */
  firstOrderOn: Day | null;
  /** 月工资标准. */
  monthlyWageFen: Fen | null;
}

/** One worker’s line of the staff roll. */
export interface StaffRoll extends RegisterFact {
  workerClass: WorkerClass;
  /** 缺少的栏目; null: not reported. */
  fieldsMissing: number | null;
}

/** A contract that ended, and whether it is kept. */
export interface ContractRetention extends RegisterFact {
  workerClass: WorkerClass;
  /** 终止日; null: not reported. */
  contractEndedOn: Day | null;
  /** 销毁日; null: not reported. */
  destroyedOn: Day | null;
}

/** One week of a part-time worker with one employer. */
export interface PartTimeWeek extends RegisterFact {
  workerClass: WorkerClass;
  /** 周一; null: not reported. */
  weekFrom: Day | null;
  /** 一周工作时间; null: not reported. */
  weekSeconds: number | null;
  /** 工作天数; null: not reported. */
  weekDays: number | null;
}

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
  'part-time-week': PartTimeWeek;
}
