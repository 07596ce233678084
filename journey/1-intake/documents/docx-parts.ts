import yauzl from 'yauzl';
import { type DocumentRead, limits, NotRead, readAs } from './document-limits.ts';
import { docxText } from './docx-text.ts';

/** Parts whose text is read; everything else in the zip is neither unpacked nor followed. */
const parts = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'] as const;

/** What a zip without `word/document.xml` is, by a name in it. */
const others: readonly (readonly [name: RegExp, what: string])[] = [
  [/^xl\/workbook\./, 'Excel'],
  [/^ppt\/presentation\./, 'PowerPoint'],
  [/^content\.xml$/, 'OpenDocument'],
];

/**
 * The text of a DOCX. Sizes are bounded while unpacking, whatever the zip says of itself. A file with macros is not read.
 * Throws `NotRead`.
 */
export async function docxRead(path: string): Promise<DocumentRead> {
  const zip = await yauzl.openPromise(path, { autoClose: false });
  const found = new Map<string, string>();
  const names: string[] = [];
  let left: number = limits.unpackedMiB * 1024 * 1024;
  try {
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName);
      if (names.length > limits.entries) throw new NotRead({ failed: 'document-swells' });
      if (/(?:^|\/)vbaProject\.bin$/i.test(entry.fileName)) throw new NotRead({ failed: 'document-active' });
      if (entry.fileName === 'EncryptedPackage' || entry.isEncrypted())
        throw new NotRead({ failed: 'document-encrypted' });
      if (!(parts as readonly string[]).includes(entry.fileName)) continue;
      if (entry.uncompressedSize > left) throw new NotRead({ failed: 'document-swells' });
      const bytes = await bounded(await zip.openReadStreamPromise(entry), left);
      left -= bytes.length;
      found.set(entry.fileName, new TextDecoder(wide(bytes), { fatal: true }).decode(bytes));
    }
  } finally {
    zip.close();
  }
  const document = found.get(parts[0]);
  if (document === undefined) {
    const what = others.find(([name]) => names.some((one) => name.test(one)))?.[1] ?? 'zip';
    throw new NotRead({ failed: 'document-other-format', what });
  }
  const text = docxText({ document, numbering: found.get(parts[1]) ?? null, styles: found.get(parts[2]) ?? null });
  if (text.trim() !== '') return readAs(text);
  const pictures = names.some((name) => name.startsWith('word/media/'));
  throw new NotRead({ failed: pictures ? 'document-scanned' : 'document-empty' });
}

/** XML is UTF-8 unless its first bytes are a mark of UTF-16. */
const wide = (bytes: Buffer) =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';

async function bounded(stream: NodeJS.ReadableStream, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new NotRead({ failed: 'document-swells' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
