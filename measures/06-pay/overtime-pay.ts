import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { change } from '../explanation.ts';
import { fenField, placeField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { outsideMonthlyWork } from './classes.ts';
import {
  monthHours,
  overtimeDue,
  overtimeParameters,
  unreportedHours,
  weighedAtLeast,
  weighedAtMost,
} from './overtime-due.ts';
import { overtimeRows, overtimeSteps, ratesInWords } from './overtime-steps.ts';
import { firstUnknown } from './rows.ts';

/**
 * 加班工资: time beyond a workday's hours is paid at 150 %, a rest day without time off instead at 200 %, a statutory holiday at
 * 300 % on top of the month's wage. The base is the contract's wage standard, never below the monthly minimum; where no standard
 * is reported, the minimum. Approved comprehensive hours: 150 % beyond the cycle (told here for a monthly cycle), 300 % on
 * holidays; irregular hours: what the setting says. Piece work is judged by its own rule.
 * Source: 劳动法 44; 工资支付暂行规定 13; 人社部发〔2025〕2号 二.
 */
export const overtimePay = rule({
  slug: 'overtime-pay',
  sheetIds: ['pay-rest-safety/PAY-12'],
  measure: 'pay',
  title: { zh: '加班工资不低于150%、200%、300%', en: 'Overtime pay at 150, 200 and 300 %' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-law', article: '第四十四条' },
    { instrument: 'wage-payment-rules', article: '第十三条' },
    { instrument: 'pay-conversion-notice-2025', article: '二' },
  ],
  kind: 'month',
  facts: monthHours.extend({
    workerClass: workerClassField,
    place: placeField,
    overtimePayFen: fenField.nullable(),
    wageStandardFen: fenField.nullable(),
    piecePriceFen: fenField.nullable(),
    currency: z.string(),
  }),
  reads: ['roster', 'pay', 'payTerms', 'worker'],
  parameters: ['minimum-wage-monthly', ...overtimeParameters],
  from: '2011-01-01',
  to: null,
  judge(fact, law) {
    const outside = outsideMonthlyWork(fact.workerClass, fact.currency);
    if (outside !== null) return outside;
    if (fact.piecePriceFen !== null) return notApplicable;
    if (fact.hoursSystem === 'unknown') return cannotTell('field-not-reported', 'hoursSystem');
    if (fact.currency !== 'CNY') return cannotTell('other-currency', 'currency');
    const unknown = firstUnknown(law, overtimeParameters, fact.first);
    if (unknown !== null) return cannotTell('value-unknown', unknown);
    if (fact.hoursSystem === 'irregular' && law.inForce('irregular-hours-holiday-multiplier', fact.first).value === 0)
      return notApplicable;
    const unreported = unreportedHours(fact);
    const comprehensive = fact.hoursSystem === 'comprehensive';
    const told = unreported === null && (!comprehensive || fact.approvedCycle === 'month');
    const weighedMost = told ? weighedAtMost(fact, law) : 0;
    if (told && weighedMost === 0) return compliant;
    const paid = fact.overtimePayFen;
    if (paid === null) return cannotTell('field-not-reported', 'overtimePayFen');
    const row = fact.place === null ? null : law.findInForce('minimum-wage-monthly', fact.first, fact.place);
    const base = Math.max(fact.wageStandardFen ?? 0, row?.value ?? 0);
    const due = overtimeDue(base, weighedAtLeast(fact, law), fact, law);
    if (paid < due) {
      const rows = overtimeRows(fact, law);
      const values = row === null || row.value === null ? rows : [row, ...rows];
      const level = fact.hoursSystem === 'irregular' ? 'SETTING' : undefined;
      return { verdict: 'finding', amountFen: due - paid, values, level, numbers: { baseFen: base } };
    }
    if (unreported !== null) return cannotTell('field-not-reported', unreported);
    if (!told) return cannotTell('period-not-covered', 'approvedCycle');
    if (fact.wageStandardFen === null) return cannotTell('field-not-reported', 'wageStandardFen');
    if (fact.place === null) return cannotTell('field-not-reported', 'place');
    if (row === null || row.value === null) return cannotTell('value-unknown', 'minimum-wage-monthly');
    return paid < overtimeDue(base, weighedMost, fact, law)
      ? cannotTell('bounds-straddle', 'attendanceSeconds')
      : compliant;
  },
  explain(fact, law, finding) {
    const short = finding.amountFen ?? 0;
    const paid = fact.overtimePayFen ?? 0;
    const base = finding.numbers?.baseFen ?? 0;
    const rates = ratesInWords(fact, law);
    return {
      sentence: {
        zh: `加班工资基数${formatYuan(base)}元，按${rates.zh}应付${formatYuan(paid + short)}元，实付${formatYuan(paid)}元，低于应付${formatYuan(short)}元。`,
        en: `On a base of ${formatYuan(base)} yuan, at ${rates.en}, ${formatYuan(paid + short)} is due; ${formatYuan(paid)} was paid: ${formatYuan(short)} less.`,
      },
      arithmetic: overtimeSteps(fact, law, finding, paid),
      flip: change(
        'overtimePayFen',
        paid,
        paid + short,
        `加班工资付足${formatYuan(paid + short)}元则不成立。`,
        `With ${formatYuan(paid + short)} yuan of overtime pay there would be no finding.`,
      ),
    };
  },
});
