import assert from 'node:assert/strict';
import test from 'node:test';
import { formatDay } from '#basics/day.ts';
import { periodSpan } from './period-span.ts';

test('a finding’s period tells its first and last day', () => {
  const span = (period: string) => {
    const { from, to } = periodSpan(period, '2026-08');
    return [formatDay(from), formatDay(to)];
  };
  assert.deepEqual(span('2026-08-03'), ['2026-08-03', '2026-08-03']);
  assert.deepEqual(span('2026-08-03/2026-08-09'), ['2026-08-03', '2026-08-09']);
  assert.deepEqual(span('2026-08-03T22:10:00+08:00'), ['2026-08-03', '2026-08-03']);
  assert.deepEqual(span('2026-07'), ['2026-07-01', '2026-07-31']);
  assert.deepEqual(span('delivery'), ['2026-08-01', '2026-08-31']);
});
