import { z } from 'zod';
import { dayField, workerClassField } from '../facts/fields.ts';
import { type ItemsAsked, item, judgeItems } from '../items.ts';
import { rule } from '../rule.ts';
import { cannotTell } from '../verdict.ts';

const facts = z.object({ workerClass: workerClassField, readOn: dayField.nullable(), last: dayField });
type Fact = z.infer<typeof facts>;

/**
 * 操作规程和操作卡经本人阅读确认: a card of rules for the post or vehicle given to a worker is read and confirmed by the end of the month. Source:
 * 城人社发〔2022〕97号（八）.
 */
export const operatingCardRead = rule({
  slug: 'operating-card-read',
  sheetIds: ['pay-rest-safety/OSH-01'],
  measure: 'safety',
  title: { zh: '操作规程和操作卡经本人阅读确认', en: 'Operating card read and confirmed by the worker' },
  departments: ['emergency'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（八）' }],
  kind: 'safety-card',
  facts,
  reads: ['safetyCard'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  ...judgeItems({
    asks: (fact) =>
      fact.workerClass === 'unclear' ? cannotTell('class-unclear', 'relation') : fact.workerClass !== 'self-employed',
    items: (fact) => [
      item(
        'readOn',
        '阅读确认',
        'confirmation of reading',
        fact.readOn !== null && fact.readOn <= fact.last,
        fact.readOn,
        fact.last,
      ),
    ],
    sentence: { zh: '操作卡已发放，未见：', en: 'The operating card was given; not seen:' },
    unless: (fact) => ({
      field: 'workerClass',
      from: fact.workerClass,
      to: 'self-employed',
      zh: '个人经营者不在此条。',
      en: 'For the self-employed it would not apply.',
    }),
  } satisfies ItemsAsked<Fact>),
});
