import { formatDay, monthOf, parseDay, parseMonth } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { formatYuan } from '#basics/money.ts';
import { grouped, table } from '#basics/text-columns.ts';
import { enterpriseNames } from '#journey/2-audit/explaining/enterprise-names.ts';
import { weekdayText } from '#journey/2-audit/explaining/value-text.ts';
import { type DayOfFacts, type WorkerFacts, workerFacts } from '#journey/2-audit/worker-facts.ts';
import type { Calendar, DayKind } from '#law/in-force.types.ts';
import { clock } from './clock.ts';
import { dayKinds } from './day.ts';
import { knownOnOption, lakeOption } from './lake-option.ts';
import { lawOf } from './law.ts';
import { type Call, dayOption, type Language, monthOption, textOption, type Verb } from './verb.ts';

/** The span asked for: `--period`, or `--from` and `--to`. */
function spanAsked(call: Call): { from: number; to: number } {
  if (textOption(call, 'period') !== undefined) {
    const { first, last } = parseMonth(monthOption(call, 'period'))!;
    return { from: first, to: last };
  }
  const [from, to] = [dayOption(call, 'from'), dayOption(call, 'to')];
  if (from === null || to === null)
    throw new GangwanError('command-missing-argument', {
      verb: 'facts',
      argument: '--period YYYY-MM | --from DATE --to DATE',
    });
  if (from > to) throw new GangwanError('command-dates-reversed', { from: formatDay(from), to: formatDay(to) });
  return { from, to };
}

/** The months a span touches. */
function monthsOf(span: { from: number; to: number }): string[] {
  const months: string[] = [];
  for (let day = span.from; day <= span.to; ) {
    const month = monthOf(day);
    months.push(month);
    day = parseMonth(month)!.last + 1;
  }
  return months;
}

const bounds = (least: number, most: number) =>
  clock(least) === clock(most) ? clock(least) : `${clock(least)}–${clock(most)}`;

/** Kinds of day worth a word in the list; an ordinary workday or weekend shows by its weekday. */
const marked: readonly DayKind[] = [
  'statutory-holiday',
  'adjusted-day-off',
  'make-up-workday',
  'weekend',
  'unannounced',
];

/** A day of the list: date, weekday, and what the calendar says of it. */
export function dayLabel(date: string, calendar: Calendar, language: Language): string {
  const day = parseDay(date)!;
  const kind = calendar.kindOf(day);
  const name = kind === 'statutory-holiday' ? calendar.nameOf(day) : null;
  const short: Partial<Record<DayKind, readonly [string, string]>> = { unannounced: ['未公布', 'not announced'] };
  const word = (short[kind] ?? dayKinds[kind])[language === 'zh' ? 0 : 1];
  const mark = marked.includes(kind) ? ` ${name ?? word}` : '';
  return `${date} ${language === 'zh' ? weekdayText(day, 'zh') : weekdayText(day, 'en').slice(0, 3)}${mark}`;
}

export const verb: Verb = {
  name: 'facts',
  zh: '一名劳动者的工时和报酬，逐日列出',
  en: "one worker's time and pay, day by day",
  about: {
    zh: '各平台合在一起算，重叠的时间只算一次；零点以后算下一天。数据不全的日子给出“至少–至多”。没有封存的月份也能看，但结果可能变化。',
    en: 'All platforms together, overlaps counted once, split at midnight. Days with incomplete data show "at least–at most". A month not sealed can be looked at too; its result may change.',
  },
  takes: '--lake DIR --worker KEY (--period YYYY-MM | --from DATE --to DATE)',
  options: {
    lake: lakeOption,
    worker: {
      value: 'KEY',
      zh: '编码的前几位，或“平台代码:平台内编号”；编号只有一家用时写编号就行',
      en: 'beginning of the key, or platform-code:reported-id; the id alone where only one platform uses it',
      required: true,
    },
    period: { value: 'YYYY-MM', zh: '月份', en: 'month' },
    from: { value: 'DATE', zh: '起', en: 'first day' },
    to: { value: 'DATE', zh: '止', en: 'last day' },
    'known-on': knownOnOption,
  },
  examples: [
    {
      command: 'npx gangwan facts --lake data/lake --worker XF-P0073 --period 2026-08',
      zh: '平台内编号 XF-P0073 的人八月每天干了多久',
      en: 'how long the person with the id XF-P0073 worked each day of August',
    },
    {
      command: 'npx gangwan facts --lake data/lake --worker 10b65bbc --from 2026-08-10 --to 2026-08-16',
      zh: '按编码查一周',
      en: 'one week, by the key',
    },
  ],
  async run(call) {
    const span = spanAsked(call);
    const lake = textOption(call, 'lake')!;
    const law = lawOf(call);
    call.progress(call.language === 'zh' ? '计算' : 'counting');
    const facts = await workerFacts(lake, textOption(call, 'worker')!, monthsOf(span), law, span);
    if (call.json) call.print(JSON.stringify(facts));
    else printFacts(call, facts, law.calendar, await enterpriseNames(lake));
    return 0;
  },
};

function printFacts(call: Call, facts: WorkerFacts, calendar: Calendar, names: ReadonlyMap<string, string>): void {
  const { language } = call;
  const zh = language === 'zh';
  call.print(`${zh ? '劳动者编码' : 'Worker key'} ${facts.worker}`);
  if (facts.days.length === 0) {
    call.print(zh ? '这段时间没有工作记录。' : 'There is no work in this span.');
    return;
  }
  const head = zh
    ? ['日期', '接单', '工作', '等单', '最长连续', '单数', '订单报酬', '平台']
    : ['day', 'on orders', 'working', 'waiting', 'longest', 'orders', 'order pay', 'platforms'];
  const rows = facts.days.map((day: DayOfFacts) => [
    dayLabel(day.date, calendar, language),
    bounds(day.orderSeconds, day.orderSecondsAtMost),
    bounds(day.workingSeconds, day.workingSecondsAtMost),
    day.waitingSeconds === null ? null : clock(day.waitingSeconds),
    clock(day.longestStretchSeconds),
    day.orders,
    day.payFen === null ? null : formatYuan(day.payFen),
    day.platforms.map((one) => names.get(one) ?? one).join(zh ? '、' : ', '),
  ]);
  call.print(table(head, rows));
  const { totals } = facts;
  const pay = totals.payFen === null ? '—' : formatYuan(totals.payFen);
  const sum = (of: (day: DayOfFacts) => number) => facts.days.reduce((total, day) => total + of(day), 0);
  const on = bounds(
    totals.orderSeconds,
    sum((day) => day.orderSecondsAtMost),
  );
  const working = bounds(
    totals.workingSeconds,
    sum((day) => day.workingSecondsAtMost),
  );
  call.print('');
  call.print(
    zh
      ? `合计 ${totals.days} 天：接单 ${on}，工作 ${working}，${grouped(totals.orders)} 单，订单报酬 ${pay}。`
      : `${totals.days} days: on orders ${on}, working ${working}, ${grouped(totals.orders)} orders, order pay ${pay}.`,
  );
  call.print(
    zh
      ? '时间写作 小时:分，各平台合并，重叠只算一次。接单＝手上有单；工作＝接单加上企业要求在线的时间和约定的宽放；等单＝在线而没有单。'
      : 'Times are hours:minutes over all platforms, overlaps counted once. On orders: an order in hand; working: that with required time online and the agreed allowance; waiting: online without an order.',
  );
  const unsure = facts.days.some(
    (day) => day.orderSeconds !== day.orderSecondsAtMost || day.workingSeconds !== day.workingSecondsAtMost,
  );
  if (unsure)
    call.print(
      zh
        ? '带“–”的是至少到至多：有的订单没有结束时间，或当天有平台没报数据。'
        : 'Figures with "–" are at least to at most: an order has no end, or a platform sent nothing for the day.',
    );
  if (facts.days.some((day) => day.waitingSeconds === null))
    call.print(zh ? '“—”是不知道：平台没有报在线时段。' : '"—" is not known: the platform reports no sessions.');
  if (facts.provisional)
    call.print(zh ? '数据尚未封存，结果可能变化。' : 'The data is not sealed yet; the result may change.');
}
