import { startOf } from '#basics/instant.ts';
import { at, type FeedSink, WIDTH } from './feed-counts.ts';
import type { FeedReading } from './feed-reading.ts';
import { checkLinked, report } from './feed-report.ts';
import { ordersMissing } from './feed-sessions.ts';
import { type Block, type PayColumns, UNKNOWN, UNKNOWN_CODE } from './ledger.ts';
import { payParts } from './pay-parts.ts';

// Read from constants: a lookup by name would cost more than the count.
const {
  filledCells: FILLED_CELLS,
  mandatoryCells: MANDATORY_CELLS,
  payOrderUnknown: PAY_ORDER_UNKNOWN,
  rowsChecked: ROWS_CHECKED,
  rowsFailed: ROWS_FAILED,
  settlements: SETTLEMENTS,
} = at;

const PAID = 1;
const amount = (value: number) => (value === UNKNOWN ? 0 : value);

/** Settlements of one worker in the month: sums, and whether there are orders behind pay for orders. */
export function foldFeedPay(block: Block, k: number, reading: FeedReading, sink: FeedSink): void {
  const p = block.pay.columns;
  const { values } = sink.counts;
  const to = block.pay.from[k + 1]!;
  for (let i = block.pay.from[k]!; i < to; i++) {
    const start = p.start[i]!;
    if (p.source[i] !== 0 || start < reading.first || start >= reading.after) continue;
    const platform = p.platform[i]!;
    const base = platform * WIDTH;
    values[base + SETTLEMENTS]!++;
    let failed = false;
    const marks = p.marks[i]!;
    if ((marks & 1) !== 0) report(sink, 'zeroed-time', platform, 'pay', i);
    if ((marks & 2) !== 0) report(sink, 'date-before-1992', platform, 'pay', i);
    if (sumsCannotBe(p, i, reading.payTolerance)) {
      report(sink, 'pay-sum-mismatch', platform, 'pay', i);
      failed = true;
    }
    if (p.periodFrom[i] !== UNKNOWN && p.periodFrom[i]! > p.periodTo[i]!) {
      report(sink, 'reversed-interval', platform, 'pay', i);
      failed = true;
    } else if (reading.orderReported[platform] === 1 && paysForOrders(block, k, i)) {
      const seen = ordersBehind(block, k, platform, p.periodFrom[i]!, p.periodTo[i]!, reading);
      if (seen === 'unknown') values[base + PAY_ORDER_UNKNOWN]!++;
      else if (seen === 'none') {
        report(sink, 'pay-without-order', platform, 'pay', i);
        failed = true;
      }
    }
    checkLinked(block, k, platform, reading, sink, 'pay', i);
    checkComplete(p, i, platform, sink);
    values[base + ROWS_CHECKED]!++;
    if (failed) values[base + ROWS_FAILED]!++;
  }
}

/**
 * Pay by the order: an order count, or where none is given pay by piece or distance, or gross pay of which nothing else is said.
 * Pieces on the roster (sorted parcels, say) are no orders.
 */
function paysForOrders(block: Block, k: number, i: number): boolean {
  const p = block.pay.columns;
  if (p.orders[i] !== UNKNOWN) return p.orders[i]! > 0;
  if (p.distanceFen[i]! > 0) return true;
  if (p.pieceFen[i]! > 0) return !hasPieces(block, k, p.platform[i]!);
  const otherwise =
    amount(p.basicFen[i]!) +
    amount(p.overtimeFen[i]!) +
    amount(p.holidayPremiumFen[i]!) +
    amount(p.subsidyNightFen[i]!) +
    amount(p.subsidyWeatherFen[i]!) +
    amount(p.subsidyHeatFen[i]!) +
    amount(p.rewardFen[i]!) +
    amount(p.tipsFen[i]!) +
    amount(p.inKindFen[i]!) +
    amount(p.welfareFen[i]!) +
    amount(p.otherPayFen[i]!);
  return p.grossFen[i]! > 0 && otherwise === 0;
}

function hasPieces(block: Block, k: number, platform: number): boolean {
  const r = block.roster.columns;
  const to = block.roster.from[k + 1]!;
  for (let j = block.roster.from[k]!; j < to; j++) if (r.platform[j] === platform && r.pieces[j]! > 0) return true;
  return false;
}

/** Whether the worker had any order of the platform in hand in the period; unknown where its orders are not all there. */
function ordersBehind(
  block: Block,
  k: number,
  platform: number,
  periodFrom: number,
  periodTo: number,
  reading: FeedReading,
): 'some' | 'none' | 'unknown' {
  if (periodFrom === UNKNOWN) return 'unknown';
  const o = block.order.columns;
  const since = startOf(periodFrom);
  const until = startOf(periodTo + 1);
  let low = block.order.from[k]!;
  let high = block.order.from[k + 1]!;
  const end = high;
  // An order that ends in the period was hardly accepted more than a session's length before it.
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (o.start[middle]! < since - reading.sessionLimit) low = middle + 1;
    else high = middle;
  }
  for (let j = low; j < end && o.start[j]! < until; j++) {
    if (o.platform[j] === platform && o.source[j] === 0 && (o.start[j]! >= since || o.end[j]! >= since)) return 'some';
  }
  if (since < reading.context || until > reading.after || reading.unreadable[platform] === 1) return 'unknown';
  return ordersMissing(reading, platform, since, until - 1) ? 'unknown' : 'none';
}

/**
 * Gross pay is the sum of its parts, net pay is gross less deductions. Parts left out count as unknown, not as nothing, so only
 * too much is certain: parts above gross, or net above gross less the deductions named.
 */
function sumsCannotBe(p: PayColumns, i: number, tolerance: number): boolean {
  const gross = p.grossFen[i]!;
  if (gross === UNKNOWN) return false;
  let parts = 0;
  for (const part of payParts) parts += amount(p[part][i]!);
  if (parts > gross + tolerance) return true;
  const deductions =
    amount(p.deductionPenaltyFen[i]!) +
    amount(p.deductionDamageFen[i]!) +
    amount(p.deductionInsuranceFen[i]!) +
    amount(p.deductionSocialFen[i]!) +
    amount(p.taxFen[i]!) +
    amount(p.deductionOtherFen[i]!);
  return p.netFen[i] !== UNKNOWN && p.netFen[i]! > gross - deductions + tolerance;
}

function checkComplete(p: PayColumns, i: number, platform: number, sink: FeedSink): void {
  let cells = 5;
  let filled = 0;
  if (p.periodFrom[i] !== UNKNOWN) filled++;
  if (p.dueOn[i] !== UNKNOWN) filled++;
  if (p.grossFen[i] !== UNKNOWN) filled++;
  if (p.netFen[i] !== UNKNOWN) filled++;
  if (p.status[i] !== UNKNOWN_CODE) filled++;
  if (p.status[i] === PAID) {
    cells++;
    if (p.paidAt[i] !== 0) filled++;
  }
  const { values } = sink.counts;
  const base = platform * WIDTH;
  values[base + MANDATORY_CELLS]! += cells;
  values[base + FILLED_CELLS]! += filled;
  if (filled < cells) report(sink, 'field-missing', platform, 'pay', i);
}
