import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { degrees, heatLevel, unsure } from './heat-doubts.ts';

/**
 * 37度以上12时至16时停止户外作业: order time in the open between 12:00 and 16:00 where the day maximum was 37 and under 40 degrees. The national rule asks for the three hottest
 * hours without naming them; the city’s four named hours are stricter and apply. For quasi-employees the policy asks it. Source: 重庆市高温天气劳动保护办法.
 */
export const heatMidday = rule({
  slug: 'heat-midday',
  sheetIds: ['pay-rest-safety/OSH-09'],
  measure: 'safety',
  title: { zh: '37度以上12时至16时停止户外作业', en: 'No outdoor work from 12:00 to 16:00 at 37 degrees and more' },
  departments: ['health', 'emergency'],
  level: 'LAW',
  basis: [
    { instrument: 'heat-rules-chongqing', article: '中度高温' },
    { instrument: 'heat-rules-national', article: '第八条' },
  ],
  kind: 'heat-day',
  facts: z.object({
    workerClass: workerClassField,
    last: dayField,
    on: dayField,
    maxTenths: z.int(),
    moderateSeconds: secondsField,
    middaySeconds: secondsField,
    unplacedSeconds: secondsField,
    unnamedSeconds: secondsField,
  }),
  reads: ['order', 'heatDay'],
  parameters: ['heat-band-moderate', 'heat-band-intense', 'heat-suspension-from-second', 'heat-suspension-to-second'],
  from: '2012-06-29',
  to: null,
  judge(fact, law) {
    if (fact.workerClass === 'self-employed') return notApplicable;
    const values = [
      'heat-band-moderate',
      'heat-band-intense',
      'heat-suspension-from-second',
      'heat-suspension-to-second',
    ].map((name) => law.inForce(name, fact.last, '500229'));
    const open = values.find(({ value }) => value === null);
    if (open !== undefined) return cannotTell('value-unknown', open.name);
    const over = fact.middaySeconds;
    if (over <= 0) return unsure(fact, 0) ?? (fact.moderateSeconds === 0 ? notApplicable : compliant);
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    return { verdict: 'finding', quantity: { value: over, unit: 'seconds' }, values, ...heatLevel(fact.workerClass) };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `${formatDay(fact.on)}所在地最高气温${degrees(fact.maxTenths)}度，12时至16时户外接单${over}秒；线索。`,
        en: `On ${formatDay(fact.on)}, maximum ${degrees(fact.maxTenths)} degrees there, order time in the open between 12:00 and 16:00 was ${over} seconds.`,
      },
      arithmetic: [step('secondsOver', 'middaySeconds', over, 'seconds', '停工时段的时间', 'Time in those hours')],
      flip: change(
        'middaySeconds',
        fact.middaySeconds,
        0,
        '这一时段没有户外接单则不成立。',
        'With no order in those hours there would be no finding.',
      ),
    };
  },
});
