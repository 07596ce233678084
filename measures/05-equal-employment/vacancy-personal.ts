import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 外貌、犯罪记录、暗示性别等: no statute names them for private employers; the guiding case asks whether they are needed for the work, so they are shown for
 * review at the level of our setting. What a sector rule asks of a driver is no hit. Source: relations 6.1, 6.3 (setting).
 */
export const vacancyPersonal = rule({
  slug: 'vacancy-personal',
  sheetIds: ['relations/R6-01'],
  measure: 'equal-employment',
  title: { zh: '招聘信息不以外貌、记录等与工作无关的条件', en: 'No looks, records and the like in vacancies' },
  departments: ['human-resources', 'trade-union'],
  level: 'SETTING',
  basis: [{ instrument: 'county-setting', article: '设定' }],
  kind: 'vacancy',
  facts: z.object({ personalFound: z.int().min(0).nullable() }),
  reads: ['vacancy'],
  parameters: [],
  from: '2007-01-01',
  to: null,
  judge({ personalFound }) {
    if (personalFound === null) return cannotTell('field-not-reported', 'conditions');
    return personalFound === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: personalFound, unit: 'items' }, values: [] };
  },
  explain({ personalFound }) {
    const places = personalFound ?? 0;
    return {
      sentence: {
        zh: `招聘文本中有外貌、身高、犯罪记录、暗示性别等词句${places}处；没有法条直接规定，线索，请核对是否与工作必需有关。`,
        en: `The text speaks of looks, height, records or hints at sex in ${counted(places, 'place')}; no statute names them: is it needed for the work?`,
      },
      arithmetic: [step('places', 'personalFound', places, 'items', '词句', 'Places')],
      flip: change(
        'personalFound',
        places,
        0,
        '没有这样的词句则不成立。',
        'Without such words there would be no finding.',
      ),
    };
  },
});
