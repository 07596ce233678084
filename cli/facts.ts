import { formatDay, monthOf, parseDay, parseMonth } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { formatYuan } from '#basics/money.ts';
import { workerFacts } from '#journey/2-audit/worker-facts.ts';
import { lawOf } from './law.ts';
import { table } from './table.ts';
import { type Call, monthOption, textOption, type Verb } from './verb.ts';

/** The span asked for: `--period`, or `--from` and `--to`. */
function spanAsked(call: Call): { from: number; to: number } {
  if (textOption(call, 'period') !== undefined) {
    const { first, last } = parseMonth(monthOption(call, 'period'))!;
    return { from: first, to: last };
  }
  const [from, to] = ['from', 'to'].map((name) => {
    const text = textOption(call, name);
    if (text === undefined)
      throw new GangwanError('command-missing-argument', {
        verb: 'facts',
        argument: '--period YYYY-MM | --from DATE --to DATE',
      });
    const day = parseDay(text);
    if (day === null) throw new GangwanError('law-not-a-date', { text });
    return day;
  }) as [number, number];
  if (from > to)
    throw new GangwanError('command-bad-option', {
      verb: 'facts',
      why: `--from ${formatDay(from)} --to ${formatDay(to)}`,
    });
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

const clock = (seconds: number) =>
  `${Math.floor(seconds / 3600)}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}`;
const bounds = (least: number, most: number) => (least === most ? clock(least) : `${clock(least)}–${clock(most)}`);

export const verb: Verb = {
  name: 'facts',
  zh: '一名劳动者的工时和报酬，逐日列出',
  en: "one worker's time and pay, day by day",
  takes: '--lake DIR --worker KEY (--period YYYY-MM | --from DATE --to DATE)',
  options: {
    lake: { value: 'DIR', zh: '数据湖文件夹', en: 'folder of the lake', required: true },
    worker: {
      value: 'KEY',
      zh: '编码的前几位，或“平台代码:平台内编号”',
      en: 'beginning of the key, or platform-code:reported-id',
      required: true,
    },
    period: { value: 'YYYY-MM', zh: '月份', en: 'month' },
    from: { value: 'DATE', zh: '起', en: 'first day' },
    to: { value: 'DATE', zh: '止', en: 'last day' },
    'known-on': { value: 'DATE', zh: '当日所知的法律', en: 'the law as known on that day' },
  },
  async run(call) {
    const span = spanAsked(call);
    const facts = await workerFacts(
      textOption(call, 'lake')!,
      textOption(call, 'worker')!,
      monthsOf(span),
      lawOf(call),
      span,
    );
    if (call.json) {
      call.print(JSON.stringify(facts));
      return 0;
    }
    const zh = call.language === 'zh';
    const head = zh
      ? ['日期', '接单', '工作', '等待', '最长连续', '订单报酬', '单数', '平台']
      : ['day', 'on orders', 'working', 'waiting', 'longest', 'order pay', 'orders', 'platforms'];
    const rows = facts.days.map((d) => [
      d.date,
      bounds(d.orderSeconds, d.orderSecondsAtMost),
      bounds(d.workingSeconds, d.workingSecondsAtMost),
      d.waitingSeconds === null ? null : clock(d.waitingSeconds),
      clock(d.longestStretchSeconds),
      formatYuan(d.payFen),
      d.orders,
      d.platforms.join(' '),
    ]);
    call.print(`${zh ? '劳动者' : 'worker'} ${facts.worker}`);
    call.print(table(head, rows));
    const t = facts.totals;
    call.print(
      zh
        ? `合计 ${t.days} 天，接单 ${clock(t.orderSeconds)}，工作 ${clock(t.workingSeconds)}，${t.orders} 单，订单报酬 ${formatYuan(t.payFen)} 元`
        : `${t.days} days, on orders ${clock(t.orderSeconds)}, working ${clock(t.workingSeconds)}, ${t.orders} orders, order pay ${formatYuan(t.payFen)}`,
    );
    if (facts.provisional)
      call.print(zh ? '数据尚未封存，结果可能变化。' : 'The data is not sealed yet; the result may change.');
    return 0;
  },
};
