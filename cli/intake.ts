import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { grouped, table } from '#basics/text-columns.ts';
import { type Receipt, takeIn } from '#journey/1-intake/take-in.ts';
import { quoted } from '#journey/2-audit/explaining/next-steps.ts';
import { tableWord } from '#journey/2-audit/explaining/table-words.ts';
import { tableNames } from '#measures/facts/tables.ts';
import { lakeOption } from './lake-option.ts';
import { ministryText } from './ministry-text.ts';
import { settings } from './settings.ts';
import { type Call, choiceOption, instantOption, textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'intake',
  zh: '接收数据：CSV、JSON Lines、Parquet、gzip、zip 或数据包文件夹',
  en: 'take data in: CSV, JSON Lines, Parquet, gzip, zip or package folders',
  about: {
    zh: '能读的都收下，读不出的行放进隔离文件并写明原因，改好可以单独再收。同一个文件收两次不会重复计入；更正用更高的版本号。身份证号在这里变成编码，不会写进数据湖。',
    en: 'What can be read is accepted; rows that cannot go to a quarantine file with the reason and can be sent again once corrected. The same file taken in twice counts once; corrections carry a higher version. Identity numbers become keys here and are never written to the lake.',
  },
  takes: 'PATH… --lake DIR',
  options: {
    lake: { ...lakeOption, zh: '数据湖文件夹，没有就新建', en: 'folder of the lake, made where there is none' },
    all: { zh: '逐个文件列出', en: 'list every file' },
    'received-at': { value: 'INSTANT', zh: '收到的时刻（不取系统时钟）', en: 'when it was received (never the clock)' },
    source: {
      value: 'platform|worker',
      zh: '谁报的：平台，或劳动者自己的记录',
      en: "who sent it: the platform, or the worker's own records",
    },
    table: { value: 'TABLE', zh: '文件名看不出时，写明是哪张表', en: 'which table, where the file name does not say' },
    format: {
      value: 'FORMAT',
      zh: '外部格式：uber-eats、uber-rides；市级平台共享的部级网约车记录：ride-ministry',
      en: "another company's format: uber-eats, uber-rides; the ministry's ride-hailing records from the city: ride-ministry",
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
  examples: [
    {
      command: 'npx gangwan intake county/2026-08 --lake data/lake --received-at 2026-09-05T09:00:00+08:00',
      zh: '收下一个月各家的数据包，并记下收到的时间',
      en: 'take in a month of everybody, and note when it was received',
    },
    {
      command: 'npx gangwan intake my-orders.csv --table order --source worker --lake data/lake',
      zh: '收下劳动者自己的订单记录，和平台的放在一起比',
      en: "take in a worker's own orders beside the platform's",
    },
    {
      command: 'npx gangwan intake --format ride-ministry city-files --lake data/lake',
      zh: '收下市级平台共享的部级网约车记录，变成订单和在线时段',
      en: "take in the ministry's ride-hailing records from the city as orders and sessions",
    },
  ],
  async run(call) {
    const format = choiceOption(call, 'format', ['uber-eats', 'uber-rides', 'ride-ministry'] as const);
    // Ministry records already held are joined again with what came since.
    if (call.arguments.length === 0 && format !== 'ride-ministry')
      throw new GangwanError('command-missing-argument', { verb: 'intake', argument: 'PATH…' });
    const source = choiceOption(call, 'source', ['platform', 'worker'] as const);
    const tableName = choiceOption(call, 'table', tableNames);
    const worker = textOption(call, 'worker');
    const timeZone = textOption(call, 'time-zone');
    const { countyKey, exampleCountyKey, threads, memory } = settings();
    const lake = textOption(call, 'lake')!;
    const sizes = sizesOf(call.arguments);
    let [done, last] = [0, ''];
    const { receipts, ministry } = await takeIn({
      lake,
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
      onProgress: ({ file }) => {
        done += sizes.of(last);
        last = file;
        call.progress(call.language === 'zh' ? '接收' : 'taking in', { done, of: sizes.total });
      },
    });
    if (call.json) call.print(JSON.stringify(ministry === null ? { receipts } : { receipts, ministry }));
    else {
      if (ministry !== null) call.print(ministryText(ministry, call.language));
      if (receipts.length > 0) printReceipts(call, receipts, lake, exampleCountyKey);
    }
    return 0;
  },
};

/** What a file costs beside its bytes, in bytes: an empty one takes time too. */
const PER_FILE = 150_000;

/** Weights of the files below some paths, found again by the end of their path; archives count as one. */
function sizesOf(paths: readonly string[]): { total: number; of(file: string): number } {
  const sizes = new Map<string, number>();
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isFile()) sizes.set(basename(path), found.size + PER_FILE);
    if (!found?.isDirectory()) continue;
    for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      sizes.set(relative(path, file), statSync(file).size + PER_FILE);
    }
  }
  return {
    total: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    of: (file) => sizes.get(file) ?? sizes.get(basename(file)) ?? 0,
  };
}

const sumOf = (receipts: readonly Receipt[], of: (receipt: Receipt) => number) =>
  receipts.reduce((sum, receipt) => sum + of(receipt), 0);

function printReceipts(call: Call, receipts: readonly Receipt[], lake: string, exampleKey: boolean): void {
  const zh = call.language === 'zh';
  const all = call.options.all === true;
  const head = zh
    ? ['接收', '隔离', '修订', '重复', '标记']
    : ['accepted', 'quarantined', 'revised', 'duplicate', 'marked'];
  const counts = (some: readonly Receipt[]) => [
    sumOf(some, (r) => r.accepted),
    sumOf(some, (r) => r.quarantined),
    sumOf(some, (r) => r.revised),
    sumOf(some, (r) => r.duplicate),
    sumOf(some, (r) => r.marked),
  ];
  const packages = Map.groupBy(receipts, (receipt) => receipt.package);
  if (all)
    call.print(
      table(
        [...(zh ? ['数据包', '表', '文件'] : ['package', 'table', 'file']), ...head],
        receipts.map((r) => [r.package, tableWord(r.table, call.language), r.file, ...counts([r])]),
      ),
    );
  else
    call.print(
      table(
        [...(zh ? ['数据包', '文件'] : ['package', 'files']), ...head],
        [...packages].map(([name, own]) => [name, own.length, ...counts(own)]),
      ),
    );
  const [accepted, quarantined, revised, duplicate] = counts(receipts).map(grouped);
  call.print('');
  call.print(
    zh
      ? `${receipts.length} 个文件：接收 ${accepted} 行（其中修订 ${revised}），隔离 ${quarantined} 行，重复 ${duplicate} 行。${all ? '' : '逐表看：--all。'}`
      : `${receipts.length} files: ${accepted} rows accepted (${revised} of them revisions), ${quarantined} quarantined, ${duplicate} duplicate.${all ? '' : ' Table by table: --all.'}`,
  );
  printNotes(call, receipts, lake);
  if (exampleKey)
    call.print(
      zh
        ? '注意：现在用的是公开的示例密钥。接收真实数据前，请先用 GANGWAN_COUNTY_KEY_FILE 指明本县的密钥。'
        : 'Note: the published example key is in use. Before real data, name the county’s own with GANGWAN_COUNTY_KEY_FILE.',
    );
  call.print(
    zh
      ? `下一步：npx gangwan seal --lake ${quoted(lake)} --period YYYY-MM`
      : `Next: npx gangwan seal --lake ${quoted(lake)} --period YYYY-MM`,
  );
}

/** What somebody has to look after: quarantine files, files sent before, columns nobody knows, contradictions. */
function printNotes(call: Call, receipts: readonly Receipt[], lake: string): void {
  const zh = call.language === 'zh';
  for (const { quarantineFile, file, quarantined } of receipts) {
    if (quarantineFile === null) continue;
    const path = join(lake, quarantineFile);
    call.print(
      zh
        ? `${file} 有 ${quarantined} 行读不出来，原因逐行写在 ${path}；改好后把那个文件再接收一次。`
        : `${quarantined} rows of ${file} could not be read; ${path} says why, row by row. Correct them and take that file in.`,
    );
  }
  const before = receipts.filter((receipt) => receipt.alreadyTaken).length;
  if (before > 0)
    call.print(
      zh ? `${before} 个文件以前收过，没有重复计入。` : `${before} files had been taken in before; nothing was added.`,
    );
  const conflicts = sumOf(receipts, (receipt) => receipt.conflicts);
  if (conflicts > 0)
    call.print(
      zh
        ? `${conflicts} 条记录版本号相同、内容不同，两份都留着，会成为一条线索。`
        : `${conflicts} records came with another content under the same version; both are kept, and it will be a finding.`,
    );
  for (const { file, ignoredColumns } of receipts) {
    if (ignoredColumns.length === 0) continue;
    call.print(
      zh
        ? `${file} 里不认识的列没有保存：${ignoredColumns.join('、')}。`
        : `Columns of ${file} that the exchange does not know were not kept: ${ignoredColumns.join(', ')}.`,
    );
  }
}
