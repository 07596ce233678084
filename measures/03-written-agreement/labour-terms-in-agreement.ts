import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { agreementForms } from '../facts/registers/contracts/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 书面协议不写劳动管理条款: obeying dispatch, no refusal, fixed hours: the ministry’s own picture of a labour contract. An indication only. Source: 劳社部发〔2005〕12号
 * art. 1; 人社厅发〔2023〕6号.
 */
export const labourTermsInAgreement = rule({
  slug: 'labour-terms-in-agreement',
  sheetIds: ['relations/R4-05'],
  measure: 'written-agreement',
  title: { zh: '书面协议不写劳动管理条款', en: 'No terms of labour management in a written agreement' },
  departments: ['human-resources'],
  level: 'NOTICE',
  basis: [{ instrument: 'employment-relationship-notice', article: '第一条' }],
  kind: 'agreement',
  facts: z.object({ agreementForm: z.enum(agreementForms), labourMarks: z.int().nullable() }),
  reads: ['agreement'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (!(fact.agreementForm !== 'labour-contract' && fact.agreementForm !== 'part-time-contract'))
      return notApplicable;
    if (fact.labourMarks === null) return cannotTell('field-not-reported', 'labourMarks');
    return fact.labourMarks === 0
      ? compliant
      : { verdict: 'finding', quantity: { value: fact.labourMarks, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const found = fact.labourMarks ?? 0;
    return {
      sentence: {
        zh: `不是劳动合同却写着劳动管理的条款${found}项；线索。`,
        en: `Terms of labour management in a text that is no labour contract: ${found}.`,
      },
      arithmetic: [step('itemsCounted', 'labourMarks', found, 'items', '项数', 'Items')],
      flip: change('labourMarks', found, 0, '没有则不成立。', 'Without them there would be no finding.'),
    };
  },
});
