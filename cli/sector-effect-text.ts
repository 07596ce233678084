import { formatYuan } from '#basics/money.ts';
import { grouped, table, wrapped } from '#basics/text-columns.ts';
import { columnWord } from '#journey/2-audit/explaining/column-words.ts';
import type { EnterpriseNames } from '#journey/2-audit/explaining/table-words.ts';
import { placeText, timeText } from '#journey/2-audit/explaining/value-text.ts';
import { shownPercentiles } from '#journey/2-audit/sector/percentiles.ts';
import type { EffectUnit } from '#journey/2-audit/sector/request.ts';
import type { SectorEffect } from '#journey/2-audit/sector/sector-effect.ts';
import type { EnterpriseEffect } from '#journey/2-audit/sector/tally.ts';
import { valueWord } from '#measures/facts/field-values.ts';
import { bareValue, type Pair, standardKindWords, standardValue } from './sector-words.ts';
import type { Call, Language } from './verb.ts';

/** What was observed, what a row of the effect is, and what it means for one to lie beyond the value. */
const rowsOf: Readonly<Record<SectorEffect['request']['kind'], { seen: Pair; row: Pair; beyond: Pair }>> = {
  'route-time': {
    seen: ['完成订单从接单到完成的用时', 'time of orders done, acceptance to completion'],
    row: ['订单', 'orders'],
    beyond: ['时限更短', 'allowed less'],
  },
  'minimum-pay': {
    seen: ['每次结算计入比较的报酬', 'pay that counts, settlement by settlement'],
    row: ['结算', 'settlements'],
    beyond: ['不足', 'below'],
  },
  hours: {
    seen: ['一人一天在一家企业的工作时间', 'working time of a worker’s day at one enterprise'],
    row: ['人天', 'worker days'],
    beyond: ['超过', 'longer'],
  },
  'piece-norm': {
    seen: ['一人一天在一家企业的单数', 'orders of a worker’s day at one enterprise'],
    row: ['人天', 'worker days'],
    beyond: ['超过', 'more'],
  },
};

/** Where a row lacks something: what it lacks. */
const lacking: Readonly<Record<string, Pair>> = {
  place: ['没有报送地点', 'place not reported'],
  vehicle: ['没有报送交通工具', 'vehicle not reported'],
  distanceM: ['没有报送距离', 'distance not reported'],
  promisedS: ['没有报送承诺时限', 'promised time not reported'],
  extendedS: ['承诺时限短而没有报送延长时限', 'promised less with nothing said of more time'],
  workerId: ['接单人没有登记在劳动者表', 'worker not in the table of workers'],
  finishedAt: ['没有报送完成时间，或者不晚于接单', 'completion not reported, or not after acceptance'],
  workingSeconds: ['工作时间只知道上下限', 'working time known between bounds only'],
  relation: ['用工关系不明', 'class not known'],
  currency: ['不是人民币', 'another currency'],
  periodFrom: ['期间的订单或者时段不全', 'orders or sessions of the period incomplete'],
};

function lack(what: string, language: Language): string {
  const known = lacking[what];
  if (known !== undefined) return known[language === 'zh' ? 0 : 1];
  const column = columnWord('pay', what, language) ?? what;
  return language === 'zh' ? `没有报送${column}` : `${column} not reported`;
}

const share = (part: number, whole: number) => (whole === 0 ? null : `${((part * 100) / whole).toFixed(1)}%`);
const rowsIn = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, one) => sum + one, 0);

/** Prints a trial for the people who are to agree: observed, proposed, effect, what could not be told, and what comes next. */
export function printEffect(call: Call, effect: SectorEffect, names: EnterpriseNames): void {
  const { language } = call;
  const zh = language === 'zh';
  const at = zh ? 0 : 1;
  const { request, unit, observed } = effect;
  const { seen, row, beyond } = rowsOf[request.kind];
  const line = (text: string) => {
    for (const part of wrapped(text, 96)) call.print(part);
  };
  call.print(
    `${zh ? '行业标准试算' : 'Trial of a sector standard'}${zh ? '：' : ': '}${standardKindWords[request.kind][at]}${zh ? '，' : ', '}${scopeText(effect, language)}`,
  );
  for (const { month, digest } of effect.seals)
    call.print(`  ${month}  ${zh ? '封存摘要' : 'seal'} ${digest.slice(0, 16)}`);
  call.print('');
  line(
    `${zh ? '观察' : 'Observed'}${zh ? '：' : ': '}${seen[at]}${zh ? `，${grouped(observed.counted)}条` : `, ${grouped(observed.counted)}`}`,
  );
  call.print(
    table(
      shownPercentiles.map((percent) => `P${percent}`),
      [shownPercentiles.map((percent) => bareValue(observed.percentiles[`p${percent}`], unit, language))],
    ),
  );
  printLacking(call, observed.unknown, zh ? '没有计入观察' : 'Not in what was observed');
  call.print('');
  const value = standardValue(effect.value, unit, language);
  const within = `${grouped(observed.upToValue)}/${grouped(observed.counted)}`;
  const taken = zh ? `第${request.percentile}百分位` : `percentile ${request.percentile}`;
  const how = request.value === null ? taken : zh ? '给定的数值' : 'as given';
  line(
    zh
      ? `提议：${value}（${how}；观察到的${within}不超过它）`
      : `Proposed: ${value} (${how}; ${within} observed do not exceed it)`,
  );
  if (effect.minimumWageFen !== null && effect.value < effect.minimumWageFen)
    line(
      zh
        ? `低于当地小时最低工资标准${formatYuan(effect.minimumWageFen)}元：应按小时最低工资的，下面按最低工资算；行业标准不能低于它。`
        : `Below the hourly minimum wage of ${formatYuan(effect.minimumWageFen)} yuan: where that is due it is what counts below. A sector standard cannot be lower.`,
    );
  call.print('');
  call.print(zh ? '若这些月份已经适用：' : 'Had it applied in these months:');
  const head = [
    zh ? '企业' : 'enterprise',
    row[at],
    beyond[at],
    zh ? '占比' : 'share',
    zh ? '劳动者' : 'workers',
    ...lastHead(unit, zh),
    zh ? '说不清' : 'not known',
  ];
  const cells = (name: string, one: Omit<EnterpriseEffect, 'platform'>) => [
    name,
    one.told,
    one.beyond,
    share(one.beyond, one.told),
    one.workers,
    ...lastCells(unit, one, language),
    rowsIn(one.unknown),
  ];
  call.print(
    table(head, [
      ...effect.enterprises.map((one) => cells(names.get(one.platform) ?? one.platform, one)),
      cells(zh ? '合计' : 'all', effect.effect),
    ]),
  );
  printLacking(call, effect.effect.unknown, zh ? '说不清的' : 'Not known');
  call.print('');
  line(
    zh
      ? '这是试算，不是标准：双方商定（或者主管部门公布）并报送之前不约束任何企业。由协会或者主管部门在 sectorStandard 表报送：提出时补上文书种类和提出日期，商定后再补商定日期、双方、纪要编号和施行日期：'
      : 'A trial, no standard: until both sides agree (or the regulator publishes) and it is sent, it binds nobody. Association or regulator sends a row of the table sectorStandard: when proposed with its instrument and day, once agreed with the day, both sides, the minutes and the first day in force:',
  );
  call.print(`  ${JSON.stringify(effect.proposal)}`);
}

function scopeText({ request }: SectorEffect, language: Language): string {
  const zh = language === 'zh';
  const { aboveM, upToM, vehicle } = request;
  const parts = [valueWord('trade', request.trade, language) ?? request.trade, placeText(request.area, language)];
  if (aboveM !== null) parts.push(zh ? `${aboveM}米以上` : `above ${aboveM} m`);
  if (upToM !== null) parts.push(zh ? `${upToM}米以内` : `up to ${upToM} m`);
  if (vehicle !== null) parts.push(valueWord('vehicle', vehicle, language) ?? vehicle);
  return parts.join(zh ? '，' : ', ');
}

function printLacking(call: Call, unknown: Readonly<Record<string, number>>, title: string): void {
  const zh = call.language === 'zh';
  const each = Object.entries(unknown).map(([what, rows]) => `${lack(what, call.language)} ${grouped(rows)}`);
  if (each.length === 0) return;
  for (const part of wrapped(`${title}${zh ? '：' : ': '}${each.join(zh ? '；' : '; ')}`, 96)) call.print(part);
}

const lastHead = (unit: EffectUnit, zh: boolean) => {
  if (unit.startsWith('fen')) return [zh ? '差额（元）' : 'short (yuan)'];
  if (unit === 'seconds-per-day') return [zh ? '超出的时间' : 'time over'];
  return unit === 'orders-per-day' ? [zh ? '超出的单数' : 'orders over'] : [];
};

const lastCells = (unit: EffectUnit, one: Omit<EnterpriseEffect, 'platform'>, language: Language) => {
  if (unit.startsWith('fen')) return [formatYuan(one.amountFen)];
  if (unit === 'seconds-per-day') return [timeText(one.seconds, language)];
  return unit === 'orders-per-day' ? [one.orders] : [];
};
