import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
);

/** A4, 仿宋-like measure, one paragraph a line of the text; the text comes in as data and is never read as a program. */
const layout = `
#let agreement = json("agreement.json")
#set document(title: agreement.title, date: none)
#set page(paper: "a4", margin: (x: 28mm, y: 32mm), numbering: "1 / 1")
#set text(font: "Noto Serif SC", lang: "zh", size: 11pt)
#set par(leading: 0.9em, spacing: 1em, justify: true)
#align(center, text(size: 18pt, agreement.title))
#v(1em)
#for line in agreement.lines { par(line) }
`;

let compiler: NodeCompiler | null = null;

/**
 * An agreement's text as a PDF with an embedded Chinese font; the same text gives the same bytes. Written as PDF 1.4, whose
 * cross-reference is a table, so that signatures can be put after it.
 */
export function agreementPdf(title: string, text: string): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: '/agreement', fontArgs: [{ fontBlobs: [readFileSync(font)] }] });
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  compiler.mapShadow('/agreement/agreement.json', Buffer.from(JSON.stringify({ title, lines })));
  return new Uint8Array(compiler.pdf({ mainFileContent: layout }, { pdfStandard: '1.4', pdfTags: false }));
}
