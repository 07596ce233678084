import type { Day } from '#basics/day.ts';
import type { Fen } from '#basics/money.ts';
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
  /** 押金或费用: places in the text, and one more where the vacancy reports a charge. */
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
  /** 外貌、暗示性别、犯罪记录等. */
  personalFound: number | null;
  /** 排班、考勤、处罚的词句. */
  controlFound: number | null;
  /** 缺少的必备内容. */
  essentialsMissing: number;
  /** Their column names. */
  essentialsNotSeen: readonly string[];
  publishedOn: Day;
  /** 有效期止; null: not reported. */
  validTo: Day | null;
  /** 用工类型; null: not reported. */
  engagementType: EngagementType | null;
  /** 发布渠道; null: not reported. */
  vacancyChannel: 'own' | 'agency' | 'gig-market' | 'repost' | null;
  /** Area code of the place of work; null: not reported. */
  vacancyPlace: string | null;
  /** 报酬计算单位; null: not reported. */
  payUnit: 'month' | 'hour' | 'piece' | 'other-unit' | null;
  /** 报酬最低额, fen per unit; null: not reported. */
  payLeastFen: Fen | null;
  /** 正常每小时件数; null: not reported. */
  normalPieces: number | null;
  /** 是否允许多平台就业; null: not reported. */
  multiPlatformAllowed: boolean | null;
  /** 机构应当核对而未见的材料; null where one was not reported, or no agency published it. */
  agencyPapersMissing: number | null;
  /** Other vacancies of the enterprise, published before, still valid, for the same post at the same place; null where post or place is not said. */
  sameVacancies: number | null;
}

/** How those hired for a vacancy are engaged. */
export type EngagementType =
  | 'full-time'
  | 'part-time'
  | 'dispatched'
  | 'written-agreement'
  | 'self-operated'
  | 'outsourced'
  | 'internship'
  | 'day-work'
  | 'other-engagement';

/** A limit put on a worker's account in the month. */
export interface AccountLimitFact extends RegisterFact {
  workerClass: WorkerClass;
  limitedOn: Day | null;
  /** 限制方式. */
  limitKind: 'suspended' | 'fewer-offers' | 'lower-rank' | 'other-limit' | null;
  /** 事由; null: not reported. */
  limitReason: 'other-platform' | 'safety' | 'service' | 'fraud' | 'other-reason' | null;
}

/**
 * Offers of one platform before and after the worker's first completed order elsewhere. Taken only for a worker who was asked for consent; where it
 * was refused, nothing of other platforms is read.
 */
export interface OtherWorkOffersFact extends RegisterFact {
  workerClass: WorkerClass;
  /** 劳动者同意合并查看各平台记录. */
  joiningConsent: boolean;
  /** Whether the platform sent its offers for the month. */
  offersReported: boolean;
  /** Day of the first order elsewhere with the same number of days on both sides; null: none, or not read. */
  otherWorkOn: Day | null;
  /** Offers and seconds online on as many days before as after. */
  offersBefore: number;
  offersAfter: number;
  onlineBeforeS: number;
  onlineAfterS: number;
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
  'account-limit': AccountLimitFact;
  'other-work-offers': OtherWorkOffersFact;
}
