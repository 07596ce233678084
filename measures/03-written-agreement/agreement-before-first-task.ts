import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 接单前订立书面协议: before the first task; the month’s first order is what the records show. Source: 城人社发〔2022〕97号（三）; 人社厅发〔2023〕6号.
 */
export const agreementBeforeFirstTask = rule({
  slug: 'agreement-before-first-task',
  sheetIds: ['relations/R4-01'],
  measure: 'written-agreement',
  title: { zh: '接单前订立书面协议', en: 'Written agreement before the first task' },
  departments: ['human-resources'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（三）' },
    { instrument: 'written-agreement-guideline', article: '第四条' },
  ],
  kind: 'signing-deadline',
  facts: z.object({
    workerClass: workerClassField,
    last: dayField,
    agreementReported: z.boolean(),
    firstOrderOn: dayField.nullable(),
    writtenSignedOn: dayField.nullable(),
  }),
  reads: ['agreement', 'worker'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.workerClass !== 'quasi-employee' && fact.workerClass !== 'unclear') return notApplicable;
    if (fact.firstOrderOn === null) return notApplicable;
    if (fact.writtenSignedOn !== null && fact.writtenSignedOn <= fact.firstOrderOn) return compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (!fact.agreementReported) return cannotTell('table-not-reported', 'agreement');
    const until =
      fact.writtenSignedOn === null || fact.writtenSignedOn > fact.last ? fact.last + 1 : fact.writtenSignedOn;
    return { verdict: 'finding', quantity: { value: until - fact.firstOrderOn, unit: 'days' }, values: [] };
  },
  explain(fact, _law, finding) {
    const days = finding.quantity?.value ?? 0;
    const signed = fact.writtenSignedOn !== null && fact.writtenSignedOn <= fact.last;
    return {
      sentence: {
        zh: `${formatDay(fact.firstOrderOn ?? fact.last)}接单，其后${days}天未见书面协议；线索。`,
        en: `Orders from ${formatDay(fact.firstOrderOn ?? fact.last)}; for ${counted(days, 'day')} a written agreement was not seen.`,
      },
      arithmetic: [
        step(
          'daysWithout',
          signed ? 'writtenSignedOn - firstOrderOn' : 'last + 1 - firstOrderOn',
          days,
          'days',
          '没有协议的天数',
          'Days without',
        ),
      ],
      flip: change(
        'writtenSignedOn',
        fact.writtenSignedOn,
        fact.firstOrderOn ?? fact.last,
        '接单当日签订则不成立。',
        'Signed by that day there would be no finding.',
      ),
    };
  },
});
