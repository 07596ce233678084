import { Numbering } from './docx-numbering.ts';
import { attribute, type Tag, tagsOf } from './docx-xml.ts';

/** What a DOCX says, from its parts: `word/document.xml`, and, where it has them, `word/numbering.xml` and `word/styles.xml`. */
export interface DocxParts {
  document: string;
  numbering: string | null;
  styles: string | null;
}

interface ListPlace {
  list: string | null;
  level: number;
}

/** Contents nobody sees on paper: what was deleted or moved away, and a second copy for old programs. */
const unseen = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);

/** Lists that paragraph styles are numbered by. */
function styleLists(xml: string | null): Map<string, ListPlace> {
  const lists = new Map<string, ListPlace>();
  let [style, place]: [string | null, ListPlace] = [null, { list: null, level: 0 }];
  for (const tag of xml === null ? [] : tagsOf(xml)) {
    if (tag.name === 'w:style') {
      if (tag.kind === 'close' && style !== null && place.list !== null) lists.set(style, place);
      style = tag.kind === 'open' ? attribute(tag, 'w:styleId') : null;
      place = { list: null, level: 0 };
    } else listPlace(tag, place);
  }
  return lists;
}

function listPlace(tag: Tag, place: ListPlace): void {
  if (tag.kind === 'close') return;
  if (tag.name === 'w:numId') place.list = attribute(tag, 'w:val');
  if (tag.name === 'w:ilvl') place.level = Number(attribute(tag, 'w:val') ?? 0) & 15;
}

interface Paragraph {
  text: string;
  place: ListPlace;
  style: string | null;
}

/**
 * The text of a DOCX as it is seen: a line for each paragraph with the number its list gives it; without deleted, hidden and doubled
 * text. Throws `SyntaxError` for XML that is none.
 */
export function docxText({ document, numbering, styles }: DocxParts): string {
  const numbers = new Numbering(numbering);
  const byStyle = styleLists(styles);
  const lines: string[] = [];
  const open: Paragraph[] = [];
  let [away, hidden, deepest] = [0, false, 0];
  for (const tag of tagsOf(document)) {
    const { name, kind, before } = tag;
    const paragraph = open.at(-1);
    if (name === 'w:t' && kind === 'close' && away === 0 && !hidden && paragraph !== undefined)
      paragraph.text += before;
    if (unseen.has(name) && kind !== 'empty') away += kind === 'open' ? 1 : -1;
    if (name === 'w:r') hidden = false;
    if (name === 'w:vanish' && !/^(?:0|false|off)$/.test(attribute(tag, 'w:val') ?? '')) hidden = true;
    if (name === 'w:p' && kind === 'open') {
      open.push({ text: '', place: { list: null, level: 0 }, style: null });
      deepest = Math.max(deepest, open.length);
      if (deepest > 64) throw new SyntaxError('paragraphs within paragraphs');
    } else if (name === 'w:p' && kind === 'close' && paragraph !== undefined) {
      open.pop();
      lines.push(numbered(paragraph, numbers, byStyle));
    } else if (paragraph !== undefined && away === 0) partOf(paragraph, tag, hidden);
  }
  if (open.length > 0) throw new SyntaxError('a paragraph that does not end');
  return lines.join('\n');
}

function partOf(paragraph: Paragraph, tag: Tag, hidden: boolean): void {
  const { name, kind } = tag;
  listPlace(tag, paragraph.place);
  if (kind === 'close') return;
  if (name === 'w:pStyle') paragraph.style = attribute(tag, 'w:val');
  if (hidden) return;
  if (name === 'w:tab') paragraph.text += ' ';
  if (name === 'w:br' || name === 'w:cr') paragraph.text += '\n';
  if (name === 'w:noBreakHyphen') paragraph.text += '-';
}

function numbered(paragraph: Paragraph, numbers: Numbering, byStyle: ReadonlyMap<string, ListPlace>): string {
  const styled = paragraph.style === null ? undefined : byStyle.get(paragraph.style);
  const list = paragraph.place.list ?? styled?.list ?? null;
  // List 0 takes a paragraph out of its style's list.
  if (list === null || list === '0') return paragraph.text;
  const level = paragraph.place.list === null ? (styled?.level ?? 0) : paragraph.place.level;
  const number = numbers.next(list, level);
  return number === '' ? paragraph.text : `${number} ${paragraph.text}`;
}
