import { z } from 'zod';
import { addMonths } from '#basics/day.ts';
import { change, formulaName, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 年度安全再培训达到规定学时: hours of further training in the year up to the month’s end, for those engaged a year. Source: 安全生产法 art. 28; the eight
 * hours from a decision of the State Council’s safety committee, to be confirmed.
 */
export const yearlyTraining = rule({
  slug: 'yearly-training',
  sheetIds: ['pay-rest-safety/OSH-05'],
  measure: 'safety',
  title: { zh: '年度安全再培训达到规定学时', en: 'Yearly safety training of the hours required' },
  departments: ['emergency'],
  level: 'LAW',
  basis: [
    { instrument: 'work-safety-law', article: '第二十八条' },
    { instrument: 'safety-training-rules', article: '再培训' },
  ],
  kind: 'training-month',
  facts: z.object({ workerClass: workerClassField, last: dayField, startedOn: dayField, yearlyHours: z.int() }),
  reads: ['trainingRecord', 'worker'],
  parameters: ['training-hours-yearly'],
  from: '2021-09-01',
  to: null,
  judge(fact, law) {
    const { workerClass } = fact;
    if (workerClass === 'self-employed' || addMonths(fact.startedOn, 12) > fact.last) return notApplicable;
    const limit = law.inForce('training-hours-yearly', fact.last);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const short = limit.value - fact.yearlyHours;
    if (short <= 0) return compliant;
    if (workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    const level = workerClass === 'quasi-employee' ? { level: 'POLICY' as const } : {};
    return { verdict: 'finding', quantity: { value: short, unit: 'items' }, values: [limit], ...level };
  },
  explain(fact, _law, finding) {
    const short = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `年度安全再培训${fact.yearlyHours}学时，差${short}学时；线索。`,
        en: `Yearly safety training: ${fact.yearlyHours} hours, ${short} short.`,
      },
      arithmetic: [
        step(
          'hoursShort',
          `${formulaName('training-hours-yearly')} - yearlyHours`,
          short,
          'items',
          '差的学时',
          'Hours short',
        ),
      ],
      flip: change(
        'yearlyHours',
        fact.yearlyHours,
        fact.yearlyHours + short,
        '达到学时则不成立。',
        'With those hours there would be no finding.',
      ),
    };
  },
});
