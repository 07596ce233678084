import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 承接用工的一方具备经营资格: a contractor, franchisee, agent or employment agency anywhere in the worker’s chain, sub-partners included, held the licence or filing for the work on each day. A
 * natural person holds none. Where one did not, others may answer: `gangwan chain` says who. Source: 法释〔2025〕12号 art. 1; 劳动合同法 art. 93, 94.
 */
export const unqualifiedParty = rule({
  slug: 'unqualified-party',
  sheetIds: ['relations/R2-05'],
  measure: 'partner-engagement',
  title: { zh: '承接用工的一方具备经营资格', en: 'Whoever takes work on is qualified' },
  departments: ['human-resources', 'market-regulation'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-dispute-interpretation-2025', article: '第一条' },
    { instrument: 'labour-contract-law', article: '第九十三条' },
    { instrument: 'labour-contract-law', article: '第九十四条' },
  ],
  kind: 'assignment',
  facts: z.object({
    linkKind: z.enum(['dispatch', 'outsourcing', 'franchise', 'agency', 'hr-service']).nullable(),
    partyUscc: z.string().nullable(),
    licencesKept: z.boolean(),
    unlicensedDays: z.int().min(0),
    openLicenceDays: z.int().min(0),
    openLicence: z.string().nullable(),
  }),
  reads: ['assignment', 'licence'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (fact.linkKind === null || fact.linkKind === 'dispatch') return notApplicable;
    // A natural person is not qualified on any day, whatever the county keeps.
    const person = fact.partyUscc === null && fact.unlicensedDays > 0;
    if (!person && !fact.licencesKept) return cannotTell('table-not-reported', 'licence');
    if (!person && fact.partyUscc === null) return cannotTell('field-not-reported', 'partyUscc');
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
        zh: `当月有${days}天未见承接用工的一方具备经营资格；线索。`,
        en: `On ${counted(days, 'day')} of the month whoever took the work on was not seen to be qualified.`,
      },
      arithmetic: [step('daysWithout', 'unlicensedDays', days, 'days', '未见资格的天数', 'Days without')],
      flip: change(
        'unlicensedDays',
        days,
        0,
        '每一天都有资格则不成立。',
        'Qualified on every day there would be no finding.',
      ),
    };
  },
});
