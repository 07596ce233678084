import { canonicalJson } from '#basics/canonical.ts';
import { isCreditCode } from '../../check-digits.ts';
import type { TextRow } from '../held-rows.ts';
import type { MinistryRecord } from './record.ts';

/** What the platform itself supplies for an order: the part the ministry's records do not have. */
export type LabourItem = {
  workerGrossFen: number;
  platformFeeFen: number | null;
  penaltyFen: number | null;
  takeRateShown: string | null;
};

/** What the county already holds beside the ministry's records. */
export interface RideJoin {
  /** The platform's own number of a registered worker; null: not registered, the key itself stands for the worker. */
  workerIdOf(uscc: string, workerKey: string): string | null;
  itemOf(uscc: string, orderId: string): LabourItem | null;
}

/** What became of the records, and what was odd about them. */
export interface RideReport {
  records: number;
  orders: number;
  sessions: number;
  /** Orders of other areas, by area code: no rows of this county. */
  elsewhere: Readonly<Record<string, number>>;
  /** Companies whose credit code no company record tells; their records wait. */
  unknownCompanies: readonly string[];
  /** Orders nobody took: of no worker, so no rows. */
  untaken: number;
  /** Log-outs without a log-in before them: no start is invented. */
  logoutsAlone: number;
  /** Paid before it was ordered, or before 2020 (real feeds: 1970-01-01). The time is used nowhere. */
  impossiblePayTimes: number;
  /** Rides of some metres in no time at all (real feeds: 0.02 km in 0 s); the row says so, a rule finds it. */
  zeroTimes: number;
  /** Orders with and without the platform's labour item. */
  matched: number;
  unmatched: number;
}

/**
 * The rows of the exchange that follow from a set of ministry records. A set: the same records in any order, from any files and any
 * number of times give the same rows. Orders of another area than `area` (six digits) give none.
 */
export function rideRows(
  records: Iterable<MinistryRecord>,
  area: string,
  join: RideJoin,
): { orders: TextRow[]; sessions: TextRow[]; report: RideReport } {
  const distinct = new Map<string, MinistryRecord>();
  for (const one of records) distinct.set(canonicalJson(one as never), one);
  const sorted = [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  // A firm may go by several company numbers: what counts is its credit code.
  const codes = new Map<string, string>();
  for (const [company, all] of Map.groupBy(sorted, (one) => one.company)) {
    const uscc = latest(all, 'company')?.uscc ?? company;
    if (isCreditCode(uscc)) codes.set(company, uscc);
  }
  const orders: TextRow[] = [];
  const sessions: TextRow[] = [];
  const elsewhere: Record<string, number> = {};
  const unknownCompanies = [...new Set(sorted.map((one) => one.company))].filter((company) => !codes.has(company));
  const counts = { untaken: 0, logoutsAlone: 0, impossiblePayTimes: 0, zeroTimes: 0, matched: 0, unmatched: 0 };
  for (const [uscc, all] of Map.groupBy(sorted, (one) => codes.get(one.company))) {
    if (uscc === undefined) continue;
    for (const parts of ordersIn(all).values()) {
      const other = areaElsewhere(parts, area);
      if (other === null) orders.push(...orderRow(uscc, parts, join, counts));
      else elsewhere[other] = (elsewhere[other] ?? 0) + 1;
    }
    const clocks = Map.groupBy(
      all.filter((one) => one.table === 'login' || one.table === 'logout'),
      (one) => one.worker!,
    );
    for (const [worker, events] of clocks) sessions.push(...sessionRows(uscc, worker, events, join, counts));
  }
  const byId = (a: TextRow, b: TextRow) =>
    `${a.platformUscc} ${a.recordId}` < `${b.platformUscc} ${b.recordId}` ? -1 : 1;
  return {
    orders: orders.sort(byId),
    sessions: sessions.sort(byId),
    report: {
      records: sorted.length,
      orders: orders.length,
      sessions: sessions.length,
      elsewhere,
      unknownCompanies,
      ...counts,
    },
  };
}

type Counts = Pick<
  RideReport,
  'untaken' | 'logoutsAlone' | 'impossiblePayTimes' | 'zeroTimes' | 'matched' | 'unmatched'
>;

const ordersIn = (records: readonly MinistryRecord[]) =>
  Map.groupBy(
    records.filter((one) => one.order !== undefined),
    (one) => one.order!,
  );

/** The other area an order belongs to; null where a record names ours, or none names any. */
function areaElsewhere(parts: readonly MinistryRecord[], area: string): string | null {
  const named = parts.flatMap((one) => one.area ?? []);
  return named.includes(area) ? null : (named[0] ?? null);
}

/**
 * The same records without what they say of orders elsewhere: of those only number and area are kept. Where a passenger got in says little
 * of whose order it is, so a payment alone drops nothing.
 */
export function withoutElsewhere(records: readonly MinistryRecord[], area: string): MinistryRecord[] {
  const other = new Map<string, string>();
  for (const [company, all] of Map.groupBy(records, (one) => one.company))
    for (const [order, parts] of ordersIn(all)) {
      const named = areaElsewhere(parts, area);
      if (named !== null && parts.some((one) => one.area !== undefined && one.table !== 'pay'))
        other.set(`${company} ${order}`, named);
    }
  return records.map((one) => {
    const named = other.get(`${one.company} ${one.order}`);
    return named === undefined ? one : { table: one.table, company: one.company, order: one.order!, area: named };
  });
}

/** Of several records of one kind the one about the latest moment; where they tie, the last in the order of their text. */
function latest(parts: readonly MinistryRecord[], table: MinistryRecord['table']): MinistryRecord | undefined {
  let found: MinistryRecord | undefined;
  for (const one of parts)
    if (one.table === table && (found === undefined || (one.at ?? '') >= (found.at ?? ''))) found = one;
  return found;
}

function orderRow(uscc: string, parts: readonly MinistryRecord[], join: RideJoin, counts: Counts): TextRow[] {
  const of = (table: MinistryRecord['table']) => latest(parts, table);
  const [create, match, cancel, depart, arrive, pay] = [
    of('create'),
    of('match'),
    of('cancel'),
    of('depart'),
    of('arrive'),
    of('pay'),
  ];
  // Whoever drove it; an order handed to another driver counts for the one who did.
  const worker = [pay, arrive, depart, match, cancel].find((one) => one?.worker !== undefined)?.worker;
  if (worker === undefined) {
    counts.untaken++;
    return [];
  }
  const order = parts[0]!.order!;
  const finished = arrive?.arrivedAt ?? pay?.arrivedAt ?? '';
  const [driveM, driveS] = [arrive?.driveM ?? pay?.driveM ?? '', arrive?.driveS ?? pay?.driveS ?? ''];
  const ordered = create?.orderedAt ?? cancel?.orderedAt ?? '';
  const status = cancel === undefined ? (finished === '' ? '4' : '1') : finished === '' ? '2' : '3';
  const item = join.itemOf(uscc, order);
  if (status === '1') counts[item === null ? 'unmatched' : 'matched']++;
  if (pay?.paidAt !== undefined && (pay.paidAt < '2020' || (ordered !== '' && pay.paidAt < ordered)))
    counts.impossiblePayTimes++;
  // A way covered in no time: one of its two times is none, so the start is handed on as a zero, which intake empties and marks.
  const inNoTime = /^0+$/.test(driveS) && Number(driveM) > 0;
  if (inNoTime) counts.zeroTimes++;
  const said = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
  return [
    {
      platformUscc: uscc,
      recordId: order,
      workerId: join.workerIdOf(uscc, worker) ?? worker,
      trade: '01',
      createdAt: ordered,
      acceptedAt: match?.matchedAt ?? pay?.matchedAt ?? '',
      pickedAt: inNoTime ? '0' : (depart?.departedAt ?? pay?.departedAt ?? ''),
      finishedAt: finished,
      cancelledAt: cancel?.at ?? '',
      status,
      cancelBy: cancel?.cancelBy ?? '',
      vehicle: '3',
      fromPlace: create?.from ?? depart?.from ?? pay?.from ?? create?.area ?? pay?.area ?? '',
      toPlace: arrive?.to ?? pay?.to ?? create?.to ?? '',
      distanceM: driveM,
      durationS: driveS,
      userPaidFen: pay?.userPaidFen ?? '',
      platformFeeFen: said(item?.platformFeeFen),
      workerGrossFen: said(item?.workerGrossFen),
      penaltyFen: said(item?.penaltyFen),
      takeRateShown: item?.takeRateShown ?? '',
    },
  ];
}

/** Log-ins and log-outs of one driver at one company: a log-out ends the session last begun; a session without one stays open. */
function sessionRows(
  uscc: string,
  worker: string,
  events: readonly MinistryRecord[],
  join: RideJoin,
  counts: Counts,
): TextRow[] {
  const inTime = new Map<string, MinistryRecord>();
  for (const one of events) inTime.set(`${one.at ?? ''} ${one.table}`, one);
  // At one moment the session before ends first.
  const order = (one: MinistryRecord) => `${one.at ?? ''} ${one.table === 'logout' ? 0 : 1}`;
  const rows: Record<string, string>[] = [];
  let open: Record<string, string> | null = null;
  for (const one of [...inTime.values()].sort((x, y) => (order(x) < order(y) ? -1 : 1))) {
    if (one.table === 'logout') {
      if (open === null) counts.logoutsAlone++;
      else open.logoutAt = one.at ?? '';
      open = null;
      continue;
    }
    open = {
      platformUscc: uscc,
      recordId: `${(one.at ?? '').replaceAll(/[^0-9]/g, '').slice(0, 14)}-${worker.slice(0, 16)}`,
      workerId: join.workerIdOf(uscc, worker) ?? worker,
      trade: '01',
      loginAt: one.at ?? '',
      logoutAt: '',
      place: one.from ?? '',
    };
    rows.push(open);
  }
  return rows;
}
