import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 派遣期间每一天都有派遣许可: the agency held a licence in force on each day of the month on which the worker was with it, by the county’s own register. Where the
 * licence ended while a contract concluded under it still runs, that contract runs to its end: such days alone are for review and bind as policy. A
 * natural person can hold no licence. Source: 劳动合同法 art. 57, 92;
 * 劳务派遣暂行规定 art. 11.
 */
export const dispatchLicence = rule({
  slug: 'dispatch-licence',
  sheetIds: ['relations/R5-01'],
  measure: 'partner-engagement',
  title: { zh: '派遣期间每一天都有派遣许可', en: 'A dispatch licence on every day of an assignment' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第五十七条' },
    { instrument: 'labour-contract-law', article: '第九十二条' },
    { instrument: 'labour-dispatch-rules', article: '第十一条' },
  ],
  kind: 'assignment',
  facts: z.object({
    workerClass: workerClassField,
    linkKind: z.enum(['dispatch', 'outsourcing', 'franchise', 'agency', 'hr-service']).nullable(),
    partyUscc: z.string().nullable(),
    licencesKept: z.boolean(),
    unlicensedDays: z.int().min(0),
    runOnDays: z.int().min(0),
    openLicenceDays: z.int().min(0),
    openLicence: z.string().nullable(),
  }),
  reads: ['assignment', 'licence'],
  parameters: [],
  from: '2013-07-01',
  to: null,
  judge(fact) {
    if (fact.linkKind === null)
      return fact.workerClass === 'dispatched' ? cannotTell('field-not-reported', 'linkKind') : notApplicable;
    if (fact.linkKind !== 'dispatch') return notApplicable;
    // A natural person holds no licence whatever the county keeps; a unit not named has no days counted.
    const person = fact.partyUscc === null && fact.unlicensedDays > 0;
    if (!person && !fact.licencesKept) return cannotTell('table-not-reported', 'licence');
    if (!person && fact.partyUscc === null) return cannotTell('field-not-reported', 'partyUscc');
    const days = fact.unlicensedDays - fact.runOnDays;
    if (days > 0) return { verdict: 'finding', quantity: { value: days, unit: 'days' }, values: [] };
    if (fact.unlicensedDays > 0)
      return {
        verdict: 'finding',
        quantity: { value: fact.unlicensedDays, unit: 'days' },
        values: [],
        level: 'POLICY',
      };
    return fact.openLicenceDays > 0
      ? cannotTell('field-not-reported', fact.openLicence ?? 'licenceEndedOn')
      : compliant;
  },
  explain(fact, _law, finding) {
    const { unlicensedDays: all, runOnDays: under } = fact;
    const days = finding.quantity?.value ?? 0;
    const lapsed = all === under;
    return {
      sentence: lapsed
        ? {
            zh: `当月有${days}天未见派遣单位有效的派遣许可，这些天依许可有效时订立的合同继续履行；线索。`,
            en: `On ${counted(days, 'day')} of the month no dispatch licence in force was seen; on these a contract concluded under the licence runs on.`,
          }
        : {
            zh: `当月有${days}天未见派遣单位有效的派遣许可；线索。`,
            en: `On ${counted(days, 'day')} of the month no dispatch licence in force was seen.`,
          },
      arithmetic: [
        step(
          'daysWithout',
          lapsed ? 'unlicensedDays' : 'unlicensedDays - runOnDays',
          days,
          'days',
          '没有许可的天数',
          'Days without a licence',
        ),
      ],
      flip: change(
        'unlicensedDays',
        all,
        0,
        '每一天都有许可则不成立。',
        'With a licence on every day there would be no finding.',
      ),
    };
  },
});
