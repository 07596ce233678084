import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { renderSVG } from 'uqr';
import { civilFromDay, parseDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { templateOf } from '#measures/documents/all.ts';
import { type Layout, layouts, type Sheet } from '#measures/documents/sheet.ts';
import type { DocumentSlug } from '#measures/documents.ts';
import { FontGlyphs } from './font-glyphs.ts';

/** What is put on a document when it is issued: its number (null where it has none), and how it is verified. */
export interface Stamp {
  readonly number: string | null;
  /** Short code, as printed; with the address where it is asked about. */
  readonly verification: { readonly code: string; readonly address: string } | null;
}

/** Shown in place of the number until a document has one. */
const draft: Stamp = { number: '（草稿，未编号）', verification: null };

const fontFile = (weight: string) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`);
const files = ['document', 'page', ...layouts] as const satisfies readonly ('document' | 'page' | Layout)[];

/** For how many documents the compiler keeps what it laid out; more only fills memory. Our setting. */
const remembered = 10;

interface Press {
  readonly compiler: NodeCompiler;
  readonly glyphs: FontGlyphs;
}
let press: Press | null = null;

/** Fonts and layouts are read once a process, at the first document. */
function opened(): Press {
  if (press !== null) return press;
  const regular = readFileSync(fontFile('400Regular'));
  const compiler = NodeCompiler.create({
    workspace: '/documents',
    fontArgs: [{ fontBlobs: [regular, readFileSync(fontFile('700Bold'))] }],
  });
  for (const file of files)
    compiler.addSource(`/documents/${file}.typ`, readFileSync(new URL(`layouts/${file}.typ`, import.meta.url), 'utf8'));
  press = { compiler, glyphs: new FontGlyphs(regular) };
  return press;
}

/**
 * A document as PDF/A-2b, tagged. The same slug, content and stamp give the same bytes in any process: its date is the content's, and no
 * clock is read. Without a stamp it is a draft and says so. Text of the content is data to the layouts and never part of their program.
 * @throws ZodError naming the fields that are wrong; document-glyph-missing where a character cannot be printed
 */
export async function renderDocument(
  slug: DocumentSlug,
  content: Readonly<Record<string, unknown>>,
  stamp: Stamp = draft,
): Promise<Uint8Array> {
  const { compiler, glyphs } = opened();
  const sheet = templateOf(slug).sheet(content, stamp.number);
  refuseMissing(sheet, glyphs);
  const day = parseDay(content.date as string)!;
  const data = {
    ...broken(sheet),
    blocks: sheet.blocks.map((block) =>
      block.kind === 'table'
        ? { ...broken(block), columns: block.columns.map((column) => ({ ...column, amount: column.amount === true })) }
        : broken(block),
    ),
    date: civilFromDay(day),
    verification:
      stamp.verification === null
        ? null
        : { ...stamp.verification, qr: renderSVG(stamp.verification.address, { border: 0 }) },
  };
  compiler.mapShadow('/documents/sheet.json', Buffer.from(JSON.stringify(data)));
  const pdf = compiler.pdf(
    { mainFilePath: '/documents/document.typ' },
    { pdfStandard: 'a-2b', pdfTags: true, creationTimestamp: day * 86_400 },
  );
  compiler.evictCache(remembered);
  return new Uint8Array(pdf);
}

/** Every text in a value, depth first. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one);
  else if (typeof value === 'object' && value !== null) yield* textsIn(Object.values(value));
}

/** Characters that show nothing, or turn the order of others around: nobody could check what is printed. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

/** @throws document-glyph-missing */
function refuseMissing(sheet: Sheet, glyphs: FontGlyphs): void {
  const missing = new Map<string, string>();
  for (const text of textsIn(sheet))
    for (const sign of text) {
      if (sign === '\n' || missing.has(sign)) continue;
      if (unseen.test(sign) || !glyphs.has(sign.codePointAt(0)!))
        missing.set(sign, text.replaceAll('\n', ' ').slice(0, 30));
    }
  if (missing.size === 0) return;
  const named = (sign: string) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  throw new GangwanError('document-glyph-missing', {
    title: sheet.title,
    signs: [...missing.keys()]
      .map((sign) => (unseen.test(sign) ? named(sign) : `${sign}（${named(sign)}）`))
      .join('、'),
    where: [...missing.values()][0]!,
  });
}

/** Long runs of Latin letters and figures (digests, addresses, ID numbers) get places where a line may break. */
function broken<T>(value: T): T {
  if (typeof value === 'string')
    return value.replace(/[!-~]{15,}/g, (run) => run.replace(/.{6}(?=.)/g, '$&\u200b')) as T;
  if (Array.isArray(value)) return value.map(broken) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, broken(one)])) as T;
  return value;
}
