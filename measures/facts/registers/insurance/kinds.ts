import type { Day } from '#basics/day.ts';
import type { Fen } from '#basics/money.ts';
import type { Trade, WorkerClass } from '../../kinds.ts';
import type { RegisterFact } from '../register.ts';

/** How one worker is insured at the end of the month. */
export interface EnrolmentMonth extends RegisterFact {
  workerClass: WorkerClass;
  /** 行业. */
  trade: Trade;
  /** 开始用工之日. */
  startedOn: Day;
  /** 报送了参保记录. */
  enrolmentReported: boolean;
  /** 报送了引导记录. */
  guidanceReported: boolean;
  /** 单位参加职工养老. */
  employerPensionFrom: Day | null;
  /** 单位参加职工医保. */
  employerMedicalFrom: Day | null;
  /** 灵活就业参加职工养老. */
  flexiblePensionFrom: Day | null;
  /** 任何身份的养老. */
  anyPensionFrom: Day | null;
  /** 任何身份的医保. */
  anyMedicalFrom: Day | null;
  /** 引导参保之日. */
  guidedOn: Day | null;
  /** 同意乡镇随访. */
  followUpConsent: boolean | null;
}

/** One scheme’s contribution of one worker for the month. */
export interface ContributionFact extends RegisterFact {
  workerClass: WorkerClass;
  /** 险种; null: not reported. */
  scheme: 'pension' | 'medical' | 'unemployment' | 'work-injury' | 'resident-pension' | 'resident-medical' | null;
  /** 参保身份; null: not reported. */
  insuredAs: 'employer' | 'flexible' | 'resident' | null;
  /** 缴费基数; null: not reported. */
  contributionBaseFen: Fen | null;
  /** 上年度月平均工资; null: not reported. */
  lastYearWageFen: Fen | null;
  /** 应缴; null: not reported. */
  contributionDueFen: Fen | null;
  /** 已缴; null: not reported. */
  contributionPaidFen: Fen | null;
  /** 缴费截止日; null: not reported. */
  contributionDueOn: Day | null;
  /** 缴费日; null: not reported. */
  contributionPaidOn: Day | null;
  /** 告知缴费明细之日; null: not reported. */
  noticeOn: Day | null;
  /** 按预核基数; null: not reported. */
  baseProvisional: boolean | null;
}

/** One application to enrol, made in the month. */
export interface EnrolmentApplication extends RegisterFact {
  workerClass: WorkerClass;
  /** 险种; null: not reported. */
  scheme: 'pension' | 'medical' | 'unemployment' | 'work-injury' | 'resident-pension' | 'resident-medical' | null;
  /** 参保身份; null: not reported. */
  insuredAs: 'employer' | 'flexible' | 'resident' | null;
  /** 申请日; null: not reported. */
  appliedOn: Day | null;
  /** 本市户籍; null: not reported. */
  hukouInCity: boolean | null;
  /** 结果; null: not reported. */
  applicationOutcome: 'accepted' | 'referred' | 'refused' | null;
  /** 不予受理原因; null: not reported. */
  refusalReason: 'hukou' | 'age' | 'papers' | 'other' | null;
  /** 中断月数; null: not reported. */
  gapMonths: number | null;
  /** 首次参保; null: not reported. */
  firstEntry: boolean | null;
  /** 待遇起始日; null: not reported. */
  benefitFrom: Day | null;
}

/** Whether a platform supports the insurance of those it manages. */
export interface SupportMonth extends RegisterFact {
  /** . */
  quasiEmployees: number;
  /** 报送了支持办法. */
  supportReported: boolean;
  /** 养老支持办法公布日. */
  pensionMethodOn: Day | null;
  /** 医保支持办法公布日. */
  medicalMethodOn: Day | null;
}

/** One case of an insurance service open or done in the month. */
export interface InsuranceServiceFact extends RegisterFact {
  /** 事项; null: not reported. */
  service:
    | 'registration'
    | 'change'
    | 'pension-transfer'
    | 'medical-reimbursement'
    | 'maternity-allowance'
    | 'injury-reimbursement'
    | 'certificate'
    | null;
  /** 收到申请之日; null: not reported. */
  appliedOn: Day | null;
  /** 办结日; null: not reported. */
  doneOn: Day | null;
  /** 告知本人之日; null: not reported. */
  resultToldOn: Day | null;
  /** 本人可以查询; null: not reported. */
  queryable: boolean | null;
  /** 收取的费用; null: not reported. */
  feeFen: Fen | null;
  /** 没有依据的材料数; null: not reported. */
  materialsWithoutBasis: number | null;
}

/** An online service that was down in the month. */
export interface ServiceChannelFact extends RegisterFact {
  /** 中断起; null: not reported. */
  downFrom: Day | null;
  /** 恢复日; null: not reported. */
  downTo: Day | null;
}

/** A loss of entitlement and when it was reported. */
export interface EntitlementLossFact extends RegisterFact {
  /** 丧失资格之日; null: not reported. */
  eventOn: Day | null;
  /** 报告日; null: not reported. */
  reportedOn: Day | null;
}

/** Facts on social insurance and its handling (measures 9 and 13), by kind. */
export interface InsuranceFacts {
  'enrolment-month': EnrolmentMonth;
  contribution: ContributionFact;
  'enrolment-application': EnrolmentApplication;
  'support-method': SupportMonth;
  'insurance-service': InsuranceServiceFact;
  'service-channel': ServiceChannelFact;
  'entitlement-loss': EntitlementLossFact;
}
