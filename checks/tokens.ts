/** One token of TypeScript source: a word, the contents of a string literal, or one mark of punctuation. Comments are gone. */
export interface Token {
  kind: 'word' | 'string' | 'mark';
  text: string;
}

const space = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const quoted = /'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"/y;
const word = /[\w$]+/y;
const pattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
const wordsBeforePattern = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'void',
  'delete',
  'throw',
  'await',
  'yield',
]);

/**
 * Splits TypeScript source into tokens, well enough to find imports and names: strings, comments, templates and regular
 * expressions are told apart, so that a word inside them is not taken for code. Text of a template is dropped, code inside it kept.
 */
export function tokens(source: string): Token[] {
  const found: Token[] = [];
  // Depth of braces at which a template's `${` was opened: its closing brace returns to the template's text.
  const templates: number[] = [];
  let depth = 0;
  let at = 0;
  const take = (expression: RegExp) => {
    expression.lastIndex = at;
    const match = expression.exec(source);
    if (match !== null) at = expression.lastIndex;
    return match;
  };
  const templateText = () => {
    while (at < source.length) {
      if (source[at] === '\\') at += 2;
      else if (source.startsWith('${', at)) {
        at += 2;
        templates.push(depth++);
        return;
      } else if (source[at++] === '`') return;
    }
  };
  while (at < source.length) {
    if (take(space) !== null) continue;
    const literal = take(quoted);
    if (literal !== null) {
      found.push({ kind: 'string', text: literal[1] ?? literal[2]! });
      continue;
    }
    const name = take(word);
    if (name !== null) {
      found.push({ kind: 'word', text: name[0] });
      continue;
    }
    const last = found.at(-1);
    const valueBefore =
      last !== undefined &&
      (last.kind === 'string' ||
        (last.kind === 'word' ? !wordsBeforePattern.has(last.text) : ')]}'.includes(last.text)));
    if (source[at] === '/' && !valueBefore && take(pattern) !== null) {
      found.push({ kind: 'string', text: '' });
      continue;
    }
    const mark = source[at++]!;
    if (mark === '`') {
      found.push({ kind: 'mark', text: mark });
      templateText();
      continue;
    }
    if (mark === '{') depth++;
    if (mark === '}') {
      depth--;
      if (templates.at(-1) === depth) {
        templates.pop();
        templateText();
        continue;
      }
    }
    found.push({ kind: 'mark', text: mark });
  }
  return found;
}

/** What a file imports or re-exports, in order; null for an import whose name is computed. */
export function importsOf(source: string): (string | null)[] {
  const all = tokens(source);
  const imports: (string | null)[] = [];
  for (const [index, token] of all.entries()) {
    if (token.kind !== 'word') continue;
    const previous = all[index - 1]?.text;
    const next = all[index + 1];
    if (token.text === 'from' && next?.kind === 'string' && previous !== '.') imports.push(next.text);
    else if ((token.text === 'import' || token.text === 'require') && previous !== '.') {
      if (next?.kind === 'string' && token.text === 'import') imports.push(next.text);
      else if (next?.text === '(') {
        const name = all[index + 2];
        imports.push(name?.kind === 'string' && name.text !== '' ? name.text : null);
      }
    }
  }
  return imports;
}
