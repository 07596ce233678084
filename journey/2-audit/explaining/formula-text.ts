import type { FormulaTree } from './formula-tree.ts';
import { amountText, clockText, dayText, hoursText, type Language, say } from './value-text.ts';

/** A name of a formula as people read it. */
export interface Operand {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
}
export type Operands = ReadonlyMap<string, Operand>;

/** How many of the stored unit make one of the unit shown: 100 fen a yuan, 3600 seconds an hour. */
export const scales: Readonly<Record<string, number>> = {
  fen: 100,
  'milli-yuan': 1000,
  seconds: 3600,
  'basis-points': 10_000,
  'hundredths-of-a-day': 100,
  'fen-seconds': 360_000,
  'seconds-basis-points': 36_000_000,
};

/** How a formula is written: its names in words, or their numbers. */
export interface Writing {
  operands: Operands;
  language: Language;
  numbers: boolean;
}

/** Where a part of a formula stands: how many stored units make one shown unit there, and which unit bare numbers have. */
interface Place {
  scale: number;
  unit: string | null;
  inProduct?: boolean;
}

/**
 * Writes a formula as people do: yuan, hours and percent instead of fen, seconds and basis points. A constant that only converts
 * units (3600 seconds an hour, 10000 basis points the whole) is left out where nothing but the conversion would remain of it.
 */
export function writeFormula(tree: FormulaTree, writing: Writing, place: Place): string {
  const { operands, language } = writing;
  switch (tree.kind) {
    case 'number':
      return constantText(tree.value, place, language);
    case 'name':
      return writing.numbers
        ? operandText(operands.get(tree.name), place, language)
        : (operands.get(tree.name)?.label ?? tree.name);
    case 'choice': {
      const unit = unitOf(tree, operands) ?? place.unit;
      const among = tree.among.map((one) => writeFormula(one, writing, { ...place, unit }));
      const two = among.length === 2;
      const word =
        tree.of === 'max'
          ? say(language, two ? '较大者' : '最大者', two ? 'larger of' : 'largest of')
          : say(language, two ? '较小者' : '最小者', two ? 'smaller of' : 'smallest of');
      return say(language, `${word}（${among.join('、')}）`, `${word} (${among.join(', ')})`);
    }
    case 'sum': {
      const unit = unitOf(tree, operands) ?? place.unit;
      const scale = scaleOf(tree, operands);
      return tree.terms
        .map(({ minus, of }, i) => {
          const text = bracketed(writeFormula(of, writing, { scale, unit }), minus && of.kind === 'sum', language);
          return i === 0 ? (minus ? `−${text}` : text) : ` ${minus ? '−' : '+'} ${text}`;
        })
        .join('');
    }
    case 'product': {
      const left = tree.factors.filter((factor) => factor.kind !== 'number');
      const right = tree.divisors.filter((divisor) => divisor.kind !== 'number');
      const bare = scaleOf({ ...tree, factors: left, divisors: right }, operands);
      const rest = (bare * product(tree.factors)) / product(tree.divisors) / place.scale;
      const converts = Math.abs(rest - 1) < 1e-9;
      const write = (part: FormulaTree, alone: boolean) => {
        const inside = {
          scale: scaleOf(part, operands),
          unit: unitOf(part, operands) ?? place.unit,
          inProduct: !alone,
        };
        return bracketed(writeFormula(part, writing, inside), part.kind === 'sum' && !alone, language);
      };
      // Where units convert and something else is left of the constants (12 months a year), that alone is written.
      const leaves = bare !== 1 && !converts && rest < 1 && Math.abs(1 / rest - Math.round(1 / rest)) < 1e-9;
      const remainder: FormulaTree = { kind: 'number', value: Math.round(1 / rest) };
      const factors = converts || leaves ? left : tree.factors;
      const divisors = converts ? right : leaves ? [...right, remainder] : tree.divisors;
      const alone = factors.length + divisors.length === 1;
      const above = factors.map((factor) => write(factor, alone)).join(' × ');
      return divisors.reduce((text, divisor) => `${text} ÷ ${write(divisor, false)}`, above);
    }
  }
}

const bracketed = (text: string, needed: boolean, language: Language) =>
  needed ? say(language, `（${text}）`, `(${text})`) : text;

function operandText(operand: Operand | undefined, place: Place, language: Language): string {
  if (operand === undefined) return '?';
  if (operand.unit === 'instant') return clockText(operand.value);
  if ((operand.unit === 'fen' || operand.unit === 'seconds') && operand.value === 0) return '0';
  if (operand.unit === 'seconds' && place.inProduct) return hoursText(operand.value, language);
  return amountText(operand.value, operand.unit, language);
}

/** Days since 1970 above which a bare number beside days is a date and not a count. */
const FIRST_DATE = 3000;

function constantText(value: number, place: Place, language: Language): string {
  if (place.inProduct)
    return place.unit === 'days' || place.unit === 'day' ? amountText(value, 'days', language) : String(value);
  if (place.unit === null || (value === 0 && place.unit === 'fen')) return String(value);
  if (place.unit === 'day' || place.unit === 'days')
    return value >= FIRST_DATE ? dayText(value, language) : amountText(value, 'days', language);
  return amountText(value, place.unit === 'instant' ? 'seconds' : place.unit, language);
}

/** Product of the bare numbers among factors. */
function product(factors: readonly FormulaTree[]): number {
  return factors.reduce((all, factor) => (factor.kind === 'number' ? all * factor.value : all), 1);
}

/** The unit a part has, as far as its names tell; a day or an instant among other units wins. Null for products and numbers. */
function unitOf(tree: FormulaTree, operands: Operands): string | null {
  if (tree.kind === 'name') return operands.get(tree.name)?.unit ?? null;
  if (tree.kind === 'number' || tree.kind === 'product') return null;
  const parts = tree.kind === 'sum' ? tree.terms.map(({ of }) => of) : tree.among;
  const units = parts.map((part) => unitOf(part, operands)).filter((unit) => unit !== null);
  return units.find((unit) => unit === 'day' || unit === 'instant') ?? units[0] ?? null;
}

/** How many of its stored unit make one of the unit a part is shown in. */
function scaleOf(tree: FormulaTree, operands: Operands): number {
  switch (tree.kind) {
    case 'number':
      return 1;
    case 'name':
      return scales[operands.get(tree.name)?.unit ?? ''] ?? 1;
    case 'product': {
      const of = (parts: readonly FormulaTree[]) => parts.reduce((all, part) => all * scaleOf(part, operands), 1);
      const scale = of(tree.factors) / of(tree.divisors);
      // Beside units that convert, a bare number is taken to convert too; beside plain counts it is a number of its own.
      return scale === 1 ? 1 : (scale * product(tree.factors)) / product(tree.divisors);
    }
    case 'sum':
      return Math.max(...tree.terms.map(({ of }) => scaleOf(of, operands)));
    case 'choice':
      return Math.max(...tree.among.map((one) => scaleOf(one, operands)));
  }
}

/** Without what changes nothing: `+ 0`, and a floor of zero under something that is not below it. */
export function simplified(tree: FormulaTree, operands: Operands): FormulaTree {
  const isZero = (one: FormulaTree) => one.kind === 'number' && one.value === 0;
  if (tree.kind === 'sum') {
    const terms = tree.terms
      .filter(({ of }) => !isZero(of))
      .map(({ minus, of }) => ({ minus, of: simplified(of, operands) }));
    return terms.length === 1 && !terms[0]!.minus ? terms[0]!.of : { kind: 'sum', terms };
  }
  if (tree.kind === 'choice' && tree.of === 'max' && tree.among.length === 2 && tree.among.some(isZero)) {
    const other = tree.among.find((one) => !isZero(one));
    if (other !== undefined && (resultOf(other, operands) ?? -1n) >= 0n) return simplified(other, operands);
  }
  if (tree.kind === 'choice') return { ...tree, among: tree.among.map((one) => simplified(one, operands)) };
  if (tree.kind === 'product')
    return { ...tree, factors: tree.factors.map((one) => simplified(one, operands)), divisors: tree.divisors };
  return tree;
}

/** The whole number a part gives, or null where a name has no value. */
function resultOf(tree: FormulaTree, operands: Operands): bigint | null {
  const all = (parts: readonly FormulaTree[]): bigint[] | null => {
    const values = parts.map((part) => resultOf(part, operands));
    return values.every((value) => value !== null) ? values : null;
  };
  switch (tree.kind) {
    case 'number':
      return BigInt(tree.value);
    case 'name': {
      const operand = operands.get(tree.name);
      return operand === undefined ? null : BigInt(operand.value);
    }
    case 'sum':
      return (
        all(tree.terms.map(({ of }) => of))?.reduce(
          (sum, value, i) => (tree.terms[i]!.minus ? sum - value : sum + value),
          0n,
        ) ?? null
      );
    case 'choice':
      return (
        all(tree.among)?.reduce((one, other) => ((tree.of === 'max' ? other > one : other < one) ? other : one)) ?? null
      );
    case 'product': {
      const [above, below] = [all(tree.factors), all(tree.divisors)];
      if (above === null || below === null) return null;
      const [dividend, divisor] = [above.reduce((a, b) => a * b, 1n), below.reduce((a, b) => a * b, 1n)];
      return divisor === 0n ? null : (2n * dividend + divisor) / (2n * divisor);
    }
  }
}

/** Whether a division in a formula was rounded: it does not come out even. */
export function hasRounded(tree: FormulaTree, operands: Operands): boolean {
  const some = (parts: readonly FormulaTree[]) => parts.some((part) => hasRounded(part, operands));
  switch (tree.kind) {
    case 'number':
    case 'name':
      return false;
    case 'sum':
      return some(tree.terms.map(({ of }) => of));
    case 'choice':
      return some(tree.among);
    case 'product': {
      if (!tree.rounded) return some(tree.factors);
      const above = resultOf({ ...tree, divisors: [], rounded: false }, operands);
      const below = resultOf({ kind: 'product', factors: tree.divisors, divisors: [], rounded: false }, operands);
      return (above !== null && below !== null && below !== 0n && above % below !== 0n) || some(tree.factors);
    }
  }
}
