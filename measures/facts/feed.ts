import type { Law } from '#law/in-force.types.ts';
import type { FeedSink } from './feed-counts.ts';
import { foldFeedOrders } from './feed-orders.ts';
import { foldFeedPay } from './feed-pay.ts';
import { feedReading } from './feed-reading.ts';
import { foldFeedSessions } from './feed-sessions.ts';
import type { Block } from './ledger.ts';

/**
 * What is wrong with the rows of worker `k` of a block, counted into `sink` by platform: one pass over the worker's sessions,
 * orders and settlements of the month, with the context before it only to compare with. A worker's own records are no feed
 * and are passed over. Every row is counted once per kind of defect however often it shows.
 */
export function foldFeed(block: Block, k: number, law: Law, sink: FeedSink): void {
  const reading = feedReading(block.county, law);
  reading.linked.fill(0);
  foldFeedSessions(block, k, reading, sink);
  foldFeedOrders(block, k, reading, sink);
  foldFeedPay(block, k, reading, sink);
}
