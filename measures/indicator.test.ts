import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { mergeTally, sumsOf, type Tally } from './indicator.ts';

const tallies = fc.array(
  fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.tuple(fc.nat(), fc.nat()).map((pair) => [...pair]),
  ),
  { maxLength: 6 },
);
const merged = (list: readonly Record<string, number[]>[]) => {
  const into: Tally = {};
  for (const one of list) mergeTally(into, one);
  return into;
};

test('tallies merge to the same sums in any order and grouping', () => {
  fc.assert(
    fc.property(tallies, fc.nat(6), (list, cut) => {
      const all = merged(list);
      assert.deepEqual(merged(list.toReversed()), all);
      assert.deepEqual(merged([merged(list.slice(0, cut)), merged(list.slice(cut))]), all);
      for (const name of Object.keys(all)) {
        const plain = list.reduce((sum, one) => sum + (one[name]?.[1] ?? 0), 0);
        assert.equal(all[name]![1], plain);
      }
    }),
    { seed: 60_100, numRuns: 200 },
  );
});

test('what does not fit or is beyond 2^53 is refused', () => {
  assert.deepEqual(sumsOf({}, 'a', 3), [0, 0, 0]);
  assert.throws(() => mergeTally({ a: [1] }, { a: [1, 2] }), RangeError);
  assert.throws(() => mergeTally({ a: [Number.MAX_SAFE_INTEGER] }, { a: [1] }), RangeError);
});
