import { z } from 'zod';
import { addMonths } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { agreementForms } from '../facts/registers/contracts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 试用期不超过规定期限、只约定一次: none under three months’ term or part-time; one month under a year; two under three years; six from three years or open-ended; once a
 * pair. Months are counted from the first day. Source: 劳动合同法 art. 19, 70.
 */
export const probationLength = rule({
  slug: 'probation-length',
  sheetIds: ['relations/R3-06', 'relations/R3-07', 'relations/R3-11'],
  measure: 'employment-relationship',
  title: { zh: '试用期不超过规定期限、只约定一次', en: 'Probation within its limit and only once' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第十九条' },
    { instrument: 'labour-contract-law', article: '第七十条' },
  ],
  kind: 'agreement',
  facts: z.object({
    agreementForm: z.enum(agreementForms),
    agreementFrom: dayField.nullable(),
    agreementTo: dayField.nullable(),
    openEnded: z.boolean().nullable(),
    probationDays: z.int().nullable(),
    probationsBefore: z.int().nullable(),
  }),
  reads: ['agreement'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (!(fact.agreementForm === 'labour-contract' || fact.agreementForm === 'part-time-contract'))
      return notApplicable;
    const { probationDays, agreementFrom } = fact;
    if (probationDays === null) return cannotTell('field-not-reported', 'probationDays');
    if (probationDays === 0) return compliant;
    if (agreementFrom === null) return cannotTell('field-not-reported', 'agreementFrom');
    if (fact.probationsBefore === null) return cannotTell('field-not-reported', 'probationsBefore');
    const months = fact.probationsBefore > 0 ? 0 : mostMonths(fact);
    if (months === null) return cannotTell('field-not-reported', 'openEnded');
    const most = addMonths(agreementFrom, months) - agreementFrom;
    const over = probationDays - most;
    return over <= 0
      ? compliant
      : { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: [], numbers: { most } };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    const { most = 0 } = finding.numbers ?? {};
    return {
      sentence: {
        zh: `试用期${fact.probationDays}天，最多${most}天，超过${over}天；线索。`,
        en: `A probation of ${fact.probationDays} days where ${most} are the most: ${over} over.`,
      },
      arithmetic: [step('daysOver', `probationDays - ${most}`, over, 'days', '超过的天数', 'Days over')],
      flip: change(
        'probationDays',
        fact.probationDays,
        most,
        '不超过则不成立。',
        'Within the limit there would be no finding.',
      ),
    };
  },
});

interface Term {
  agreementForm: string;
  agreementFrom: number | null;
  agreementTo: number | null;
  openEnded: boolean | null;
}

/** Most months of probation by the term (art. 19); null where the term is not known. */
function mostMonths({ agreementForm, agreementFrom, agreementTo, openEnded }: Term): number | null {
  if (agreementForm === 'part-time-contract') return 0;
  if (openEnded === true) return 6;
  if (agreementTo === null || agreementFrom === null) return openEnded === null || agreementFrom === null ? null : 0;
  const reaches = (months: number) => agreementTo + 1 >= addMonths(agreementFrom, months);
  return reaches(36) ? 6 : reaches(12) ? 2 : reaches(3) ? 1 : 0;
}
