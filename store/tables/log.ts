import type { Timestamp } from './columns.ts';

/** One thing done; never changed. `detail` is canonical JSON. */
export interface LogEntryRow {
  seq: number;
  at: Timestamp;
  actor: string;
  role: string | null;
  action: string;
  object: string;
  subject: string | null;
  purpose: string | null;
  detail: string;
  request: string | null;
  hash: string;
}

export interface LogTables {
  log_entry: LogEntryRow;
}
