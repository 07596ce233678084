import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { monthsHeld } from '#journey/2-audit/seal-lake.ts';
import { retentionOf } from '#journey/personal-data/retention.ts';
import { retentionDue } from '#journey/personal-data/retention-due.ts';
import { door } from '../door.ts';

/** What is past its term now, counted by record; months of the lake by name. */
export const retentionDoor = door({
  name: 'retention.list',
  method: 'GET',
  path: '/bureau/retention',
  summary: { zh: '到期应删的记录', en: 'Records past their term' },
  proof: 'session',
  allows: { action: 'list', resource: 'retention' },
  reply: z.object({
    due: z.array(
      z.object({
        record: z.object({ zh: z.string(), en: z.string() }),
        way: z.enum(['delete', 'erase-person', 'stay', 'by-hand', 'as-it-goes']),
        count: z.int(),
        months: z.array(z.string()),
      }),
    ),
  }),
  async handle({ house }) {
    const lake = house.evidence?.lake ?? null;
    const months = lake !== null && existsSync(join(lake, 'manifest.jsonl')) ? monthsHeld(lake) : [];
    const due = await retentionDue(house.db.sql, house.now(), months);
    return {
      due: due.map(({ record, count, months: named }) => {
        const { record: title, way } = retentionOf(record);
        return { record: title, way, count, months: named };
      }),
    };
  },
});
