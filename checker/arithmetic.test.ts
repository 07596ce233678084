import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { divideHalfUp, workOut } from './arithmetic.ts';

const none = new Map<string, bigint>();

/** A formula as text and what it comes to, built together. */
interface Built {
  text: string;
  value: bigint;
}

const built = fc.letrec<{ formula: Built }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: 0, max: 10_000_000 }).map((n): Built => ({ text: String(n), value: BigInt(n) })),
    fc.tuple(tie('formula'), fc.constantFrom('+', '-', '*'), tie('formula')).map(([a, sign, b]): Built => {
      const value = sign === '+' ? a.value + b.value : sign === '-' ? a.value - b.value : a.value * b.value;
      return { text: `(${a.text}) ${sign} (${b.text})`, value };
    }),
    tie('formula').map((a): Built => ({ text: `-(${a.text})`, value: -a.value })),
    fc.tuple(fc.constantFrom('max', 'min'), tie('formula'), tie('formula')).map(([name, a, b]): Built => {
      const higher = a.value > b.value ? a : b;
      const lower = higher === a ? b : a;
      return { text: `${name}(${a.text}, ${b.text})`, value: (name === 'max' ? higher : lower).value };
    }),
  ),
})).formula;

test('formulas of any shape come out exactly', () => {
  fc.assert(
    fc.property(built, ({ text, value }) => workOut(text, none) === value),
    { seed: 41, numRuns: 500 },
  );
});

test('products before sums, left before right, a minus where a value is wanted', () => {
  assert.equal(workOut('2 + 3 * 4 - 10 / 5', none), 12n);
  assert.equal(workOut('10 - 3 - 2', none), 5n);
  assert.equal(workOut('100 / 10 / 2', none), 5n);
  assert.equal(workOut('-2 * -3', none), 6n);
  assert.equal(workOut('max(1, 2 + 3, min(9, 7))', none), 7n);
  assert.equal(
    workOut(
      'a_0_b * minimumWageHourly_2',
      new Map([
        ['a_0_b', 3n],
        ['minimumWageHourly_2', 2200n],
      ]),
    ),
    6600n,
  );
});

test('halves are rounded away from nought, at any size', () => {
  const cases = [
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [4n, 3n, 1n],
    [-4n, -3n, 1n],
    [10n ** 40n + 1n, 2n, (10n ** 40n + 2n) / 2n],
  ] as const;
  for (const [a, b, expected] of cases) assert.equal(divideHalfUp(a, b), expected);
  assert.equal(workOut('divideHalfUp(3480 * 36 * 100, 21750)', none), 576n);
});

test('what is no formula, a name without a value and a remainder are refused', () => {
  for (const text of [
    '',
    '1 +',
    '+ 1',
    '1 2',
    '(1',
    '1)',
    'max()',
    'sum(1)',
    'divideHalfUp(1)',
    '1, 2',
    '2 ^ 3',
    '1.5',
  ])
    assert.throws(() => workOut(text, none), SyntaxError, text);
  assert.throws(() => workOut('wage + 1', none), ReferenceError);
  assert.throws(() => workOut('7 / 2', none), RangeError);
  assert.throws(() => workOut('7 / 0', none), RangeError);
  assert.throws(() => workOut('divideHalfUp(1, 0)', none), RangeError);
});
