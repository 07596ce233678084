import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { change, step } from '../explanation.ts';
import { valueWord } from '../facts/field-values.ts';
import { fenField } from '../facts/fields.ts';
import { benefitItems } from '../facts/registers/injury/kinds.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';
import { benefitFacts } from './benefits/line.ts';
import { benefitLine, benefitParameters } from './benefits/sheet.ts';

/**
 * 待遇核定金额: each line of a benefit sheet is what its formula gives, to the fen: months and shares by grade, own wage within 60 and 300 % of the
 * average, the benefit base for occupational injury. An amount for an item that is not due is a finding of all of it. Source:
 * 工伤保险条例 art. 33–39, 64; 人社部发〔2025〕24号 (base from memory, to be verified).
 */
export const benefitAmount = rule({
  slug: 'benefit-amount',
  sheetIds: ['insurance-injury/OI-25'],
  measure: 'occupational-injury',
  title: { zh: '待遇核定金额等于公式', en: 'Benefit sheet equals the formula' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'work-injury-regulation', article: '第三十五条' },
    { instrument: 'work-injury-regulation', article: '第三十六条' },
    { instrument: 'work-injury-regulation', article: '第三十七条' },
    { instrument: 'work-injury-regulation', article: '第三十九条' },
    { instrument: 'work-injury-regulation', article: '第六十四条' },
    { instrument: 'injury-pilot-notice-2025', article: '待遇标准' },
  ],
  kind: 'benefit-item',
  facts: benefitFacts.extend({ benefitItem: z.enum(benefitItems).nullable(), determinedFen: fenField.nullable() }),
  reads: ['benefitSheet'],
  parameters: benefitParameters,
  from: '2021-01-01',
  to: null,
  judge(fact, law) {
    if (fact.benefitItem === null) return cannotTell('field-not-reported', 'benefitItem');
    if (fact.injuryScheme === null) return cannotTell('field-not-reported', 'injuryScheme');
    const { outcome, rows } = benefitLine(fact.benefitItem, fact, law);
    if (outcome.is === 'cannot-tell') return cannotTell(outcome.reason, outcome.missing);
    if (outcome.is === 'not-due' && outcome.field !== undefined) return cannotTell('field-not-reported', outcome.field);
    if (fact.determinedFen === null) return cannotTell('field-not-reported', 'determinedFen');
    const due = outcome.is === 'amount' ? outcome.fen : 0;
    if (due === fact.determinedFen) return compliant;
    const level = fact.injuryScheme === 'work-injury' ? 'LAW' : 'NOTICE';
    return { verdict: 'finding', amountFen: Math.abs(due - fact.determinedFen), values: rows, numbers: { due }, level };
  },
  explain(fact, law, finding) {
    const item = fact.benefitItem ?? 'one-off-disability';
    const { outcome } = benefitLine(item, fact, law);
    const steps = outcome.is === 'amount' ? outcome.steps : [];
    const due = finding.numbers?.due ?? 0;
    const apart = finding.amountFen ?? 0;
    const determined = fact.determinedFen ?? 0;
    const short = due > determined;
    const [zh, en] = [valueWord('benefitItem', item, 'zh'), valueWord('benefitItem', item, 'en')];
    return {
      sentence: {
        zh: `${zh}按公式为${formatYuan(due)}元，核定${formatYuan(determined)}元，${short ? '少' : '多'}${formatYuan(apart)}元；线索。`,
        en: `${formatYuan(due)} yuan of ${en} by the formula, ${formatYuan(determined)} determined, ${formatYuan(apart)} too ${short ? 'little' : 'much'}.`,
      },
      arithmetic: [
        ...steps,
        step(
          'differenceFen',
          steps.length === 0 ? 'determinedFen' : short ? 'benefitFen - determinedFen' : 'determinedFen - benefitFen',
          apart,
          'fen',
          short ? '少核定' : '多核定',
          'Difference',
        ),
      ],
      flip: change(
        'determinedFen',
        fact.determinedFen,
        due,
        `核定${formatYuan(due)}元则不成立。`,
        `With ${formatYuan(due)} yuan determined there would be no finding.`,
      ),
    };
  },
});
