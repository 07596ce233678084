import type { Day } from '#basics/day.ts';
import type { WorkerClass } from '../../kinds.ts';
import type { RegisterFact } from '../register.ts';

/** What the facts of an engagement indicate, beside what its agreement calls itself. */
export interface ClassIndication extends RegisterFact {
  workerClass: WorkerClass;
  /** . */
  agreementForm:
    | 'labour-contract'
    | 'part-time-contract'
    | 'two-party-agreement'
    | 'three-party-agreement'
    | 'civil-contract';
  /** 由事实提示的用工关系. */
  indicatedClass: 'employee' | 'quasi-employee' | 'self-employed' | 'cannot-tell';
  /** 已有裁判认定. */
  adjudicated: boolean;
}

/** A worker’s registration as a sole trader. */
export interface SoleTraderFact extends RegisterFact {
  workerClass: WorkerClass;
  /** 登记日期; null: not reported. */
  tradeRegisteredOn: Day | null;
  /** 办理方式; null: not reported. */
  registeredThrough: 'self' | 'enterprise' | 'agent' | null;
  /** 同一地址登记的劳动者; null: not reported. */
  addressWorkers: number | null;
  /** . */
  startedOn: Day;
}

/** Who signs, manages and pays one worker. */
export interface ActualManager extends RegisterFact {
  workerClass: WorkerClass;
  /** 签约单位; null: not reported. */
  signerUscc: string | null;
  /** 实际管理单位; null: not reported. */
  managerUscc: string | null;
  /** 发薪单位; null: not reported. */
  payerUscc: string | null;
}

/** An engagement turned into another kind. */
export interface ConversionFact extends RegisterFact {
  workerClass: WorkerClass;
  /** 原劳动合同到期日; null: not reported. */
  priorContractTo: Day | null;
  /** 转换日期; null: not reported. */
  convertedOn: Day | null;
  /** 工作内容没有变化; null: not reported. */
  workUnchanged: boolean | null;
}

/** Evidence asked of the enterprise. */
export interface EvidencePack extends RegisterFact {
  workerClass: WorkerClass;
  /** 期限; null: not reported. */
  dueOn: Day | null;
  /** 工资和参保记录; null: not reported. */
  wageRecordsOn: Day | null;
  /** 招聘登记表; null: not reported. */
  recruitmentFormOn: Day | null;
  /** 考勤记录; null: not reported. */
  attendanceOn: Day | null;
}

/** Facts on classification (measure 2), by kind. */
export interface ClassificationFacts {
  'class-indication': ClassIndication;
  'sole-trader': SoleTraderFact;
  'actual-manager': ActualManager;
  conversion: ConversionFact;
  'evidence-pack': EvidencePack;
}
