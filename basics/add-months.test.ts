import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { addMonths, civilFromDay, day, daysInMonth, formatDay } from './day.ts';

test('the same day of another month, or its last day', () => {
  const cases: [string, number, string][] = [
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-10', -1, '2025-12-10'],
    ['2026-05-31', 0, '2026-05-31'],
    ['2026-05-31', 24, '2028-05-31'],
  ];
  for (const [from, months, to] of cases)
    assert.equal(formatDay(addMonths(day(from), months)), to, `${from} ${months}`);
});

test('lands in the month counted, and comes back where the day exists in both', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -60, max: 60 }), (from, months) => {
      const start = civilFromDay(from);
      const end = civilFromDay(addMonths(from, months));
      assert.equal(end.year * 12 + end.month, start.year * 12 + start.month + months);
      assert.equal(end.dayOfMonth, Math.min(start.dayOfMonth, daysInMonth(end.year, end.month)));
      if (end.dayOfMonth === start.dayOfMonth) assert.equal(addMonths(addMonths(from, months), -months), from);
    }),
    { seed: 202, numRuns: 300 },
  );
});
