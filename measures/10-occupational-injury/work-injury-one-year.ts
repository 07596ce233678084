import { z } from 'zod';
import { addMonths, formatDay } from '#basics/day.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 一年申请期限提示: where nobody has applied, a follow-up from eleven months after the accident, time not due to the worker left out, and in
 * the month in which the year ends. Days are counted plainly, the earlier reading. The eleven months are ours; the year is 工伤保险条例 art. 17, what is
 * left out 法释〔2014〕9号 art. 7.
 */
export const workInjuryOneYear = rule({
  slug: 'work-injury-one-year',
  sheetIds: ['insurance-injury/OI-17'],
  measure: 'occupational-injury',
  title: { zh: '职工一方申请工伤认定的一年期限临近', en: 'One year to apply for recognition about to end' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [
    { instrument: 'county-setting', article: '设定' },
    { instrument: 'work-injury-regulation', article: '第十七条' },
    { instrument: 'work-injury-trial-provisions', article: '第七条' },
  ],
  kind: 'work-injury-case',
  facts: z.object({
    first: dayField,
    last: dayField,
    accidentOn: dayField.nullable(),
    excludedDays: z.int().min(0).nullable(),
    appliedOn: dayField.nullable(),
  }),
  reads: ['workInjuryCase'],
  parameters: ['work-injury-own-months', 'work-injury-warning-months'],
  from: '2011-01-01',
  to: null,
  judge(fact, law) {
    if (fact.appliedOn !== null && fact.appliedOn <= fact.last) return compliant;
    if (fact.accidentOn === null) return cannotTell('field-not-reported', 'accidentOn');
    // The text in force before 2011 is not held.
    if (law.findInForce('work-injury-own-months', fact.accidentOn) === null) return notApplicable;
    const year = law.inForce('work-injury-own-months', fact.accidentOn);
    const warning = law.inForce('work-injury-warning-months', fact.accidentOn);
    if (fact.last < addMonths(fact.accidentOn, warning.value ?? 0)) return notApplicable;
    if (fact.excludedDays === null) return cannotTell('field-not-reported', 'excludedDays');
    const yearOn = addMonths(fact.accidentOn, year.value ?? 0);
    const endsOn = yearOn + fact.excludedDays;
    const warnOn = addMonths(fact.accidentOn, warning.value ?? 0) + fact.excludedDays;
    if (fact.last < warnOn || endsOn < fact.first) return notApplicable;
    const left = Math.max(0, endsOn - fact.last);
    return {
      verdict: 'finding',
      quantity: { value: left, unit: 'days' },
      values: [year, warning],
      numbers: { yearOn, endsOn },
    };
  },
  explain(fact, _law, finding) {
    const left = finding.quantity?.value ?? 0;
    const { yearOn = fact.last, endsOn = fact.last } = finding.numbers ?? {};
    const accidentOn = fact.accidentOn ?? 0;
    return {
      sentence: {
        zh: `${formatDay(accidentOn)}的事故，未见申请工伤认定；职工一方的一年期限到${formatDay(endsOn)}${fact.excludedDays === 0 ? '' : `（已扣除${fact.excludedDays}天）`}，${left > 0 ? `还剩${left}天` : '已到期，是否还有应扣除的时间待核实'}；线索。`,
        en: `No application for recognition was seen for the accident of ${formatDay(accidentOn)}; the year ends on ${formatDay(endsOn)}${fact.excludedDays === 0 ? '' : ` (${counted(fact.excludedDays ?? 0, 'day')} left out)`}, ${left > 0 ? `${counted(left, 'day')} left` : 'now over; whether more time is to be left out is to be checked'}.`,
      },
      arithmetic: [
        step(
          'yearOn',
          `accidentOn + ${yearOn - accidentOn}`,
          yearOn,
          'day',
          '事故满一年之日',
          'One year from the accident',
        ),
        step('endsOn', 'yearOn + excludedDays', endsOn, 'day', '期限的最后一日', 'Last day'),
        step('daysLeft', 'max(0, endsOn - last)', left, 'days', '剩余天数', 'Days left'),
      ],
      flip: change(
        'appliedOn',
        fact.appliedOn,
        fact.last,
        '提出申请则不成立。',
        'With an application there would be no finding.',
      ),
    };
  },
});
