import { z } from 'zod';
import { change, formulaName, step } from '../explanation.ts';
import { dayField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 非全日制平均每日4小时、每周24小时以内: with one employer: the mean day of the week, and the week. Over it the part-time status is in doubt. Source: 劳动合同法 art. 68.
 */
export const partTimeHours = rule({
  slug: 'part-time-hours',
  sheetIds: ['relations/R3-09'],
  measure: 'employment-relationship',
  title: { zh: '非全日制平均每日4小时、每周24小时以内', en: 'Part-time work within 4 hours a day and 24 a week' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'labour-contract-law', article: '第六十八条' }],
  kind: 'part-time-week',
  facts: z.object({
    workerClass: workerClassField,
    last: dayField,
    weekSeconds: secondsField.nullable(),
    weekDays: z.int().nullable(),
  }),
  reads: ['partTimeHours'],
  parameters: ['part-time-day-seconds', 'part-time-week-seconds'],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    if (fact.workerClass !== 'part-time' && fact.workerClass !== 'unclear') return notApplicable;
    if (fact.weekSeconds === null) return cannotTell('field-not-reported', 'weekSeconds');
    if (fact.weekDays === null) return cannotTell('field-not-reported', 'weekDays');
    const daily = law.inForce('part-time-day-seconds', fact.last);
    if (daily.value === null) return cannotTell('value-unknown', daily.name);
    const weekly = law.inForce('part-time-week-seconds', fact.last);
    if (weekly.value === null) return cannotTell('value-unknown', weekly.name);
    const most = Math.min(fact.weekDays * daily.value, weekly.value);
    const over = fact.weekSeconds - most;
    if (over <= 0) return compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    return { verdict: 'finding', quantity: { value: over, unit: 'seconds' }, values: [daily, weekly] };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    const [daily, weekly] = [formulaName('part-time-day-seconds'), formulaName('part-time-week-seconds')];
    return {
      sentence: {
        zh: `一周工作超过非全日制上限${over}秒；线索。`,
        en: `The week is ${over} seconds over the part-time limits.`,
      },
      arithmetic: [
        step(
          'secondsOver',
          `weekSeconds - min(weekDays * ${daily}, ${weekly})`,
          over,
          'seconds',
          '超过的时间',
          'Time over',
        ),
      ],
      flip: change(
        'weekSeconds',
        fact.weekSeconds,
        (fact.weekSeconds ?? 0) - over,
        '不超过则不成立。',
        'Within the limits there would be no finding.',
      ),
    };
  },
});
