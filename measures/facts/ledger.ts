import type { Day } from '#basics/day.ts';
import type { Instant } from '#basics/instant.ts';
import type { Fen } from '#basics/money.ts';
import type { Trade, WorkerClass } from './kinds.ts';
import type { TableName } from './tables.ts';

/*
 * The ledger: what the folds read. One block holds many workers' sealed rows as columns of typed arrays, every table sorted by
 * (worker, start, platform, record). Nothing in it is text: platforms, places and currencies are indexes into the block's lists.
 * Unknown: 0 in a time column (epoch seconds), UNKNOWN in a signed column, UNKNOWN_CODE in a code column.
 */

/** A signed value that was not reported. */
export const UNKNOWN = -2147483648;
/** A code that was not reported. */
export const UNKNOWN_CODE = 255;

/** A place that was not reported, in a `place` column. */
export const UNKNOWN_PLACE = 65535;

/** No sent time was given, in a `sentEarlyS` column. */
export const SENT_UNKNOWN = 65535;

/** Columns every hot table carries. */
export interface RowColumns {
  length: number;
  /** Dense worker number, meaningful inside one seal only. */
  worker: Uint32Array;
  /** Index into `Block.platforms`. */
  platform: Uint16Array;
  /** 0 reported by the platform, 1 the worker's own records. */
  source: Uint8Array;
  /** Where the row stands in the lake. */
  segment: Uint32Array;
  row: Uint32Array;
}

/** Orders. Codes are those of the exchange as numbers (`01` → 1). */
export interface OrderColumns extends RowColumns {
  /** Accepted. */
  start: Uint32Array;
  /** Finished, or cancelled; 0 while open. */
  end: Uint32Array;
  created: Uint32Array;
  ready: Uint32Array;
  picked: Uint32Array;
  /** A long rest inside the order. */
  restFrom: Uint32Array;
  restTo: Uint32Array;
  status: Uint8Array;
  trade: Uint8Array;
  vehicle: Uint8Array;
  /** Index into `Block.places` of the place of acceptance. */
  place: Uint16Array;
  distanceM: Int32Array;
  promisedS: Int32Array;
  extendedS: Int32Array;
  userPaidFen: Int32Array;
  platformFeeFen: Int32Array;
  workerGrossFen: Int32Array;
  penaltyFen: Int32Array;
  injuryPremiumMilli: Int32Array;
  takeRateShown: Uint8Array;
  identity: Uint8Array;
  holiday: Uint8Array;
  night: Uint8Array;
  weather: Uint8Array;
  /** Index into `Block.currencies`; 0 is CNY. */
  currency: Uint8Array;
  /** Marks of intake: bit 0 a zeroed time, bit 1 a time before 1992, bit 2 sent before it happened. */
  marks: Uint8Array;
  /** Whole seconds by which the row says it was sent before its last event, at most 65534; 0 where it was not, 65535 where no sent time was given. */
  sentEarlyS: Uint16Array;
  /** 1 where the order names a session. */
  namesSession: Uint8Array;
}

/** Online sessions, one a row. */
export interface SessionColumns extends RowColumns {
  /** Login. */
  start: Uint32Array;
  /** Logout; 0 while open. */
  end: Uint32Array;
  trade: Uint8Array;
  /** 1 the enterprise required being online, 0 voluntary. */
  mandated: Uint8Array;
  onlineSec: Int32Array;
  onTaskSec: Int32Array;
  orders: Int32Array;
  place: Uint16Array;
  /** As for orders. */
  marks: Uint8Array;
  sentEarlyS: Uint16Array;
}

/** Offers of orders and how the worker answered, one a row. */
export interface AllocationColumns extends RowColumns {
  /** Offered. */
  start: Uint32Array;
  response: Uint8Array;
}

/** Prompts to rest and how the worker answered, one a row. */
export interface PromptColumns extends RowColumns {
  /** Prompted. */
  start: Uint32Array;
  /** 1 continuous limit, 2 daily limit, 9 other. */
  kind: Uint8Array;
  stopUntil: Uint32Array;
  /** 0 no answer, 1 go on, 2 stop. */
  answer: Uint8Array;
  answered: Uint32Array;
}

/** Rostered days with attendance, one a row. */
export interface RosterColumns extends RowColumns {
  /** The day, as its first instant (so that all tables sort alike). */
  start: Uint32Array;
  kind: Uint8Array;
  from: Uint32Array;
  to: Uint32Array;
  breakS: Int32Array;
  specialReason: Uint8Array;
  /** Day number, UNKNOWN where none. */
  compensatoryLeaveOn: Int32Array;
  pieces: Int32Array;
  overtimePieces: Int32Array;
  place: Uint16Array;
}

/** Settlements. Days are day numbers, UNKNOWN where not reported; amounts fen. */
export interface PayColumns extends RowColumns {
  /** Record id as sent; without it a settlement cannot be matched with its statement and has an empty id. */
  recordId?: readonly string[];
  /** First instant of `periodTo` (the month a settlement belongs to). */
  start: Uint32Array;
  periodFrom: Int32Array;
  periodTo: Int32Array;
  dueOn: Int32Array;
  paidAt: Uint32Array;
  trade: Uint8Array;
  form: Uint8Array;
  status: Uint8Array;
  basicFen: Int32Array;
  pieceFen: Int32Array;
  distanceFen: Int32Array;
  overtimeFen: Int32Array;
  pieceOvertimeFen: Int32Array;
  holidayPremiumFen: Int32Array;
  subsidyNightFen: Int32Array;
  subsidyWeatherFen: Int32Array;
  subsidyHeatFen: Int32Array;
  rewardFen: Int32Array;
  tipsFen: Int32Array;
  inKindFen: Int32Array;
  welfareFen: Int32Array;
  otherPayFen: Int32Array;
  deductionPenaltyFen: Int32Array;
  deductionDamageFen: Int32Array;
  deductionInsuranceFen: Int32Array;
  deductionSocialFen: Int32Array;
  taxFen: Int32Array;
  deductionOtherFen: Int32Array;
  grossFen: Int32Array;
  netFen: Int32Array;
  paidFen: Int32Array;
  orders: Int32Array;
  onTaskSec: Int32Array;
  scheduledDays: Int32Array;
  attendedDays: Int32Array;
  currency: Uint8Array;
  /** As for orders. */
  marks: Uint8Array;
}

/** An engagement as reported, in our vocabulary; an adjudicated class replaces it from its date. */
export interface Engagement {
  platform: number;
  workerId: string;
  trade: Trade;
  workerClass: WorkerClass;
  adjudicated: boolean;
  from: Day;
  to: Day | null;
  /** `matches`, `mismatched`, `not-real-name` or `unknown`. */
  identity: 'matches' | 'mismatched' | 'not-real-name' | 'unknown';
}

/** A row of a small table: the exchange's column names, days and instants as whole numbers, codes as sent; null where absent. */
export type RecordRow = {
  readonly platform: number;
  readonly recordId: string;
  readonly segment: number;
  readonly row: number;
} & Readonly<Record<string, number | string | null>>;

/** Small tables of one worker. */
export interface WorkerRecords {
  engagements: readonly Engagement[];
  payTerms: readonly RecordRow[];
  payStatement: readonly RecordRow[];
  deduction: readonly RecordRow[];
  lossClaim: readonly RecordRow[];
  /** Rows of the register tables that name workers; absent where there are none. */
  registers?: RegisterRecords;
}

/** Rows of register tables, by table. */
export type RegisterRecords = Readonly<Partial<Record<TableName, readonly RecordRow[]>>>;

/** Small tables of the enterprises, whole county. */
export type EnterpriseRecords = Readonly<
  Record<
    | 'enterprise'
    | 'limitAgreement'
    | 'restRule'
    | 'workingTimeApproval'
    | 'sectorAgreement'
    | 'publishedRule'
    | 'noticeDisplay'
    | 'recordRetention'
    | 'purchaseRequirement'
    | 'correctionOrder'
    | 'injuryRegistration'
    | 'injuryPremium',
    readonly RecordRow[]
  >
>;

/** So many records, `after` whole hours or days (rounded up, 0 where in time); `after` is -1 where the time of receipt is not known. */
export interface Lag {
  after: number;
  records: number;
}

/** What a seal knows of one platform's feed of one table and month beyond the rows: what arrived when, and what was set aside. */
export interface FeedSeal {
  platform: number;
  table: TableName;
  /** Records of the month in the seal (last version, not retracted, sent by the platform). */
  rows: number;
  /** The same by day of the month, the 1st at index 0; empty for tables without a start column. */
  rowsByDay: readonly number[];
  /** Values in them: cells with a value, over the table's own columns. */
  valuesRead: number;
  /** Rows of packages for this month still in quarantine, and the values refused in them. */
  quarantined: number;
  valuesRefused: number;
  /** Records that came in more than one version, were retracted, or came twice in one version with other content. */
  revised: number;
  retracted: number;
  conflicts: number;
  /** Records corrected (new version or retraction) by something received after the month's first seal. */
  correctedAfterSeal: number;
  /** Other corrected records, by whole days from the end of the record's day to the receipt of its last correction. */
  corrections: readonly Lag[];
  /** Records by whole hours from the end of the record's day to the first receipt of any version of it. */
  arrivals: readonly Lag[];
  /** Only of labour items of rides: finished rides of the month without one, and items of the month without their ride. */
  ride?: { readonly orders: number; readonly items: number };
}

/** A warning in force at a place: `kind` is the exchange's weather code (1 heat, 2 rain or snow, 3 ice, 4 wind). */
export interface WeatherWarning {
  /** Area code: a township, the county or the city. */
  place: string;
  kind: number;
  from: Instant;
  to: Instant;
}

/** What a month's audit reads, apart from the workers' rows. */
export interface County {
  month: string;
  first: Day;
  last: Day;
  /** First day of context before the month that the seal holds, at most `first`. */
  contextFrom: Day;
  /** USCC by platform index. */
  platforms: readonly string[];
  places: readonly string[];
  currencies: readonly string[];
  records: EnterpriseRecords;
  /** Register tables that name no worker, whole county; absent where there are none. */
  registers?: RegisterRecords;
  /** Whether a platform reported a table for this month (rows, or an empty file saying there were none). */
  reported(platform: number, table: TableName): boolean;
  /** Days of the month for which a platform's feed of a hot table is known to be missing, sorted. */
  missingDays(platform: number, table: TableName): readonly Day[];
  /** One entry per platform and table that reported or had anything set aside. */
  feed: readonly FeedSeal[];
  /** Weather warnings of the month; null where none were loaded. */
  weather: readonly WeatherWarning[] | null;
}

/** Consecutive workers' rows; `from[k]..from[k + 1]` are the rows of worker `firstWorker + k`. */
export interface Sorted<C extends RowColumns> {
  columns: C;
  from: Uint32Array;
}

/** A block of workers numbered `firstWorker` to `firstWorker + workers - 1`. */
export interface Block {
  county: County;
  firstWorker: number;
  workers: number;
  order: Sorted<OrderColumns>;
  session: Sorted<SessionColumns>;
  allocation: Sorted<AllocationColumns>;
  restPrompt: Sorted<PromptColumns>;
  roster: Sorted<RosterColumns>;
  pay: Sorted<PayColumns>;
  /** By `worker - firstWorker`; undefined where the worker has no small rows. */
  records: readonly (WorkerRecords | undefined)[];
}

/** Fen of an amount column, null where not reported. */
export function fenOrNull(value: number): Fen | null {
  return value === UNKNOWN ? null : value;
}
