import { day } from '#basics/day.ts';
import type { Feed } from './feed.ts';
import { registerRows } from './registers/index.ts';

const region = '500229';

/** What an enterprise has on file: sent again every month unchanged, under the same numbers. */
export function addStanding(feed: Feed): void {
  const { profile } = feed;
  const { mark, trade, limits, restRule, retention } = profile;
  if (feed.sends('limitAgreement') && limits !== null)
    feed.add('limitAgreement', { recordId: `${mark}-LA`, trade, ...limits });
  if (feed.sends('restRule') && restRule !== null)
    feed.add('restRule', { recordId: `${mark}-RR`, trade, documentId: `${mark}-休息办法`, ...restRule });
  if (feed.sends('noticeDisplay') && profile.noticeDisplayedOn !== null) {
    feed.add('noticeDisplay', {
      recordId: `${mark}-ND`,
      subject: 'minimum-wage',
      standardFrom: day('2025-01-01'),
      displayedOn: profile.noticeDisplayedOn,
    });
  }
  if (feed.sends('recordRetention'))
    feed.add('recordRetention', { recordId: `${mark}-RT`, ...retention, checkedOn: day('2026-01-15') });
  if (feed.sends('injuryRegistration') && profile.registeredFrom !== undefined)
    feed.add('injuryRegistration', { recordId: `${mark}-IR`, region, registeredFrom: profile.registeredFrom });
  if (feed.sends('publishedRule')) addRules(feed);
  if (profile.keepsRegisters) for (const rows of registerRows) rows.enterprise(feed);
}

/** Rules every platform has published: take rate with its ceiling, delivery time, and deductions. */
function addRules(feed: Feed): void {
  const { mark, trade, takeRateCeilingBp, allowedTimePercentileBp } = feed.profile;
  const published = {
    trade,
    publishedOn: day('2025-11-10'),
    effectiveOn: day('2026-01-01'),
    consultedOn: day('2025-10-20'),
    consultationRecordId: `${mark}-协商-2025-01`,
  };
  if (takeRateCeilingBp !== undefined)
    feed.add('publishedRule', {
      recordId: `${mark}-PR4`,
      kind: '4',
      title: '抽成比例上限公示',
      ...published,
      takeRateCeilingBp,
    });
  if (allowedTimePercentileBp !== undefined)
    feed.add('publishedRule', {
      recordId: `${mark}-PR6`,
      kind: '6',
      title: '配送时限与考核办法',
      ...published,
      allowedTimePercentileBp,
    });
  feed.add('publishedRule', { recordId: `${mark}-PR8`, kind: '8', title: '扣款规则', ...published });
}

/** The month's premium declaration: orders accepted in the county at the assigned benchmark and float, rounded half up once. */
export function addPremium(feed: Feed): void {
  const { injuryIndustry, injuryBenchmarkMilli, injuryFloatBp = 10_000, premium } = feed.profile;
  if (injuryIndustry === '0' || injuryBenchmarkMilli === undefined || !feed.sends('injuryPremium')) return;
  const orders = feed.ordersAccepted;
  // milli-yuan are tenths of a fen, the float is in ten-thousandths
  const fenOf = (milli: number, floatBp: number) => Math.floor((2 * orders * milli * floatBp + 100_000) / 200_000);
  const paidFen = fenOf(premium?.benchmarkMilli ?? injuryBenchmarkMilli, premium?.floatBp ?? injuryFloatBp);
  feed.add('injuryPremium', {
    month: feed.month.month,
    region,
    industry: injuryIndustry,
    orders,
    benchmarkMilli: injuryBenchmarkMilli,
    floatBp: injuryFloatBp,
    paidFen: paidFen - (premium?.shortFen ?? 0),
    payeeRegion: premium?.payeeRegion ?? region,
  });
}
