import { GangwanError } from '#basics/errors/catalogue.ts';
import { enterpriseNames } from '#journey/2-audit/explaining/enterprise-names.ts';
import { sealedMonths } from '#journey/2-audit/seal-lake.ts';
import { type EffectRequest, routeVehicles, tryableKinds, unitOf } from '#journey/2-audit/sector/request.ts';
import { sectorEffect } from '#journey/2-audit/sector/sector-effect.ts';
import { trades } from '#measures/facts/kinds.ts';
import { knownOnOption, lakeOption } from './lake-option.ts';
import { lawOf } from './law.ts';
import { monthsBetween } from './months.ts';
import { printEffect } from './sector-effect-text.ts';
import { type Call, choiceOption, numberOption, textOption, type Verb } from './verb.ts';

/** The county, where no smaller area is asked for. */
const wholeCounty = '500229';

export const verb: Verb = {
  name: 'sector-effect',
  zh: '行业标准商定之前先试算：观察到的分布、按百分位提出的数值、若适用于这些月份会怎样',
  en: 'try a sector standard before it is agreed: what was observed, the value at a percentile, what it would have come to',
  about: {
    zh: '只读已封存的月份，不写任何东西，不作认定，也不约束任何企业。效果按全行业逐家列出，用判断正式标准的同一套规则算；只约束会员的协议看会员那几行。route-time 取完成订单的用时，看给定时限短于数值的订单；minimum-pay 取每次结算每小时（或每单）的报酬，看不足的金额；hours 取一人一天在一家企业的工作时间；piece-norm 取一人一天的单数。数值的单位分别是秒、分、秒、单，也可以写 40min、9h、35yuan。',
    en: 'Reads sealed months only, writes nothing, determines nothing and binds nobody. The effect is shown for every enterprise of the trade, worked out with the very rules that judge an agreed standard; for an agreement that binds members only, see the members’ rows. route-time takes the time of orders done and shows orders allowed less; minimum-pay takes pay an hour (or order) of each settlement and shows the money short; hours takes a worker’s day at one enterprise; piece-norm its orders. Values are seconds, fen, seconds and orders; 40min, 9h and 35yuan are read as well.',
  },
  takes: '--lake DIR --period PERIOD --kind KIND --trade TRADE',
  options: {
    lake: lakeOption,
    period: {
      value: 'PERIOD',
      zh: '季度或者月份：2026-Q3、2026-07、2026-07..2026-09',
      en: 'a quarter or months: 2026-Q3, 2026-07, 2026-07..2026-09',
      required: true,
    },
    kind: {
      value: 'KIND',
      zh: `标准种类：${tryableKinds.join('、')}`,
      en: `kind of standard: ${tryableKinds.join(', ')}`,
      required: true,
    },
    trade: { value: 'TRADE', zh: `行业：${trades.join('、')}`, en: `trade: ${trades.join(', ')}`, required: true },
    area: { value: 'CODE', zh: '区域代码（默认全县 500229）', en: 'area code (the county, 500229)' },
    percentile: { value: '1-99', zh: '取第几百分位（默认 50）', en: 'percentile the value is taken at (50)' },
    value: { value: 'N', zh: '改用这个数值', en: 'try this value instead' },
    per: {
      value: 'hour|order',
      zh: 'minimum-pay：每小时或者每单（默认 hour）',
      en: 'minimum-pay: by hour or order (hour)',
    },
    above: { value: 'METRES', zh: 'route-time：距离大于', en: 'route-time: distances above' },
    'up-to': { value: 'METRES', zh: 'route-time：距离不大于', en: 'route-time: distances up to' },
    vehicle: {
      value: 'VEHICLE',
      zh: `route-time：只算一种交通工具（${Object.keys(routeVehicles).join('、')}）`,
      en: `route-time: one vehicle only (${Object.keys(routeVehicles).join(', ')})`,
    },
    'known-on': knownOnOption,
  },
  examples: [
    {
      command:
        'npx gangwan sector-effect --lake data/lake --period 2026-08..2026-10 --kind route-time --trade delivery --up-to 3000',
      zh: '3公里以内外卖订单用时的中位数作为时限，会有多少单短于它',
      en: 'the median time of deliveries up to 3 km as the time to allow, and how many orders were allowed less',
    },
    {
      command:
        'npx gangwan sector-effect --lake data/lake --period 2026-Q3 --kind minimum-pay --trade delivery --value 28yuan',
      zh: '外卖每小时最低28元，上季度差多少',
      en: 'what would have been short last quarter at 28 yuan an hour for delivery',
    },
  ],
  async run(call) {
    const request = requestOf(call);
    const lake = textOption(call, 'lake')!;
    const sealed = sealedMonths(lake, periodMonths(textOption(call, 'period')!));
    call.progress(call.language === 'zh' ? '试算' : 'trying');
    const effect = await sectorEffect(sealed, lawOf(call), request);
    if (call.json) call.print(JSON.stringify(effect));
    else printEffect(call, effect, await enterpriseNames(lake));
    return 0;
  },
};

/** Months of `2026-Q3`, `2026-07` or `2026-07..2026-09`. */
function periodMonths(text: string): string[] {
  const quarter = /^(\d{4})-?[Qq]([1-4])$/.exec(text);
  if (quarter !== null) {
    const first = Number(quarter[2]) * 3 - 2;
    return [0, 1, 2].map((n) => `${quarter[1]}-${String(first + n).padStart(2, '0')}`);
  }
  if (!/^\d{4}-\d{2}(\.\.\d{4}-\d{2})?$/.test(text)) throw new GangwanError('sector-not-a-period', { text });
  return monthsBetween(text);
}

const onlyFor: Readonly<Record<string, EffectRequest['kind']>> = {
  per: 'minimum-pay',
  above: 'route-time',
  'up-to': 'route-time',
  vehicle: 'route-time',
};

function requestOf(call: Call): EffectRequest {
  const kind = choiceOption(call, 'kind', tryableKinds)!;
  for (const [option, of] of Object.entries(onlyFor)) {
    if (textOption(call, option) !== undefined && of !== kind)
      throw new GangwanError('sector-option-of-another-kind', { option: `--${option}`, kind });
  }
  const area = textOption(call, 'area') ?? wholeCounty;
  if (!/^(\d{6}|\d{9})$/.test(area))
    throw new GangwanError('command-not-a-choice', { option: '--area', given: area, choices: '500229, 500229001 …' });
  const percentile = numberOption(call, 'percentile', 50);
  if (percentile > 99)
    throw new GangwanError('command-not-a-choice', {
      option: '--percentile',
      given: String(percentile),
      choices: '1-99',
    });
  const per = choiceOption(call, 'per', ['hour', 'order']) ?? 'hour';
  const metres = (name: string) => (textOption(call, name) === undefined ? null : numberOption(call, name, 0, 0));
  return {
    kind,
    trade: choiceOption(call, 'trade', trades)!,
    area,
    vehicle: choiceOption(call, 'vehicle', Object.keys(routeVehicles) as (keyof typeof routeVehicles)[]) ?? null,
    aboveM: metres('above'),
    upToM: metres('up-to'),
    per,
    percentile,
    value: valueIn(call, kind, per),
  };
}

/** A value in the unit of its kind: whole, or with the unit people say it in. */
function valueIn(call: Call, kind: EffectRequest['kind'], per: EffectRequest['per']): number | null {
  const text = textOption(call, 'value');
  if (text === undefined) return null;
  const unit = unitOf({ kind, per });
  const time = /^(\d{1,5})(min|h)$/.exec(text);
  const money = /^(\d{1,7})(?:\.(\d{1,2}))?(?:yuan|元)$/.exec(text);
  if (time !== null && unit.startsWith('seconds')) return Number(time[1]) * (time[2] === 'h' ? 3600 : 60);
  if (money !== null && unit.startsWith('fen')) return Number(money[1]) * 100 + Number((money[2] ?? '').padEnd(2, '0'));
  return numberOption(call, 'value', 0);
}
