import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 合作企业具备合法经营资质: days of the month on which the licence that goes with the form was not seen: a dispatch licence; a business licence whose scope holds the trade; for an agency that places workers
 * an employment service licence, for other services a filing. Source: 城人社发〔2022〕97号（四）; 人力资源市场暂行条例 art. 18.
 */
export const partnerQualified = rule({
  slug: 'partner-qualified',
  sheetIds: ['relations/R5-11'],
  measure: 'partner-engagement',
  title: { zh: '合作企业具备合法经营资质', en: 'Partners are qualified' },
  departments: ['human-resources', 'market-regulation', 'commerce'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（四）' },
    { instrument: 'human-resources-market-regulation', article: '第十八条' },
  ],
  kind: 'partner',
  facts: z.object({
    partnerKind: z.enum(['dispatch', 'outsourcing', 'franchise', 'agency', 'hr-service']).nullable(),
    licencesKept: z.boolean(),
    unlicensedDays: z.int().min(0),
    openLicenceDays: z.int().min(0),
    openLicence: z.string().nullable(),
  }),
  reads: ['partner', 'licence'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (!fact.licencesKept) return cannotTell('table-not-reported', 'licence');
    if (fact.unlicensedDays > 0)
      return { verdict: 'finding', quantity: { value: fact.unlicensedDays, unit: 'days' }, values: [] };
    return fact.openLicenceDays > 0
      ? cannotTell('field-not-reported', fact.openLicence ?? 'licenceEndedOn')
      : compliant;
  },
  explain(fact) {
    const days = fact.unlicensedDays;
    return {
      sentence: {
        zh: `当月有${days}天未见合作企业与合作形式、行业相符的资质；线索。`,
        en: `On ${counted(days, 'day')} of the month no licence of the partner that fits its form and trade was seen.`,
      },
      arithmetic: [step('daysWithout', 'unlicensedDays', days, 'days', '未见资质的天数', 'Days without')],
      flip: change(
        'unlicensedDays',
        days,
        0,
        '每一天都有资质则不成立。',
        'Qualified on every day there would be no finding.',
      ),
    };
  },
});
