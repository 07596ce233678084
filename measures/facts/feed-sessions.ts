import { at, type FeedSink, WIDTH } from './feed-counts.ts';
import type { FeedReading } from './feed-reading.ts';
import { checkLinked, report } from './feed-report.ts';
import { type Block, type OrderColumns, SENT_UNKNOWN, type SessionColumns, UNKNOWN, UNKNOWN_PLACE } from './ledger.ts';

// Read from constants: a lookup by name would cost more than the count.
const {
  filledCells: FILLED_CELLS,
  mandatoryCells: MANDATORY_CELLS,
  rowsChecked: ROWS_CHECKED,
  rowsFailed: ROWS_FAILED,
  sentUnknown: WITHOUT_SENT_TIME,
  sessions: SESSIONS,
  sessionsWithoutSums: SESSIONS_WITHOUT_SUMS,
} = at;

/**
 * Sessions of one worker: overlaps with another of the same platform, length, sums, clock; marks in `reading.covered` the
 * orders they cover. An open or reversed session covers what was accepted before the next login: no end is invented.
 */
export function foldFeedSessions(block: Block, k: number, reading: FeedReading, sink: FeedSink): void {
  const s = block.session.columns;
  const o = block.order.columns;
  const { values } = sink.counts;
  const { lastEnd, unreadable, longestEnd, clockTolerance } = reading;
  const last = block.session.from[k + 1]!;
  const firstOrder = block.order.from[k]!;
  const endOrders = block.order.from[k + 1]!;
  if (reading.covered.length < endOrders - firstOrder) reading.covered = new Uint8Array(2 * (endOrders - firstOrder));
  reading.covered.fill(0, 0, endOrders - firstOrder);
  lastEnd.fill(0);
  unreadable.fill(0);
  longestEnd.fill(0);
  let low = firstOrder;
  for (; low < endOrders && o.start[low] === 0; low++) if (o.source[low] === 0) unreadable[o.platform[low]!] = 1;

  for (let i = block.session.from[k]!; i < last; i++) {
    const login = s.start[i]!;
    if (s.source[i] !== 0 || login === 0) continue;
    const platform = s.platform[i]!;
    const logout = s.end[i]!;
    const closed = logout >= login;
    const next = nextLogin(s, i, last, platform);
    const until = closed ? logout : next;
    const overlaps = lastEnd[platform]! > login + clockTolerance;
    const alone = closed && lastEnd[platform]! <= login && next >= logout;
    if (closed && logout > lastEnd[platform]!) lastEnd[platform] = logout;
    for (; low < endOrders && o.start[low]! < login - clockTolerance; low++) {
      const p = o.platform[low]!;
      const end = o.end[low]!;
      if (o.source[low] === 0 && (end === 0 || end > longestEnd[p]!)) longestEnd[p] = end || Number.POSITIVE_INFINITY;
    }
    const inMonth = login >= reading.first && login < reading.after;
    const sumsFail = cover(s, i, o, low, endOrders, firstOrder, until, inMonth && alone, reading);
    if (!inMonth) continue;

    const base = platform * WIDTH;
    values[base + SESSIONS]!++;
    let failed = sumsFail;
    if (sumsFail) report(sink, 'session-sum-mismatch', platform, 'session', i);
    if (overlaps) {
      report(sink, 'session-overlap', platform, 'session', i);
      failed = true;
    }
    if (closed && logout - login > reading.sessionLimit) {
      report(sink, 'over-long-session', platform, 'session', i);
      failed = true;
    }
    if (logout !== 0 && logout < login) {
      report(sink, 'reversed-interval', platform, 'session', i);
      failed = true;
    }
    const early = s.sentEarlyS[i]!;
    if (early === SENT_UNKNOWN) values[base + WITHOUT_SENT_TIME]!++;
    else if (early > clockTolerance) {
      report(sink, 'clock-skew', platform, 'session', i);
      failed = true;
    }
    const marks = s.marks[i]!;
    if ((marks & 1) !== 0) report(sink, 'zeroed-time', platform, 'session', i);
    if ((marks & 2) !== 0) report(sink, 'date-before-1992', platform, 'session', i);
    checkLinked(block, k, platform, reading, sink, 'session', i);

    let filled = 1;
    if (s.place[i] !== UNKNOWN_PLACE) filled++;
    if (s.onlineSec[i] !== UNKNOWN) filled++;
    if (s.onTaskSec[i] !== UNKNOWN) filled++;
    if (s.orders[i] !== UNKNOWN) filled++;
    values[base + MANDATORY_CELLS]! += 5;
    values[base + FILLED_CELLS]! += filled;
    if (filled < 5) report(sink, 'field-missing', platform, 'session', i);
    if (closed && s.onTaskSec[i] === UNKNOWN && s.orders[i] === UNKNOWN) values[base + SESSIONS_WITHOUT_SUMS]!++;
    values[base + ROWS_CHECKED]!++;
    if (failed) values[base + ROWS_FAILED]!++;
  }
}

/** Login of the platform's next session of this worker; Infinity where there is none. */
function nextLogin(s: SessionColumns, i: number, last: number, platform: number): number {
  for (let j = i + 1; j < last; j++) if (s.platform[j] === platform && s.source[j] === 0) return s.start[j]!;
  return Number.POSITIVE_INFINITY;
}

/**
 * Marks the orders a session covers and, where `judged`, says whether its sums cannot be right under any reading: `orders`
 * may or may not count what was cancelled or accepted on the very edge; `onTaskSec` lies between the union of the done orders
 * inside (less rests, cut at logout) and the sum of all.
 */
function cover(
  s: SessionColumns,
  i: number,
  o: OrderColumns,
  low: number,
  endOrders: number,
  firstOrder: number,
  until: number,
  judged: boolean,
  reading: FeedReading,
): boolean {
  const login = s.start[i]!;
  const logout = s.end[i]!;
  const platform = s.platform[i]!;
  const { covered, clockTolerance, sumTolerance } = reading;
  let least = 0;
  let most = 0;
  let union = 0;
  let reach = login;
  let sum = 0;
  let openOrder = false;
  for (let j = low; j < endOrders && o.start[j]! <= until + clockTolerance; j++) {
    if (o.platform[j] !== platform || o.source[j] !== 0) continue;
    covered[j - firstOrder] = 1;
    if (!judged) continue;
    const accepted = o.start[j]!;
    const end = o.end[j]!;
    const surely = accepted > login && accepted < logout && o.status[j] === 1;
    most++;
    if (surely) least++;
    if (end < accepted) {
      openOrder = true;
      continue;
    }
    sum += end - accepted;
    if (!surely) continue;
    const from = Math.max(accepted, reach);
    const to = Math.min(end, logout);
    if (to > from) {
      union += to - from;
      reach = to;
    }
    const rest = o.restFrom[j]!;
    // A rest whose end is not known may have lasted to the end of the order.
    if (rest !== 0) union -= Math.max(0, (o.restTo[j]! >= rest ? o.restTo[j]! : end) - rest);
  }
  const online = s.onlineSec[i]!;
  const onTask = s.onTaskSec[i]!;
  if (logout >= login) {
    if (online !== UNKNOWN && online > logout - login + sumTolerance) return true;
    if (online !== UNKNOWN && onTask !== UNKNOWN && onTask > online + sumTolerance) return true;
  }
  if (!judged || reading.orderReported[platform] === 0) return false;
  const orders = s.orders[i]!;
  if (orders !== UNKNOWN && orders < least) return true;
  if (onTask !== UNKNOWN && onTask < union - sumTolerance) return true;
  if (reading.unreadable[platform] === 1 || logout > reading.after || ordersMissing(reading, platform, login, logout)) {
    return false;
  }
  if (orders !== UNKNOWN && orders > most) return true;
  return onTask !== UNKNOWN && !openOrder && reading.longestEnd[platform]! <= login && onTask > sum + sumTolerance;
}

/** Whether the order feed is known to be missing on a day the span touches. */
export function ordersMissing(reading: FeedReading, platform: number, from: number, to: number): boolean {
  const firstDay = Math.max(0, Math.floor((from - reading.first) / 86400));
  const lastDay = Math.min(reading.days - 1, Math.floor((to - reading.first) / 86400));
  for (let d = firstDay; d <= lastDay; d++) if (reading.orderMissing[platform * reading.days + d] === 1) return true;
  return false;
}
