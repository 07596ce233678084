import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { verifyLog } from '../checker/log.ts';
import { argument, textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'check-log',
  zh: '独立核验操作日志：有没有改过、删过、插过、换过位置、截断过',
  en: 'verify the log independently: changed, dropped, inserted, swapped or cut',
  about: {
    zh: '只凭导出的日志和库外的根文件，不连数据库，不用写日志的程序。没有 --roots 只能核对链条本身：从某条起整段重写看不出来。退出码：0 完好，1 有问题。',
    en: 'From the exported log and the file of roots alone, without the database or the program that wrote it. Without --roots only the chain itself is verified: one written anew from some entry on cannot be told. Ends with 0 when whole, 1 when not.',
  },
  takes: 'EXPORT',
  options: {
    roots: {
      value: 'FILE',
      zh: '库外的根文件（data/log-roots.jsonl）',
      en: 'the file of roots (data/log-roots.jsonl)',
    },
  },
  examples: [
    {
      command: 'npx gangwan check-log log.jsonl --roots data/log-roots.jsonl',
      zh: '核验导出的日志',
      en: 'verify an exported log',
    },
  ],
  async run(call) {
    const path = argument(call, 0, 'EXPORT');
    const roots = textOption(call, 'roots');
    for (const file of roots === undefined ? [path] : [path, roots])
      if (!existsSync(file)) throw new GangwanError('command-no-file', { path: file });
    const rootLines = roots === undefined ? [] : readFileSync(roots, 'utf8').split('\n');
    const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
    const verdict = await verifyLog(lines, rootLines);
    if (call.json) call.print(JSON.stringify(verdict));
    else if (verdict.fault === null)
      call.print(
        call.language === 'zh'
          ? `日志完好：${verdict.entries} 条，核对了 ${verdict.roots} 个根。`
          : `The log is whole: ${verdict.entries} entries, ${verdict.roots} roots.`,
      );
    else
      call.print(
        call.language === 'zh'
          ? `第 ${verdict.fault.line} 条：${verdict.fault.zh}。此前 ${verdict.entries} 条完好。`
          : `Entry ${verdict.fault.line}: ${verdict.fault.en}. The ${verdict.entries} entries before it are whole.`,
      );
    return verdict.fault === null ? 0 : 1;
  },
};
