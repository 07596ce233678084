import { dayOfInstant, readDay, readMonth } from '../calendar.ts';
import { say } from '../complaint.ts';
import type { Row } from '../explanation.ts';

import { payOf } from './pay.ts';
import type { Behind, Recount } from './recount.ts';
import { at, inForce, number, on, rowsOf, said, tradeOf, yesNo } from './rows.ts';
import { classOn } from './worker.ts';

const statuses: Readonly<Record<string, string>> = { 1: 'done', 2: 'cancelled', 3: 'abnormal', 4: 'in-progress' };
const vehicles: Readonly<Record<string, string>> = {
  1: 'e-bike',
  2: 'motorcycle',
  3: 'car',
  4: 'truck',
  5: 'on-foot',
  9: 'unknown',
};
const identities: Readonly<Record<string, string>> = { 1: 'matches', 2: 'mismatched', 3: 'not-real-name' };

/** Trades of each pilot industry of the register: ride; delivery; takeaway; freight (sheet b.2, b.3). */
const insured: Readonly<Record<string, readonly string[]>> = {
  1: ['ride'],
  2: ['delivery'],
  3: ['delivery'],
  4: ['city-freight', 'long-haul-freight'],
};

/** Whether injury cover was due on an order: industry, list entry and day; nothing said where the register's row is not shown. */
function coverDue(
  rows: readonly Row[],
  platform: string,
  trade: string | undefined,
  day: number | null,
): Record<string, readonly unknown[]> {
  const entry = rowsOf(rows, 'enterprise', platform)[0];
  if (entry === undefined || day === null || trade === undefined) return {};
  const industry = said(entry, 'injuryIndustry');
  if (industry === null) return { injuryCoverDue: [null] };
  const listed = on(entry, 'injuryListedFrom');
  return { injuryCoverDue: [listed !== null && listed <= day && (insured[industry] ?? []).includes(trade)] };
}

/** What one order row says of the fields of an order's fact. */
export function orderFields(row: Row, rows: readonly Row[]): Record<string, readonly unknown[]> {
  const accepted = at(row, 'acceptedAt');
  const ended = at(row, 'finishedAt') ?? at(row, 'cancelledAt');
  const moment = accepted ?? at(row, 'createdAt') ?? ended;
  const day = moment === null ? null : dayOfInstant(moment);
  const trade = tradeOf[said(row, 'trade') ?? ''];
  const told = identities[said(row, 'identity') ?? '9'];
  const engagement = rowsOf(rows, 'worker', row.platform)[0];
  const ofAccount = identities[(engagement === undefined ? null : said(engagement, 'identity')) ?? '9'] ?? 'unknown';
  const ceilings = rowsOf(rows, 'publishedRule', row.platform)
    .filter(
      (rule) =>
        tradeOf[said(rule, 'trade') ?? ''] === trade && day !== null && inForce(rule, day, 'effectiveOn', 'endedOn'),
    )
    .flatMap((rule) => number(rule, 'takeRateCeilingBp') ?? []);
  return {
    trade: [trade],
    day: [day],
    status: [statuses[said(row, 'status') ?? '3'] ?? 'abnormal'],
    vehicle: [vehicles[said(row, 'vehicle') ?? '9'] ?? 'unknown'],
    distanceM: [number(row, 'distanceM')],
    promisedSeconds: [number(row, 'promisedS')],
    extendedSeconds: [number(row, 'extendedS')],
    userPaidFen: [number(row, 'userPaidFen')],
    workerGrossFen: [number(row, 'workerGrossFen')],
    currency: [said(row, 'currency') ?? 'CNY'],
    takeRateShown: [yesNo(row, 'takeRateShown')],
    publishedTakeRateCeilingBp: ceilings.length === 0 ? [null] : ceilings,
    injuryPremiumMilli: [number(row, 'injuryPremiumMilli')],
    identity: [told ?? ofAccount],
    ...coverDue(rows, row.platform, trade, day),
    workerClass: day === null ? ['unclear'] : [classOn(rows, row.platform, day)],
  };
}

const grounds: Readonly<Record<string, string>> = {
  '01': 'lateness',
  '02': 'bad-review',
  '03': 'damage',
  '04': 'purchase',
  '05': 'equipment',
  '06': 'insurance',
  '07': 'injury-premium',
  '08': 'deposit',
  '09': 'tax',
  '10': 'social-insurance',
  '11': 'court-order',
};

const groundOf = (row: Row) => (row.table === 'lossClaim' ? 'damage' : (grounds[said(row, 'ground') ?? ''] ?? 'other'));
const takenOf = (row: Row) => number(row, row.table === 'lossClaim' ? 'deductedFen' : 'amountFen') ?? 0;

/** Deductions of the month in order of day and record; a damage deduction and the claim of the same day and amount are one. */
function chargesOf(rows: readonly Row[], platform: string, first: number, last: number) {
  const ofMonth = (row: Row) => {
    const day = on(row, 'deductedOn');
    return day !== null && first <= day && day <= last;
  };
  const claims = [...rowsOf(rows, 'lossClaim', platform).filter(ofMonth)];
  const charges: { row: Row; claim: Row | null }[] = [];
  for (const row of rowsOf(rows, 'deduction', platform).filter(ofMonth)) {
    const same = claims.findIndex(
      (claim) =>
        groundOf(row) === 'damage' &&
        said(claim, 'deductedOn') === said(row, 'deductedOn') &&
        number(claim, 'deductedFen') === number(row, 'amountFen'),
    );
    charges.push({ row, claim: same < 0 ? null : claims.splice(same, 1)[0]! });
  }
  for (const claim of claims) charges.push({ row: claim, claim });
  const before = (a: Row, b: Row) => on(a, 'deductedOn')! - on(b, 'deductedOn')! || (a.recordId < b.recordId ? -1 : 1);
  return charges.sort((a, b) => before(a.row, b.row));
}

/** One deduction, its rule, its proof, and for damage what was deducted before it in the month. */
export function recountDeduction({ finding, rows }: Behind, to: Recount): void {
  const { platform } = finding;
  const day = readDay(finding.period);
  const month = day === null ? null : readMonth(finding.period.slice(0, 7));
  if (platform === null || day === null || month === null) return;
  const charges = chargesOf(rows, platform, month.first, month.last);
  const at = charges.findIndex(({ row }) => row.recordId === finding.record);
  if (at < 0) {
    to.complaints.push(say(`证据中没有扣款 ${finding.record}`, `no deduction ${finding.record} among the rows`));
    return;
  }
  const { row, claim } = charges[at]!;
  to.is('on', day);
  if (on(row, 'deductedOn') !== day)
    to.complaints.push(say(`${row.recordId} 的扣款日期不同`, `${row.recordId} was deducted on another day`));
  to.is('recordId', row.recordId);
  to.is('amountFen', takenOf(row));
  to.is('ground', groundOf(row));
  to.is('workerClass', classOn(rows, platform, day));
  const engagement = rowsOf(rows, 'worker', platform)[0];
  if (engagement !== undefined) to.is('trade', tradeOf[said(engagement, 'trade') ?? '']);
  to.is('evidenceId', said(row, 'evidenceId') ?? (claim === null ? null : said(claim, 'evidenceId')));
  to.is('lossFen', claim === null ? null : number(claim, 'lossFen'));
  to.is(
    'monthDamageBeforeFen',
    charges.slice(0, at).reduce((sum, each) => sum + (groundOf(each.row) === 'damage' ? takenOf(each.row) : 0), 0),
  );
  const settled = payOf(rows, platform, month.first, month.last).map((each) => number(each, 'grossFen'));
  const wage = settled.length === 0 || settled.includes(null) ? null : settled.reduce((sum, each) => sum! + each!, 0);
  to.is('monthWageFen', (claim === null ? null : number(claim, 'monthWageFen')) ?? wage);
  const place = claim === null ? null : said(claim, 'place');
  if (place !== null) to.is('place', place);
  const rule = rowsOf(rows, 'publishedRule', platform).find((each) => each.recordId === said(row, 'ruleRecordId'));
  if (rule !== undefined) to.is('rulePublishedOn', on(rule, 'publishedOn'));
  if (said(row, 'ruleRecordId') === null) to.is('rulePublishedOn', null);
  const item = said(row, 'item');
  const required = rowsOf(rows, 'purchaseRequirement', platform).find(
    (each) => item !== null && said(each, 'item') === item && inForce(each, day),
  );
  const either = (column: string) => yesNo(row, column) ?? (required === undefined ? null : yesNo(required, column));
  to.is('compulsory', either('compulsory'));
  to.is('namedBrand', either('brandNamed'));
}

/** A published change of rules. */
export function recountRuleChange({ finding, rows }: Behind, to: Recount): void {
  // A doubt names no record; which of the rows it is about is then not told.
  if (finding.record === null) return;
  const row = rowsOf(rows, 'publishedRule', finding.platform).find((each) => each.recordId === finding.record);
  if (row === undefined) {
    to.complaints.push(say(`证据中没有规则 ${finding.record}`, `no rule ${finding.record} among the rows`));
    return;
  }
  const kinds = 'entry-exit allocation piece-price take-rate pay-composition hours rewards-penalties deduction'.split(
    ' ',
  );
  to.is('trade', tradeOf[said(row, 'trade') ?? '']);
  to.is('ruleKind', kinds[Number(said(row, 'kind') ?? said(row, 'ruleKind')) - 1]);
  for (const column of ['publishedOn', 'effectiveOn', 'consultedOn']) to.is(column, on(row, column));
  to.is('consultationRecordId', said(row, 'consultationRecordId'));
}
