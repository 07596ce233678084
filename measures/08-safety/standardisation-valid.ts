import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 安全标准化等级在有效期内: the grade an enterprise holds has not run out by the end of the month. Source: 城人社发〔2022〕97号（八）.
 */
export const standardisationValid = rule({
  slug: 'standardisation-valid',
  sheetIds: ['pay-rest-safety/OSH-01'],
  measure: 'safety',
  title: { zh: '安全标准化等级在有效期内', en: 'Safety standardisation grade in date' },
  departments: ['emergency'],
  level: 'POLICY',
  basis: [{ instrument: 'county-policy', article: '（八）' }],
  kind: 'standardisation',
  facts: z.object({ last: dayField, expiresOn: dayField.nullable() }),
  reads: ['standardisation'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.expiresOn === null) return cannotTell('field-not-reported', 'expiresOn');
    const over = fact.last - fact.expiresOn;
    return over <= 0 ? compliant : { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: [] };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `安全标准化等级${formatDay(fact.expiresOn ?? fact.last)}到期，到月底已过${over}天；线索。`,
        en: `The standardisation grade ran out on ${formatDay(fact.expiresOn ?? fact.last)}, ${counted(over, 'day')} before the month's end.`,
      },
      arithmetic: [step('daysOver', 'last - expiresOn', over, 'days', '超过的天数', 'Days over')],
      flip: change(
        'expiresOn',
        fact.expiresOn,
        fact.last,
        '有效期到月底则不成立。',
        'In date to the end of the month there would be no finding.',
      ),
    };
  },
});
