import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 伤亡人数变化及时补报: a change of casualties within thirty days of the accident, seven for road traffic and fire, is reported; the text gives no hour, so a
 * change not reported on its day or by the month’s end is named. Source: 生产安全事故报告和调查处理条例 art. 13.
 */
export const accidentSupplement = rule({
  slug: 'accident-supplement',
  sheetIds: ['pay-rest-safety/OSH-14'],
  measure: 'safety',
  title: { zh: '伤亡人数变化及时补报', en: 'Changed casualties reported in time' },
  departments: ['emergency'],
  level: 'LAW',
  basis: [{ instrument: 'accident-report-regulation', article: '第十三条' }],
  kind: 'accident',
  facts: z.object({
    last: dayField,
    occurredOn: dayField.nullable(),
    traffic: z.boolean().nullable(),
    casualtiesChangedOn: dayField.nullable(),
    supplementedOn: dayField.nullable(),
  }),
  reads: ['accident'],
  parameters: ['accident-supplement-days', 'accident-supplement-days-traffic'],
  from: '2007-06-01',
  to: null,
  judge(fact, law) {
    const { occurredOn, casualtiesChangedOn: changed } = fact;
    if (changed === null) return notApplicable;
    if (occurredOn === null) return cannotTell('field-not-reported', 'occurredOn');
    const onRoad = law.inForce('accident-supplement-days-traffic', fact.last);
    const other = law.inForce('accident-supplement-days', fact.last);
    const limit = fact.traffic === false ? other : onRoad;
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    if (changed - occurredOn > limit.value) {
      // Within the longer time only: it hangs on whether it was road traffic or a fire.
      const open = fact.traffic === null && changed - occurredOn <= (other.value ?? Number.POSITIVE_INFINITY);
      return open ? cannotTell('field-not-reported', 'traffic') : notApplicable;
    }
    const until = fact.supplementedOn === null || fact.supplementedOn > fact.last ? fact.last : fact.supplementedOn;
    const over = until - changed;
    return over <= 0
      ? compliant
      : { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: [limit], numbers: { until } };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    const { until = 0 } = finding.numbers ?? {};
    return {
      sentence: {
        zh: `${formatDay(fact.casualtiesChangedOn ?? until)}伤亡人数变化，过了${over}天${until === fact.supplementedOn ? '才补报' : '未见补报'}；线索。`,
        en: `Casualties changed on ${formatDay(fact.casualtiesChangedOn ?? until)}; ${counted(over, 'day')} later ${until === fact.supplementedOn ? 'it was reported' : 'no report was seen'}.`,
      },
      arithmetic: [
        step(
          'daysLate',
          `${until === fact.supplementedOn ? 'supplementedOn' : 'last'} - casualtiesChangedOn`,
          over,
          'days',
          '迟报天数',
          'Days late',
        ),
      ],
      flip: change(
        'supplementedOn',
        fact.supplementedOn,
        fact.casualtiesChangedOn ?? until,
        '当日补报则不成立。',
        'Reported the same day there would be no finding.',
      ),
    };
  },
});
