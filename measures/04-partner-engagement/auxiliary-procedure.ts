import { z } from 'zod';
import { dayField } from '../facts/fields.ts';
import { type ItemsAsked, item, judgeItems } from '../items.ts';
import { rule } from '../rule.ts';
import { cannotTell } from '../verdict.ts';

const facts = z.object({
  linkKind: z.enum(['dispatch', 'outsourcing', 'franchise', 'agency', 'hr-service']).nullable(),
  postType: z.enum(['temporary', 'auxiliary', 'substitute', 'other']).nullable(),
  auxiliaryReported: z.boolean(),
  linkFrom: dayField.nullable(),
  postDiscussedOn: dayField.nullable(),
  postConsultedOn: dayField.nullable(),
  postPublishedOn: dayField.nullable(),
});
type Fact = z.infer<typeof facts>;

/**
 * 辅助性岗位经讨论、协商并公示: before somebody is put on an auxiliary post: discussed by the congress or all staff, agreed with union or representatives, published in the user enterprise. Source:
 * 劳务派遣暂行规定 art. 3.
 */
export const auxiliaryProcedure = rule({
  slug: 'auxiliary-procedure',
  sheetIds: ['relations/R5-05'],
  measure: 'partner-engagement',
  title: { zh: '辅助性岗位经讨论、协商并公示', en: 'Auxiliary posts discussed, consulted on and published' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [{ instrument: 'labour-dispatch-rules', article: '第三条' }],
  kind: 'assignment',
  facts,
  reads: ['assignment', 'auxiliaryPost'],
  parameters: [],
  from: '2014-03-01',
  to: null,
  ...judgeItems({
    asks: (fact) =>
      fact.linkKind !== 'dispatch' || fact.postType !== 'auxiliary'
        ? false
        : fact.linkFrom === null
          ? cannotTell('field-not-reported', 'linkFrom')
          : fact.auxiliaryReported
            ? true
            : cannotTell('table-not-reported', 'auxiliaryPost'),
    items: (fact) => [
      item(
        'postDiscussedOn',
        '职工讨论',
        'a discussion by staff',
        fact.postDiscussedOn !== null && fact.postDiscussedOn <= (fact.linkFrom ?? 0),
        fact.postDiscussedOn,
        fact.linkFrom ?? 0,
      ),
      item(
        'postConsultedOn',
        '与工会或者职工代表协商',
        'consultation with union or representatives',
        fact.postConsultedOn !== null && fact.postConsultedOn <= (fact.linkFrom ?? 0),
        fact.postConsultedOn,
        fact.linkFrom ?? 0,
      ),
      item(
        'postPublishedOn',
        '公示',
        'publication',
        fact.postPublishedOn !== null && fact.postPublishedOn <= (fact.linkFrom ?? 0),
        fact.postPublishedOn,
        fact.linkFrom ?? 0,
      ),
    ],
    sentence: { zh: '辅助性岗位用人之前未见：', en: 'Before somebody was put on the auxiliary post, not seen:' },
    unless: (fact) => ({
      field: 'postType',
      from: fact.postType,
      to: 'substitute',
      zh: '若为替代性岗位，则不适用。',
      en: 'For a substitute post it would not apply.',
    }),
  } satisfies ItemsAsked<Fact>),
});
