import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { engagementTypes, isLabourContract } from './engagement-classes.ts';

/**
 * 招聘信息不限制多平台就业: words that bar work on other platforms, or a vacancy that reports the bar itself. The policy forbids it for those without a
 * labour contract; part-timers may work for several employers by law (劳动合同法 art. 69). With a full-time contract the employer's permission
 * may be asked, and only dismissal over it is judged (`dismissal-for-other-work`). Source: 城人社发〔2022〕97号（五）; 劳动合同法 art. 69.
 */
export const vacancyExclusivity = rule({
  slug: 'vacancy-exclusivity',
  sheetIds: ['relations/R6-08'],
  measure: 'equal-employment',
  title: { zh: '招聘信息不限制多平台就业', en: 'No bar on other platforms in vacancies' },
  departments: ['human-resources', 'trade-union'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（五）' },
    { instrument: 'labour-contract-law', article: '第六十九条' },
  ],
  kind: 'vacancy',
  facts: z.object({
    exclusivityFound: z.int().nullable(),
    multiPlatformAllowed: z.boolean().nullable(),
    engagementType: z.enum(engagementTypes).nullable(),
  }),
  reads: ['vacancy'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    const { engagementType } = fact;
    if (isLabourContract(engagementType) && engagementType !== 'part-time') return notApplicable;
    const places = (fact.exclusivityFound ?? 0) + (fact.multiPlatformAllowed === false ? 1 : 0);
    if (places === 0)
      return fact.exclusivityFound === null ? cannotTell('field-not-reported', 'conditions') : compliant;
    if (engagementType === null) return cannotTell('field-not-reported', 'engagementType');
    return {
      verdict: 'finding',
      quantity: { value: places, unit: 'items' },
      values: [],
      ...(engagementType === 'part-time' ? { level: 'LAW' as const } : {}),
    };
  },
  explain(fact) {
    const barred = fact.multiPlatformAllowed === false;
    const places = (fact.exclusivityFound ?? 0) + (barred ? 1 : 0);
    const formula = `${fact.exclusivityFound === null ? '' : 'exclusivityFound'}${barred ? (fact.exclusivityFound === null ? '1' : ' + 1') : ''}`;
    return {
      sentence: {
        zh: `不是全日制劳动合同的岗位，招聘信息中有限制多平台就业的内容${places}处；可能无效，线索。`,
        en: `For a post without a full-time labour contract the vacancy bars work elsewhere in ${counted(places, 'place')}; likely not binding.`,
      },
      arithmetic: [step('places', formula, places, 'items', '内容', 'Places')],
      flip: change(
        'engagementType',
        fact.engagementType,
        'full-time',
        '若为全日制劳动合同，只另行判断以此为由的解除。',
        'With a full-time labour contract only a dismissal over it is judged, by a rule of its own.',
      ),
    };
  },
});
