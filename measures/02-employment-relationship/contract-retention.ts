import { z } from 'zod';
import { addMonths } from '#basics/day.ts';
import { change, counted, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 终止的合同至少保存二年: two years from its end. Source: 劳动合同法 art. 50.
 */
export const contractRetention = rule({
  slug: 'contract-retention',
  sheetIds: ['relations/R3-16'],
  measure: 'employment-relationship',
  title: { zh: '终止的合同至少保存二年', en: 'Ended contracts kept for two years' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'labour-contract-law', article: '第五十条' }],
  kind: 'contract-retention',
  facts: z.object({ last: dayField, contractEndedOn: dayField.nullable(), destroyedOn: dayField.nullable() }),
  reads: ['contractRetention'],
  parameters: ['contract-retention-years'],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    const years = law.inForce('contract-retention-years', fact.last);
    if (years.value === null) return cannotTell('value-unknown', years.name);
    if (fact.contractEndedOn === null) return cannotTell('field-not-reported', 'contractEndedOn');
    if (fact.destroyedOn === null || fact.destroyedOn > fact.last) return compliant;
    const early = addMonths(fact.contractEndedOn, 12 * years.value) - fact.destroyedOn;
    return early <= 0
      ? compliant
      : {
          verdict: 'finding',
          quantity: { value: early, unit: 'days' },
          values: [years],
          numbers: { due: early + fact.destroyedOn },
        };
  },
  explain(fact, _law, finding) {
    const early = finding.quantity?.value ?? 0;
    const { due = 0 } = finding.numbers ?? {};
    return {
      sentence: {
        zh: `合同文本早了${early}天销毁；线索。`,
        en: `The contract was destroyed ${counted(early, 'day')} early.`,
      },
      arithmetic: [step('daysEarly', `${due} - destroyedOn`, early, 'days', '提前的天数', 'Days early')],
      flip: change(
        'destroyedOn',
        fact.destroyedOn,
        // Two years may end after the month: then it is enough that the text is still there at its end.
        Math.min(due, fact.last + 1),
        '留到这一天再销毁则当月不成立。',
        'Destroyed on that day only there would be no finding in the month.',
      ),
    };
  },
});
