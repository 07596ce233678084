import { startOf } from '#basics/instant.ts';
import type { Engine } from '#store/engine.ts';
import type { SealedFeed } from './feed.ts';

/**
 * Holds rides against the labour items their platform supplies, by order id, into the feed of the items: finished rides of the month without
 * an item, and items of the month whose order nobody knows. All orders and items of the lake are looked through, so that midnight at the
 * month's edge makes nothing unmatched. Both tables must be resolved.
 */
export async function matchRides(engine: Engine, feeds: SealedFeed[], first: number, last: number): Promise<void> {
  const rides = `order_current WHERE source = 0 AND trade = '01' AND status = '1'
    AND "finishedAt" BETWEEN ${startOf(first)} AND ${startOf(last + 1) - 1}`;
  const items = `"rideLabourItem_current" WHERE source = 0 AND "finishedOn" BETWEEN ${first} AND ${last}`;
  const counted = await engine.rows<{ u: string; orders: number; items: number }>(`
    SELECT u, sum(orders) AS orders, sum(items) AS items FROM (
      SELECT "platformUscc" AS u, 1 AS orders, 0 AS items FROM ${rides} AND ("platformUscc", "recordId") NOT IN
        (SELECT ("platformUscc", "orderRecordId") FROM "rideLabourItem_current" WHERE source = 0)
      UNION ALL
      SELECT "platformUscc", 0, 1 FROM ${items} AND ("platformUscc", "orderRecordId") NOT IN
        (SELECT ("platformUscc", "recordId") FROM order_current WHERE source = 0)) GROUP BY 1`);
  for (const feed of feeds) {
    if (feed.table !== 'rideLabourItem') continue;
    const of = counted.find(({ u }) => u === feed.platformUscc);
    feed.ride = { orders: Number(of?.orders ?? 0), items: Number(of?.items ?? 0) };
  }
}
