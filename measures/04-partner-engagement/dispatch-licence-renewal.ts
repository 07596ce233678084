import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 派遣许可届满六十日前申请延续: an agency that goes on applies sixty days before its licence ends; filed later it counts as a new application. One that means to stop need not: for review. A next licence without
 * a gap answers it. Source: 劳务派遣行政许可实施办法.
 */
export const dispatchLicenceRenewal = rule({
  slug: 'dispatch-licence-renewal',
  sheetIds: ['relations/R5-02'],
  measure: 'partner-engagement',
  title: { zh: '派遣许可届满六十日前申请延续', en: 'A dispatch licence renewed sixty days before it ends' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'labour-dispatch-licence-rules', article: '延续' }],
  kind: 'dispatch-renewal',
  facts: z.object({
    licenceTo: dayField.nullable(),
    renewalFiledOn: dayField.nullable(),
    renewedFrom: dayField.nullable(),
    last: dayField,
  }),
  reads: ['licence'],
  parameters: ['dispatch-renewal-days'],
  from: '2013-07-01',
  to: null,
  judge(fact, law) {
    if (fact.licenceTo === null) return cannotTell('field-not-reported', 'licenceTo');
    if (fact.renewedFrom !== null && fact.renewedFrom <= fact.licenceTo + 1) return compliant;
    const days = law.inForce('dispatch-renewal-days', fact.last);
    if (days.value === null) return cannotTell('value-unknown', days.name);
    const latest = fact.licenceTo - days.value;
    const at = Math.min(fact.renewalFiledOn ?? fact.last, fact.last);
    const late = at - latest;
    return late <= 0
      ? compliant
      : { verdict: 'finding', quantity: { value: late, unit: 'days' }, values: [days], numbers: { latest, at } };
  },
  explain(fact, _law, finding) {
    const late = finding.quantity?.value ?? 0;
    const { latest = 0, at = 0 } = finding.numbers ?? {};
    const filed = fact.renewalFiledOn !== null && fact.renewalFiledOn <= fact.last;
    return {
      sentence: filed
        ? {
            zh: `派遣许可${formatDay(fact.licenceTo ?? 0)}届满，最迟${formatDay(latest)}申请延续，晚了${late}天；线索。`,
            en: `The dispatch licence ends on ${formatDay(fact.licenceTo ?? 0)}; its renewal was due by ${formatDay(latest)} and filed ${counted(late, 'day')} late.`,
          }
        : {
            zh: `派遣许可${formatDay(fact.licenceTo ?? 0)}届满，最迟${formatDay(latest)}申请延续，到月底未见，已过${late}天；线索。`,
            en: `The dispatch licence ends on ${formatDay(fact.licenceTo ?? 0)}; its renewal was due by ${formatDay(latest)}, and ${counted(late, 'day')} on none was seen.`,
          },
      arithmetic: [
        step('daysLate', `${at} - (licenceTo - dispatchRenewalDays)`, late, 'days', '晚的天数', 'Days late'),
      ],
      flip: change(
        'renewalFiledOn',
        fact.renewalFiledOn,
        latest,
        '届满六十日前申请则不成立。',
        'Filed sixty days before there would be no finding.',
      ),
    };
  },
});
