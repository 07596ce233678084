import { type Expression, type Kysely, type SqlBool, sql } from 'kysely';
import { unitsOf } from '#measures/departments.ts';
import type { Tables } from '#store/tables/all.ts';

/** Columns that tell how a response stands to somebody: the units of measure 8, and the township of whoever asks where the signal covers it. */
export const responseColumns = { unit: 's.unit', township: 's.township', enterprise: 'r.enterprise' } as const;

/** What an enterprise's orders show it did under a signal, as counted last; instants epoch milliseconds. */
export interface ResponseRow {
  id: number;
  /** `USCC/number/level` of the signal. */
  signal: string;
  number: string;
  enterprise: string;
  countedAt: number;
  workers: number;
  ordersUnder: number;
  ordersExtended: number;
  extensionNotSaid: number;
  ordersFar: number;
  distanceNotSaid: number;
  mostAtOnce: number;
  lateOrders: number;
  latePenaltyFen: number;
  penaltyNotSaid: number;
  /** Null where the signal is not among those told through the port. */
  kind: string | null;
  areas: string | null;
  issuedAt: number | null;
  liftedAt: number | null;
  issuedBy: string | null;
}

/**
 * The last count of each signal and enterprise, newest first, at most a hundred, before an id. `may`: which of them whoever asks may see,
 * over `responseColumns`; `township`: the area code whoever asks answers for.
 */
export async function responses(
  db: Kysely<Tables>,
  query: {
    may: Expression<SqlBool>;
    township: string | null;
    signal?: string | undefined;
    enterprise?: string | undefined;
    before?: number | undefined;
  },
): Promise<ResponseRow[]> {
  const { may, township, signal, enterprise, before } = query;
  const { rows } = await sql<ResponseRow>`
    select r.id, r.signal, r.number, r.enterprise, r.counted_at as "countedAt", r.workers, r.orders_under as "ordersUnder",
      r.orders_extended as "ordersExtended", r.extension_not_said as "extensionNotSaid", r.orders_far as "ordersFar",
      r.distance_not_said as "distanceNotSaid", r.most_at_once as "mostAtOnce", r.late_orders as "lateOrders",
      r.late_penalty_fen as "latePenaltyFen", r.penalty_not_said as "penaltyNotSaid",
      w.kind, w.areas, w.issued_at as "issuedAt", w.lifted_at as "liftedAt", w.issued_by as "issuedBy"
    from (
      select distinct on (signal, enterprise) *, regexp_replace(signal, '^[^/]*/(.*)/[^/]*$', '\\1') as number
      from live_signal_response
      where true ${enterprise === undefined ? sql`` : sql`and enterprise = ${enterprise}`}
      order by signal, enterprise, id desc
    ) r
    left join lateral (select * from weather_signal where number = r.number order by told_at desc limit 1) w on true
    where exists (
      select from (
        select unit, null::text as township from unnest(${sql.val([...unitsOf.safety])}::text[]) unit
        union all
        select null, ${township}::text where exists (
          select from unnest(string_to_array(w.areas, ',')) area where ${township}::text like area || '%'
        )
      ) s where ${may}
    )
    ${signal === undefined ? sql`` : sql`and r.number = ${signal}`}
    ${before === undefined ? sql`` : sql`and r.id < ${before}`}
    order by r.id desc limit 100`.execute(db);
  return rows;
}
