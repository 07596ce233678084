import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { type FactorId, factorIds, factors } from './factors.ts';
import { type FactorValues, indicatedClass, weighed } from './indicated-class.ts';

interface Example {
  say: string;
  factors: Record<FactorId, number | null>;
  indicated: string;
  missing?: FactorId[];
}

const examples = parse(readFileSync(new URL('indicated-class.yaml', import.meta.url), 'utf8')) as Example[];

for (const { say, factors: values, indicated, missing } of examples) {
  test(`${say}：${indicated}`, () => {
    const found = indicatedClass(values);
    assert.equal(found.indicated, indicated);
    if (missing !== undefined)
      assert.deepEqual(
        found.missing.map(({ factor }) => factor),
        missing,
      );
  });
}

const value = fc.integer({ min: 0, max: 4 });
const full = fc.record(Object.fromEntries(factorIds.map((id) => [id, value])) as Record<FactorId, typeof value>);

test('any decisive fact taken away gives cannot tell, with that fact and its holder', () => {
  let decisive = 0;
  fc.assert(
    fc.property(full, (values) => {
      const found = indicatedClass(values);
      for (const id of found.decisive) {
        decisive++;
        const without = indicatedClass({ ...values, [id]: null });
        assert.equal(without.indicated, 'cannot-tell');
        assert.deepEqual(without.missing, [{ factor: id, holder: factors[id].holder }]);
      }
    }),
    { seed: 20_201, numRuns: 3000 },
  );
  assert.ok(decisive > 200);
});

test('a class is never claimed that some value of an unknown fact would contradict', () => {
  const some = fc.record(
    Object.fromEntries(factorIds.map((id) => [id, fc.option(value, { freq: 6 })])) as Record<
      FactorId,
      fc.Arbitrary<number | null>
    >,
  );
  fc.assert(
    fc.property(some, full, (values, other) => {
      const found = indicatedClass(values);
      if (found.indicated === 'cannot-tell') return;
      const filled = Object.fromEntries(factorIds.map((id) => [id, values[id] ?? other[id]])) as FactorValues;
      assert.equal(indicatedClass(filled).indicated, found.indicated);
    }),
    { seed: 20_202, numRuns: 3000 },
  );
});

test('more management never turns a labour relationship into anything else', () => {
  fc.assert(
    fc.property(full, fc.constantFrom(...weighed), (values, id) => {
      if (indicatedClass(values).indicated !== 'employee') return;
      assert.equal(indicatedClass({ ...values, [id]: 4 }).indicated, 'employee');
    }),
    { seed: 20_203, numRuns: 5000 },
  );
});

test('the facts beside those weighed decide nothing', () => {
  const beside = factorIds.filter((id) => !(weighed as readonly FactorId[]).includes(id));
  fc.assert(
    fc.property(full, full, (values, other) => {
      const changed = { ...values, ...Object.fromEntries(beside.map((id) => [id, other[id]])) };
      assert.equal(indicatedClass(changed).indicated, indicatedClass(values).indicated);
    }),
    { seed: 20_204, numRuns: 1000 },
  );
});

test('the change named flips it', () => {
  fc.assert(
    fc.property(full, (values) => {
      const { flip, indicated } = indicatedClass(values);
      if (flip === null) return;
      assert.notEqual(flip.indicated, indicated);
      assert.equal(indicatedClass({ ...values, [flip.factor]: flip.to }).indicated, flip.indicated);
    }),
    { seed: 20_205, numRuns: 2000 },
  );
});
