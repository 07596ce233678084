import { execFile } from 'node:child_process';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { type DocumentRead, limits, type ReadingAnswer, readAs, type Unreadable } from './document-limits.ts';
import { plainText } from './plain-text.ts';

export type { DocumentRead } from './document-limits.ts';

const process_ = fileURLToPath(new URL('document-process.ts', import.meta.url));

/** Files that are no document to read, by how they begin. */
const others: readonly (readonly [begins: RegExp, what: string])[] = [
  [/^\{\\rtf/, 'RTF'],
  [/^\s*<(?:!doctype html|html)/i, 'HTML'],
];
/** Pictures, by their first bytes in hex. */
const pictures = ['89504e47', 'ffd8ff', '47494638', '49492a00', '4d4d002a', '52494646'];

/**
 * Reads a document a person brings: DOCX, PDF with text, or plain text (UTF-8, UTF-16, GB 18030). What it is, its first bytes say, not its
 * name. Files that unpack are read in a process of their own with bounded time and memory, and nothing in them is run or fetched.
 * Throws `GangwanError` document-… for what cannot be read.
 */
export async function readDocument(path: string): Promise<DocumentRead> {
  const magic = headOf(path);
  const hex = Buffer.from(magic.slice(0, 8), 'latin1').toString('hex');
  if (/^.{0,16}%PDF-\d/s.test(magic)) return unpacked(path, 'pdf');
  if (hex.startsWith('504b0304')) return unpacked(path, 'docx');
  if (hex.startsWith('504b05'))
    throw new GangwanError('document-damaged', { path, why: '空的压缩包 / an empty archive' });
  if (hex.startsWith('d0cf11e0')) throw new GangwanError(oldOrEncrypted(path), { path });
  if (pictures.some((begin) => hex.startsWith(begin))) throw new GangwanError('document-scanned', { path });
  const what = others.find(([begins]) => begins.test(magic))?.[1];
  if (what !== undefined) throw new GangwanError('document-other-format', { path, what });
  const text = plainText(readFileSync(path));
  if (text === null) throw new GangwanError('document-damaged', { path, why: '不是文字 / not text' });
  if (text.trim() === '') throw new GangwanError('document-empty', { path });
  return readAs(text);
}

/** The first bytes of a file as Latin-1, once it is known to be a file of bounded length. */
function headOf(path: string): string {
  let size: number;
  try {
    const about = statSync(path);
    if (!about.isFile()) throw new GangwanError('document-damaged', { path, why: '不是文件 / not a file' });
    size = about.size;
  } catch (error) {
    if (error instanceof GangwanError) throw error;
    throw new GangwanError('command-no-file', { path });
  }
  if (size > limits.fileMiB * 1024 * 1024)
    throw new GangwanError('document-too-large', { path, size: Math.ceil(size / 1024 / 1024), most: limits.fileMiB });
  const head = Buffer.alloc(1024);
  const fd = openSync(path, 'r');
  try {
    return head.toString('latin1', 0, readSync(fd, head));
  } finally {
    closeSync(fd);
  }
}

/** An Office container of the old kind holds an old document, or a new one under a password: its directory says which. */
function oldOrEncrypted(path: string): 'document-encrypted' | 'document-old-format' {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return readFileSync(path).includes(name) ? 'document-encrypted' : 'document-old-format';
}

/** Reads in a process of its own; it is ended when it takes too long or too much. */
function unpacked(path: string, form: 'pdf' | 'docx'): Promise<DocumentRead> {
  const { promise, resolve, reject } = Promise.withResolvers<DocumentRead>();
  const args = [`--max-old-space-size=${limits.heapMiB}`, process_, form, path];
  const options = { timeout: limits.seconds * 1000, maxBuffer: 64 * 1024 * 1024, killSignal: 'SIGKILL' as const };
  let hungry = false;
  const child = execFile(process.execPath, args, options, (error, stdout) => {
    clearInterval(watch);
    if (hungry) reject(new GangwanError('document-takes-too-much', { path, most: limits.memoryMiB }));
    else if (error?.killed) reject(new GangwanError('document-takes-too-long', { path, seconds: limits.seconds }));
    else {
      const answer = answerIn(stdout);
      if ('text' in answer) resolve(answer);
      else reject(errorOf(path, answer));
    }
  });
  const watch = setInterval(() => {
    if (child.pid === undefined || memoryMiB(child.pid) <= limits.memoryMiB) return;
    hungry = true;
    child.kill('SIGKILL');
  }, 50);
  return promise;
}

/** What the reading process answered; one that ended without an answer ran out of memory or was ended by the system. */
function answerIn(stdout: string): ReadingAnswer {
  try {
    return JSON.parse(stdout) as ReadingAnswer;
  } catch {
    return { failed: 'document-damaged', why: '读取中断 / reading broke off' };
  }
}

function errorOf(path: string, answer: Unreadable): GangwanError {
  switch (answer.failed) {
    case 'document-damaged':
      return new GangwanError(answer.failed, { path, why: answer.why });
    case 'document-other-format':
      return new GangwanError(answer.failed, { path, what: answer.what });
    case 'document-swells':
      return new GangwanError(answer.failed, { path, most: limits.unpackedMiB });
    default:
      return new GangwanError(answer.failed, { path });
  }
}

/** Memory a process holds, MiB; 0 where the system does not say: then only its heap and its time are bounded. */
function memoryMiB(pid: number): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1024 / 1024;
  } catch {
    return 0;
  }
}
