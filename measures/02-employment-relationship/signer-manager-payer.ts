import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

const facts = z.object({
  workerClass: workerClassField,
  signerUscc: z.string().nullable(),
  managerUscc: z.string().nullable(),
  payerUscc: z.string().nullable(),
  insurerUscc: z.string().nullable(),
});
type Fact = z.infer<typeof facts>;

const roles = ['managerUscc', 'signerUscc', 'payerUscc', 'insurerUscc'] as const;
const unitsOf = (fact: Fact) => [...new Set(roles.map((role) => fact[role]).filter((unit) => unit !== null))];

/**
 * 签约、管理、发薪、参保为同一单位: two or more units share what one employer does, so who really manages is looked for (F18). A pointer to the
 * actual manager, not a finding of a relation. In labour dispatch the agency signs, pays and insures by law while the user manages, and
 * the rule does not ask. Nobody insuring is no second unit. Source: 劳社部发〔2005〕12号; 法释〔2025〕12号 art. 3, to be confirmed.
 */
export const signerManagerPayer = rule({
  slug: 'signer-manager-payer',
  sheetIds: ['relations/R2-04'],
  measure: 'employment-relationship',
  title: { zh: '签约、管理、发薪、参保为同一单位', en: 'Signer, manager, payer and insurer are one' },
  departments: ['human-resources'],
  level: 'NOTICE',
  basis: [
    { instrument: 'employment-relationship-notice', article: '第一条' },
    { instrument: 'labour-dispute-interpretation-2025', article: '第三条' },
  ],
  kind: 'actual-manager',
  facts,
  reads: ['manager'],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact) {
    if (fact.workerClass === 'dispatched') return notApplicable;
    const units = unitsOf(fact).length;
    if (units > 1) return { verdict: 'finding', quantity: { value: units, unit: 'items' }, values: [] };
    const open = roles.find((role) => role !== 'insurerUscc' && fact[role] === null);
    return open === undefined ? compliant : cannotTell('field-not-reported', open);
  },
  explain(fact, _law, finding) {
    const units = finding.quantity?.value ?? 0;
    const { managerUscc } = fact;
    // One unit that stands apart from all the others can be named; several cannot be one change.
    const apart = roles.find((role) => fact[role] !== null && unitsOf({ ...fact, [role]: null }).length === 1);
    const [other] = apart === undefined ? [] : unitsOf({ ...fact, [apart]: null });
    return {
      sentence: {
        zh: `签约、实际管理、发薪、参保分属${units}个单位，${managerUscc === null ? '谁在管理没有填报' : `实际管理单位为${managerUscc}`}；线索。`,
        en: `Signing, managing, paying and insuring lie with ${units} units; ${managerUscc === null ? 'who manages is not reported' : `${managerUscc} manages`}.`,
      },
      arithmetic: [step('units', `${units}`, units, 'items', '单位数', 'Units')],
      flip:
        apart === undefined || other === undefined
          ? change(
              'workerClass',
              fact.workerClass,
              'dispatched',
              '若为劳务派遣，则不在此条。',
              'For a dispatched worker it would not apply.',
            )
          : change(
              apart,
              fact[apart],
              other,
              '若都是这一个单位，则不成立。',
              'Were all this one unit there would be no finding.',
            ),
    };
  },
});
