import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { evaluateFormula } from '#measures/formula.ts';
import type { ArithmeticStep } from '#measures/rule.ts';
import type { CitedValue } from '../explanation.ts';
import { arithmeticLines } from './arithmetic.ts';
import { type FormulaTree, formulaTree, namesIn } from './formula-tree.ts';

const value = (name: string, unit: string, amount: number) => ({ name, unit, value: amount }) as CitedValue;
const step = (name: string, formula: string, result: number, unit: string): ArithmeticStep => ({
  name,
  zh: '结果',
  en: 'Result',
  formula,
  result,
  unit,
});

test('hours times yuan stand without the seconds and fen they are stored in', () => {
  const lines = arithmeticLines(
    [step('dueFen', 'divideHalfUp(workingSeconds * minimumWageHourly, 3600)', 14300, 'fen')],
    { workingSeconds: 23400 },
    [value('minimum-wage-hourly', 'fen', 2200)],
    'zh',
  );
  assert.deepEqual(lines, ['结果 = 工作时间 × 非全日制小时最低工资标准', '  = 6.5 小时 × 22.00 元 = 143.00 元']);
});

test('what was rounded says so, what came out even does not', () => {
  const lines = (seconds: number, result: number) =>
    arithmeticLines(
      [step('dueFen', 'divideHalfUp(workingSeconds * minimumWageHourly, 3600)', result, 'fen')],
      { workingSeconds: seconds },
      [value('minimum-wage-hourly', 'fen', 2200)],
      'en',
    ).at(-1);
  assert.equal(lines(6600, 4033), '  = 1 h 50 min × 22.00 yuan = 40.33 yuan (rounded to 0.01)');
  assert.equal(lines(7200, 4400), '  = 2 h × 22.00 yuan = 44.00 yuan');
});

test('days and dates, clock times and percents are written as such', () => {
  const of = (formula: string, result: number, unit: string, fact: Record<string, number>, values: CitedValue[] = []) =>
    arithmeticLines([step('x', formula, result, unit)], fact, values, 'zh').at(-1);
  assert.equal(
    of('periodTo - periodFrom + 1', 31, 'days', { periodFrom: 20666, periodTo: 20696 }),
    '  = 2026年8月31日 − 2026年8月1日 + 1 天 = 31 天',
  );
  assert.equal(
    of('ordersInHandDoneAt + deliveryStopSeconds', 1786422720, 'instant', { ordersInHandDoneAt: 1786421520 }, [
      value('delivery-stop-seconds', 'seconds', 1200),
    ]),
    '  = 12:12 + 20分 = 12:32',
  );
  assert.equal(
    of('divideHalfUp(userPaidFen * 10000 - publishedTakeRateCeilingBp * userPaidFen, 10000)', 2400, 'fen', {
      userPaidFen: 3200,
      publishedTakeRateCeilingBp: 2500,
    }),
    '  = 32.00 元 − 25% × 32.00 元 = 24.00 元',
  );
  assert.equal(
    of('7 - restDaysPerWeek', 6, 'days', {}, [value('rest-days-per-week', 'days', 1)]),
    '  = 7 天 − 1 天 = 6 天',
  );
});

test('a floor of zero that does not bite is left out, one that bites is shown', () => {
  const of = (paid: number) =>
    arithmeticLines(
      [step('x', 'max(0, grossFen - paidFen)', Math.max(0, 5000 - paid), 'fen')],
      { grossFen: 5000, paidFen: paid },
      [],
      'en',
    ).at(-1);
  assert.equal(of(2000), '  = 50.00 yuan − 20.00 yuan = 30.00 yuan');
  assert.equal(of(6000), '  = larger of (0, 50.00 yuan − 60.00 yuan) = 0.00 yuan');
});

/** A tree written back in the language of formulas. */
function rewritten(tree: FormulaTree): string {
  switch (tree.kind) {
    case 'number':
      return String(tree.value);
    case 'name':
      return tree.name;
    case 'sum':
      return `(${tree.terms.map(({ minus, of }, i) => `${i === 0 ? '' : minus ? ' - ' : ' + '}${rewritten(of)}`).join('')})`;
    case 'choice':
      return `${tree.of}(${tree.among.map(rewritten).join(', ')})`;
    case 'product': {
      const [above, below] = [tree.factors.map(rewritten).join(' * '), tree.divisors.map(rewritten).join(' * ')];
      if (tree.rounded) return `divideHalfUp(${above}, ${below})`;
      return below === '' ? `(${above})` : `(${above} / (${below}))`;
    }
  }
}

const leaf = fc.constantFrom('a', 'b', 'c', '2', '10000');
const formula: fc.Arbitrary<string> = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => `(${a} + ${b})`),
    fc.tuple(tie('formula'), leaf).map(([a, b]) => `${a} - ${b}`),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => `(${a}) * (${b})`),
    fc.tuple(tie('formula'), fc.constantFrom('b', '3600')).map(([a, b]) => `divideHalfUp(${a}, ${b})`),
    fc.tuple(tie('formula'), leaf).map(([a, b]) => `max(${a}, ${b})`),
  ),
})).formula;

test('a formula read as a tree means what it meant', () => {
  const names = new Map([
    ['a', 7],
    ['b', 13],
    ['c', 4],
  ]);
  fc.assert(
    fc.property(formula, (text) => {
      const tree = formulaTree(text);
      let meant: number;
      try {
        meant = evaluateFormula(text, names);
      } catch {
        return;
      }
      if (!Number.isSafeInteger(meant)) return;
      assert.equal(evaluateFormula(rewritten(tree), names), meant);
      for (const name of namesIn(tree)) assert.ok(names.has(name));
    }),
    { seed: 71_101, numRuns: 500 },
  );
  assert.throws(() => formulaTree('a +'), SyntaxError);
  assert.throws(() => formulaTree('pow(a, b)'), SyntaxError);
});
