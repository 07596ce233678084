import type { Day } from '#basics/day.ts';
import type { Instant } from '#basics/instant.ts';
import type { Fen } from '#basics/money.ts';
import type { HoursSystem, Trade, Vehicle, WorkerClass } from '../../kinds.ts';
import type { RegisterFact } from '../register.ts';
import type { signalKinds, signalLevels } from './signals.ts';

/** One post’s safety duties. */
export interface SafetyPostFact extends RegisterFact {
  /** 责任人员明确; null: not reported. */
  holderNamed: boolean | null;
  /** 责任清单日期; null: not reported. */
  dutyListOn: Day | null;
  /** 签字日期; null: not reported. */
  dutySignedOn: Day | null;
  /** 有考核标准; null: not reported. */
  appraisalStandard: boolean | null;
  /** 月底仍在册. */
  heldAtEnd: boolean;
}

/** What an enterprise has on file on safety at the end of the month; a first day is null where nobody holds the post then. */
export interface SafetyMonth extends RegisterFact {
  trade: Trade;
  /** Employees, part-time and dispatched workers engaged in the month; and with them all others but the self-employed. */
  employees: number;
  workersEngaged: number;
  /** Whether the tables were sent. */
  postsReported: boolean;
  appointmentsReported: boolean;
  dutiesReported: boolean;
  channelReported: boolean;
  hazardChecksReported: boolean;
  /** Posts on file. */
  safetyPosts: number;
  /** First day of a safety body or full-time staff, of any safety staff, of the safety director, of the chief engineer. */
  bodyOrFullTimeFrom: Day | null;
  anySafetyStaffFrom: Day | null;
  directorFrom: Day | null;
  chiefEngineerFrom: Day | null;
  /** Of the seven duties of art. 21 those asked: the seventh, reporting accidents, where one is on file in the month. */
  dutiesDue: number;
  /** Of those, carried out with evidence in the year up to the month's end by the main person in charge, and by the actual controller. */
  mainDutiesDone: number;
  controllerDutiesDone: number;
  channelFrom: Day | null;
  /** Checks of each cycle that were due in the month and done by its end. */
  dayChecks: number;
  weekChecks: number;
  monthChecks: number;
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
  startedOn: Day;
  /** Day of the month's first order or attendance with the platform; null where there is none. */
  workBeganOn: Day | null;
  /** Class hours of initial training by that day, or by the month's end where there is none. */
  initialHours: number;
  /** Class hours of further training in the year up to the month's end. */
  yearlyHours: number;
  /** Class hours of occupational health training so far. */
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

/** An appraisal indicator in use in the month; null is not reported. */
export interface AppraisalIndicatorFact extends RegisterFact {
  /** Its name and wording. */
  indicatorText: string;
  penalises: 'none' | 'rest' | 'unsafe-order' | 'slow-weather' | 'report' | null;
  releasedOn: Day | null;
  /** Day it was looked at for safety. */
  screenedOn: Day | null;
}

/** A worker’s report of being unwell, and what followed on the same day; null is not reported. */
export interface UnwellReport extends RegisterFact {
  workerClass: WorkerClass;
  reportedAt: Instant;
  answeredAt: Instant | null;
  /** Post of who answered, no name. */
  answeredBy: string | null;
  /** What the platform says: orders stopped, pay lost, rank lost. */
  ordersStopped: boolean | null;
  payLossFen: Fen | null;
  rankLost: boolean | null;
  /** Orders offered or accepted after it, whichever are more. */
  ordersAfter: number;
  /** Penalties on orders that ended after it, and deductions of the day for lateness, reviews or other grounds. */
  penaltyThatDayFen: Fen;
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

/** A worker’s helmet and vehicle on file, or that there is nothing on file for one who rides on two wheels; null is not reported. */
export interface RiderVehicleFact extends RegisterFact {
  workerClass: WorkerClass;
  vehicle: Vehicle;
  helmetIssuedOn: Day | null;
  plated: boolean | null;
  /** Whether the driving licence fits the vehicle. */
  licensed: boolean | null;
  heldAtEnd: boolean;
}

/** How many operating cards a worker was given by the end of the month. */
export interface CardMonth extends RegisterFact {
  workerClass: WorkerClass;
  startedOn: Day;
  cardsGiven: number;
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
  'card-month': CardMonth;
  'manager-training': ManagerTrainingFact;
  'appraisal-indicator': AppraisalIndicatorFact;
  'unwell-report': UnwellReport;
  accident: AccidentFact;
  'rider-vehicle': RiderVehicleFact;
}
