import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { change, step } from '../explanation.ts';
import { dayField, fenField, hoursSystemField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { outsideMonthlyWork } from './classes.ts';
import { additionForPieces, additionStep, pieceMultipliers, worthOfPieces } from './overtime-pieces.ts';
import { firstUnknown } from './rows.ts';

/**
 * 计件加班工资: units made beyond the legal hours are paid at 150, 200 or 300 % of the unit price of normal hours; the price itself
 * is in the piece pay, so the addition of 50, 100 or 200 % is compared with the addition paid. Under approved comprehensive
 * hours only holidays are told here; irregular hours are exempt. Source: 工资支付暂行规定 13 para 2.
 */
export const pieceRateOvertime = rule({
  slug: 'piece-rate-overtime',
  sheetIds: ['pay-rest-safety/PAY-14'],
  measure: 'pay',
  title: { zh: '计件加班按单价的150%、200%、300%', en: 'Piece-rate overtime at 150, 200 and 300 % of the price' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'wage-payment-rules', article: '第十三条' },
    { instrument: 'labour-law', article: '第四十四条' },
  ],
  kind: 'month',
  facts: z.object({
    workerClass: workerClassField,
    first: dayField,
    hoursSystem: hoursSystemField,
    piecePriceFen: fenField.nullable(),
    overtimePieces: z.int().min(0).nullable(),
    restDayPieces: z.int().min(0).nullable(),
    holidayPieces: z.int().min(0).nullable(),
    pieceOvertimePayFen: fenField.nullable(),
    currency: z.string(),
  }),
  reads: ['roster', 'pay', 'payTerms', 'worker'],
  parameters: pieceMultipliers,
  from: '1995-01-01',
  to: null,
  judge(fact, law) {
    const outside = outsideMonthlyWork(fact.workerClass);
    if (outside !== null) return outside;
    const { piecePriceFen: price, overtimePieces, restDayPieces, holidayPieces } = fact;
    const made = (overtimePieces ?? 0) + (restDayPieces ?? 0) + (holidayPieces ?? 0);
    if (price === null) return made > 0 ? cannotTell('field-not-reported', 'piecePriceFen') : notApplicable;
    if (fact.hoursSystem === 'irregular') return notApplicable;
    if (fact.hoursSystem === 'unknown') return cannotTell('field-not-reported', 'hoursSystem');
    if (fact.currency !== 'CNY') return cannotTell('other-currency', 'currency');
    const unknown = firstUnknown(law, pieceMultipliers, fact.first);
    if (unknown !== null) return cannotTell('value-unknown', unknown);
    const workday = law.inForce('overtime-multiplier-workday', fact.first);
    const restDay = law.inForce('overtime-multiplier-rest-day', fact.first);
    const holiday = law.inForce('overtime-multiplier-holiday', fact.first);
    const due = additionForPieces(fact, price, workday, restDay, holiday);
    if (due > 0 && fact.pieceOvertimePayFen === null) return cannotTell('field-not-reported', 'pieceOvertimePayFen');
    const short = due - (fact.pieceOvertimePayFen ?? 0);
    if (due > 0 && short > 0) return { verdict: 'finding', amountFen: short, values: [workday, restDay, holiday] };
    if (holidayPieces === null) return cannotTell('field-not-reported', 'holidayPieces');
    if (overtimePieces === null) return cannotTell('field-not-reported', 'overtimePieces');
    if (restDayPieces === null) return cannotTell('field-not-reported', 'restDayPieces');
    return fact.hoursSystem === 'comprehensive' && overtimePieces + restDayPieces > 0
      ? cannotTell('period-not-covered', 'hoursSystem')
      : compliant;
  },
  explain(fact, _law, finding) {
    const short = finding.amountFen ?? 0;
    const paid = fact.pieceOvertimePayFen ?? 0;
    const price = formatYuan(fact.piecePriceFen ?? 0);
    const worth = worthOfPieces(fact, finding);
    return {
      sentence: {
        zh: `计件单价${price}元，${worth.map((at) => at.zh).join('，')}；其中高于单价的部分应加付${formatYuan(paid + short)}元，实加付${formatYuan(paid)}元，低于应付${formatYuan(short)}元。`,
        en: `At a price of ${price} yuan ${worth.map((at) => at.en).join(', ')}; above the normal price ${formatYuan(paid + short)} is due and ${formatYuan(paid)} was paid: ${formatYuan(short)} less.`,
      },
      arithmetic: [
        ...worth.map((at) => at.step),
        additionStep(worth, paid + short),
        step('shortFen', 'dueFen - pieceOvertimePayFen', short, 'fen', '低于应付', 'Less than due'),
      ],
      flip: change(
        'pieceOvertimePayFen',
        paid,
        paid + short,
        `加付${formatYuan(paid + short)}元则不成立。`,
        `With ${formatYuan(paid + short)} yuan paid on top there would be no finding.`,
      ),
    };
  },
});
