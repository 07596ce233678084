import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 37度以上12时至16时停止户外作业: order time in the open between 12:00 and 16:00 on a day of 37 and under 40 degrees. Source: 重庆市高温天气劳动保护办法.
 */
export const heatMidday = rule({
  slug: 'heat-midday',
  sheetIds: ['pay-rest-safety/OSH-09'],
  measure: 'safety',
  title: { zh: '37度以上12时至16时停止户外作业', en: 'No outdoor work from 12:00 to 16:00 at 37 degrees and more' },
  departments: ['health', 'emergency'],
  level: 'LAW',
  basis: [{ instrument: 'heat-rules-chongqing', article: '中度高温' }],
  kind: 'heat-day',
  facts: z.object({
    workerClass: workerClassField,
    last: dayField,
    on: dayField,
    maxTenths: z.int(),
    middaySeconds: secondsField,
  }),
  reads: ['order', 'heatDay'],
  parameters: ['heat-band-moderate', 'heat-band-intense'],
  from: '2012-06-29',
  to: null,
  judge(fact, law) {
    if (fact.workerClass === 'self-employed') return notApplicable;
    const from = law.inForce('heat-band-moderate', fact.last, '500229');
    if (from.value === null) return cannotTell('value-unknown', from.name);
    if (fact.maxTenths < from.value) return notApplicable;
    const below = law.inForce('heat-band-intense', fact.last, '500229');
    if (below.value === null) return cannotTell('value-unknown', below.name);
    if (fact.maxTenths >= below.value) return notApplicable;
    const over = fact.middaySeconds;
    if (over <= 0) return compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    return { verdict: 'finding', quantity: { value: over, unit: 'seconds' }, values: [from, below] };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `${formatDay(fact.on)}最高气温${perTen(fact.maxTenths)}度，12时至16时户外接单${over}秒；线索。`,
        en: `On ${formatDay(fact.on)}, maximum ${perTen(fact.maxTenths)} degrees, order time in the open between 12:00 and 16:00 was ${over} seconds.`,
      },
      arithmetic: [step('secondsOver', 'middaySeconds', over, 'seconds', '超过的时间', 'Time over')],
      flip: change(
        'maxTenths',
        fact.maxTenths,
        0,
        '若不是高温天气，则不适用。',
        'On a day that was not hot it would not apply.',
      ),
    };
  },
});

/** Tenths of a degree as text. */
const perTen = (tenths: number) => `${Math.floor(tenths / 10)}.${tenths % 10}`;
