import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, step, valueIn } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 招聘信息有效期: a vacancy nobody renews misleads those who look for work. The 2026 notice on online hiring asks for a term or timely renewal and gives no
 * number, so the longest term is our setting. A missing term is asked for by `vacancy-essentials`. Source: services A.2, A.3 V10 (setting).
 */
export const vacancyValidity = rule({
  slug: 'vacancy-validity',
  sheetIds: ['services-statistics-standards/A.3'],
  measure: 'equal-employment',
  title: { zh: '招聘信息的有效期不过长', en: 'A vacancy does not hold too long' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [{ instrument: 'county-setting', article: '设定' }],
  kind: 'vacancy',
  facts: z.object({ publishedOn: dayField, validTo: dayField.nullable() }),
  reads: ['vacancy'],
  parameters: ['vacancy-validity-days'],
  from: '2007-01-01',
  to: null,
  judge({ publishedOn, validTo }, law) {
    if (validTo === null) return cannotTell('field-not-reported', 'validTo');
    if (validTo < publishedOn) return cannotTell('record-contradicts', 'validTo');
    const longest = law.inForce('vacancy-validity-days', publishedOn);
    if (longest.value === null) return cannotTell('value-unknown', longest.name);
    const over = validTo - publishedOn + 1 - longest.value;
    return over <= 0 ? compliant : { verdict: 'finding', quantity: { value: over, unit: 'days' }, values: [longest] };
  },
  explain(fact, _law, finding) {
    const over = finding.quantity?.value ?? 0;
    const longest = valueIn(finding, 'vacancy-validity-days');
    return {
      sentence: {
        zh: `招聘信息自${formatDay(fact.publishedOn)}起有效${longest + over}天，超过本系统设定的${longest}天；线索。`,
        en: `The vacancy holds for ${longest + over} days from ${formatDay(fact.publishedOn)}, beyond the ${longest} of our setting.`,
      },
      arithmetic: [
        step('daysValid', 'validTo - publishedOn + 1', longest + over, 'days', '有效天数', 'Days valid'),
        step('daysOver', 'daysValid - vacancyValidityDays', over, 'days', '超过天数', 'Days over'),
      ],
      flip: change(
        'validTo',
        fact.validTo,
        fact.publishedOn + longest - 1,
        '到这一天为止则不成立。',
        'Ending on that day there would be no finding.',
      ),
    };
  },
});
