import { startOf } from '#basics/instant.ts';
import type { RegisterRows } from './index.ts';

/** What ordinary enterprises report on partners (measure 4): everybody was told on the first morning which relation is meant. */
export const partnersRows: RegisterRows = {
  tables: ['relationNotice'],
  enterprise() {},
  worker(feed, { workerId, onDate }) {
    const noticedAt = startOf(onDate ?? feed.month.opened) + 9 * 3600;
    feed.add('relationNotice', {
      recordId: `${workerId}-RN`,
      workerId,
      channel: '1',
      noticedAt,
      conspicuous: '1',
      seenAt: noticedAt + 300,
    });
  },
};
