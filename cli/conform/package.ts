import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvRecord } from '#journey/1-intake/csv-text.ts';
import { type Receipt, takeIn } from '#journey/1-intake/take-in.ts';
import { type Lake, openLake, pathIn, segmentRows, segmentsOf } from '#journey/2-audit/lake/lake.ts';
import { Engine } from '#store/engine.ts';
import { exampleCountyKey } from '../../config.ts';
import { asGangwanError } from '../failure.ts';
import type { Conformity } from './check-list.ts';

/** Hints for what goes wrong most often, by the code of the row’s error. */
const hints: Readonly<Record<string, { zh: string; en: string }>> = {
  'INT-201': { zh: '必填项没有填', en: 'fill in what is required' },
  'INT-202': {
    zh: '时间写成 2026-10-01T08:00:00+08:00，不要用时间戳数字或者空格',
    en: 'write times like 2026-10-01T08:00:00+08:00, not as numbers or with a blank',
  },
  'INT-203': { zh: '日期写成 2026-10-01', en: 'write days like 2026-10-01' },
  'INT-205': {
    zh: '金额是整数分，12.50 元写 1250；不要千分号',
    en: 'money is whole fen: 12.50 yuan is 1250; no thousands marks',
  },
  'INT-206': {
    zh: '代码照代码表写，注意前导零：02 不是 2',
    en: 'codes as in the list; mind leading zeros: 02 is not 2',
  },
  'INT-208': {
    zh: '统一社会信用代码 18 位，最后一位是校验位',
    en: 'a credit code has 18 places, the last is a check digit',
  },
  'INT-211': { zh: '文件用 UTF-8 保存', en: 'save the file as UTF-8' },
  'INT-212': {
    zh: '每行一个 JSON 对象，不要整个数组，不要折行',
    en: 'one JSON object a line: no array around them, no line breaks inside',
  },
};

/** Takes a package into a lake that is thrown away and tells what intake would say, and what else is not as it should be. */
export async function conformPackage(path: string): Promise<Conformity[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-conform-'));
  const list: Conformity[] = [];
  const add = (
    name: string,
    zh: string,
    en: string,
    ok: boolean,
    found: { zh: string; en: string } = { zh: '', en: '' },
  ) => list.push({ name, title: { zh, en }, ok, found });
  try {
    const lakeDir = join(folder, 'lake');
    let receipts: Receipt[];
    try {
      ({ receipts } = await takeIn({ lake: lakeDir, paths: [path], countyKey: exampleCountyKey, memory: '1GB' }));
    } catch (error) {
      const known = asGangwanError(error);
      add('readable', '数据包读得出来', 'the package can be read', false, {
        zh: `${known.code} ${known.sentence('zh')}`,
        en: `${known.code} ${known.sentence('en')}`,
      });
      return list;
    }
    const lake = openLake(lakeDir);
    add('readable', '数据包读得出来', 'the package can be read', true);
    const rows = receipts.reduce((sum, one) => sum + one.rows, 0);
    add('rows', '里面有记录', 'it holds records', rows > 0, { zh: '一行记录也没有', en: 'there is not one row' });
    const problems = problemsIn(lake, receipts);
    add('rows-read', '每一行都读得出来', 'every row can be read', problems.total === 0, problems);
    const ignored = receipts.flatMap(({ file, ignoredColumns }) =>
      ignoredColumns.map((column) => `${file}: ${column}`),
    );
    add('columns-known', '没有不认识的列', 'no unknown columns', ignored.length === 0, {
      zh: `这些列不认识，不会保存：${ignored.slice(0, 8).join('、')}。对照接口文档里的列名。`,
      en: `these columns are unknown and are not kept: ${ignored.slice(0, 8).join(', ')}. Compare the names with the document.`,
    });
    const sum = (of: (one: Receipt) => number) => receipts.reduce((total, one) => total + of(one), 0);
    const marked = sum((one) => one.marked);
    add('times-set', '没有清零或者 1970 年的时间', 'no zeroed times, none in 1970', marked === 0, {
      zh: `${marked} 行的时间是 0 或者早于 1992 年；不知道的不要填。`,
      en: `in ${marked} rows a time is zero or before 1992; leave out what is not known.`,
    });
    const conflicts = sum((one) => one.conflicts);
    add('versions', '同一版本内容一致', 'one content for each version', conflicts === 0, {
      zh: `${conflicts} 条记录版本号相同、内容不同；改过的记录要用更高的 ver。`,
      en: `${conflicts} records have other content under the same version; a changed record needs a higher ver.`,
    });
    const platforms = [...new Set(segmentsOf(lake).flatMap(({ platformUsccs }) => platformUsccs))];
    add('one-enterprise', '只有一家企业的记录', 'records of one enterprise only', platforms.length <= 1, {
      zh: `有 ${platforms.join('、')}；每家企业各报各的。`,
      en: `there are ${platforms.join(', ')}; each enterprise reports its own.`,
    });
    const undated = segmentsOf(lake).filter(({ covers }) => covers === null);
    add('covers', '写明了是哪个月的', 'it says which month it covers', undated.length === 0, {
      zh: `${undated
        .map(({ sourceName }) => sourceName)
        .slice(0, 5)
        .join('、')} 没有写；文件名里写月份，例如 order-2026-09.jsonl，或者在 manifest.json 里写 covers。`,
      en: `${undated
        .map(({ sourceName }) => sourceName)
        .slice(0, 5)
        .join(
          ', ',
        )} does not: put the month in the name, such as order-2026-09.jsonl, or state covers in manifest.json.`,
    });
    const strangers = await workersNotReported(lake);
    if (strangers !== null)
      add('workers', '接单的人都在劳动者表里', 'everybody with orders is in the worker table', strangers.count === 0, {
        zh: `${strangers.count} 个劳动者编号没有在 worker 表里，例如 ${strangers.example}；跨平台合计要靠它。`,
        en: `${strangers.count} worker ids are not in the worker table, such as ${strangers.example}; counting across platforms needs them.`,
      });
    return list;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the rows set aside have in common: how many for each field and reason, the most frequent first. */
function problemsIn(lake: Lake, receipts: readonly Receipt[]): { total: number; zh: string; en: string } {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { quarantineFile, quarantined } of receipts) {
    total += quarantined;
    if (quarantineFile === null) continue;
    const text = readFileSync(pathIn(lake, quarantineFile), 'utf8');
    let names: string[] | null = null;
    for (let at = 0; at < text.length; ) {
      const read = csvRecord(text, at, true)!;
      at = read.next;
      if (!('fields' in read)) continue;
      if (names === null) names = read.fields;
      else {
        const value = (name: string) => read.fields[names!.indexOf(name)] ?? '';
        for (const [i, code] of value('_code').split(';').entries()) {
          const key = `${code} ${value('_field').split(';')[i] ?? ''}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
    }
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 5);
  const say = (language: 'zh' | 'en') =>
    most
      .map(([key, count]) => {
        const hint = hints[key.split(' ')[0]!]?.[language];
        return `${key.trim()} × ${count}${hint === undefined ? '' : language === 'zh' ? `（${hint}）` : ` (${hint})`}`;
      })
      .join(language === 'zh' ? '；' : '; ');
  return {
    total,
    zh: `${total} 行读不出来：${say('zh')}`,
    en: `${total} rows cannot be read: ${say('en')}`,
  };
}

/** Worker ids of orders and sessions that no row of the worker table has; null where either is missing. */
async function workersNotReported(lake: Lake): Promise<{ count: number; example: string } | null> {
  const ids = (table: string) =>
    segmentsOf(lake, table)
      .map(({ file, rowStored }) => `SELECT "workerId" FROM ${segmentRows(pathIn(lake, file), rowStored)}`)
      .join(' UNION ALL ');
  if (ids('order') === '' || ids('worker') === '') return null;
  const engine = await Engine.open({ threads: 1, memory: '500MB' });
  try {
    const [row] = await engine.rows<{ n: number; example: string | null }>(
      `SELECT count(*) AS n, min("workerId") AS example FROM (SELECT DISTINCT "workerId" FROM (${ids('order')}) EXCEPT SELECT "workerId" FROM (${ids('worker')}))`,
    );
    return { count: row!.n, example: row!.example ?? '' };
  } finally {
    engine.close();
  }
}
