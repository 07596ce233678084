import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import sharp, { type Sharp } from 'sharp';
import type { ErrorStem } from '#basics/errors/catalogue.ts';
import { zipOf } from '../../1-intake/documents/document.builder.ts';

/** A picture of a test: two colours, so that its pixels can be told apart. */
export const picture = (width = 320, height = 200): Sharp =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } }).composite([
    {
      input: { create: { width: width / 2, height, channels: 3, background: { r: 20, g: 20, b: 220 } } },
      gravity: 'west',
    },
  ]);

/** A JPEG with a place and a camera in it, and something behind its end. */
export const photograph = async (tail = ''): Promise<Buffer> =>
  Buffer.concat([
    await picture()
      .withExif({ IFD0: { Make: 'Camera of a test' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 57/1 0/1' } })
      .jpeg()
      .toBuffer(),
    Buffer.from(tail),
  ]);

/** A PDF of one page, changed. */
export async function pdfOf(
  change: (pdf: PDFDocument) => void | Promise<void> = () => {},
  packed = true,
): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawRectangle({ x: 10, y: 10, width: 100, height: 100 });
  await change(pdf);
  return Buffer.from(await pdf.save({ useObjectStreams: packed }));
}

/** A page that runs an action of this kind when it is opened. */
const opens =
  (kind: string, more: Record<string, string> = {}) =>
  (pdf: PDFDocument) => {
    const fields = Object.fromEntries(Object.entries(more).map(([key, text]) => [key, PDFString.of(text)]));
    pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj({ S: kind, ...fields }));
  };

/** A sound recording that says nothing: WAV, 8 kHz, one second. */
export function wav(): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + 8000, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(8000, 40);
  return Buffer.concat([head, Buffer.alloc(8000, 128)]);
}

const box = (type: string, ...inner: Buffer[]) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + inner.reduce((sum, one) => sum + one.length, 0));
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, ...inner]);
};

/** A recording of a phone that says where it was made, in the two ways phones do. */
export function recording(brand: 'isom' | 'M4A '): Buffer {
  const place = Buffer.from('\u0000\u0018\u0015\u00c7+31.9476+108.6641+754.0/', 'latin1');
  const loci = Buffer.concat([
    Buffer.alloc(4),
    Buffer.from('\u0015\u00c7\u0000\u0000', 'latin1'),
    Buffer.alloc(16, 77),
  ]);
  return Buffer.concat([
    box('ftyp', Buffer.from(brand), Buffer.alloc(4), Buffer.from(brand)),
    box('moov', box('udta', box('\u00a9xyz', place), box('loci', loci))),
    box('mdat', Buffer.alloc(2000, 5)),
  ]);
}

/** A PNG whose head claims a size its content never has. */
async function pngClaiming(width: number, height: number): Promise<Buffer> {
  const png = Buffer.from(await picture(8, 8).png().toBuffer());
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  // The sum over the head, as PNG has it.
  png.writeUInt32BE((await import('node:zlib')).crc32(png.subarray(12, 29)), 29);
  return png;
}

/** A PDF with an object that a later one of its number replaces: a reader that goes by the first table of contents still finds it. */
async function replaced(): Promise<Buffer> {
  const plain = (await pdfOf(() => {}, false)).toString('latin1');
  const first = plain.replace(/\n(\d+) 0 obj/, '\n99 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj\n\n$1 0 obj');
  return Buffer.from(first.replace('\nxref', '\n99 0 obj\n<< /Nothing true >>\nendobj\n\nxref'), 'latin1');
}

/** Files somebody may hand in with ill intent or by mistake, and what each is refused with. */
export async function hostileAttachments(): Promise<readonly (readonly [why: string, Buffer, ErrorStem])[]> {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const text = (words: string) => Buffer.from(words);
  const jpeg = await photograph();
  const macro = zipOf([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'word/document.xml', data: '<a/>' },
    { name: 'word/vbaProject.bin', data: 'x' },
  ]);
  const packedScript = deflateSync(Buffer.from('5 0 << /S /JavaScript /JS (app.alert(1)) >>'));
  return [
    ['nothing', Buffer.alloc(0), 'attachment-empty'],
    ['one byte', text('x'), 'attachment-kind'],
    ['SVG', text(svg), 'attachment-kind'],
    [
      'SVG after a declaration and a remark',
      text(`<?xml version="1.0"?><!-- a --><!DOCTYPE svg>${svg}`),
      'attachment-kind',
    ],
    ['a page', text('<!DOCTYPE html><script>alert(1)</script>'), 'attachment-kind'],
    ['a page after a mark', text('\ufeff<html><body onload=alert(1)>'), 'attachment-kind'],
    ['a program of Windows', Buffer.concat([text('MZ'), Buffer.alloc(400)]), 'attachment-kind'],
    ['a program of Linux', Buffer.from('7f454c46020101000000000000000000', 'hex'), 'attachment-kind'],
    ['a script', text('#!/bin/sh\nrm -rf /\n'), 'attachment-kind'],
    ['an archive', zipOf([{ name: 'a.txt', data: 'a' }]), 'attachment-kind'],
    ['a document with macros', macro, 'attachment-kind'],
    [
      'an old Office file',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'attachment-kind',
    ],
    ['a moving picture', await picture().gif().toBuffer(), 'attachment-kind'],
    ['TIFF', await picture().tiff().toBuffer(), 'attachment-kind'],
    ['a picture of 144 million pixels', await picture(12_000, 12_000).png().toBuffer(), 'attachment-swells'],
    ['a picture that claims 4 thousand million', await pngClaiming(65_000, 65_000), 'attachment-swells'],
    ['a picture cut short', jpeg.subarray(0, jpeg.length / 2), 'attachment-damaged'],
    ['the head of a picture alone', (await picture().png().toBuffer()).subarray(0, 40), 'attachment-damaged'],
    [
      'a page that begins as a picture',
      Buffer.concat([jpeg.subarray(0, 4), text('<script>alert(1)</script>')]),
      'attachment-damaged',
    ],
    ['a PDF with a script', await pdfOf((pdf) => pdf.addJavaScript('a', 'app.alert(1)')), 'attachment-active'],
    ['a PDF that starts a program', await pdfOf(opens('Launch', { F: 'cmd.exe' })), 'attachment-active'],
    [
      'a PDF that sends what is filled in',
      await pdfOf(opens('SubmitForm', { F: 'https://a.example' })),
      'attachment-active',
    ],
    ['a PDF that opens a file elsewhere', await pdfOf(opens('GoToR', { F: '\\\\a\\b' })), 'attachment-active'],
    ['a PDF with a file inside', await pdfOf((pdf) => pdf.attach(text('MZ'), 'a.exe')), 'attachment-active'],
    [
      'a PDF whose script is spelt with numbers',
      Buffer.from(
        (await pdfOf(opens('JavaScript', { JS: 'a' }), false))
          .toString('latin1')
          .replaceAll('/JavaScript', '/J#61vaScrip#74')
          .replaceAll('/JS ', '/#4aS '),
        'latin1',
      ),
      'attachment-active',
    ],
    ['a PDF with an object that was replaced', await replaced(), 'attachment-active'],
    [
      'a PDF with a script packed where no table leads',
      await pdfOf(
        (pdf) => void pdf.context.register(pdf.context.stream(packedScript, { Filter: 'FlateDecode' })),
        false,
      ),
      'attachment-active',
    ],
    [
      'a PDF under a password',
      Buffer.from(
        (await pdfOf(() => {}, false))
          .toString('latin1')
          .replace(/trailer\s*<</, 'trailer\n<< /Encrypt << /Filter /Standard /V 1 /R 2 /O <00> /U <00> /P -4 >>'),
        'latin1',
      ),
      'attachment-locked',
    ],
    ['a PDF cut short', (await pdfOf()).subarray(0, 200), 'attachment-damaged'],
    [
      'a PDF that is an archive as well',
      Buffer.concat([await pdfOf(), zipOf([{ name: 'a.exe', data: 'MZ' }])]),
      'attachment-active',
    ],
    [
      'a recording that is an archive as well',
      Buffer.concat([wav(), zipOf([{ name: 'a.exe', data: 'MZ' }])]),
      'attachment-active',
    ],
    ['a recording with a page in it', Buffer.concat([wav(), text('<script>alert(1)</script>')]), 'attachment-active'],
    ['rubbish', Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3)) & 255)), 'attachment-kind'],
  ];
}
