import { formatYuan } from '#basics/money.ts';
import { table } from '#basics/text-columns.ts';
import { enterpriseNames } from '#journey/2-audit/explaining/enterprise-names.ts';
import { indicatorsOf } from '#journey/2-audit/indicators.ts';
import { sealedMonths } from '#journey/2-audit/seal-lake.ts';
import type { ActMonth, DialogueMonth } from '#measures/01-guidance/index.ts';
import type { ClassCount } from '#measures/02-employment-relationship/index.ts';
import type { GrowthMonth, PayRate, PayRates } from '#measures/06-pay/index.ts';
import { valueWord } from '#measures/facts/field-values.ts';
import { printActs, printDialogue } from './guidance-indicators.ts';
import { knownOnOption, lakeOption } from './lake-option.ts';
import { lawOf } from './law.ts';
import { monthsBetween } from './months.ts';
import { type Call, type Language, textOption, type Verb } from './verb.ts';

const percent = (bp: number | null) => (bp === null ? null : `${(bp / 100).toFixed(2)}%`);
const yuan = (fen: number | null) => (fen === null ? null : formatYuan(fen));

/** Words of the axes pay per hour is split by, and of their values. */
const axisWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  trade: ['行业', 'trade'],
  distance: ['距离', 'distance'],
  night: ['时段', 'time'],
  weather: ['天气', 'weather'],
  load: ['手上的单', 'orders in hand'],
  'under-1-km': ['不到1公里', 'under 1 km'],
  '1-to-3-km': ['1至3公里', '1 to 3 km'],
  '3-to-5-km': ['3至5公里', '3 to 5 km'],
  '5-to-10-km': ['5至10公里', '5 to 10 km'],
  '10-km-and-more': ['10公里以上', '10 km and more'],
  'not-reported': ['没有报', 'not reported'],
  day: ['白天', 'day'],
  night_: ['夜间', 'night'],
  clear: ['平常', 'ordinary'],
  severe: ['恶劣', 'severe'],
  unknown: ['不明', 'not known'],
  'one-order': ['一单', 'one'],
  'two-orders': ['两单', 'two'],
  'three-or-more': ['三单以上', 'three or more'],
};

/** An axis or a value of one in words; a night as a value is no axis. */
function word(axis: string, value: string | null, language: Language): string {
  if (axis === 'trade' && value !== null) return valueWord('trade', value, language) ?? value;
  const key = value === null ? axis : axis === 'night' && value === 'night' ? 'night_' : value;
  return axisWords[key]?.[language === 'zh' ? 0 : 1] ?? key;
}

function rateRow(axis: string, name: string, rate: PayRate): (string | number | null)[] {
  return [
    axis,
    name,
    rate.orders,
    yuan(rate.fenPerOrderHour),
    yuan(rate.fenPerOnlineHour),
    percent(rate.waitingShareBp),
  ];
}

export const verb: Verb = {
  name: 'indicators',
  zh: '交流协商、关爱、职业发展；报告的与事实提示的用工关系；每小时报酬与等待占比；用户支付与劳动者所得的增长（只看趋势，不作线索）',
  en: 'dialogue, care and career paths; classes reported and indicated; pay per hour and the waiting share; growth of what users paid and workers got (watched, never findings)',
  about: {
    zh: '只看趋势，不说明哪一家有问题。按行业、距离、时段、天气、手上的单分组；增长与前一个月相比。',
    en: 'For the trend only; nothing here says that anybody did wrong. By trade, distance, time, weather and load; growth against the month before.',
  },
  takes: '--lake DIR --months A..B',
  options: {
    lake: lakeOption,
    months: { value: 'A..B', zh: '已封存的月份', en: 'sealed months', required: true },
    'known-on': knownOnOption,
  },
  examples: [
    {
      command: 'npx gangwan indicators --lake data/lake --months 2026-08..2026-10',
      zh: '三个月的每小时报酬和增长',
      en: 'pay per hour and growth over three months',
    },
  ],
  async run(call) {
    const lake = textOption(call, 'lake')!;
    const months = monthsBetween(textOption(call, 'months')!);
    const sealed = sealedMonths(lake, months);
    call.progress(call.language === 'zh' ? '计算' : 'counting');
    const results = await indicatorsOf(sealed, lawOf(call));
    if (call.json) {
      call.print(JSON.stringify({ months, indicators: results }));
      return 0;
    }
    const names = await enterpriseNames(lake);
    for (const [i, { slug, title, result }] of results.entries()) {
      if (i > 0) call.print('');
      call.print(title[call.language]);
      if (slug === 'dialogue') printDialogue(call, result as DialogueMonth[], names);
      else if (slug === 'care' || slug === 'career-paths') printActs(call, result as ActMonth[], names);
      else if (slug === 'class-indications') printClasses(call, result as ClassCount[], names);
      else if (slug === 'pay-per-hour') printRates(call, result as PayRates);
      else printGrowth(call, result as GrowthMonth[], names);
    }
    return 0;
  },
};

function printClasses(call: Call, counts: readonly ClassCount[], names: ReadonlyMap<string, string>): void {
  const { language } = call;
  const zh = language === 'zh';
  const head = zh
    ? ['月份', '平台', '报告或认定', '事实提示', '人数']
    : ['month', 'platform', 'reported or adjudicated', 'facts indicate', 'engagements'];
  const shown = (indicated: ClassCount['indicated']) =>
    indicated === 'cannot-tell'
      ? zh
        ? '无法判断'
        : 'cannot tell'
      : (valueWord('workerClass', indicated, language) ?? indicated);
  const rows = counts.map((one) => [
    one.month,
    names.get(one.platform) ?? one.platform,
    valueWord('workerClass', one.workerClass, language) ?? one.workerClass,
    shown(one.indicated),
    one.engagements,
  ]);
  call.print(table(head, rows));
}

function printRates(call: Call, rates: PayRates): void {
  const { language } = call;
  const zh = language === 'zh';
  const head = zh
    ? ['按', '分组', '订单', '元/接单小时', '元/在线小时', '等单占比']
    : ['by', 'group', 'orders', 'yuan/order hour', 'yuan/online hour', 'waiting'];
  const rows = Object.entries(rates.by).flatMap(([axis, by]) =>
    Object.entries(by).map(([name, rate], i) =>
      rateRow(i === 0 ? word(axis, null, language) : '', word(axis, name, language), rate as PayRate),
    ),
  );
  call.print(table(head, [rateRow(zh ? '全部' : 'all', '', rates.all), ...rows]));
}

function printGrowth(call: Call, growth: readonly GrowthMonth[], names: ReadonlyMap<string, string>): void {
  const { language } = call;
  const zh = language === 'zh';
  const head = zh
    ? ['平台', '行业', '月份', '用户支付', '劳动者所得', '抽成', '支付增长', '所得增长', '相差']
    : ['platform', 'trade', 'month', 'users paid', 'workers got', 'take rate', 'paid growth', 'got growth', 'gap'];
  let before = '';
  const rows = growth.map((one) => {
    const platform = one.platform === null ? (zh ? '全部' : 'all') : (names.get(one.platform) ?? one.platform);
    const trade = one.trade === null ? (zh ? '全部' : 'all') : (valueWord('trade', one.trade, language) ?? one.trade);
    const same = `${platform} ${trade}` === before;
    before = `${platform} ${trade}`;
    return [
      same ? '' : platform,
      same ? '' : trade,
      one.month,
      yuan(one.userPaidFen),
      yuan(one.workerGotFen),
      percent(one.takeRateBp),
      percent(one.userPaidGrowthBp),
      percent(one.workerGotGrowthBp),
      percent(one.growthGapBp),
    ];
  });
  call.print(table(head, rows));
}
