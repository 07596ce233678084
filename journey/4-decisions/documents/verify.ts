import type { Kysely } from 'kysely';
import { readCode } from '#measures/documents/code.ts';
import type { Tables } from '#store/tables/all.ts';

/** What anybody who holds a document is told about it; nothing of what stands in it. */
export interface Verified {
  /** `altered`: the file whose digest was given is not the one that was issued under this code. */
  readonly state: 'authentic' | 'altered' | 'withdrawn' | 'unknown';
  readonly document: {
    readonly title: string;
    readonly number: string | null;
    readonly dated: string;
    /** Body that issued it; null for a paper of a party. */
    readonly issuer: string | null;
    readonly pdfSm3: string;
    /** Epoch milliseconds; null: it was not withdrawn. */
    readonly withdrawnAt: number | null;
  } | null;
}

const unknown: Verified = { state: 'unknown', document: null };

/** Whether a document with a code was issued, and whether a file is it. `pdfSm3`: SM3 of the file, hexadecimal; null: only the code is asked about. */
export async function verifyDocument(db: Kysely<Tables>, typed: string, pdfSm3: string | null): Promise<Verified> {
  const code = readCode(typed);
  if (code === null) return unknown;
  const row = await db
    .selectFrom('document')
    .leftJoin('document_withdrawal', 'document_withdrawal.document', 'document.id')
    .select(['title', 'number', 'dated', 'issuer', 'pdf_sm3', 'document_withdrawal.at as withdrawn'])
    .where('code', '=', code)
    .executeTakeFirst();
  if (row === undefined) return unknown;
  const altered = pdfSm3 !== null && pdfSm3.toLowerCase() !== row.pdf_sm3;
  return {
    state: altered ? 'altered' : row.withdrawn === null ? 'authentic' : 'withdrawn',
    document: {
      title: row.title,
      number: row.number,
      dated: row.dated,
      issuer: row.issuer,
      pdfSm3: row.pdf_sm3,
      withdrawnAt: row.withdrawn,
    },
  };
}
