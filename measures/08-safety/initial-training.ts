import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, formulaName, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 岗前安全培训达到规定学时: hours of initial training completed by the day of the month’s first order or attendance; where none is seen, too
 * few hours prove nothing yet. The law for employees, the policy for quasi-employees. Source:
 * 安全生产法 art. 28; 生产经营单位安全培训规定, to be confirmed; 城人社发〔2022〕97号（八）.
 */
export const initialTraining = rule({
  slug: 'initial-training',
  sheetIds: ['pay-rest-safety/OSH-05'],
  measure: 'safety',
  title: { zh: '岗前安全培训达到规定学时', en: 'Initial safety training of the hours required' },
  departments: ['emergency'],
  level: 'LAW',
  basis: [
    { instrument: 'work-safety-law', article: '第二十八条' },
    { instrument: 'safety-training-rules', article: '第十三条' },
  ],
  kind: 'training-month',
  facts: z.object({
    workerClass: workerClassField,
    last: dayField,
    workBeganOn: dayField.nullable(),
    initialHours: z.int(),
  }),
  reads: ['trainingRecord', 'worker', 'order', 'roster'],
  parameters: ['training-hours-initial'],
  from: '2021-09-01',
  to: null,
  judge(fact, law) {
    const { workerClass } = fact;
    if (workerClass === 'self-employed') return notApplicable;
    const limit = law.inForce('training-hours-initial', fact.last);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const short = limit.value - fact.initialHours;
    if (short <= 0) return compliant;
    if (fact.workBeganOn === null) return cannotTell('field-not-reported', 'workBeganOn');
    if (workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    const level = workerClass === 'quasi-employee' ? { level: 'POLICY' as const } : {};
    return { verdict: 'finding', quantity: { value: short, unit: 'items' }, values: [limit], ...level };
  },
  explain(fact, _law, finding) {
    const short = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `${formatDay(fact.workBeganOn ?? fact.last)}已在接单或出勤，此前岗前安全培训${fact.initialHours}学时，差${short}学时；线索。`,
        en: `At work on ${formatDay(fact.workBeganOn ?? fact.last)} with ${fact.initialHours} hours of initial safety training, ${short} short.`,
      },
      arithmetic: [
        step(
          'hoursShort',
          `${formulaName('training-hours-initial')} - initialHours`,
          short,
          'items',
          '差的学时',
          'Hours short',
        ),
      ],
      flip: change(
        'initialHours',
        fact.initialHours,
        fact.initialHours + short,
        '达到学时则不成立。',
        'With those hours there would be no finding.',
      ),
    };
  },
});
