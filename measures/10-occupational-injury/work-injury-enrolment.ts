import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, counted, formulaName, step, valueIn } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 工伤参保: the employer covers every employee, part time included, by work injury insurance, registered within thirty days of the first day of
 * work; judged at the month's end for a worker with this one employer (several: `work-injury-several-employers`). Commercial cover and occupational
 * injury protection are no answer. For a dispatched worker the agency pays: seen anywhere it is met, else the agency's records are missing; so too
 * beside another employer, whose own cover may be what is seen.
 * Source: 工伤保险条例 art. 2, 62; 社会保险法 art. 58.
 */
export const workInjuryEnrolment = rule({
  slug: 'work-injury-enrolment',
  sheetIds: ['insurance-injury/OI-13'],
  measure: 'occupational-injury',
  title: { zh: '职工由用人单位参加工伤保险', en: 'Employee covered by work injury insurance' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'work-injury-regulation', article: '第二条' },
    { instrument: 'work-injury-regulation', article: '第六十二条' },
    { instrument: 'social-insurance-law', article: '第五十八条' },
    { instrument: 'county-policy', article: '（十）' },
  ],
  kind: 'injury-cover',
  facts: z.object({
    workerClass: workerClassField,
    startedOn: dayField,
    last: dayField,
    otherEmployers: z.int().min(0),
    coverReported: z.boolean(),
    workInjuryFrom: dayField.nullable(),
    anyWorkInjuryFrom: dayField.nullable(),
  }),
  reads: ['worker', 'injuryCover'],
  parameters: ['social-registration-days'],
  from: '2011-07-01',
  to: null,
  judge(fact, law) {
    const { workerClass } = fact;
    if (workerClass === 'quasi-employee' || workerClass === 'self-employed') return notApplicable;
    const several = fact.otherEmployers > 0;
    if (several && workerClass !== 'dispatched') return notApplicable;
    const limit = law.inForce('social-registration-days', fact.last);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const over = fact.last - (fact.startedOn + limit.value);
    if (over <= 0) return notApplicable;
    // What is seen with another employer beside the agency may be that employer's own.
    const seen = workerClass !== 'dispatched' ? fact.workInjuryFrom : several ? null : fact.anyWorkInjuryFrom;
    if (seen !== null && seen <= fact.last) return compliant;
    if (workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (workerClass === 'dispatched' || !fact.coverReported) return cannotTell('table-not-reported', 'injuryCover');
    return { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: [limit] };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    const limit = valueIn(finding, 'social-registration-days');
    return {
      sentence: {
        zh: `自${formatDay(fact.startedOn)}起用工，${limit}日内应由单位参加工伤保险，到${formatDay(fact.last)}已过${over}天未见参保；线索。`,
        en: `Engaged from ${formatDay(fact.startedOn)}, work injury insurance was due within ${limit} days and not seen ${counted(over, 'day')} after.`,
      },
      arithmetic: [
        step(
          'daysOver',
          `last - (startedOn + ${formulaName('social-registration-days')})`,
          over,
          'days',
          '超过的天数',
          'Days over',
        ),
      ],
      flip: change(
        'workInjuryFrom',
        fact.workInjuryFrom,
        fact.last,
        '月底前由本单位参加工伤保险则不成立。',
        'Insured by this employer by the end of the month there would be no finding.',
      ),
    };
  },
});
