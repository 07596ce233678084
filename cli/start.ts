import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { grouped, table } from '#basics/text-columns.ts';
import { takeIn } from '#journey/1-intake/take-in.ts';
import { auditLake } from '#journey/2-audit/audit-lake.ts';
import { explainFinding } from '#journey/2-audit/explain.ts';
import { enterpriseNames } from '#journey/2-audit/explaining/enterprise-names.ts';
import { quoted } from '#journey/2-audit/explaining/next-steps.ts';
import { tableWord } from '#journey/2-audit/explaining/table-words.ts';
import { explanationText } from '#journey/2-audit/explanation-text.ts';
import type { Finding } from '#journey/2-audit/finding.ts';
import { sealLake } from '#journey/2-audit/seal-lake.ts';
import { exampleCountyKey, kindOfStart } from '../config.ts';
import { generateCounty } from '../examples/county/generate.ts';
import { startServer } from '../server.ts';
import { accountLines } from './account-lines.ts';
import { programDigest } from './program-digest.ts';
import { sealStep } from './seal.ts';
import { serverSettings, settings } from './settings.ts';
import { type Call, numberOption, textOption, type Verb } from './verb.ts';

const months = ['2026-08', '2026-09', '2026-10'];

/** Packages of a generated county's month, in a fixed order. */
function packagesOf(county: string): string[] {
  return months.map((month) => join(county, month));
}

async function takeCounty(call: Call, lake: string, county: string, workers: number): Promise<void> {
  const zh = call.language === 'zh';
  rmSync(lake, { recursive: true, force: true });
  rmSync(county, { recursive: true, force: true });
  if (!call.json)
    call.print(
      zh
        ? '生成虚构的示例县（数据均为生成，不涉及真人）…'
        : 'Generating the example county (all data is made up, no real people) …',
    );
  const { orders } = await generateCounty({
    out: county,
    workers,
    months,
    onProgress: ({ share }) => call.progress(zh ? '生成' : 'generating', { done: share, of: 1 }),
  });
  if (!call.json)
    call.print(
      zh ? `接收 ${grouped(orders)} 单及相关记录…` : `Taking in ${grouped(orders)} orders and what belongs to them …`,
    );
  await takeIn({
    lake,
    paths: packagesOf(county),
    countyKey: exampleCountyKey,
    onProgress: ({ table: name }) => call.progress(`${zh ? '接收：' : 'taking in: '}${tableWord(name, call.language)}`),
  });
}

export const verb: Verb = {
  name: 'start',
  zh: '启动：第一次先生成示例县，接收、封存、审查，并解释一条线索；然后开始服务',
  en: 'start: the first time generate the example county, take it in, seal, audit and explain one finding; then serve',
  about: {
    zh: '第一次用就运行它：一两分钟里从虚构的订单走到一条讲得清的线索，然后在 http://localhost:8080 提供服务（只在本机），按 Ctrl+C 停止。数据放在 --data 的文件夹里，再运行一次会接着用；要重来加 --fresh。--once 只走一遍，不提供服务。DATABASE_URL 换成 PostgreSQL。设了 GANGWAN_COUNTY_KEY_FILE 就是县里的正式系统：不生成示例，没有演示账号，每把密钥都要指明（docs/operate/install.md）。',
    en: 'Run it first: in a minute or two it goes from made-up orders to an explained finding, and then serves on http://localhost:8080, on this machine only, until Ctrl+C. The data stays in the folder of --data and is used again; --fresh begins anew; --once ends without serving. DATABASE_URL switches to PostgreSQL. With GANGWAN_COUNTY_KEY_FILE it is the county’s own system: no example, no demo accounts, and every key named (docs/operate/install.md).',
  },
  takes: '',
  options: {
    data: { value: 'DIR', zh: '数据文件夹（默认 ./data）', en: 'folder for the data (./data)' },
    workers: { value: 'N', zh: '人数（默认 1500）', en: 'people (1500)' },
    fresh: { zh: '重新生成', en: 'generate again' },
    once: { zh: '只走一遍，不提供服务', en: 'go through it once and do not serve' },
  },
  examples: [
    { command: 'npx gangwan start', zh: '从头走一遍', en: 'the whole way once' },
    {
      command: 'npx gangwan start --workers 200 --data /tmp/demo --lang en',
      zh: '小一点的县，英文',
      en: 'a smaller county, in English',
    },
  ],
  async run(call) {
    const zh = call.language === 'zh';
    const data = textOption(call, 'data') ?? serverSettings().data;
    const [lake, county] = [join(data, 'lake'), join(data, 'county')];
    if (kindOfStart(serverSettings(data), settings()) === 'county') {
      for (const option of ['fresh', 'once', 'workers'])
        if (call.options[option] !== undefined) throw new GangwanError('start-no-example', { option: `--${option}` });
      mkdirSync(data, { recursive: true, mode: 0o700 });
      return serveUntilStopped(call, data);
    }
    // The example is made anew over what was there: only over itself.
    if (existsSync(join(lake, 'manifest.jsonl')) && !existsSync(join(county, 'truth.json')))
      throw new GangwanError('start-lake-not-example', { lake });
    mkdirSync(data, { recursive: true });
    const there = existsSync(join(county, 'truth.json')) && existsSync(join(lake, 'manifest.jsonl'));
    if (call.options.fresh === true || !there)
      await takeCounty(call, lake, county, numberOption(call, 'workers', 1500));
    const marker = join(data, 'audited.json');
    const program = programDigest();
    if (there && call.options.fresh !== true && auditedBy(marker) === program && call.options.once !== true)
      return serveUntilStopped(call, data);
    const audited = [];
    let shown: Finding | null = null;
    for (const month of months) {
      await sealLake({ lake, month, onProgress: (step) => call.progress(`${month} ${sealStep(step, call.language)}`) });
      const { summary, folder } = await auditLake({
        lake,
        month,
        knownOn: null,
        onProgress: (done, of) =>
          call.progress(`${month} ${zh ? '审查' : 'judging'}`, { done, of, unit: zh ? '单' : 'orders' }),
      });
      audited.push(summary);
      shown ??= firstToShow(join(folder, 'findings.jsonl'));
    }
    const explanation = shown === null ? null : await explainFinding(lake, shown.id);
    writeFileSync(marker, JSON.stringify({ program }));
    if (call.json) {
      call.print(JSON.stringify({ data, lake, months: audited, explanation }));
      return call.options.once === true ? 0 : serveUntilStopped(call, data);
    }
    call.print(
      table(
        zh
          ? ['月份', '订单', '劳动者', '线索', '无法判断', '摘要']
          : ['month', 'orders', 'workers', 'findings', 'cannot tell', 'digest'],
        audited.map((one) => [
          one.period,
          one.orders,
          one.workers,
          one.findings,
          one.cannotTell,
          `${one.digest.slice(0, 16)}…`,
        ]),
      ),
    );
    if (explanation !== null) {
      call.print('');
      call.print(explanationText(explanation, call.language, { names: await enterpriseNames(lake), lake }));
    }
    call.print('');
    call.print(zh ? `数据在 ${data}。接着看：` : `The data is in ${data}. Go on with:`);
    call.print(`  npx gangwan audit --lake ${quoted(lake)} --period ${months[0]}`);
    call.print(`  npx gangwan hours --lake ${quoted(lake)} --period ${months[0]}`);
    call.print('  npx gangwan --help');
    return call.options.once === true ? 0 : serveUntilStopped(call, data);
  },
};

/** The program that judged the data there last; null where nobody did. */
function auditedBy(marker: string): string | null {
  try {
    return (JSON.parse(readFileSync(marker, 'utf8')) as { program: string }).program;
  } catch {
    return null;
  }
}

/** Serves until the process is asked to stop; says where, and what acknowledged data survives. */
async function serveUntilStopped(call: Call, data: string): Promise<number> {
  const zh = call.language === 'zh';
  const log = createWriteStream(join(data, 'server.log'), { flags: 'a', mode: 0o600 });
  const county = settings();
  const server = await startServer({
    server: serverSettings(data),
    county,
    program: programDigest(),
    log,
  });
  const { engine, durability } = server.house.db;
  if (call.json)
    call.print(
      JSON.stringify({
        url: server.url,
        store: engine,
        durability,
        accounts: server.accounts,
        platformKey: server.platformKey,
      }),
    );
  else {
    call.print('');
    call.print(zh ? `正在服务：${server.url}（按 Ctrl+C 停止）` : `Serving on ${server.url} (Ctrl+C stops it)`);
    call.print(
      durability === 'survives kill -9'
        ? zh
          ? '内嵌数据库：已确认的数据经得起进程被杀，经不起断电。正式使用请用 DATABASE_URL 接 PostgreSQL。'
          : 'Embedded store: acknowledged data survives a killed process, not a power cut. For real use set DATABASE_URL to a PostgreSQL server.'
        : zh
          ? 'PostgreSQL：已确认的数据经得起进程被杀和断电。'
          : 'PostgreSQL: acknowledged data survives a killed process and a power cut.',
    );
  }
  if (!call.json && server.accounts.length > 0)
    for (const line of accountLines(server, call.language)) call.print(line);
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
  await server.close();
  log.end();
  if (!call.json) call.print(zh ? '已停止。' : 'Stopped.');
  return 0;
}

/** A finding worth showing first: orders after four hours without rest, else the first there is. */
function firstToShow(file: string): Finding | null {
  const findings = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"verdict":"finding"'))
    .map((line) => JSON.parse(line) as Finding);
  return findings.find((finding) => finding.rule === 'continuous-order-time') ?? findings[0] ?? null;
}
