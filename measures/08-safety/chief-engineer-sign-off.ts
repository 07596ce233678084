import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 算法、路线、车辆变更经总工程师签认: a change at a key stage is signed off by the chief engineer no later than the day it takes effect; the days without are counted to
 * the sign-off or the month’s end. Source: 城人社发〔2022〕97号（八）.
 */
export const chiefEngineerSignOff = rule({
  slug: 'chief-engineer-sign-off',
  sheetIds: ['pay-rest-safety/OSH-03'],
  measure: 'safety',
  title: { zh: '算法、路线、车辆变更经总工程师签认', en: 'Changes of algorithm, route or vehicle signed off' },
  departments: ['emergency'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（八）' }],
  kind: 'change-sign-off',
  facts: z.object({ last: dayField, effectiveOn: dayField.nullable(), signedOffOn: dayField.nullable() }),
  reads: ['changeSignOff'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.effectiveOn === null) return cannotTell('field-not-reported', 'effectiveOn');
    const until = fact.signedOffOn === null || fact.signedOffOn > fact.last ? fact.last + 1 : fact.signedOffOn;
    const without = until - fact.effectiveOn;
    return without <= 0 ? compliant : { verdict: 'finding', quantity: { value: without, unit: 'days' }, values: [] };
  },
  explain(fact, _law, finding) {
    const without = finding.quantity?.value ?? 0;
    const signed = fact.signedOffOn !== null && fact.signedOffOn <= fact.last;
    return {
      sentence: {
        zh: `变更${formatDay(fact.effectiveOn ?? fact.last)}施行，${without}天里未见总工程师签认；线索。`,
        en: `A change took effect on ${formatDay(fact.effectiveOn ?? fact.last)}; for ${counted(without, 'day')} sign-off by the chief engineer was not seen.`,
      },
      arithmetic: [
        step(
          'daysWithout',
          signed ? 'signedOffOn - effectiveOn' : 'last + 1 - effectiveOn',
          without,
          'days',
          '没有签认的天数',
          'Days without',
        ),
      ],
      flip: change(
        'signedOffOn',
        fact.signedOffOn,
        fact.effectiveOn ?? fact.last,
        '施行当日前签认则不成立。',
        'Signed off by that day there would be no finding.',
      ),
    };
  },
});
