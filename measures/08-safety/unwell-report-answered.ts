import { z } from 'zod';
import { fenField, instantField, workerClassField } from '../facts/fields.ts';
import { type ItemsAsked, item, judgeItems } from '../items.ts';
import { rule } from '../rule.ts';

const facts = z.object({
  workerClass: workerClassField,
  reportedAt: instantField,
  answeredAt: instantField.nullable(),
  answeredBy: z.string().nullable(),
  ordersStopped: z.boolean().nullable(),
  payLossFen: fenField.nullable(),
  rankLost: z.boolean().nullable(),
  ordersAfter: z.int(),
  penaltyThatDayFen: fenField,
});
type Fact = z.infer<typeof facts>;

/** Something that should be none at all. */
const nothing = (field: 'payLossFen' | 'ordersAfter' | 'penaltyThatDayFen', zh: string, en: string, fact: Fact) =>
  item(field, zh, en, fact[field] === null ? null : fact[field] === 0, fact[field], 0);

/**
 * 身体不适的报告得到答复，停单且不受损失: somebody answers, orders stop, and neither pay nor rank is lost; what the platform says is held
 * against the feeds: orders offered or accepted after the report that day, penalties on orders that ended after it and deductions of the day. Source: 安全生产法 art. 44; 城人社发〔2022〕97号（八）.
 */
export const unwellReportAnswered = rule({
  slug: 'unwell-report-answered',
  sheetIds: ['pay-rest-safety/OSH-07'],
  measure: 'safety',
  title: {
    zh: '身体不适的报告得到答复，停单且不受损失',
    en: 'Report of being unwell answered, orders stopped, nothing lost',
  },
  departments: ['emergency', 'health'],
  level: 'POLICY',
  basis: [
    { instrument: 'work-safety-law', article: '第四十四条' },
    { instrument: 'county-policy', article: '（八）' },
  ],
  kind: 'unwell-report',
  facts,
  reads: ['unwellReport', 'order', 'allocation', 'deduction'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  ...judgeItems({
    asks: (fact) => fact.workerClass !== 'self-employed',
    items: (fact) => [
      // What was written before the report is no answer to it.
      item(
        'answeredAt',
        '答复',
        'an answer',
        fact.answeredAt !== null && fact.answeredAt >= fact.reportedAt,
        fact.answeredAt,
        fact.reportedAt,
      ),
      item(
        'answeredBy',
        '答复人',
        'who answered',
        fact.answeredAt === null ? true : fact.answeredBy === null ? null : true,
        fact.answeredBy,
        '站长',
      ),
      item('ordersStopped', '停止派单', 'orders stopped', fact.ordersStopped, fact.ordersStopped, true),
      nothing('payLossFen', '报酬不减少', 'pay kept', fact),
      item(
        'rankLost',
        '等级不受影响',
        'rank kept',
        fact.rankLost === null ? null : !fact.rankLost,
        fact.rankLost,
        false,
      ),
      nothing('ordersAfter', '当日不再派单', 'no further orders that day', fact),
      nothing('penaltyThatDayFen', '当日不扣罚', 'nothing taken that day', fact),
    ],
    sentence: { zh: '报告身体不适后未见：', en: 'After a report of being unwell, not seen:' },
    unless: (fact) => ({
      field: 'workerClass',
      from: fact.workerClass,
      to: 'self-employed',
      zh: '个人经营者不在此条。',
      en: 'For the self-employed it would not apply.',
    }),
  } satisfies ItemsAsked<Fact>),
});
