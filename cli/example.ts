import { grouped } from '#basics/text-columns.ts';
import { quoted } from '#journey/2-audit/explaining/next-steps.ts';
import { generateCounty } from '../examples/county/generate.ts';
import { generateMinistry } from '../examples/ministry/generate.ts';
import { monthsBetween } from './months.ts';
import { type Call, numberOption, textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'example',
  zh: '生成虚构的示例县数据，并写明埋设的问题',
  en: 'generate the fictional example county, with the truth it was planted with',
  about: {
    zh: '平台、劳动者、订单全是虚构的。每个月一个文件夹，里面每家平台一个数据包；truth.json 写明埋了哪些问题、各差多少钱，用来对答案。',
    en: 'Platforms, workers and orders are all made up. One folder a month with one package a platform; truth.json says what was planted and for how much, to check answers against.',
  },
  takes: '--out DIR',
  options: {
    out: { value: 'DIR', zh: '输出文件夹', en: 'folder to write into', required: true },
    workers: { value: 'N', zh: '人数（默认 1500）', en: 'people (1500)' },
    months: { value: 'A..B', zh: '月份（默认 2026-08..2026-10）', en: 'months (2026-08..2026-10)' },
    ministry: {
      zh: '改为生成一个月的部级网约车记录（市级平台共享的样子）和平台自己的数据包',
      en: "instead: a month of the ministry's ride-hailing records as the city shares them, and the platform's own package",
    },
    seed: { value: 'S', zh: '随机种子；同样的种子，同样的数据', en: 'seed; the same seed gives the same data' },
  },
  examples: [
    {
      command: 'npx gangwan example --out county --workers 200',
      zh: '两百人的小县，几秒钟生成',
      en: 'a small county of two hundred, made in seconds',
    },
    {
      command: 'npx gangwan example --out ride --ministry --months 2026-09',
      zh: '部级网约车记录的样子，见 docs/how-to/ride-hailing-data.md',
      en: "what the ministry's ride-hailing records look like; see docs/how-to/ride-hailing-data.md",
    },
  ],
  async run(call) {
    const zh = call.language === 'zh';
    const seed = textOption(call, 'seed');
    const out = textOption(call, 'out')!;
    if (call.options.ministry === true) return ministryExample(call, out, seed);
    const months = monthsBetween(textOption(call, 'months') ?? '2026-08..2026-10');
    const result = await generateCounty({
      out,
      workers: numberOption(call, 'workers', 1500),
      months,
      ...(seed === undefined ? {} : { seed }),
      onProgress: ({ share }) => call.progress(zh ? '生成' : 'generating', { done: share, of: 1 }),
    });
    const { rows, orders, truth } = result;
    const [planted, defects] = [truth.planted.length, truth.defects.length];
    if (call.json) {
      call.print(JSON.stringify({ generated: true, rows, orders, planted, defects }));
      return 0;
    }
    call.print(
      zh
        ? `已生成虚构数据：${grouped(orders)} 单，共 ${grouped(rows)} 行；埋了 ${planted} 处问题、${defects} 处数据缺陷，见 ${out}/truth.json。`
        : `Generated (fictional): ${grouped(orders)} orders, ${grouped(rows)} rows in all; ${planted} breaches and ${defects} feed defects planted, see ${out}/truth.json.`,
    );
    const folders = months.map((month) => quoted(`${out}/${month}`)).join(' ');
    call.print(
      zh
        ? `下一步：npx gangwan intake ${folders} --lake data/lake`
        : `Next: npx gangwan intake ${folders} --lake data/lake`,
    );
    return 0;
  },
};

function ministryExample(call: Call, out: string, seed: string | undefined): number {
  const [month] = monthsBetween(textOption(call, 'months') ?? '2026-09');
  const truth = generateMinistry({
    out,
    month: month!,
    drivers: numberOption(call, 'workers', 12),
    ...(seed === undefined ? {} : { seed }),
  });
  if (call.json) {
    call.print(JSON.stringify(truth));
    return 0;
  }
  call.print(
    call.language === 'zh'
      ? `已生成虚构的网约车数据：${grouped(truth.orders)} 单、${grouped(truth.sessions)} 段在线；答案见 ${out}/truth.json。`
      : `Generated (fictional): ${grouped(truth.orders)} rides and ${grouped(truth.sessions)} sessions; ${out}/truth.json says what must be found.`,
  );
  const [platform, city] = [quoted(`${out}/platform`), quoted(`${out}/city`)];
  call.print(
    call.language === 'zh'
      ? `下一步：npx gangwan intake ${platform} --lake data/lake\n　　　　npx gangwan intake --format ride-ministry ${city} --lake data/lake`
      : `Next: npx gangwan intake ${platform} --lake data/lake\n      npx gangwan intake --format ride-ministry ${city} --lake data/lake`,
  );
  return 0;
}
