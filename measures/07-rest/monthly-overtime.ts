import { z } from 'zod';
import { change, spokenEn, spokenZh, step, valueIn } from '../explanation.ts';
import { dayField, hoursSystemField, platformField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 每月延长工作时间: at most 36 h a month (劳动法 41). Whether work on rest days and statutory holidays counts towards them is
 * argued; a setting says so, and where only that reading exceeds the limit the finding binds as a setting (which starts in 2007). Exactly 36 h is met.
 */
export const monthlyOvertime = rule({
  slug: 'monthly-overtime',
  sheetIds: ['pay-rest-safety/REST-02'],
  measure: 'rest',
  title: { zh: '每月延长工作时间不超过36小时', en: 'At most 36 hours of overtime a month' },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [{ instrument: 'labour-law', article: '第四十一条' }],
  kind: 'month',
  facts: z.object({
    platform: platformField,
    workerClass: workerClassField,
    month: z.string(),
    last: dayField,
    hoursSystem: hoursSystemField,
    workdayOvertimeSeconds: secondsField.nullable(),
    workdayOvertimeSecondsAtMost: secondsField.nullable(),
    restDaySeconds: secondsField.nullable(),
    restDaySecondsAtMost: secondsField.nullable(),
    statutoryHolidaySeconds: secondsField.nullable(),
    statutoryHolidaySecondsAtMost: secondsField.nullable(),
  }),
  reads: ['roster', 'worker', 'payTerms', 'workingTimeApproval'],
  parameters: ['overtime-month-seconds', 'overtime-month-counts-rest-days'],
  from: '2007-01-01',
  to: null,
  judge(fact, law) {
    if (fact.platform === null) return notApplicable;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (fact.workerClass !== 'employee' && fact.workerClass !== 'dispatched') return notApplicable;
    if (fact.hoursSystem === 'comprehensive' || fact.hoursSystem === 'irregular') return notApplicable;
    const limit = law.inForce('overtime-month-seconds', fact.last);
    const counts = law.inForce('overtime-month-counts-rest-days', fact.last);
    if (limit.value === null || counts.value === null) return cannotTell('value-unknown', limit.name);
    const workday = fact.workdayOvertimeSeconds;
    if (workday === null || fact.workdayOvertimeSecondsAtMost === null)
      return cannotTell('table-not-reported', 'roster');
    const all = counts.value === 1;
    const over = workday + (all ? (fact.restDaySeconds ?? 0) + (fact.statutoryHolidaySeconds ?? 0) : 0) - limit.value;
    if (over > 0) {
      if (fact.hoursSystem === 'unknown') return cannotTell('field-not-reported', 'hoursSystem');
      const level = workday > limit.value ? undefined : 'SETTING';
      return { verdict: 'finding', quantity: { value: over, unit: 'seconds' }, values: [limit, counts], level };
    }
    if (all && fact.restDaySecondsAtMost === null) return cannotTell('field-not-reported', 'restDaySeconds');
    if (all && fact.statutoryHolidaySecondsAtMost === null)
      return cannotTell('field-not-reported', 'statutoryHolidaySeconds');
    const extra = all ? (fact.restDaySecondsAtMost ?? 0) + (fact.statutoryHolidaySecondsAtMost ?? 0) : 0;
    if (fact.workdayOvertimeSecondsAtMost + extra <= limit.value) return compliant;
    return cannotTell('bounds-straddle', 'workdayOvertimeSeconds');
  },
  explain(fact, _law, finding) {
    const all = valueIn(finding, 'overtime-month-counts-rest-days') === 1;
    const limit = valueIn(finding, 'overtime-month-seconds');
    const over = finding.quantity?.value ?? 0;
    const fields = ['workdayOvertimeSeconds', 'restDaySeconds', 'statutoryHolidaySeconds'] as const;
    const counted = fields.filter((field, index) => fact[field] !== null && (index === 0 || all));
    const longEnough = counted.find((field) => (fact[field] ?? 0) >= over);
    const spoken = spokenZh(limit + over);
    return {
      sentence: {
        zh: `${fact.month}延长工作时间${spoken}${all ? '（含未补休的休息日和法定节假日工作）' : ''}，超过${spokenZh(limit)}的部分为${spokenZh(over)}；线索。`,
        en: `${spokenEn(limit + over)} of overtime in ${fact.month}${all ? ' (rest days without time off and statutory holidays included)' : ''}: ${spokenEn(over)} over ${spokenEn(limit)}.`,
      },
      arithmetic: [
        step('overtimeCounted', counted.join(' + '), limit + over, 'seconds', '计入的延长工作时间', 'Overtime counted'),
        step('secondsOver', 'overtimeCounted - overtimeMonthSeconds', over, 'seconds', '超出', 'Over the limit'),
      ],
      flip:
        longEnough === undefined
          ? change(
              'hoursSystem',
              fact.hoursSystem,
              'comprehensive',
              '若已获批综合计算工时，则按周期判断。',
              'Under approved comprehensive hours the cycle would be judged instead.',
            )
          : change(
              longEnough,
              fact[longEnough],
              (fact[longEnough] ?? 0) - over,
              `少${spokenZh(over)}则不成立。`,
              `With ${spokenEn(over)} less there would be no finding.`,
            ),
    };
  },
});
