import { type Kysely, sql } from 'kysely';
import { type Day, formatDay } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { CreditClass, GroundSlug } from '#measures/publication-grounds.ts';
import type { Tables } from '#store/tables/all.ts';
import type { ShownField } from '#store/tables/publication.ts';

/** A publication as the public sees it in a list. Days `YYYY-MM-DD`. */
export interface ListedPublication {
  readonly id: string;
  readonly ground: GroundSlug;
  readonly enterprise: string;
  readonly enterpriseTitle: string;
  readonly document: string;
  readonly decidedDay: string;
  readonly fromDay: string;
  readonly takeDownDay: string;
  readonly creditClass: CreditClass | null;
  readonly corrected: boolean;
  readonly shown: readonly ShownField[];
}

/** What the public may ask for. */
export interface PublicQuery {
  readonly ground?: GroundSlug;
  /** A code, or part of an enterprise’s name; nothing else is searched, so that a person’s number finds nothing. */
  readonly search?: string;
  /** Only what was decided from this day on. */
  readonly since?: string;
  readonly before?: { readonly fromDay: string; readonly id: string };
  readonly most: number;
}

/** What is shown on a day: published, its term not full, whether or not the taking down has run yet. */
const shownOn = (db: Kysely<Tables>, today: Day) =>
  db
    .selectFrom('publication')
    .innerJoin('publication_version as version', (join) =>
      join
        .onRef('version.publication', '=', 'publication.id')
        .onRef('version.version', '=', 'publication.shown_version'),
    )
    .where('publication.state', 'in', ['published', 'objected'])
    .where('publication.take_down_day', '>', formatDay(today));

const listed = (db: Kysely<Tables>, today: Day) =>
  shownOn(db, today).select([
    'publication.id',
    sql<GroundSlug>`publication.ground`.as('ground'),
    'publication.enterprise',
    'version.enterprise_name as enterpriseTitle',
    'publication.document',
    'publication.decided_day as decidedDay',
    sql<string>`publication.from_day`.as('fromDay'),
    sql<string>`publication.take_down_day`.as('takeDownDay'),
    'publication.credit_class as creditClass',
    sql<boolean>`publication.shown_version > 1`.as('corrected'),
    'version.shown',
  ]);

/** What is published on a day, the newest first. */
export async function publicList(db: Kysely<Tables>, today: Day, query: PublicQuery): Promise<ListedPublication[]> {
  let rows = listed(db, today);
  if (query.ground !== undefined) rows = rows.where('publication.ground', '=', query.ground);
  if (query.since !== undefined) rows = rows.where('publication.decided_day', '>=', query.since);
  if (query.search !== undefined) {
    const { search } = query;
    const part = `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    rows = rows.where((eb) =>
      eb.or([eb('publication.enterprise', '=', search.toUpperCase()), eb('version.enterprise_name', 'like', part)]),
    );
  }
  if (query.before !== undefined) {
    const { fromDay, id } = query.before;
    rows = rows.where(sql<boolean>`(publication.from_day, publication.id) < (${fromDay}::date, ${id})`);
  }
  return rows.orderBy('publication.from_day', 'desc').orderBy('publication.id', 'desc').limit(query.most).execute();
}

/** One publication as the public sees it: what it says, or, where it was withdrawn, when and why. */
export type SeenPublication =
  | (ListedPublication & { readonly withdrawn: null })
  | { readonly id: string; readonly withdrawn: { readonly day: string; readonly reason: string } };

/** A publication the public may see on a day. @throws publication-unknown */
export async function publicOne(db: Kysely<Tables>, today: Day, id: string): Promise<SeenPublication> {
  const found = await listed(db, today).where('publication.id', '=', id).executeTakeFirst();
  if (found !== undefined) return { ...found, withdrawn: null };
  const gone = await db
    .selectFrom('publication')
    .innerJoin('publication_event as event', 'event.publication', 'publication.id')
    .select(['publication.ended_day', 'event.reason'])
    .where('publication.id', '=', id)
    .where('publication.state', '=', 'withdrawn')
    .where('publication.take_down_day', '>', formatDay(today))
    .where('event.kind', '=', 'withdrawn')
    .executeTakeFirst();
  if (gone === undefined) throw new GangwanError('publication-unknown', { id: id.slice(0, 60) });
  return { id, withdrawn: { day: gone.ended_day!, reason: gone.reason! } };
}

/** How much is published by ground. */
export interface PublicationCount {
  readonly ground: GroundSlug;
  readonly publications: number;
  /** Workers concerned, added up over those publications that say how many. */
  readonly workers: number;
  /** Publications about fewer people than may be counted; their number of workers is in no sum. */
  readonly few: number;
}

/**
 * Counts what is published on a day. `least`: fewest people whose number may be said. Sums add up only numbers every reader sees in the
 * publications themselves, so that no difference of two of them tells a hidden one (services-statistics-standards G.6).
 */
export async function publicationCounts(db: Kysely<Tables>, today: Day, least: number): Promise<PublicationCount[]> {
  const rows = await shownOn(db, today)
    .select([
      sql<GroundSlug>`publication.ground`.as('ground'),
      sql<number>`count(*)`.as('publications'),
      sql<number>`coalesce(sum(version.workers) filter (where version.workers >= ${least}), 0)`.as('workers'),
      sql<number>`count(*) filter (where version.workers < ${least})`.as('few'),
    ])
    .groupBy('publication.ground')
    .orderBy('publication.ground')
    .execute();
  return rows.map((row) => ({
    ground: row.ground,
    publications: Number(row.publications),
    workers: Number(row.workers),
    few: Number(row.few),
  }));
}
