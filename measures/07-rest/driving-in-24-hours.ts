import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, spokenEn, spokenZh, step, valueIn } from '../explanation.ts';
import { dayField, platformField, secondsField, tradeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 货车24小时累计驾驶: a freight driver who drove more than 8 h in any 24 h is warned of. Official campaigns use the number; a
 * general binding text was not found, so it is a threshold of policy. Judged on the union where the driver drives for several
 * platforms. Whatever the worker's class.
 */
export const drivingIn24Hours = rule({
  slug: 'driving-in-24-hours',
  sheetIds: ['pay-rest-safety/REST-09'],
  measure: 'rest',
  title: { zh: '货车24小时内累计驾驶不超过8小时', en: 'Freight driving of at most 8 hours in any 24' },
  departments: ['transport'],
  level: 'POLICY',
  basis: [{ instrument: 'fatigue-campaigns', article: '24小时累计驾驶' }],
  kind: 'day',
  facts: z.object({
    platform: platformField,
    platformsInUnion: z.int().min(1).nullable(),
    trade: tradeField,
    day: dayField,
    drivingSecondsIn24h: secondsField,
    drivingSecondsIn24hAtMost: secondsField,
  }),
  reads: ['order'],
  parameters: ['truck-driving-24h-seconds'],
  from: '2004-05-01',
  to: null,
  judge(fact, law) {
    if (fact.trade !== 'city-freight' && fact.trade !== 'long-haul-freight') return notApplicable;
    if ((fact.platform === null) !== (fact.platformsInUnion ?? 1) > 1) return notApplicable;
    const limit = law.inForce('truck-driving-24h-seconds', fact.day);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    if (fact.drivingSecondsIn24hAtMost <= limit.value) return compliant;
    const over = fact.drivingSecondsIn24h - limit.value;
    if (over <= 0) return cannotTell('bounds-straddle', 'finishedAt');
    return { verdict: 'finding', quantity: { value: over, unit: 'seconds' }, values: [limit] };
  },
  explain(fact, _law, finding) {
    const limit = valueIn(finding, 'truck-driving-24h-seconds');
    const over = finding.quantity?.value ?? 0;
    const driven = fact.drivingSecondsIn24h;
    return {
      sentence: {
        zh: `截至${formatDay(fact.day)}的24小时内最多累计驾驶${spokenZh(driven)}，超过${spokenZh(limit)}的预警线${spokenZh(over)}；线索，预警线来自整治活动口径，待核实。`,
        en: `Up to ${spokenEn(driven)} of driving in 24 hours ending on ${formatDay(fact.day)}, ${spokenEn(over)} over the warning line of ${spokenEn(limit)}, which official campaigns use and no general text was found for.`,
      },
      arithmetic: [
        step(
          'secondsOver',
          'drivingSecondsIn24h - truckDriving24hSeconds',
          over,
          'seconds',
          '超过预警线',
          'Over the warning line',
        ),
      ],
      flip: change(
        'drivingSecondsIn24h',
        driven,
        limit,
        `少驾驶${spokenZh(over)}则不成立。`,
        `With ${spokenEn(over)} less driving there would be no finding.`,
      ),
    };
  },
});
