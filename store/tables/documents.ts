import type { Timestamp } from './columns.ts';

/** A document that was issued; only its key may change. Days `YYYY-MM-DD`. */
export interface DocumentRow {
  id: string;
  case_file: string | null;
  slug: string;
  unit: string;
  issuer: string | null;
  title: string;
  word: string | null;
  year: number | null;
  serial: number | null;
  number: string | null;
  dated: string;
  issued_at: Timestamp;
  issued_by: string;
  code: string;
  content_sm3: string;
  pdf_sm3: string;
  key_sealed: string | null;
  content_sealed: string;
  pdf_sealed: string;
}

/** A document that was withdrawn; never changed. */
export interface DocumentWithdrawalRow {
  document: string;
  reason: 'changed' | 'set-aside' | 'mistake';
  by_number: string | null;
  by_actor: string;
  at: Timestamp;
}

export interface DocumentTables {
  document: DocumentRow;
  document_withdrawal: DocumentWithdrawalRow;
}
