import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { engagementTypes, isLabourContract } from './engagement-classes.ts';

/**
 * 招聘信息不收取押金和费用: words that ask a deposit, guarantee or fee of the worker, or a charge the vacancy itself reports. The law binds those who
 * offer a labour contract (劳动合同法 art. 9) and agencies (就业促进法 art. 41); the policy extends the ban to all hiring of new-form workers, which
 * is also how a vacancy of unreported engagement is read. Source: 劳动合同法 art. 9; 就业促进法 art. 41; 城人社发〔2022〕97号（五）.
 */
export const vacancyFee = rule({
  slug: 'vacancy-fee',
  sheetIds: ['relations/R6-06', 'services-statistics-standards/A.3'],
  measure: 'equal-employment',
  title: { zh: '招聘信息不收取押金和费用', en: 'No deposits or fees in vacancies' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第九条' },
    { instrument: 'employment-promotion-law', article: '第四十一条' },
    { instrument: 'county-policy', article: '（五）' },
  ],
  kind: 'vacancy',
  facts: z.object({
    feeFound: z.int().nullable(),
    engagementType: z.enum(engagementTypes).nullable(),
    vacancyChannel: z.enum(['own', 'agency', 'gig-market', 'repost']).nullable(),
  }),
  reads: ['vacancy'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    const places = fact.feeFound;
    if (places === null) return cannotTell('field-not-reported', 'conditions');
    if (places === 0) return compliant;
    const binds = isLabourContract(fact.engagementType) || fact.vacancyChannel === 'agency';
    return {
      verdict: 'finding',
      quantity: { value: places, unit: 'items' },
      values: [],
      ...(binds ? {} : { level: 'POLICY' as const }),
    };
  },
  explain(fact) {
    const places = fact.feeFound!;
    return {
      sentence: {
        zh: `招聘信息中有收取押金或者费用的内容${places}处（含填报的收费）；线索。`,
        en: `The vacancy asks a deposit or fee in ${counted(places, 'place')}, a charge it reports among them.`,
      },
      arithmetic: [step('places', 'feeFound', places, 'items', '内容', 'Places')],
      flip: change(
        'feeFound',
        places,
        0,
        '不收费，文本中也没有这样的内容，则不成立。',
        'Without a charge and without such words there would be no finding.',
      ),
    };
  },
});
