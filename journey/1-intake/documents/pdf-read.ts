import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import { type DocumentRead, limits, NotRead, readAs } from './document-limits.ts';

/** Signs that stand for no character: a font without a table from its glyphs to characters gives these. */
const unreadable = /(?![\t\n\f\r])\p{Cc}|\p{Co}|\ufffd/gu;

/**
 * The text of a PDF, page by page, lines kept. Scripts in it are not run and a file that has any is not read; nothing is fetched. A page
 * without text is named; a document of such pages is a picture. Throws `NotRead` and what the PDF library throws.
 */
export async function pdfRead(path: string): Promise<DocumentRead> {
  const bytes = readFileSync(path);
  if (!bytes.subarray(-2048).includes('%%EOF'))
    throw new NotRead({ failed: 'document-damaged', why: '没有读到文件末尾 / the end is missing' });
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  if ((await document.hasJSActions()) || (await startsSomething(document)))
    throw new NotRead({ failed: 'document-active' });
  let text = '';
  const unread: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const lines = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    page.cleanup();
    if (lines.trim() === '') unread.push(number);
    text += `${lines}\n`;
    if (text.length > limits.characters) break;
  }
  if (text.trim() === '') throw new NotRead({ failed: 'document-scanned' });
  if ((text.match(unreadable)?.length ?? 0) * 10 > text.length) throw new NotRead({ failed: 'document-garbled' });
  return readAs(text, unread);
}

/** Whether opening the file would start a program or run a script. */
async function startsSomething(document: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<boolean> {
  const action = (await document.getOpenAction().catch(() => null)) as { action?: unknown } | null;
  return action?.action !== undefined && action.action !== null && action.action !== 'Print';
}
