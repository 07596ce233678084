import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, formulaName, step } from '../explanation.ts';
import { dayField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 37度以上不满40度户外不超过6小时: order time in the open over six hours on a day of 37 and under 40 degrees; the maximum is the official bulletin’s. Source:
 * 安监总安健〔2012〕89号 art. 8; 重庆市高温天气劳动保护办法.
 */
export const heatOutdoorHours = rule({
  slug: 'heat-outdoor-hours',
  sheetIds: ['pay-rest-safety/OSH-09'],
  measure: 'safety',
  title: { zh: '37度以上不满40度户外不超过6小时', en: 'At most six hours outdoors at 37 and under 40 degrees' },
  departments: ['health', 'emergency'],
  level: 'NOTICE',
  basis: [
    { instrument: 'heat-rules-national', article: '第八条' },
    { instrument: 'heat-rules-chongqing', article: '中度高温' },
  ],
  kind: 'heat-day',
  facts: z.object({
    workerClass: workerClassField,
    last: dayField,
    on: dayField,
    maxTenths: z.int(),
    outdoorSeconds: secondsField,
  }),
  reads: ['order', 'heatDay'],
  parameters: ['heat-band-moderate', 'heat-band-intense', 'heat-outdoor-limit-seconds'],
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
    const limit = law.inForce('heat-outdoor-limit-seconds', fact.last, '500229');
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const over = fact.outdoorSeconds - limit.value;
    if (over <= 0) return compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    return { verdict: 'finding', quantity: { value: over, unit: 'seconds' }, values: [from, below, limit] };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `${formatDay(fact.on)}最高气温${perTen(fact.maxTenths)}度，户外接单超过6小时${over}秒；线索。`,
        en: `On ${formatDay(fact.on)}, maximum ${perTen(fact.maxTenths)} degrees, order time in the open over six hours: ${over} seconds.`,
      },
      arithmetic: [
        step(
          'secondsOver',
          `outdoorSeconds - ${formulaName('heat-outdoor-limit-seconds')}`,
          over,
          'seconds',
          '超过的时间',
          'Time over',
        ),
      ],
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
