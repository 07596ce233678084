import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import yauzl from 'yauzl';
import { type ReadingAnswer, SWELLS } from './document-text.ts';

/** Reads one DOCX or PDF and answers on standard output; started by `document-text.ts` with bounded time and memory. */
const [form, path] = process.argv.slice(2) as ['pdf' | 'docx', string];

async function pdf(): Promise<ReadingAnswer> {
  const document = await getDocumentProxy(new Uint8Array(readFileSync(path)), { verbosity: 0 });
  const { text } = await extractText(document, { mergePages: true });
  return text.trim() === '' ? { failed: 'document-scanned' } : { text };
}

/** Names and sizes in a zip, from its directory, before anything is unpacked. */
async function entriesOf(): Promise<Map<string, number>> {
  const zip = await yauzl.openPromise(path, { autoClose: true });
  const sizes = new Map<string, number>();
  for await (const entry of zip.eachEntry()) {
    sizes.set(entry.fileName, entry.uncompressedSize);
    if (sizes.size > 5000) throw new RangeError('more than 5000 entries');
  }
  return sizes;
}

async function docx(): Promise<ReadingAnswer> {
  const sizes = await entriesOf();
  let total = 0;
  for (const size of sizes.values()) total += size;
  if (total > SWELLS * 1024 * 1024) return { failed: 'document-swells' };
  if (sizes.has('EncryptedPackage')) return { failed: 'document-encrypted' };
  if (!sizes.has('word/document.xml'))
    return { failed: 'document-damaged', why: '没有 word/document.xml / no word/document.xml' };
  const { value } = await mammoth.extractRawText({ path });
  return value.trim() === '' ? { failed: 'document-empty' } : { text: value };
}

function failure(error: unknown): ReadingAnswer {
  const { name, message } = error as Error;
  if (name === 'PasswordException') return { failed: 'document-encrypted' };
  return { failed: 'document-damaged', why: message.slice(0, 200) };
}

const answer = await (form === 'pdf' ? pdf() : docx()).catch(failure);
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
