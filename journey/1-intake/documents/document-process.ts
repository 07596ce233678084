import { NotRead, type ReadingAnswer } from './document-limits.ts';
import { docxRead } from './docx-parts.ts';
import { pdfRead } from './pdf-read.ts';

/** Reads one DOCX or PDF and answers on standard output; started by `document-text.ts` with bounded time and memory. */
const [form, path] = process.argv.slice(2) as ['pdf' | 'docx', string];

function failure(error: unknown): ReadingAnswer {
  if (error instanceof NotRead) return error.answer;
  const { name, message } = error as Error;
  if (name === 'PasswordException') return { failed: 'document-encrypted' };
  return { failed: 'document-damaged', why: String(message).slice(0, 200) };
}

const answer: ReadingAnswer = await (form === 'pdf' ? pdfRead(path) : docxRead(path)).catch(failure);
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
