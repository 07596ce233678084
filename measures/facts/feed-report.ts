import { at, type FeedDefect, type FeedSink, WIDTH } from './feed-counts.ts';
import type { FeedReading } from './feed-reading.ts';
import type { Block } from './ledger.ts';

/** Counts a defect of a row and hands it to the sink where it wants rows. */
export function report(
  sink: FeedSink,
  kind: FeedDefect,
  platform: number,
  table: 'order' | 'session' | 'pay',
  row: number,
): void {
  const index = platform * WIDTH + at[kind];
  sink.counts.values[index] = sink.counts.values[index]! + 1;
  sink.defect?.(kind, platform, table, row);
}

/** Counts a row of a worker for whom the platform sent no engagement, and the worker once. */
export function checkLinked(
  block: Block,
  k: number,
  platform: number,
  reading: FeedReading,
  sink: FeedSink,
  table: 'order' | 'session' | 'pay',
  row: number,
): void {
  if (reading.linked[platform] === 0) {
    const engagements = block.records[k]?.engagements;
    let found = 2;
    if (engagements !== undefined) {
      for (let n = 0; n < engagements.length; n++) if (engagements[n]!.platform === platform) found = 1;
    }
    reading.linked[platform] = found;
    if (found === 2) {
      const index = platform * WIDTH + at.unlinkedWorkers;
      sink.counts.values[index] = sink.counts.values[index]! + 1;
    }
  }
  if (reading.linked[platform] === 2) report(sink, 'unlinked-worker', platform, table, row);
}
