import { z } from 'zod';
import { change, counted, step, valueIn } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 外包、加盟、代理名实相符: for review: three or more of five tell-tales that it is dispatch or direct use (client sets headcount and rosters; its fines reach individuals; priced by head; the contractor has
 * no means, supervisor or clients of its own; the client hires and fires). The number is ours. Source: 劳务派遣暂行规定 art. 27; 人力资源市场暂行条例 art. 30; county setting.
 */
export const outsourcingInName = rule({
  slug: 'outsourcing-in-name',
  sheetIds: ['relations/R5-10'],
  measure: 'partner-engagement',
  title: { zh: '外包、加盟、代理名实相符', en: 'Outsourcing, franchise and agency in fact as in name' },
  departments: ['human-resources', 'market-regulation', 'commerce'],
  level: 'SETTING',
  basis: [
    { instrument: 'labour-dispatch-rules', article: '第二十七条' },
    { instrument: 'human-resources-market-regulation', article: '第三十条' },
    { instrument: 'county-setting', article: '设定' },
  ],
  kind: 'partner',
  facts: z.object({
    partnerKind: z.enum(['dispatch', 'outsourcing', 'franchise', 'agency', 'hr-service']).nullable(),
    tellTales: z.int().min(0),
    tellTalesOpen: z.int().min(0),
    last: dayField,
  }),
  reads: ['partner'],
  parameters: ['outsourcing-tell-tales'],
  from: '2014-03-01',
  to: null,
  judge(fact, law) {
    if (fact.partnerKind !== 'outsourcing' && fact.partnerKind !== 'franchise' && fact.partnerKind !== 'agency')
      return notApplicable;
    const least = law.inForce('outsourcing-tell-tales', fact.last);
    if (least.value === null) return cannotTell('value-unknown', least.name);
    if (fact.tellTales >= least.value)
      return { verdict: 'finding', quantity: { value: fact.tellTales, unit: 'items' }, values: [least] };
    return fact.tellTales + fact.tellTalesOpen >= least.value
      ? cannotTell('field-not-reported', 'tellTalesOpen')
      : compliant;
  },
  explain(fact, _law, finding) {
    return {
      sentence: {
        zh: `合作形式为外包、加盟或者代理，见到${fact.tellTales}项实为派遣或者直接用工的情形；线索。`,
        en: `Outsourcing, franchise or agency in name; ${counted(fact.tellTales, 'tell-tale')} of dispatch or direct use seen.`,
      },
      arithmetic: [step('tellTalesSeen', 'tellTales', fact.tellTales, 'items', '见到的情形', 'Tell-tales')],
      flip: change(
        'tellTales',
        fact.tellTales,
        valueIn(finding, 'outsourcing-tell-tales') - 1,
        '少于三项则不成立。',
        'With fewer than three there would be no finding.',
      ),
    };
  },
});
