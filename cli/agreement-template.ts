import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { textOption, type Verb } from './verb.ts';

const folder = new URL('../measures/03-written-agreement/templates/', import.meta.url);

export const verb: Verb = {
  name: 'agreement-template',
  zh: '输出一份必备条款齐全的合同或协议文本',
  en: 'print a contract or agreement text with every required clause',
  about: {
    zh: '空白处用横线。文本只是参考，不强制使用；协议的必备条款有一部分待核实（见措施三）。--docx 写成 Word 文件。',
    en: 'Blanks are lines. A reference, not compulsory; some required clauses of written agreements are still to be confirmed. --docx writes a Word file.',
  },
  takes: 'KIND',
  options: { docx: { value: 'FILE', zh: '写成 Word 文件', en: 'write a Word file' } },
  examples: [
    { command: 'npx gangwan agreement-template', zh: '有哪些文本', en: 'which there are' },
    {
      command: 'npx gangwan agreement-template labour-contract --docx contract.docx',
      zh: '劳动合同，Word 文件',
      en: 'a labour contract as a Word file',
    },
  ],
  async run(call) {
    const names = readdirSync(folder)
      .map((file) => file.replace(/\.txt$/, ''))
      .sort();
    const [name] = call.arguments;
    if (name === undefined) {
      call.print(call.json ? JSON.stringify(names) : names.join('\n'));
      return 0;
    }
    if (!names.includes(name))
      throw new GangwanError('command-bad-option', { verb: 'agreement-template', why: names.join(' | ') });
    const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8').trimEnd();
    const path = textOption(call, 'docx');
    if (path === undefined) {
      call.print(call.json ? JSON.stringify({ name, text }) : text);
      return 0;
    }
    const [title = '', ...lines] = text.split('\n');
    const children = [
      new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
      ...lines.map((line) => new Paragraph({ text: line })),
    ];
    writeFileSync(path, await Packer.toBuffer(new Document({ sections: [{ children }] })));
    call.print(path);
    return 0;
  },
};
