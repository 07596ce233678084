import { readFileSync } from 'node:fs';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { formatYuan } from '#basics/money.ts';
import { arithmeticLines } from '#journey/2-audit/explaining/arithmetic.ts';
import { confidenceText } from '#journey/2-audit/explaining/binding-words.ts';
import { doubtText } from '#journey/2-audit/explaining/missing-text.ts';
import { parameterTitle } from '#journey/2-audit/explaining/parameter-title.ts';
import { amountText } from '#journey/2-audit/explaining/value-text.ts';
import type { Law } from '#law/in-force.types.ts';
import { instrumentById } from '#law/sources/all.ts';
import {
  type BenefitFacts,
  type BenefitLine,
  benefitFacts,
  benefitSheet,
  confidenceOf,
  provisionalLine,
} from '#measures/10-occupational-injury/index.ts';
import { valueWord } from '#measures/facts/field-values.ts';
import { knownOnOption } from './lake-option.ts';
import { lawOf } from './law.ts';
import { type Call, textOption, type Verb } from './verb.ts';

const example = {
  injuryScheme: 'occupational',
  accidentOn: '2025-08-20',
  payableOn: '2026-03-01',
  disabilityGrade: 9,
  selfCareLoss: 'none',
  suitableJob: null,
  ownWageFen: null,
  formerWageFen: null,
  treatmentMonths: null,
  treatmentExtended: null,
  relationEndedOn: null,
  yearsToRetirement: null,
  diedOn: null,
  diedAfterTreatment: null,
  spouses: 0,
  otherDependants: 0,
  loneDependants: 0,
};

const factsSchema = benefitFacts.strict();
const unknown = Object.fromEntries(Object.keys(benefitFacts.shape).map((field) => [field, null]));

export const verb: Verb = {
  name: 'benefits',
  zh: '按公式和等级算工伤或者职业伤害待遇，每一项列出所用的数值',
  en: 'work out the benefits of an injury by formula and grade, every value shown',
  about: {
    zh: '只是试算，核定由经办机构作出。金额为分写入，空着（null）表示没有或者不知道。缺一个数值的那一项答“算不出”；当年平均工资没有公布的，另列暂行试算。医疗费用按目录和票据支付，不在表内。',
    en: 'A trial reckoning; the agency determines. Amounts are fen, null is none or not known. A line without one of its values cannot be told; where the year’s average wage is not published a provisional line follows. Medical cost goes by catalogue and invoice and is not in it.',
  },
  takes: '--facts FILE|-',
  options: {
    facts: {
      value: 'FILE|-',
      zh: '情况（JSON 文件；- 是标准输入）',
      en: 'the facts, a JSON file; - is standard input',
    },
    example: { zh: '输出一份可以照着改的情况', en: 'print facts to start from' },
    'known-on': knownOnOption,
  },
  examples: [
    { command: 'npx gangwan benefits --example > facts.json', zh: '拿一份情况的样子', en: 'take a pattern of facts' },
    { command: 'npx gangwan benefits --facts facts.json', zh: '算出待遇表', en: 'work the sheet out' },
  ],
  async run(call) {
    if (call.options.example === true) {
      call.print(JSON.stringify(example, null, 2));
      return 0;
    }
    const path = textOption(call, 'facts');
    if (path === undefined)
      throw new GangwanError('command-missing-argument', { verb: 'benefits', argument: '--facts FILE|-' });
    const facts = factsIn(path);
    const law = lawOf(call);
    const sheet = benefitSheet(facts, law);
    if (call.json) {
      call.print(
        JSON.stringify(
          sheet.map((line) => ({
            ...line,
            confidence: confidenceOf(line),
            provisional: provisionalLine(line, facts, law),
          })),
        ),
      );
      return 0;
    }
    for (const line of sheet) printLine(call, line, facts, law);
    const zh = call.language === 'zh';
    call.print(
      zh
        ? '\n这是试算，不是核定；标“待核实”的数值还没有与官方文本核对。'
        : '\nA trial reckoning, not a determination; values marked to be verified were not compared with an official text.',
    );
    return 0;
  },
};

/** Facts from a file or standard input; throws what is wrong with them. */
function factsIn(path: string): BenefitFacts {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8'));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === undefined
      ? new GangwanError('command-not-json', { path, why: (error as Error).message })
      : new GangwanError('command-no-file', { path });
  }
  // A field left out is one that is not known.
  const given = json !== null && typeof json === 'object' && !Array.isArray(json) ? { ...unknown, ...json } : json;
  const parsed = factsSchema.safeParse(given);
  if (!parsed.success) {
    const why = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new GangwanError('command-benefit-facts', { path, why });
  }
  return parsed.data;
}

const payers = {
  fund: ['基金支付', 'fund'],
  employer: ['用人单位支付', 'employer'],
  unknown: ['支付方未见', 'payer not seen'],
} as const;

function printLine(call: Call, line: BenefitLine, facts: BenefitFacts, law: Law): void {
  const { language } = call;
  const at = language === 'zh' ? 0 : 1;
  const zh = language === 'zh';
  const name = valueWord('benefitItem', line.item, language)!;
  const { outcome } = line;
  if (outcome.is === 'not-due') {
    call.print(zh ? `${name}：没有（${outcome.zh}）` : `${name}: none (${outcome.en})`);
    return;
  }
  if (outcome.is === 'cannot-tell') {
    const why = doubtText(outcome.reason, outcome.missing, language);
    call.print(zh ? `${name}：算不出，${why}` : `${name}: cannot be told, ${why}`);
    const shown = provisionalLine(line, facts, law);
    if (shown !== null) {
      call.print(
        zh
          ? '  暂行试算（用上一年公布的平均工资，不能据以核定）：'
          : '  Provisional, on the average wage last published; not to determine by:',
      );
      printAmount(call, shown, facts, '    ');
    }
    return;
  }
  const each = line.every === 'month' ? (zh ? '每月' : ' a month') : '';
  const amount = `${formatYuan(outcome.fen)} ${zh ? '元' : 'yuan'}`;
  call.print(
    zh
      ? `${name}：${each}${amount}（${payers[line.payer][at]}）`
      : `${name}: ${amount}${each} (${payers[line.payer][at]})`,
  );
  printAmount(call, line, facts, '  ', false);
}

/** Steps of an amount in words and in numbers, and the rows they rest on. */
function printAmount(
  call: Call,
  { outcome, rows }: BenefitLine,
  facts: BenefitFacts,
  indent: string,
  withAmount = true,
): void {
  const { language } = call;
  if (outcome.is !== 'amount') return;
  if (withAmount) call.print(`${indent}${formatYuan(outcome.fen)} ${language === 'zh' ? '元' : 'yuan'}`);
  const cited = rows.map((row) => {
    const { title, number } = instrumentById(row.instrument);
    return { ...row, instrumentTitle: title, instrumentNumber: number };
  });
  for (const line of arithmeticLines(outcome.steps, { ...facts }, cited, language)) call.print(`${indent}${line}`);
  for (const row of rows) {
    const value = row.value === null ? '—' : amountText(row.value, row.unit, language);
    const { cite } = instrumentById(row.instrument);
    call.print(
      `${indent}· ${parameterTitle(row.name, language)} ${value}  ${cite} ${row.article}  ${confidenceText(row.confidence, language)}`,
    );
  }
}
