import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { formatYuan } from '#basics/money.ts';
import { type ClassifiedEngagement, classifyWorker } from '#journey/2-audit/both-classes.ts';
import { enterpriseText } from '#journey/2-audit/explaining/table-words.ts';
import type { Finding } from '#journey/2-audit/finding.ts';
import { instrumentById } from '#law/sources/all.ts';
import { findRule } from '#measures/catalogue.ts';
import { valueWord } from '#measures/facts/field-values.ts';
import { type FactorId, factorIds, factors, type Holder } from '#measures/facts/registers/classification/factors.ts';
import {
  type Indicated,
  type Indication,
  indicatedClass,
} from '#measures/facts/registers/classification/indicated-class.ts';
import { type Arrangement, shamPatterns } from '#measures/facts/registers/classification/sham-patterns.ts';
import { knownOnOption, lakeOption } from './lake-option.ts';
import { lawOf } from './law.ts';
import { type Call, type Language, monthOption, textOption, type Verb } from './verb.ts';

const value = z.int().min(0).max(4).nullable();
const facts = z.strictObject({
  factors: z
    .strictObject(Object.fromEntries(factorIds.map((id) => [id, value])) as Record<FactorId, typeof value>)
    .partial(),
  arrangement: z
    .strictObject({
      signer: z.string().nullable().optional(),
      manager: z.string().nullable().optional(),
      payer: z.string().nullable().optional(),
      soleTraderArranged: z.boolean().nullable().optional(),
      calledCooperation: z.boolean().nullable().optional(),
      hops: z.int().min(0).nullable().optional(),
      convertedFromContract: z.boolean().nullable().optional(),
      partnerQualified: z.boolean().nullable().optional(),
      affiliated: z.boolean().nullable().optional(),
      waivesInsurance: z.boolean().nullable().optional(),
    })
    .optional(),
  /** Facts people bring up that never decide: title, waiver, trade registration, uniform, own vehicle, commercial cover. */
  notWeighed: z.record(z.string(), z.unknown()).optional(),
});

const example = {
  factors: Object.fromEntries(
    factorIds.map((id) => [
      id,
      (
        { F01: 4, F02: null, F03: 4, F04: 3, F05: 4, F06: 3, F07: 4, F08: 2, F11: 4, F13: 4 } as Partial<
          Record<FactorId, number | null>
        >
      )[id] ?? null,
    ]),
  ),
  arrangement: {
    signer: '甲人力公司',
    manager: '乙配送站',
    payer: '甲人力公司',
    soleTraderArranged: true,
    calledCooperation: true,
    hops: 2,
    convertedFromContract: false,
    partnerQualified: null,
    affiliated: false,
    waivesInsurance: true,
  },
  notWeighed: { title: '合作协议', uniform: true, ownVehicle: true, commercialCover: true },
};

export const verb: Verb = {
  name: 'classify',
  zh: '由用工事实提示用工关系，说明理由、缺什么、谁来举证、什么会改变结论',
  en: 'what the facts of an engagement indicate, with reasons, what is missing and who holds it, and what would flip it',
  about: {
    zh: '只是提示，不是认定：劳动关系由仲裁或者法院认定。--facts 判断手写的要素（0 偏离劳动关系，4 指向劳动关系，null 不知道）；--lake 和 --worker 从数据湖里读，提示与报告不同的，报酬、休息和保险按两种关系各算一遍。',
    en: 'An indication, never a determination: arbitration or a court decides. --facts weighs factors written by hand (0 points away from a labour relationship, 4 to one, null is not known); --lake and --worker read them from the lake and, where the indication differs from the report, judge pay, rest and insurance under both.',
  },
  takes: '(--facts FILE|- | --lake DIR --worker KEY --period YYYY-MM)',
  options: {
    facts: {
      value: 'FILE|-',
      zh: '要素（JSON 文件；- 是标准输入）',
      en: 'the factors, a JSON file; - is standard input',
    },
    example: { zh: '输出一份可以照着改的要素', en: 'print factors to start from' },
    lake: { ...lakeOption, required: false },
    worker: {
      value: 'KEY',
      zh: '编码的前几位，或“平台代码:平台内编号”',
      en: 'beginning of the key, or platform-code:reported-id',
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
  ],
  async run(call) {
    if (call.options.example === true) {
      call.print(JSON.stringify(example, null, 2));
      return 0;
    }
    const path = textOption(call, 'facts');
    if (path !== undefined) return classifyFacts(call, path);
    const [lake, worker] = [textOption(call, 'lake'), textOption(call, 'worker')];
    if (lake === undefined || worker === undefined)
      throw new GangwanError('command-missing-argument', {
        verb: 'classify',
        argument: '--facts FILE|- | --lake DIR --worker KEY --period YYYY-MM',
      });
    const found = await classifyWorker(lake, worker, monthOption(call, 'period'), lawOf(call));
    if (call.json) call.print(JSON.stringify(found));
    else for (const engagement of found.engagements) printEngagement(call, engagement);
    return 0;
  },
};

function classifyFacts(call: Call, path: string): number {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code !== undefined;
    throw missing
      ? new GangwanError('command-no-file', { path })
      : new GangwanError('command-not-json', { path, why: (error as Error).message });
  }
  const parsed = facts.safeParse(json);
  if (!parsed.success) {
    const why = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new GangwanError('command-facts-do-not-fit', { path, rule: 'classify', why });
  }
  const indication = indicatedClass(parsed.data.factors);
  const patterns = shamPatterns((parsed.data.arrangement ?? {}) as Arrangement, indication.indicated);
  if (call.json) {
    call.print(JSON.stringify({ ...indication, patterns }));
    return 0;
  }
  printIndication(call, indication);
  for (const pattern of patterns) {
    const { title } = instrumentById(pattern.basis.instrument);
    call.print(`  · ${pattern[call.language]}（${title}${pattern.basis.article}）`);
  }
  return 0;
}

const classWord = (indicated: Indicated, language: Language) =>
  indicated === 'cannot-tell'
    ? language === 'zh'
      ? '无法判断'
      : 'cannot tell'
    : (valueWord('workerClass', indicated, language) ?? indicated);

const holders: Readonly<Record<Holder, { zh: string; en: string }>> = {
  enterprise: { zh: '由企业举证', en: 'the enterprise must produce it' },
  worker: { zh: '劳动者掌握', en: 'the worker holds it' },
  either: { zh: '双方都可能掌握', en: 'either side may hold it' },
};

const clusters = {
  personal: { zh: '人格', en: 'personal' },
  economic: { zh: '经济', en: 'economic' },
  organisational: { zh: '组织', en: 'organisational' },
} as const;

function printIndication(call: Call, indication: Indication): void {
  const { language } = call;
  const zh = language === 'zh';
  const named = (id: FactorId, given: number) => {
    const { scale } = factors[id];
    const at = given <= 1 ? 0 : given === 2 ? 1 : 2;
    return `${factors[id][language]}${zh ? '：' : ': '}${scale[at][zh ? 0 : 1]}${zh ? '（' : ' ('}${id} = ${given}${zh ? '）' : ')'}`;
  };
  call.print(`${zh ? '事实提示：' : 'The facts indicate: '}${classWord(indication.indicated, language)}`);
  call.print(
    zh
      ? '这是提示，不是认定；劳动关系由劳动人事争议仲裁委员会或者人民法院认定。'
      : 'An indication, not a determination: arbitration or a court decides on a labour relationship.',
  );
  for (const [reasons, title] of [
    [indication.towards, zh ? '指向劳动关系的' : 'Towards a labour relationship'],
    [indication.away, zh ? '偏离劳动关系的' : 'Away from one'],
  ] as const) {
    if (reasons.length === 0) continue;
    call.print(`\n${title}`);
    for (const cluster of ['personal', 'economic', 'organisational'] as const)
      for (const { factor, value: given } of reasons.filter((one) => one.cluster === cluster))
        call.print(`  ${clusters[cluster][language]}  ${named(factor, given)}`);
  }
  if (indication.missing.length > 0) {
    call.print(zh ? '\n起决定作用而还不知道的' : '\nDecisive and not known');
    for (const { factor, holder } of indication.missing)
      call.print(
        `  ${factors[factor][language]}${zh ? '（' : ' ('}${factor}${zh ? '）：' : '): '}${holders[holder][language]}`,
      );
  }
  if (indication.flip !== null) {
    const { factor, to, indicated } = indication.flip;
    call.print(zh ? '\n什么会改变结论' : '\nWhat would flip it');
    call.print(`  ${named(factor, to)} → ${classWord(indicated, language)}`);
  }
}

function printEngagement(call: Call, engagement: ClassifiedEngagement): void {
  const { language } = call;
  const zh = language === 'zh';
  call.print(`\n${enterpriseText(engagement.platform, new Map(), language)}`);
  call.print(`${zh ? '报告的用工关系：' : 'Reported: '}${valueWord('workerClass', engagement.reported, language)}`);
  const ruled = engagement.adjudicated;
  if (ruled !== null)
    call.print(
      `${zh ? '裁判认定：' : 'Adjudicated: '}${valueWord('workerClass', ruled.class, language)}${zh ? `，自${ruled.from}起` : ` from ${ruled.from}`}`,
    );
  printIndication(call, engagement.indication);
  if (engagement.readings.length > 0) {
    call.print(zh ? '\n读自' : '\nRead from');
    for (const { factor, value: given, readFrom } of engagement.readings)
      call.print(`  ${factor} = ${given}  ${factors[factor][language]}${zh ? '：' : ': '}${readFrom[language]}`);
  }
  for (const factor of engagement.contradictions)
    call.print(
      `  ${factor}  ${zh ? '各方说法相互矛盾，按不知道处理' : 'the accounts contradict each other; taken as not known'}`,
    );
  if (engagement.underIndicated === null) return;
  call.print(zh ? '\n两种关系各算一遍' : '\nUnder both classes');
  printFindings(call, valueWord('workerClass', engagement.reported, language) ?? '', engagement.underReported);
  printFindings(
    call,
    `${zh ? '若属' : 'if '}${classWord(engagement.indication.indicated, language)}`,
    engagement.underIndicated,
  );
}

function printFindings(call: Call, title: string, findings: readonly Finding[]): void {
  const zh = call.language === 'zh';
  call.print(`  ${title}${zh ? '：' : ': '}${findings.length === 0 ? (zh ? '没有线索' : 'no finding') : ''}`);
  for (const { rule, amountFen, period } of findings) {
    const money = amountFen === undefined ? '' : `  ${formatYuan(amountFen)}${zh ? '元' : ' yuan'}`;
    call.print(`    ${findRule(rule)?.title[call.language] ?? rule}  ${period}${money}`);
  }
}
