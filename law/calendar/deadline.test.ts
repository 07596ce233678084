import assert from 'node:assert/strict';
import test from 'node:test';
import { day, formatDay } from '#basics/day.ts';
import { lawAsKnown } from '../in-force.ts';
import { deadlineAfter, deadlineBefore, movedBy } from './deadline.ts';

const { calendar } = lawAsKnown();
const known = (date: string) => lawAsKnown({ knownOn: day(date) }).calendar;
const stretches = (deadline: ReturnType<typeof deadlineAfter>) =>
  deadline.steps.map(
    ({ kind, from, to, days, why }) =>
      `${kind} ${formatDay(from)}${to === from ? '' : `..${formatDay(to)}`} ${days}${why === null ? '' : ` ${why.zh}`}`,
  );

test('ten working days over Spring Festival: what counts, what does not and why', () => {
  const deadline = deadlineAfter(calendar, { start: day('2024-02-06'), count: 10, counting: 'working-days' });
  assert.deepEqual(stretches(deadline), [
    'start 2024-02-06 0',
    'counted 2024-02-07..2024-02-09 3',
    'skipped 2024-02-10..2024-02-17 0 春节假期',
    'counted 2024-02-18 1 春节调休上班',
    'counted 2024-02-19..2024-02-23 5',
    'skipped 2024-02-24..2024-02-25 0 周末',
    'counted 2024-02-26 1',
    'end 2024-02-26 0',
  ]);
  assert.equal(deadline.provisional, false);
});

test('a year that ends in a holiday is moved past it to a make-up Sunday', () => {
  const deadline = deadlineAfter(calendar, { start: day('2023-02-10'), count: 1, counting: 'years' });
  assert.deepEqual(stretches(deadline), [
    'start 2023-02-10 0',
    'counted 2023-02-11..2024-02-10 365',
    'moved 2024-02-10..2024-02-17 0 春节假期',
    'end 2024-02-18 0',
  ]);
});

test('counting back from a hearing, and from a meeting to the working day before', () => {
  const hearing = deadlineBefore(calendar, { event: day('2024-10-08'), count: 5, counting: 'working-days' });
  assert.deepEqual(stretches(hearing), [
    'start 2024-10-08 0',
    'counted 2024-10-08 1',
    'skipped 2024-10-01..2024-10-07 0 国庆节假期',
    'counted 2024-09-30 1',
    'counted 2024-09-29 1 国庆节调休上班',
    'skipped 2024-09-28 0 周末',
    'counted 2024-09-26..2024-09-27 2',
    'end 2024-09-25 0',
  ]);
  const meeting = deadlineBefore(calendar, { event: day('2025-10-28'), count: 10, counting: 'calendar-days' });
  assert.deepEqual(stretches(meeting), [
    'start 2025-10-28 0',
    'counted 2025-10-19..2025-10-28 10',
    'moved 2025-10-18 0 周末',
    'end 2025-10-17 0',
  ]);
});

test('a pause does not count, an open one leaves no last day', () => {
  const limit = { start: day('2025-03-03'), count: 60, counting: 'working-days' } as const;
  const closed = { from: day('2025-03-20'), to: day('2025-04-28'), reason: '等待工伤认定' };
  const deadline = deadlineAfter(calendar, { ...limit, pauses: [closed] });
  assert.equal(formatDay(deadline.due!), '2025-07-08');
  assert.ok(stretches(deadline).includes('paused 2025-03-20..2025-04-27 0 中止：等待工伤认定'));
  const used = deadline.steps.slice(
    0,
    deadline.steps.findIndex(({ kind }) => kind === 'paused'),
  );
  assert.equal(
    used.reduce((sum, step) => sum + step.days, 0),
    12,
  );

  const open = deadlineAfter(calendar, { ...limit, pauses: [{ ...closed, to: null }] });
  assert.equal(open.due, null);
  assert.equal(stretches(open).at(-1), 'paused 2025-03-20 0 中止：等待工伤认定');
  assert.equal(movedBy(calendar, known('2024-01-01'), { ...limit, pauses: [{ ...closed, to: null }] }), null);
});

test('a limit of months ends as many days later as it paused', () => {
  const pauses = [{ from: day('2025-01-20'), to: day('2025-01-30'), reason: '协商' }];
  const deadline = deadlineAfter(calendar, { start: day('2025-01-31'), count: 1, counting: 'months', pauses });
  assert.equal(formatDay(deadline.due!), '2025-02-28');
  assert.match(deadline.steps[1]!.why!.zh, /没有31日/);
  const later = deadlineAfter(calendar, { start: day('2025-01-15'), count: 1, counting: 'months', pauses });
  // 15 February and ten days
  assert.equal(formatDay(later.due!), '2025-02-25');
});

test('a last day is not left standing in a pause that begins while it moves over a holiday', () => {
  const pauses = [{ from: day('2025-10-07'), to: day('2025-10-20'), reason: '不可抗力' }];
  const limit = { start: day('2025-09-20'), count: 15, counting: 'calendar-days', pauses } as const;
  assert.equal(formatDay(deadlineAfter(calendar, limit).due!), '2025-10-20');
  assert.equal(deadlineAfter(calendar, { ...limit, pauses: [{ ...pauses[0]!, to: null }] }).due, null);
});

test('a notice that becomes known moves what runs through it and nothing else', () => {
  const [before, after] = [known('2020-01-26'), known('2020-01-27')];
  const moved = movedBy(before, after, { start: day('2020-01-23'), count: 3, counting: 'working-days' });
  assert.deepEqual([formatDay(moved!.old.due!), formatDay(moved!.new.due!)], ['2020-02-03', '2020-02-05']);
  assert.equal(movedBy(before, after, { start: day('2020-02-03'), count: 3, counting: 'working-days' }), null);
  const back = movedBy(before, after, { event: day('2020-02-05'), count: 3, counting: 'working-days' });
  assert.deepEqual([formatDay(back!.old.due!), formatDay(back!.new.due!)], ['2020-02-01', '2020-01-23']);
});

test('beyond the last notice a deadline is provisional, and from 27 December on next year’s notice decides as well', () => {
  const calendar2026 = known('2026-11-25');
  const run = (start: string, count: number, counting: 'working-days' | 'calendar-days' | 'raw-days') => {
    const { due, provisional } = deadlineAfter(calendar2026, { start: day(start), count, counting });
    return `${formatDay(due!)} ${provisional}`;
  };
  assert.equal(run('2026-12-18', 5, 'working-days'), '2026-12-25 false');
  assert.equal(run('2026-12-18', 6, 'working-days'), '2026-12-28 true');
  assert.equal(run('2026-12-24', 7, 'calendar-days'), '2026-12-31 true');
  // New Year's Day is known to be off; the Monday it is moved to is not known
  assert.equal(run('2026-12-24', 8, 'calendar-days'), '2027-01-04 true');
  assert.equal(run('2026-12-24', 8, 'raw-days'), '2027-01-01 false');
});

test('a count that is no whole number from 1 is refused', () => {
  for (const count of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(() => deadlineAfter(calendar, { start: 20000, count, counting: 'raw-days' }), RangeError);
    assert.throws(() => deadlineBefore(calendar, { event: 20000, count, counting: 'raw-days' }), RangeError);
  }
});
