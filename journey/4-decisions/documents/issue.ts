import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { type Canonical, canonicalJson } from '#basics/canonical.ts';
import { templateOf } from '#measures/documents/all.ts';
import { codeOf, codeText } from '#measures/documents/code.ts';
import { yearOf } from '#measures/documents/fields.ts';
import { bodyWords, documentNumber, unitWord } from '#measures/documents/number.ts';
import type { DocumentSlug } from '#measures/documents.ts';
import { type KeyPort, newest, openWith, sealWith } from '#store/fields/key-port.ts';
import { documentKeyPlace } from '#store/fields/rotate-document-keys.ts';
import { openText, placeOf, sealText } from '#store/fields/sealed-text.ts';
import { record } from '#store/log/log.ts';
import { sm3 } from '#store/sm3.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import type { DocumentWithdrawalRow } from '#store/tables/documents.ts';
import { renderDocument } from './render.ts';

/** A document to be issued. */
export interface NewDocument {
  /** Given by the caller: the same id twice is one document. */
  readonly id: string;
  readonly slug: DocumentSlug;
  /** Fields of the slug’s template. */
  readonly content: Readonly<Record<string, unknown>>;
  /** Unit that issues it, whose word its number bears. */
  readonly unit: string;
  readonly caseFile: string | null;
  /** Worker whose case it is; null: nobody’s. */
  readonly subject: string | null;
  readonly purpose: string | null;
  /** `account:ID` or `system:NAME`, and the role acted in. */
  readonly actor: string;
  readonly role: string | null;
  /** Address of this system as the public reaches it, without a slash at the end; the page of a code is below it. */
  readonly origin: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly request: string | null;
}

/** A document as issued. */
export interface IssuedDocument {
  readonly id: string;
  readonly number: string | null;
  readonly code: string;
  readonly pdfSm3: string;
  readonly pdf: Uint8Array;
}

/** Where whoever holds a document asks about it. */
const verificationAddress = (origin: string, code: string): string => `${origin}/public/documents/${codeText(code)}`;

/**
 * Numbers, renders, seals and keeps a document, and records it; in the caller’s transaction, so that a step and its documents are there
 * together or not at all. Serials of a word and year are given one by one and leave no gap.
 * @throws ZodError where a field is wrong; document-glyph-missing; RangeError for a unit that has no word
 */
export async function issueDocument(trx: Kysely<Tables>, keys: KeyPort, given: NewDocument): Promise<IssuedDocument> {
  if (!trx.isTransaction) throw new RangeError('a document is issued in the transaction of the step it belongs to');
  const { id, slug, unit, at } = given;
  const earlier = await openDocument(trx, keys, id);
  if (earlier !== null) return earlier;
  const template = templateOf(slug);
  const content = template.content.parse(given.content) as Record<string, unknown> & {
    title: string;
    date: string;
    issuer: string;
  };
  const numbered = template.word === null ? null : await nextNumber(trx, template.word, unit, yearOf(content.date));
  const number = numbered === null ? null : numbered.number;
  const said = canonicalJson({ id, slug, number, content: content as Canonical });
  const code = codeOf(await keys.mac('index', newest(keys, 'index'), `document-code\n${said}`));
  const verification = { code: codeText(code), address: verificationAddress(given.origin, code) };
  const pdf = await renderDocument(slug, content, { number, verification });
  const pdfSm3 = sm3(pdf);
  const own = randomBytes(16);
  const seal = (column: string, bytes: Uint8Array) =>
    sealWith(own, bytes, placeOf('document', column, id)).toString('base64url');
  await trx
    .insertInto('document')
    .values({
      id,
      case_file: given.caseFile,
      slug,
      unit,
      issuer: template.byParty ? null : content.issuer,
      title: content.title,
      word: numbered?.word ?? null,
      year: numbered?.year ?? null,
      serial: numbered?.serial ?? null,
      number,
      dated: content.date,
      issued_at: instantText(at),
      issued_by: given.actor,
      code,
      content_sm3: sm3(said),
      pdf_sm3: pdfSm3,
      key_sealed: await sealText(keys, own.toString('base64'), documentKeyPlace(id)),
      content_sealed: seal('content_sealed', Buffer.from(said, 'utf8')),
      pdf_sealed: seal('pdf_sealed', pdf),
    })
    .execute();
  await record(trx, {
    at,
    actor: given.actor,
    role: given.role,
    action: 'document.issue',
    object: `document:${id}`,
    subject: given.subject,
    purpose: given.purpose,
    detail: { slug, number, pdf: pdfSm3 },
    request: given.request,
  });
  return { id, number, code, pdfSm3, pdf };
}

/** Serials wait for one another by word and year until their transactions end. */
async function nextNumber(
  trx: Kysely<Tables>,
  { body, suffix }: { body?: keyof typeof bodyWords; suffix: string },
  unit: string,
  year: number,
): Promise<{ word: string; year: number; serial: number; number: string }> {
  const word = `${body === undefined ? unitWord(unit) : bodyWords[body]}${suffix}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`document:${word}:${year}`}, 0))`.execute(trx);
  const { last } = await trx
    .selectFrom('document')
    .select((one) => one.fn.max('serial').as('last'))
    .where('word', '=', word)
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  const serial = (last ?? 0) + 1;
  return { word, year, serial, number: documentNumber(word, year, serial) };
}

/**
 * A document as it was issued, opened; null where there is none or its key was destroyed. Whoever calls records that it was read.
 * @throws keys-missing, keys-do-not-open
 */
export async function openDocument(db: Kysely<Tables>, keys: KeyPort, id: string): Promise<IssuedDocument | null> {
  const row = await db
    .selectFrom('document')
    .select(['number', 'code', 'pdf_sm3', 'key_sealed', 'pdf_sealed'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined || row.key_sealed === null) return null;
  const own = Buffer.from(await openText(keys, row.key_sealed, documentKeyPlace(id)), 'base64');
  const pdf = openWith(own, Buffer.from(row.pdf_sealed, 'base64url'), placeOf('document', 'pdf_sealed', id));
  return { id, number: row.number, code: row.code, pdfSm3: row.pdf_sm3, pdf: new Uint8Array(pdf) };
}

/** Withdraws a document for good; it is still found by its code, and told to be withdrawn. A second time changes nothing. */
export async function withdrawDocument(
  trx: Kysely<Tables>,
  given: {
    id: string;
    reason: DocumentWithdrawalRow['reason'];
    /** Number of the document that says so. */
    byNumber: string | null;
    subject: string | null;
    purpose: string | null;
    actor: string;
    role: string | null;
    at: number;
    request: string | null;
  },
): Promise<void> {
  const written = await trx
    .insertInto('document_withdrawal')
    .values({
      document: given.id,
      reason: given.reason,
      by_number: given.byNumber,
      by_actor: given.actor,
      at: instantText(given.at),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('document')
    .executeTakeFirst();
  if (written === undefined) return;
  await record(trx, {
    at: given.at,
    actor: given.actor,
    role: given.role,
    action: 'document.withdraw',
    object: `document:${given.id}`,
    subject: given.subject,
    purpose: given.purpose,
    detail: { reason: given.reason, by: given.byNumber },
    request: given.request,
  });
}
