import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 招聘信息不重复: same enterprise, post and place within the validity of one published before; the numbers of vacancies would count twice. Our setting
 * (services A.3 V07), to be merged and no matter of law.
 */
export const vacancyRepeated = rule({
  slug: 'vacancy-repeated',
  sheetIds: ['services-statistics-standards/A.3'],
  measure: 'equal-employment',
  title: { zh: '同一岗位不重复发布', en: 'The same post is not published twice' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [{ instrument: 'county-setting', article: '设定' }],
  kind: 'vacancy',
  facts: z.object({ sameVacancies: z.int().min(0).nullable() }),
  reads: ['vacancy'],
  parameters: [],
  from: '2007-01-01',
  to: null,
  judge({ sameVacancies }) {
    if (sameVacancies === null) return cannotTell('field-not-reported', 'sameVacancies');
    return sameVacancies === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: sameVacancies, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const sameVacancies = fact.sameVacancies ?? 0;
    return {
      sentence: {
        zh: `同一岗位、同一地点另有${sameVacancies}条在先发布、仍然有效的招聘信息；线索，宜合并。`,
        en: `${counted(sameVacancies, 'earlier notice')} for the same post at the same place still held; to be merged.`,
      },
      arithmetic: [step('earlier', 'sameVacancies', sameVacancies, 'items', '在先的招聘信息', 'Earlier vacancies')],
      flip: change(
        'sameVacancies',
        sameVacancies,
        0,
        '在先的已到期则不成立。',
        'Had they ended there would be no finding.',
      ),
    };
  },
});
