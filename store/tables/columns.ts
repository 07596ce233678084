import type { ColumnType } from 'kysely';

/** An instant: epoch milliseconds when read, ISO text with offset when written (`instantText`). */
export type Timestamp = ColumnType<number, string, string>;
/** The same, filled by the database where it is not given. */
export type GeneratedTimestamp = ColumnType<number, string | undefined, string>;

/** Epoch milliseconds as the store takes them. */
export const instantText = (ms: number): string => new Date(ms).toISOString();
