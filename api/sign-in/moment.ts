import { type RawBuilder, sql } from 'kysely';
import { instantText } from '#store/tables/columns.ts';

/** An instant (epoch milliseconds) to compare a column with. */
export const moment = (ms: number): RawBuilder<number> => sql<number>`${instantText(ms)}::timestamptz`;
