import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { dayField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { levelOf, outsideWageRules } from './classes.ts';
import { statementFields } from './statement-fields.ts';

/**
 * 工资清单: with every settlement the worker gets an itemised statement: employer, cycle, pay day, name, ID number, contact,
 * working time, items, deductions, net, proof of payment. A statement not given counts as one item, otherwise every field left
 * out; fields of a statement that was not given contradict. Source: 工资支付暂行规定 6; 保障农民工工资支付条例 15; for quasi-employees by reference, 县政策（六）.
 */
export const payStatement = rule({
  slug: 'pay-statement',
  sheetIds: ['pay-rest-safety/PAY-08'],
  measure: 'pay',
  title: { zh: '每次支付提供工资清单', en: 'An itemised statement with every payment' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'wage-payment-rules', article: '第六条' },
    { instrument: 'migrant-wage-regulation', article: '第十五条' },
    { instrument: 'county-policy', article: '（六）' },
  ],
  kind: 'settlement',
  facts: z.object({
    workerClass: workerClassField,
    periodTo: dayField,
    statementDelivered: z.boolean().nullable(),
    statementMissing: z.array(z.string()).readonly().nullable(),
  }),
  reads: ['payStatement', 'pay', 'worker'],
  parameters: [],
  from: '1995-01-01',
  to: null,
  judge(fact) {
    const outside = outsideWageRules(fact.workerClass, fact.periodTo);
    if (outside !== null) return outside;
    if (fact.statementDelivered === null) return cannotTell('table-not-reported', 'payStatement');
    if (fact.statementDelivered && fact.statementMissing === null)
      return cannotTell('field-not-reported', 'statementMissing');
    const left = fact.statementMissing?.length ?? 0;
    if (!fact.statementDelivered && left > 0) return cannotTell('record-contradicts', 'statementDelivered');
    const missing = fact.statementDelivered ? left : 1;
    if (missing === 0) return compliant;
    return {
      verdict: 'finding',
      quantity: { value: missing, unit: 'items' },
      values: [],
      level: levelOf(fact.workerClass),
    };
  },
  explain(fact) {
    const missing = fact.statementMissing ?? [];
    const left = statementFields(missing);
    if (fact.statementDelivered) {
      return {
        sentence: {
          zh: `工资清单未载明${missing.length}项：${left.zh}。`,
          en: `The statement leaves out ${missing.length} of its fields: ${left.en}.`,
        },
        arithmetic: [
          step('fieldsMissing', 'statementMissing_length', missing.length, 'items', '未载明', 'Fields left out'),
        ],
        flip: change(
          'statementMissing',
          missing,
          [],
          '各项载明则不成立。',
          'With every field given there would be no finding.',
        ),
      };
    }
    return {
      sentence: { zh: '本次支付未见工资清单。', en: 'No statement was seen for this settlement.' },
      arithmetic: [step('statementsMissing', '1', 1, 'items', '未见清单', 'Statements not seen')],
      flip: change(
        'statementDelivered',
        false,
        true,
        '提供了清单则不成立。',
        'Had one been given there would be no finding.',
      ),
    };
  },
});
