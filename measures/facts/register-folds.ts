import { civilFromDay, type Day } from '#basics/day.ts';
import { type EnterpriseCounts, ordersOf } from './enterprise-counts.ts';
import { type CorrectionOrderFact, type PremiumMonth, type RuleChangeFact, type Trade, trades } from './kinds.ts';
import type { County, RecordRow } from './ledger.ts';
import { compare } from './platform-terms.ts';
import { fromPlatform, numberIn, textIn, tradeIn } from './records.ts';
import type { EnterpriseSink } from './sink.ts';

const ruleKinds: readonly RuleChangeFact['ruleKind'][] = [
  'entry-exit',
  'allocation',
  'piece-price',
  'take-rate',
  'pay-composition',
  'hours',
  'rewards-penalties',
  'deduction',
];

const byRecord = (rows: readonly RecordRow[]) =>
  rows.filter(fromPlatform).toSorted((a, b) => a.platform - b.platform || compare(a.recordId, b.recordId));

/** Rules that take effect in the month. */
export function foldRuleChanges(county: County, sink: EnterpriseSink): void {
  const take = sink['rule-change'];
  if (take === undefined) return;
  for (const row of byRecord(county.records.publishedRule)) {
    const effectiveOn = numberIn(row, 'effectiveOn');
    const ruleKind = ruleKinds[Number(row.kind ?? 0) - 1];
    if (effectiveOn === null || ruleKind === undefined || effectiveOn < county.first || effectiveOn > county.last)
      continue;
    take({
      platform: county.platforms[row.platform]!,
      trade: trades[tradeIn(row)]!,
      ruleId: row.recordId,
      ruleKind,
      publishedOn: numberIn(row, 'publishedOn'),
      effectiveOn,
      consultedOn: numberIn(row, 'consultedOn'),
      consultationRecordId: textIn(row, 'consultationRecordId'),
    });
  }
}

/** Arrears of one worker under one order. */
interface Arrears {
  from: Day;
  to: Day;
  unpaidFen: number;
}

/** Orders to pay arrears, and arrears without an order, grouped by enterprise and number. */
export function foldCorrectionOrders(county: County, sink: EnterpriseSink): void {
  const take = sink['correction-order'];
  if (take === undefined) return;
  const groups = new Map<string, RecordRow[]>();
  for (const row of byRecord(county.records.correctionOrder)) {
    const from = numberIn(row, 'arrearsFrom');
    if (from === null || from > county.last) continue;
    const key = `${row.platform}\n${textIn(row, 'orderNumber') ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const rows of groups.values()) take(correctionOrder(county, rows));
}

function correctionOrder(county: County, rows: readonly RecordRow[]): CorrectionOrderFact {
  const workers = new Map<string, Arrears>();
  let [dueFen, paidFen] = [0, 0];
  for (const row of rows) {
    const due = numberIn(row, 'dueFen') ?? 0;
    const paid = numberIn(row, 'paidFen') ?? 0;
    dueFen += due;
    paidFen += paid;
    // Dense worker numbers hold within a seal; where there is none the platform's own id tells workers apart.
    const worker = String(row.worker ?? textIn(row, 'workerId') ?? row.recordId);
    const from = numberIn(row, 'arrearsFrom')!;
    const to = Math.min(numberIn(row, 'arrearsTo') ?? county.last, county.last);
    const known = workers.get(worker) ?? { from, to, unpaidFen: 0 };
    workers.set(worker, {
      from: Math.min(known.from, from),
      to: Math.max(known.to, to),
      unpaidFen: known.unpaidFen + due - paid,
    });
  }
  let longest: { months: number; fen: number } = { months: 0, fen: 0 };
  for (const { from, to, unpaidFen } of workers.values()) {
    const months = wholeMonths(from, to);
    if (months > longest.months || (months === longest.months && unpaidFen > longest.fen))
      longest = { months, fen: unpaidFen };
  }
  const first = rows[0]!;
  return {
    platform: county.platforms[first.platform]!,
    orderNumber: textIn(first, 'orderNumber'),
    issuedOn: latestOf(rows, 'issuedOn'),
    deadline: latestOf(rows, 'deadline'),
    dueFen,
    paidFen,
    // Paid in part by some: the day of the last payment.
    paidOn: latestOf(rows, 'paidOn'),
    workers: workers.size,
    longestMonths: longest.months,
    longestWorkerFen: Math.max(0, longest.fen),
    judgedOn: county.last,
  };
}

function latestOf(rows: readonly RecordRow[], column: string): Day | null {
  let found: Day | null = null;
  for (const row of rows) {
    const on = numberIn(row, column);
    if (on !== null && (found === null || on > found)) found = on;
  }
  return found;
}

/** Whole months of a span of days, both inclusive: 1 March to 31 May are three. */
export function wholeMonths(from: Day, to: Day): number {
  const [a, b] = [civilFromDay(from), civilFromDay(to + 1)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.dayOfMonth < a.dayOfMonth ? 1 : 0);
  return Math.max(0, months);
}

const industries: readonly (readonly [PremiumMonth['industry'], readonly Trade[]])[] = [
  ['ride', ['ride']],
  ['delivery', ['delivery']],
  ['takeaway', ['delivery']],
  ['freight', ['city-freight', 'long-haul-freight']],
];

/** Premium declarations of the month, each beside the orders counted in its region. */
export function foldPremiums(county: County, counts: EnterpriseCounts, sink: EnterpriseSink): void {
  if (sink.premium === undefined) return;
  for (const row of byRecord(county.records.injuryPremium)) {
    const industry = industries[Number(row.industry ?? 0) - 1];
    const region = textIn(row, 'region') ?? '';
    if (industry === undefined || !isMonth(row, county)) continue;
    const register = county.records.enterprise.find((each) => each.platform === row.platform);
    const [name, among] = industry;
    sink.premium({
      platform: county.platforms[row.platform]!,
      month: county.month,
      first: county.first,
      region,
      industry: name,
      ordersCounted: county.reported(row.platform, 'order')
        ? ordersIn(county, counts, row.platform, among, region)
        : null,
      ordersDeclared: numberIn(row, 'orders') ?? 0,
      benchmarkMilli: register === undefined ? null : numberIn(register, 'injuryBenchmarkMilli'),
      floatBp: register === undefined ? null : numberIn(register, 'injuryFloatBp'),
      paidFen: numberIn(row, 'paidFen') ?? 0,
      payeeRegion: textIn(row, 'payeeRegion') ?? '',
    });
  }
}

/** An area code without the zeros that stand for a whole county, prefecture or province: 500000 holds every 50…. */
function stemOf(region: string): string {
  const county = region.length === 9 ? region.replace(/000$/, '') : region;
  return county.length === 6 ? county.replace(/(?:00){1,2}$/, '') : county;
}

/** Orders accepted in a region; null where some were accepted nobody says where. */
function ordersIn(
  county: County,
  counts: EnterpriseCounts,
  platform: number,
  among: readonly Trade[],
  region: string,
): number | null {
  if (ordersOf(counts, county, platform, among, (place) => place === null) > 0) return null;
  const stem = stemOf(region);
  return ordersOf(counts, county, platform, among, (place) => place?.startsWith(stem) === true);
}

/** Whether a declaration is of the month: its month as text, or as the day it begins with. */
function isMonth(row: RecordRow, county: County): boolean {
  return typeof row.month === 'number' ? row.month === county.first : textIn(row, 'month') === county.month;
}
