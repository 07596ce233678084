import { z } from 'zod';
import { change, perCent, step } from '../explanation.ts';
import { tradeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

const share = z.int().min(0).max(10000);
/**
 * 算法取中: the delivery times used in appraisal are not the strictest; no number is law, so the percentile of real times the
 * platform uses is compared with the one it agreed. Exactly the agreed one is met. Source: 国市监网监发〔2021〕38号.
 */
export const appraisalPercentile = rule({
  slug: 'appraisal-percentile',
  sheetIds: ['pay-rest-safety/REST-13'],
  measure: 'rest',
  title: { zh: '考核时限不采用“最严算法”，不低于约定百分位', en: 'Appraisal times not below the agreed percentile' },
  departments: ['sector-regulators', 'trade-union'],
  level: 'POLICY',
  basis: [{ instrument: 'delivery-opinion', article: '完善考核制度' }],
  kind: 'enterprise',
  facts: z.object({
    trade: tradeField,
    month: z.string(),
    appraisalPercentileBp: share.nullable(),
    agreedPercentileBp: share.nullable(),
  }),
  reads: ['publishedRule', 'limitAgreement'],
  parameters: [],
  from: '2021-07-26',
  to: null,
  judge(fact) {
    if (fact.trade !== 'delivery') return notApplicable;
    if (fact.appraisalPercentileBp === null) return cannotTell('field-not-reported', 'allowedTimePercentileBp');
    if (fact.agreedPercentileBp === null) return cannotTell('field-not-reported', 'appraisalPercentileBp');
    const short = fact.agreedPercentileBp - fact.appraisalPercentileBp;
    if (short <= 0) return compliant;
    return { verdict: 'finding', quantity: { value: short, unit: 'basis-points' }, values: [] };
  },
  explain(fact, _law, finding) {
    const short = finding.quantity?.value ?? 0;
    const [used, agreed] = [fact.appraisalPercentileBp ?? 0, fact.agreedPercentileBp ?? 0];
    return {
      sentence: {
        zh: `${fact.month}考核所用配送时限为实际用时的${perCent(used)}分位，低于约定的${perCent(agreed)}分位；线索。`,
        en: `In ${fact.month} appraisal used the ${perCent(used)} percentile of real delivery times, below the agreed ${perCent(agreed)}.`,
      },
      arithmetic: [
        step(
          'percentileShort',
          'agreedPercentileBp - appraisalPercentileBp',
          short,
          'basis-points',
          '低于约定',
          'Below the agreed one',
        ),
      ],
      flip: change(
        'appraisalPercentileBp',
        used,
        agreed,
        `采用${perCent(agreed)}分位则不成立。`,
        `With the ${perCent(agreed)} percentile there would be no finding.`,
      ),
    };
  },
});
