import { z } from 'zod';
import { addMonths, formatDay } from '#basics/day.ts';
import { formatYuan, productHalfUp } from '#basics/money.ts';
import { workdayAfter, workdaysBetween } from '#law/calendar/workdays.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField, fenField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { mayBeEmployed } from './classes.ts';

/**
 * 未订书面合同的二倍工资: the month's share of the second wage, from the day after a month is complete to the day before signing, at the latest
 * the day before a year is complete: at most eleven months. A month only part of which counts is taken by its working days. Where
 * the worker refused or force majeure stood in the way, with evidence named, nothing is counted; whether the evidence holds is for
 * the tribunal (法释〔2025〕12号 6, 7, from memory). An exposure, not an amount found due. Source: 劳动合同法 82; 实施条例 6, 7.
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
    { instrument: 'labour-dispute-interpretation-2025', article: '第六条' },
    { instrument: 'labour-dispute-interpretation-2025', article: '第七条' },
  ],
  kind: 'signing-deadline',
  facts: z.object({
    workerClass: workerClassField,
    startedOn: dayField,
    engagedUntil: dayField.nullable(),
    first: dayField,
    last: dayField,
    agreementReported: z.boolean(),
    contractSignedOn: dayField.nullable(),
    contractUndated: z.boolean(),
    workerRefused: z.boolean(),
    forceMajeure: z.boolean(),
    excuseEvidenceId: z.string().nullable(),
    monthlyWageFen: fenField.nullable(),
  }),
  reads: ['agreement', 'worker'],
  parameters: ['signing-months', 'double-pay-months'],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    if (!mayBeEmployed(fact.workerClass)) return notApplicable;
    const months = law.inForce('signing-months', fact.last);
    if (months.value === null) return cannotTell('value-unknown', months.name);
    const most = law.inForce('double-pay-months', fact.last);
    if (most.value === null) return cannotTell('value-unknown', most.name);
    const from = Math.max(addMonths(fact.startedOn, months.value), fact.first);
    const engaged = Math.min(fact.engagedUntil ?? fact.last, fact.last);
    const yearEnds = addMonths(fact.startedOn, months.value + most.value) - 1;
    const until = Math.min(yearEnds, fact.contractSignedOn === null ? engaged : fact.contractSignedOn - 1, engaged);
    if (until < from) return notApplicable;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (!fact.agreementReported) return cannotTell('table-not-reported', 'agreement');
    if (fact.contractUndated) return cannotTell('field-not-reported', 'signedOn');
    if (fact.workerRefused || fact.forceMajeure)
      return fact.excuseEvidenceId === null ? cannotTell('field-not-reported', 'excuseEvidenceId') : notApplicable;
    if (fact.monthlyWageFen === null) return cannotTell('field-not-reported', 'wageStandardFen');
    const inMonth = workdaysBetween(law.calendar, fact.first - 1, fact.last);
    const worked = workdaysBetween(law.calendar, from - 1, until);
    if (inMonth === null || worked === null) return cannotTell('calendar-not-published', 'unannouncedDays');
    const due = productHalfUp([fact.monthlyWageFen, worked], [inMonth]);
    const numbers = { worked, inMonth, from, until, yearEnds };
    return due === 0 ? compliant : { verdict: 'finding', amountFen: due, values: [months, most], numbers };
  },
  explain(fact, law, finding) {
    const due = finding.amountFen ?? 0;
    const { worked = 0, inMonth = 1, from = 0, until = 0, yearEnds = 0 } = finding.numbers ?? {};
    return {
      sentence: {
        zh: `${formatDay(from)}至${formatDay(until)}用工满一个月而未见书面合同，当月${inMonth}个工作日中占${worked}个，可能另付工资${formatYuan(due)}元（最多计到${formatDay(yearEnds)}）；线索。`,
        en: `From ${formatDay(from)} to ${formatDay(until)} a written contract was not seen after the first month: ${worked} of the month's ${counted(inMonth, 'working day')}. A second wage may be owed: ${formatYuan(due)} (counted to ${formatDay(yearEnds)} at the latest).`,
      },
      arithmetic: [
        step(
          'secondWage',
          `divideHalfUp(monthlyWageFen * ${worked}, ${inMonth})`,
          due,
          'fen',
          '另付的工资',
          'Second wage',
        ),
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
