import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type Day, day, formatDay, weekday } from '#basics/day.ts';
import { lawAsKnown } from '../in-force.ts';
import type { Calendar } from '../in-force.types.ts';
import { deadlineAfter, deadlineBefore, movedBy } from './deadline.ts';
import type { DayCounting, Deadline, Pause } from './deadline.types.ts';

const runs = { numRuns: 500 };
const { calendar } = lawAsKnown();
const [first, last] = [day('2008-01-01'), day('2026-12-31')];

const days = fc.integer({ min: first, max: last });
const countings = fc.constantFrom<DayCounting>(
  'working-days',
  'calendar-days',
  'raw-days',
  'months',
  'raw-months',
  'years',
  'raw-years',
);
/** A counting with a count as long as the law has them. */
const counted = countings.chain((counting) =>
  fc.record({
    counting: fc.constant(counting),
    count: fc.integer({ min: 1, max: counting.endsWith('years') ? 3 : counting.endsWith('months') ? 24 : 120 }),
  }),
);
/** Up to three pauses from shortly before a day on, some empty, some overlapping, some without end. */
const pausesNear = (start: Day) =>
  fc.array(
    fc
      .record({
        from: fc.integer({ min: -10, max: 90 }),
        length: fc.oneof(
          { weight: 8, arbitrary: fc.integer({ min: 0, max: 60 }) },
          { weight: 1, arbitrary: fc.constant(null) },
        ),
      })
      .map(
        ({ from, length }): Pause => ({
          from: start + from,
          to: length === null ? null : start + from + length,
          reason: '中止',
        }),
      ),
    { maxLength: 3 },
  );
const limits = fc.tuple(days, counted).chain(([start, one]) =>
  fc.record({
    start: fc.constant(start),
    counting: fc.constant(one.counting),
    count: fc.constant(one.count),
    pauses: fc.oneof(fc.constant<Pause[]>([]), pausesNear(start)),
  }),
);
/** Calendars as they were known at any time of these years: some with notices to come, some before an amendment. */
const calendars = new Map<Day, Calendar>();
const knownCalendars = fc.oneof(
  fc.constant(calendar),
  fc.integer({ min: 0, max: 75 }).map((quarter) => {
    const at = first + quarter * 91;
    const found = calendars.get(at) ?? lawAsKnown({ knownOn: at }).calendar;
    calendars.set(at, found);
    return found;
  }),
);

/**
 * The slow way: a list of dates written out one after another, walked by its index, sharing nothing with the code but the kinds of
 * days. Weekdays come round from 1 January 2000, a Saturday.
 */
const dates: string[] = [];
for (let year = 2000; year <= 2040; year++) {
  const leap = year % 4 === 0;
  [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((length, month) => {
    for (let date = 1; date <= length; date++) {
      dates.push(`${year}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
    }
  });
}
const places = new Map(dates.map((date, place) => [date, place]));
const slowly = (at: Day) => places.get(formatDay(at))!;
function works(known: Calendar, place: number): boolean {
  const kind = known.kindOf(day(dates[place]!));
  return kind === 'unannounced' ? place % 7 > 1 : kind === 'workday' || kind === 'make-up-workday';
}
/** The same date so many months on; where there is none, the day before it, and so on. */
function monthsOn(place: number, months: number): number {
  const [year, month, date] = dates[place]!.split('-').map(Number) as [number, number, number];
  let [y, m] = [year, month];
  for (let left = months; left > 0; left--) [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1];
  for (let d = date; ; d--) {
    const found = places.get(`${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
    if (found !== undefined) return found;
  }
}
const moves = (counting: DayCounting) => !counting.startsWith('raw') && counting !== 'working-days';

function slowAfter(
  known: Calendar,
  start: number,
  count: number,
  counting: DayCounting,
  pauses: readonly Pause[],
): number | null {
  const within = pauses.map(({ from, to }) => [slowly(from), to === null ? null : slowly(to)] as const);
  const paused = (at: number) => within.some(([from, to]) => at >= from && (to === null || at < to));
  const stuck = (at: number) => within.some(([from, to]) => to === null && at >= from);
  let left = count;
  if (!counting.endsWith('days')) left = monthsOn(start, counting.endsWith('years') ? 12 * count : count) - start;
  let at = start;
  while (left > 0) {
    at += 1;
    if (stuck(at)) return null;
    if (!paused(at) && (counting !== 'working-days' || works(known, at))) left -= 1;
  }
  while (moves(counting) && (paused(at) || !works(known, at))) {
    at += 1;
    if (stuck(at)) return null;
  }
  return at;
}

/** The count without moving the last day: what has to be full at an event. */
const unmoved = (counting: DayCounting) =>
  counting === 'working-days'
    ? counting
    : (`raw-${counting.replace('raw-', '').replace('calendar-', '')}` as DayCounting);

/** Every day before the event is tried, the nearest first. */
function slowBefore(known: Calendar, event: number, count: number, counting: DayCounting): number {
  for (let at = event - 1; ; at--) {
    if (!counting.startsWith('raw') && !works(known, at)) continue;
    if (slowAfter(known, at, count, unmoved(counting), [])! <= event) return at;
  }
}

const dated = (place: number | null) => (place === null ? null : dates[place]);
const text = (due: Day | null) => (due === null ? null : formatDay(due));

test('counting on from a day agrees with the slow way, every counting, calendar and pause', () => {
  fc.assert(
    fc.property(knownCalendars, limits, (known, limit) => {
      const { due } = deadlineAfter(known, limit);
      assert.equal(text(due), dated(slowAfter(known, slowly(limit.start), limit.count, limit.counting, limit.pauses)));
    }),
    { numRuns: 1000 },
  );
});

test('counting back from an event agrees with the slow way', () => {
  fc.assert(
    fc.property(knownCalendars, days, counted, (known, event, one) => {
      const { due } = deadlineBefore(known, { event, ...one });
      assert.equal(text(due), dated(slowBefore(known, slowly(event), one.count, one.counting)));
    }),
    runs,
  );
});

test('a later start or a longer count never ends earlier; without pauses also in months and years', () => {
  fc.assert(
    fc.property(limits, fc.integer({ min: 1, max: 40 }), (limit, more) => {
      const due = ({ due: found }: Deadline) => found ?? Number.POSITIVE_INFINITY;
      assert.ok(
        due(deadlineAfter(calendar, { ...limit, count: limit.count + more })) >= due(deadlineAfter(calendar, limit)),
      );
      const inDays = limit.counting.endsWith('days');
      const comparable = inDays ? limit : { ...limit, pauses: [] };
      const later = deadlineAfter(calendar, { ...comparable, start: limit.start + more });
      assert.ok(due(later) >= due(deadlineAfter(calendar, comparable)));
      const { start: event, count, counting } = limit;
      const back = deadlineBefore(calendar, { event, count, counting }).due!;
      assert.ok(deadlineBefore(calendar, { event: event + more, count, counting }).due! >= back);
      assert.ok(deadlineBefore(calendar, { event, count: count + more, counting }).due! <= back);
    }),
    runs,
  );
});

test('an extension is one longer period: it never ends before the first, nor after the two run one behind the other', () => {
  fc.assert(
    fc.property(
      days,
      fc.constantFrom<DayCounting>('working-days', 'calendar-days'),
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 60 }),
      (start, counting, count, more) => {
        const end = deadlineAfter(calendar, { start, count, counting }).due!;
        const longer = deadlineAfter(calendar, { start, count: count + more, counting }).due!;
        assert.ok(longer >= end);
        const chained = deadlineAfter(calendar, { start: end, count: more, counting }).due!;
        if (counting === 'working-days') assert.equal(longer, chained);
        else assert.ok(longer <= chained);
      },
    ),
    runs,
  );
});

test('a last day is a working day unless the count is raw, and no earlier than the raw one', () => {
  fc.assert(
    fc.property(days, counted, (start, { count, counting }) => {
      const due = deadlineAfter(calendar, { start, count, counting }).due!;
      const back = deadlineBefore(calendar, { event: start, count, counting }).due!;
      if (counting.startsWith('raw')) return;
      for (const end of [due, back]) if (end >= first && end <= last) assert.equal(calendar.isWorkday(end), true);
      const raw = `raw-${counting.replace('calendar-', '').replace('working-', '')}` as DayCounting;
      assert.ok(due >= deadlineAfter(calendar, { start, count, counting: raw }).due!);
      assert.ok(back <= deadlineBefore(calendar, { event: start, count, counting: raw }).due!);
    }),
    runs,
  );
});

test('back and on are inverse: the last day leaves the whole limit, the next one a person could act on does not', () => {
  fc.assert(
    fc.property(days, counted, (event, { count, counting }) => {
      const back = deadlineBefore(calendar, { event, count, counting }).due!;
      const inside = unmoved(counting);
      const on = (start: Day) => deadlineAfter(calendar, { start, count, counting: inside }).due!;
      assert.ok(on(back) <= event);
      let after = back + 1;
      while (!counting.startsWith('raw') && !works(calendar, slowly(after))) after++;
      assert.ok(on(after) > event);
      // At an event on a working day the count moved off holidays says the same.
      if (calendar.isWorkday(event) === true)
        assert.ok(deadlineAfter(calendar, { start: back, count, counting }).due! <= event);
    }),
    runs,
  );
});

test('steps lead from the start to the last day without gap, and what counts adds up', () => {
  fc.assert(
    fc.property(knownCalendars, limits, (known, limit) => {
      const { pauses: _, start: event, ...one } = limit;
      for (const deadline of [deadlineAfter(known, limit), deadlineBefore(known, { event, ...one })]) {
        const { steps, due, start, count, counting } = deadline;
        const back = due !== null && due < start;
        assert.deepEqual(steps[0], { kind: 'start', from: start, to: start, days: 0, why: null });
        const way = steps.filter(({ kind }) => kind === 'counted' || kind === 'skipped' || kind === 'paused');
        const sum = way.reduce((all, step) => all + step.days, 0);
        for (const step of steps) {
          assert.ok(step.from <= step.to);
          if (step.kind !== 'counted') assert.equal(step.days, 0);
          else assert.equal(step.days, step.to - step.from + 1);
          if (step.kind === 'skipped' || step.kind === 'paused' || step.kind === 'moved')
            assert.notEqual(step.why, null);
        }
        if (due === null) {
          assert.ok(sum <= count || !counting.endsWith('days'));
          assert.equal(steps.at(-1)!.kind, 'paused');
          continue;
        }
        assert.deepEqual(steps.at(-1), { kind: 'end', from: due, to: due, days: 0, why: null });
        if (counting.endsWith('days')) assert.equal(sum, count);
        // Every day of the way stands in exactly one counted, skipped, paused or moved stretch, but the day the moving set out from.
        let at = back ? start : start + 1;
        for (const step of steps.slice(1, -1)) {
          const near = back ? step.to : step.from;
          assert.ok(
            near === at || (step.kind === 'moved' && !back && near === at - 1),
            `${step.kind} ${formatDay(near)}`,
          );
          at = back ? step.from - 1 : step.to + 1;
        }
        assert.equal(
          at,
          back ? due : due + (steps.some(({ kind }) => kind === 'moved') || steps.at(-2)!.kind === 'paused' ? 0 : 1),
        );
      }
    }),
    runs,
  );
});

test('what is not provisional no later notice moves', () => {
  fc.assert(
    fc.property(knownCalendars, limits, (known, limit) => {
      const { pauses: _, start: event, ...one } = limit;
      for (const running of [limit, { event, ...one }]) {
        const moved = movedBy(known, calendar, running);
        if (moved === null || moved.old.provisional) continue;
        // Only an amended notice can: those of 2015, 2019 and 2020.
        const from = Math.min(moved.old.start, moved.new.due ?? moved.old.start, moved.old.due!);
        const to = Math.max(moved.old.start, moved.new.due!, moved.old.due!);
        const amended = [
          '2015-09-03',
          '2015-09-04',
          '2015-09-06',
          '2019-04-28',
          '2019-05-02',
          '2019-05-03',
          '2019-05-05',
          '2020-01-31',
          '2020-02-01',
        ];
        assert.ok(
          amended.some((date) => day(date) >= from && day(date) <= to),
          `${formatDay(from)} ${formatDay(to)}`,
        );
      }
    }),
    { numRuns: 1000 },
  );
});

test('a weekday not announced is taken as work, a weekend as rest, a statutory day as off', () => {
  const none = lawAsKnown({ knownOn: day('2007-12-15') }).calendar;
  for (let at = day('2030-01-01'); at <= day('2030-12-31'); at++) {
    const due = deadlineAfter(none, { start: at - 1, count: 1, counting: 'working-days' });
    assert.equal(due.due === at, weekday(at) <= 5 && none.kindOf(at) !== 'statutory-holiday', formatDay(at));
    assert.equal(due.provisional, true);
  }
});
