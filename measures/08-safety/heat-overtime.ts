import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, formulaName, step } from '../explanation.ts';
import { dayField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 35度以上不满37度不安排户外加班: an employee’s order time in the open beyond the standard day on a day of 35 and under 37 degrees. Source: 安监总安健〔2012〕89号
 * art. 8.
 */
export const heatOvertime = rule({
  slug: 'heat-overtime',
  sheetIds: ['pay-rest-safety/OSH-08'],
  measure: 'safety',
  title: { zh: '35度以上不满37度不安排户外加班', en: 'No outdoor overtime at 35 and under 37 degrees' },
  departments: ['health', 'emergency'],
  level: 'NOTICE',
  basis: [{ instrument: 'heat-rules-national', article: '第八条' }],
  kind: 'heat-day',
  facts: z.object({
    workerClass: workerClassField,
    last: dayField,
    on: dayField,
    maxTenths: z.int(),
    outdoorSeconds: secondsField,
  }),
  reads: ['order', 'heatDay'],
  parameters: ['heat-band-general', 'heat-band-moderate', 'standard-day-seconds'],
  from: '2012-06-29',
  to: null,
  judge(fact, law) {
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (fact.workerClass !== 'employee' && fact.workerClass !== 'dispatched') return notApplicable;
    const from = law.inForce('heat-band-general', fact.last, '500229');
    if (from.value === null) return cannotTell('value-unknown', from.name);
    if (fact.maxTenths < from.value) return notApplicable;
    const below = law.inForce('heat-band-moderate', fact.last, '500229');
    if (below.value === null) return cannotTell('value-unknown', below.name);
    if (fact.maxTenths >= below.value) return notApplicable;
    const limit = law.inForce('standard-day-seconds', fact.last, '500229');
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const over = fact.outdoorSeconds - limit.value;
    return over <= 0
      ? compliant
      : { verdict: 'finding', quantity: { value: over, unit: 'seconds' }, values: [from, below, limit] };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `${formatDay(fact.on)}最高气温${perTen(fact.maxTenths)}度，户外接单超过8小时${over}秒；线索。`,
        en: `On ${formatDay(fact.on)}, maximum ${perTen(fact.maxTenths)} degrees, order time in the open over eight hours: ${over} seconds.`,
      },
      arithmetic: [
        step(
          'secondsOver',
          `outdoorSeconds - ${formulaName('standard-day-seconds')}`,
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
