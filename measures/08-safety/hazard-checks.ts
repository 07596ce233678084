import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 按日、周、月排查隐患并按期整改: a check of the day, week or month is done by the day it is due, and what it found is closed by its day. The cadence is the policy’s,
 * the duty to investigate and close the law’s: a finding of a late check alone is the policy’s. Source: 安全生产法 art. 41; 城人社发〔2022〕97号（八）.
 */
export const hazardChecks = rule({
  slug: 'hazard-checks',
  sheetIds: ['pay-rest-safety/OSH-04'],
  measure: 'safety',
  title: { zh: '按日、周、月排查隐患并按期整改', en: 'Hazard checks done when due and hazards closed in time' },
  departments: ['emergency'],
  level: 'LAW',
  basis: [
    { instrument: 'work-safety-law', article: '第四十一条' },
    { instrument: 'county-policy', article: '（八）' },
  ],
  kind: 'hazard-check',
  facts: z.object({
    last: dayField,
    checkDueOn: dayField.nullable(),
    checkedOn: dayField.nullable(),
    hazards: z.int().nullable(),
    closeBy: dayField.nullable(),
    closedOn: dayField.nullable(),
  }),
  reads: ['hazardCheck'],
  parameters: [],
  from: '2021-09-01',
  to: null,
  judge(fact) {
    const { checkDueOn, checkedOn, closeBy } = fact;
    if (checkDueOn === null) return cannotTell('field-not-reported', 'checkDueOn');
    const unchecked = Number(late(checkedOn, checkDueOn, fact.last));
    const found = (fact.hazards ?? 0) > 0;
    const open = Number(found && closeBy !== null && late(fact.closedOn, closeBy, fact.last));
    // What is late for certain is found, whatever else is not told.
    if (unchecked + open === 0) {
      if (checkedOn !== null && fact.hazards === null) return cannotTell('field-not-reported', 'hazards');
      return found && closeBy === null ? cannotTell('field-not-reported', 'closeBy') : compliant;
    }
    return {
      verdict: 'finding',
      quantity: { value: unchecked + open, unit: 'items' },
      values: [],
      numbers: { unchecked, open },
      ...(open === 0 ? { level: 'POLICY' as const } : {}),
    };
  },
  explain(fact, _law, finding) {
    const { unchecked = 0, open = 0 } = finding.numbers ?? {};
    const due = fact.checkDueOn ?? fact.last;
    return {
      sentence: {
        zh: `${formatDay(due)}应查：${[...(unchecked ? ['未按时排查'] : []), ...(open ? ['隐患未按期整改'] : [])].join('、')}；线索。`,
        en: `Check due on ${formatDay(due)}: ${[...(unchecked ? ['not done in time'] : []), ...(open ? ['a hazard not closed in time'] : [])].join(', ')}.`,
      },
      arithmetic: [step('itemsLate', `${unchecked} + ${open}`, unchecked + open, 'items', '没有按期的', 'Things late')],
      flip: open
        ? unchecked
          ? change(
              'last',
              fact.last,
              Math.min(due, fact.closeBy ?? due) - 1,
              '若只看到应查之日的前一天，则不成立。',
              'Up to the day before it was due there would be no finding.',
            )
          : change(
              'closeBy',
              fact.closeBy,
              Math.min(fact.closedOn ?? fact.last + 1, fact.last + 1),
              '若整改期限到这一天，则不成立。',
              'With that day to close it there would be no finding.',
            )
        : change('checkedOn', fact.checkedOn, due, '当日排查则不成立。', 'Done on the day there would be no finding.'),
    };
  },
});

/** Whether something due by the end of the month was not done on its day; the month's last day is over too. */
function late(done: number | null, due: number, last: number): boolean {
  return due <= last && (done === null || done > due);
}
