import { z } from 'zod';
import { type ItemsAsked, item, judgeItems } from '../items.ts';
import { rule } from '../rule.ts';
import { cannotTell } from '../verdict.ts';

const facts = z.object({
  workersEngaged: z.int(),
  hazardChecksReported: z.boolean(),
  dayChecks: z.int(),
  weekChecks: z.int(),
  monthChecks: z.int(),
});
type Fact = z.infer<typeof facts>;

/**
 * 日、周、月排查都在做: in a month in which anybody is engaged at least one check of each cycle was done. How many days need a daily check nobody has published, so one is asked; each check on
 * file is judged by `hazard-checks`. Source: 城人社发〔2022〕97号（八）.
 */
export const hazardCheckCycle = rule({
  slug: 'hazard-check-cycle',
  sheetIds: ['pay-rest-safety/OSH-04'],
  measure: 'safety',
  title: { zh: '日、周、月隐患排查都在做', en: 'Daily, weekly and monthly hazard checks all done' },
  departments: ['emergency'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（八）' },
    { instrument: 'work-safety-law', article: '第四十一条' },
  ],
  kind: 'safety-month',
  facts,
  reads: ['hazardCheck'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  ...judgeItems({
    asks: (fact) => {
      if (fact.workersEngaged === 0) return false;
      return fact.hazardChecksReported ? true : cannotTell('table-not-reported', 'hazardCheck');
    },
    items: (fact) => [
      item('dayChecks', '日检查', 'a daily check', fact.dayChecks > 0, fact.dayChecks, 1),
      item('weekChecks', '周检查', 'a weekly check', fact.weekChecks > 0, fact.weekChecks, 1),
      item('monthChecks', '月检查', 'a monthly check', fact.monthChecks > 0, fact.monthChecks, 1),
    ],
    sentence: { zh: '当月未见：', en: 'Not seen in the month:' },
    unless: (fact) => ({
      field: 'workersEngaged',
      from: fact.workersEngaged,
      to: 0,
      zh: '没有用工则不适用。',
      en: 'With nobody engaged it would not apply.',
    }),
  } satisfies ItemsAsked<Fact>),
});
