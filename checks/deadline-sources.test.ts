import assert from 'node:assert/strict';
import test from 'node:test';
import chineseDays from 'chinese-days';
import { type Day, day, formatDay } from '#basics/day.ts';
import { deadlineAfter, deadlineBefore } from '#law/calendar/deadline.ts';
import { lawAsKnown } from '#law/in-force.ts';

const { calendar } = lawAsKnown();
/** Working days by the other collection of the same notices. */
const works = new Map<Day, boolean>();
for (let at = day('2007-06-01'); at <= day('2026-12-31'); at++) works.set(at, chineseDays.isWorkday(formatDay(at)));

/** The `count`th working day of the other collection in either direction, or the nearest one where `count` is 0. */
function workday(at: Day, count: number, step: 1 | -1): Day {
  let found = at;
  for (let left = count; left > 0; ) {
    found += step;
    if (works.get(found)) left--;
  }
  while (!works.get(found)) found += step;
  return found;
}

test('limits counted by the working days of chinese-days end on the same days from 2008 to 2026', () => {
  for (let at = day('2008-01-01'); at <= day('2026-08-01'); at++) {
    for (const count of [3, 5, 10, 15, 60]) {
      const say = `${formatDay(at)} ${count}`;
      const after = (counting: 'working-days' | 'calendar-days') =>
        deadlineAfter(calendar, { start: at, count, counting }).due;
      assert.equal(after('working-days'), workday(at, count, 1), say);
      assert.equal(after('calendar-days'), workday(at + count, 0, 1), say);
      const before = (counting: 'working-days' | 'calendar-days') =>
        deadlineBefore(calendar, { event: at, count, counting }).due;
      // The event's own day counts, so the working day before the count's first is the last to act on.
      assert.equal(before('working-days'), workday(at + 1, count + 1, -1), say);
      assert.equal(before('calendar-days'), workday(at - count, 0, -1), say);
    }
  }
});
