import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, formulaName, step } from '../explanation.ts';
import { dayField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { degrees, heatLevel, unsure } from './heat-doubts.ts';

/**
 * 37度以上不满40度户外不超过6小时: order time in the open, accepted where the official day maximum was 37 and under 40 degrees, over six hours. Time at other places that
 * day is left out, though “全天室外露天作业” may be read to include it. For quasi-employees the policy asks it. Source: 安监总安健〔2012〕89号 art. 8;
 * 重庆市高温天气劳动保护办法.
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
    moderateSeconds: secondsField,
    unplacedSeconds: secondsField,
    unnamedSeconds: secondsField,
  }),
  reads: ['order', 'heatDay'],
  parameters: ['heat-band-moderate', 'heat-band-intense', 'heat-outdoor-limit-seconds'],
  from: '2012-06-29',
  to: null,
  judge(fact, law) {
    if (fact.workerClass === 'self-employed') return notApplicable;
    const limit = law.inForce('heat-outdoor-limit-seconds', fact.last, '500229');
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const over = fact.moderateSeconds - limit.value;
    if (over <= 0) return unsure(fact, -over) ?? (fact.moderateSeconds === 0 ? notApplicable : compliant);
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    const bands = ['heat-band-moderate', 'heat-band-intense'].map((name) => law.inForce(name, fact.last, '500229'));
    return {
      verdict: 'finding',
      quantity: { value: over, unit: 'seconds' },
      values: [...bands, limit],
      ...heatLevel(fact.workerClass),
    };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `${formatDay(fact.on)}所在地最高气温${degrees(fact.maxTenths)}度，37度以上不满40度的地方户外接单超过6小时${over}秒；线索。`,
        en: `On ${formatDay(fact.on)}, maximum ${degrees(fact.maxTenths)} degrees there, order time in the open at 37 and under 40 degrees was ${over} seconds over six hours.`,
      },
      arithmetic: [
        step(
          'secondsOver',
          `moderateSeconds - ${formulaName('heat-outdoor-limit-seconds')}`,
          over,
          'seconds',
          '超过的时间',
          'Time over',
        ),
      ],
      flip: change(
        'moderateSeconds',
        fact.moderateSeconds,
        fact.moderateSeconds - over,
        '户外接单不超过6小时则不成立。',
        'Within six hours there would be no finding.',
      ),
    };
  },
});
