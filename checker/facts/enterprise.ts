import { dateOf, readMonth } from '../calendar.ts';
import { say } from '../complaint.ts';
import type { Row } from '../explanation.ts';
import type { Behind, Recount } from './recount.ts';
import { number, on, rowsOf, said, tradeOf } from './rows.ts';
import { classOn } from './worker.ts';

const systems: Readonly<Record<string, string>> = { 1: 'standard', 2: 'comprehensive', 3: 'irregular' };
const signers: Readonly<Record<string, string>> = { 1: 'union', 2: 'representatives', 3: 'enterprise-only' };
const industries: Readonly<Record<string, string>> = { 1: 'ride', 2: 'delivery', 3: 'takeaway', 4: 'freight' };

type Span = readonly [first: number, last: number];

/** Days of a span on which a dated row holds; a row without a first day is not dated. */
function daysHeld(row: Row, [first, last]: Span, from = 'from', to = 'to'): number {
  const begun = on(row, from);
  if (begun === null) return 0;
  return Math.max(0, Math.min(last, on(row, to) ?? last) - Math.max(first, begun) + 1);
}

/** The document that stands for a month: the one that holds on most of its days, the last begun of equals. */
function standing(rows: readonly Row[], span: Span): Row | null {
  const held = rows.filter((row) => daysHeld(row, span) > 0);
  const order = (a: Row, b: Row) => daysHeld(b, span) - daysHeld(a, span) || on(b, 'from')! - on(a, 'from')!;
  return held.toSorted(order)[0] ?? null;
}

/** The row with the latest day of a column, not after a day. */
function lastBy(rows: readonly Row[], column: string, until: number): Row | null {
  const dated = rows.filter((row) => on(row, column) !== null && on(row, column)! <= until);
  return dated.toSorted((a, b) => on(b, column)! - on(a, column)!)[0] ?? null;
}

/** The enterprise's own row in the county's register; null where it is not among the rows. */
const registerRow = (rows: readonly Row[], platform: string): Row | null =>
  rowsOf(rows, 'enterprise', platform)[0] ?? null;

/** What an enterprise has on file in a month, as far as its documents and its workers' engagements are among the rows. */
export function recountEnterprise({ finding, fact, rows }: Behind, to: Recount): void {
  const { platform } = finding;
  const month = readMonth(finding.period);
  if (platform === null || month === null) return;
  const span = [month.first, month.last] as const;
  // Doubts are listed by enterprise and month, whatever the trade.
  const trade = finding.record ?? fact.trade;
  to.is('platform', platform);
  to.is('month', finding.period);
  to.is('first', month.first);
  to.is('last', month.last);
  to.is('trade', trade);
  if (typeof trade === 'string' && !Object.values(tradeOf).includes(trade))
    to.complaints.push(say(`${trade} 不是行业`, `${trade} is no trade`));
  const of = (table: string) => rowsOf(rows, table, platform);
  const inTrade = (table: string) => of(table).filter((row) => tradeOf[said(row, 'trade') ?? ''] === trade);
  for (const [field, table] of Object.entries(reportedBy))
    to.oneOf(field, of(table).length > 0 ? [true] : [true, false]);

  const agreement = standing(inTrade('limitAgreement'), span);
  to.is('limitAgreement', agreement === null ? null : limits(agreement));
  to.is('agreedPercentileBp', agreement === null ? null : number(agreement, 'appraisalPercentileBp'));
  const restRule = standing(inTrade('restRule'), span);
  to.is('restRuleFrom', restRule === null ? null : on(restRule, 'from'));
  to.is('restRuleTo', restRule === null ? null : on(restRule, 'to'));
  const appraisal = lastBy(
    inTrade('publishedRule').filter(
      (row) => number(row, 'allowedTimePercentileBp') !== null && (on(row, 'endedOn') ?? month.last) >= month.last,
    ),
    'effectiveOn',
    month.last,
  );
  to.is('appraisalPercentileBp', appraisal === null ? null : number(appraisal, 'allowedTimePercentileBp'));
  approval(rows, to, platform, span, String(fact.claimedSystem));
  register(rows, to, platform, month.last);
  if (typeof trade === 'string' && of('worker').length > 0) workers(of('worker'), to, trade, span);
  const registered = of('injuryRegistration').filter(
    (row) => daysHeld(row, span, 'registeredFrom', 'registeredTo') > 0,
  );
  const from = registered.map((row) => on(row, 'registeredFrom')!);
  to.is('injuryRegisteredFrom', from.length === 0 ? null : Math.min(...from));
  const shown = of('noticeDisplay').map((row) => on(row, 'displayedOn'));
  // Which notice shows the standard in force hangs on the standard; the fact may name any display on file, or none.
  to.oneOf('minimumWageShownOn', [...shown, null]);
}

const reportedBy = {
  limitAgreementReported: 'limitAgreement',
  restRuleReported: 'restRule',
  approvalReported: 'workingTimeApproval',
  noticeDisplayReported: 'noticeDisplay',
  injuryRegistrationReported: 'injuryRegistration',
} as const;

const limits = (row: Row) => ({
  continuousSeconds: number(row, 'continuousMaxS'),
  dailySeconds: number(row, 'dailyMaxS'),
  allowanceSeconds: number(row, 'allowanceS'),
  signedBy: signers[said(row, 'signedBy') ?? ''] ?? null,
  coversFrom: on(row, 'from'),
  coversTo: on(row, 'to'),
});

function approval(rows: readonly Row[], to: Recount, platform: string, span: Span, claimed: string): void {
  const of = rowsOf(rows, 'workingTimeApproval', platform).filter(
    (row) => systems[said(row, 'system') ?? ''] === claimed,
  );
  const row = standing(of, span);
  to.is('approvalNumber', row === null ? null : said(row, 'approvalNumber'));
  to.is('approvalFrom', row === null ? null : on(row, 'from'));
  to.is('approvalTo', row === null ? null : on(row, 'to'));
  const terms = rowsOf(rows, 'payTerms', platform).map((each) => systems[said(each, 'hoursSystem') ?? ''] ?? 'unknown');
  if (terms.length > 0) to.oneOf('claimedSystem', [...new Set(terms), 'unknown']);
}

function register(rows: readonly Row[], to: Recount, platform: string, last: number): void {
  const row = registerRow(rows, platform);
  const ledger = lastBy(rowsOf(rows, 'recordRetention', platform), 'checkedOn', last);
  to.is('oldestLedgerOn', ledger === null ? null : on(ledger, 'oldestLedgerOn'));
  const engaged = ledger === null ? null : on(ledger, 'firstEngagedOn');
  if (engaged !== null) to.is('firstEngagedOn', engaged);
  if (row === null) return;
  if (rowsOf(rows, 'recordRetention', platform).length > 0) to.is('firstEngagedOn', engaged ?? on(row, 'onDate'));
  to.is('place', said(row, 'place'));
  to.is('injuryListedFrom', on(row, 'injuryListedFrom'));
  to.is('injuryIndustry', industries[said(row, 'injuryIndustry') ?? ''] ?? null);
}

/** Workers engaged in the month by class: of several engagements the adjudicated, then the last begun. */
function workers(rows: readonly Row[], to: Recount, trade: string, span: Span): void {
  const ids = new Set(rows.map((row) => said(row, 'workerId')));
  const counts = new Map<string, number>();
  for (const id of ids) {
    const own = rows.filter((row) => said(row, 'workerId') === id);
    const held = own.filter((row) => daysHeld(row, span, 'onDate', 'offDate') > 0);
    const latest = held.toSorted((a, b) => on(b, 'onDate')! - on(a, 'onDate')!)[0];
    if (latest === undefined || tradeOf[said(latest, 'trade') ?? ''] !== trade) continue;
    const until = Math.min(span[1], on(latest, 'offDate') ?? span[1]);
    const workerClass = classOn(own, latest.platform, until);
    counts.set(workerClass, (counts.get(workerClass) ?? 0) + 1);
  }
  const sum = (classes: readonly string[]) => classes.reduce((total, each) => total + (counts.get(each) ?? 0), 0);
  to.is('employees', sum(['employee', 'part-time', 'dispatched']));
  to.is('quasiEmployees', sum(['quasi-employee']));
}

/** A month's premium declaration. How many orders were counted stands in the order table. */
export function recountPremium({ finding, fact, rows }: Behind, to: Recount): void {
  const [region, industry] = finding.record === null ? [fact.region, fact.industry] : finding.record.split('/');
  const month = readMonth(finding.period);
  to.is('platform', finding.platform);
  to.is('month', finding.period);
  to.is('first', month?.first ?? null);
  to.is('region', region);
  to.is('industry', industry);
  const row = rowsOf(rows, 'injuryPremium', finding.platform).find(
    (each) =>
      said(each, 'month') === finding.period &&
      said(each, 'region') === region &&
      (industry === undefined || industries[said(each, 'industry') ?? ''] === industry),
  );
  if (row === undefined) {
    to.complaints.push(
      say(
        `证据中没有 ${String(region)} 的 ${finding.period} 申报`,
        `no declaration of ${finding.period} for ${String(region)} among the rows`,
      ),
    );
    return;
  }
  to.is('ordersDeclared', number(row, 'orders'));
  to.is('paidFen', number(row, 'paidFen'));
  to.is('payeeRegion', said(row, 'payeeRegion'));
  const entry = finding.platform === null ? null : registerRow(rows, finding.platform);
  if (entry === null) return;
  to.is('benchmarkMilli', number(entry, 'injuryBenchmarkMilli'));
  to.is('floatBp', number(entry, 'injuryFloatBp'));
}

/** Whole months of days from the first to the last inclusive: 1 March to 31 May are three. */
function wholeMonths(from: number, to: number): number {
  const [a, b] = [dateOf(from), dateOf(to + 1)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return Math.max(0, b.dayOfMonth < a.dayOfMonth ? months - 1 : months);
}

/** An order to pay, over the workers it names. */
export function recountCorrectionOrder({ finding, rows, sealed }: Behind, to: Recount): void {
  const { last } = sealed;
  to.is('judgedOn', last);
  // A doubt names no record; which of the rows it is about is then not told.
  if (finding.record === null) return;
  const orders = rowsOf(rows, 'correctionOrder', finding.platform).filter(
    (row) =>
      said(row, 'orderNumber') === finding.record && on(row, 'arrearsFrom') !== null && on(row, 'arrearsFrom')! <= last,
  );
  if (orders.length === 0) {
    to.complaints.push(say(`证据中没有责令书 ${finding.record}`, `no order ${finding.record} among the rows`));
    return;
  }
  const sum = (column: string) => orders.reduce((total, row) => total + (number(row, column) ?? 0), 0);
  const latest = (column: string) => {
    const days = orders.flatMap((row) => on(row, column) ?? []);
    return days.length === 0 ? null : Math.max(...days);
  };
  to.is('orderNumber', finding.record);
  to.is('dueFen', sum('dueFen'));
  to.is('paidFen', sum('paidFen'));
  for (const column of ['issuedOn', 'deadline', 'paidOn']) to.is(column, latest(column));
  const ids = [...new Set(orders.map((row) => said(row, 'workerId')))];
  to.is('workers', ids.length);
  const arrears = ids.map((id) => {
    const own = orders.filter((row) => said(row, 'workerId') === id);
    const from = Math.min(...own.map((row) => on(row, 'arrearsFrom')!));
    const until = Math.max(...own.map((row) => Math.min(on(row, 'arrearsTo') ?? last, last)));
    const fen = own.reduce((total, row) => total + (number(row, 'dueFen') ?? 0) - (number(row, 'paidFen') ?? 0), 0);
    return { months: wholeMonths(from, until), fen };
  });
  const [longest] = arrears.toSorted((a, b) => b.months - a.months || b.fen - a.fen);
  to.is('longestMonths', longest!.months);
  to.is('longestWorkerFen', Math.max(0, longest!.fen));
}
