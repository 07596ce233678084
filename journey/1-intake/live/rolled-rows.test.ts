import assert from 'node:assert/strict';
import test from 'node:test';
import { Engine } from '#store/engine.ts';
import type { Entry, LiveEntry } from '../../2-audit/lake/entry.ts';
import { jsonLinesOf, orderRow, withLake } from '../intake.builder.ts';
import { liveIntake, sendBatch } from './live.builder.ts';
import { RolledRows } from './rolled-rows.ts';

const orders = (from: number, count: number) => Array.from({ length: count }, (_, i) => orderRow(`o${from + i}`));

test(
  'each batch is found again in the segment it was rolled into, without what was set aside or there before',
  withLake(async (scratch) => {
    const live = await liveIntake(scratch.lake);
    const engine = await Engine.open({ threads: 1, memory: '500MB' });
    try {
      await sendBatch(live, 'a', jsonLinesOf([...orders(0, 4), orderRow('bad', { distanceM: 'far' })]));
      await Promise.all([
        sendBatch(live, 'b', jsonLinesOf([...orders(2, 3), ...orders(10, 7)])),
        sendBatch(live, 'said', jsonLinesOf(orders(20, 2)), { covers: '2026-09' }),
        sendBatch(live, 'c', jsonLinesOf(orders(30, 1))),
      ]);
      await live.settle();
      await sendBatch(live, 'd', jsonLinesOf(orders(40, 2)));
      await live.settle();
      const rolled = new RolledRows(engine, 3);
      const found = async (batchNo: string) => {
        for (const entry of live.lake.entries) {
          const place = ((entry as Entry<LiveEntry>).batches ?? []).findIndex((batch) => batch.batchNo === batchNo);
          if (place >= 0) return (await rolled.of(live.lake, entry.seq, place)).map(({ recordId }) => recordId);
        }
        return null;
      };
      const expected: Record<string, string[]> = {
        a: ['o0', 'o1', 'o2', 'o3'],
        b: ['o4', 'o10', 'o11', 'o12', 'o13', 'o14', 'o15', 'o16'],
        said: ['o20', 'o21'],
        c: ['o30'],
        d: ['o40', 'o41'],
      };
      for (const batchNo of ['a', 'b', 'said', 'c', 'd', 'b', 'a', 'a', 'd', 'c'])
        assert.deepEqual(await found(batchNo), expected[batchNo], batchNo);
    } finally {
      engine.close();
      await live.close();
    }
  }),
);
