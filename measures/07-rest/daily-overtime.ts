import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, spokenEn, spokenZh, step, valueIn } from '../explanation.ts';
import { dayField, hoursSystemField, platformField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

/**
 * 每日延长工作时间: on a scheduled workday an employee works at most 8 h and 1 h more, 3 h more where special reasons are
 * recorded and agreed. Exactly at the limit is met. Rest days and statutory holidays are judged by the month.
 * Source: 劳动法 36, 41. Emergencies (art. 42) are exempt and for people to see. From the first year our calendar knows.
 */
export const dailyOvertime = rule({
  slug: 'daily-overtime',
  sheetIds: ['pay-rest-safety/REST-01'],
  measure: 'rest',
  title: {
    zh: '每日延长工作时间不超过1小时，特殊原因不超过3小时',
    en: 'Daily overtime of at most 1 hour, 3 for special reasons',
  },
  departments: ['human-resources'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-law', article: '第三十六条' },
    { instrument: 'labour-law', article: '第四十一条' },
  ],
  kind: 'day',
  facts: z.object({
    platform: platformField,
    workerClass: workerClassField,
    day: dayField,
    roster: z.enum(['workday', 'rest-day', 'leave']).nullable(),
    attendanceSeconds: secondsField.nullable(),
    attendanceSecondsAtMost: secondsField.nullable(),
    specialReason: z.boolean().nullable(),
    hoursSystem: hoursSystemField,
  }),
  reads: ['roster', 'worker', 'payTerms', 'workingTimeApproval'],
  parameters: ['standard-day-seconds', 'overtime-day-normal-seconds', 'overtime-day-special-seconds'],
  from: '2007-01-01',
  to: null,
  judge(fact, law) {
    if (fact.platform === null) return notApplicable;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (fact.workerClass !== 'employee' && fact.workerClass !== 'dispatched') return notApplicable;
    if (fact.hoursSystem === 'comprehensive' || fact.hoursSystem === 'irregular') return notApplicable;
    if (fact.roster === 'rest-day' || fact.roster === 'leave') return notApplicable;
    if (law.calendar.kindOf(fact.day) === 'statutory-holiday') return notApplicable;
    const least = fact.attendanceSeconds;
    if (least === null || fact.attendanceSecondsAtMost === null) return cannotTell('table-not-reported', 'roster');
    const standard = law.inForce('standard-day-seconds', fact.day);
    const special = fact.specialReason === true;
    const normal = law.inForce('overtime-day-normal-seconds', fact.day);
    const longest = law.inForce('overtime-day-special-seconds', fact.day);
    if (standard.value === null || normal.value === null || longest.value === null)
      return cannotTell('value-unknown', 'overtime-day-normal-seconds');
    const allowed = special ? longest.value : normal.value;
    if (fact.attendanceSecondsAtMost <= standard.value + allowed) return compliant;
    if (fact.hoursSystem === 'unknown') return cannotTell('field-not-reported', 'hoursSystem');
    if (fact.roster === null) return cannotTell('table-not-reported', 'roster');
    // Where nobody said whether there were special reasons, only what passes the longer limit holds under every reading.
    const sure = fact.specialReason === false ? normal : longest;
    const over = least - standard.value - (sure.value ?? 0);
    if (over <= 0 && fact.specialReason === null) return cannotTell('field-not-reported', 'specialReason');
    if (over <= 0) return cannotTell('bounds-straddle', 'attendanceSeconds');
    return { verdict: 'finding', quantity: { value: over, unit: 'seconds' }, values: [standard, sure] };
  },
  explain(fact, _law, finding) {
    const limit = finding.values[1]!;
    const allowed = valueIn(finding, limit.name);
    const standard = valueIn(finding, 'standard-day-seconds');
    const longest = standard + allowed;
    const worked = fact.attendanceSeconds ?? 0;
    const over = finding.quantity?.value ?? 0;
    const name =
      limit.name === 'overtime-day-normal-seconds' ? 'overtimeDayNormalSeconds' : 'overtimeDaySpecialSeconds';
    return {
      sentence: {
        zh: `${formatDay(fact.day)}工作${spokenZh(worked)}，标准工时${spokenZh(standard)}之外最多可延长${spokenZh(allowed)}，超出${spokenZh(over)}；线索。抢险救灾等劳动法第四十二条情形除外，由人核实。`,
        en: `${spokenEn(worked)} worked on ${formatDay(fact.day)}; beyond the standard ${spokenEn(standard)} at most ${spokenEn(allowed)} more may be worked: ${spokenEn(over)} over. Emergencies (art. 42) are for people to check.`,
      },
      arithmetic: [
        step(
          'longestDay',
          `standardDaySeconds + ${name}`,
          longest,
          'seconds',
          '当日最长工作时间',
          'Longest working day',
        ),
        step('secondsOver', 'attendanceSeconds - longestDay', over, 'seconds', '超出', 'Over the limit'),
      ],
      flip: change(
        'attendanceSeconds',
        fact.attendanceSeconds,
        longest,
        `当日工作不超过${spokenZh(longest)}则不成立。`,
        `With at most ${spokenEn(longest)} worked there would be no finding.`,
      ),
    };
  },
});
