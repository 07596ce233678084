import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 40度以上停止户外作业: any order time in the open on a day of 40 degrees and more. Source: 安监总安健〔2012〕89号 art. 8.
 */
export const heatStop = rule({
  slug: 'heat-stop',
  sheetIds: ['pay-rest-safety/OSH-10'],
  measure: 'safety',
  title: { zh: '40度以上停止户外作业', en: 'No outdoor work at 40 degrees and more' },
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
  parameters: ['heat-band-intense'],
  from: '2012-06-29',
  to: null,
  judge(fact, law) {
    if (fact.workerClass === 'self-employed') return notApplicable;
    const from = law.inForce('heat-band-intense', fact.last, '500229');
    if (from.value === null) return cannotTell('value-unknown', from.name);
    if (fact.maxTenths < from.value) return notApplicable;
    const over = fact.outdoorSeconds;
    if (over <= 0) return compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    return { verdict: 'finding', quantity: { value: over, unit: 'seconds' }, values: [from] };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `${formatDay(fact.on)}最高气温${perTen(fact.maxTenths)}度，户外接单${over}秒；线索。`,
        en: `On ${formatDay(fact.on)}, maximum ${perTen(fact.maxTenths)} degrees, order time in the open was ${over} seconds.`,
      },
      arithmetic: [step('secondsOver', 'outdoorSeconds', over, 'seconds', '超过的时间', 'Time over')],
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
