import { type Day, parseMonth } from '#basics/day.ts';
import { dayOf, formatInstant, secondOfDay, startOf } from '#basics/instant.ts';
import { holidayMark, isStatutory, weatherMark } from './calendar.ts';
import { PackageWriter } from './package-writer.ts';
import type { Profile } from './platforms.ts';
import { registerRows } from './registers/index.ts';
import type { RowOf, TableName } from './tables.ts';

/** The month being written. */
export interface Month {
  month: string;
  first: Day;
  last: Day;
  /** First day of the first month generated: the day the county opens and everybody is engaged, so that nothing before it is unknown. */
  opened: Day;
}

/** A month of a county that opens with the month `first`. */
export function monthOf(text: string, first: string): Month {
  const parsed = parseMonth(text);
  const opening = parseMonth(first);
  if (parsed === null || opening === null) throw new RangeError(`not a month: ${text}`);
  return { ...parsed, opened: opening.first };
}

const short: Partial<Record<TableName, string>> = {
  order: 'O',
  session: 'S',
  allocation: 'A',
  restPrompt: 'P',
  roster: 'R',
  pay: 'Y',
  payStatement: 'T',
  deduction: 'D',
  lossClaim: 'L',
  injuryPremium: 'I',
};

/** One enterprise's feed of one month: gives records their numbers, counts orders and writes. */
export class Feed {
  readonly profile: Profile;
  readonly month: Month;
  readonly seed: string;
  /** Orders that a later month corrects, by number; shared by the months of one enterprise. */
  readonly kept: Map<string, RowOf<'order'>>;
  readonly #package: PackageWriter;
  #numbers = new Map<TableName, number>();
  /** Orders of the month in the county, for the injury premium. */
  ordersAccepted = 0;

  constructor(out: string, profile: Profile, month: Month, seed: string, kept = new Map<string, RowOf<'order'>>()) {
    this.kept = kept;
    this.profile = profile;
    this.month = month;
    this.seed = seed;
    const next = startOf(month.last + 20) + 9 * 3600;
    this.#package = new PackageWriter(out, {
      month: month.month,
      slug: profile.slug,
      name: profile.name,
      platformUscc: profile.uscc,
      form: profile.form,
      tables: profile.sends,
      receivedAt: formatInstant(next),
    });
  }

  /** Writes a row under the platform's code; numbers it where it has no number yet, and returns the number. */
  add<T extends TableName>(table: T, row: RowOf<T>): string {
    const given = row as { platformUscc?: string; recordId?: string; ver?: number };
    given.platformUscc ??= this.profile.uscc;
    if (given.recordId === undefined) {
      const n = (this.#numbers.get(table) ?? 0) + 1;
      this.#numbers.set(table, n);
      const yearAndMonth = this.month.month.slice(2, 4) + this.month.month.slice(5);
      given.recordId = `${this.profile.mark}${short[table] ?? table}${yearAndMonth}${String(n).padStart(6, '0')}`;
    }
    given.ver ??= 1;
    this.#package.add(table, row);
    return given.recordId;
  }

  sends(table: TableName): boolean {
    return this.profile.sends.includes(table);
  }

  drain(): Promise<void> {
    return this.#package.drain();
  }

  close(): Promise<number> {
    return this.#package.close();
  }
}

/** One fictional worker at one platform. */
export interface Engagement {
  workerId: string;
  idNo: string;
  /** 1 employee, 2 quasi-employee, 3 self-employed, 4 part-time, 9 unclear. */
  relation: '1' | '2' | '3' | '4' | '9';
  chain: '1' | '2' | '4' | '5' | '9';
  partnerUscc?: string;
  place: string;
  onDate?: Day;
  identity?: string;
  terms?: RowOf<'payTerms'>;
  /** Whoever planted this worker writes the register rows; the ordinary ones are left out. */
  ownRegisters?: true;
}

/** The worker's row and pay terms, sent again every month unchanged. */
export function addWorker(feed: Feed, worker: Engagement): void {
  const { profile } = feed;
  feed.add('worker', {
    recordId: `${worker.workerId}-W`,
    workerId: worker.workerId,
    idNo: worker.idNo,
    trade: profile.trade,
    relation: worker.relation,
    chain: worker.chain,
    partnerUscc: worker.partnerUscc,
    onDate: worker.onDate ?? feed.month.opened,
    offDate: profile.offDate,
    identity: worker.identity ?? '1',
    place: worker.place,
  });
  if (profile.keepsRegisters && worker.ownRegisters !== true)
    for (const rows of registerRows) rows.worker(feed, worker);
  if (!feed.sends('payTerms')) return;
  const monthly = worker.relation === '1';
  feed.add('payTerms', {
    recordId: `${worker.workerId}-T`,
    workerId: worker.workerId,
    from: worker.onDate ?? feed.month.opened,
    cycle: profile.cycle === 'month' ? '4' : profile.cycle === 'week' ? '2' : '3',
    cycleDays: profile.cycle === 'month' ? 30 : profile.cycle === 'week' ? 7 : 15,
    agreedPayDay: profile.cycle === 'month' ? 10 : undefined,
    hoursSystem: monthly || worker.relation === '4' ? '1' : undefined,
    minimumWageAppliedFen: worker.relation === '3' ? undefined : monthly ? 220000 : 2200,
    minimumWageAppliedUnit: worker.relation === '3' ? undefined : monthly ? 'month' : 'hour',
    ...worker.terms,
  });
}

/** An order as a plan has it: what the platform adds by itself is left out. */
export type OrderDraft = Omit<RowOf<'order'>, Times> & { acceptedAt: number } & { [T in Times]?: number };
type Times = 'acceptedAt' | 'finishedAt' | 'cancelledAt' | 'restFrom' | 'restTo';

/** When work on a draft ends: completion or cancellation; null while it is open. */
export const endOf = (draft: Pick<OrderDraft, 'finishedAt' | 'cancelledAt'>): number | null =>
  draft.finishedAt ?? draft.cancelledAt ?? null;

/** Seconds covered by at least one of the intervals, which must be sorted by start. */
export function unionSeconds(intervals: readonly (readonly [number, number])[]): number {
  let total = 0;
  let reach = -Infinity;
  for (const [from, to] of intervals) {
    if (to <= reach) continue;
    total += to - Math.max(from, reach);
    reach = to;
  }
  return total;
}

/** Seconds of day at which the night begins and ends, 22:00 and 06:00, and its length. */
const nightFrom = 22 * 3600;
const nightLength = 8 * 3600;

/** 1 where work lies wholly in the night, 0 wholly outside it, undefined across its edge. */
function nightMark(from: number, to: number): '0' | '1' | undefined {
  const into = (secondOfDay(from) - nightFrom + 86400) % 86400;
  const until = into + to - from;
  if (into < nightLength) return until <= nightLength ? '1' : undefined;
  return until <= 86400 ? '0' : undefined;
}

/** The marks a platform puts on an order; left out where the order crosses the line the mark is about. */
function marks(seed: string, from: number, to: number): RowOf<'order'> {
  const date = dayOf(from);
  const oneSide = isStatutory(date) === isStatutory(dayOf(Math.max(from, to - 1)));
  return {
    holiday: oneSide ? holidayMark(date) : undefined,
    night: nightMark(from, to),
    weather: weatherMark(seed, date, Math.floor(secondOfDay(from) / 3600)),
  };
}

/** In the number of an order that a later month corrects. */
export const correctable = '-LC-';

/** Writes one order of a worker, with premium, marks and real-name check as this platform gives them. */
export function addOrder(feed: Feed, worker: Engagement, sessionId: string | undefined, draft: OrderDraft): string {
  const { profile } = feed;
  const end = endOf(draft);
  const premium =
    profile.injuryBenchmarkMilli === undefined
      ? undefined
      : Math.round((profile.injuryBenchmarkMilli * (profile.injuryFloatBp ?? 10000)) / 10000);
  if ((draft.fromPlace ?? worker.place).startsWith('500229')) feed.ordersAccepted++;
  const row: RowOf<'order'> = {
    workerId: worker.workerId,
    sessionId,
    trade: profile.trade,
    status: draft.cancelledAt === undefined ? '1' : '2',
    assignMode: '1',
    fromPlace: worker.place,
    toPlace: worker.place,
    durationS: end === null ? undefined : end - draft.acceptedAt,
    injuryPremiumMilli: premium,
    ...marks(feed.seed, draft.acceptedAt, end ?? draft.acceptedAt),
    identity: '1',
    sentTime: startOf(dayOf(end ?? draft.acceptedAt) + 1) + 4 * 3600 + (draft.acceptedAt % 3000),
    ...draft,
  };
  const recordId = feed.add('order', row);
  if (recordId.includes(correctable)) feed.kept.set(recordId, row);
  return recordId;
}

/** What one session came to. */
export interface Block {
  sessionId: string;
  orders: number;
  onTaskSec: number;
  payFen: number;
}

/** What is different about a session. */
export type SessionDraft = Omit<RowOf<'session'>, 'loginAt' | 'logoutAt'> & { loginAt?: number; logoutAt?: number };

/** Writes a session round a block of orders (sorted by acceptance), with sums that agree, and the orders in it. */
export function addBlock(
  feed: Feed,
  worker: Engagement,
  drafts: readonly OrderDraft[],
  session: SessionDraft = {},
): Block {
  let lastEnd = drafts[0]!.acceptedAt;
  let payFen = 0;
  const intervals: [number, number][] = [];
  for (const draft of drafts) {
    const end = endOf(draft) ?? draft.acceptedAt;
    if (end > lastEnd) lastEnd = end;
    payFen += draft.workerGrossFen ?? 0;
    if (draft.restFrom !== undefined && draft.restTo !== undefined)
      intervals.push([draft.acceptedAt, draft.restFrom], [draft.restTo, end]);
    else intervals.push([draft.acceptedAt, end]);
  }
  const onTaskSec = unionSeconds(intervals);
  const loginAt = session.loginAt ?? drafts[0]!.acceptedAt - 240;
  const logoutAt = session.logoutAt ?? lastEnd + 180;
  const sessionId = feed.add('session', {
    workerId: worker.workerId,
    trade: feed.profile.trade,
    loginAt,
    logoutAt,
    onlineSec: logoutAt - loginAt,
    onTaskSec,
    orders: drafts.length,
    mandated: '0',
    place: worker.place,
    sentTime: startOf(dayOf(logoutAt) + 1) + 4 * 3600 + (loginAt % 3000),
    ...session,
  });
  for (const draft of drafts) addOrder(feed, worker, sessionId, draft);
  return { sessionId, orders: drafts.length, onTaskSec, payFen };
}
