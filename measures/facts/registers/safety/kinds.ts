import type { Day } from '#basics/day.ts';
import type { Instant } from '#basics/instant.ts';
import type { Fen } from '#basics/money.ts';
import type { HoursSystem, Trade, WorkerClass } from '../../kinds.ts';
import type { RegisterFact } from '../register.ts';
import type { signalKinds, signalLevels } from './signals.ts';

/** One post’s safety duties. */
export interface SafetyPostFact extends RegisterFact {
  /** 责任清单日期; null: not reported. */
  dutyListOn: Day | null;
  /** 签字日期; null: not reported. */
  dutySignedOn: Day | null;
  /** 有考核标准; null: not reported. */
  appraisalStandard: boolean | null;
  /** 月底仍在册. */
  heldAtEnd: boolean;
}

/** What an enterprise has on file on safety at the end of the month. */
export interface SafetyMonth extends RegisterFact {
  /** . */
  trade: Trade;
  /** . */
  employees: number;
  /** 报送了安全任职. */
  appointmentsReported: boolean;
  /** 报送了履职记录. */
  dutiesReported: boolean;
  /** 报送了报告渠道. */
  channelReported: boolean;
  /** 安全机构或专职人员. */
  bodyOrFullTimeFrom: Day | null;
  /** 安全机构或专兼职人员. */
  anySafetyStaffFrom: Day | null;
  /** 安全总监任职. */
  directorFrom: Day | null;
  /** 总工程师任职. */
  chiefEngineerFrom: Day | null;
  /** 主要负责人履行的职责. */
  mainDutiesDone: number;
  /** 实际控制人履行的职责. */
  controllerDutiesDone: number;
  /** 身体状况报告渠道. */
  channelFrom: Day | null;
}

/** An operating card given to a worker. */
export interface SafetyCardFact extends RegisterFact {
  workerClass: WorkerClass;
  /** 发放日期; null: not reported. */
  givenOn: Day | null;
  /** 阅读确认日期; null: not reported. */
  readOn: Day | null;
}

/** The standardisation grade an enterprise holds. */
export interface StandardisationFact extends RegisterFact {
  /** 到期日; null: not reported. */
  expiresOn: Day | null;
}

/** A change of algorithm, route or vehicle that took effect in the month. */
export interface ChangeSignOff extends RegisterFact {
  /** 变更内容; null: not reported. */
  change: 'algorithm' | 'route' | 'vehicle' | null;
  /** 施行日期; null: not reported. */
  effectiveOn: Day | null;
  /** 总工程师签认日期; null: not reported. */
  signedOffOn: Day | null;
}

/** A hazard check due in the month. */
export interface HazardCheckFact extends RegisterFact {
  /** 排查周期; null: not reported. */
  checkCycle: 'day' | 'week' | 'month' | null;
  /** 应查日期; null: not reported. */
  checkDueOn: Day | null;
  /** 实查日期; null: not reported. */
  checkedOn: Day | null;
  /** 发现隐患; null: not reported. */
  hazards: number | null;
  /** 整改期限; null: not reported. */
  closeBy: Day | null;
  /** 整改完成日期; null: not reported. */
  closedOn: Day | null;
}

/** A worker’s safety training as of the month. */
export interface TrainingMonth extends RegisterFact {
  workerClass: WorkerClass;
  /** 开始用工之日. */
  startedOn: Day;
  /** 岗前培训学时. */
  initialHours: number;
  /** 近一年再培训学时. */
  yearlyHours: number;
  /** 职业卫生培训学时. */
  healthHours: number;
}

/** The safety training of somebody in charge. */
export interface ManagerTrainingFact extends RegisterFact {
  /** 任职起; null: not reported. */
  inPostFrom: Day | null;
  /** 初次培训学时; null: not reported. */
  initialHours: number | null;
  /** 近一年再培训学时; null: not reported. */
  yearlyHours: number | null;
  /** 月底仍在册. */
  heldAtEnd: boolean;
}

/** An appraisal indicator in use in the month. */
export interface AppraisalIndicatorFact extends RegisterFact {
  /** 扣减的行为; null: not reported. */
  penalises: 'none' | 'rest' | 'unsafe-order' | 'slow-weather' | 'report' | null;
  /** 施行日期; null: not reported. */
  releasedOn: Day | null;
  /** 安全审看日期; null: not reported. */
  screenedOn: Day | null;
}

/** A worker’s report of being unwell, and what followed. */
export interface UnwellReport extends RegisterFact {
  workerClass: WorkerClass;
  /** 报告时间; null: not reported. */
  reportedAt: Instant | null;
  /** 答复时间; null: not reported. */
  answeredAt: Instant | null;
  /** 停止派单; null: not reported. */
  ordersStopped: boolean | null;
  /** 因此减少的报酬; null: not reported. */
  payLossFen: Fen | null;
  /** 因此降低等级; null: not reported. */
  rankLost: boolean | null;
  /** 报告后当日接的单. */
  ordersAfter: number;
}

/** An accident of the month and its reports. */
export interface AccidentFact extends RegisterFact {
  /** 发生日期; null: not reported. */
  occurredOn: Day | null;
  /** 负责人接报时间; null: not reported. */
  knownAt: Instant | null;
  /** 向县报告时间; null: not reported. */
  reportedAt: Instant | null;
  /** 死亡人数; null: not reported. */
  deaths: number | null;
  /** 重伤人数; null: not reported. */
  seriousInjuries: number | null;
  /** 直接经济损失（百元）; null: not reported. */
  lossHundredYuan: number | null;
  /** 报告的等级; null: not reported. */
  accidentGrade: 'general' | 'larger' | 'major' | 'extraordinary' | null;
  /** 道路交通或火灾; null: not reported. */
  traffic: boolean | null;
  /** 伤亡人数变化日期; null: not reported. */
  casualtiesChangedOn: Day | null;
  /** 补报日期; null: not reported. */
  supplementedOn: Day | null;
}

/** A rider’s helmet and vehicle. */
export interface RiderVehicleFact extends RegisterFact {
  workerClass: WorkerClass;
  /** 头盔发放日期; null: not reported. */
  helmetIssuedOn: Day | null;
  /** 号牌; null: not reported. */
  plated: boolean | null;
  /** 驾驶证与车型相符; null: not reported. */
  licensed: boolean | null;
  /** 月底仍在册. */
  heldAtEnd: boolean;
}

/** A hot day on which a worker was out on orders; its record is the day. Each order counts where it was accepted. */
export interface HeatDay extends RegisterFact {
  workerClass: WorkerClass;
  /** What the pay terms claim; standard where they say nothing. */
  hoursSystem: HoursSystem;
  on: Day;
  /** Highest day maximum, by official bulletin, where the worker was out; tenths of a degree. */
  maxTenths: number;
  /** Order time in the open at 35 and under 37 degrees, at 37 and under 40 (of it in the hours of suspension), at 40 and more. */
  generalSeconds: number;
  moderateSeconds: number;
  middaySeconds: number;
  intenseSeconds: number;
  /** Order time that day of which the place is not known, and of which the vehicle is not. */
  unplacedSeconds: number;
  unnamedSeconds: number;
}

/** A worker's hot days of the month, by the hottest place worked at, and the heat allowance of the settlements they lie in. */
export interface HeatMonth extends RegisterFact {
  workerClass: WorkerClass;
  generalDays: number;
  moderateDays: number;
  intenseDays: number;
  /** Hot days that no settlement ending in the month covers. */
  unsettledDays: number;
  payReported: boolean;
  /** Null where a settlement does not say. */
  heatAllowanceFen: Fen | null;
}

/** A warning signal under which a worker was out on orders; its record is the signal's. */
export interface SevereWeather extends RegisterFact {
  workerClass: WorkerClass;
  signalKind: (typeof signalKinds)[number] | null;
  signalLevel: (typeof signalLevels)[number] | null;
  /** The signal holds for land below this height only; null where it names no height. */
  belowMetres: number | null;
  /** Whether a time of lifting is on file; without one only the month's end bounds the signal. */
  liftSaid: boolean;
  /** Orders in the open accepted under it; of them with no more time, and with nothing said of it. */
  ordersUnder: number;
  ordersNotExtended: number;
  extensionNotSaid: number;
  /** Of them farther than the setting, and with no distance; the most at hand at once when one was accepted. */
  ordersFar: number;
  distanceNotSaid: number;
  mostAtOnce: number;
  /** Orders finished late under it, what was taken for them, and of how many that is not said. */
  lateOrders: number;
  latePenaltyFen: Fen;
  penaltyNotSaid: number;
}

/** Facts on safety (measure 8), by kind. */
export interface SafetyFacts {
  'heat-day': HeatDay;
  'heat-month': HeatMonth;
  'severe-weather': SevereWeather;
  'safety-post': SafetyPostFact;
  'safety-month': SafetyMonth;
  'safety-card': SafetyCardFact;
  standardisation: StandardisationFact;
  'change-sign-off': ChangeSignOff;
  'hazard-check': HazardCheckFact;
  'training-month': TrainingMonth;
  'manager-training': ManagerTrainingFact;
  'appraisal-indicator': AppraisalIndicatorFact;
  'unwell-report': UnwellReport;
  accident: AccidentFact;
  'rider-vehicle': RiderVehicleFact;
}
