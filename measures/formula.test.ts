import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { InForce } from '#law/in-force.types.ts';
import { evaluateFormula, formulaNames } from './formula.ts';

const none = new Map<string, number>();

test('reads sums, products, parentheses, signs and the three functions in the usual order', () => {
  const names = new Map([
    ['a', 7],
    ['minimumWageHourly', 2200],
  ]);
  assert.equal(evaluateFormula('1 + 2 * 3', none), 7);
  assert.equal(evaluateFormula('(1 + 2) * -3', none), -9);
  assert.equal(evaluateFormula('10 - 3 - 2', none), 5);
  assert.equal(evaluateFormula('12 / 4 * 2', none), 6);
  assert.equal(evaluateFormula('max(1, a, 3) + min(4, 2)', names), 9);
  assert.equal(evaluateFormula('divideHalfUp(23400 * minimumWageHourly, 3600)', names), 14300);
  assert.equal(evaluateFormula('divideHalfUp(5, 2)', none), 3);
});

test('is exact where floats are not', () => {
  fc.assert(
    fc.property(fc.bigInt(-(2n ** 80n), 2n ** 80n), fc.integer({ min: 1, max: 1000 }), (n, d) => {
      const quotient = n / BigInt(d);
      fc.pre(quotient < 2n ** 53n && quotient > -(2n ** 53n));
      assert.equal(evaluateFormula(`(${n - (n % BigInt(d))}) / ${d}`, none), Number(quotient));
    }),
    { seed: 20260903, numRuns: 300 },
  );
});

test('refuses what is outside the language', () => {
  for (const text of ['', '1 +', '(1', '1 2', 'a.b', '1.5', 'f(1)', 'divideHalfUp(1)', 'max()', '1 % 2', '2 ** 3']) {
    assert.throws(() => evaluateFormula(text, new Map([['a', 1]])), SyntaxError, text);
  }
  assert.throws(() => evaluateFormula('b + 1', none), ReferenceError);
  assert.throws(() => evaluateFormula('7 / 2', none), RangeError);
  assert.throws(() => evaluateFormula('7 / 0', none), RangeError);
});

test('names number fields, lists by length and entry, and several values of one parameter in order', () => {
  const row = (value: number | null) => ({ name: 'minimum-wage-hourly', value }) as InForce;
  const facts = {
    grossFen: 1400,
    currency: 'CNY',
    missing: ['net', 'items'],
    placeSeconds: [{ place: null, seconds: 60 }],
  };
  assert.deepEqual(Object.fromEntries(formulaNames(facts, [row(2200), row(2300), row(2200), row(null)])), {
    grossFen: 1400,
    missing_length: 2,
    placeSeconds_length: 1,
    placeSeconds_0_seconds: 60,
    minimumWageHourly: 2200,
    minimumWageHourly_2: 2300,
  });
});
