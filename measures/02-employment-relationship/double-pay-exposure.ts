import { z } from 'zod';
import { addMonths } from '#basics/day.ts';
import { formatYuan, productHalfUp } from '#basics/money.ts';
import { workdayAfter, workdaysBetween } from '#law/calendar/workdays.ts';
import { change, counted, step, valueIn } from '../explanation.ts';
import { dayField, fenField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 未订书面合同的二倍工资: the month’s share of the second wage from the day after a month is complete to the day before signing, at most eleven months; part-months by
 * working days (法释〔2025〕12号, to be confirmed). Force majeure and the worker’s own fault are for the tribunal. Source: 劳动合同法 art. 82;
 * 实施条例 art. 6, 7.
 */
export const doublePayExposure = rule({
  slug: 'double-pay-exposure',
  sheetIds: ['relations/R3-03'],
  measure: 'employment-relationship',
  title: { zh: '未订书面合同的二倍工资', en: 'Second wage while there is no written contract' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-contract-law', article: '第八十二条' },
    { instrument: 'labour-contract-implementation', article: '第六条' },
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
    monthlyWageFen: fenField.nullable(),
  }),
  reads: ['agreement', 'worker'],
  parameters: ['signing-months', 'double-pay-months'],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    const { workerClass } = fact;
    const asked = workerClass === 'employee' || workerClass === 'dispatched' || workerClass === 'unclear';
    if (!asked) return notApplicable;
    const months = law.inForce('signing-months', fact.last);
    if (months.value === null) return cannotTell('value-unknown', months.name);
    const most = law.inForce('double-pay-months', fact.last);
    if (most.value === null) return cannotTell('value-unknown', most.name);
    const from = addMonths(fact.startedOn, months.value);
    const end = Math.min(addMonths(from, most.value), fact.contractSignedOn ?? fact.last + 1, fact.last + 1);
    const [first, days] = [Math.max(from, fact.first), end - Math.max(from, fact.first)];
    if (days <= 0 || fact.workerRefused) return notApplicable;
    if (workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (!fact.agreementReported) return cannotTell('table-not-reported', 'agreement');
    if (fact.monthlyWageFen === null) return cannotTell('field-not-reported', 'wageStandardFen');
    const inMonth = workdaysBetween(law.calendar, fact.first - 1, fact.last);
    const worked = workdaysBetween(law.calendar, first - 1, end - 1);
    if (inMonth === null || worked === null) return cannotTell('calendar-not-published', 'unannouncedDays');
    const due = productHalfUp([fact.monthlyWageFen, worked], [inMonth]);
    return due === 0
      ? compliant
      : { verdict: 'finding', amountFen: due, values: [months, most], numbers: { worked, inMonth } };
  },
  explain(fact, law, finding) {
    const due = finding.amountFen ?? 0;
    const { worked = 0, inMonth = 1 } = finding.numbers ?? {};
    const from = Math.max(addMonths(fact.startedOn, valueIn(finding, 'signing-months')), fact.first);
    return {
      sentence: {
        zh: `当月有${worked}个工作日在满一个月而未订书面合同的期间，可能另付工资${formatYuan(due)}元；线索。`,
        en: `On ${counted(worked, 'working day')} of the month a second wage may be owed: ${formatYuan(due)}.`,
      },
      arithmetic: [
        step('secondWage', `monthlyWageFen * ${worked} / ${inMonth}`, due, 'fen', '另付的工资', 'Second wage'),
      ],
      flip: change(
        'contractSignedOn',
        fact.contractSignedOn,
        workdayAfter(law.calendar, from - 1, 1) ?? from,
        '最晚这一天签订则不成立。',
        'Signed by that day there would be no finding.',
      ),
    };
  },
});
