import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { formatClock } from '#basics/instant.ts';
import { change, spokenEn, spokenZh, step, valueIn } from '../explanation.ts';
import { dayField, instantField, platformField, secondsField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 连续驾驶: no motor vehicle is driven for more than 4 h without a stop of at least 20 min; exactly 4 h is not more. The law binds
 * the driver, so driving for several platforms is judged on their union, driving for one on that platform's own spell.
 * Source: 道路交通安全法实施条例 62(7). Whatever the worker's class.
 */
export const drivingRest = rule({
  slug: 'driving-rest',
  sheetIds: ['pay-rest-safety/REST-08'],
  measure: 'rest',
  title: {
    zh: '连续驾驶不超过4小时，停车休息不少于20分钟',
    en: 'At most 4 hours of driving without a stop of 20 minutes',
  },
  departments: ['transport'],
  level: 'LAW',
  basis: [{ instrument: 'road-safety-regulation', article: '第六十二条第七项' }],
  kind: 'spell',
  facts: z.object({
    spell: z.enum(['order', 'driving']),
    platform: platformField,
    platformsInUnion: z.int().min(1).nullable(),
    day: dayField,
    start: instantField,
    end: instantField,
    stretchSeconds: secondsField,
    stretchSecondsAtMost: secondsField,
  }),
  reads: ['order'],
  parameters: ['driving-continuous-seconds', 'driving-rest-seconds'],
  from: '2004-05-01',
  to: null,
  judge(fact, law) {
    if (fact.spell !== 'driving') return notApplicable;
    if ((fact.platform === null) !== (fact.platformsInUnion ?? 1) > 1) return notApplicable;
    const limit = law.inForce('driving-continuous-seconds', fact.day);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    if (fact.stretchSecondsAtMost <= limit.value) return compliant;
    const over = fact.stretchSeconds - limit.value;
    if (over <= 0) return cannotTell('bounds-straddle', 'finishedAt');
    return {
      verdict: 'finding',
      quantity: { value: over, unit: 'seconds' },
      values: [limit, law.inForce('driving-rest-seconds', fact.day)],
    };
  },
  explain(fact, _law, finding) {
    const limit = valueIn(finding, 'driving-continuous-seconds');
    const rest = valueIn(finding, 'driving-rest-seconds');
    const over = finding.quantity?.value ?? 0;
    const [start, end] = [formatClock(fact.start), formatClock(fact.end)];
    const several = fact.platform === null ? `（为${fact.platformsInUnion}个平台合计）` : '';
    return {
      sentence: {
        zh: `${formatDay(fact.day)} ${start}至${end}驾驶${spokenZh(fact.stretchSeconds)}${several}，其间未见满${spokenZh(rest)}的停车休息，超过${spokenZh(limit)}的部分为${spokenZh(over)}；线索。`,
        en: `Driving from ${start} to ${end} on ${formatDay(fact.day)}, ${spokenEn(fact.stretchSeconds)}${fact.platform === null ? ` over ${fact.platformsInUnion} platforms` : ''}, without a stop of ${spokenEn(rest)} seen: ${spokenEn(over)} over ${spokenEn(limit)}.`,
      },
      arithmetic: [
        step(
          'secondsOver',
          'stretchSeconds - drivingContinuousSeconds',
          over,
          'seconds',
          '超过的连续驾驶',
          'Driving over the limit',
        ),
      ],
      flip: change(
        'stretchSeconds',
        fact.stretchSeconds,
        limit,
        `在${spokenZh(limit)}以内停车休息满${spokenZh(rest)}则不成立。`,
        `With a stop of ${spokenEn(rest)} within ${spokenEn(limit)} there would be no finding.`,
      ),
    };
  },
});
