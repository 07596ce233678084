import { z } from 'zod';
import { dayField } from '../facts/fields.ts';
import { type ItemsAsked, item, judgeItems } from '../items.ts';
import { rule } from '../rule.ts';
import { cannotTell } from '../verdict.ts';

const facts = z.object({
  workersEngaged: z.int(),
  channelReported: z.boolean(),
  channelFrom: dayField.nullable(),
  last: dayField,
});
type Fact = z.infer<typeof facts>;

/**
 * 有随时报告身体状况的渠道: workers can report their condition at any time. Source: 城人社发〔2022〕97号（八）; 安全生产法 art. 44.
 */
export const conditionChannel = rule({
  slug: 'condition-channel',
  sheetIds: ['pay-rest-safety/OSH-07'],
  measure: 'safety',
  title: { zh: '有随时报告身体状况的渠道', en: 'Channel to report being unwell at any time' },
  departments: ['emergency', 'health'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（八）' },
    { instrument: 'work-safety-law', article: '第四十四条' },
  ],
  kind: 'safety-month',
  facts,
  reads: ['conditionChannel'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  ...judgeItems({
    asks: (fact) =>
      fact.workersEngaged === 0
        ? false
        : fact.channelReported
          ? true
          : cannotTell('table-not-reported', 'conditionChannel'),
    items: (fact) => [
      item(
        'channelFrom',
        '身体状况报告渠道',
        'a channel to report being unwell',
        fact.channelFrom !== null && fact.channelFrom <= fact.last,
        fact.channelFrom,
        fact.last,
      ),
    ],
    sentence: { zh: '未见：', en: 'Not seen:' },
    unless: (fact) => ({
      field: 'workersEngaged',
      from: fact.workersEngaged,
      to: 0,
      zh: '没有用工则不适用。',
      en: 'With nobody engaged it would not apply.',
    }),
  } satisfies ItemsAsked<Fact>),
});
