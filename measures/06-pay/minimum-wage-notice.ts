import { z } from 'zod';
import { day, formatDay } from '#basics/day.ts';
import { formatYuan } from '#basics/money.ts';
import { change, counted, step, valueIn } from '../explanation.ts';
import { dayField, placeField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 最低工资标准公示: the enterprise shows the standard in force to all its workers within 10 days of its publication, or of first
 * engaging workers here where that came later. Judged for each month by its days without the notice; shown on the tenth day is
 * in time. Source: 渝人社发〔2024〕22号 (before: 渝人社发〔2021〕52号).
 */
export const minimumWageNotice = rule({
  slug: 'minimum-wage-notice',
  sheetIds: ['pay-rest-safety/PAY-20'],
  measure: 'pay',
  title: { zh: '最低工资标准公布后10日内向劳动者公示', en: 'Minimum wage shown to workers within 10 days' },
  departments: ['human-resources'],
  level: 'NOTICE',
  basis: [
    { instrument: 'minimum-wage-notice-2025', article: '四' },
    { instrument: 'minimum-wage-notice-2021', article: '四' },
  ],
  kind: 'enterprise',
  facts: z.object({
    month: z.string(),
    first: dayField,
    last: dayField,
    place: placeField,
    employees: z.int().min(0),
    quasiEmployees: z.int().min(0),
    firstEngagedOn: dayField.nullable(),
    minimumWageShownOn: dayField.nullable(),
    noticeDisplayReported: z.boolean(),
  }),
  reads: ['noticeDisplay', 'enterprise', 'worker'],
  parameters: ['minimum-wage-monthly', 'minimum-wage-notice-days'],
  from: '2022-04-01',
  to: null,
  judge(fact, law) {
    if (fact.employees + fact.quasiEmployees === 0) return notApplicable;
    if (fact.place === null) return cannotTell('field-not-reported', 'place');
    const standard = law.inForce('minimum-wage-monthly', fact.last, fact.place);
    const limit = law.inForce('minimum-wage-notice-days', fact.last);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const dueBy = Math.max(day(standard.knownFrom), fact.firstEngagedOn ?? 0) + limit.value;
    if (dueBy >= fact.last) return notApplicable;
    if (!fact.noticeDisplayReported) return cannotTell('table-not-reported', 'noticeDisplay');
    const without = Math.min(fact.minimumWageShownOn ?? fact.last + 1, fact.last + 1) - Math.max(fact.first, dueBy + 1);
    if (without <= 0) return compliant;
    return {
      verdict: 'finding',
      quantity: { value: without, unit: 'days' },
      values: [standard, limit],
      numbers: { dueBy },
    };
  },
  explain(fact, _law, finding) {
    const without = finding.quantity?.value ?? 0;
    const dueBy = finding.numbers?.dueBy ?? 0;
    const shown = fact.minimumWageShownOn;
    const amount = formatYuan(valueIn(finding, 'minimum-wage-monthly'));
    const days = valueIn(finding, 'minimum-wage-notice-days');
    const start = dueBy - days;
    const until = shown === null ? 'last + 1' : 'min(minimumWageShownOn, last + 1)';
    const by = Math.max(dueBy, fact.first);
    return {
      sentence: {
        zh: `现行最低工资标准（每月${amount}元）应在${formatDay(dueBy)}前向劳动者公示，${fact.month}有${without}天未见公示；线索。`,
        en: `The minimum wage in force (${amount} yuan a month) was to be shown to workers by ${formatDay(dueBy)}; on ${counted(without, 'day')} of ${fact.month} it was not seen.`,
      },
      arithmetic: [
        step(
          'dueBy',
          `${start} + minimumWageNoticeDays`,
          dueBy,
          'day',
          `公布或开始用工（${formatDay(start)}）后${days}日`,
          `${counted(days, 'day')} from publication or first engagement`,
        ),
        step(
          'daysWithout',
          `${until} - max(first, dueBy + 1)`,
          without,
          'days',
          '未见公示的天数',
          'Days without the notice',
        ),
      ],
      flip: change(
        'minimumWageShownOn',
        shown,
        by,
        `${formatDay(by)}前公示则不成立。`,
        `Shown by ${formatDay(by)}, there would be no finding.`,
      ),
    };
  },
});
