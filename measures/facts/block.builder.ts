import { type Day, parseMonth } from '#basics/day.ts';
import {
  type AllocationColumns,
  type Block,
  type County,
  type EnterpriseRecords,
  type FeedSeal,
  type OrderColumns,
  type PayColumns,
  type PromptColumns,
  type RosterColumns,
  type RowColumns,
  type SessionColumns,
  type Sorted,
  UNKNOWN,
  UNKNOWN_CODE,
  UNKNOWN_PLACE,
  type WeatherWarning,
  type WorkerRecords,
} from './ledger.ts';
import type { TableName } from './tables.ts';

/** Builds counties and blocks from plain objects: for tests, for judging one worker by hand, for adapters of other formats. */

type Numbers<C extends RowColumns> = Partial<Omit<{ [K in keyof C]: number }, 'length' | 'worker' | 'recordId'>>;
export type OrderRow = Numbers<OrderColumns>;
export type SessionRow = Numbers<SessionColumns>;
export type AllocationRow = Numbers<AllocationColumns>;
export type PromptRow = Numbers<PromptColumns>;
export type RosterRow = Numbers<RosterColumns>;
export type PayRow = Numbers<PayColumns> & { recordId?: string };

/** One worker's rows; a column left out is unknown (the platform the first, the source the platform's own, the currency CNY). */
export interface WorkerRows {
  orders?: readonly OrderRow[];
  sessions?: readonly SessionRow[];
  allocations?: readonly AllocationRow[];
  prompts?: readonly PromptRow[];
  roster?: readonly RosterRow[];
  pay?: readonly PayRow[];
  records?: Partial<WorkerRecords>;
}

type Kind = 'u32' | 'u16' | 'u8' | 'i32';
const arrays = { u32: Uint32Array, u16: Uint16Array, u8: Uint8Array, i32: Int32Array } as const;

const base = { worker: 'u32', platform: 'u16', source: 'u8', segment: 'u32', row: 'u32', start: 'u32' } as const;
const kinds = (kind: Kind, names: string) => Object.fromEntries(names.split(' ').map((name) => [name, kind]));
const tables = {
  order: {
    ...base,
    ...kinds('u32', 'end created ready picked restFrom restTo'),
    ...kinds('u8', 'status trade vehicle takeRateShown identity holiday night weather currency marks namesSession'),
    ...kinds('u16', 'place sentEarlyS'),
    ...kinds('i32', 'distanceM promisedS extendedS userPaidFen platformFeeFen workerGrossFen penaltyFen'),
    ...kinds('i32', 'injuryPremiumMilli'),
  },
  session: {
    ...base,
    ...kinds('u32', 'end'),
    ...kinds('u8', 'trade mandated marks'),
    ...kinds('u16', 'place sentEarlyS'),
    ...kinds('i32', 'onlineSec onTaskSec orders'),
  },
  allocation: { ...base, ...kinds('u8', 'response') },
  restPrompt: { ...base, ...kinds('u8', 'kind answer'), ...kinds('u32', 'stopUntil answered') },
  roster: {
    ...base,
    ...kinds('u8', 'kind specialReason'),
    ...kinds('u32', 'from to'),
    ...kinds('i32', 'breakS compensatoryLeaveOn pieces overtimePieces'),
    ...kinds('u16', 'place'),
  },
  pay: {
    ...base,
    ...kinds('u32', 'paidAt'),
    ...kinds('u8', 'trade form status currency marks'),
    ...kinds('i32', 'periodFrom periodTo dueOn basicFen pieceFen distanceFen overtimeFen pieceOvertimeFen'),
    ...kinds('i32', 'holidayPremiumFen subsidyNightFen subsidyWeatherFen subsidyHeatFen rewardFen tipsFen inKindFen'),
    ...kinds('i32', 'welfareFen otherPayFen deductionPenaltyFen deductionDamageFen deductionInsuranceFen'),
    ...kinds('i32', 'deductionSocialFen taxFen deductionOtherFen grossFen netFen paidFen orders onTaskSec'),
    ...kinds('i32', 'scheduledDays attendedDays'),
  },
} satisfies Record<string, Readonly<Record<string, Kind>>>;

/** Columns whose absence means none rather than unknown. */
const zero: ReadonlySet<string> = new Set(
  'platform source segment row currency marks namesSession sentEarlyS answer breakS'.split(' '),
);

function absent(name: string, kind: Kind): number {
  if (kind === 'u32' || zero.has(name)) return 0;
  return kind === 'i32' ? UNKNOWN : kind === 'u8' ? UNKNOWN_CODE : UNKNOWN_PLACE;
}

type Row = Readonly<Record<string, number | string | undefined>>;

function sorted<C extends RowColumns>(table: keyof typeof tables, workers: readonly (readonly Row[])[]): Sorted<C> {
  const from = new Uint32Array(workers.length + 1);
  const rows: Row[] = [];
  workers.forEach((own, k) => {
    const number = (row: Row, name: string) => (row[name] as number | undefined) ?? 0;
    const inOrder = own.toSorted(
      (a, b) => number(a, 'start') - number(b, 'start') || number(a, 'platform') - number(b, 'platform'),
    );
    for (const row of inOrder) rows.push({ ...row, worker: k });
    from[k + 1] = rows.length;
  });
  const columns: Record<string, unknown> = { length: rows.length };
  for (const [name, kind] of Object.entries<Kind>(tables[table])) {
    columns[name] = new arrays[kind](rows.map((row) => (row[name] as number | undefined) ?? absent(name, kind)));
  }
  if (table === 'pay') columns.recordId = rows.map((row) => row.recordId ?? '');
  return { columns: columns as unknown as C, from };
}

/** A block of workers 0, 1, … */
export function buildBlock(county: County, workers: readonly WorkerRows[]): Block {
  const rowsOf = (member: keyof Omit<WorkerRows, 'records'>) =>
    workers.map((worker) => (worker[member] ?? []) as Row[]);
  return {
    county,
    firstWorker: 0,
    workers: workers.length,
    order: sorted<OrderColumns>('order', rowsOf('orders')),
    session: sorted<SessionColumns>('session', rowsOf('sessions')),
    allocation: sorted<AllocationColumns>('allocation', rowsOf('allocations')),
    restPrompt: sorted<PromptColumns>('restPrompt', rowsOf('prompts')),
    roster: sorted<RosterColumns>('roster', rowsOf('roster')),
    pay: sorted<PayColumns>('pay', rowsOf('pay')),
    records: workers.map(({ records }) =>
      records === undefined
        ? undefined
        : { engagements: [], payTerms: [], payStatement: [], deduction: [], lossClaim: [], ...records },
    ),
  };
}

/** What a county may say of itself; left out: one platform, no records, every table reported, nothing missing, eight days of context. */
export interface CountyGiven {
  month: string;
  contextFrom?: Day;
  platforms?: readonly string[];
  places?: readonly string[];
  currencies?: readonly string[];
  records?: Partial<EnterpriseRecords>;
  reported?: (platform: number, table: TableName) => boolean;
  missingDays?: (platform: number, table: TableName) => readonly Day[];
  feed?: readonly FeedSeal[];
  weather?: readonly WeatherWarning[] | null;
}

/** A county as an audit reads it. Throws RangeError where `month` is not a month. */
export function buildCounty(given: CountyGiven): County {
  const month = parseMonth(given.month);
  if (month === null) throw new RangeError(`not a month: ${given.month}`);
  return {
    month: given.month,
    first: month.first,
    last: month.last,
    contextFrom: given.contextFrom ?? month.first - 8,
    platforms: given.platforms ?? ['91500229MA5U0T0105'],
    places: given.places ?? ['500229001'],
    currencies: given.currencies ?? ['CNY'],
    records: {
      enterprise: [],
      limitAgreement: [],
      restRule: [],
      workingTimeApproval: [],
      sectorAgreement: [],
      publishedRule: [],
      noticeDisplay: [],
      recordRetention: [],
      purchaseRequirement: [],
      correctionOrder: [],
      injuryRegistration: [],
      injuryPremium: [],
      ...given.records,
    },
    reported: given.reported ?? (() => true),
    missingDays: given.missingDays ?? (() => []),
    feed: given.feed ?? [],
    weather: given.weather ?? null,
  };
}
