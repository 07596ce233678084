import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { lastDayWithin, workdaysBetween } from '#law/calendar/workdays.ts';
import { change, counted, formulaName, step, valueIn } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 网上服务中断不超过一个工作日: a named online service is back within a working day. The measure gives no number; it is our setting. Source: 城人社发〔2022〕97号（十三）.
 */
export const onlineChannelDown = rule({
  slug: 'online-channel-down',
  sheetIds: ['insurance-injury/SV-09'],
  measure: 'insurance-services',
  title: { zh: '网上服务中断不超过一个工作日', en: 'Online service down for at most a working day' },
  departments: ['human-resources', 'medical-insurance', 'tax'],
  level: 'SETTING',
  basis: [{ instrument: 'county-policy', article: '（十三）' }],
  kind: 'service-channel',
  facts: z.object({ last: dayField, downFrom: dayField.nullable(), downTo: dayField.nullable() }),
  reads: ['serviceChannel'],
  parameters: ['service-channel-down-days'],
  from: '2022-01-01',
  to: null,
  judge(fact, law) {
    if (fact.downFrom === null) return cannotTell('field-not-reported', 'downFrom');
    const until = fact.downTo === null || fact.downTo > fact.last ? fact.last : fact.downTo;
    const limit = law.inForce('service-channel-down-days', fact.last);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const down = workdaysBetween(law.calendar, fact.downFrom, until);
    if (down === null) return cannotTell('calendar-not-published', 'downFrom');
    const over = down - limit.value;
    return over <= 0
      ? compliant
      : { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: [limit], numbers: { down } };
  },
  explain(fact, law, finding) {
    const over = finding.quantity?.value ?? 0;
    const { down = 0 } = finding.numbers ?? {};
    return {
      sentence: {
        zh: `网上服务自${formatDay(fact.downFrom ?? fact.last)}中断${down}个工作日，超过设定${over}个；线索。`,
        en: `The online service was down for ${counted(down, 'working day')} from ${formatDay(fact.downFrom ?? fact.last)}, ${over} over our limit.`,
      },
      arithmetic: [
        step(
          'daysOver',
          `${down} - ${formulaName('service-channel-down-days')}`,
          over,
          'days',
          '超过的工作日',
          'Working days over',
        ),
      ],
      flip: change(
        'downTo',
        fact.downTo,
        lastDayWithin(law.calendar, fact.downFrom ?? fact.last, valueIn(finding, 'service-channel-down-days')) ??
          fact.last,
        '最晚这一天恢复则不成立。',
        'Back by that day there would be no finding.',
      ),
    };
  },
});
