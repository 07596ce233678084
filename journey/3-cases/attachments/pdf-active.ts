import { inflateSync } from 'node:zlib';
import { PDFArray, PDFContext, PDFDict, PDFDocument, PDFName, type PDFObject, type PDFRef, PDFStream } from 'pdf-lib';
import { attachmentLimits } from './attachment-limits.ts';
import { NotTaken } from './not-taken.ts';

/** Names that stand for what runs, reaches elsewhere or carries another file. */
const active = new Set([
  'JavaScript',
  'JS',
  'Launch',
  'SubmitForm',
  'ImportData',
  'RichMedia',
  'EmbeddedFile',
  'EmbeddedFiles',
  'GoToR',
  'GoToE',
  'Rendition',
  'Movie',
  'Sound',
  'XFA',
]);
/** The same where it stands as text, only such as chance does not write into a picture. */
const written = /\/(?:JavaScript|Launch|SubmitForm|ImportData|RichMedia|EmbeddedFiles?|Rendition)(?![A-Za-z0-9])/;

/**
 * A PDF as it came, without what follows its end. One that runs something, reaches elsewhere or carries a file is not taken. What readers
 * of PDF disagree about is looked at in every way they read: all objects ever defined, also those replaced later, and the text of the
 * file and of everything packed in it.
 * @throws NotTaken attachment-active, attachment-locked, attachment-damaged
 */
export async function quietPdf(bytes: Buffer): Promise<Buffer> {
  const end = bytes.lastIndexOf('%%EOF');
  if (end < 0) throw new NotTaken({ failed: 'attachment-damaged', why: '没有文件末尾 / the end is missing' });
  const kept = bytes.subarray(0, end + 5);
  lookThrough(kept);
  for (const object of await objectsOf(kept)) look(object, 0);
  return Buffer.concat([kept, Buffer.from('\n')]);
}

/** Every object the file defines, replaced ones too. */
async function objectsOf(bytes: Buffer): Promise<PDFObject[]> {
  const all: PDFObject[] = [];
  const known = Object.getOwnPropertyDescriptor(PDFContext.prototype, 'assign')!;
  const assign = known.value as (this: PDFContext, ref: PDFRef, object: PDFObject) => void;
  PDFContext.prototype.assign = function (this: PDFContext, ref: PDFRef, object: PDFObject) {
    all.push(object);
    assign.call(this, ref, object);
  };
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    if (document.getPageCount() === 0)
      throw new NotTaken({ failed: 'attachment-damaged', why: '没有一页 / no page in it' });
  } catch (error) {
    if (error instanceof NotTaken) throw error;
    const { name, message } = error as Error;
    if (/encrypted/i.test(`${name} ${message}`)) throw new NotTaken({ failed: 'attachment-locked' });
    throw new NotTaken({ failed: 'attachment-damaged', why: message.split('\n')[0]!.slice(0, 120) });
  } finally {
    Object.defineProperty(PDFContext.prototype, 'assign', known);
  }
  return all;
}

function look(object: PDFObject, depth: number): void {
  if (depth > 200) throw new NotTaken({ failed: 'attachment-damaged', why: '嵌套太深 / nested too deep' });
  if (object instanceof PDFName) refuse(object.decodeText());
  else if (object instanceof PDFArray) for (const one of object.asArray()) look(one, depth + 1);
  else if (object instanceof PDFDict)
    for (const [key, value] of object.entries()) {
      refuse(key.decodeText());
      look(value, depth + 1);
    }
  else if (object instanceof PDFStream) look(object.dict, depth + 1);
}

function refuse(name: string): void {
  if (active.has(name)) throw new NotTaken({ failed: 'attachment-active', what: name });
}

/** Looks through the text of a file and of what is packed in it. */
function lookThrough(bytes: Buffer): void {
  let unpacked = 0;
  const scan = (text: Buffer) => {
    const plain = text
      .toString('latin1')
      .replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    const found = written.exec(plain);
    if (found !== null) throw new NotTaken({ failed: 'attachment-active', what: found[0].slice(1) });
  };
  scan(bytes);
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    let from = at + 6;
    if (bytes[from] === 13) from++;
    if (bytes[from] === 10) from++;
    const text = inflated(bytes.subarray(from), attachmentLimits.pdfUnpacked - unpacked);
    if (text === null) continue;
    unpacked += text.length;
    scan(text);
  }
}

/** What deflate packed at the beginning of some bytes; null where nothing is packed there. */
function inflated(bytes: Buffer, most: number): Buffer | null {
  // The two bytes deflate begins with in a PDF: its method, and both together divisible by 31.
  if (bytes.length < 2 || (bytes[0]! & 15) !== 8 || bytes.readUInt16BE(0) % 31 !== 0) return null;
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, most), finishFlush: 2 });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
      throw new NotTaken({ failed: 'attachment-damaged', why: '展开后太大 / it swells' });
    return null;
  }
}
