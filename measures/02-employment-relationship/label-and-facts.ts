import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { agreementForms } from '../facts/registers/contracts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 合同名称与用工事实相符: a civil contract or a written agreement where the facts indicate a labour relationship. An indication, for review: only arbitration or a
 * court determines. Where one has, it stands. Source: 劳社部发〔2005〕12号 art. 1; 法发〔2022〕36号 item 7, to be confirmed.
 */
export const labelAndFacts = rule({
  slug: 'label-and-facts',
  sheetIds: ['relations/R2-02'],
  measure: 'employment-relationship',
  title: { zh: '合同名称与用工事实相符', en: 'Name of the agreement fits the facts' },
  departments: ['human-resources', 'court'],
  level: 'NOTICE',
  basis: [
    { instrument: 'employment-relationship-notice', article: '第一条' },
    { instrument: 'stable-employment-opinion', article: '第七条' },
  ],
  kind: 'class-indication',
  facts: z.object({
    agreementForm: z.enum(agreementForms),
    indicatedClass: z.enum(['employee', 'quasi-employee', 'self-employed', 'cannot-tell']),
    adjudicated: z.boolean(),
  }),
  reads: ['agreement', 'classAnswer', 'workArrangement', 'order', 'session', 'allocation', 'roster'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    const labour = fact.agreementForm === 'labour-contract' || fact.agreementForm === 'part-time-contract';
    if (labour || fact.adjudicated) return notApplicable;
    if (fact.indicatedClass === 'cannot-tell') return cannotTell('field-not-reported', 'classAnswer');
    if (fact.indicatedClass !== 'employee') return compliant;
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  },
  explain(fact) {
    return {
      sentence: {
        zh: '合同不称劳动合同，用工事实却指向劳动关系，是否成立由仲裁或者法院认定；线索。',
        en: 'The agreement is not called a labour contract, yet the facts point to a labour relationship; whether there is one, arbitration or a court decides.',
      },
      arithmetic: [step('agreements', '1', 1, 'items', '名实不同的合同', 'Agreements differing from the facts')],
      flip: change(
        'indicatedClass',
        fact.indicatedClass,
        'quasi-employee',
        '若事实不指向劳动关系，则不成立。',
        'Did the facts not point to a labour relationship there would be no finding.',
      ),
    };
  },
});
