import { closeSync, copyFileSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { grouped, table } from '#basics/text-columns.ts';
import type { AuditSummary } from '#journey/2-audit/audit.ts';
import { auditLake } from '#journey/2-audit/audit-lake.ts';
import { quoted } from '#journey/2-audit/explaining/next-steps.ts';
import { rulesByMeasure } from '#measures/catalogue.ts';
import type { MeasureSlug } from '#measures/rule.ts';
import { lakeOption, periodOption } from './lake-option.ts';
import { measureTitle } from './measure-title.ts';
import { type Call, dayOption, type Language, monthOption, numberOption, textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'audit',
  zh: '按当日的法律审查一个封存的月份，写出线索',
  en: 'judge a sealed month by the law of its days and write the findings',
  about: {
    zh: '每条规则有三种回答：符合（只计数）、线索、无法判断（数据不全时）。线索不是认定。结果留在数据湖里，用 explain 逐条看。同样的数据和法律，谁来算摘要都一样。',
    en: 'Each rule answers in one of three ways: met (only counted), finding, cannot tell (where data is missing). A finding decides nothing. The result stays in the lake; read it with explain. The same data and law give the same digest on any machine.',
  },
  takes: '--lake DIR --period YYYY-MM',
  options: {
    lake: lakeOption,
    period: periodOption,
    out: {
      value: 'FILE',
      zh: '再把线索写到这个文件（JSON Lines）',
      en: 'also write the findings to this file, JSON Lines',
    },
    all: { zh: '没有线索、没有疑问的规则也列出来', en: 'list rules without findings or doubts too' },
    'known-on': {
      value: 'DATE',
      zh: '只用到那一天为止已知的法律和收到的数据',
      en: 'only law known and data received by that day',
    },
    processes: { value: 'N', zh: '进程数（结果不变）', en: 'number of processes (the result is the same)' },
  },
  examples: [
    {
      command: 'npx gangwan audit --lake data/lake --period 2026-08',
      zh: '审查2026年8月，看哪些规则有线索',
      en: 'judge August 2026 and see which rules have findings',
    },
    {
      command: 'npx gangwan audit --lake data/lake --period 2026-08 --known-on 2026-09-15',
      zh: '按2026年9月15日所知再算一次：那时我们知道什么',
      en: 'once more as known on 15 September 2026: what did we know then',
    },
  ],
  async run(call) {
    const lake = textOption(call, 'lake')!;
    const processes = textOption(call, 'processes') === undefined ? undefined : numberOption(call, 'processes', 1);
    const label = call.language === 'zh' ? '审查' : 'judging';
    const { summary, folder } = await auditLake({
      lake,
      month: monthOption(call, 'period'),
      knownOn: dayOption(call, 'known-on'),
      ...(processes === undefined ? {} : { processes }),
      onProgress: (done, of) => call.progress(label, { done, of, unit: call.language === 'zh' ? '单' : 'orders' }),
    });
    const out = textOption(call, 'out');
    if (out !== undefined) copyFileSync(join(folder, 'findings.jsonl'), out);
    const { period, orders, workers, findings, cannotTell, byRule, digest, seconds, seal, law } = summary;
    if (call.json)
      call.print(JSON.stringify({ period, orders, workers, findings, cannotTell, byRule, digest, seconds, seal, law }));
    else printSummary(call, summary, join(folder, 'findings.jsonl'), lake);
    return findings > 0 ? 1 : 0;
  },
};

function printSummary(call: Call, summary: AuditSummary & { seconds: number }, file: string, lake: string): void {
  const zh = call.language === 'zh';
  const n = grouped;
  const { period, orders, workers, findings, cannotTell, digest, seconds } = summary;
  call.print(
    zh
      ? `${period}：${n(orders)} 单，${n(workers)} 人。线索 ${n(findings)} 条，无法判断 ${n(cannotTell)} 条，用时 ${seconds.toFixed(1)} 秒。`
      : `${period}: ${n(orders)} orders, ${n(workers)} workers; ${n(findings)} findings, ${n(cannotTell)} cannot tell; ${seconds.toFixed(1)} s.`,
  );
  call.print('');
  const silent = printRules(call, summary, call.options.all === true);
  if (silent > 0)
    call.print(
      zh
        ? `\n另有 ${silent} 条规则没有线索，也没有疑问（--all 列出）。`
        : `\n${silent} more rules have neither findings nor doubts (--all lists them).`,
    );
  const example = firstLine(file);
  call.print('');
  if (example !== null) {
    const what = example.found ? (zh ? '看一条' : 'Read one') : zh ? '看一条无法判断的' : 'See why one has no answer';
    call.print(`${what}${zh ? '：' : ': '}npx gangwan explain ${example.id} --lake ${quoted(lake)}`);
  }
  call.print(zh ? `全部线索：${file}` : `All findings: ${file}`);
  call.print(zh ? `摘要：${digest}` : `Digest: ${digest}`);
}

/** The rules by measure with their counts; gives how many were left out. */
function printRules(call: Call, { byRule }: AuditSummary, all: boolean): number {
  const zh = call.language === 'zh';
  let silent = 0;
  const groups: { title: string; rows: (string | number)[][] }[] = [];
  for (const [measure, rules] of Object.entries(rulesByMeasure)) {
    const rows: (string | number)[][] = [];
    for (const { slug, title } of rules ?? []) {
      const counts = byRule[slug] ?? { findings: 0, cannotTell: 0, compliant: 0 };
      if (!all && counts.findings + counts.cannotTell === 0) silent++;
      else rows.push([`  ${title[call.language]}`, counts.findings, counts.cannotTell, counts.compliant, slug]);
    }
    if (rows.length > 0) groups.push({ title: measureTitle(measure as MeasureSlug, call.language), rows });
  }
  if (groups.length > 0) call.print(groupedTable(groups, headOf(call.language)));
  else call.print(zh ? '没有线索，也没有疑问。' : 'Neither findings nor doubts.');
  return silent;
}

const headOf = (language: Language) =>
  language === 'zh' ? ['要求', '线索', '无法判断', '符合', '规则'] : ['asks', 'findings', 'cannot tell', 'met', 'rule'];

/** One table whose rows stand under the titles of their groups. */
function groupedTable(
  groups: readonly { title: string; rows: readonly (string | number)[][] }[],
  head: string[],
): string {
  const lines = table(
    head,
    groups.flatMap(({ rows }) => rows),
  ).split('\n');
  const out = lines.slice(0, 2);
  let at = 2;
  for (const { title, rows } of groups) {
    out.push(title, ...lines.slice(at, at + rows.length));
    at += rows.length;
  }
  return out.join('\n');
}

/** The first finding of a file, or where its first part has none, the first doubt; null for an empty file. */
function firstLine(file: string): { id: string; found: boolean } | null {
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(1 << 18);
    const lines = buffer.toString('utf8', 0, readSync(handle, buffer, 0, buffer.length, 0)).split('\n');
    const found = lines.find((line) => line.includes('"verdict":"finding"'));
    const id = /"id":"([0-9a-f]{16})/.exec(found ?? lines[0] ?? '')?.[1];
    return id === undefined ? null : { id, found: found !== undefined };
  } finally {
    closeSync(handle);
  }
}
