import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, counted, formulaName, step, valueIn } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 多单位就业分别参保: whoever works for several employers at once, in full or part time, is covered by each of them; cover by another employer is no
 * answer, nor is commercial cover. An unclear class cannot be told. Registration within thirty days of the first day of work at each. Source:
 * 人社部令第13号 art. 9; 劳社部函〔2004〕256号 art. 1; Chongqing's opinion of 2026; 城人社发〔2022〕97号（十）.
 */
export const workInjurySeveralEmployers = rule({
  slug: 'work-injury-several-employers',
  sheetIds: ['insurance-injury/OI-14'],
  measure: 'occupational-injury',
  title: { zh: '多家用人单位分别参加工伤保险', en: 'Each of several employers insures work injury' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'social-insurance-implementation-rules', article: '第九条' },
    { instrument: 'work-injury-reply-2004', article: '一' },
    { instrument: 'work-injury-regulation', article: '第二条' },
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
  }),
  reads: ['worker', 'injuryCover'],
  parameters: ['social-registration-days'],
  from: '2011-07-01',
  to: null,
  judge(fact, law) {
    const { workerClass } = fact;
    const asked = workerClass === 'employee' || workerClass === 'part-time' || workerClass === 'unclear';
    if (!asked || fact.otherEmployers === 0) return notApplicable;
    const limit = law.inForce('social-registration-days', fact.last);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const over = fact.last - (fact.startedOn + limit.value);
    if (over <= 0) return notApplicable;
    if (fact.workInjuryFrom !== null && fact.workInjuryFrom <= fact.last) return compliant;
    if (workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (!fact.coverReported) return cannotTell('table-not-reported', 'injuryCover');
    return { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: [limit] };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    const limit = valueIn(finding, 'social-registration-days');
    return {
      sentence: {
        zh: `同时另在${fact.otherEmployers}家单位就业，本单位自${formatDay(fact.startedOn)}起用工，${limit}日内应分别参加工伤保险，到${formatDay(fact.last)}已过${over}天未见本单位参保；线索。`,
        en: `Employed by ${counted(fact.otherEmployers, 'other enterprise')} at once; here from ${formatDay(fact.startedOn)}, each pays its own, and within ${limit} days none was seen here, ${counted(over, 'day')} after.`,
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
