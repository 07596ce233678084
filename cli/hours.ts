import { formatYuan } from '#basics/money.ts';
import { longestHours } from '#journey/2-audit/hours.ts';
import { sealedMonths } from '#journey/2-audit/seal-lake.ts';
import { lawOf } from './law.ts';
import { table } from './table.ts';
import { monthOption, numberOption, textOption, type Verb } from './verb.ts';

const clock = (seconds: number) =>
  `${Math.floor(seconds / 3600)}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}`;

export const verb: Verb = {
  name: 'hours',
  zh: '全县当月谁的一天最长：各平台合并，重叠只算一次',
  en: 'whose day was longest in the month: all platforms together, overlaps counted once',
  takes: '--lake DIR --period YYYY-MM',
  options: {
    lake: { value: 'DIR', zh: '数据湖文件夹', en: 'folder of the lake', required: true },
    period: { value: 'YYYY-MM', zh: '已封存的月份', en: 'a sealed month', required: true },
    top: { value: 'N', zh: '显示人数（默认 20）', en: 'workers shown (20)' },
    'known-on': { value: 'DATE', zh: '当日所知的法律', en: 'the law as known on that day' },
  },
  async run(call) {
    const [sealed] = sealedMonths(textOption(call, 'lake')!, [monthOption(call, 'period')]);
    const { workers, shown } = await longestHours(sealed!, lawOf(call), numberOption(call, 'top', 20));
    if (call.json) {
      call.print(JSON.stringify({ period: sealed!.seal.month, seal: sealed!.seal.digest, workers, shown }));
      return 0;
    }
    const zh = call.language === 'zh';
    const head = zh
      ? ['劳动者', '出工天数', '接单合计', '最长一天', '', '最长连续', '', '订单报酬']
      : ['worker', 'days', 'on orders', 'longest day', '', 'longest stretch', '', 'order pay'];
    const rows = shown.map((w) => [
      `${w.worker.slice(0, 12)}${w.openOrders > 0 ? ' +' : ''}`,
      w.days,
      clock(w.orderSeconds),
      w.longestDay.date,
      clock(w.longestDay.seconds),
      w.longestStretch.date,
      clock(w.longestStretch.seconds),
      formatYuan(w.payFen),
    ]);
    call.print(table(head, rows));
    call.print(
      zh
        ? `共 ${workers} 名劳动者；带 + 的有未结束或缺时间的订单，时间只是下限。`
        : `${workers} workers; + has orders without a beginning or end, so the time is a lower bound.`,
    );
    return 0;
  },
};
