import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { Histogram } from './percentiles.ts';

const of = (values: readonly number[]) => {
  const histogram = new Histogram();
  for (const value of values) histogram.add(value);
  return histogram;
};

test('nearest rank: a number that was seen, never one between two', () => {
  const histogram = of([40, 10, 30, 20]);
  assert.deepEqual(
    [1, 25, 26, 50, 51, 75, 76, 99].map((percent) => histogram.percentile(percent)),
    [10, 10, 20, 20, 30, 30, 40, 40],
  );
  assert.equal(of([]).percentile(50), null);
});

test('at least the share asked for lies at or below a percentile, and less below any smaller number seen', () => {
  const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 99 }), (seen, percent) => {
      const histogram = of(seen);
      const value = histogram.percentile(percent)!;
      assert.ok(seen.includes(value));
      assert.ok(histogram.upTo(value) * 100 >= percent * seen.length);
      for (const less of seen.filter((each) => each < value))
        assert.ok(histogram.upTo(less) * 100 < percent * seen.length);
      assert.deepEqual(of(seen.toReversed()).percentile(percent), value);
    }),
    { seed: 20260907 },
  );
});
