import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { mostIn24Hours, reachedAt, secondsBetween, stretches, union } from './intervals.ts';

const SPAN = 120;
const some = fc.array(
  fc.tuple(fc.integer({ min: 0, max: SPAN }), fc.integer({ min: -3, max: 40 })).map(([from, length]) => ({
    from,
    to: Math.min(SPAN, from + length),
  })),
  { maxLength: 12 },
);
const seconds = Array.from({ length: SPAN }, (_, at) => at);

test('a union covers a second where any interval does, and its pieces neither touch nor overlap', () => {
  fc.assert(
    fc.property(some, (intervals) => {
      const covered = union(intervals);
      for (const at of seconds) {
        const any = intervals.some(({ from, to }) => from <= at && at < to);
        assert.equal(secondsBetween(covered, at, at + 1), any ? 1 : 0);
      }
      for (const [i, piece] of covered.entries()) assert.ok(i === 0 || covered[i - 1]!.to < piece.from);
    }),
    { seed: 42, numRuns: 300 },
  );
});

test('E09: 10:00-10:40, 10:20-11:00 and 11:30-11:50 are 80 minutes', () => {
  const minutes = (from: number, to: number) => ({ from: from * 60, to: to * 60 });
  const covered = union([minutes(600, 640), minutes(620, 660), minutes(690, 710)]);
  assert.equal(secondsBetween(covered, 0, 86_400), 80 * 60);
});

test('a moment is reached when as many seconds have passed as asked for', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 60 }), (intervals, wanted) => {
      const covered = union(intervals);
      const at = reachedAt(covered, 0, SPAN, wanted);
      const all = secondsBetween(covered, 0, SPAN);
      assert.equal(at === null, all < wanted);
      if (at !== null) {
        assert.equal(secondsBetween(covered, 0, at), wanted);
        assert.equal(secondsBetween(covered, 0, at - 1), wanted - 1);
      }
    }),
    { seed: 43, numRuns: 300 },
  );
});

test('a pause of exactly the rest ends a stretch, a shorter one does not', () => {
  const work = [
    { from: 0, to: 100 },
    { from: 119, to: 200 },
    { from: 220, to: 300 },
  ];
  assert.deepEqual(stretches(work, 20), [
    { from: 0, to: 200 },
    { from: 220, to: 300 },
  ]);
});

test('the most in 24 hours is found where intervals end or leave the window', () => {
  const hour = 3600;
  const drive = [
    { from: 10 * hour, to: 15 * hour },
    { from: 20 * hour, to: 26 * hour },
    { from: 33 * hour, to: 38 * hour },
  ];
  // Ending at 38: one hour of the first drive is left, all six of the second, all five of the third.
  assert.equal(mostIn24Hours(drive, 24 * hour, 48 * hour), 12 * hour);
  assert.equal(mostIn24Hours(drive, 0, 24 * hour), 9 * hour);
  assert.equal(mostIn24Hours([], 0, 24 * hour), 0);
});
