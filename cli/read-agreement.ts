import { readFileSync } from 'node:fs';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { readDocument } from '#journey/1-intake/documents/document-text.ts';
import {
  type AgreementKind,
  agreementKinds,
  longestAgreement,
  readAgreement,
  reportedColumns,
} from '#measures/03-written-agreement/index.ts';
import { sm3 } from '#store/sm3.ts';
import { agreementReport } from './agreement-report.ts';
import { argument, textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'read-agreement',
  zh: '核对合同或协议：必备条款有没有，哪些约定可能无效，条文是什么',
  en: 'read a contract or agreement: required clauses, terms likely void, each with its article',
  about: {
    zh: '读 DOCX、PDF（有文字的）或纯文本。按词句核对，不用模型：没有找到的条款也许换了说法，由人再看；可能无效的由仲裁或者法院认定。退出码：0 齐全，1 有缺少、看不清或者可能无效的，2 读不了。--json 里的 columns 可以填进报送表“劳动合同和书面协议”。',
    en: 'Reads DOCX, PDF with text, or plain text. By words, not by a model: a clause not found may be worded otherwise, and a person looks; what is likely void a tribunal decides. Ends with 0 when all is there, 1 when something is missing, unclear or likely void, 2 when the file cannot be read. `columns` in the JSON fit the reported table of agreements.',
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
    const path = argument(call, 0, 'FILE');
    const { text, unreadPages, cut } = await readDocument(path);
    const incomplete = unreadPages.length > 0 || cut;
    const read = readAgreement(text, { kind: form as AgreementKind | null, incomplete });
    if (call.json) {
      const fileSm3 = sm3(readFileSync(path));
      call.print(JSON.stringify({ fileSm3, unreadPages, ...read, columns: reportedColumns(read) }));
    } else {
      const zh = call.language === 'zh';
      if (unreadPages.length > 0)
        call.print(
          zh
            ? `第 ${unreadPages.join('、')} 页没有文字，可能是图片，没有读。`
            : `No text on page ${unreadPages.join(', ')}, perhaps a picture: not read.`,
        );
      if (cut || text.length > longestAgreement)
        call.print(
          zh ? `只读了前 ${longestAgreement} 个字。` : `Only the first ${longestAgreement} characters were read.`,
        );
      for (const line of agreementReport(read, call.language)) call.print(line);
    }
    const open = read.clauses.some(({ state }) => state !== 'present');
    return open || read.likelyVoid.length > 0 || read.form.kind === null ? 1 : 0;
  },
};
