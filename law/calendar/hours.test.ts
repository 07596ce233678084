import assert from 'node:assert/strict';
import test from 'node:test';
import { formatInstant, instant } from '#basics/instant.ts';
import { hoursAfter } from './hours.ts';

test('hours run from the moment through nights and holidays and do not move', () => {
  assert.equal(formatInstant(hoursAfter(instant('2026-02-16T17:30:00+08:00'), 24)), '2026-02-17T17:30:00+08:00');
  assert.equal(formatInstant(hoursAfter(instant('2024-02-28T23:59:59+08:00'), 48)), '2024-03-01T23:59:59+08:00');
  assert.equal(formatInstant(hoursAfter(instant('2026-12-31T23:30:00+08:00'), 0.5)), '2027-01-01T00:00:00+08:00');
});

test('no hours, a fraction of a second and no number are refused', () => {
  for (const hours of [0, -2, 0.0001, Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.throws(() => hoursAfter(1_700_000_000, hours), RangeError);
  }
});
