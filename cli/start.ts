import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseInstant } from '#basics/instant.ts';
import { takeIn } from '#journey/1-intake/take-in.ts';
import { auditLake } from '#journey/2-audit/audit-lake.ts';
import { explainFinding } from '#journey/2-audit/explain.ts';
import { explanationText } from '#journey/2-audit/explanation-text.ts';
import type { Finding } from '#journey/2-audit/finding.ts';
import { sealLake } from '#journey/2-audit/seal-lake.ts';
import { exampleCountyKey } from '../config.ts';
import { generateCounty } from '../examples/county/generate.ts';
import { receiptsOf } from '../examples/county/received.ts';
import { table } from './table.ts';
import { type Call, numberOption, textOption, type Verb } from './verb.ts';

const months = ['2026-08', '2026-09', '2026-10'];

async function takeCounty(call: Call, lake: string, county: string, workers: number, zh: boolean): Promise<void> {
  rmSync(lake, { recursive: true, force: true });
  rmSync(county, { recursive: true, force: true });
  call.print(
    zh
      ? '生成虚构的示例县（数据均为生成，不涉及真人）…'
      : 'Generating the example county (all data is made up, no real people) …',
  );
  const { orders } = await generateCounty({
    out: county,
    workers,
    months,
    onProgress: ({ month, share }) => call.progress(`${month} ${Math.round(share * 100)} %`),
  });
  call.progress('');
  call.print(zh ? `接收 ${orders} 单及相关记录…` : `Taking in ${orders} orders and what belongs to them …`);
  for (const { receivedAt, paths } of months.flatMap((month) => receiptsOf(county, month))) {
    await takeIn({
      lake,
      paths,
      receivedAt: parseInstant(receivedAt),
      countyKey: exampleCountyKey,
      onProgress: (step) => call.progress(`${step.table} ${step.file}`),
    });
  }
  call.progress('');
}

export const verb: Verb = {
  name: 'start',
  zh: '生成示例县，接收、封存、审查，并解释一条线索',
  en: 'generate the example county, take it in, seal, audit, and explain one finding',
  takes: '',
  options: {
    data: { value: 'DIR', zh: '数据文件夹（默认 ./data）', en: 'folder for the data (./data)' },
    workers: { value: 'N', zh: '人数（默认 1500）', en: 'people (1500)' },
    fresh: { zh: '重新生成', en: 'generate again' },
  },
  async run(call) {
    const zh = call.language === 'zh';
    const data = textOption(call, 'data') ?? 'data';
    const [lake, county] = [join(data, 'lake'), join(data, 'county')];
    mkdirSync(data, { recursive: true });
    // Written last: a start that was broken off begins again.
    const taken = join(data, 'county-taken-in');
    if (call.options.fresh === true || !existsSync(taken)) {
      rmSync(taken, { force: true });
      await takeCounty(call, lake, county, numberOption(call, 'workers', 1500), zh);
      writeFileSync(taken, '');
    }
    const rows: (string | number)[][] = [];
    let shown: Finding | null = null;
    for (const month of months) {
      await sealLake({ lake, month, onProgress: (step) => call.progress(`${month} ${step}`) });
      const { summary, folder } = await auditLake({
        lake,
        month,
        knownOn: null,
        onProgress: (done, of) => call.progress(`${month} ${Math.floor((done * 100) / Math.max(1, of))} %`),
      });
      call.progress('');
      rows.push([
        month,
        summary.orders,
        summary.workers,
        summary.findings,
        summary.cannotTell,
        `${summary.digest.slice(0, 16)}…`,
      ]);
      shown ??= firstToShow(join(folder, 'findings.jsonl'));
    }
    call.print(
      table(
        zh
          ? ['月份', '订单', '劳动者', '线索', '无法判断', '摘要']
          : ['month', 'orders', 'workers', 'findings', 'cannot tell', 'digest'],
        rows,
      ),
    );
    if (shown !== null) {
      call.print('');
      call.print(explanationText(await explainFinding(lake, shown.id), call.language));
    }
    call.print('');
    call.print(
      zh
        ? `数据在 ${data}。换一条看：npx gangwan explain 编号 --lake ${lake}`
        : `The data is in ${data}. Another one: npx gangwan explain ID --lake ${lake}`,
    );
    return 0;
  },
};

/** A finding worth showing first: orders after four hours without rest, else the first there is. */
function firstToShow(file: string): Finding | null {
  const findings = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"verdict":"finding"'))
    .map((line) => JSON.parse(line) as Finding);
  return findings.find((finding) => finding.rule === 'continuous-order-time') ?? findings[0] ?? null;
}
