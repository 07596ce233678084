import { formulaName } from '#measures/explanation.ts';
import { fieldNames } from '#measures/facts/field-names.ts';
import { formulaNames } from '#measures/formula.ts';
import type { ArithmeticStep } from '#measures/rule.ts';
import type { CitedValue, FactFields } from '../explanation.ts';
import { hasRounded, type Operand, type Operands, scales, simplified, writeFormula } from './formula-text.ts';
import { formulaTree, namesIn } from './formula-tree.ts';
import { parameterTitle } from './parameter-title.ts';
import { amountText, clockText, type Language, placeText, say } from './value-text.ts';

/**
 * What is exact in whole numbers but reads as a riddle, said plainly: the smallest amount above the normal rate is the rounded-down
 * amount plus one fen.
 */
const spelledOut: Readonly<Record<string, { formula: string; zh: string; en: string }>> = {
  'divideHalfUp(2 * normalPayFen * holidaySeconds - normalSeconds, 2 * normalSeconds) + 1': {
    formula: 'normalPayFen / normalSeconds * holidaySeconds',
    zh: '，要高于它，至少到下一分',
    en: ', and above it by at least 0.01',
  },
};

/** The arithmetic of an explanation in lines: each result, its formula in words, and the formula with its numbers. */
export function arithmeticLines(
  steps: readonly ArithmeticStep[],
  fact: FactFields,
  values: readonly CitedValue[],
  language: Language,
): string[] {
  const operands = operandsOf(fact, values, language);
  const lines: string[] = [];
  for (const step of steps) {
    lines.push(...stepLines(step, operands, language));
    operands.set(step.name, { label: inside(step[language]), value: step.result, unit: step.unit });
  }
  return lines;
}

/** A title as it stands inside a line: an English one without its capital. */
const inside = (title: string) => title.replace(/^[A-Z](?=[a-z-])/, (letter) => letter.toLowerCase());

function stepLines(step: ArithmeticStep, operands: Operands, language: Language): string[] {
  const said = spelledOut[step.formula];
  const tree = simplified(formulaTree(said?.formula ?? step.formula), operands);
  const label = step[language];
  const result = step.unit === 'instant' ? clockText(step.result) : amountText(step.result, step.unit, language);
  const colon = say(language, '：', ': ');
  if (tree.kind === 'name') {
    const from = operands.get(tree.name)?.label ?? label;
    // Where money or a limit comes from is worth a word; a count under two names is not.
    const counted = ['orders', 'items', 'workers'].includes(step.unit);
    const same = counted || from.includes(label) || label.includes(from);
    return [`${label}${colon}${result}${same ? '' : say(language, `（${from}）`, ` (${from})`)}`];
  }
  if (namesIn(tree).length === 0) return [`${label}${colon}${result}`];
  const scale = scales[step.unit] ?? 1;
  const inWords = writeFormula(tree, { operands, language, numbers: false }, { scale, unit: step.unit });
  const inNumbers = writeFormula(tree, { operands, language, numbers: true }, { scale, unit: step.unit });
  const note = said === undefined && hasRounded(tree, operands) ? roundedNote(step.unit, language) : '';
  if (inNumbers === result) return [`${label}${colon}${result}${say(language, `（${inWords}）`, ` (${inWords})`)}`];
  return [`${label} = ${inWords}${said?.[language] ?? ''}`, `  = ${inNumbers} = ${result}${note}`];
}

const roundedNote = (unit: string, language: Language) =>
  unit === 'fen'
    ? say(language, '（四舍五入到分）', ' (rounded to 0.01)')
    : say(language, '（四舍五入）', ' (rounded)');

/** Every name a step may use: fields of the fact, entries of its lists, values in force. */
function operandsOf(fact: FactFields, values: readonly CitedValue[], language: Language): Map<string, Operand> {
  const operands = new Map<string, Operand>();
  for (const [name, value] of formulaNames(fact, values)) {
    const field = fieldNames.get(name);
    const entry = /^(\w+?)_(\d+)_(\w+)$/.exec(name);
    const length = /^(\w+)_length$/.exec(name);
    const parameter = values.find((one) => formulaName(one.name) === name.replace(/_\d+$/, ''));
    if (field !== undefined) operands.set(name, { label: field[language], value, unit: field.unit });
    else if (length !== null)
      operands.set(name, { label: fieldNames.get(length[1]!)?.[language] ?? '', value, unit: 'items' });
    else if (entry !== null) operands.set(name, { ...entryOperand(fact, entry, language), value });
    else if (parameter !== undefined)
      operands.set(name, { label: inside(parameterTitle(parameter.name, language)), value, unit: parameter.unit });
  }
  return operands;
}

/** An entry of a list: `placeSeconds_0_seconds` → the working time in that place. */
function entryOperand(fact: FactFields, entry: RegExpExecArray, language: Language): Omit<Operand, 'value'> {
  const [, list, at, key] = entry as unknown as [string, string, string, string];
  const name = fieldNames.get(`${list}.${key}`);
  const one = (fact[list] as readonly Record<string, unknown>[])[Number(at)];
  const place = typeof one?.place === 'string' ? placeText(one.place, language) : null;
  const label = name?.[language] ?? '';
  return {
    label: place === null ? label : say(language, `在${place}的${label}`, `${label} in ${place}`),
    unit: name?.unit ?? 'items',
  };
}
