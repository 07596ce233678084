import type { RawColumn } from '../typed-columns.ts';

/** A file as the engine sees it before any judgement. */
export interface Relation {
  /** What stands after FROM; every absent value is NULL. */
  sql: string;
  /** Exchange column name → where it is found. */
  raws: Map<string, RawColumn>;
  /** All columns of the file that a quarantine file gives back, in their order. */
  names: string[];
  /** Their SQL, in the same order. */
  nameSql: string[];
  /** Columns of the file the table does not have. */
  ignored: string[];
  /** SQL of a row's number in the sent file; null where it is the row's position. */
  rowColumn: string | null;
  /** Sound credit codes seen among the first rows: files hold few, and the check digit need then not be worked out row by row. */
  creditCodes: string[];
}

/** Extra columns of a quarantine file; ignored when it is sent again. */
export const quarantineColumns = ['_row', '_field', '_code', '_zh', '_en', '_line'] as const;
