import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { day, formatDay } from '#basics/day.ts';
import { workdayAfter } from '#law/calendar/workdays.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { judgeLimit, type Limit, lastDayOf } from './limit.ts';

const law = lawAsKnown();
const working: Limit = {
  field: 'completeOn',
  from: day('2026-03-02'),
  rows: [law.inForce('injury-simple-workdays', day('2026-03-02'))],
  days: 'working',
  done: null,
  doneField: 'decidedOn',
};
const calendar: Limit = { ...working, rows: [law.inForce('appraisal-days', day('2026-03-02'))], days: 'calendar' };

test('E23: the seventh working day after Monday 2 March 2026 is Wednesday the 11th', () => {
  assert.equal(lastDayOf(law.calendar, working, []), day('2026-03-11'));
});

test('E18: three working days from Thursday 10 October 2024 end on Monday the 14th, the 12th being worked', () => {
  const rows = [law.inForce('injury-platform-application-workdays', day('2024-10-10'))];
  assert.equal(lastDayOf(law.calendar, { ...working, rows, from: day('2024-10-10') }, []), day('2024-10-14'));
});

test('a calendar limit that ends on a day off ends on the next working day, a working one never does', () => {
  const ends = lastDayOf(law.calendar, { ...calendar, from: day('2026-08-04') }, []);
  assert.equal(formatDay(ends as number), '2026-10-08');
});

test('a suspension moves the last day by the days in it that would have counted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }), (after, length) => {
      const from = day('2026-03-02');
      const pause = { from: from + 1 + after, to: from + 1 + after + length };
      const plain = workdayAfter(law.calendar, from, 7)!;
      let held = 0;
      let due = plain;
      for (let on = pause.from; on <= pause.to; on++) if (on <= due && law.calendar.isWorkday(on)) held++;
      // Days put off may themselves fall into the pause, so the last day lies at least that many working days later.
      due = workdayAfter(law.calendar, from, 7 + held)!;
      const found = lastDayOf(law.calendar, working, [pause]) as number;
      assert.ok(pause.from > plain ? found === plain : found >= due, formatDay(found));
      assert.ok(law.calendar.isWorkday(found) && (found < pause.from || found > pause.to));
    }),
    { seed: 100_031, numRuns: 300 },
  );
});

test('an open suspension stops the limit; unknown suspensions matter only once it would be over', () => {
  assert.equal(lastDayOf(law.calendar, working, [{ from: day('2026-03-05'), to: null }]), 'never');
  const judged = (suspensions: Limit['suspensions'], done: number | null) =>
    judgeLimit(law.calendar, { ...working, suspensions, done }, day('2026-03-01'), day('2026-03-31')).verdict;
  assert.equal(judged(null, day('2026-03-11')), 'compliant');
  assert.equal(judged(null, null), 'cannot-tell');
  assert.equal(judged([], null), 'finding');
  assert.equal(judged([{ from: day('2026-03-05'), to: null }], null), 'not-applicable');
});
