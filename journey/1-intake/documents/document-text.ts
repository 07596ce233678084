import { execFile } from 'node:child_process';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ErrorStem, GangwanError } from '#basics/errors/catalogue.ts';

/** Longest file read, and what it may swell to when unpacked, in MiB; longest time in seconds; memory of the reading process in MiB. */
const MOST = 32;
export const SWELLS = 128;
const SECONDS = 20;
const MEMORY = 384;

/** What the reading process answers. */
export type ReadingAnswer =
  | { text: string }
  | { failed: 'document-scanned' | 'document-encrypted' | 'document-swells' | 'document-empty' }
  | { failed: 'document-damaged'; why: string };

const process_ = fileURLToPath(new URL('document-process.ts', import.meta.url));

/**
 * The text of a document a person brings: DOCX, PDF with text, or plain text (UTF-8, UTF-16 with mark, GB 18030). Files that unpack are read in a
 * process of their own with bounded time and memory. Throws `GangwanError` document-… for what cannot be read.
 */
export async function documentText(path: string): Promise<string> {
  const head = headOf(path);
  const magic = head.toString('latin1');
  if (magic.startsWith('%PDF-')) return unpacked(path, 'pdf');
  if (magic.startsWith('PK\u0003\u0004')) return unpacked(path, 'docx');
  if (magic.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new GangwanError('document-old-format', { path });
  const text = plainText(readFileSync(path));
  if (text === null) throw new GangwanError('document-damaged', { path, why: '不是文字 / not text' });
  if (text.trim() === '') throw new GangwanError('document-empty', { path });
  return text;
}

function headOf(path: string): Buffer {
  try {
    const { size } = statSync(path);
    if (size > MOST * 1024 * 1024)
      throw new GangwanError('document-too-large', { path, size: Math.round(size / 1024 / 1024), most: MOST });
    const fd = openSync(path, 'r');
    const head = Buffer.alloc(8);
    readSync(fd, head);
    closeSync(fd);
    return head;
  } catch (error) {
    if (error instanceof GangwanError) throw error;
    throw new GangwanError('command-no-file', { path });
  }
}

/** Bytes as text by the first encoding that fits; null where they are none. */
export function plainText(bytes: Uint8Array): string | null {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  for (const encoding of mark === null ? ['utf-8', 'gb18030'] : [mark]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\u0000')) return text;
    } catch {
      // Another encoding is tried; text that fits none is not text.
    }
  }
  return null;
}

function unpacked(path: string, form: 'pdf' | 'docx'): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = [`--max-old-space-size=${MEMORY}`, process_, form, path];
    const options = { timeout: SECONDS * 1000, maxBuffer: 64 * 1024 * 1024, killSignal: 'SIGKILL' as const };
    const fail = (stem: ErrorStem, more: object = {}) => reject(new GangwanError(stem, { path, ...more } as never));
    execFile(process.execPath, args, options, (error, stdout) => {
      if (error?.killed) return fail('document-takes-too-long', { seconds: SECONDS });
      let answer: ReadingAnswer;
      try {
        answer = JSON.parse(stdout) as ReadingAnswer;
      } catch {
        return fail('document-damaged', { why: '读取中断 / reading broke off' });
      }
      if ('text' in answer) return resolve(answer.text);
      if (answer.failed === 'document-damaged') return fail(answer.failed, { why: answer.why });
      return fail(answer.failed, answer.failed === 'document-swells' ? { most: SWELLS } : {});
    });
  });
}
