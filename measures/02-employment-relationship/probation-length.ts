import { z } from 'zod';
import { addMonths } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { agreementForms } from '../facts/registers/contracts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { mostProbation, probationParameters } from './probation-steps.ts';

/**
 * 试用期不超过规定期限、只约定一次: none under three months' term, for a task, or in part-time work; one month under a year; two under three years; six
 * from three years or open-ended; once for an employer and a worker. Months are counted from the first day of the term, so that the
 * most days differ with the calendar. Source: 劳动合同法 19, 70.
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
    last: dayField,
    agreementFrom: dayField.nullable(),
    agreementTo: dayField.nullable(),
    openEnded: z.boolean().nullable(),
    probationDays: z.int().nullable(),
    probationsBefore: z.int().nullable(),
  }),
  reads: ['agreement'],
  parameters: probationParameters,
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    if (!(fact.agreementForm === 'labour-contract' || fact.agreementForm === 'part-time-contract'))
      return notApplicable;
    const { probationDays, agreementFrom: from, agreementTo: to, openEnded } = fact;
    if (probationDays === null) return cannotTell('field-not-reported', 'probationDays');
    if (probationDays === 0) return compliant;
    if (from === null) return cannotTell('field-not-reported', 'agreementFrom');
    if (fact.probationsBefore === null) return cannotTell('field-not-reported', 'probationsBefore');
    const part = fact.agreementForm === 'part-time-contract';
    // A second probation is none at all, whatever the term.
    const again = fact.probationsBefore > 0;
    const table = again ? { months: 0, values: [] } : mostProbation(law, fact.last, { part, from, to, openEnded });
    if (table === null) return cannotTell('field-not-reported', 'openEnded');
    if ('unknown' in table) return cannotTell('value-unknown', table.unknown);
    const most = addMonths(from, table.months) - from;
    const over = probationDays - most;
    return over <= 0
      ? compliant
      : { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: table.values, numbers: { most } };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    const { most = 0 } = finding.numbers ?? {};
    // A finding has the count; none is none.
    const again = fact.probationsBefore !== 0;
    return {
      sentence: {
        zh: `${again ? '此前已经约定过试用期，' : ''}试用期${fact.probationDays}天，最多${most}天，超过${over}天；线索。`,
        en: `${again ? 'There was a probation before; ' : ''}a probation of ${fact.probationDays} days where ${most} are the most: ${over} over.`,
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
