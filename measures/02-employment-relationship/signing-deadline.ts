import { z } from 'zod';
import { addMonths, formatDay } from '#basics/day.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 一个月内订立书面劳动合同: by the day before the same day of the next month, the earlier reading; another count gives a day more. One signed late is named in the month it
 * was signed. After a year an open-ended contract is deemed. Source: 劳动合同法 art. 10, 14; 实施条例 art. 5–7.
 */
export const signingDeadline = rule({
  slug: 'signing-deadline',
  sheetIds: ['relations/R3-02', 'relations/R3-04'],
  measure: 'employment-relationship',
  title: { zh: '一个月内订立书面劳动合同', en: 'Labour contract in writing within a month' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第十条' },
    { instrument: 'labour-contract-implementation', article: '第七条' },
  ],
  kind: 'signing-deadline',
  facts: z.object({
    workerClass: workerClassField,
    startedOn: dayField,
    first: dayField,
    last: dayField,
    agreementReported: z.boolean(),
    contractSignedOn: dayField.nullable(),
    workerRefused: z.boolean(),
  }),
  reads: ['agreement', 'worker'],
  parameters: ['signing-months'],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    const { workerClass } = fact;
    const asked = workerClass === 'employee' || workerClass === 'dispatched' || workerClass === 'unclear';
    if (!asked) return notApplicable;
    const months = law.inForce('signing-months', fact.last);
    if (months.value === null) return cannotTell('value-unknown', months.name);
    // Counted so that the last day is the day before the same day of the next month: the earlier of the two readings.
    const due = addMonths(fact.startedOn, months.value) - 1;
    const signed = fact.contractSignedOn !== null && fact.contractSignedOn <= fact.last ? fact.contractSignedOn : null;
    const until = signed ?? fact.last;
    const over = until - due;
    if (over <= 0) return signed === null ? notApplicable : compliant;
    if (signed !== null && signed < fact.first) return compliant;
    if (fact.workerRefused) return notApplicable;
    if (workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (!fact.agreementReported) return cannotTell('table-not-reported', 'agreement');
    return { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: [months], numbers: { due } };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    const { due = 0 } = finding.numbers ?? {};
    const signed = fact.contractSignedOn !== null && fact.contractSignedOn <= fact.last;
    return {
      sentence: {
        zh: `自${formatDay(fact.startedOn)}起用工，${formatDay(due)}前应订书面劳动合同，${signed ? `迟了${over}天` : `到月底过了${over}天未见`}（按另一种算法晚一天）；线索。`,
        en: `Engaged from ${formatDay(fact.startedOn)}: a written contract was due by ${formatDay(due)}, ${signed ? `signed ${counted(over, 'day')} late` : `not seen ${counted(over, 'day')} after`} (by another count a day less).`,
      },
      arithmetic: [
        step('daysOver', `${signed ? 'contractSignedOn' : 'last'} - ${due}`, over, 'days', '超过的天数', 'Days over'),
      ],
      flip: change(
        'contractSignedOn',
        fact.contractSignedOn,
        due,
        '期限内签订则不成立。',
        'Signed in time there would be no finding.',
      ),
    };
  },
});
