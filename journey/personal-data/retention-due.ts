import { type Kysely, sql } from 'kysely';
import { formatDay, parseMonth } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { eraseAndRecord } from './answers.ts';
import { type RetentionSlug, retention } from './retention.ts';

/** Rows whose term is over: which record, how many, and months of the lake by name. */
export interface RetentionDue {
  record: RetentionSlug;
  count: number;
  months: string[];
}

const DAY = 86_400_000;
const before = (slug: Deleted, now: number): string => instantText(now - retention[slug].days * DAY);
const today = (now: number): string => formatDay(dayOf(Math.floor(now / 1000)));

/** Rows the software takes away itself, as the condition that their term is over. */
const deleted = {
  sessions: (now: number) =>
    sql<boolean>`least(ends_at, coalesce(closed_at, ends_at)) < ${before('sessions', now)}::timestamptz`,
  challenges: (now: number) => sql<boolean>`ends_at < ${before('challenges', now)}::timestamptz`,
  tries: (now: number) => sql<boolean>`last_at < ${before('tries', now)}::timestamptz`,
} as const;
type Deleted = keyof typeof deleted;
const deletedSlugs = Object.keys(deleted) as Deleted[];

/** Packages on their way whose term is over, for whoever holds their files. */
export const staleUploads = (now: number): number => now - retention.uploads.days * DAY;

/** People whose freeze is over. */
function thawed(db: Kysely<Tables>, now: number) {
  return db
    .selectFrom('person_freeze')
    .innerJoin('person', 'person.id', 'person_freeze.person')
    .select(['person.id', 'person.worker_key'])
    .where('person.erased_at', 'is', null)
    .where(sql<boolean>`person_freeze.until_day < ${today(now)}::date`)
    .orderBy('person.id');
}

/**
 * What is due to go at an instant (epoch milliseconds), of every record with a term; nothing is changed. `lakeMonths`: months the lake
 * holds, `YYYY-MM`. Source: 个人信息保护法 art. 19, 47; services-statistics-standards G.5.
 */
export async function retentionDue(
  db: Kysely<Tables>,
  now: number,
  lakeMonths: readonly string[] = [],
): Promise<RetentionDue[]> {
  const due: RetentionDue[] = [];
  for (const slug of deletedSlugs) {
    const { count } = await db
      .selectFrom(retention[slug].tables[0])
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where(deleted[slug](now))
      .executeTakeFirstOrThrow();
    due.push({ record: slug, count: Number(count), months: [] });
  }
  due.push({ record: 'person', count: (await thawed(db, now).execute()).length, months: [] });
  const last = dayOf(Math.floor(now / 1000)) - retention.platformTransactions.days;
  const months = lakeMonths.filter((month) => parseMonth(month)!.last < last);
  due.push({ record: 'platformTransactions', count: months.length, months });
  return due.filter(({ count }) => count > 0);
}

/**
 * Takes away what is due and the software may take away; each person is erased and logged for themselves, each table once with its count.
 * Run again it finds nothing. Returns what went.
 */
export async function applyRetention(db: Kysely<Tables>, now: number): Promise<RetentionDue[]> {
  return db.transaction().execute(async (trx) => {
    const by = { actor: 'system:retention', role: 'system', at: now, request: null };
    const gone: RetentionDue[] = [];
    for (const slug of deletedSlugs) {
      const { numDeletedRows } = await trx
        .deleteFrom(retention[slug].tables[0])
        .where(deleted[slug](now))
        .executeTakeFirstOrThrow();
      if (numDeletedRows > 0n) gone.push({ record: slug, count: Number(numDeletedRows), months: [] });
    }
    const people = await thawed(trx, now).execute();
    for (const { id, worker_key } of people) await eraseAndRecord(trx, id, worker_key, { why: 'freeze-over' }, by);
    for (const { record: slug, count } of gone)
      await record(trx, {
        ...by,
        action: 'retention.delete',
        object: `table:${retention[slug].tables[0]}`,
        subject: null,
        purpose: 'access-audit',
        detail: { rows: count, days: retention[slug].days },
      });
    if (people.length > 0) gone.push({ record: 'person', count: people.length, months: [] });
    return gone;
  });
}
