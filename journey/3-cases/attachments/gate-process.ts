import { buffer } from 'node:stream/consumers';
import { fileTypeFromBuffer } from 'file-type';
import type { AttachmentKind } from '#store/tables/attachments.ts';
import { kindOfMime } from './attachment-kinds.ts';
import { NotTaken, type Refused } from './not-taken.ts';
import { quietPdf } from './pdf-active.ts';
import { pictureAnew } from './picture.ts';
import { endsAsArchive, recordingWithoutPlace } from './recording.ts';

/*
 * Looks at one file that somebody uploads: it comes on standard input; on standard output goes one line that says what it is or why it is
 * not taken, and then what is kept of it. Started by `gate.ts` with bounded time and memory and no right to write, run or call anything.
 */

/** Beginnings of what `file-type` has no name for, to say what it is. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/is, 'SVG'],
  [/^\s*(?:<!doctype html|<html|<head|<body|<script|<iframe)/i, 'HTML'],
  [/^#!/, '脚本 / script'],
  [/^\{\\rtf/, 'RTF'],
];

async function taken(bytes: Buffer): Promise<{ kind: AttachmentKind; kept: Buffer }> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kind = found === undefined ? undefined : kindOfMime(found.mime);
  if (kind === undefined) {
    const head = bytes.toString('latin1', 0, 4096).replace(/^\u00ef\u00bb\u00bf/, '');
    const named = found?.ext.toUpperCase() ?? others.find(([begins]) => begins.test(head))?.[1] ?? '未知 / unknown';
    throw new NotTaken({ failed: 'attachment-kind', kind: named });
  }
  if (kind === 'jpeg' || kind === 'png' || kind === 'webp') return { kind, kept: await pictureAnew(bytes, kind) };
  if (kind === 'pdf') {
    if (endsAsArchive(bytes)) throw new NotTaken({ failed: 'attachment-active', what: 'ZIP' });
    return { kind, kept: await quietPdf(bytes) };
  }
  return { kind, kept: recordingWithoutPlace(bytes) };
}

const answer = await taken(await buffer(process.stdin)).catch((error: unknown): { refused: Refused } => ({
  refused:
    error instanceof NotTaken
      ? error.answer
      : { failed: 'attachment-damaged', why: String((error as Error).message).slice(0, 120) },
}));
const [head, kept] = 'refused' in answer ? [answer.refused, null] : [{ kind: answer.kind }, answer.kept];
process.stdout.write(`${JSON.stringify(head)}\n`);
process.stdout.write(kept ?? '', () => process.exit(0));
