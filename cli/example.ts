import { parseMonth } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { generateCounty } from '../examples/county/generate.ts';
import { type Call, numberOption, textOption, type Verb } from './verb.ts';

/** Months of `A..B` or a single month, in order. */
function monthsOf(call: Call, text: string): string[] {
  const [from, to] = text.includes('..') ? (text.split('..') as [string, string]) : [text, text];
  for (const month of [from, to])
    if (parseMonth(month) === null) throw new GangwanError('command-not-a-month', { text: month });
  const months: string[] = [];
  for (let at = from; at <= to && months.length < 120; at = next(at)) months.push(at);
  if (months.length === 0) throw new GangwanError('command-bad-option', { verb: call.verb, why: `--months ${text}` });
  return months;
}

function next(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

export const verb: Verb = {
  name: 'example',
  zh: '生成虚构的示例县数据，并写明埋设的问题',
  en: 'generate the fictional example county, with the truth it was planted with',
  takes: '--out DIR',
  options: {
    out: { value: 'DIR', zh: '输出文件夹', en: 'folder to write into', required: true },
    workers: { value: 'N', zh: '人数（默认 1500）', en: 'people (1500)' },
    months: { value: 'A..B', zh: '月份（默认 2026-08..2026-10）', en: 'months (2026-08..2026-10)' },
    seed: { value: 'S', zh: '随机种子', en: 'seed' },
  },
  async run(call) {
    const seed = textOption(call, 'seed');
    const result = await generateCounty({
      out: textOption(call, 'out')!,
      workers: numberOption(call, 'workers', 1500),
      months: monthsOf(call, textOption(call, 'months') ?? '2026-08..2026-10'),
      ...(seed === undefined ? {} : { seed }),
      onProgress: ({ month, share }) => call.progress(`${month} ${Math.round(share * 100)} %`),
    });
    call.progress('');
    const { rows, orders, truth } = result;
    if (call.json)
      call.print(
        JSON.stringify({ generated: true, rows, orders, planted: truth.planted.length, defects: truth.defects.length }),
      );
    else if (call.language === 'zh')
      call.print(
        `已生成虚构数据：${orders} 单，共 ${rows} 行；埋设 ${truth.planted.length} 处问题、${truth.defects.length} 处数据缺陷，见 truth.json。`,
      );
    else
      call.print(
        `Generated (fictional): ${orders} orders, ${rows} rows in all; ${truth.planted.length} breaches and ${truth.defects.length} feed defects planted, see truth.json.`,
      );
    return 0;
  },
};
