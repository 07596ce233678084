import { readFileSync, writeFileSync } from 'node:fs';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { GangwanError } from '#basics/errors/catalogue.ts';
import {
  blanksOf,
  numberedArticles,
  type Template,
  templateOf,
  templateText,
} from '#measures/03-written-agreement/index.ts';
import { textOption, type Verb } from './verb.ts';

const folder = new URL('../measures/03-written-agreement/templates/', import.meta.url);
/** The texts there are. */
const kinds = {
  'labour-contract': ['劳动合同', 'labour contract'],
  'part-time-contract': ['非全日制用工劳动合同', 'part-time contract'],
  'written-agreement': ['书面协议（两方）', 'written agreement of two'],
  'three-party-agreement': ['书面协议（三方）', 'written agreement of three'],
} as const;

export const verb: Verb = {
  name: 'agreement-template',
  zh: '输出一份必备条款齐全的合同或协议文本',
  en: 'print a contract or agreement text with every required clause',
  about: {
    zh: '文本是自拟的参考，不强制使用；书面协议的条款有一部分待核实（见措施三）。空白处用横线，括号里是要填的内容。--docx 写成 Word 文件；--json 给出每一条对应的必备条款和要填的内容。',
    en: 'The texts are our own, a reference and not compulsory; some clauses of written agreements are still to be confirmed (measure 3). Blanks are lines with what goes there. --docx writes a Word file; --json says which required clauses each article holds and what is to be filled in.',
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
    const [name] = call.arguments;
    if (name === undefined) {
      const lines = Object.entries(kinds).map(
        ([kind, [zh, en]]) => `${kind.padEnd(24)}${call.language === 'zh' ? zh : en}`,
      );
      call.print(call.json ? JSON.stringify(Object.keys(kinds)) : lines.join('\n'));
      return 0;
    }
    if (!Object.hasOwn(kinds, name))
      throw new GangwanError('command-bad-option', {
        verb: 'agreement-template',
        why: Object.keys(kinds).join(' | '),
      });
    const template = templateOf(readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
    const path = textOption(call, 'docx');
    if (path !== undefined) {
      writeFileSync(path, await wordFile(template));
      call.print(call.json ? JSON.stringify({ path }) : path);
    } else if (call.json) {
      const { title } = template;
      call.print(JSON.stringify({ name, title, articles: numberedArticles(template), blanks: blanksOf(template) }));
    } else call.print(templateText(template).trimEnd());
    return 0;
  },
};

/** The text as a Word file: a heading for each article, so that it reads by its structure. */
function wordFile(template: Template): Promise<Buffer> {
  const children = [
    new Paragraph({ text: template.title, heading: HeadingLevel.TITLE }),
    ...numberedArticles(template).flatMap(({ title, paragraphs }) => [
      new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
      ...paragraphs.map((text) => new Paragraph({ text })),
    ]),
  ];
  const run = { font: 'SimSun', size: 24 };
  return Packer.toBuffer(new Document({ styles: { default: { document: { run } } }, sections: [{ children }] }));
}
