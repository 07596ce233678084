import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { table, wrapped } from '#basics/text-columns.ts';
import { arithmeticLines } from '#journey/2-audit/explaining/arithmetic.ts';
import { bindingText, levelName } from '#journey/2-audit/explaining/binding-words.ts';
import { doubtText, remedyText } from '#journey/2-audit/explaining/missing-text.ts';
import { basisLines, valueLines } from '#journey/2-audit/explaining/value-lines.ts';
import { amountText } from '#journey/2-audit/explaining/value-text.ts';
import type { CitedValue } from '#journey/2-audit/explanation.ts';
import { plainer } from '#journey/2-audit/explanation-text.ts';
import type { InForce } from '#law/in-force.types.ts';
import { instrumentById } from '#law/sources/all.ts';
import { rules, rulesByMeasure } from '#measures/catalogue.ts';
import { fieldNames } from '#measures/facts/field-names.ts';
import type { MeasureSlug, Rule } from '#measures/rule.ts';
import type { CannotTell, RuleFinding, Verdict } from '#measures/verdict.ts';
import { knownOnOption } from './lake-option.ts';
import { lawOf } from './law.ts';
import { measureTitle } from './measure-title.ts';
import { printRuleList } from './rule-list.ts';
import { type Call, nearest, textOption, type Verb } from './verb.ts';

/** Reads JSON from a file or, for `-`, from standard input. */
function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch {
    throw new GangwanError('command-no-file', { path });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new GangwanError('command-not-json', { path, why: (error as Error).message });
  }
}

/** The rule of a name, or an error with names near it. */
function ruleNamed(name: string): Rule {
  const found = rules.find((rule) => rule.slug === name);
  if (found !== undefined) return found;
  const slugs = rules.map((rule) => rule.slug);
  const words = name.split('-').filter((word) => word.length > 2);
  const alike = slugs.filter((slug) => words.some((word) => slug.includes(word)));
  const near = alike.length > 0 ? alike : nearest(name, slugs, 6);
  throw new GangwanError('command-unknown-rule', { rule: name, near: near.slice(0, 12).join(', ') });
}

export const verb: Verb = {
  name: 'judge',
  zh: '用一条规则判断手工填写的事实（例如一张工资单）',
  en: 'judge facts written by hand (a payslip, say) by one rule',
  about: {
    zh: '不写规则，就列出全部规则。先用 --example 拿一份样子，改成手上的数字，再用 --facts 判断。金额以分为单位，时间以秒为单位，日期写 2026-09-01，时刻写 2026-09-01T08:00:00+08:00；不知道的写 null。',
    en: 'Without a rule it lists them all. Take a pattern with --example, put in your figures, then judge it with --facts. Money is in fen, times in seconds, days as 2026-09-01, moments as 2026-09-01T08:00:00+08:00; what is not known is null.',
  },
  takes: 'RULE --facts FILE|-',
  options: {
    list: {
      zh: '列出全部规则：要求、约束、清单编号和依据；没有规则的清单条目和理由',
      en: 'list every rule: what it asks, how it binds, its sheet ids and basis; and the rows without a rule, with the reason',
    },
    facts: {
      value: 'FILE|-',
      zh: '事实（JSON 文件；- 是标准输入）',
      en: 'the facts, a JSON file; - is standard input',
    },
    example: { zh: '输出一份可以照着改的事实', en: 'print facts to start from' },
    fields: { zh: '列出要填哪些栏目、是什么意思', en: 'list the fields and what they mean' },
    schema: { zh: '输出事实的 JSON Schema', en: 'print the JSON Schema of its facts' },
    'known-on': knownOnOption,
  },
  examples: [
    { command: 'npx gangwan judge', zh: '有哪些规则', en: 'which rules there are' },
    {
      command: 'npx gangwan judge --list --json',
      zh: '同上，带依据，给程序用',
      en: 'the same with basis, for programs',
    },
    {
      command: 'npx gangwan judge monthly-minimum-wage --example > slip.json',
      zh: '拿一份工资单的样子，改成手上的数字',
      en: 'take a payslip as a pattern and put in your figures',
    },
    {
      command: 'npx gangwan judge monthly-minimum-wage --facts slip.json',
      zh: '看够不够最低工资，差多少',
      en: 'see whether it reaches the minimum wage, and by how much not',
    },
  ],
  async run(call) {
    const [name] = call.arguments;
    if (call.options.list === true) {
      printRuleList(call);
      return 0;
    }
    if (name === undefined) {
      printRules(call);
      return 0;
    }
    const rule = ruleNamed(name);
    if (call.options.schema === true) {
      call.print(JSON.stringify(z.toJSONSchema(rule.facts, { io: 'input', unrepresentable: 'any' }), null, 2));
      return 0;
    }
    if (call.options.example === true) {
      call.print(JSON.stringify(exampleOf(rule), null, 2));
      return 0;
    }
    if (call.options.fields === true) {
      printFields(call, rule);
      return 0;
    }
    const path = textOption(call, 'facts');
    if (path === undefined)
      throw new GangwanError('command-missing-argument', { verb: 'judge', argument: '--facts FILE|-' });
    const parsed = rule.facts.safeParse(readJson(path));
    if (!parsed.success)
      throw new GangwanError('command-facts-do-not-fit', {
        path: path === '-' ? 'stdin' : path,
        rule: rule.slug,
        why: complaints(parsed.error),
      });
    const law = lawOf(call);
    const verdict = rule.judge(parsed.data, law);
    const explanation = verdict.verdict === 'finding' ? rule.explain(parsed.data, law, verdict) : null;
    if (call.json) call.print(JSON.stringify({ rule: rule.slug, ...verdict, explanation }));
    else {
      printVerdict(call, rule, verdict);
      if (verdict.verdict === 'finding') printFinding(call, rule, parsed.data, verdict, law);
      if (verdict.verdict === 'cannot-tell') printDoubt(call, rule, verdict);
    }
    return verdict.verdict === 'finding' ? 1 : 0;
  },
};

function printRules(call: Call): void {
  if (call.json) {
    printRuleList(call);
    return;
  }
  const { language } = call;
  const zh = language === 'zh';
  const rows = rules.map((rule) => [`  ${rule.slug}`, rule.title[language], levelName(rule.level, language)]);
  const lines = table(zh ? ['规则', '要求', '约束'] : ['rule', 'asks', 'level'], rows).split('\n');
  call.print(lines.slice(0, 2).join('\n'));
  let at = 2;
  for (const [measure, own] of Object.entries(rulesByMeasure)) {
    call.print(measureTitle(measure as MeasureSlug, language));
    call.print(lines.slice(at, at + own!.length).join('\n'));
    at += own!.length;
  }
  call.print(
    zh
      ? '\n拿一份样子：npx gangwan judge 规则 --example'
      : '\nA pattern to start from: npx gangwan judge RULE --example',
  );
}

/** The facts of a rule's first worked example that is a finding, as written. */
function exampleOf(rule: Rule): unknown {
  const measures = new URL('../measures/', import.meta.url);
  const folder = readdirSync(measures).find((one) => one.replace(/^\d\d-/, '') === rule.measure)!;
  const { examples } = parse(readFileSync(new URL(`${folder}/${rule.slug}.yaml`, measures), 'utf8')) as {
    examples: { facts: unknown; expect: { verdict: string } }[];
  };
  return (examples.find(({ expect }) => expect.verdict === 'finding') ?? examples[0])?.facts;
}

const units = {
  zh: {
    fen: '分',
    seconds: '秒',
    'basis-points': '万分之一',
    'milli-yuan': '毫元',
    metres: '米',
    day: '日期',
    instant: '时刻',
  },
  en: {
    fen: 'fen',
    seconds: 'seconds',
    'basis-points': 'basis points',
    'milli-yuan': 'milli-yuan',
    metres: 'metres',
    day: 'day',
    instant: 'moment',
  },
} as const;

function printFields(call: Call, rule: Rule): void {
  const { language } = call;
  const zh = language === 'zh';
  const schema = z.toJSONSchema(rule.facts, { io: 'output', unrepresentable: 'any' }) as {
    properties: Record<
      string,
      { enum?: string[]; anyOf?: { enum?: string[]; type?: string }[]; type?: string | string[] }
    >;
  };
  const rows = Object.entries(schema.properties).map(([field, of]) => {
    const name = fieldNames.get(field);
    const choices = of.enum ?? of.anyOf?.find((one) => one.enum !== undefined)?.enum;
    const open =
      of.anyOf?.some(({ type }) => type === 'null') === true || (Array.isArray(of.type) && of.type.includes('null'));
    const unit = units[language][name?.unit as 'fen'] ?? '';
    return [field, name?.[language] ?? '', choices?.join(' | ') ?? unit, open ? (zh ? '可以' : 'yes') : ''];
  });
  if (call.json) call.print(JSON.stringify(Object.fromEntries(rows.map(([field, name]) => [field, name]))));
  else
    call.print(
      table(
        zh ? ['栏目', '是什么', '怎么写', '可写 null'] : ['field', 'what it is', 'written as', 'may be null'],
        rows,
      ),
    );
}

/** What does not fit, missing fields together; in both languages at once, since the sentence around it may be either. */
function complaints(error: z.ZodError): string {
  const missing: string[] = [];
  const others: string[] = [];
  for (const issue of error.issues) {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') others.push(`多余 unknown: ${issue.keys.join(', ')}`);
    else if (issue.code === 'invalid_type' && issue.input === undefined) missing.push(path);
    else others.push(`${path}: ${issue.message}`);
  }
  return [...(missing.length > 0 ? [`缺少 missing: ${missing.join(', ')}`] : []), ...others].join('; ');
}

const verdicts = {
  zh: {
    compliant: '符合',
    'not-applicable': '这条规则管不到这些事实',
    finding: '线索，尚未认定',
    'cannot-tell': '无法判断',
  },
  en: {
    compliant: 'met',
    'not-applicable': 'the rule does not apply to these facts',
    finding: 'finding, not decided',
    'cannot-tell': 'cannot tell',
  },
} as const;

function printVerdict(call: Call, rule: Rule, { verdict }: Verdict): void {
  const colon = call.language === 'zh' ? '：' : ': ';
  call.print(`${rule.title[call.language]}${colon}${verdicts[call.language][verdict]}`);
}

const cited = (values: readonly InForce[]): CitedValue[] =>
  values.map((value) => {
    const { title, number } = instrumentById(value.instrument);
    return { ...value, instrumentTitle: title, instrumentNumber: number };
  });

function printFinding(
  call: Call,
  rule: Rule,
  facts: Readonly<Record<string, unknown>>,
  finding: RuleFinding,
  law: ReturnType<typeof lawOf>,
): void {
  const { language } = call;
  const zh = language === 'zh';
  const { sentence, arithmetic, flip } = rule.explain(facts as never, law, finding);
  const part = (title: string, lines: readonly string[]) => {
    if (lines.length === 0) return;
    call.print(zh ? `\n【${title}】` : `\n[${title}]`);
    for (const line of lines) call.print(line);
  };
  const inset = (lines: readonly string[]) =>
    lines.flatMap((line) => wrapped(line, 92).map((one, i) => `  ${i > 0 || line.startsWith(' ') ? '  ' : ''}${one}`));
  for (const line of wrapped(plainer(sentence[language], language), 96)) call.print(line);
  if (finding.amountFen !== undefined)
    call.print(`${zh ? '金额：' : 'Amount: '}${amountText(finding.amountFen, 'fen', language)}`);
  const values = cited(finding.values);
  const level = finding.level ?? rule.level;
  part(zh ? '怎么算的' : 'Arithmetic', inset(arithmeticLines(arithmetic, facts, values, language)));
  part(zh ? '当日有效的数值' : 'Values in force', valueLines(values, language));
  const basis = rule.basis.map(({ instrument, article }) => {
    const { title, number } = instrumentById(instrument);
    return { instrument, article, title, number };
  });
  part(zh ? '依据' : 'Basis', basisLines(basis, language));
  part(
    zh ? '有多大约束力' : 'How binding',
    inset([`${levelName(level, language)}${zh ? '：' : ': '}${bindingText(level, language)}`]),
  );
  part(zh ? '怎样就不成立' : 'What would turn it', inset([flip[language]]));
}

function printDoubt(call: Call, rule: Rule, { reason, missing }: CannotTell): void {
  const { language } = call;
  const zh = language === 'zh';
  const name = missing in rule.facts.shape ? fieldNames.get(missing)?.[language] : undefined;
  const remedy =
    name === undefined
      ? remedyText(reason, missing, language)
      : zh
        ? `在事实里填上 ${missing}（${name}），再判断一次。`
        : `put ${missing} (${name}) into the facts and judge again.`;
  const lines = [
    zh
      ? `现在还答不了：${doubtText(reason, missing, language)}。`
      : `There is no answer yet: ${doubtText(reason, missing, language)}.`,
    `${zh ? '怎样才有答案：' : 'What brings the answer: '}${remedy}`,
  ];
  for (const line of lines.flatMap((one) => wrapped(one, 96))) call.print(line);
}
