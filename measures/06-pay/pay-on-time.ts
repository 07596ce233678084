import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { formatYuan } from '#basics/money.ts';
import { step } from '../explanation.ts';
import { dayField, fenField, workerClassField } from '../facts/fields.ts';
import type { ArithmeticStep } from '../rule.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable, type RuleFinding } from '../verdict.ts';
import { levelOf, outsideWageRules } from './classes.ts';
import { inTimeChange, latestPayDay, payDayAnnounced } from './pay-days.ts';

/**
 * 按时足额支付: the net pay of a settlement is paid in full on the agreed day, or on the last workday before it where that is a
 * holiday or rest day. What is unpaid once that day has passed is the amount; what was paid in full but late has days only.
 * Before the day has come nothing is judged. Source: 工资支付暂行规定 7; 保障农民工工资支付条例 12, 14; for quasi-employees 县政策（六）.
 */
export const payOnTime = rule({
  slug: 'pay-on-time',
  sheetIds: ['pay-rest-safety/PAY-05'],
  measure: 'pay',
  title: { zh: '按约定日期足额支付', en: 'Paid in full by the agreed day' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'wage-payment-rules', article: '第七条' },
    { instrument: 'migrant-wage-regulation', article: '第十二条' },
    { instrument: 'migrant-wage-regulation', article: '第十四条' },
    { instrument: 'county-policy', article: '（六）' },
  ],
  kind: 'settlement',
  facts: z.object({
    workerClass: workerClassField,
    periodTo: dayField,
    agreedPayDay: dayField.nullable(),
    paidOn: dayField.nullable(),
    judgedOn: dayField,
    status: z.enum(['paid', 'failed', 'held']).nullable(),
    netFen: fenField.nullable(),
    paidFen: fenField.nullable(),
    currency: z.string(),
  }),
  reads: ['pay', 'payTerms', 'worker'],
  parameters: [],
  from: '2007-01-01',
  to: null,
  judge(fact, law) {
    const outside = outsideWageRules(fact.workerClass, fact.periodTo, fact.currency);
    if (outside !== null) return outside;
    if (fact.currency !== 'CNY') return cannotTell('other-currency', 'currency');
    if (fact.netFen === null) return cannotTell('field-not-reported', 'netFen');
    if (fact.netFen <= 0) return notApplicable;
    if (fact.agreedPayDay === null) return cannotTell('field-not-reported', 'agreedPayDay');
    if (fact.status === null) return cannotTell('field-not-reported', 'status');
    const arrived = fact.status === 'paid';
    if (arrived && fact.paidOn === null) return cannotTell('field-not-reported', 'paidOn');
    if (arrived && fact.paidFen === null) return cannotTell('field-not-reported', 'paidFen');
    if (!arrived && (fact.paidFen ?? 0) >= fact.netFen) return cannotTell('record-contradicts', 'status');
    const latest = latestPayDay(law, fact.agreedPayDay);
    const unpaid = fact.judgedOn > latest ? Math.max(fact.netFen - (fact.paidFen ?? 0), 0) : 0;
    const settledOn = arrived ? (fact.paidOn ?? latest) : latest;
    const daysLate = (unpaid > 0 ? fact.judgedOn : settledOn) - latest;
    if (daysLate > 0) return late(daysLate, unpaid, levelOf(fact.workerClass));
    if (!payDayAnnounced(law, fact.agreedPayDay)) return cannotTell('calendar-not-published', 'agreedPayDay');
    return fact.judgedOn > latest || (fact.paidFen ?? 0) >= fact.netFen ? compliant : notApplicable;
  },
  explain(fact, law, finding) {
    const agreed = fact.agreedPayDay ?? 0;
    const latest = latestPayDay(law, agreed);
    const days = finding.quantity?.value ?? 0;
    const unpaid = finding.amountFen ?? 0;
    const until = unpaid > 0 ? 'judgedOn' : 'paidOn';
    const paidBy = formatDay(fact.paidOn ?? fact.judgedOn);
    const arithmetic: ArithmeticStep[] = [
      step('latestPayDay', `agreedPayDay - ${agreed - latest}`, latest, 'day', '最迟支付日', 'Latest day to pay'),
      step('daysLate', `${until} - latestPayDay`, days, 'days', '逾期天数', 'Days late'),
    ];
    if (unpaid > 0) {
      const formula = fact.paidFen === null ? 'netFen' : 'netFen - paidFen';
      arithmetic.push(step('unpaidFen', formula, unpaid, 'fen', '尚未支付', 'Not yet paid'));
    }
    const due = `${formatDay(agreed)}约定支付，最迟${formatDay(latest)}`;
    const dueEn = `Agreed for ${formatDay(agreed)}, so due on ${formatDay(latest)} at the latest`;
    return {
      sentence:
        unpaid > 0
          ? {
              zh: `${due}；到${formatDay(fact.judgedOn)}未见支付${formatYuan(unpaid)}元，已过${days}天。`,
              en: `${dueEn}; by ${formatDay(fact.judgedOn)} ${formatYuan(unpaid)} yuan were not seen paid, ${days} day(s) after.`,
            }
          : { zh: `${due}，实际${paidBy}支付，晚${days}天。`, en: `${dueEn}; paid on ${paidBy}, ${days} day(s) late.` },
      arithmetic,
      flip: inTimeChange(fact, law, latest, unpaid),
    };
  },
});

const late = (days: number, unpaid: number, level: RuleFinding['level']): RuleFinding => ({
  verdict: 'finding',
  amountFen: unpaid > 0 ? unpaid : undefined,
  quantity: { value: days, unit: 'days' },
  values: [],
  level,
});
