import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { degrees, heatLevel, unsure } from './heat-doubts.ts';

/**
 * 40度以上停止户外作业: any order time in the open where the day maximum was 40 degrees and more. The city’s rule would let work go on where the workplace is cooled below 37; in
 * the open nothing is, and the national rule is the stricter. For quasi-employees the policy asks it. Source: 安监总安健〔2012〕89号 art. 8.
 */
export const heatStop = rule({
  slug: 'heat-stop',
  sheetIds: ['pay-rest-safety/OSH-10'],
  measure: 'safety',
  title: { zh: '40度以上停止户外作业', en: 'No outdoor work at 40 degrees and more' },
  departments: ['health', 'emergency'],
  level: 'NOTICE',
  basis: [
    { instrument: 'heat-rules-national', article: '第八条' },
    { instrument: 'heat-rules-chongqing', article: '强度高温' },
  ],
  kind: 'heat-day',
  facts: z.object({
    workerClass: workerClassField,
    last: dayField,
    on: dayField,
    maxTenths: z.int(),
    intenseSeconds: secondsField,
    unplacedSeconds: secondsField,
    unnamedSeconds: secondsField,
  }),
  reads: ['order', 'heatDay'],
  parameters: ['heat-band-intense'],
  from: '2012-06-29',
  to: null,
  judge(fact, law) {
    if (fact.workerClass === 'self-employed') return notApplicable;
    const from = law.inForce('heat-band-intense', fact.last, '500229');
    if (from.value === null) return cannotTell('value-unknown', from.name);
    const over = fact.intenseSeconds;
    if (over <= 0) return unsure(fact, 0) ?? compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    return {
      verdict: 'finding',
      quantity: { value: over, unit: 'seconds' },
      values: [from],
      ...heatLevel(fact.workerClass),
    };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `${formatDay(fact.on)}所在地最高气温${degrees(fact.maxTenths)}度，户外接单${over}秒；线索。`,
        en: `On ${formatDay(fact.on)}, maximum ${degrees(fact.maxTenths)} degrees there, order time in the open was ${over} seconds.`,
      },
      arithmetic: [
        step('secondsOver', 'intenseSeconds', over, 'seconds', '应停工的时间', 'Time that should have stopped'),
      ],
      flip: change(
        'intenseSeconds',
        fact.intenseSeconds,
        0,
        '当日没有户外接单则不成立。',
        'With no order in the open that day there would be no finding.',
      ),
    };
  },
});
