import { divideHalfUp } from '#basics/money.ts';
import { sm3 } from '#store/sm3.ts';
import { csvLine } from '../csv-text.ts';
import { columnReader, type ForeignCsv } from './foreign-csv.ts';
import { asCountyClock, wallOfLocal, wallOfMoment, wallSeconds } from './local-clock.ts';
import { onlineStates, paymentColumns, stateColumns, statuses, tripColumns } from './uber-columns.ts';

/** What one adapter run needs to know beside the files. */
export interface DownloadContext {
  /** `02` deliveries, `01` rides. */
  trade: '01' | '02';
  platformUscc: string;
  /** The worker's id in the lake where the file names none. */
  workerId: string;
  /** IANA zone for columns that are only in UTC; null: not known. */
  timeZone: string | null;
}

/** Rows of one exchange table as CSV text. */
export type TableText = { table: 'order' | 'session' | 'pay'; text: string };

/** Thrown where a file gives moments in UTC only and nobody said which clock the worker lived by. */
export class TimeZoneNeeded extends Error {}

/** Longest a ride is taken to have been accepted when it was requested; a longer wait means it was ordered in advance. */
const longestWaitForPickup = 2 * 3600;

/**
 * Trips or deliveries → `order`. The export of rides names no time of acceptance: the request stands for it. A cancelled one without a time
 * of its end counts to the last moment its row names.
 */
export function ordersOf(file: ForeignCsv, context: DownloadContext): TableText {
  const { read } = columnReader(file, tripColumns);
  const seen = new Map<string, number>();
  const lines = [
    csvLine([
      ...common,
      'trade',
      'createdAt',
      'acceptedAt',
      'pickedAt',
      'finishedAt',
      'cancelledAt',
      'status',
      'cancelBy',
      'distanceM',
      'userPaidFen',
      'platformFeeFen',
      'workerGrossFen',
      'currency',
    ]),
  ];
  for (const row of file.rows) {
    const at = (moment: 'requested' | 'accepted' | 'arrived' | 'begun' | 'finished') =>
      clock(read(row, `${moment}Local`), read(row, `${moment}Utc`), read(row, 'timeZone') || context.timeZone);
    const requested = at('requested');
    const begun = at('begun');
    const accepted = at('accepted') || acceptedByRequest(requested, begun, read(row, 'scheduled'));
    const finished = at('finished');
    const { status, cancelBy } = statuses[read(row, 'status').toLowerCase()] ?? {
      status: read(row, 'status'),
      cancelBy: '',
    };
    const cancelled = status === '2';
    const ended = finished || (cancelled ? [accepted, at('arrived'), begun].sort().at(-1)! : '');
    const distance = metres(read(row, 'milesToPickup'), read(row, 'miles'));
    const id = read(row, 'id') || inventedId(accepted, [requested, begun, distance], seen);
    const known = [requested, accepted, begun, finished].filter((time) => time !== '').length;
    lines.push(
      csvLine([
        context.platformUscc,
        id,
        Math.max(known, 1),
        '1',
        read(row, 'worker') || context.workerId,
        context.trade,
        requested,
        accepted,
        begun,
        cancelled ? '' : ended,
        cancelled ? ended : '',
        status,
        cancelBy,
        distance,
        hundredths(read(row, 'fare')),
        hundredths(read(row, 'serviceFee')),
        hundredths(read(row, 'workerFare')),
        read(row, 'currency'),
      ]),
    );
  }
  return { table: 'order', text: `${lines.join('\n')}\n` };
}

/** Without a time of acceptance the request is taken, unless the ride was ordered in advance: then the start of the ride. */
function acceptedByRequest(requested: string, begun: string, scheduled: string): string {
  if (begun === '' || requested === '') return requested;
  const inAdvance = scheduled.toLowerCase() === 'true' || wait(requested, begun) > longestWaitForPickup;
  return inAdvance ? begun : requested;
}

const wait = (from: string, to: string) => {
  const [a, b] = [wallOfLocal(from), wallOfLocal(to)];
  return a === null || b === null ? 0 : wallSeconds(a, b);
};

/** States of the app → `session`: states that touch or overlap are one online session; a gap between two states ends it. */
export function sessionsOf(file: ForeignCsv, context: DownloadContext): TableText {
  const { read } = columnReader(file, stateColumns);
  const states = file.rows
    .map((row) => ({
      worker: read(row, 'worker') || context.workerId,
      kind: onlineStates[read(row, 'state').toLowerCase()],
      from: clock(read(row, 'fromLocal'), read(row, 'fromUtc'), context.timeZone),
      to: clock(read(row, 'toLocal'), read(row, 'toUtc'), context.timeZone),
    }))
    .filter((state) => state.kind !== undefined)
    .sort((a, b) =>
      a.worker === b.worker ? (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) : a.worker < b.worker ? -1 : 1,
    );
  const lines = [csvLine([...common, 'trade', 'loginAt', 'logoutAt', 'onlineSec', 'onTaskSec'])];
  let open: { worker: string; from: string; to: string; task: number; states: number } | null = null;
  const close = () => {
    if (open === null) return;
    const { worker, from, to, task, states: parts } = open;
    const online = to === '' ? '' : Math.max(wait(from, to), 0);
    const id = `online-${from.slice(0, 19).replaceAll(/[^0-9]/g, '')}`;
    lines.push(
      csvLine([context.platformUscc, id, parts, '1', worker, context.trade, from, to, online, to === '' ? '' : task]),
    );
  };
  for (const state of states) {
    const task = state.kind === 'task' && state.to !== '' ? Math.max(wait(state.from, state.to), 0) : 0;
    if (open !== null && open.worker === state.worker && open.to !== '' && state.from <= open.to) {
      if (state.to === '' || state.to > open.to) open.to = state.to;
      open.task += task;
      open.states++;
    } else {
      close();
      open = { worker: state.worker, from: state.from, to: state.to, task, states: 1 };
    }
  }
  close();
  return { table: 'session', text: `${lines.join('\n')}\n` };
}

type Part = 'pieceFen' | 'distanceFen' | 'tipsFen' | 'rewardFen' | 'otherPayFen';
const parts: readonly Part[] = ['pieceFen', 'distanceFen', 'tipsFen', 'rewardFen', 'otherPayFen'];

/** Which part of pay a component is, by its classification: tips, distance, incentives, the fare itself, the rest. */
function partOf(classification: string, category: string): Part {
  const words = `${classification} ${category}`.toLowerCase();
  if (/\btip\b/.test(words)) return 'tipsFen';
  if (/\btax\b/.test(words)) return 'otherPayFen';
  if (/incentive|promotion|quest|boost|bonus/.test(words)) return 'rewardFen';
  if (/distance|per_mile/.test(words)) return 'distanceFen';
  return /\bfare\b|fares/.test(words) && !/holdback|charge/.test(words) ? 'pieceFen' : 'otherPayFen';
}

/**
 * Payment components → `pay`, one settlement per Monday-Sunday week, worker and currency: the download does not say which payout a component went
 * into. A part whose sum is negative becomes a deduction.
 */
export function paysOf(file: ForeignCsv, context: DownloadContext): TableText {
  const { read } = columnReader(file, paymentColumns);
  const weeks = new Map<
    string,
    { worker: string; monday: string; currency: string; sums: Record<Part, number>; n: number }
  >();
  const lines = [
    csvLine([
      ...common,
      'trade',
      'periodFrom',
      'periodTo',
      ...parts,
      'deductionOtherFen',
      'grossFen',
      'netFen',
      'currency',
    ]),
  ];
  const unread: string[] = [];
  for (const [index, row] of file.rows.entries()) {
    const worker = read(row, 'worker') || context.workerId;
    const time = clock(read(row, 'atLocal'), read(row, 'atUtc'), context.timeZone);
    const wall = wallOfLocal(time);
    const amount = hundredths(read(row, 'amount'));
    const currency = read(row, 'currency');
    if (wall === null || typeof amount !== 'number') {
      // Handed on as it is: the row is quarantined with its reason like any other.
      unread.push(
        csvLine([
          context.platformUscc,
          `component-${index + 1}`,
          1,
          '1',
          worker,
          context.trade,
          time,
          time,
          amount,
          ...Array(7).fill(''),
          currency,
        ]),
      );
      continue;
    }
    const monday = mondayOf(wall.slice(0, 10));
    const key = `${worker} ${monday} ${currency}`;
    const week = weeks.get(key) ?? {
      worker,
      monday,
      currency,
      n: 0,
      sums: { pieceFen: 0, distanceFen: 0, tipsFen: 0, rewardFen: 0, otherPayFen: 0 },
    };
    week.sums[partOf(read(row, 'classification'), read(row, 'category'))] += amount;
    week.n++;
    weeks.set(key, week);
  }
  for (const key of [...weeks.keys()].sort()) {
    const { worker, monday, currency, sums, n } = weeks.get(key)!;
    const paid = parts.map((part) => Math.max(sums[part], 0));
    const deducted = parts.reduce((sum, part) => sum + Math.max(-sums[part], 0), 0);
    const gross = paid.reduce((sum, value) => sum + value, 0);
    lines.push(
      csvLine([
        context.platformUscc,
        `week-${monday}-${currency}`,
        n,
        '1',
        worker,
        context.trade,
        monday,
        daysAfter(monday, 6),
        ...paid,
        deducted,
        gross,
        Math.max(gross - deducted, 0),
        currency,
      ]),
    );
  }
  return { table: 'pay', text: `${[...lines, ...unread].join('\n')}\n` };
}

const common = ['platformUscc', 'recordId', 'ver', 'op', 'workerId'];

/** The worker's clock as county time; text that is no time is handed on, so that the row says what is wrong with it. */
function clock(local: string, utc: string, timeZone: string | null): string {
  if (local !== '') {
    const wall = wallOfLocal(local);
    return wall === null ? local : asCountyClock(wall);
  }
  if (utc === '') return '';
  if (timeZone === null) throw new TimeZoneNeeded();
  const wall = wallOfMoment(utc, timeZone);
  return wall === null ? utc : asCountyClock(wall);
}

/** Miles with decimals → whole metres, '' where neither is told. */
function metres(...miles: string[]): number | string {
  const told = miles.filter((text) => /^\d+(\.\d+)?$/.test(text));
  if (told.length === 0) return '';
  return Math.round(told.reduce((sum, text) => sum + Number(text), 0) * 1609.344);
}

/** An amount with decimals → hundredths of its currency, rounded half up; '' where absent; the text itself where it is no amount. */
function hundredths(text: string): number | string {
  const match = /^(-?)(\d{1,12})(?:\.(\d{1,12}))?$/.exec(text);
  if (match === null) return text;
  const decimals = match[3] ?? '';
  const value = divideHalfUp(BigInt(`${match[2]}${decimals}`) * 100n, 10n ** BigInt(decimals.length));
  return match[1] === '-' ? 0 - value : value;
}

/** An id for a trip that has none, the same in every later download: its time of acceptance and what else tells it apart. */
function inventedId(accepted: string, rest: readonly (string | number)[], seen: Map<string, number>): string {
  const digits = accepted.slice(0, 19).replaceAll(/[^0-9]/g, '') || 'unknown';
  const id = `trip-${digits}-${sm3(rest.join('|')).slice(0, 8)}`;
  const before = seen.get(id) ?? 0;
  seen.set(id, before + 1);
  return before === 0 ? id : `${id}-${before + 1}`;
}

function mondayOf(date: string): string {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

const daysAfter = (date: string, days: number) => Temporal.PlainDate.from(date).add({ days }).toString();
