import type { ColumnType, Generated } from 'kysely';
import type { Timestamp } from './columns.ts';

/** One thing done; never changed. */
export interface LogEntryRow {
  seq: Generated<number>;
  at: Timestamp;
  actor: string;
  role: string | null;
  action: string;
  object: string;
  subject: string | null;
  purpose: string | null;
  detail: ColumnType<Record<string, unknown>, string, never>;
  request: string | null;
}

export interface LogTables {
  log_entry: LogEntryRow;
}
