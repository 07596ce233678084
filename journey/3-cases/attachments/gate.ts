import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { VirusScanner } from '#outside/virus-scanner.ts';
import type { AttachmentKind } from '#store/tables/attachments.ts';
import { attachmentLimits } from './attachment-limits.ts';
import type { Refused } from './not-taken.ts';

const process_ = fileURLToPath(new URL('gate-process.ts', import.meta.url));
const MIB = 1024 * 1024;

/** A file that may be kept: what it is, what is kept of it, and the program that looked for viruses (null: none is installed). */
export interface LetIn {
  readonly kind: AttachmentKind;
  readonly kept: Buffer;
  readonly scannedWith: string | null;
}

let looking = 0;
const waiting: (() => void)[] = [];

/**
 * Looks at a file somebody uploads, in a process of its own with bounded time and memory that may neither write nor call anything; what
 * it is, its content says, not its name. Pictures are kept as written anew from their pixels.
 * @throws attachment-empty, attachment-too-large, attachment-kind, attachment-active, attachment-damaged, attachment-swells,
 * attachment-locked, attachment-takes-too-much, attachment-infected, attachment-not-scanned
 */
export async function letIn(bytes: Buffer, scanner: VirusScanner | null): Promise<LetIn> {
  if (bytes.length === 0) throw new GangwanError('attachment-empty', {});
  if (bytes.length > attachmentLimits.bytes)
    throw new GangwanError('attachment-too-large', {
      size: Math.ceil(bytes.length / MIB),
      most: attachmentLimits.bytes / MIB,
    });
  if (looking >= attachmentLimits.atOnce) await new Promise<void>((go) => waiting.push(go));
  else looking++;
  try {
    const looked = await look(bytes);
    if (scanner !== null) await scan(bytes, scanner);
    return { ...looked, scannedWith: scanner?.name ?? null };
  } finally {
    const next = waiting.shift();
    if (next === undefined) looking--;
    else next();
  }
}

async function scan(bytes: Buffer, scanner: VirusScanner): Promise<void> {
  const said = await scanner.scan(bytes);
  if (said.kind === 'found') throw new GangwanError('attachment-infected', { found: said.what });
  if (said.kind === 'silent') throw new GangwanError('attachment-not-scanned', {});
}

async function look(bytes: Buffer): Promise<{ kind: AttachmentKind; kept: Buffer }> {
  const args = ['--permission', '--allow-addons', '--allow-fs-read=*', '--max-old-space-size=512', process_];
  // Nothing of our settings goes along: keys and passwords may stand in them.
  const child = spawn(process.execPath, args, { env: {}, stdio: ['pipe', 'pipe', 'ignore'] });
  const parts: Buffer[] = [];
  let length = 0;
  let stopped = false;
  const stop = () => {
    stopped = true;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(stop, attachmentLimits.seconds * 1000);
  const watch = setInterval(() => {
    if (child.pid !== undefined && memoryMiB(child.pid) > attachmentLimits.memoryMiB) stop();
  }, 50);
  child.stdout.on('data', (part: Buffer) => {
    length += part.length;
    if (length > attachmentLimits.keptBytes) stop();
    else parts.push(part);
  });
  // It may end before it has read everything.
  child.stdin.on('error', () => {});
  child.stdin.end(bytes);
  try {
    await new Promise<void>((done, failed) => child.on('close', () => done()).on('error', failed));
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
  }
  if (stopped) throw new GangwanError('attachment-takes-too-much', {});
  return answerIn(Buffer.concat(parts));
}

function answerIn(said: Buffer): { kind: AttachmentKind; kept: Buffer } {
  const end = said.indexOf(10);
  if (end < 0) throw new GangwanError('attachment-damaged', { why: '检查中断 / looking at it broke off' });
  const head = JSON.parse(said.toString('utf8', 0, end)) as { kind: AttachmentKind } | Refused;
  if (!('failed' in head)) return { kind: head.kind, kept: said.subarray(end + 1) };
  switch (head.failed) {
    case 'attachment-kind':
      throw new GangwanError(head.failed, { kind: head.kind });
    case 'attachment-active':
      throw new GangwanError(head.failed, { what: head.what });
    case 'attachment-damaged':
      throw new GangwanError(head.failed, { why: head.why });
    case 'attachment-swells':
      throw new GangwanError(head.failed, { most: attachmentLimits.pixels / 1_000_000 });
    default:
      throw new GangwanError(head.failed, {});
  }
}

/** Memory a process holds, MiB; 0 where the system does not say: then its time and heap alone are bounded. */
function memoryMiB(pid: number): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / MIB;
  } catch {
    return 0;
  }
}
