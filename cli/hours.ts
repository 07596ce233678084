import { formatYuan } from '#basics/money.ts';
import { grouped, table } from '#basics/text-columns.ts';
import { quoted } from '#journey/2-audit/explaining/next-steps.ts';
import { longestHours } from '#journey/2-audit/hours.ts';
import { sealedMonths } from '#journey/2-audit/seal-lake.ts';
import { clock } from './clock.ts';
import { knownOnOption, lakeOption } from './lake-option.ts';
import { lawOf } from './law.ts';
import { monthOption, numberOption, textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'hours',
  zh: '全县当月谁的一天最长：各平台合并，重叠只算一次',
  en: 'whose day was longest in the month: all platforms together, overlaps counted once',
  about: {
    zh: '一名劳动者的钟只有一个：同时在几家平台接单，时间只算一次。按最长的一天排，只显示编码，不显示姓名。',
    en: 'One clock for each worker: orders on several platforms at once count once. The longest day comes first; keys are shown, never names.',
  },
  takes: '--lake DIR --period YYYY-MM',
  options: {
    lake: lakeOption,
    period: { value: 'YYYY-MM', zh: '已封存的月份', en: 'a sealed month', required: true },
    top: { value: 'N', zh: '显示人数（默认 20）', en: 'workers shown (20)' },
    'known-on': knownOnOption,
  },
  examples: [
    {
      command: 'npx gangwan hours --lake data/lake --period 2026-08 --top 5',
      zh: '八月里最长的五个人的一天',
      en: 'the five longest days of August',
    },
  ],
  async run(call) {
    const lake = textOption(call, 'lake')!;
    const [sealed] = sealedMonths(lake, [monthOption(call, 'period')]);
    const top = numberOption(call, 'top', 20);
    call.progress(call.language === 'zh' ? '计算' : 'counting');
    const { workers, shown } = await longestHours(sealed!, lawOf(call), top);
    if (call.json) {
      call.print(JSON.stringify({ period: sealed!.seal.month, seal: sealed!.seal.digest, workers, shown }));
      return 0;
    }
    const zh = call.language === 'zh';
    const head = zh
      ? ['劳动者', '最长一天', '那天', '最长连续', '那天', '出工天数', '接单合计', '订单报酬']
      : ['worker', 'longest day', 'on', 'longest stretch', 'on', 'days', 'on orders', 'order pay'];
    const rows = shown.map((w) => [
      `${w.worker.slice(0, 12)}${w.openOrders > 0 ? ' +' : ''}`,
      clock(w.longestDay.seconds),
      w.longestDay.date,
      clock(w.longestStretch.seconds),
      w.longestStretch.date,
      w.days,
      clock(w.orderSeconds),
      formatYuan(w.payFen),
    ]);
    call.print(table(head, rows));
    call.print('');
    call.print(
      zh
        ? `共 ${grouped(workers)} 名劳动者。时间写作 小时:分；带 + 的有未结束或缺时间的订单，时间只是下限。`
        : `${grouped(workers)} workers. Times are hours:minutes; + has orders without a beginning or end, so the time is a lower bound.`,
    );
    const [first] = shown;
    if (first !== undefined)
      call.print(
        zh
          ? `看一个人的每一天：npx gangwan facts --lake ${quoted(lake)} --worker ${first.worker.slice(0, 12)} --period ${sealed!.seal.month}`
          : `One person day by day: npx gangwan facts --lake ${quoted(lake)} --worker ${first.worker.slice(0, 12)} --period ${sealed!.seal.month}`,
      );
    return 0;
  },
};
