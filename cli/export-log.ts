import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { logLines } from '#store/log/log.ts';
import { withDatabase } from './database.ts';
import { textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'export-log',
  zh: '导出操作日志，供独立核验（check-log）',
  en: 'export the log, for check-log to verify',
  about: {
    zh: '服务在运行时，内嵌的数据库只能由服务打开：先停服务，或者用 DATABASE_URL 连 PostgreSQL。',
    en: 'While the server runs only it may open the embedded store: stop it first, or use PostgreSQL by DATABASE_URL.',
  },
  takes: '',
  options: { out: { value: 'FILE', zh: '写到哪个文件', en: 'the file to write', required: true } },
  examples: [{ command: 'npx gangwan export-log --out log.jsonl', zh: '导出', en: 'export it' }],
  async run(call) {
    const out = textOption(call, 'out')!;
    const entries = await withDatabase(async (db) => {
      const file = createWriteStream(out, { mode: 0o600 });
      let written = 0;
      for await (const line of logLines(db.sql)) {
        written++;
        if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, 'drain');
      }
      file.end();
      await finished(file);
      return written;
    });
    call.print(
      call.json
        ? JSON.stringify({ entries, out })
        : call.language === 'zh'
          ? `导出了 ${entries} 条：${out}`
          : `${entries} entries exported to ${out}`,
    );
    return 0;
  },
};
