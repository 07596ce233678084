import { sealLake } from '#journey/2-audit/seal-lake.ts';
import { readConfig } from '../config.ts';
import { monthOption, textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'seal',
  zh: '封存一个月：处理修订、排序、固定摘要',
  en: 'seal a month: settle revisions, sort, fix the digest',
  takes: '--lake DIR --period YYYY-MM',
  options: {
    lake: { value: 'DIR', zh: '数据湖文件夹', en: 'folder of the lake', required: true },
    period: { value: 'YYYY-MM', zh: '月份', en: 'the month', required: true },
  },
  async run(call) {
    const { threads, memory } = readConfig();
    const { seal } = await sealLake({
      lake: textOption(call, 'lake')!,
      month: monthOption(call, 'period'),
      threads,
      memory,
      onProgress: (step) => call.progress(step),
    });
    call.progress('');
    const answer = { period: seal.month, orders: seal.rows.order, workers: seal.workers, digest: seal.digest };
    if (call.json) call.print(JSON.stringify({ ...answer, previous: seal.previous, rows: seal.rows }));
    else if (call.language === 'zh')
      call.print(`${seal.month} 已封存：${seal.rows.order} 单，${seal.workers} 人，摘要 ${seal.digest}`);
    else call.print(`${seal.month} sealed: ${seal.rows.order} orders, ${seal.workers} workers, digest ${seal.digest}`);
    return 0;
  },
};
