import { z } from 'zod';
import { formatYuan } from '#basics/money.ts';
import { change, formulaName, step, valueIn } from '../explanation.ts';
import { dayField, fenField, placeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { type EngagementType, engagementTypes } from './engagement-classes.ts';

/** The standard that is set for a way of pay; null where none is. */
function standardFor(engagement: EngagementType, unit: string): 'minimum-wage-monthly' | 'minimum-wage-hourly' | null {
  const whole = engagement === 'full-time' || engagement === 'dispatched' || engagement === 'outsourced';
  if (whole) return unit === 'month' ? 'minimum-wage-monthly' : null;
  const byTheHour = unit === 'hour' || unit === 'piece';
  return (engagement === 'part-time' || engagement === 'written-agreement') && byTheHour ? 'minimum-wage-hourly' : null;
}

/**
 * 招聘报酬不低于最低工资: the least pay a vacancy offers against the standard that is set for that way of pay, on the day it was published: by the month for
 * full-time, dispatched and outsourced employees; by the hour, pieces at the declared normal output, for part-timers and, as the policy has it, for
 * written agreements. Where no standard is set for a way of pay (an hour of a full-time employee, self-operated work) the rule does not apply.
 * Source: 劳动法 art. 48; 城人社发〔2022〕97号（六）; services A.3 V08.
 */
export const vacancyPayFloor = rule({
  slug: 'vacancy-pay-floor',
  sheetIds: ['services-statistics-standards/A.3'],
  measure: 'equal-employment',
  title: { zh: '招聘报酬不低于最低工资标准', en: 'Pay of a vacancy not below the minimum wage' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-law', article: '第四十八条' },
    { instrument: 'county-policy', article: '（六）' },
  ],
  kind: 'vacancy',
  facts: z.object({
    publishedOn: dayField,
    engagementType: z.enum(engagementTypes).nullable(),
    vacancyPlace: placeField,
    payUnit: z.enum(['month', 'hour', 'piece', 'other-unit']).nullable(),
    payLeastFen: fenField.nullable(),
    normalPieces: z.int().min(0).nullable(),
  }),
  reads: ['vacancy'],
  parameters: ['minimum-wage-monthly', 'minimum-wage-hourly'],
  from: '2011-01-01',
  to: null,
  judge(fact, law) {
    const { engagementType, payUnit, payLeastFen, normalPieces } = fact;
    if (engagementType === null) return cannotTell('field-not-reported', 'engagementType');
    if (payUnit === null) return cannotTell('field-not-reported', 'payUnit');
    const standard = standardFor(engagementType, payUnit);
    if (standard === null) return notApplicable;
    if (payLeastFen === null) return cannotTell('field-not-reported', 'payLeastFen');
    if (payUnit === 'piece' && normalPieces === null) return cannotTell('field-not-reported', 'normalPieces');
    if (fact.vacancyPlace === null) return cannotTell('field-not-reported', 'vacancyPlace');
    const least = law.findInForce(standard, fact.publishedOn, fact.vacancyPlace);
    if (least === null || least.value === null) return cannotTell('value-unknown', standard);
    const pay = payUnit === 'piece' ? payLeastFen * (normalPieces ?? 0) : payLeastFen;
    if (pay >= least.value) return compliant;
    return {
      verdict: 'finding',
      amountFen: least.value - pay,
      values: [least],
      ...(engagementType === 'written-agreement' ? { level: 'POLICY' as const } : {}),
    };
  },
  explain(fact, _law, finding) {
    const short = finding.amountFen ?? 0;
    const { name } = finding.values[0]!;
    const least = valueIn(finding, name);
    const piece = fact.payUnit === 'piece';
    const monthly = name === 'minimum-wage-monthly';
    const pay = piece ? 'payLeastFen * normalPieces' : 'payLeastFen';
    return {
      sentence: {
        zh: `招聘报酬折合每${monthly ? '月' : '小时'}${formatYuan(least - short)}元，低于最低工资标准${formatYuan(least)}元，差${formatYuan(short)}元；线索。`,
        en: `Pay of ${formatYuan(least - short)} yuan ${monthly ? 'a month' : 'an hour'} is ${formatYuan(short)} below the minimum wage of ${formatYuan(least)}.`,
      },
      arithmetic: [
        step('pay', pay, least - short, 'fen', '招聘报酬', 'Pay offered'),
        step('short', `${formulaName(name)} - pay`, short, 'fen', '低于标准', 'Below the standard'),
      ],
      flip: change(
        'payLeastFen',
        fact.payLeastFen,
        piece ? Math.ceil(least / Math.max(1, fact.normalPieces ?? 1)) : least,
        '不低于标准则不成立。',
        'At the standard there would be no finding.',
      ),
    };
  },
});
