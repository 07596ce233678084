import { parameter, type ShippedValue } from '../parameter.ts';

const firstRegions = ['110000', '310000', '320000', '440000', '460000', '500000', '510000'];
const secondRegions = [
  ...firstRegions,
  ...['120000', '130000', '210000', '330000', '340000', '350000', '370000', '420000', '450000', '640000'],
];
const firstPlatforms = ['caocao', 'meituan', 'eleme', 'dada', 'shansong', 'huolala', 'kuaigou'];
const secondPlatforms = ['didi', 'sf-tongcheng', 'didi-freight', 'mbb-shengsheng'];
const thirdPlatforms = [
  ...['t3', 'huaxiaozhu', 'yangguang', 'ruqi', 'xiangdao', 'jishi', 'fengyun', 'shouqi', 'meituan-ride'],
  ...['xiaoxiang', 'hema', 'dingdong', 'pupu', 'uu-paotui'],
];

type Batch = Pick<ShippedValue, 'from' | 'to' | 'knownFrom' | 'instrument' | 'article' | 'note'>;
const first: Batch = {
  from: '2022-07-01',
  to: '2025-06-30',
  knownFrom: '2022-07-01',
  instrument: 'injury-pilot-notice-2021',
  article: '试点省市和平台',
  note: '首批7家。发布日未见，knownFrom 取试点启动日。',
};
const second: Batch = {
  from: '2025-07-01',
  to: null,
  knownFrom: '2025-04-22',
  instrument: 'injury-pilot-notice-2025',
  article: '试点省市和平台',
  note: '扩大到17个省市，新增4家。',
};
const third: Batch = {
  from: '2026-07-01',
  to: null,
  knownFrom: '2026-04-28',
  instrument: 'injury-pilot-briefing-2026',
  article: '第三批',
  note: '扩大到全国，新增14家；名单为二手来源，待核实。',
};

const row = (batch: Batch, value: 0 | 1, platform?: string, place?: string): ShippedValue => ({
  ...batch,
  ...(platform === undefined ? {} : { platform }),
  ...(place === undefined ? {} : { place }),
  value,
  confidence: 'secondary',
  lastChecked: '2026-11-23',
});
const listed = (batch: Batch, platforms: readonly string[], places: readonly string[]) =>
  platforms.flatMap((platform) => places.map((place) => row(batch, 1, platform, place)));

/** 职业伤害保障试点平台名单: 1: on the list of that place and day. A platform is covered only in the regions of its batch; Beijing took in all licensed ride platforms on 2025-07-01, without a list we have seen. */
export const injuryPilotListed = parameter({
  name: 'injury-pilot-listed',
  title: { zh: '职业伤害保障试点平台名单', en: 'Platform is on the injury-protection pilot list' },
  unit: 'flag',
  keyedByPlace: 'area',
  keyedByPlatform: true,
  rows: [
    row({ ...first, note: '不在名单内的平台。发布日未见，knownFrom 取试点启动日。' }, 0),
    row({ ...second, note: '不在名单内的平台。' }, 0),
    ...listed(first, firstPlatforms, firstRegions),
    ...listed(second, [...firstPlatforms, ...secondPlatforms], secondRegions),
    ...[...firstPlatforms, ...secondPlatforms, ...thirdPlatforms].map((platform) => row(third, 1, platform)),
  ],
});
