import { secondOfDay } from '#basics/instant.ts';
import { townships } from '#law/places/townships.ts';
import { at, type FeedSink, WIDTH } from './feed-counts.ts';
import { type FeedReading, STATUTORY } from './feed-reading.ts';
import { checkLinked, report } from './feed-report.ts';
import { type Block, type OrderColumns, SENT_UNKNOWN, UNKNOWN, UNKNOWN_CODE, UNKNOWN_PLACE } from './ledger.ts';

// Read from constants: a lookup by name would cost more than the count.
const {
  filledCells: FILLED_CELLS,
  holidayUnmarked: HOLIDAY_UNMARKED,
  mandatoryCells: MANDATORY_CELLS,
  nightUnmarked: NIGHT_UNMARKED,
  orderSessionUnknown: ORDER_SESSION_UNKNOWN,
  orders: ORDERS,
  ordersUnplaced: ORDERS_UNPLACED,
  overlapElsewhere: OVERLAP_ELSEWHERE,
  rowsChecked: ROWS_CHECKED,
  rowsFailed: ROWS_FAILED,
  sentUnknown: WITHOUT_SENT_TIME,
  weatherCompared: WEATHER_COMPARED,
  weatherUnmarked: WEATHER_UNMARKED,
} = at;

const DONE = 1;
const IN_PROGRESS = 4;

/** Orders of one worker in the month. Sessions must have been folded before: they say which orders they cover. */
export function foldFeedOrders(block: Block, k: number, reading: FeedReading, sink: FeedSink): void {
  const o = block.order.columns;
  const { values } = sink.counts;
  const { first, after, clockTolerance, topSpeed } = reading;
  const from = block.order.from[k]!;
  const to = block.order.from[k + 1]!;
  for (let i = from; i < to; i++) {
    if (o.source[i] !== 0) continue;
    const start = o.start[i]!;
    const end = o.end[i]!;
    const anchor = start || o.created[i]! || end;
    if (anchor !== 0 && (anchor < first || anchor >= after)) continue;
    const platform = o.platform[i]!;
    const base = platform * WIDTH;
    values[base + ORDERS]!++;
    let failed = false;

    const marks = o.marks[i]!;
    const done = o.status[i] === DONE;
    const distance = o.distanceM[i]!;
    const seconds = start !== 0 && end >= start ? end - start : -1;
    // A way covered in no time is a time written as zero, too (seen in real feeds: 0.02 km in 0 s).
    if ((marks & 1) !== 0 || (done && seconds === 0 && distance > 0)) {
      report(sink, 'zeroed-time', platform, 'order', i);
    }
    if ((marks & 2) !== 0) report(sink, 'date-before-1992', platform, 'order', i);
    const early = o.sentEarlyS[i]!;
    if (early === SENT_UNKNOWN) values[base + WITHOUT_SENT_TIME]!++;
    else if (early > clockTolerance) {
      report(sink, 'clock-skew', platform, 'order', i);
      failed = true;
    }
    if (outOfOrder(o.created[i]!, start, o.picked[i]!, end)) {
      report(sink, 'reversed-interval', platform, 'order', i);
      failed = true;
    }
    if (done && seconds > 0 && distance > 0 && distance * 3600 > topSpeed * seconds) {
      report(sink, 'impossible-speed', platform, 'order', i);
      failed = true;
    }
    const trade = o.trade[i]!;
    if (done && distance === 0 && moves(trade) && seconds > reading.zeroDistanceSeconds) {
      report(sink, 'zero-distance', platform, 'order', i);
      failed = true;
    }
    if (start !== 0 && reading.sessionReported[platform] === 1 && reading.covered[i - from] === 0) {
      if (sessionMayBeMissing(reading, platform, start)) values[base + ORDER_SESSION_UNKNOWN]!++;
      else {
        report(sink, 'order-without-session', platform, 'order', i);
        failed = true;
      }
    }
    const place = o.place[i]!;
    if (place === UNKNOWN_PLACE || reading.township[place]! < 0) values[base + ORDERS_UNPLACED]!++;
    const twoPlaces = start === 0 ? 0 : inTwoPlaces(o, i, from, to, reading);
    if (twoPlaces !== 0) {
      report(sink, 'order-overlap-impossible', platform, 'order', i);
      if (twoPlaces === 1) values[base + OVERLAP_ELSEWHERE]!++;
      else failed = true;
    }
    const marked = checkMarks(o, i, platform, reading, sink);
    if ((marked & DIFFERS) !== 0) failed = true;
    checkLinked(block, k, platform, reading, sink, 'order', i);
    checkComplete(o, i, platform, marked, sink);
    values[base + ROWS_CHECKED]!++;
    if (failed) values[base + ROWS_FAILED]!++;
  }
}

/** Trades whose orders have a way: ride, delivery, courier, freight. */
const moves = (trade: number) => trade >= 1 && trade <= 5;

/** Created, accepted, picked up, finished: whether the times that are known run backwards. */
function outOfOrder(created: number, accepted: number, picked: number, end: number): boolean {
  let latest = created;
  if (accepted !== 0) {
    if (accepted < latest) return true;
    latest = accepted;
  }
  if (picked !== 0) {
    if (picked < latest) return true;
    latest = picked;
  }
  return end !== 0 && end < latest;
}

/** An order whose session may have begun before the context, or on a day whose sessions never came. */
function sessionMayBeMissing(reading: FeedReading, platform: number, start: number): boolean {
  if (start < reading.context + reading.sessionLimit) return true;
  const day = Math.floor((start - reading.first) / 86400);
  const map = platform * reading.days;
  return reading.sessionMissing[map + day] === 1 || (day > 0 && reading.sessionMissing[map + day - 1] === 1);
}

/**
 * Whether an order was accepted while another was in hand that had been accepted so far away that no speed bridges the time
 * between: 2 where that is an order of the same platform, 1 where only of another, 0 where not or where it cannot be told.
 */
function inTwoPlaces(o: OrderColumns, i: number, from: number, to: number, reading: FeedReading): 0 | 1 | 2 {
  const place = o.place[i]!;
  const township = place === UNKNOWN_PLACE ? -1 : reading.township[place]!;
  if (township < 0) return 0;
  const start = o.start[i]!;
  const end = o.end[i]!;
  const row = township * townships.length;
  let found: 0 | 1 = 0;
  for (let j = i - 1; j >= from && start - o.start[j]! < reading.window; j--) {
    if (o.place[j] === place || o.source[j] !== 0 || o.end[j]! <= start) continue;
    const other = o.place[j] === UNKNOWN_PLACE ? -1 : reading.township[o.place[j]!]!;
    if (other < 0 || start - o.start[j]! >= reading.leastSeconds[row + other]!) continue;
    if (o.platform[j] === o.platform[i]) return 2;
    found = 1;
  }
  for (let j = i + 1; j < to && o.start[j]! - start < reading.window && o.start[j]! < end; j++) {
    if (o.place[j] === place || o.source[j] !== 0) continue;
    const other = o.place[j] === UNKNOWN_PLACE ? -1 : reading.township[o.place[j]!]!;
    if (other < 0 || o.start[j]! - start >= reading.leastSeconds[row + other]!) continue;
    if (o.platform[j] === o.platform[i]) return 2;
    found = 1;
  }
  return found;
}

const HOLIDAY_DUE = 1;
const NIGHT_DUE = 2;
const DIFFERS = 4;

/**
 * The order's own marks against ours, where the whole order lies on one side of the line the mark is about; an order across it
 * can be marked either way. Returns bits: which marks were due, and whether one is not as ours.
 */
function checkMarks(o: OrderColumns, i: number, platform: number, reading: FeedReading, sink: FeedSink): number {
  const { values } = sink.counts;
  const base = platform * WIDTH;
  const start = o.start[i]!;
  const end = o.end[i]!;
  if (start === 0) return 0;
  let bits = 0;
  if (end >= start) {
    const d = ((start - reading.first) / 86400) | 0;
    const until = ((end > start ? end - 1 - reading.first : start - reading.first) / 86400) | 0;
    if (until <= d + 1 && reading.dayKind[d] === reading.dayKind[until]) {
      bits |= HOLIDAY_DUE;
      const mark = o.holiday[i]!;
      if (mark === UNKNOWN_CODE) values[base + HOLIDAY_UNMARKED]!++;
      // 2 (rest day) may follow a roster the calendar does not know: only "statutory or not" is compared.
      else if ((mark === 1) !== (reading.dayKind[d] === STATUTORY)) {
        report(sink, 'holiday-mark', platform, 'order', i);
        bits |= DIFFERS;
      }
    }
    const night = nightOnly(start, end, reading);
    if (night !== 0) {
      bits |= NIGHT_DUE;
      const mark = o.night[i]!;
      if (mark > 1) values[base + NIGHT_UNMARKED]!++;
      else if ((mark === 1) !== (night === 1)) {
        report(sink, 'night-mark', platform, 'order', i);
        bits |= DIFFERS;
      }
    }
  }
  if (checkWeather(o, i, platform, reading, sink)) bits |= DIFFERS;
  return bits;
}

/** 1 where the order lies wholly in the night, -1 wholly outside, 0 across its edge. */
function nightOnly(start: number, end: number, reading: FeedReading): -1 | 0 | 1 {
  const length = (reading.nightTo - reading.nightFrom + 86400) % 86400;
  const into = (secondOfDay(start) - reading.nightFrom + 86400) % 86400;
  const until = into + end - start;
  if (into < length) return until <= length ? 1 : 0;
  return until <= 86400 ? -1 : 0;
}

/** True where the mark says no weather while a warning held throughout. Without warnings marks are tallied to be compared later. */
function checkWeather(o: OrderColumns, i: number, platform: number, reading: FeedReading, sink: FeedSink): boolean {
  const { values } = sink.counts;
  const base = platform * WIDTH;
  const mark = o.weather[i]!;
  if (mark === UNKNOWN_CODE) {
    values[base + WEATHER_UNMARKED]!++;
    return false;
  }
  const place = o.place[i]!;
  const township = place === UNKNOWN_PLACE ? -1 : reading.township[place]!;
  const hour = ((o.start[i]! - reading.first) / 3600) | 0;
  // 99 says "other weather": neither with nor against anything.
  if (township < 0 || mark === 99) return false;
  const any = mark === 0 ? 0 : 1;
  if (reading.warned === null) {
    let cells = sink.counts.weather[platform];
    if (cells === undefined) {
      cells = new Uint32Array(townships.length * reading.hours * 2);
      sink.counts.weather[platform] = cells;
    }
    const cell = township * reading.hours + hour;
    cells[cell * 2 + any]!++;
    const agreed = sink.disputed?.[platform]?.[cell];
    if (agreed !== undefined && agreed !== 0 && agreed !== any + 1) {
      sink.defect?.('weather-mark', platform, 'order', i);
    }
    return false;
  }
  const until = Math.floor((Math.max(o.end[i]!, o.start[i]! + 1) - 1 - reading.first) / 3600);
  for (let h = hour; h <= until; h++) {
    if (h >= reading.hours || reading.warned[township * reading.hours + h] === 0) return false;
  }
  values[base + WEATHER_COMPARED]!++;
  if (any === 1) return false;
  report(sink, 'weather-mark', platform, 'order', i);
  return true;
}

/** Counts the fields an order of its trade must have, and those it has. `marked` says which marks belong to them. */
function checkComplete(o: OrderColumns, i: number, platform: number, marked: number, sink: FeedSink): void {
  let cells = 7;
  let filled = 0;
  if (o.start[i] !== 0) filled++;
  if (o.place[i] !== UNKNOWN_PLACE) filled++;
  if (o.namesSession[i] === 1) filled++;
  if (o.userPaidFen[i] !== UNKNOWN) filled++;
  if (o.platformFeeFen[i] !== UNKNOWN) filled++;
  if (o.workerGrossFen[i] !== UNKNOWN) filled++;
  if (o.weather[i] !== UNKNOWN_CODE) filled++;
  if (o.status[i] !== IN_PROGRESS) {
    cells++;
    if (o.end[i] !== 0) filled++;
  }
  if ((marked & HOLIDAY_DUE) !== 0) {
    cells++;
    if (o.holiday[i] !== UNKNOWN_CODE) filled++;
  }
  if ((marked & NIGHT_DUE) !== 0) {
    cells++;
    if (o.night[i]! <= 1) filled++;
  }
  const trade = o.trade[i]!;
  if (moves(trade)) {
    cells++;
    if (o.distanceM[i] !== UNKNOWN) filled++;
  }
  if (trade === 2) {
    cells += 2;
    if (o.promisedS[i] !== UNKNOWN) filled++;
    if (o.extendedS[i] !== UNKNOWN) filled++;
  }
  if (trade === 1 || trade === 2 || trade === 4) {
    cells++;
    if (o.injuryPremiumMilli[i] !== UNKNOWN) filled++;
  }
  const { values } = sink.counts;
  const base = platform * WIDTH;
  values[base + MANDATORY_CELLS]! += cells;
  values[base + FILLED_CELLS]! += filled;
  if (filled < cells) report(sink, 'field-missing', platform, 'order', i);
}
