import { createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { grouped, table } from '#basics/text-columns.ts';
import { takeIn } from '#journey/1-intake/take-in.ts';
import { explainFinding } from '#journey/2-audit/explain.ts';
import { enterpriseNames } from '#journey/2-audit/explaining/enterprise-names.ts';
import { quoted } from '#journey/2-audit/explaining/next-steps.ts';
import { tableWord } from '#journey/2-audit/explaining/table-words.ts';
import type { Explanation } from '#journey/2-audit/explanation.ts';
import { explanationText } from '#journey/2-audit/explanation-text.ts';
import { believed, type RunShown, runs } from '#journey/2-audit/runs/believed.ts';
import { exampleCountyKey, kindOfStart, type ServerConfig } from '../config.ts';
import { generateCounty } from '../examples/county/generate.ts';
import { type RunningServer, startServer } from '../server.ts';
import { accountLines } from './account-lines.ts';
import { programDigest } from './program-digest.ts';
import { serverSettings, settings } from './settings.ts';
import { type Call, numberOption, textOption, type Verb } from './verb.ts';

const months = ['2026-08', '2026-09', '2026-10'];

/** Packages of a generated county's month, in a fixed order. */
function packagesOf(county: string): string[] {
  return months.map((month) => join(county, month));
}

/** Generates the county and takes it into a lake of its own; what a store or a watch knew of an earlier one goes with it. */
async function takeCounty(call: Call, data: string, county: string, workers: number): Promise<void> {
  const zh = call.language === 'zh';
  const lake = join(data, 'lake');
  for (const gone of [
    lake,
    county,
    join(data, 'store'),
    join(data, 'live'),
    join(data, 'uploads'),
    join(data, 'log-roots.jsonl'),
  ])
    rmSync(gone, { recursive: true, force: true });
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
    const data = textOption(call, 'data') ?? serverSettings().data;
    const lake = join(data, 'lake');
    const of = { server: serverSettings(data), county: settings() };
    const example = kindOfStart(of.server, of.county) === 'example';
    mkdirSync(data, { recursive: true, mode: example ? 0o755 : 0o700 });
    await portMustBeFree(of.server);
    if (example) await exampleThere(call, data);
    else
      for (const option of ['fresh', 'once', 'workers'])
        if (call.options[option] !== undefined) throw new GangwanError('start-no-example', { option: `--${option}` });
    const log = createWriteStream(join(data, 'server.log'), { flags: 'a', mode: 0o600 });
    const server = await startServer({ ...of, program: programDigest(), log });
    try {
      const audited = example ? await auditMonths(call, server) : [];
      const explanation = audited.length === 0 ? null : await firstExplained(server, lake);
      if (!call.json && audited.length > 0) await tell(call, data, audited, explanation);
      if (call.options.once === true) {
        if (call.json) call.print(JSON.stringify({ data, lake, months: audited, explanation }));
        return 0;
      }
      await serveUntilStopped(call, server, { data, lake, months: audited, explanation });
    } finally {
      await server.close();
      log.end();
    }
    if (!call.json) call.print(call.language === 'zh' ? '已停止。' : 'Stopped.');
    return 0;
  },
};

/** Before minutes go into making a county. @throws start-port-taken */
async function portMustBeFree({ host, port }: ServerConfig): Promise<void> {
  const probe = createServer();
  await new Promise<void>((free, taken) => {
    probe.once('error', (error: NodeJS.ErrnoException) =>
      taken(error.code === 'EADDRINUSE' ? new GangwanError('start-port-taken', { host, port }) : error),
    );
    probe.listen(port, host, () => probe.close(() => free()));
  });
}

/** Makes the example county where it is not there yet, or again where asked; over itself only. @throws start-lake-not-example */
async function exampleThere(call: Call, data: string): Promise<void> {
  const county = join(data, 'county');
  const made = existsSync(join(county, 'truth.json'));
  for (const other of [join(data, 'lake', 'manifest.jsonl'), join(data, 'store', 'pglite')])
    if (!made && existsSync(other)) throw new GangwanError('start-lake-not-example', { lake: data });
  if (call.options.fresh === true || !made || !existsSync(join(data, 'lake', 'manifest.jsonl')))
    await takeCounty(call, data, county, numberOption(call, 'workers', 1500));
}

/** Asks for an audit of each month that was never audited, and waits; the runs. One that was judged before is judged again by itself where law or program changed. */
async function auditMonths(call: Call, server: RunningServer): Promise<RunShown[]> {
  const zh = call.language === 'zh';
  const { sql } = server.house.db;
  const known = new Set((await believed(sql)).map(({ period }) => period));
  const asked: number[] = [];
  for (const period of months.filter((month) => !known.has(month))) {
    const { run } = await server.audits.ask({
      period,
      reason: 'asked',
      by: 'system:start',
      role: 'system',
      why: null,
      request: null,
    });
    asked.push(run);
  }
  const ended: RunShown[] = [];
  while (ended.length < asked.length) {
    const [run] = await runs(sql, { run: asked[ended.length]! });
    if (run!.state === 'finished') ended.push(run!);
    else if (run!.state === 'failed') throw new GangwanError('audit-run-broke', { why: run!.error ?? '-' });
    else {
      const { period, ordersDone, ordersOf } = run!;
      call.progress(
        `${period} ${zh ? '审查' : 'judging'}`,
        ordersDone === null || ordersOf === null
          ? undefined
          : { done: ordersDone, of: ordersOf, unit: zh ? '单' : 'orders' },
      );
      await setTimeout(300);
    }
  }
  return ended;
}

/** The explanation of a finding worth showing first: orders after four hours without rest, else any. Null where there is none. */
async function firstExplained(server: RunningServer, lake: string): Promise<Explanation | null> {
  const found = await server.house.db.sql
    .selectFrom('finding')
    .select('id')
    .where('verdict', '=', 'finding')
    .orderBy((of) => of('rule', '=', 'continuous-order-time'), 'desc')
    .orderBy('month')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return found === undefined ? null : explainFinding(lake, found.id);
}

/** Prints what the audits came to, one finding explained, and where to go on. */
async function tell(
  call: Call,
  data: string,
  audited: readonly RunShown[],
  explanation: Explanation | null,
): Promise<void> {
  const zh = call.language === 'zh';
  const lake = join(data, 'lake');
  call.print(
    table(
      zh
        ? ['月份', '订单', '劳动者', '线索', '无法判断', '摘要']
        : ['month', 'orders', 'workers', 'findings', 'cannot tell', 'digest'],
      audited.map((one) => [
        one.period,
        one.orders ?? 0,
        one.workers ?? 0,
        one.findings ?? 0,
        one.cannotTell ?? 0,
        `${one.digest!.slice(0, 16)}…`,
      ]),
    ),
  );
  if (explanation !== null) {
    call.print('');
    call.print(explanationText(explanation, call.language, { names: await enterpriseNames(lake), lake }));
  }
  call.print('');
  call.print(zh ? `数据在 ${data}。接着看：` : `The data is in ${data}. Go on with:`);
  call.print(`  npx gangwan quality --lake ${quoted(lake)} --period ${months[0]}`);
  call.print(`  npx gangwan hours --lake ${quoted(lake)} --period ${months[0]}`);
  call.print('  npx gangwan --help');
}

/** Serves until the process is asked to stop; says where, and what acknowledged data survives. */
async function serveUntilStopped(call: Call, server: RunningServer, found: object): Promise<void> {
  const zh = call.language === 'zh';
  // Heard from before anybody is told that it serves.
  const stopped = new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
  const { engine, durability } = server.house.db;
  if (call.json)
    call.print(
      JSON.stringify({
        ...found,
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
  await stopped;
}
