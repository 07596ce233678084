import { z } from 'zod';
import { addMonths, formatDay } from '#basics/day.ts';
import { firstWorkdayOnOrAfter } from '#law/calendar/workdays.ts';
import type { InForce } from '#law/in-force.types.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { appraisalKinds } from '../facts/registers/injury/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable, type Verdict } from '../verdict.ts';

/**
 * 再次鉴定和复查鉴定: a second appraisal is applied for within fifteen days of receiving the first conclusion, a review not before one year from
 * it. One taken outside these times is looked at by a person. Source: 工伤保险条例 art. 26, 28.
 */
export const reappraisalWindow = rule({
  slug: 'reappraisal-window',
  sheetIds: ['insurance-injury/OI-20'],
  measure: 'occupational-injury',
  title: { zh: '再次鉴定十五日内、复查鉴定一年后申请', en: 'Second appraisal within 15 days, review after a year' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'work-injury-regulation', article: '第二十六条' },
    { instrument: 'work-injury-regulation', article: '第二十八条' },
  ],
  kind: 'appraisal',
  facts: z.object({
    first: dayField,
    last: dayField,
    appraisalKind: z.enum(appraisalKinds).nullable(),
    appraisalAskedOn: dayField.nullable(),
    earlierReceivedOn: dayField.nullable(),
    earlierConcludedOn: dayField.nullable(),
  }),
  reads: ['injuryAppraisal'],
  parameters: ['reappraisal-days', 'appraisal-review-months'],
  from: '2011-01-01',
  to: null,
  judge(fact, law) {
    if (fact.appraisalAskedOn === null) return cannotTell('field-not-reported', 'appraisalAskedOn');
    if (fact.appraisalAskedOn > fact.last || fact.appraisalAskedOn < fact.first) return notApplicable;
    // The text in force before 2011 is not held.
    if (law.findInForce('reappraisal-days', fact.appraisalAskedOn) === null) return notApplicable;
    if (fact.appraisalKind === null) return cannotTell('field-not-reported', 'appraisalKind');
    if (fact.appraisalKind === 'first') return notApplicable;
    if (fact.appraisalKind === 'second') {
      if (fact.earlierReceivedOn === null) return cannotTell('field-not-reported', 'earlierReceivedOn');
      const row = law.inForce('reappraisal-days', fact.appraisalAskedOn);
      const dueOn = firstWorkdayOnOrAfter(law.calendar, fact.earlierReceivedOn + (row.value ?? 0));
      if (dueOn === null) return cannotTell('calendar-not-published', 'earlierReceivedOn');
      return outside(fact.appraisalAskedOn - dueOn, row, dueOn);
    }
    if (fact.earlierConcludedOn === null) return cannotTell('field-not-reported', 'earlierConcludedOn');
    const row = law.inForce('appraisal-review-months', fact.appraisalAskedOn);
    const notBefore = addMonths(fact.earlierConcludedOn, row.value ?? 0);
    return outside(notBefore - fact.appraisalAskedOn, row, notBefore);
  },
  explain(fact, _law, finding) {
    const days = finding.quantity?.value ?? 0;
    const limitOn = finding.numbers?.limitOn ?? fact.last;
    const second = fact.appraisalKind === 'second';
    const applied = formatDay(fact.appraisalAskedOn ?? 0);
    const field = second ? 'earlierReceivedOn' : 'earlierConcludedOn';
    const from = fact[field] ?? 0;
    return {
      sentence: second
        ? {
            zh: `${formatDay(from)}收到上次结论，最迟${formatDay(limitOn)}申请再次鉴定，${applied}申请，晚${days}天；线索。`,
            en: `Conclusion received on ${formatDay(from)}, so a second appraisal was to be applied for by ${formatDay(limitOn)}; applied for on ${applied}, ${counted(days, 'day')} late.`,
          }
        : {
            zh: `${formatDay(from)}作出上次结论，${formatDay(limitOn)}起可以申请复查鉴定，${applied}申请，早${days}天；线索。`,
            en: `Concluded on ${formatDay(from)}, so a review could be applied for from ${formatDay(limitOn)}; applied for on ${applied}, ${counted(days, 'day')} early.`,
          },
      arithmetic: [
        step('limitOn', `${field} + ${limitOn - from}`, limitOn, 'day', '界限之日', 'Day of the limit'),
        step(
          'daysOutside',
          second ? 'appraisalAskedOn - limitOn' : 'limitOn - appraisalAskedOn',
          days,
          'days',
          second ? '晚的天数' : '早的天数',
          second ? 'Days late' : 'Days early',
        ),
      ],
      flip: change(
        'appraisalAskedOn',
        fact.appraisalAskedOn,
        limitOn,
        `${formatDay(limitOn)}申请则不成立。`,
        `Applied for on ${formatDay(limitOn)} there would be no finding.`,
      ),
    };
  },
});

const outside = (days: number, row: InForce, limitOn: number): Verdict =>
  days <= 0
    ? compliant
    : { verdict: 'finding', quantity: { value: days, unit: 'days' }, values: [row], numbers: { limitOn } };
