import { parameter, type ShippedValue } from '../parameter.ts';

/** 城口 丰都 垫江 忠县 云阳 奉节 巫山 巫溪 石柱 秀山 酉阳 彭水: the lowest tier at every date. */
const twelve = [
  '500229',
  '500230',
  '500231',
  '500233',
  '500235',
  '500236',
  '500237',
  '500238',
  '500240',
  '500241',
  '500242',
  '500243',
];
/** 梁平 武隆 开县, each under its code as a county and as a district. */
const three = ['500228', '500155', '500232', '500156', '500234', '500154'];

type Notice = Pick<ShippedValue, 'instrument' | 'from' | 'to' | 'knownFrom' | 'confidence'>;
const row = (notice: Notice, place: string, tier: number): ShippedValue => ({
  ...notice,
  place,
  value: tier,
  article: '二',
  lastChecked: '2026-11-23',
  ...(notice.knownFrom === notice.from ? { note: '发布日未见，knownFrom 取施行日。' } : {}),
});
/** All of Chongqing in tier 1 but for the counties named. */
const tiers = (notice: Notice, tierTwo: readonly string[]) => [
  row(notice, '500000', 1),
  ...tierTwo.map((place) => row(notice, place, 2)),
];

const n2012: Notice = {
  instrument: 'minimum-wage-notice-2012',
  from: '2012-05-01',
  to: '2013-12-31',
  knownFrom: '2012-05-01',
  confidence: 'secondary',
};
const n2013: Notice = {
  instrument: 'minimum-wage-notice-2013',
  from: '2014-01-01',
  to: '2015-12-31',
  knownFrom: '2014-01-01',
  confidence: 'memory',
};
const n2015: Notice = {
  instrument: 'minimum-wage-notice-2015',
  from: '2016-01-01',
  to: '2018-12-31',
  knownFrom: '2016-01-01',
  confidence: 'secondary',
};
const n2018: Notice = {
  instrument: 'minimum-wage-notice-2018',
  from: '2019-01-01',
  to: '2022-03-31',
  knownFrom: '2019-01-01',
  confidence: 'secondary',
};
const n2021: Notice = {
  instrument: 'minimum-wage-notice-2021',
  from: '2022-04-01',
  to: '2024-12-31',
  knownFrom: '2021-12-02',
  confidence: 'secondary',
};
const n2025: Notice = {
  instrument: 'minimum-wage-notice-2025',
  from: '2025-01-01',
  to: null,
  knownFrom: '2025-01-01',
  confidence: 'secondary',
};

/** 最低工资标准档次: 1 is the highest. A township belongs to its county; 梁平, 武隆 and 开州 moved to tier 1 on 2019-01-01. Where an area changed its code both codes are listed. */
export const minimumWageTier = parameter({
  name: 'minimum-wage-tier',
  title: { zh: '最低工资标准档次', en: 'Minimum-wage tier of an area' },
  unit: 'tier',
  keyedByPlace: 'area',
  keyedByPlatform: false,
  rows: [
    {
      from: '2011-01-01',
      to: null,
      knownFrom: '2011-01-01',
      value: 'unknown',
      instrument: 'minimum-wage-rules',
      article: '第七条',
      confidence: 'memory',
      lastChecked: '2026-11-23',
      whereToLook: '当地省、自治区、直辖市公布的最低工资标准及适用地区',
      note: '重庆以外地区的标准未收录；条文号凭记忆，待核实。',
    },
    {
      from: '2011-01-01',
      to: '2012-04-30',
      knownFrom: '2010-12-26',
      place: '500000',
      value: 'unknown',
      instrument: 'minimum-wage-notice-2010',
      article: '二',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      whereToLook: '渝人社发〔2010〕272号附件',
      note: '除城口属最低档外，各区县分档未见。',
    },
    {
      from: '2011-01-01',
      to: '2012-04-30',
      knownFrom: '2010-12-26',
      place: '500229',
      value: 3,
      instrument: 'minimum-wage-notice-2010',
      article: '二',
      confidence: 'secondary',
      lastChecked: '2026-11-23',
      note: '城口属最低档（第三档）。',
    },
    ...tiers(n2012, [...twelve, ...three]),
    ...tiers(n2013, [...twelve, ...three]),
    ...tiers(n2015, [...twelve, ...three]),
    ...tiers(n2018, twelve),
    ...tiers(n2021, twelve),
    ...tiers(n2025, twelve),
  ],
});
