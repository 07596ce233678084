import { z } from 'zod';
import { dayField } from '../facts/fields.ts';
import type { TableName } from '../facts/tables.ts';
import { type CannotTell, cannotTell, type NotApplicable, notApplicable } from '../verdict.ts';

/** What every rule on a feed reads: whose feed of which month, and what it had to bring. */
export const feedFields = {
  platform: z.string(),
  month: z.string(),
  first: dayField,
  engaged: z.boolean().nullable(),
  silent: z.array(z.string()).readonly(),
} as const;

/** A count of rows, days or tables. */
export const countField = z.int().min(0);

interface FeedOwed {
  engaged: boolean | null;
  silent: readonly string[];
}

/**
 * The verdict where a table did not come: cannot tell where it is owed; otherwise there is no feed that could have defects.
 * Whether it is owed is the question of `feed-silent`, so that one silence is told once.
 */
export function withoutTable(fact: FeedOwed, table: TableName): NotApplicable | CannotTell {
  if (fact.engaged === false || !fact.silent.includes(table)) return notApplicable;
  return cannotTell('table-not-reported', table);
}
