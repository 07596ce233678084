/*
 * The arithmetic an explanation shows, worked out again with whole numbers of any size: digits, names, + - * /, parentheses,
 * max, min and divideHalfUp. Division by / must leave no remainder; divideHalfUp(a, b) rounds halves away from zero.
 * Shunting-yard, so that it shares no line and no shape with the program it checks.
 */

type Operator = '+' | '-' | '*' | '/' | 'neg';
const rank: Record<Operator, number> = { '+': 1, '-': 1, '*': 2, '/': 2, neg: 3 };

type Open = { paren: true; call: string | null; given: number };
type Stacked = Operator | Open;

/** Rounds `a / b` to a whole number, halves away from zero; `RangeError` for b = 0. */
export function divideHalfUp(a: bigint, b: bigint): bigint {
  if (b === 0n) throw new RangeError('division by zero');
  const [top, bottom] = b < 0n ? [-a, -b] : [a, b];
  const magnitude = top < 0n ? -top : top;
  const rounded = (2n * magnitude + bottom) / (2n * bottom);
  return top < 0n ? -rounded : rounded;
}

/** Works a formula out. Throws `SyntaxError`, `ReferenceError` (a name without a value) or `RangeError` (a remainder). */
export function workOut(formula: string, names: ReadonlyMap<string, bigint>): bigint {
  const values: bigint[] = [];
  const stack: Stacked[] = [];
  let wantsValue = true;
  const bad = (at: string): never => {
    throw new SyntaxError(`cannot read ${at} in ${formula}`);
  };
  const reduce = (down: number) => {
    for (let top = stack.at(-1); typeof top === 'string' && rank[top] >= down; top = stack.at(-1)) {
      stack.pop();
      apply(top, values, formula);
    }
  };
  const tokens = formula.match(/[A-Za-z_]\w*|\d+|\S/g) ?? [];
  for (const [at, token] of tokens.entries()) {
    if (/^\d/.test(token) || (/^[A-Za-z_]/.test(token) && tokens[at + 1] !== '(')) {
      if (!wantsValue) bad(token);
      values.push(/^\d/.test(token) ? BigInt(token) : named(token, names));
      wantsValue = false;
    } else if (/^[A-Za-z_]/.test(token)) {
      if (!wantsValue) bad(token);
    } else if (token === '(') {
      if (!wantsValue) bad(token);
      const before = tokens[at - 1];
      stack.push({ paren: true, call: before !== undefined && /^[A-Za-z_]/.test(before) ? before : null, given: 1 });
    } else if (token === ')' || token === ',') {
      if (wantsValue) bad(token);
      reduce(0);
      const open = stack.at(-1);
      if (open === undefined || typeof open === 'string') return bad(token);
      if (token === ',') {
        if (open.call === null) bad(token);
        open.given++;
        wantsValue = true;
      } else {
        stack.pop();
        if (open.call !== null) values.push(call(open.call, values.splice(-open.given), formula));
      }
    } else if (token === '-' && wantsValue) stack.push('neg');
    else if ('+-*/'.includes(token)) {
      if (wantsValue) bad(token);
      reduce(rank[token as Operator]);
      stack.push(token as Operator);
      wantsValue = true;
    } else bad(token);
  }
  if (wantsValue) bad('the end');
  reduce(0);
  if (stack.length > 0 || values.length !== 1) bad('the end');
  return values[0]!;
}

function named(name: string, names: ReadonlyMap<string, bigint>): bigint {
  const value = names.get(name);
  if (value === undefined) throw new ReferenceError(`${name} has no value`);
  return value;
}

function apply(operator: Operator, values: bigint[], formula: string): void {
  const b = values.pop()!;
  if (operator === 'neg') {
    values.push(-b);
    return;
  }
  const a = values.pop()!;
  if (operator === '+') values.push(a + b);
  else if (operator === '-') values.push(a - b);
  else if (operator === '*') values.push(a * b);
  else {
    if (b === 0n || a % b !== 0n) throw new RangeError(`a remainder in ${formula}`);
    values.push(a / b);
  }
}

function call(name: string, given: readonly bigint[], formula: string): bigint {
  if (name === 'max') return given.reduce((a, b) => (a > b ? a : b));
  if (name === 'min') return given.reduce((a, b) => (a < b ? a : b));
  if (name === 'divideHalfUp' && given.length === 2) return divideHalfUp(given[0]!, given[1]!);
  throw new SyntaxError(`no function ${name} of ${given.length} in ${formula}`);
}
