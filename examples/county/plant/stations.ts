import { day } from '#basics/day.ts';
import type { Feed } from '../feed.ts';
import { at, type Planting } from '../planting.ts';
import { byOrder, type Limits, type Profile, profile } from '../platforms.ts';

const hour = 3600;

const agreed: Limits = {
  continuousMaxS: 4 * hour,
  dailyMaxS: 10 * hour,
  allowanceS: hour / 2,
  stopS: hour / 3,
  appraisalPercentileBp: 5000,
  signedBy: '1',
  from: day('2026-01-01'),
  to: day('2026-12-31'),
};

const station = (n: number, name: string, given: Partial<Profile>): Profile =>
  profile({
    slug: `station-${n}`,
    name: `${name}（虚构）`,
    body: `G1T${String(n).padStart(3, '0')}`,
    mark: `S${n}`,
    trade: '02',
    form: 'csv',
    injuryIndustry: '2',
    kind: '2',
    allowedTimePercentileBp: 5000,
    sends: byOrder.filter((table) => !['workingTimeApproval', 'allocation', 'restPrompt', 'deduction'].includes(table)),
    ...given,
  });

/** Small delivery partners, each with something missing on file or paid wrongly; the last has everything exactly at the line. */
export const stations: readonly Profile[] = [
  station(1, '柿子坪配送', {
    limits: null,
    restRule: null,
    noticeDisplayedOn: null,
    registeredFrom: undefined,
    retention: { firstEngagedOn: day('2020-06-01'), oldestLedgerOn: day('2024-03-31') },
    premium: { shortFen: 20, payeeRegion: '510000' },
  }),
  station(2, '桐子坝配送', {
    limits: { ...agreed, allowanceS: undefined },
    allowedTimePercentileBp: 4000,
    noticeDisplayedOn: null,
    registeredFrom: undefined,
    retention: { firstEngagedOn: day('2022-01-01'), oldestLedgerOn: day('2025-01-01') },
    premium: { shortFen: 1, payeeRegion: '420000' },
  }),
  station(3, '梨树垭配送', {
    limits: { ...agreed, signedBy: '3' },
    allowedTimePercentileBp: 4999,
    noticeDisplayedOn: null,
    registeredFrom: undefined,
    // engaged from the opening of 2025, ledgers from the 1st of March on: 28 days beyond the 31 of a first cycle
    retention: { firstEngagedOn: day('2025-01-01'), oldestLedgerOn: day('2025-03-01') },
    // the float of 1.2 was left out
    injuryFloatBp: 12_000,
    premium: { floatBp: 10_000, payeeRegion: '610000' },
  }),
  station(4, '核桃湾配送', {
    // an agreement of its own every month, from the 1st to the 20th; rest rules from the 11th on
    limits: null,
    restRule: null,
    allowedTimePercentileBp: 3000,
    injuryBenchmarkMilli: 250,
    // paid at 0.07 although 0.25 was assigned
    premium: { benchmarkMilli: 70 },
  }),
  station(5, '板栗坡配送', {
    limits: null,
    restRule: null,
    injuryBenchmarkMilli: 250,
    injuryFloatBp: 9000,
    retention: { firstEngagedOn: day('2025-06-01'), oldestLedgerOn: day('2025-07-02') },
  }),
];

const why = (zh: string, en: string) => ({ why: { zh, en } });

/** What enterprises have on file: agreed limits, rest rules, notices, ledgers, registration. */
export function plantStations(planting: Planting): void {
  const { first, last, month } = planting.month;
  const daysInMonth = last - first + 1;
  const twentieth = planting.date(20);
  for (const { slug } of stations) {
    const script = planting.script(slug, `${slug}-rider`);
    for (const n of [1, 2, 3]) script.order(at(planting.workday(n), '12:00'), at(planting.workday(n), '12:30'));
  }
  const [one, two, three, four, five] = stations.map(({ slug }) => planting.feed(slug)) as [
    Feed,
    Feed,
    Feed,
    Feed,
    Feed,
  ];
  const items = (value: number) => ({ quantity: { value, unit: 'items' } });
  const days = (value: number) => ({ quantity: { value, unit: 'days' } });

  const limits = 'agreed-limits';
  planting.breach(one, limits, {
    ...items(5),
    ...why('没有协商协议，五项均缺', 'no agreement at all: all five terms missing'),
  });
  planting.breach(two, limits, { ...items(1), ...why('协议没有宽放时间', 'no allowance agreed') });
  planting.breach(three, limits, { ...items(1), ...why('只有企业签字', 'signed by the enterprise only') });
  const monthly = {
    trade: '02',
    from: first,
    continuousMaxS: 4 * hour,
    dailyMaxS: 10 * hour,
    allowanceS: hour / 2,
    stopS: hour / 3,
  };
  four.add('limitAgreement', {
    ...monthly,
    recordId: `S4-LA-${month}`,
    to: twentieth,
    appraisalPercentileBp: 6500,
    signedBy: '2',
  });
  planting.breach(four, limits, { ...items(1), ...why('协议只到20日', 'the agreement ends on the 20th') });
  five.add('limitAgreement', {
    ...monthly,
    recordId: `S5-LA-${month}`,
    to: last,
    appraisalPercentileBp: 5000,
    signedBy: '2',
  });
  planting.lawful(five, limits, null, { zh: '协议恰覆盖全月', en: 'an agreement from the first to the last day' });

  const rest = 'rest-rules';
  planting.breach(one, rest, { ...days(daysInMonth), ...why('没有休息办法', 'no rest rules') });
  four.add('restRule', {
    recordId: `S4-RR-${month}`,
    trade: '02',
    documentId: 'S4-休息办法',
    from: planting.date(11),
    to: last,
  });
  planting.breach(four, rest, { ...days(10), ...why('11日起才有休息办法', 'rest rules from the 11th only') });
  five.add('restRule', { recordId: `S5-RR-${month}`, trade: '02', documentId: 'S5-休息办法', from: first, to: last });
  planting.lawful(five, rest, null, { zh: '休息办法恰覆盖全月', en: 'rest rules from the first to the last day' });

  const percentile = 'appraisal-percentile';
  const points = (value: number) => ({ quantity: { value, unit: 'basis-points' } });
  planting.breach(two, percentile, { ...points(1000), ...why('约定50%，使用40%', '50 % agreed, 40 % used') });
  planting.breach(three, percentile, { ...points(1), ...why('约定50%，使用49.99%', '50 % agreed, 49.99 % used') });
  planting.breach(four, percentile, { ...points(3500), ...why('约定65%，使用30%', '65 % agreed, 30 % used') });
  planting.lawful(five, percentile, null, { zh: '恰为约定的百分位', en: 'exactly the agreed percentile' });

  const notice = 'minimum-wage-notice';
  const registration = 'pilot-registration';
  for (const feed of [one, two, three]) {
    planting.breach(feed, notice, {
      ...days(daysInMonth),
      ...why('没有公示最低工资标准', 'the minimum wage was not shown'),
    });
    planting.breach(feed, registration, {
      ...days(daysInMonth),
      ...why('试点平台没有登记', 'a listed platform not registered'),
    });
  }

  // three years are counted as 1,095 days, the first cycle as 31
  const retention = 'pay-record-retention';
  const threeYearsAgo = last - 1095;
  planting.breach(one, retention, {
    ...days(day('2024-03-31') - threeYearsAgo),
    ...why('台账只到2024年3月31日', 'ledgers back to 2024-03-31 only'),
  });
  planting.breach(two, retention, {
    ...days(day('2025-01-01') - threeYearsAgo),
    ...why('台账只到2025年初', 'ledgers back to 2025 only'),
  });
  planting.breach(three, retention, {
    ...days(28),
    ...why('用工以来头两个月没有台账', 'no ledgers of the first two months'),
  });
  planting.lawful(five, retention, null, {
    zh: '用工后31天内有台账',
    en: 'ledgers from the 31st day after the first engagement',
  });
}
