import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 发放岗位或车型的操作卡: a worker engaged in the month was given a card of rules for the post or vehicle by its end; that it was read is `operating-card-read`. Source:
 * 城人社发〔2022〕97号（八）; 安全生产法 art. 44.
 */
export const operatingCardGiven = rule({
  slug: 'operating-card-given',
  sheetIds: ['pay-rest-safety/OSH-01'],
  measure: 'safety',
  title: { zh: '发放岗位或车型的操作卡', en: 'Operating card given for the post or vehicle' },
  departments: ['emergency'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（八）' },
    { instrument: 'work-safety-law', article: '第四十四条' },
  ],
  kind: 'card-month',
  facts: z.object({ workerClass: workerClassField, cardsGiven: z.int() }),
  reads: ['safetyCard', 'worker'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.workerClass === 'self-employed') return notApplicable;
    if (fact.cardsGiven > 0) return compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: '未见发放岗位或者车型的操作规程、操作卡；线索。',
        en: 'A card of operating rules for the post or vehicle was not seen to be given.',
      },
      arithmetic: [step('cardsNotSeen', '1', 1, 'items', '未见的操作卡', 'Cards not seen')],
      flip: change('cardsGiven', fact.cardsGiven, 1, '发放了则不成立。', 'With a card given there would be none.'),
    };
  },
});
