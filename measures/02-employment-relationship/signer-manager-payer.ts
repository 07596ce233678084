import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 签约、管理、发薪为同一单位: two or more units share what one employer does: who manages is looked for. A pointer to the actual manager, not a finding of a
 * relation. Source: 劳社部发〔2005〕12号; 法释〔2025〕12号 art. 3, to be confirmed.
 */
export const signerManagerPayer = rule({
  slug: 'signer-manager-payer',
  sheetIds: ['relations/R2-04'],
  measure: 'employment-relationship',
  title: { zh: '签约、管理、发薪为同一单位', en: 'Signer, manager and payer are one' },
  departments: ['human-resources'],
  level: 'NOTICE',
  basis: [
    { instrument: 'employment-relationship-notice', article: '第一条' },
    { instrument: 'labour-dispute-interpretation-2025', article: '第三条' },
  ],
  kind: 'actual-manager',
  facts: z.object({
    signerUscc: z.string().nullable(),
    managerUscc: z.string().nullable(),
    payerUscc: z.string().nullable(),
  }),
  reads: ['manager'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (fact.managerUscc === null) return cannotTell('field-not-reported', 'managerUscc');
    if (fact.signerUscc === null) return cannotTell('field-not-reported', 'signerUscc');
    if (fact.payerUscc === null) return cannotTell('field-not-reported', 'payerUscc');
    const units = new Set([fact.signerUscc, fact.managerUscc, fact.payerUscc]).size;
    return units === 1 ? compliant : { verdict: 'finding', quantity: { value: units, unit: 'items' }, values: [] };
  },
  explain(fact, _law, finding) {
    const units = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `签约、实际管理、发薪分属${units}个单位，实际管理单位为${fact.managerUscc}；线索。`,
        en: `Signing, managing and paying lie with ${units} units; ${fact.managerUscc} manages.`,
      },
      arithmetic: [step('units', `${units}`, units, 'items', '单位数', 'Units')],
      flip: change(
        'managerUscc',
        fact.managerUscc,
        fact.signerUscc ?? '',
        '若由签约单位管理并发薪，则不成立。',
        'Managed and paid by the signer there would be no finding.',
      ),
    };
  },
});
