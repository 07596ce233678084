import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, step, valueIn } from '../explanation.ts';
import { dayField, hoursSystemField, platformField, tradeField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';

const days = z.int().min(0).max(7);

/**
 * 每周休息日: at least one day off in a Monday-Sunday week. Law for everybody in an employment relationship (劳动法 38, unless
 * other rest was approved under art. 39); a standard for delivery quasi-employees, who choose the day (GB/T 46862-2025 7.4.1 e).
 */
export const weeklyRestDay = rule({
  slug: 'weekly-rest-day',
  sheetIds: ['pay-rest-safety/REST-03'],
  measure: 'rest',
  title: { zh: '每周至少休息1天', en: 'At least one rest day a week' },
  departments: ['human-resources', 'sector-regulators'],
  level: 'LAW',
  basis: [
    { instrument: 'labour-law', article: '第三十八条' },
    { instrument: 'delivery-standard', article: '7.4.1 e' },
  ],
  kind: 'week',
  facts: z.object({
    platform: platformField,
    workerClass: workerClassField,
    trade: tradeField,
    monday: dayField,
    workedDays: days,
    workedDaysAtMost: days,
    daysInARow: z.int().min(0),
    hoursSystem: hoursSystemField,
  }),
  reads: ['order', 'roster', 'worker'],
  parameters: ['rest-days-per-week', 'delivery-rest-days-per-week'],
  from: '1995-01-01',
  to: null,
  judge(fact, law) {
    if (fact.platform === null || fact.workerClass === 'self-employed') return notApplicable;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    const quasi = fact.workerClass === 'quasi-employee';
    if (quasi && fact.trade !== 'delivery') return notApplicable;
    const special = fact.workerClass !== 'part-time' && !quasi;
    if (special && (fact.hoursSystem === 'comprehensive' || fact.hoursSystem === 'irregular')) return notApplicable;
    const sunday = fact.monday + 6;
    const due = law.findInForce(quasi ? 'delivery-rest-days-per-week' : 'rest-days-per-week', sunday);
    if (due === null) return notApplicable;
    if (due.value === null) return cannotTell('value-unknown', due.name);
    if (fact.workedDaysAtMost + due.value <= 7) return compliant;
    if (special && fact.hoursSystem === 'unknown') return cannotTell('field-not-reported', 'hoursSystem');
    const short = fact.workedDays + due.value - 7;
    if (short <= 0) return cannotTell('bounds-straddle', 'workedDays');
    return {
      verdict: 'finding',
      quantity: { value: short, unit: 'days' },
      values: [due],
      level: quasi ? 'STD' : undefined,
    };
  },
  explain(fact, _law, finding) {
    const parameter = finding.level === 'STD' ? 'delivery-rest-days-per-week' : 'rest-days-per-week';
    const name = finding.level === 'STD' ? 'deliveryRestDaysPerWeek' : 'restDaysPerWeek';
    const most = 7 - valueIn(finding, parameter);
    const week = `${formatDay(fact.monday)}–${formatDay(fact.monday + 6)}`;
    const [choice, chosen] =
      finding.level === 'STD'
        ? [
            '休息日由骑手自主选择，是否自愿放弃由人核实。',
            ' Riders choose the day; whether it was given up freely is for people to check.',
          ]
        : ['', ''];
    return {
      sentence: {
        zh: `${week}一周工作${fact.workedDays}天，未见休息日（至此连续工作${fact.daysInARow}天）；线索。${choice}`,
        en: `${fact.workedDays} days worked in the week ${week}; no rest day seen (${fact.daysInARow} days in a row by then).${chosen}`,
      },
      arithmetic: [
        step('mostDays', `7 - ${name}`, most, 'days', '一周最多工作', 'Most days to work in a week'),
        step('daysShort', 'workedDays - mostDays', fact.workedDays - most, 'days', '少休息', 'Rest days short'),
      ],
      flip: change(
        'workedDays',
        fact.workedDays,
        most,
        `其中一天未工作则不成立。`,
        'With one of the days off there would be no finding.',
      ),
    };
  },
});
