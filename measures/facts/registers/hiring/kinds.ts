import type { Day } from '#basics/day.ts';
import type { WorkerClass } from '../../kinds.ts';
import type { RegisterFact } from '../register.ts';

/** One vacancy published in the month, as its text was read. */
export interface VacancyFact extends RegisterFact {
  /** 限定性别、民族、宗教. */
  limitsFound: number | null;
  /** 询问或限制婚育. */
  marriageFound: number | null;
  /** 年龄上限. */
  ageFound: number | null;
  /** 排斥残疾或查验携带. */
  healthFound: number | null;
  /** 限定户籍地域. */
  hukouFound: number | null;
  /** 押金或费用. */
  feeFound: number | null;
  /** 扣押证件. */
  documentFound: number | null;
  /** 限制多平台. */
  exclusivityFound: number | null;
  /** 名实不符或放弃权利. */
  shamFound: number | null;
  /** 招用未满十六周岁. */
  minorFound: number | null;
  /** 诱导培训贷款. */
  lureFound: number | null;
  /** 缺少的必备内容. */
  essentialsMissing: number;
}

/** Something asked or tested on hiring. */
export interface HiringItemFact extends RegisterFact {
  workerClass: WorkerClass;
  /** 询问或检测的事项; null: not reported. */
  hiringItem: 'marital' | 'pregnancy' | 'pregnancy-test' | 'carrier-test' | 'other-item' | null;
}

/** A document of a worker in the enterprise’s hands. */
export interface DocumentHeldFact extends RegisterFact {
  workerClass: WorkerClass;
  /** 证件; null: not reported. */
  document: 'identity' | 'driving' | 'diploma' | 'qualification' | null;
  /** 是原件; null: not reported. */
  original: boolean | null;
}

/** A dismissal of the month. */
export interface DismissalFact extends RegisterFact {
  workerClass: WorkerClass;
  /** 解除日期; null: not reported. */
  dismissedOn: Day | null;
  /** 以在别处工作为由; null: not reported. */
  otherWork: boolean | null;
  /** 与其他用人单位建立劳动关系; null: not reported. */
  otherRelation: boolean | null;
  /** 对完成本单位任务造成严重影响; null: not reported. */
  seriousEffect: boolean | null;
  /** 经提出拒不改正; null: not reported. */
  refusedToCorrect: boolean | null;
  /** 通知工会日期; null: not reported. */
  unionToldOn: Day | null;
}

/** A hiring of the month. */
export interface HiringRecordFact extends RegisterFact {
  workerClass: WorkerClass;
  /** 录用时未满十六周岁; null: not reported. */
  under16: boolean | null;
}

/** Facts on hiring (measure 5), by kind. */
export interface HiringFacts {
  vacancy: VacancyFact;
  'hiring-item': HiringItemFact;
  'document-held': DocumentHeldFact;
  dismissal: DismissalFact;
  'hiring-record': HiringRecordFact;
}
