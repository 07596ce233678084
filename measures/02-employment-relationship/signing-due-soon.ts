import { z } from 'zod';
import { addMonths, formatDay } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { mayBeEmployed } from './classes.ts';

/**
 * 书面劳动合同将到期: from the 20th day of an engagement (our setting; the first day counts) a contract not yet seen is warned of, until the
 * earlier reading of the month has run out; both last days are shown. Nothing is late yet. Source: 劳动合同法 10; 系统设定.
 */
export const signingDueSoon = rule({
  slug: 'signing-due-soon',
  sheetIds: ['relations/R3-02'],
  measure: 'employment-relationship',
  title: { zh: '书面劳动合同临近期限', en: 'Time to sign a labour contract runs out' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [{ instrument: 'labour-contract-law', article: '第十条' }],
  kind: 'signing-deadline',
  facts: z.object({
    workerClass: workerClassField,
    startedOn: dayField,
    engagedUntil: dayField.nullable(),
    last: dayField,
    agreementReported: z.boolean(),
    contractSignedOn: dayField.nullable(),
    contractUndated: z.boolean(),
  }),
  reads: ['agreement', 'worker'],
  parameters: ['signing-months', 'signing-warning-days'],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    if (!mayBeEmployed(fact.workerClass)) return notApplicable;
    const months = law.inForce('signing-months', fact.last);
    if (months.value === null) return cannotTell('value-unknown', months.name);
    const warning = law.inForce('signing-warning-days', fact.last);
    if (warning.value === null) return cannotTell('value-unknown', warning.name);
    const due = addMonths(fact.startedOn, months.value) - 1;
    const dayOfWork = fact.last - fact.startedOn + 1;
    if (dayOfWork < warning.value || fact.last > due) return notApplicable;
    if (fact.engagedUntil !== null && fact.engagedUntil <= fact.last) return notApplicable;
    if (fact.contractSignedOn !== null && fact.contractSignedOn <= fact.last) return compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (!fact.agreementReported) return cannotTell('table-not-reported', 'agreement');
    if (fact.contractUndated) return cannotTell('field-not-reported', 'signedOn');
    return {
      verdict: 'finding',
      quantity: { value: dayOfWork, unit: 'days' },
      values: [months, warning],
      numbers: { due, dueByOther: due + 1 },
    };
  },
  explain(fact, _law, finding) {
    const day = finding.quantity?.value ?? 0;
    const { due = 0, dueByOther = 0 } = finding.numbers ?? {};
    const [by, other] = [formatDay(due), formatDay(dueByOther)];
    return {
      sentence: {
        zh: `用工第${day}天，未见书面劳动合同；最迟${by}订立（按另一种算法为${other}）；线索。`,
        en: `Day ${day} of the engagement, a written labour contract not seen; it is due by ${by} (by another count ${other}).`,
      },
      arithmetic: [step('dayOfWork', 'last - startedOn + 1', day, 'days', '用工第几天', 'Day of the engagement')],
      flip: change(
        'contractSignedOn',
        fact.contractSignedOn,
        fact.last,
        '月底前签订则不成立。',
        'Signed by the end of the month there would be no finding.',
      ),
    };
  },
});
