/** How deep what is sent may be nested. Our setting. */
const deepest = 64;

/** What of a value cannot be kept as it was sent: where it stands, and why in both languages. */
export interface NotStorable {
  at: string;
  why: string;
}

/**
 * Looks through what was sent for what no store gives back as it came: the character U+0000, which PostgreSQL takes in no text; half a
 * surrogate pair, which is no character and would come back as another; and nesting without end. Null where there is none of it.
 */
export function notStorable(value: unknown): NotStorable | null {
  const waiting: { value: unknown; at: string; depth: number }[] = [{ value, at: '', depth: 0 }];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { value: here, at, depth } = one;
    if (typeof here === 'string') {
      const why = oddCharacter(here);
      if (why !== null) return { at, why };
    } else if (typeof here === 'object' && here !== null) {
      if (depth === deepest) return { at, why: `嵌套超过 ${deepest} 层 · nested deeper than ${deepest} levels` };
      for (const [name, inner] of Object.entries(here)) {
        const why = oddCharacter(name);
        if (why !== null) return { at: at === '' ? '-' : at, why };
        waiting.push({ value: inner, at: at === '' ? name : `${at}.${name}`.slice(0, 120), depth: depth + 1 });
      }
    }
  }
  return null;
}

function oddCharacter(text: string): string | null {
  if (text.includes('\0')) return '含有 U+0000，不是字符 · holds U+0000, which is no character';
  return text.isWellFormed() ? null : '含有半个代理对，不是字符 · holds half a surrogate pair, which is no character';
}
