import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 职业卫生培训单独记录: a worker has some training on occupational health on record, apart from safety training. No text gives its hours, so any is enough. The law asks it of employers whose
 * work can make ill, which is not settled for every trade: so at the policy’s level. Source: 城人社发〔2022〕97号（八）; 职业病防治法 art. 34.
 */
export const healthTraining = rule({
  slug: 'health-training',
  sheetIds: ['pay-rest-safety/OSH-05'],
  measure: 'safety',
  title: { zh: '职业卫生培训有记录', en: 'Occupational health training on record' },
  departments: ['health', 'emergency'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（八）' },
    { instrument: 'occupational-disease-law', article: '第三十四条' },
  ],
  kind: 'training-month',
  facts: z.object({ workerClass: workerClassField, healthHours: z.int() }),
  reads: ['trainingRecord', 'worker'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.workerClass === 'self-employed') return notApplicable;
    if (fact.healthHours > 0) return compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: '培训记录里未见职业卫生培训；线索。',
        en: 'Occupational health training is not seen in the training records.',
      },
      arithmetic: [step('trainingsNotSeen', '1', 1, 'items', '未见的培训', 'Trainings not seen')],
      flip: change('healthHours', fact.healthHours, 1, '有记录则不成立。', 'With any on record there would be none.'),
    };
  },
});
