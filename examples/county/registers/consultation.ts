import { day } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import type { RegisterRows } from './index.ts';

/** What ordinary enterprises report on rule texts (measure 11): the rules on orders and on the take rate, commented on, consulted on, published and told. */
export const consultationRows: RegisterRows = {
  tables: ['ruleVersion'],
  enterprise(feed) {
    const { mark } = feed.profile;
    for (const [n, topic, title] of [
      [1, '2', '订单分配规则'],
      [2, '4', '抽成规则'],
    ] as const) {
      feed.add('ruleVersion', {
        recordId: `${mark}-RV-${n}`,
        ruleId: `${mark}-规则${n}`,
        version: '3',
        title,
        topic,
        addressed: '3',
        algorithm: n === 1 ? '1' : '0',
        effectiveAt: startOf(day('2026-06-01')),
        commentFrom: day('2026-04-01'),
        commentTo: day('2026-04-10'),
        consultedOn: day('2026-04-15'),
        consultationRecordId: `${mark}-纪要-2026-04`,
        publishedOn: day('2026-04-20'),
        toldOn: day('2026-04-20'),
      });
    }
  },
  worker() {},
};
