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
    if (fact.traffic === null) return cannotTell('field-not-reported', 'traffic');
    const name = fact.traffic ? 'accident-supplement-days-traffic' : 'accident-supplement-days';
    const limit = law.inForce(name, fact.last);
    if (limit.value === null) return cannotTell('value-unknown', name);
    if (changed - occurredOn > limit.value) return notApplicable;
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
