import { formatYuan } from '#basics/money.ts';
import { indicatorsOf } from '#journey/2-audit/indicators.ts';
import { sealedMonths } from '#journey/2-audit/seal-lake.ts';
import type { GrowthMonth, PayRate, PayRates } from '#measures/06-pay/index.ts';
import { lawOf } from './law.ts';
import { monthsBetween } from './months.ts';
import { table } from './table.ts';
import { textOption, type Verb } from './verb.ts';

const percent = (bp: number | null) => (bp === null ? null : `${(bp / 100).toFixed(2)} %`);
const yuan = (fen: number | null) => (fen === null ? null : formatYuan(fen));

function rateRow(name: string, rate: PayRate): (string | number | null)[] {
  return [name, rate.orders, yuan(rate.fenPerOrderHour), yuan(rate.fenPerOnlineHour), percent(rate.waitingShareBp)];
}

export const verb: Verb = {
  name: 'indicators',
  zh: '每小时报酬与等待占比；用户支付与劳动者所得的增长（只看趋势，不作线索）',
  en: 'pay per hour and the waiting share; growth of what users paid and workers got (watched, never findings)',
  takes: '--lake DIR --months A..B',
  options: {
    lake: { value: 'DIR', zh: '数据湖文件夹', en: 'folder of the lake', required: true },
    months: { value: 'A..B', zh: '已封存的月份', en: 'sealed months', required: true },
    'known-on': { value: 'DATE', zh: '当日所知的法律', en: 'the law as known on that day' },
  },
  async run(call) {
    const months = monthsBetween(call, textOption(call, 'months')!);
    const results = await indicatorsOf(sealedMonths(textOption(call, 'lake')!, months), lawOf(call));
    if (call.json) {
      call.print(JSON.stringify({ months, indicators: results }));
      return 0;
    }
    const zh = call.language === 'zh';
    for (const { slug, title, result } of results) {
      call.print(title[call.language]);
      if (slug === 'pay-per-hour') {
        const rates = result as PayRates;
        const head = zh
          ? ['分组', '订单', '元/接单小时', '元/在线小时', '等待占比']
          : ['group', 'orders', 'yuan/order hour', 'yuan/online hour', 'waiting'];
        const groups = Object.entries(rates.by).flatMap(([axis, by]) =>
          Object.entries(by).map(([name, rate]) => rateRow(`${axis} ${name}`, rate as PayRate)),
        );
        call.print(table(head, [rateRow(zh ? '全部' : 'all', rates.all), ...groups]));
      } else {
        const head = zh
          ? ['月份', '平台', '行业', '用户支付', '劳动者所得', '抽成', '支付增长', '所得增长', '差']
          : [
              'month',
              'platform',
              'trade',
              'users paid',
              'workers got',
              'take rate',
              'paid growth',
              'got growth',
              'gap',
            ];
        const rows = (result as GrowthMonth[]).map((m) => [
          m.month,
          m.platform ?? '—',
          m.trade ?? '—',
          yuan(m.userPaidFen),
          yuan(m.workerGotFen),
          percent(m.takeRateBp),
          percent(m.userPaidGrowthBp),
          percent(m.workerGotGrowthBp),
          percent(m.growthGapBp),
        ]);
        call.print(table(head, rows));
      }
      call.print('');
    }
    return 0;
  },
};
