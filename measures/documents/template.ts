import { z } from 'zod';
import { parseDay } from '#basics/day.ts';
import { type DocumentSlug, officialDocuments } from '../documents.ts';
import { type Basis, basisShape, type Remedy, remedyShape, remedyTexts } from './basis.ts';
import { date, short } from './fields.ts';
import type { bodyWords } from './number.ts';
import { type Block, type Layout, paragraph, type Sheet } from './sheet.ts';
import { writtenDate } from './written.ts';

/** What every document is filled in with, whatever it is. */
const common = {
  issuer: short('发文机关或者出具人', 'Issued by'),
  date: date('成文日期', 'Date of the document'),
  addressee: short('主送', 'Addressed to').optional(),
  basis: z.array(basisShape).max(20).default([]).meta({ zh: '依据', en: 'Basis' }),
  remedies: z.array(remedyShape).max(8).default([]).meta({ zh: '救济途径和期限', en: 'Remedies and their limits' }),
  contact: short('联系人和联系方式', 'Contact').optional(),
  attachments: z.array(short('附件名称', 'Attachment')).max(30).default([]).meta({ zh: '附件', en: 'Attachments' }),
  copies: z.array(short('抄送单位', 'Copied to')).max(30).default([]).meta({ zh: '抄送', en: 'Copies' }),
};

/** What `write` sees of the common fields. */
export interface Head {
  readonly issuer: string;
  readonly date: string;
  readonly addressee?: string;
  readonly basis: readonly Basis[];
  readonly title: string;
}

/** Numbers of a document: the body’s own word (of its unit, or of a body that is none) and what follows it. */
export interface Word {
  readonly body?: keyof typeof bodyWords;
  readonly suffix: string;
}

/** A kind of document: what it is filled in with and how that becomes its text. */
export interface DocumentTemplate {
  readonly slug: DocumentSlug;
  readonly layout: Layout;
  /** Titles it may bear; the first where none is chosen. */
  readonly titles: readonly string[];
  /** A paper of a party: it is signed by them, and their name is not told to whoever verifies it. */
  readonly byParty: boolean;
  /** How it is numbered; null: it has no number (records, papers of a party). */
  readonly word: Word | null;
  /** Shape of its content, common fields included. */
  readonly content: z.ZodObject;
  /** Checks content and sets the document. Throws a ZodError naming every field that is wrong. */
  sheet(content: unknown, number: string | null): Sheet;
}

interface Definition<F extends z.ZodRawShape> {
  slug: DocumentSlug;
  layout: Layout;
  titles?: readonly [string, ...string[]];
  word: Word | null;
  byParty?: true;
  /** `seal` unless told. */
  ending?: Sheet['ending'];
  /** What it must tell: a basis, remedies, an addressee. */
  must?: readonly ('basis' | 'remedies' | 'addressee')[];
  /** What the document calls itself where it tells the remedies: 本决定书. */
  paper?: string;
  eachPage?: readonly string[];
  fields: F;
  write: (content: Head & z.infer<z.ZodObject<F>>) => readonly Block[];
}

/** Makes a template; the remedies come after its text wherever there are any. */
export function template<F extends z.ZodRawShape>(given: Definition<F>): DocumentTemplate {
  const { slug, layout, word, ending = 'seal', must = [], paper = '本文书', eachPage = [], fields, write } = given;
  const titles = given.titles ?? [officialDocuments[slug].zh as string];
  const required = {
    ...(must.includes('basis') ? { basis: z.array(basisShape).min(1).max(20).meta({ zh: '依据', en: 'Basis' }) } : {}),
    ...(must.includes('remedies')
      ? { remedies: z.array(remedyShape).min(1).max(8).meta({ zh: '救济途径和期限', en: 'Remedies and their limits' }) }
      : {}),
    ...(must.includes('addressee') ? { addressee: short('主送', 'Addressed to') } : {}),
  };
  const content = z.strictObject({
    ...common,
    title: z
      .enum(titles as [string, ...string[]])
      .default(titles[0]!)
      .meta({ zh: '标题', en: 'Title' }),
    ...required,
    ...fields,
  });
  return Object.freeze({
    slug,
    layout,
    titles,
    byParty: given.byParty === true,
    word,
    content,
    sheet(value: unknown, number: string | null): Sheet {
      const filled = content.parse(value) as unknown as Head &
        z.infer<z.ZodObject<F>> & {
          remedies: Remedy[];
          contact?: string;
          attachments: string[];
          copies: string[];
        };
      return {
        layout,
        issuer: filled.issuer,
        title: filled.title,
        number: word === null ? null : number,
        addressee: filled.addressee ?? null,
        blocks: [...write(filled), ...remedyTexts(filled.remedies, paper).map(paragraph)],
        attachments: filled.attachments,
        copies: filled.copies,
        contact: filled.contact ?? null,
        writtenDate: writtenDate(parseDay(filled.date)!),
        ending,
        eachPage,
      };
    },
  });
}
