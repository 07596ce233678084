import { divideHalfUp } from '#basics/money.ts';
import type { InForce } from '#law/in-force.types.ts';
import { formulaName } from './explanation.ts';

/*
 * The language of arithmetic steps: whole numbers, names, + - * and parentheses, / where it leaves no remainder,
 * max(…), min(…) and divideHalfUp(a, b). Exact at any size.
 */

/**
 * The whole number a formula gives with these names; throws `SyntaxError` on text outside the language, `ReferenceError` on a
 * name without a value, `RangeError` where `/` leaves a remainder.
 */
export function evaluateFormula(text: string, names: ReadonlyMap<string, number>): number {
  const tokens = text.match(/[A-Za-z_][A-Za-z0-9_]*|\d+|\S/g) ?? [];
  let at = 0;
  const refuse = (): never => {
    throw new SyntaxError(`cannot read "${tokens[at] ?? 'the end'}" in: ${text}`);
  };
  const expect = (token: string) => (tokens[at] === token ? at++ : refuse());

  function sum(): bigint {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-')
      value = tokens[at++] === '+' ? value + product() : value - product();
    return value;
  }
  function product(): bigint {
    let value = factor();
    while (tokens[at] === '*' || tokens[at] === '/') {
      if (tokens[at++] === '*') value *= factor();
      else {
        const divisor = factor();
        if (divisor === 0n || value % divisor !== 0n) throw new RangeError(`no whole number: ${text}`);
        value /= divisor;
      }
    }
    return value;
  }
  function factor(): bigint {
    const token = tokens[at] ?? refuse();
    at++;
    if (token === '-') return -factor();
    if (token === '(') {
      const inner = sum();
      expect(')');
      return inner;
    }
    if (/^\d/.test(token)) return BigInt(token);
    if (!/^[A-Za-z_]/.test(token)) {
      at--;
      refuse();
    }
    if (tokens[at] === '(') return call(token);
    const value = names.get(token);
    if (value === undefined) throw new ReferenceError(`no value for ${token} in: ${text}`);
    return BigInt(value);
  }
  function call(name: string): bigint {
    expect('(');
    const given = [sum()];
    while (tokens[at] === ',') {
      at++;
      given.push(sum());
    }
    expect(')');
    // Math.max takes no bigint.
    const ascending = given.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
    if (name === 'max') return ascending.at(-1)!;
    if (name === 'min') return ascending[0]!;
    if (name === 'divideHalfUp' && given.length === 2) return BigInt(divideHalfUp(given[0]!, given[1]!));
    throw new SyntaxError(`no such function with ${given.length} numbers: ${name} in: ${text}`);
  }

  const value = sum();
  if (at !== tokens.length) refuse();
  return Number(value);
}

/**
 * The names a formula may use before any step: number fields of the facts as they are called; a list as `field_length`, the
 * numbers in its entries as `field_0_key`; values in force by parameter name (`minimumWageHourly`), a second and third value
 * of one parameter, where a finding rests on several, as `minimumWageHourly_2` and so on in their order.
 */
export function formulaNames(
  facts: Readonly<Record<string, unknown>>,
  values: readonly InForce[],
): Map<string, number> {
  const names = new Map<string, number>();
  for (const [field, fact] of Object.entries(facts)) {
    if (typeof fact === 'number') names.set(field, fact);
    if (!Array.isArray(fact)) continue;
    names.set(`${field}_length`, fact.length);
    for (const [at, entry] of fact.entries()) {
      for (const [key, value] of Object.entries(Object(entry))) {
        if (typeof value === 'number') names.set(`${field}_${at}_${key}`, value);
      }
    }
  }
  const seen = new Map<string, number[]>();
  for (const { name, value } of values) {
    if (value === null) continue;
    const before = seen.get(name) ?? [];
    if (before.includes(value)) continue;
    before.push(value);
    seen.set(name, before);
    names.set(before.length === 1 ? formulaName(name) : `${formulaName(name)}_${before.length}`, value);
  }
  return names;
}
