import { type Day, parseDay } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import { type EnterpriseCounts, ordersOf, systemClaimed, tradesSeen, workersOf } from './enterprise-counts.ts';
import { type EnterpriseMonth, type HoursSystem, type Trade, trades } from './kinds.ts';
import type { County, EnterpriseRecords, RecordRow } from './ledger.ts';
import { compare, hoursSystemOf } from './platform-terms.ts';
import { fromPlatform, holdsOn, indexOfTrade, numberIn, textIn, tradeIn } from './records.ts';
import { foldCorrectionOrders, foldPremiums, foldRuleChanges } from './register-folds.ts';
import type { EnterpriseSink } from './sink.ts';

const industries: readonly EnterpriseMonth['injuryIndustry'][] = [null, 'ride', 'delivery', 'takeaway', 'freight'];
const signatories = [null, 'union', 'representatives', 'enterprise-only'] as const;

/**
 * Counts the facts about enterprises from what they have on file and from the counts gathered over their workers: one a month
 * for every enterprise and trade it has workers, orders or its own row in; then rule changes, correction orders and premiums.
 */
export function foldEnterprises(county: County, counts: EnterpriseCounts, law: Law, sink: EnterpriseSink): void {
  if (sink.enterprise !== undefined) {
    for (let platform = 0; platform < county.platforms.length; platform++) {
      const seen = tradesSeen(counts, platform);
      const row = own(county, 'enterprise', platform)[0];
      if (row !== undefined) seen.add(trades[tradeIn(row)]!);
      for (const trade of trades)
        if (seen.has(trade)) sink.enterprise(enterpriseMonth(county, counts, law, platform, trade));
    }
  }
  foldRuleChanges(county, sink);
  foldCorrectionOrders(county, sink);
  foldPremiums(county, counts, sink);
}

function enterpriseMonth(
  county: County,
  counts: EnterpriseCounts,
  law: Law,
  platform: number,
  trade: Trade,
): EnterpriseMonth {
  const { first, last } = county;
  const row = own(county, 'enterprise', platform)[0];
  const place = row === undefined ? null : textIn(row, 'place');
  const agreement = covering(inTrade(own(county, 'limitAgreement', platform), trade), first, last);
  const restRule = covering(inTrade(own(county, 'restRule', platform), trade), first, last);
  const claimedSystem = systemClaimed(counts, platform);
  const approval = covering(approvals(county, platform, claimedSystem), first, last);
  const retention = latest(own(county, 'recordRetention', platform), 'checkedOn', last);
  const appraisal = latest(
    inTrade(own(county, 'publishedRule', platform), trade).filter(
      (each) => numberIn(each, 'allowedTimePercentileBp') !== null && holdsOn(each, last, 'effectiveOn', 'endedOn'),
    ),
    'effectiveOn',
    last,
  );
  return {
    platform: county.platforms[platform]!,
    trade,
    month: county.month,
    first,
    last,
    place,
    employees: workersOf(counts, platform, trade, ['employee', 'part-time', 'dispatched']),
    quasiEmployees: workersOf(counts, platform, trade, ['quasi-employee']),
    limitAgreement: agreement === null ? null : agreedLimits(agreement),
    limitAgreementReported: county.reported(platform, 'limitAgreement'),
    restRuleFrom: restRule === null ? null : numberIn(restRule, 'from'),
    restRuleTo: restRule === null ? null : numberIn(restRule, 'to'),
    restRuleReported: county.reported(platform, 'restRule'),
    unannouncedDays: unannouncedDays(county, law),
    appraisalPercentileBp: appraisal === null ? null : numberIn(appraisal, 'allowedTimePercentileBp'),
    agreedPercentileBp: agreement === null ? null : numberIn(agreement, 'appraisalPercentileBp'),
    claimedSystem,
    approvalNumber: approval === null ? null : textIn(approval, 'approvalNumber'),
    approvalFrom: approval === null ? null : numberIn(approval, 'from'),
    approvalTo: approval === null ? null : numberIn(approval, 'to'),
    approvalReported: county.reported(platform, 'workingTimeApproval'),
    firstEngagedOn:
      (retention === null ? null : numberIn(retention, 'firstEngagedOn')) ??
      (row === undefined ? null : numberIn(row, 'onDate')),
    oldestLedgerOn: retention === null ? null : numberIn(retention, 'oldestLedgerOn'),
    minimumWageShownOn: minimumWageShownOn(county, law, platform, place),
    noticeDisplayReported: county.reported(platform, 'noticeDisplay'),
    injuryListedFrom: row === undefined ? null : numberIn(row, 'injuryListedFrom'),
    injuryRegisteredFrom: registeredFrom(county, platform),
    injuryRegistrationReported: county.reported(platform, 'injuryRegistration'),
    injuryIndustry: row === undefined ? null : (industries[Number(row.injuryIndustry ?? 0)] ?? null),
    ordersAccepted: ordersOf(counts, county, platform, [trade], () => true),
  };
}

/** An enterprise's own rows of a small table, by record. */
function own(county: County, table: keyof EnterpriseRecords, platform: number): RecordRow[] {
  return county.records[table]
    .filter((row) => row.platform === platform && fromPlatform(row))
    .sort((a, b) => compare(a.recordId, b.recordId));
}

const inTrade = (rows: readonly RecordRow[], trade: Trade) =>
  rows.filter((row) => tradeIn(row) === indexOfTrade(trade));

/** The row that holds on most days of a month, the last begun of equals; null where none holds on any. */
function covering(rows: readonly RecordRow[], first: Day, last: Day): RecordRow | null {
  let best: RecordRow | null = null;
  let most = 0;
  const begun = (row: RecordRow | null) => (row === null ? 0 : (numberIn(row, 'from') ?? 0));
  for (const row of rows) {
    const from = numberIn(row, 'from');
    if (from === null) continue;
    const held = Math.min(last, numberIn(row, 'to') ?? last) - Math.max(first, from) + 1;
    if (held > most || (held === most && held > 0 && from > begun(best))) {
      best = row;
      most = held;
    }
  }
  return best;
}

/** The row with the latest day of a column not after `last`. */
function latest(rows: readonly RecordRow[], column: string, last: Day): RecordRow | null {
  let best: RecordRow | null = null;
  for (const row of rows) {
    const on = numberIn(row, column);
    if (on === null || on > last) continue;
    if (best === null || on >= numberIn(best, column)!) best = row;
  }
  return best;
}

function agreedLimits(row: RecordRow): EnterpriseMonth['limitAgreement'] {
  return {
    continuousSeconds: numberIn(row, 'continuousMaxS'),
    dailySeconds: numberIn(row, 'dailyMaxS'),
    allowanceSeconds: numberIn(row, 'allowanceS'),
    signedBy: signatories[Number(row.signedBy ?? 0)] ?? null,
    coversFrom: numberIn(row, 'from') ?? 0,
    coversTo: numberIn(row, 'to'),
  };
}

function approvals(county: County, platform: number, claimed: HoursSystem): RecordRow[] {
  return own(county, 'workingTimeApproval', platform).filter((row) => hoursSystemOf(Number(row.system)) === claimed);
}

/** First day on which the minimum wage in force at month's end was shown. */
function minimumWageShownOn(county: County, law: Law, platform: number, place: string | null): Day | null {
  const standard = place === null ? null : law.findInForce('minimum-wage-monthly', county.last, place);
  if (standard === null) return null;
  let shown: Day | null = null;
  for (const row of own(county, 'noticeDisplay', platform)) {
    const on = numberIn(row, 'displayedOn');
    if (textIn(row, 'subject') !== 'minimum-wage' || numberIn(row, 'standardFrom') !== parseDay(standard.from))
      continue;
    if (on !== null && (shown === null || on < shown)) shown = on;
  }
  return shown;
}

/** First day of a registration for injury protection that holds in the month. */
function registeredFrom(county: County, platform: number): Day | null {
  let from: Day | null = null;
  for (const row of own(county, 'injuryRegistration', platform)) {
    const begun = numberIn(row, 'registeredFrom');
    const ended = numberIn(row, 'registeredTo');
    if (begun === null || begun > county.last || (ended !== null && ended < county.first)) continue;
    if (from === null || begun < from) from = begun;
  }
  return from;
}

function unannouncedDays({ first, last }: County, law: Law): number {
  let days = 0;
  for (let at = first; at <= last; at++) if (law.calendar.kindOf(at) === 'unannounced') days++;
  return days;
}
