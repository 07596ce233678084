import { z } from 'zod';
import { change, formulaName, spokenEn, spokenZh, step } from '../explanation.ts';
import { dayField, platformField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 非全日制平均每日4小时、每周24小时以内: with one employer, counted from orders, required time and attendance of a week; the mean is taken over the
 * days worked in it. A finding only where even the fewest hours on the most days are over; then the part-time status is in doubt,
 * and a person looks. Several employers are not added up. Source: 劳动合同法 68.
 */
export const partTimeHours = rule({
  slug: 'part-time-hours',
  sheetIds: ['relations/R3-09'],
  measure: 'employment-relationship',
  title: { zh: '非全日制平均每日4小时、每周24小时以内', en: 'Part-time work within 4 hours a day and 24 a week' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'labour-contract-law', article: '第六十八条' }],
  kind: 'week',
  facts: z.object({
    platform: platformField,
    workerClass: workerClassField,
    monday: dayField,
    workedDays: z.int().min(0).max(7),
    workedDaysAtMost: z.int().min(0).max(7),
    workingSeconds: secondsField,
    workingSecondsAtMost: secondsField,
  }),
  reads: ['worker', 'order', 'session', 'roster'],
  parameters: ['part-time-day-average-seconds', 'part-time-week-seconds'],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    if (fact.platform === null) return notApplicable;
    if (fact.workerClass !== 'part-time' && fact.workerClass !== 'unclear') return notApplicable;
    const sunday = fact.monday + 6;
    const daily = law.inForce('part-time-day-average-seconds', sunday);
    if (daily.value === null) return cannotTell('value-unknown', daily.name);
    const weekly = law.inForce('part-time-week-seconds', sunday);
    if (weekly.value === null) return cannotTell('value-unknown', weekly.name);
    if (fact.workingSecondsAtMost <= Math.min(fact.workedDays * daily.value, weekly.value)) return compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    const over = fact.workingSeconds - Math.min(fact.workedDaysAtMost * daily.value, weekly.value);
    if (over <= 0) return cannotTell('bounds-straddle', 'workingSeconds');
    return { verdict: 'finding', quantity: { value: over, unit: 'seconds' }, values: [daily, weekly] };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    const [daily, weekly] = [formulaName('part-time-day-average-seconds'), formulaName('part-time-week-seconds')];
    const limit = fact.workingSeconds - over;
    return {
      sentence: {
        zh: `一周${fact.workedDaysAtMost}天工作${spokenZh(fact.workingSeconds)}，非全日制至多${spokenZh(limit)}，超过${spokenZh(over)}；线索。`,
        en: `${spokenEn(fact.workingSeconds)} of work on ${fact.workedDaysAtMost} day(s) of the week; part-time work is at most ${spokenEn(limit)}: ${spokenEn(over)} over.`,
      },
      arithmetic: [
        step(
          'most',
          `min(workedDaysAtMost * ${daily}, ${weekly})`,
          limit,
          'seconds',
          '非全日制至多',
          'Most for part-time work',
        ),
        step('secondsOver', 'workingSeconds - most', over, 'seconds', '超过的时间', 'Time over'),
      ],
      flip: change(
        'workingSeconds',
        fact.workingSeconds,
        limit,
        '不超过则不成立。',
        'Within the limits there would be no finding.',
      ),
    };
  },
});
