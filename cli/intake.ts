import { GangwanError } from '#basics/errors/catalogue.ts';
import { takeIn } from '#journey/1-intake/take-in.ts';
import { tableNames } from '#measures/facts/tables.ts';
import { readConfig } from '../config.ts';
import { table } from './table.ts';
import { type Call, instantOption, textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'intake',
  zh: '接收数据：CSV、JSON Lines、Parquet、gzip、zip 或数据包文件夹',
  en: 'take data in: CSV, JSON Lines, Parquet, gzip, zip or package folders',
  takes: 'PATH… --lake DIR',
  options: {
    lake: { value: 'DIR', zh: '数据湖文件夹', en: 'folder of the lake', required: true },
    'received-at': { value: 'INSTANT', zh: '收到的时刻（不取系统时钟）', en: 'when it was received (never the clock)' },
    source: {
      value: 'platform|worker',
      zh: '谁报的：平台，或劳动者自己的记录',
      en: "who sent it: the platform, or the worker's own records",
    },
    table: { value: 'TABLE', zh: '文件名看不出时，写明是哪张表', en: 'which table, where the file name does not say' },
    format: {
      value: 'FORMAT',
      zh: '外部格式：uber-eats、uber-rides',
      en: "another company's format: uber-eats, uber-rides",
    },
    worker: {
      value: 'ID',
      zh: '外部格式：文件没有写明劳动者编号时使用',
      en: 'other formats: the worker id where the files name none',
    },
    'time-zone': {
      value: 'ZONE',
      zh: '外部格式：文件只有协调世界时的，写明时区，例如 Europe/Zurich',
      en: 'other formats: the time zone of files that are in UTC only, for example Europe/Zurich',
    },
  },
  async run(call) {
    if (call.arguments.length === 0)
      throw new GangwanError('command-missing-argument', { verb: 'intake', argument: 'PATH…' });
    const source = choice(call, 'source', ['platform', 'worker'] as const);
    const format = choice(call, 'format', ['uber-eats', 'uber-rides'] as const);
    const tableName = choice(call, 'table', tableNames);
    const worker = textOption(call, 'worker');
    const timeZone = textOption(call, 'time-zone');
    const { countyKey, threads, memory } = readConfig();
    const { receipts } = await takeIn({
      lake: textOption(call, 'lake')!,
      paths: call.arguments,
      ...(source === undefined ? {} : { source }),
      ...(format === undefined ? {} : { format }),
      ...(tableName === undefined ? {} : { table: tableName }),
      ...(worker === undefined ? {} : { worker }),
      ...(timeZone === undefined ? {} : { timeZone }),
      receivedAt: instantOption(call, 'received-at'),
      countyKey,
      threads,
      memory,
      onProgress: (step) => call.progress(`${step.table} ${step.file}`),
    });
    call.progress('');
    if (call.json) call.print(JSON.stringify({ receipts }));
    else {
      const head =
        call.language === 'zh'
          ? ['数据包', '表', '接收', '隔离', '修订', '重复']
          : ['package', 'table', 'accepted', 'quarantined', 'revised', 'duplicate'];
      call.print(
        table(
          head,
          receipts.map((r) => [r.package, r.table, r.accepted, r.quarantined, r.revised, r.duplicate]),
        ),
      );
      for (const receipt of receipts) {
        if (receipt.quarantineFile !== null) {
          call.print(
            call.language === 'zh'
              ? `隔离的行在 ${receipt.quarantineFile}，改好后可单独重报。`
              : `Rows that could not be read are in ${receipt.quarantineFile}; correct them and send that file again.`,
          );
        }
      }
    }
    return 0;
  },
};

/** An option that must be one of a few words; undefined where it is not given. */
function choice<const W extends string>(call: Call, name: string, words: readonly W[]): W | undefined {
  const given = textOption(call, name);
  if (given === undefined || (words as readonly string[]).includes(given)) return given as W | undefined;
  throw new GangwanError('command-bad-option', { verb: 'intake', why: `--${name} ${words.join('|')}` });
}
