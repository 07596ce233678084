import { z } from 'zod';
import { change, counted, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 不要求没有依据的证明材料: beyond proof of identity only papers that a law, regulation or decision of the State Council names may be asked for. Source:
 * 社会保险经办条例 art. 31.
 */
export const materialsWithBasis = rule({
  slug: 'materials-with-basis',
  sheetIds: ['insurance-injury/SV-05'],
  measure: 'insurance-services',
  title: { zh: '不要求没有依据的证明材料', en: 'No papers asked for without a basis' },
  departments: ['human-resources', 'medical-insurance'],
  level: 'LAW',
  basis: [{ instrument: 'insurance-handling-regulation', article: '第三十一条' }],
  kind: 'insurance-service',
  facts: z.object({
    service: z
      .enum([
        'registration',
        'change',
        'pension-transfer',
        'medical-reimbursement',
        'maternity-allowance',
        'injury-reimbursement',
        'certificate',
      ])
      .nullable(),
    materialsWithoutBasis: z.int().nullable(),
  }),
  reads: ['insuranceService'],
  parameters: [],
  from: '2023-12-01',
  to: null,
  judge(fact) {
    const asked = fact.materialsWithoutBasis;
    if (asked === null) return cannotTell('field-not-reported', 'materialsWithoutBasis');
    return asked === 0 ? compliant : { verdict: 'finding', quantity: { value: asked, unit: 'items' }, values: [] };
  },
  explain(fact) {
    const asked = fact.materialsWithoutBasis ?? 0;
    return {
      sentence: {
        zh: `办理时要求了${asked}份没有写明依据的材料；线索。`,
        en: `${counted(asked, 'paper')} asked for without a basis named.`,
      },
      arithmetic: [step('papers', 'materialsWithoutBasis', asked, 'items', '没有依据的材料', 'Papers without a basis')],
      flip: change(
        'materialsWithoutBasis',
        asked,
        0,
        '不要求这些材料则不成立。',
        'Without them there would be no finding.',
      ),
    };
  },
});
