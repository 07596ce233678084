import type { Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import type { RegisterRow } from '../tables.ts';
import { type Case, items, plantRows } from './cases.ts';

/** Tables they send. */
const tables = [
  'worker',
  'vacancy',
  'hiringItem',
  'documentHeld',
  'dismissal',
  'hiringRecord',
  'accountLimit',
  'deduction',
  'lossClaim',
] as const;

const agencyOf = (number: number, name: string): Profile =>
  profile({
    slug: `hiring-${number}`,
    name: `${name}（虚构）`,
    body: `G4T00${number}`,
    mark: `T${number}`,
    kind: '2',
    trade: '02',
    form: 'csv',
    cycle: 'month',
    limits: null,
    sends: number === 1 ? tables : ['vacancy'],
    mustReport: [],
  });

/** What it publishes is out of order, lawful however it looks, or cannot be told. */
export const agency = agencyOf(1, '晨风招聘');
const fairAgency = agencyOf(2, '晨露招聘');
const silentAgency = agencyOf(3, '晨雾招聘');

/** Small enterprises that exist for what is planted on hiring (measure 5). */
export const hiringEnterprises: readonly Profile[] = [agency, fairAgency, silentAgency];

/** Plants vacancies where what must come of them belongs. */
function plantVacancyRows(planting: Planting, fair: RegisterRow, cases: readonly Case[]): void {
  const of = (one: Case) => (one.finds !== undefined ? agency : one.doubt !== undefined ? silentAgency : fairAgency);
  for (const each of [agency, fairAgency, silentAgency])
    plantRows(
      planting,
      each.slug,
      'vacancy',
      { ...fair, employerProfile: each.name },
      cases.filter((one) => of(one) === each),
    );
}

/** Vacancies of every kind: each wording with a lawful one that looks like it. */
export function plantVacancies(planting: Planting): void {
  const publishedOn = planting.date(3);
  const fair = {
    publishedOn,
    trade: '02',
    headcount: 5,
    conditions: '年满18周岁',
    workContent: '送餐',
    workPlace: '葛城街道',
    payText: '每单6元',
    validTo: planting.month.last,
    engagement: '4',
    channel: '1',
    township: '500229',
    payUnit: '3',
    payLeastFen: 600,
    normalPieces: 4,
    charges: '0',
    multiPlatform: '1',
  };
  const words: readonly (readonly [rule: string, conditions: string, places: number, lawful: string])[] = [
    ['vacancy-limits', '限　男，能吃苦；民族：汉族', 2, '男女不限，少数民族优先，清真餐厅配送'],
    ['vacancy-marriage', '女骑手须巳婚已育', 1, '享受产假和生育津贴，婚育状况不问'],
    ['vacancy-age', '四十五周歲以下', 1, '年满18周岁，未达法定退休年龄'],
    ['vacancy-health', '入职查乙肝两对半；四肢健全', 2, '有健康证，入职体检不查乙肝'],
    ['vacancy-hukou', '外地人勿扰', 1, '熟悉本地路况，户籍不限'],
    ['vacancy-fee', '入职交押★金５００元', 1, '不收押金，服装费，培训费由公司承担'],
    ['vacancy-document', '身份证原件由公司保管', 1, '携带身份证原件面试，当场归还'],
    ['vacancy-exclusivity', '不得在其他平台接单', 1, '可同时在其他平台接单'],
    ['vacancy-sham', '须自行注册个体工商户，工伤自理', 2, '不强制注册个体工商户'],
    ['vacancy-minor', '15岁以上即可报名', 1, '须年满16周岁'],
    ['vacancy-lure', '先培训后上岗，学费可分期贷款', 1, '培训免费，不办任何贷款'],
    ['vacancy-personal', '五官端正，无犯罪记录', 2, '身高不限，外貌没有要求'],
  ];
  plantEarlier(planting, fair);
  let number = 0;
  const row = (change: RegisterRow): RegisterRow => ({ title: `骑手（${++number}组）`, ...change });
  plantVacancyRows(planting, fair, [
    ...words.flatMap(([rule, conditions, places, lawful]): Case[] => [
      { rule, name: rule, change: row({ conditions }), finds: items(places), zh: conditions, en: 'in the text' },
      {
        rule,
        name: `${rule}-fair`,
        change: row({ conditions: lawful }),
        zh: lawful,
        en: 'looks like it and is lawful',
      },
    ]),
    {
      rule: 'vacancy-essentials',
      name: 'essentials',
      change: row({ headcount: undefined, payText: undefined }),
      finds: items(2),
      zh: '没有人数和报酬',
      en: 'no headcount, no pay',
    },
    {
      rule: 'vacancy-fee',
      name: 'no-text',
      change: { conditions: undefined, workContent: undefined, payText: undefined },
      doubt: 'field-not-reported',
      also: { 'vacancy-essentials': items(3) },
      zh: '没有报送文本',
      en: 'no text was sent',
    },
  ]);
  plantVacancyRows(planting, fair, [
    {
      rule: 'vacancy-fee',
      name: 'charge',
      change: row({ charges: '1' }),
      finds: items(1),
      zh: '填报向劳动者收费',
      en: 'reports a charge',
    },
    {
      rule: 'vacancy-exclusivity',
      name: 'full-time',
      change: row({ engagement: '1', multiPlatform: '0', payUnit: '1', payLeastFen: 220_000 }),
      zh: '全日制劳动合同岗位',
      en: 'a full-time post',
    },
    {
      rule: 'vacancy-exclusivity',
      name: 'unknown-post',
      change: row({ engagement: undefined, multiPlatform: '0' }),
      doubt: 'field-not-reported',
      zh: '没有报送用工类型',
      en: 'engagement not reported',
    },
    ...payCases.map(
      ([name, change, finds, zh]): Case => ({
        rule: 'vacancy-pay-floor',
        name,
        change: row(change),
        ...(finds === null ? {} : { finds: { amountFen: finds } }),
        zh,
        en: name,
      }),
    ),
    {
      rule: 'vacancy-pay-floor',
      name: 'no-output',
      change: row({ normalPieces: undefined }),
      doubt: 'field-not-reported',
      zh: '计件没有报送正常产量',
      en: 'no output for a piece rate',
    },
    {
      rule: 'vacancy-validity',
      name: 'long',
      change: row({ validTo: publishedOn + 90 }),
      finds: { quantity: { value: 1, unit: 'days' } },
      zh: '有效91天',
      en: '91 days',
    },
    {
      rule: 'vacancy-validity',
      name: 'just',
      change: row({ validTo: publishedOn + 89 }),
      zh: '有效90天',
      en: '90 days',
    },
    {
      rule: 'vacancy-validity',
      name: 'backwards',
      change: row({ validTo: publishedOn - 1 }),
      doubt: 'record-contradicts',
      zh: '有效期早于发布日',
      en: 'ends before it begins',
    },
    { rule: 'vacancy-repeated', name: 'once', change: { title: '分拣员' }, zh: '首次发布', en: 'the first' },
    {
      rule: 'vacancy-repeated',
      name: 'twice',
      change: { title: '分拣员', publishedOn: publishedOn + 1 },
      finds: items(1),
      zh: '有效期内再次发布',
      en: 'again while it holds',
    },
    {
      rule: 'vacancy-repeated',
      name: 'elsewhere',
      change: { title: '分拣员', workPlace: '高燕镇' },
      zh: '另一地点',
      en: 'at another place',
    },
    {
      rule: 'vacancy-agency',
      name: 'papers',
      change: row({ ...throughAgency, mandate: '0' }),
      finds: items(1),
      zh: '没有委托证明',
      en: 'no mandate',
    },
    {
      rule: 'vacancy-agency',
      name: 'licence-over',
      change: row({ ...throughAgency, agencyLicenceTo: publishedOn - 1 }),
      finds: items(1),
      zh: '许可证前一日到期',
      en: 'licence ended the day before',
    },
    {
      rule: 'vacancy-agency',
      name: 'licence-last',
      change: row({ ...throughAgency, agencyLicenceTo: publishedOn }),
      zh: '许可证当日到期',
      en: 'licence ends that day',
    },
    {
      rule: 'vacancy-agency',
      name: 'unchecked',
      change: row({ ...throughAgency, handlerChecked: undefined }),
      doubt: 'field-not-reported',
      zh: '没有报送是否核对经办人',
      en: 'handler not reported',
    },
    {
      rule: 'vacancy-controlled',
      name: 'rostered',
      change: row({ engagement: '5', conditions: '服从排班，每日打卡，迟到罚款' }),
      finds: items(3),
      zh: '自主经营却要排班、打卡、罚款',
      en: 'self-operated with rosters, attendance and fines',
    },
    {
      rule: 'vacancy-controlled',
      name: 'free',
      change: row({ engagement: '5', conditions: '时间自由，无需打卡，不排班' }),
      zh: '自主经营，不排班不打卡',
      en: 'self-operated and free',
    },
  ]);
}

const throughAgency = {
  channel: '2',
  agencyLicence: '（虚构）HR-001',
  employerPapers: '1',
  handlerChecked: '1',
  mandate: '1',
};

/** Name, what is different, what is short of the standard (2,200 yuan a month, 22 an hour), and why. */
const payCases: readonly (readonly [name: string, change: RegisterRow, finds: number | null, zh: string])[] = [
  ['month-short', { engagement: '1', payUnit: '1', payLeastFen: 219_999 }, 1, '月薪比标准少1分'],
  ['month-just', { engagement: '1', payUnit: '1', payLeastFen: 220_000 }, null, '月薪恰为标准'],
  ['piece-short', { payLeastFen: 500, normalPieces: 3 }, 700, '每单5元、每小时3单，折合15元'],
  ['hour-just', { engagement: '2', payUnit: '2', payLeastFen: 2200 }, null, '非全日制恰为小时标准'],
];

/** The earlier of two vacancies for one post; nothing is to be said of itself. */
function plantEarlier(planting: Planting, fair: RegisterRow): void {
  planting.feed(agency.slug).add('vacancy', {
    recordId: `earlier-${planting.month.month}`,
    ...fair,
    title: '分拣员',
    employerProfile: agency.name,
  });
}
