import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { change, step } from '../explanation.ts';
import { fenField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 医疗费用不重复支付: the injury fund, medical insurance, a third party and the enterprise together pay no more than the invoice; a part from each
 * is in order. A commercial insurer pays by its own contract and is not counted. Source: 社会保险法 art. 30, 42; 法释〔2014〕9号 art. 8.
 */
export const invoicePaidTwice = rule({
  slug: 'invoice-paid-twice',
  sheetIds: ['insurance-injury/OI-24'],
  measure: 'occupational-injury',
  title: { zh: '同一医疗票据不重复支付', en: 'No medical invoice paid twice' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'social-insurance-law', article: '第三十条' },
    { instrument: 'social-insurance-law', article: '第四十二条' },
    { instrument: 'work-injury-trial-provisions', article: '第八条' },
  ],
  kind: 'invoice-payment',
  facts: z.object({
    invoiceFen: fenField.nullable(),
    invoicePayments: z.int().min(1),
    invoicePaidFen: fenField.nullable(),
  }),
  reads: ['medicalInvoice'],
  parameters: [],
  from: '2014-09-01',
  to: null,
  judge(fact) {
    if (fact.invoicePayments < 2) return notApplicable;
    if (fact.invoicePaidFen === null) return cannotTell('field-not-reported', 'invoicePaidFen');
    if (fact.invoiceFen === null) return cannotTell('field-not-reported', 'invoiceFen');
    const over = fact.invoicePaidFen - fact.invoiceFen;
    return over <= 0 ? compliant : { verdict: 'finding', amountFen: over, values: [] };
  },
  explain(fact, _law, finding) {
    const over = finding.amountFen ?? 0;
    const [paid, face] = [fact.invoicePaidFen ?? 0, fact.invoiceFen ?? 0];
    return {
      sentence: {
        zh: `一张${formatYuan(face)}元的票据支付了${fact.invoicePayments}笔，合计${formatYuan(paid)}元，多出${formatYuan(over)}元；线索。`,
        en: `An invoice of ${formatYuan(face)} yuan was paid ${fact.invoicePayments} times, ${formatYuan(paid)} in all, ${formatYuan(over)} too much.`,
      },
      arithmetic: [
        step('paidOverFen', 'invoicePaidFen - invoiceFen', over, 'fen', '多支付', 'Paid beyond the invoice'),
      ],
      flip: change(
        'invoicePaidFen',
        fact.invoicePaidFen,
        face,
        '合计不超过票据金额则不成立。',
        'With no more than the invoice paid there would be no finding.',
      ),
    };
  },
});
