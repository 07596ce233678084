import type { Day } from '#basics/day.ts';
import type { Instant } from '#basics/instant.ts';
import type { Fen } from '#basics/money.ts';
import type { CorrectionOrderFact, EnterpriseMonth, PremiumMonth, RuleChangeFact } from './enterprise-kinds.ts';
import type { FeedMonth } from './feed-month.ts';
import type { RegisterFacts } from './registers/kinds.ts';

export type { CorrectionOrderFact, EnterpriseMonth, PremiumMonth, RuleChangeFact } from './enterprise-kinds.ts';

/** Worker class, the one vocabulary (`GLOSSARY.md`): reported by the platform unless an adjudicated class replaces it from its date. */
export const workerClasses = [
  'employee',
  'part-time',
  'dispatched',
  'quasi-employee',
  'self-employed',
  'unclear',
] as const;
export type WorkerClass = (typeof workerClasses)[number];

/** Trades of the exchange: 01 ride … 07 domestic, 99 other. */
export const trades = [
  'ride',
  'delivery',
  'courier',
  'city-freight',
  'long-haul-freight',
  'livestream',
  'domestic',
  'other',
] as const;
export type Trade = (typeof trades)[number];

export const vehicles = ['e-bike', 'motorcycle', 'car', 'truck', 'on-foot', 'unknown'] as const;
export type Vehicle = (typeof vehicles)[number];

/*
 * Conventions of every fact: seconds, fen, metres, basis points (10000 = 1) and days are whole numbers; null means not
 * known (not reported, unreadable, or the table was not sent). Where a feed is late or open, `x` is "at least" and
 * `xAtMost` "at most"; they are equal when nothing is missing. A fact object is reused by its fold: a rule may not keep it.
 */

/** Who a fact is about. `platform` is the reporting platform's USCC, or null for the union over all platforms. */
export interface Subject {
  platform: string | null;
  workerClass: WorkerClass;
  trade: Trade;
}

/** One order (接单 to completion). Order rules are judged per order and summed to one finding per worker, platform and month. */
export interface OrderFact extends Subject {
  day: Day;
  /** Area code where the work was done (township where known). */
  place: string | null;
  status: 'done' | 'cancelled' | 'abnormal' | 'in-progress';
  acceptedAt: Instant | null;
  finishedAt: Instant | null;
  vehicle: Vehicle;
  distanceM: number | null;
  promisedSeconds: number | null;
  extendedSeconds: number | null;
  userPaidFen: Fen | null;
  platformFeeFen: Fen | null;
  workerGrossFen: Fen | null;
  /** `yuan` or another currency code kept as sent. */
  currency: string;
  /** Whether passenger total, pay and take rate were shown to the driver after the order. */
  takeRateShown: boolean | null;
  /** Ceiling the platform itself had published for the day, basis points; null: none published or rule table not reported. */
  publishedTakeRateCeilingBp: number | null;
  injuryPremiumMilli: number | null;
  /** True where the trade, the platform's list entry and the day make cover due; null: not known. */
  injuryCoverDue: boolean | null;
  /** Account holder against real-name record: matches, mismatched, not real-name, unknown. */
  identity: 'matches' | 'mismatched' | 'not-real-name' | 'unknown';
}

/** A stretch of work between rests of at least the minimum rest; not cut at midnight. */
export interface WorkSpell extends Subject {
  /** `order`: order intervals of delivery work; `driving`: intervals in which a motor vehicle was driven on an order. */
  spell: 'order' | 'driving';
  /** Platforms that contributed (1 for a platform's own spell). */
  platforms: number;
  /**
   * Platforms that contributed to the union spell this spell lies in (the union's own: the same as `platforms`). What binds
   * the driver is judged on the union where this is more than 1, else on the platform's own spell. Null: not counted, as 1.
   */
  platformsInUnion: number | null;
  /** Day the spell started. */
  day: Day;
  start: Instant;
  /** Last completion in the spell; a lower bound while an order is open. */
  end: Instant;
  endAtMost: Instant;
  /** `end - start`: short pauses do not interrupt. */
  stretchSeconds: number;
  stretchSecondsAtMost: number;
  /** Moment the statutory continuous limit was passed, null where it was not. */
  limitPassedAt: Instant | null;
  /** Completion of the orders in hand at that moment; the stop window runs from here. */
  ordersInHandDoneAt: Instant | null;
  /** Orders accepted after the limit was passed and before the stop window ended. */
  ordersAcceptedInWindow: number;
  /** Offers made in the same span (accepted or not); null where the platform does not report allocation. */
  offersInWindow: number | null;
  /** First fatigue prompt at or after the limit and before the window ended; null: none seen. */
  promptedAt: Instant | null;
  promptsReported: boolean;
  /** The limit agreed by the enterprise with the union or representatives, seconds; null: none on file. */
  agreedContinuousSeconds: number | null;
  /** Stop agreed on reaching it, seconds. */
  agreedStopSeconds: number | null;
  agreedLimitPassedAt: Instant | null;
  agreedPromptedAt: Instant | null;
  ordersAcceptedInAgreedStop: number;
}

/** One Asia/Shanghai calendar day of a worker on one platform (or the union), split at midnight. */
export interface WorkDay extends Subject {
  platforms: number;
  /** Platforms the worker drove for on this day and the day before, over all platforms. Null: not counted, as 1. */
  platformsInUnion: number | null;
  day: Day;
  place: string | null;
  orders: number;
  /** Union of order intervals less long rests inside them. */
  orderSeconds: number;
  orderSecondsAtMost: number;
  /** Union of order intervals and mandated online or attendance time, less long rests, plus the agreed allowance. */
  workingSeconds: number;
  workingSecondsAtMost: number;
  onlineSeconds: number | null;
  /** Online and not on an order. */
  waitingSeconds: number | null;
  /** Order time between 22:00 and 06:00. */
  nightSeconds: number;
  /** Pay of the orders that ended that day. */
  orderPayFen: Fen;
  penaltyFen: Fen;
  longestStretchSeconds: number;
  /** Most driving in any 24 hours ending that day. */
  drivingSecondsIn24h: number;
  drivingSecondsIn24hAtMost: number;
  /** Moment the day's order time reached the standard's daily limit; null: not reached. */
  dailyLimitReachedAt: Instant | null;
  /** First question whether to go on, at or after that moment; null: none seen. */
  dailyAskedAt: Instant | null;
  dailyConfirmedAt: Instant | null;
  /** Orders accepted after the limit and before a confirmation. */
  ordersAcceptedUnconfirmed: number;
  promptsReported: boolean;
  agreedDailySeconds: number | null;
  agreedDailyReachedAt: Instant | null;
  agreedDailyPromptedAt: Instant | null;
  ordersAcceptedAfterAgreedDaily: number;
  agreedStopSeconds: number | null;
  /** Longest day of the sector standard that binds the platform; null: none is known to. Always null for the union. */
  sectorDailySeconds: number | null;
  /** What is not told, where a (further) sector standard may bind: the place, or the association's members; null: nothing. */
  sectorDailyOpen: 'place' | 'sectorMember' | null;
  /** The employer's roster: a scheduled workday, rest day or leave; null: no roster reported. */
  roster: 'workday' | 'rest-day' | 'leave' | null;
  /** Attendance of an employee (roster attendance less breaks, united with orders and mandated time); null: not reported. */
  attendanceSeconds: number | null;
  attendanceSecondsAtMost: number | null;
  /** Whether special reasons for longer overtime were recorded and agreed; null: not reported. */
  specialReason: boolean | null;
  /** Compensatory day off given for work on this rest day; null: not reported. */
  compensatoryLeaveOn: Day | null;
  hoursSystem: HoursSystem;
}

/** Working-time system: comprehensive or irregular only with an approval in force that day. */
export type HoursSystem = 'standard' | 'comprehensive' | 'irregular' | 'unknown';

/** A Monday-Sunday week; judged in the month of its Sunday. */
export interface WorkWeek extends Subject {
  platforms: number;
  monday: Day;
  /** Days with any order or attendance. */
  workedDays: number;
  workedDaysAtMost: number;
  orderSeconds: number;
  orderSecondsAtMost: number;
  /** Longest run of worked days in a row ending in this week, counted back over earlier weeks as far as the look-back reaches. */
  daysInARow: number;
  /** Most order time in any 7 days ending in this week. */
  orderSecondsIn7Days: number;
  /** Working time of the week: orders and mandated time or attendance, as for a day. */
  workingSeconds: number;
  workingSecondsAtMost: number;
  hoursSystem: HoursSystem;
}

/** A worker's calendar month with one platform (employer): what monthly limits and wages are judged by. */
export interface WorkerMonth extends Subject {
  month: string;
  first: Day;
  last: Day;
  place: string | null;
  hoursSystem: HoursSystem;
  /** Cycle of the approved comprehensive system; null: none approved or not reported. */
  approvedCycle: 'week' | 'month' | 'quarter' | 'year' | null;
  /** True where the engagement ran from the first to the last day of the month; null: not known. */
  wholeMonth: boolean | null;
  /** Days judged by roster and calendar; null where neither roster nor attendance was reported. */
  workdayOvertimeSeconds: number | null;
  workdayOvertimeSecondsAtMost: number | null;
  /** Work on scheduled rest days for which no compensatory leave was given. */
  restDaySeconds: number | null;
  restDaySecondsAtMost: number | null;
  statutoryHolidaySeconds: number | null;
  statutoryHolidaySecondsAtMost: number | null;
  attendanceSeconds: number | null;
  attendanceSecondsAtMost: number | null;
  /** Scheduled workdays, and those attended or on paid statutory leave. */
  scheduledDays: number | null;
  attendedDays: number | null;
  /** Sums of the month's settlements (by the day the period ends). */
  grossFen: Fen | null;
  /** Overtime pay with the premium paid for statutory holidays; what is paid on top of the wage for that time. */
  overtimePayFen: Fen | null;
  specialAllowanceFen: Fen | null;
  inKindFen: Fen | null;
  statutoryWelfareFen: Fen | null;
  tipsFen: Fen | null;
  currency: string;
  /** Monthly wage standard of the contract; null: not reported. */
  wageStandardFen: Fen | null;
  /** Base the employer computed overtime from; null: not reported. */
  overtimeBaseFen: Fen | null;
  /** Piece work: unit price and units made beyond statutory hours on workdays, on rest days, on statutory holidays. */
  piecePriceFen: Fen | null;
  overtimePieces: number | null;
  restDayPieces: number | null;
  holidayPieces: number | null;
  /** Overtime above the normal piece price actually paid for those units. */
  pieceOvertimePayFen: Fen | null;
}

/** One settlement (a pay record) with the time it pays for. What is judged; a day is a warning. */
export interface Settlement extends Subject {
  payRecordId: string;
  periodFrom: Day;
  periodTo: Day;
  workingSeconds: number;
  workingSecondsAtMost: number;
  /** True where order and session feeds cover the whole period (earlier months sealed or context read). */
  covered: boolean;
  /** Agreed allowance (宽放时间) on file for the period; null: none on file. */
  allowanceAgreed: boolean | null;
  /** Working time by area code, for the floor of the actual place of work. */
  placeSeconds: readonly { place: string | null; seconds: number; secondsAtMost: number }[];
  orders: number;
  grossFen: Fen | null;
  netFen: Fen | null;
  paidFen: Fen | null;
  tipsFen: Fen | null;
  specialAllowanceFen: Fen | null;
  overtimePayFen: Fen | null;
  inKindFen: Fen | null;
  statutoryWelfareFen: Fen | null;
  currency: string;
  /** money, goods, vouchers, points or mixed; null: not reported. */
  form: 'money' | 'goods' | 'vouchers' | 'points' | null;
  agreedPayDay: Day | null;
  paidOn: Day | null;
  /** Last day of the month under audit: an unpaid settlement is late once its day has passed by then. */
  judgedOn: Day;
  status: 'paid' | 'failed' | 'held' | null;
  /** Agreed cycle in days and kind; null: not reported. */
  cycle: 'day' | 'week' | 'half-month' | 'month' | 'task' | 'longer' | null;
  cycleDays: number | null;
  statementDelivered: boolean | null;
  /** Fields of the itemised statement that were missing; null where statements are not reported. */
  statementMissing: readonly string[] | null;
  minimumWageAppliedFen: Fen | null;
  minimumWageAppliedUnit: 'month' | 'hour' | null;
  /** Area code of most of the working time. */
  place: string | null;
  /** Order pay and time on statutory holidays and on all other days. */
  holidaySeconds: number;
  holidayPayFen: Fen;
  normalSeconds: number;
  normalPayFen: Fen;
  holidayPremiumFen: Fen | null;
  /** Agreed holiday rate against the normal one, basis points. */
  agreedHolidayRateBp: number | null;
  sectorFloorFen: Fen | null;
  sectorFloorUnit: 'hour' | 'order' | null;
  /** What is not told, where a (further) sector standard may bind: the place, or the association's members; null: nothing. */
  sectorFloorOpen: 'place' | 'sectorMember' | null;
}

/** One deduction from pay or one loss charged to the worker. */
export interface DeductionFact extends Subject {
  recordId: string;
  on: Day;
  place: string | null;
  amountFen: Fen;
  ground:
    | 'lateness'
    | 'bad-review'
    | 'damage'
    | 'purchase'
    | 'equipment'
    | 'insurance'
    | 'injury-premium'
    | 'deposit'
    | 'tax'
    | 'social-insurance'
    | 'court-order'
    | 'other';
  /** Day the rule it rests on was published; null: no rule named. */
  rulePublishedOn: Day | null;
  ruleReported: boolean;
  evidenceId: string | null;
  /** Goods or services the worker was required to buy, with a named brand or a paid extra. */
  compulsory: boolean | null;
  namedBrand: boolean | null;
  /** Damage: loss caused, and the wage of that month. */
  lossFen: Fen | null;
  monthWageFen: Fen | null;
  /** All damage deductions of that month together. */
  monthDamageFen: Fen | null;
  /** Of those, what was deducted before this one (by day, then record), so that an excess is counted once. */
  monthDamageBeforeFen: Fen | null;
}

/** Hours of one worker in one cycle of an approved comprehensive system (month, quarter or year). */
export interface CycleHours extends Subject {
  cycle: 'week' | 'month' | 'quarter' | 'year';
  cycleFrom: Day;
  cycleTo: Day;
  attendanceSeconds: number | null;
  statutoryHolidaySeconds: number | null;
  covered: boolean;
  approved: boolean;
}

/** Facts by kind. */
export interface Facts extends RegisterFacts {
  order: OrderFact;
  spell: WorkSpell;
  day: WorkDay;
  week: WorkWeek;
  month: WorkerMonth;
  settlement: Settlement;
  deduction: DeductionFact;
  cycle: CycleHours;
  enterprise: EnterpriseMonth;
  'rule-change': RuleChangeFact;
  'correction-order': CorrectionOrderFact;
  premium: PremiumMonth;
  /** One enterprise's feed of one month. */
  feed: FeedMonth;
}
export type FactKind = keyof Facts;
