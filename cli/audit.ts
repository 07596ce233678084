import { copyFileSync } from 'node:fs';
import { parseDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { auditLake } from '#journey/2-audit/audit-lake.ts';
import { rules } from '#measures/catalogue.ts';
import { table } from './table.ts';
import { monthOption, numberOption, textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'audit',
  zh: '按当日法律审查一个封存的月份，写出线索',
  en: 'judge a sealed month by the law of its days and write the findings',
  takes: '--lake DIR --period YYYY-MM --out FILE',
  options: {
    lake: { value: 'DIR', zh: '数据湖文件夹', en: 'folder of the lake', required: true },
    period: { value: 'YYYY-MM', zh: '月份', en: 'the month', required: true },
    out: { value: 'FILE', zh: '线索文件（JSON Lines）', en: 'file for the findings, JSON Lines' },
    'known-on': { value: 'DATE', zh: '只用当日所知的法律和数据', en: 'use only law and data known on that day' },
    processes: { value: 'N', zh: '进程数（结果不变）', en: 'number of processes (the result is the same)' },
  },
  async run(call) {
    const text = textOption(call, 'known-on');
    const knownOn = text === undefined ? null : parseDay(text);
    if (text !== undefined && knownOn === null) throw new GangwanError('law-not-a-date', { text });
    const processes = textOption(call, 'processes') === undefined ? undefined : numberOption(call, 'processes', 1);
    const { summary, folder } = await auditLake({
      lake: textOption(call, 'lake')!,
      month: monthOption(call, 'period'),
      knownOn,
      ...(processes === undefined ? {} : { processes }),
      onProgress: (done, of) => call.progress(`${Math.floor((done * 100) / Math.max(1, of))} %  ${done} / ${of}`),
    });
    call.progress('');
    const out = textOption(call, 'out');
    if (out !== undefined) copyFileSync(`${folder}/findings.jsonl`, out);
    const { period, orders, workers, findings, cannotTell, byRule, digest, seconds } = summary;
    if (call.json)
      call.print(
        JSON.stringify({
          period,
          orders,
          workers,
          findings,
          cannotTell,
          byRule,
          digest,
          seconds,
          seal: summary.seal,
          law: summary.law,
        }),
      );
    else {
      const zh = call.language === 'zh';
      const title = new Map(rules.map((rule) => [rule.slug, rule.title[call.language]]));
      const rows = Object.entries(byRule)
        .filter(([, counts]) => counts.findings + counts.cannotTell + counts.compliant > 0)
        .map(([slug, counts]) => [slug, title.get(slug) ?? '', counts.findings, counts.cannotTell, counts.compliant]);
      call.print(
        table(zh ? ['规则', '', '线索', '无法判断', '符合'] : ['rule', '', 'findings', 'cannot tell', 'met'], rows),
      );
      call.print(
        zh
          ? `${period}：${orders} 单，${workers} 人，线索 ${findings} 条，无法判断 ${cannotTell} 条，用时 ${seconds.toFixed(1)} 秒`
          : `${period}: ${orders} orders, ${workers} workers, ${findings} findings, ${cannotTell} cannot tell, ${seconds.toFixed(1)} s`,
      );
      call.print(`digest ${digest}`);
    }
    return findings > 0 ? 1 : 0;
  },
};
