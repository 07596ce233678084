import { z } from 'zod';
import { civilFromDay } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 日历已知: every day of the month has a kind, because the year's notice of days off was known. Where it was not, whatever hangs on
 * rest days and make-up workdays in that month stays open; the finding says so and is no matter of the enterprise.
 * Source: 全国年节及纪念日放假办法; the block itself is ours.
 */
export const calendarKnown = rule({
  slug: 'calendar-known',
  sheetIds: ['pay-rest-safety/REST-14'],
  measure: 'rest',
  title: { zh: '当月放假调休安排已公布', en: 'Days off and make-up workdays of the month announced' },
  departments: ['human-resources'],
  level: 'SETTING',
  basis: [
    { instrument: 'holiday-regulation-2024', article: '第二条' },
    { instrument: 'county-setting', article: '设定' },
  ],
  kind: 'enterprise',
  facts: z.object({ month: z.string(), first: dayField, unannouncedDays: z.int().min(0).max(31) }),
  reads: [],
  parameters: [],
  from: '2008-01-01',
  to: null,
  judge(fact, law) {
    if (fact.unannouncedDays === 0) return compliant;
    // Counted under another state of knowledge than the one judged by.
    if (law.calendar.published(civilFromDay(fact.first).year))
      return cannotTell('record-contradicts', 'unannouncedDays');
    return { verdict: 'finding', quantity: { value: fact.unannouncedDays, unit: 'days' }, values: [] };
  },
  explain(fact, _law, finding) {
    const days = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `${fact.month}有${days}天的放假调休安排尚未公布，当月与休息日、调休上班有关的结论都待公布后再判断；线索，与企业无关。`,
        en: `The kind of ${days} days of ${fact.month} was not announced; conclusions of that month that hang on rest days and make-up workdays wait for it. No matter of the enterprise.`,
      },
      arithmetic: [step('daysUnannounced', 'unannouncedDays', days, 'days', '未公布的天数', 'Days not announced')],
      flip: change(
        'unannouncedDays',
        days,
        0,
        '放假通知公布后则不成立。',
        'Once the notice is known there is no finding.',
      ),
    };
  },
});
