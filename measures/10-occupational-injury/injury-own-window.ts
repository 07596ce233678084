import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, counted, formulaName, step, valueIn } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 本人申请期限提示: where nobody has applied and at the month's end ten days or fewer are left of the worker's own window (30 days from the
 * accident to 30 June 2025, 90 from then on), somebody tells worker and union; in the month in which it ends as well. Days are counted plainly, the
 * earlier reading. Late is no refusal by itself. A follow-up of ours; the windows are from 人社部发〔2021〕110号 and 〔2025〕24号 (to be verified).
 */
export const injuryOwnWindow = rule({
  slug: 'injury-own-window',
  sheetIds: ['insurance-injury/OI-08'],
  measure: 'occupational-injury',
  title: { zh: '本人申请职业伤害确认的期限临近', en: 'Own window for confirmation about to end' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [
    { instrument: 'county-setting', article: '设定' },
    { instrument: 'injury-pilot-notice-2025', article: '申请时限' },
    { instrument: 'injury-pilot-notice-2021', article: '申请时限' },
  ],
  kind: 'injury-case',
  facts: z.object({
    first: dayField,
    last: dayField,
    accidentOn: dayField.nullable(),
    appliedOn: dayField.nullable(),
  }),
  reads: ['injuryCase'],
  parameters: ['injury-own-application-days', 'injury-own-warning-days'],
  from: '2022-07-01',
  to: null,
  judge(fact, law) {
    if (fact.appliedOn !== null && fact.appliedOn <= fact.last) return compliant;
    if (fact.accidentOn === null) return cannotTell('field-not-reported', 'accidentAt');
    // Before the pilot there was no such limit.
    if (law.findInForce('injury-own-application-days', fact.accidentOn) === null) return notApplicable;
    const window = law.inForce('injury-own-application-days', fact.accidentOn);
    const warning = law.inForce('injury-own-warning-days', fact.accidentOn);
    const endsOn = fact.accidentOn + (window.value ?? 0);
    if (endsOn < fact.first || endsOn - fact.last > (warning.value ?? 0)) return notApplicable;
    const left = Math.max(0, endsOn - fact.last);
    return {
      verdict: 'finding',
      quantity: { value: left, unit: 'days' },
      values: [window, warning],
      numbers: { endsOn },
    };
  },
  explain(fact, _law, finding) {
    const left = finding.quantity?.value ?? 0;
    const endsOn = finding.numbers?.endsOn ?? fact.last;
    const window = valueIn(finding, 'injury-own-application-days');
    return {
      sentence: {
        zh: `${formatDay(fact.accidentOn ?? 0)}的事故，未见申请职业伤害确认；本人、近亲属和工会的${window}日申请期限到${formatDay(endsOn)}，${left > 0 ? `还剩${left}天` : '已到期，逾期可附说明申请'}；线索。`,
        en: `No application was seen for the accident of ${formatDay(fact.accidentOn ?? 0)}; the ${window} days of worker, relatives and union end on ${formatDay(endsOn)}, ${left > 0 ? `${counted(left, 'day')} left` : 'now over; a late application may still be made with a statement'}.`,
      },
      arithmetic: [
        step(
          'endsOn',
          `accidentOn + ${formulaName('injury-own-application-days')}`,
          endsOn,
          'day',
          '期限的最后一日',
          'Last day',
        ),
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
