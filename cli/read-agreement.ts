import { GangwanError } from '#basics/errors/catalogue.ts';
import { formatYuan } from '#basics/money.ts';
import { documentText } from '#journey/1-intake/documents/document-text.ts';
import { instrumentById } from '#law/sources/all.ts';
import {
  type AgreementKind,
  type AgreementReading,
  agreementKinds,
  longestAgreement,
  readAgreement,
  type TermReading,
} from '#measures/03-written-agreement/index.ts';
import { argument, type Call, textOption, type Verb } from './verb.ts';

const kindWords: Readonly<Record<AgreementKind, { zh: string; en: string }>> = {
  'labour-contract': { zh: '劳动合同', en: 'labour contract' },
  'part-time-contract': { zh: '非全日制劳动合同', en: 'part-time contract' },
  'written-agreement': { zh: '书面协议', en: 'written agreement' },
  'dispatch-agreement': { zh: '劳务派遣协议', en: 'dispatch agreement' },
};

export const verb: Verb = {
  name: 'read-agreement',
  zh: '核对合同或协议：必备条款有没有，哪些约定可能无效，条文是什么',
  en: 'read a contract or agreement: required clauses, terms likely void, each with its article',
  about: {
    zh: '读 DOCX、PDF（有文字的）或纯文本。按词句核对，不用模型：没有找到的条款也许换了说法，由人再看；可能无效的由仲裁或者法院认定。',
    en: 'Reads DOCX, PDF with text, or plain text. By words, not by a model: a clause not found may be worded otherwise, and a person looks; what is likely void a tribunal decides.',
  },
  takes: 'FILE',
  options: {
    form: {
      value: 'FORM',
      zh: `文本种类：${agreementKinds.join('、')}（默认由标题判断）`,
      en: `form: ${agreementKinds.join(', ')} (default: told from the title)`,
    },
  },
  examples: [
    { command: 'npx gangwan read-agreement contract.docx', zh: '核对一份合同', en: 'read a contract' },
    {
      command: 'npx gangwan read-agreement terms.pdf --form written-agreement',
      zh: '按书面协议核对',
      en: 'read it as a written agreement',
    },
  ],
  async run(call) {
    const form = textOption(call, 'form') ?? null;
    if (form !== null && !(agreementKinds as readonly string[]).includes(form))
      throw new GangwanError('command-bad-option', {
        verb: 'read-agreement',
        why: `--form ${agreementKinds.join(' | ')}`,
      });
    const text = await documentText(argument(call, 0, 'FILE'));
    const read = readAgreement(text, form as AgreementKind | null);
    if (call.json) call.print(JSON.stringify(read));
    else printReading(call, read, text.length > longestAgreement);
    const open = read.clauses.some(({ state }) => state !== 'present');
    return open || read.likelyVoid.length > 0 || read.kind === null ? 1 : 0;
  },
};

function printReading(call: Call, read: AgreementReading, cut: boolean): void {
  const { language } = call;
  const zh = language === 'zh';
  if (cut)
    call.print(zh ? `只读了前 ${longestAgreement} 个字。` : `Only the first ${longestAgreement} characters were read.`);
  if (read.kind === null)
    call.print(zh ? '看不出是哪一种文本，用 --form 写明。' : 'Which form it is cannot be told: name it with --form.');
  else call.print(`${zh ? '按此核对：' : 'Read as: '}${kindWords[read.kind][language]}`);
  const marks = { present: '✔', missing: '✖', 'cannot-tell': '？' } as const;
  for (const { id, state, article, words, ...names } of read.clauses) {
    const where =
      state === 'present'
        ? zh
          ? `${article}：“${words}”`
          : `${article}: "${words}"`
        : state === 'missing'
          ? zh
            ? '未见'
            : 'not seen'
          : zh
            ? '词句分散在各条，无法判断'
            : 'its words are scattered; cannot tell';
    call.print(`  ${marks[state]} ${id.padEnd(4)}${names[language]}  ${where}`);
  }
  const part = (title: string, terms: readonly TermReading[]) => {
    if (terms.length === 0) return;
    call.print(`\n${title}`);
    for (const { words, article, basis, ...names } of terms) {
      const { cite } = instrumentById(basis.instrument);
      call.print(
        `  ${names[language]}${zh ? '：“' : ': "'}${words}${zh ? '”' : '"'}${zh ? '（' : ' ('}${article}${zh ? '）' : ')'}  ${cite}${basis.article}`,
      );
    }
  };
  part(zh ? '可能无效（由仲裁或者法院认定）' : 'Likely void (for a tribunal to decide)', read.likelyVoid);
  part(zh ? '偏向一方，请人审看' : 'One-sided, for a person to look at', read.oneSided);
  part(zh ? '不是劳动合同，却写着劳动管理' : 'No labour contract, yet it sets labour management', read.labourMarks);
  const { payFen, payUnit, payDay, hoursPerDay, holidayRateBp } = read.terms;
  const units = { month: ['每月', 'a month'], hour: ['每小时', 'an hour'], order: ['每单', 'an order'] } as const;
  const terms = [
    ...(payFen === null || payUnit === null ? [] : [`${units[payUnit][zh ? 0 : 1]} ${formatYuan(payFen)}`]),
    ...(payDay === null ? [] : [zh ? `每月${payDay}日支付` : `paid on the ${payDay}th`]),
    ...(hoursPerDay === null ? [] : [zh ? `每日${hoursPerDay}小时` : `${hoursPerDay} hours a day`]),
    ...(holidayRateBp === null ? [] : [zh ? `节假日${holidayRateBp / 100}%` : `holidays at ${holidayRateBp / 100} %`]),
  ];
  if (terms.length > 0) call.print(`\n${zh ? '写明的约定：' : 'Terms stated: '}${terms.join(zh ? '；' : '; ')}`);
}
