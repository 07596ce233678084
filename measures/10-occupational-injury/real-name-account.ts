import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 实名接单: an order that cover is due on is taken by the worker registered under the real name, else it is uncertain who is
 * insured. Whatever the worker's class. Source: 人社部发〔2025〕24号 (实名制).
 */
export const realNameAccount = rule({
  slug: 'real-name-account',
  sheetIds: ['insurance-injury/OI-06'],
  measure: 'occupational-injury',
  title: { zh: '接单账号与实名登记一致', en: 'Orders taken under the registered real name' },
  departments: ['human-resources'],
  level: 'POLICY',
  basis: [{ instrument: 'injury-pilot-notice-2025', article: '办法第二条' }],
  kind: 'order',
  facts: z.object({
    injuryCoverDue: z.boolean().nullable(),
    identity: z.enum(['matches', 'mismatched', 'not-real-name', 'unknown']),
  }),
  reads: ['order', 'worker', 'enterprise'],
  parameters: [],
  from: '2022-07-01',
  to: null,
  judge(fact) {
    if (fact.injuryCoverDue === false) return notApplicable;
    if (fact.identity === 'matches') return compliant;
    if (fact.identity === 'unknown') return cannotTell('field-not-reported', 'identity');
    if (fact.injuryCoverDue === null) return cannotTell('field-not-reported', 'injuryListedFrom');
    return { verdict: 'finding', quantity: { value: 1, unit: 'orders' }, values: [] };
  },
  explain(fact) {
    const [zh, en] =
      fact.identity === 'mismatched'
        ? ['接单账号与实名登记不一致', 'the account does not match the real-name record']
        : ['接单账号没有实名登记', 'the account has no real-name record'];
    return {
      sentence: {
        zh: `该单${zh}，发生职业伤害时难以确认参保人；线索。`,
        en: `On this order ${en}, so in an accident it would be uncertain who is insured.`,
      },
      arithmetic: [step('orders', '1', 1, 'orders', '实名不符的订单', 'Orders not under the real name')],
      flip: change(
        'identity',
        fact.identity,
        'matches',
        '账号与实名一致则不成立。',
        'With a matching account there would be no finding.',
      ),
    };
  },
});
