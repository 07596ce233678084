import type { ColumnType } from 'kysely';
import type { Timestamp } from './columns.ts';

/** A JSON array of texts: read as one, written as JSON text. */
type Texts = ColumnType<string[], string, never>;
type Once<T> = ColumnType<T, T, never>;

/** An application to report over the open interface. */
export interface PlatformApplicationRow {
  id: string;
  uscc: string;
  purpose: string;
  legal_basis: string;
  exchange_tables: Texts;
  retention_days: number;
  ip_allow: Texts;
  rows_per_day: number;
  applied_at: Timestamp;
  applied_by: string;
  decision: ColumnType<'approved' | 'refused' | null, null, 'approved' | 'refused'>;
  decided_at: ColumnType<number | null, null, string>;
  decided_by: string | null;
  reason: string | null;
}

/** A key of an application. */
export interface PlatformKeyRow {
  app_key: string;
  application_id: string;
  sign_type: 'HMAC-SM3' | 'SM2';
  /** The same secret under a newer key, by the owner alone. */
  secret_sealed: string | null;
  public_key: Once<string | null>;
  issued_at: Timestamp;
  issued_by: string;
  expires_at: Timestamp;
  revoked_at: ColumnType<number | null, null, string>;
  revoked_by: string | null;
}

/** A nonce that was used. */
export interface PlatformNonceRow {
  app_key: string;
  nonce: string;
  at: Timestamp;
}

/** The reply of a batch, as sent. */
export interface PlatformReplyRow {
  application_id: string;
  batch_no: string;
  request_sm3: string;
  reply: string;
  at: Timestamp;
}

/** Rows taken from an application on a day. */
export interface PlatformUsageRow {
  application_id: string;
  day: string;
  row_count: number;
}

/** A package on its way. */
export interface PlatformUploadRow {
  id: string;
  application_id: string;
  name: string;
  bytes: number;
  sm3: string;
  begun_at: Timestamp;
  completed_at: ColumnType<number | null, null, string>;
  reply: ColumnType<string | null, null, string>;
}

export interface PlatformTables {
  platform_application: PlatformApplicationRow;
  platform_key: PlatformKeyRow;
  platform_nonce: PlatformNonceRow;
  platform_reply: PlatformReplyRow;
  platform_usage: PlatformUsageRow;
  platform_upload: PlatformUploadRow;
}
