import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 人力资源服务机构的核对: an agency that publishes for an employer asks for and examines the recruitment brief, the licence or approval of the employer, the
 * identity of its handler and its mandate; and its own licence is in force on the day it publishes. The vacancy itself is the brief. Source:
 * 人力资源市场暂行条例 art. 26; services A.2.
 */
export const vacancyAgency = rule({
  slug: 'vacancy-agency',
  sheetIds: ['services-statistics-standards/A.3'],
  measure: 'equal-employment',
  title: { zh: '人力资源服务机构发布前核对材料', en: 'An agency checks its papers before it publishes' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'human-resources-market-regulation', article: '第二十六条' }],
  kind: 'vacancy',
  facts: z.object({
    vacancyChannel: z.enum(['own', 'agency', 'gig-market', 'repost']).nullable(),
    agencyPapersMissing: z.int().min(0).nullable(),
  }),
  reads: ['vacancy'],
  parameters: [],
  from: '2018-10-01',
  to: null,
  judge({ vacancyChannel, agencyPapersMissing }) {
    if (vacancyChannel === null) return cannotTell('field-not-reported', 'vacancyChannel');
    if (vacancyChannel !== 'agency') return notApplicable;
    if (agencyPapersMissing === null) return cannotTell('field-not-reported', 'agencyPapersMissing');
    return agencyPapersMissing === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: agencyPapersMissing, unit: 'items' }, values: [] };
  },
  explain({ agencyPapersMissing }) {
    const missing = agencyPapersMissing ?? 0;
    return {
      sentence: {
        zh: `人力资源服务机构发布招聘信息，未见应当核对或者在有效期内的材料${missing}项；线索。`,
        en: `Published by an agency; ${counted(missing, 'paper')} it should have checked, or a licence in force, not seen.`,
      },
      arithmetic: [step('papers', 'agencyPapersMissing', missing, 'items', '未见的材料', 'Papers not seen')],
      flip: change(
        'agencyPapersMissing',
        missing,
        0,
        '材料齐全则不成立。',
        'With all of them there would be no finding.',
      ),
    };
  },
});
