/*
 * Formulas of arithmetic steps as trees, for writing them out in words and numbers. The language is the one
 * `measures/formula.ts` evaluates.
 */

export type FormulaTree =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sum'; readonly terms: readonly { readonly minus: boolean; readonly of: FormulaTree }[] }
  /** Product of the factors over the product of the divisors; `rounded`: to a whole number, half up. */
  | {
      readonly kind: 'product';
      readonly factors: readonly FormulaTree[];
      readonly divisors: readonly FormulaTree[];
      readonly rounded: boolean;
    }
  | { readonly kind: 'choice'; readonly of: 'max' | 'min'; readonly among: readonly FormulaTree[] };

/** Reads a formula; throws `SyntaxError` on text outside the language. */
export function formulaTree(text: string): FormulaTree {
  const tokens = text.match(/[A-Za-z_][A-Za-z0-9_]*|\d+|\S/g) ?? [];
  let at = 0;
  const refuse = (): never => {
    throw new SyntaxError(`cannot read "${tokens[at] ?? 'the end'}" in: ${text}`);
  };
  const expect = (token: string) => (tokens[at] === token ? at++ : refuse());

  function sum(): FormulaTree {
    const first = product();
    const terms = [{ minus: false, of: first }];
    while (tokens[at] === '+' || tokens[at] === '-') terms.push({ minus: tokens[at++] === '-', of: product() });
    return terms.length === 1 ? first : { kind: 'sum', terms };
  }
  function product(): FormulaTree {
    const first = factor();
    const factors = [first];
    const divisors: FormulaTree[] = [];
    while (tokens[at] === '*' || tokens[at] === '/') (tokens[at++] === '*' ? factors : divisors).push(factor());
    if (factors.length === 1 && divisors.length === 0) return first;
    return { kind: 'product', factors: factors.flatMap(inFactors), divisors, rounded: false };
  }
  function factor(): FormulaTree {
    const token = tokens[at] ?? refuse();
    at++;
    if (token === '(') {
      const inner = sum();
      expect(')');
      return inner;
    }
    if (/^\d/.test(token)) return { kind: 'number', value: Number(token) };
    if (!/^[A-Za-z_]/.test(token)) {
      at--;
      refuse();
    }
    return tokens[at] === '(' ? call(token) : { kind: 'name', name: token };
  }
  function call(name: string): FormulaTree {
    expect('(');
    const given = [sum()];
    while (tokens[at] === ',') {
      at++;
      given.push(sum());
    }
    expect(')');
    if (name === 'divideHalfUp' && given.length === 2)
      return { kind: 'product', factors: inFactors(given[0]!), divisors: inFactors(given[1]!), rounded: true };
    if (name !== 'max' && name !== 'min') refuse();
    return given.length === 1 ? given[0]! : { kind: 'choice', of: name as 'max' | 'min', among: given };
  }

  const tree = sum();
  if (at !== tokens.length) refuse();
  return tree;
}

/** The factors of a plain product; anything else is one factor. */
function inFactors(tree: FormulaTree): FormulaTree[] {
  return tree.kind === 'product' && tree.divisors.length === 0 && !tree.rounded ? [...tree.factors] : [tree];
}

/** The names in a tree, in the order they are written. */
export function namesIn(tree: FormulaTree): string[] {
  switch (tree.kind) {
    case 'number':
      return [];
    case 'name':
      return [tree.name];
    case 'sum':
      return tree.terms.flatMap((term) => namesIn(term.of));
    case 'product':
      return [...tree.factors, ...tree.divisors].flatMap(namesIn);
    case 'choice':
      return tree.among.flatMap(namesIn);
  }
}
