import { readFileSync } from 'node:fs';
import { day } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { classifyWorker } from '#journey/2-audit/both-classes.ts';
import { enterpriseNames } from '#journey/2-audit/explaining/enterprise-names.ts';
import { weightsFor } from '#measures/facts/registers/classification/class-weights.ts';
import { factorIds, factors } from '#measures/facts/registers/classification/factors.ts';
import {
  weighWritten,
  writtenClassification,
} from '#measures/facts/registers/classification/written-classification.ts';
import { codebookLines, engagementLines, weighedLines } from './classification-text.ts';
import { knownOnOption, lakeOption } from './lake-option.ts';
import { lawOf } from './law.ts';
import { type Call, dayOption, monthOption, textOption, type Verb } from './verb.ts';

/** Where no day is asked for, the settings that hold last. */
const latest = day('9999-12-31');

/** Facts to start from: what two sides say of refusals, and what nobody knows yet. */
const example = {
  reported: 'quasi-employee',
  factors: {
    ...Object.fromEntries(factorIds.map((id) => [id, null])),
    F01: 4,
    F03: [
      { value: 0, saidBy: 'enterprise', words: '可以随意拒单', on: '2026-09-10' },
      { value: 4, saidBy: 'worker', words: '拒一单扣二十', evidence: '笔录3', on: '2026-09-12' },
    ],
    F04: 3,
    F05: { value: 4, saidBy: 'document', words: '早会迟到罚款三十元', evidence: '站点管理规定第五条' },
    F06: 3,
    F07: 4,
    F08: 2,
    F11: 4,
    F13: 4,
  },
  arrangement: {
    signer: '甲人力公司',
    manager: '乙配送站',
    payer: '甲人力公司',
    insurer: null,
    brand: '丙外卖平台',
    units: ['乙配送站', '甲人力公司'],
    soleTraderArranged: true,
    calledCooperation: true,
    convertedFromContract: false,
    signerLicensed: null,
    signerIsPerson: false,
    nameLentBy: null,
    sameControl: false,
    waivesInsurance: true,
  },
  notWeighed: { title: '合作协议', uniform: true, ownVehicle: true, commercialCover: true },
};

export const verb: Verb = {
  name: 'classify',
  zh: '由用工事实提示用工关系，说明理由、缺什么、谁来举证、什么会改变结论',
  en: 'what the facts of an engagement indicate, with reasons, what is missing and who holds it, and what would flip it',
  about: {
    zh: '只是提示，不是认定：劳动关系由仲裁或者法院认定。--facts 判断手写的要素（0 偏离劳动关系，4 指向劳动关系，null 不知道；各方说法可以并列）；--lake 和 --worker 从数据湖里读，提示与报告不同的，报酬、休息和保险按两种关系各算一遍。',
    en: 'An indication, never a determination: arbitration or a court decides. --facts weighs factors written by hand (0 points away from a labour relationship, 4 to one, null is not known; what several people say may stand side by side); --lake and --worker read them from the lake and, where the indication differs from the report, judge pay, rest and insurance under both.',
  },
  takes: '(--facts FILE|- | --lake DIR --worker KEY --period YYYY-MM)',
  options: {
    facts: {
      value: 'FILE|-',
      zh: '要素（JSON 文件；- 是标准输入）',
      en: 'the factors, a JSON file; - is standard input',
    },
    example: { zh: '输出一份可以照着改的要素', en: 'print factors to start from' },
    fields: {
      zh: '列出每项要素问什么、0 到 4 各是什么样、谁掌握',
      en: 'list what each factor asks, what 0 to 4 look like, who holds it',
    },
    on: {
      value: 'DATE',
      zh: '手写的要素按哪一天的设定权衡（默认：最新的）',
      en: 'day whose settings weigh written factors (default: the latest)',
    },
    lake: { ...lakeOption, required: false },
    worker: {
      value: 'KEY',
      zh: '编码的前几位，或“平台代码:平台内编号”；编号只有一家用时写编号就行',
      en: 'beginning of the key, or platform-code:reported-id; the id alone where only one platform uses it',
    },
    period: { value: 'YYYY-MM', zh: '月份', en: 'the month' },
    'known-on': knownOnOption,
  },
  examples: [
    { command: 'npx gangwan classify --example > facts.json', zh: '拿一份要素的样子', en: 'take a pattern of factors' },
    {
      command: 'npx gangwan classify --facts facts.json',
      zh: '看事实指向什么、还缺什么',
      en: 'see what they point to and what is missing',
    },
    {
      command: 'npx gangwan classify --lake data/lake --worker Q1-P0001 --period 2026-09',
      zh: '从数据湖里读一名劳动者的要素',
      en: "read one worker's factors from the lake",
    },
  ],
  async run(call) {
    if (call.options.example === true) {
      call.print(JSON.stringify(example, null, 2));
      return 0;
    }
    if (call.options.fields === true) {
      if (call.json) call.print(JSON.stringify(factors));
      else for (const line of codebookLines(call.language)) call.print(line);
      return 0;
    }
    const path = textOption(call, 'facts');
    if (path !== undefined) return classifyFacts(call, path);
    const [lake, worker] = [textOption(call, 'lake'), textOption(call, 'worker')];
    if (lake === undefined || worker === undefined || textOption(call, 'period') === undefined)
      throw new GangwanError('command-missing-argument', {
        verb: 'classify',
        argument: '--facts FILE|- | --lake DIR --worker KEY --period YYYY-MM',
      });
    call.progress(call.language === 'zh' ? '计算' : 'counting');
    const found = await classifyWorker(lake, worker, monthOption(call, 'period'), lawOf(call));
    if (call.json) {
      call.print(JSON.stringify(found));
      return 0;
    }
    const names = await enterpriseNames(lake);
    call.print(`${call.language === 'zh' ? '劳动者编码' : 'Worker key'} ${found.worker}  ${found.month}`);
    for (const engagement of found.engagements)
      for (const line of engagementLines(engagement, names, call.language)) call.print(line);
    if (found.provisional)
      call.print(
        call.language === 'zh'
          ? '\n数据尚未封存，结果可能变化。'
          : '\nThe data is not sealed yet; the result may change.',
      );
    return 0;
  },
};

function classifyFacts(call: Call, path: string): number {
  let text: string;
  try {
    text = readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch {
    throw new GangwanError('command-no-file', { path });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new GangwanError('command-not-json', { path, why: (error as Error).message });
  }
  const parsed = writtenClassification.safeParse(json);
  if (!parsed.success) {
    const why = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new GangwanError('command-facts-do-not-fit', { path, rule: 'classify', why });
  }
  const weighed = weighWritten(parsed.data, weightsFor(lawOf(call), dayOption(call, 'on') ?? latest));
  if (call.json) call.print(JSON.stringify({ ...weighed, reported: parsed.data.reported ?? null }));
  else for (const line of weighedLines(parsed.data, weighed, call.language)) call.print(line);
  return 0;
}
