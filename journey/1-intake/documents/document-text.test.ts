import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { Document, Packer, Paragraph } from 'docx';
import mammoth from 'mammoth';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { type ErrorStem, GangwanError } from '#basics/errors/catalogue.ts';
import { docxOf, paragraph, zipOf } from './document.builder.ts';
import { limits } from './document-limits.ts';
import { readDocument } from './document-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'gangwan-document-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, data: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, data);
  return path;
}

/** What reading a file ends with, and that it ended in time. */
async function refused(path: string, stem: ErrorStem, seconds: number = limits.seconds): Promise<void> {
  const started = performance.now();
  await assert.rejects(
    () => readDocument(path),
    (error) => {
      assert.ok(error instanceof GangwanError, String(error));
      assert.equal(error.stem, stem, error.message);
      assert.doesNotMatch(error.sentence('zh') + error.sentence('en'), /undefined|\{\w+\}/);
      return true;
    },
  );
  assert.ok(performance.now() - started < seconds * 1000 + 2000, 'in bounded time');
}

async function pdfOf(pages: readonly string[], change: (pdf: PDFDocument) => void = () => {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const text of pages) {
    const page = pdf.addPage();
    if (text === '') page.drawRectangle({ x: 10, y: 10, width: 100, height: 100 });
    else page.drawText(text, { x: 50, y: 700, font, size: 12, lineHeight: 16 });
  }
  change(pdf);
  return pdf.save({ useObjectStreams: false });
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
/** 劳动合同 in GB 18030. */
const gb = Buffer.from('c0cdb6afbacfcdac0a', 'hex');

test('plain text is read in each encoding, whatever the name says', async () => {
  const text = '劳动合同\n第一条 甲方\n';
  for (const [name, data, expected] of [
    ['a.txt', text, text],
    ['b.txt', `\ufeff${text}`, text],
    ['c.docx', text, text],
    ['d.txt', utf16(text), text],
    ['e.txt', utf16(text).swap16(), text],
    ['f.txt', gb, '劳动合同\n'],
    ['cut.txt', Buffer.from(text).subarray(0, 22), '劳动合同\n第一条'],
  ] as const)
    assert.equal((await readDocument(file(name, data))).text, expected, name);
});

test('a DOCX is read, under any name, as a word processor writes it', async () => {
  const document = new Document({
    sections: [{ children: ['劳动合同', '第一条 当事人'].map((text) => new Paragraph(text)) }],
  });
  const read = await readDocument(file('contract.pdf', await Packer.toBuffer(document)));
  assert.deepEqual(read, { text: '劳动合同\n第一条 当事人', unreadPages: [], cut: false });
  const other = await mammoth.extractRawText({ path: join(folder, 'contract.pdf') });
  assert.deepEqual(
    other.value.split('\n').filter((line) => line !== ''),
    read.text.split('\n'),
  );
});

test('a PDF is read line by line, and pages without text are named', async () => {
  const read = await readDocument(file('a.txt', await pdfOf(['one\ntwo', '', 'three'])));
  assert.equal(read.text.replace(/\n+/g, '\n').trim(), 'one\ntwo\nthree');
  assert.deepEqual(read.unreadPages, [2]);
});

test('more text than is read is cut, and the reading says so', async () => {
  const read = await readDocument(file('long.txt', '甲'.repeat(limits.characters + 1)));
  assert.equal(read.text.length, limits.characters);
  assert.ok(read.cut);
});

test('what is no text is refused by what it is', async () => {
  await refused(join(folder, 'not-there.docx'), 'command-no-file');
  await refused(folder, 'document-damaged');
  await refused(file('empty.txt', ''), 'document-empty');
  await refused(file('blank.docx', docxOf(paragraph(' '))), 'document-empty');
  await refused(file('picture.pdf', Buffer.from('89504e470d0a1a0a', 'hex')), 'document-scanned');
  await refused(file('scan.pdf', await pdfOf(['', ''])), 'document-scanned');
  const media = [{ name: 'word/media/image1.png', data: 'x' }];
  await refused(file('scan.docx', docxOf(paragraph(''), media)), 'document-scanned');
  await refused(file('sheet.docx', zipOf([{ name: 'xl/workbook.xml', data: '<a/>' }])), 'document-other-format');
  await refused(file('a.zip', zipOf([{ name: 'a.txt', data: '劳动合同' }])), 'document-other-format');
  await refused(file('none.docx', zipOf([])), 'document-damaged');
  await refused(file('a.rtf', '{\\rtf1\\ansi contract}'), 'document-other-format');
  await refused(file('a.doc', '<html><body>contract</body></html>'), 'document-other-format');
  await refused(
    file('a.bin', Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3)) & 255))),
    'document-damaged',
  );
});

test('a pipe is not waited for', { skip: process.platform === 'win32' && 'no pipes by name' }, async () => {
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  await refused(path, 'document-damaged', 1);
});

test('old and encrypted Office files are told apart', async () => {
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]);
  await refused(file('old.doc', Buffer.concat([old, Buffer.from('WordDocument', 'utf16le')])), 'document-old-format');
  await refused(
    file('secret.docx', Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')])),
    'document-encrypted',
  );
});

test('a PDF under a password is refused', async () => {
  const plain = Buffer.from(await pdfOf(['one'])).toString('latin1');
  const key = '41'.repeat(32);
  const locked = plain.replace(
    /trailer\s*<</,
    `trailer\n<< /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`,
  );
  assert.notEqual(locked, plain);
  await refused(file('locked.pdf', Buffer.from(locked, 'latin1')), 'document-encrypted');
});

test('macros and scripts are neither run nor read', async () => {
  const macro = [{ name: 'word/vbaProject.bin', data: 'x' }];
  await refused(file('macro.docx', docxOf(paragraph('劳动合同'), macro)), 'document-active');
  const script = await pdfOf(['contract'], (pdf) => pdf.addJavaScript('main', 'app.alert(1)'));
  await refused(file('script.pdf', script), 'document-active');
});

test('a file cut short, or with a document type of its own, is refused', async () => {
  const [docx, pdf] = [docxOf(paragraph('劳动合同')), await pdfOf(['contract'])];
  await refused(file('cut.docx', docx.subarray(0, docx.length - 40)), 'document-damaged');
  await refused(file('cut.pdf', pdf.slice(0, pdf.length - 200)), 'document-damaged');
  const typed = zipOf([
    { name: 'word/document.xml', data: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hosts">]><a>&b;</a>' },
  ]);
  await refused(file('entity.docx', typed), 'document-damaged');
  await refused(
    file('half.docx', zipOf([{ name: 'word/document.xml', data: '<w:document><w:p><w:t>劳动</w:t>' }])),
    'document-damaged',
  );
});

test('two hundred mebibytes are refused by their length alone', async () => {
  const path = file('huge.docx', 'PK');
  truncateSync(path, 200 * 1024 * 1024);
  await refused(path, 'document-too-large', 1);
});

test('a zip that swells is refused whether it says so or not', async () => {
  const spaces = Buffer.alloc((limits.unpackedMiB + 1) * 1024 * 1024, 0x20);
  await refused(file('bomb.docx', zipOf([{ name: 'word/document.xml', data: spaces }])), 'document-swells', 3);
  const lies = zipOf([{ name: 'word/document.xml', data: spaces, says: 1000 }]);
  await refused(file('liar.docx', lies), 'document-damaged', 3);
  const many = Array.from({ length: limits.entries + 1 }, (_, i) => ({ name: `${i}`, data: '' }));
  await refused(file('many.docx', zipOf(many)), 'document-swells', 3);
});

test('a PDF that swells is stopped by its memory, or else by its time', async () => {
  const swelling = await pdfOf(['contract'], (pdf) => {
    const stream = pdf.context.flateStream(Buffer.alloc(300 * 1024 * 1024, '0 0 m\n'));
    pdf.getPage(0).node.addContentStream(pdf.context.register(stream));
  });
  assert.ok(swelling.length < 2 * 1024 * 1024);
  const watched = process.platform === 'linux';
  await refused(file('bomb.pdf', swelling), watched ? 'document-takes-too-much' : 'document-takes-too-long');
});
