import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { lastDayWithin, workdaysBetween } from '#law/calendar/workdays.ts';
import { change, counted, formulaName, step, valueIn } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 丧失待遇资格在二十个工作日内告知: the employer, the person or a relative tells the agency within twenty working days that an entitlement is lost. Source: 社会保险经办条例
 * art. 25.
 */
export const entitlementLossReported = rule({
  slug: 'entitlement-loss-reported',
  sheetIds: ['insurance-injury/SV-10'],
  measure: 'insurance-services',
  title: { zh: '丧失待遇资格在二十个工作日内告知', en: 'Loss of entitlement reported in time' },
  departments: ['human-resources', 'medical-insurance'],
  level: 'LAW',
  basis: [{ instrument: 'insurance-handling-regulation', article: '第二十五条' }],
  kind: 'entitlement-loss',
  facts: z.object({ last: dayField, eventOn: dayField.nullable(), reportedOn: dayField.nullable() }),
  reads: ['entitlementLoss'],
  parameters: ['service-days-entitlement-loss'],
  from: '2023-12-01',
  to: null,
  judge(fact, law) {
    if (fact.eventOn === null) return cannotTell('field-not-reported', 'eventOn');
    const until = fact.reportedOn === null || fact.reportedOn > fact.last ? fact.last : fact.reportedOn;
    const limit = law.inForce('service-days-entitlement-loss', fact.last);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const taken = workdaysBetween(law.calendar, fact.eventOn, until);
    if (taken === null) return cannotTell('calendar-not-published', 'eventOn');
    const over = taken - limit.value;
    return over <= 0
      ? compliant
      : { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: [limit], numbers: { taken } };
  },
  explain(fact, law, finding) {
    const over = finding.quantity?.value ?? 0;
    const { taken = 0 } = finding.numbers ?? {};
    return {
      sentence: {
        zh: `${formatDay(fact.eventOn ?? fact.last)}丧失待遇资格，用了${taken}个工作日，超过${over}个；线索。`,
        en: `An entitlement was lost on ${formatDay(fact.eventOn ?? fact.last)}; ${counted(taken, 'working day')} taken, ${over} over.`,
      },
      arithmetic: [
        step(
          'daysOver',
          `${taken} - ${formulaName('service-days-entitlement-loss')}`,
          over,
          'days',
          '超过的工作日',
          'Working days over',
        ),
      ],
      flip: change(
        'reportedOn',
        fact.reportedOn,
        lastDayWithin(law.calendar, fact.eventOn ?? fact.last, valueIn(finding, 'service-days-entitlement-loss')) ??
          fact.last,
        '最晚这一天报告则不成立。',
        'Reported by that day there would be no finding.',
      ),
    };
  },
});
