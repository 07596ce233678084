/** Where a separator stood that people put between words, or inside a word to dodge a filter: a space, a star, an emoji. */
export const softBreak = '\ue001';
/** Marks that end a part of a sentence. */
export const partEnds = '，。；：！？\\n';

const numerals = '[一二三四五六七八九十百千万两零〇贰叁肆伍陆柒捌玖拾佰仟]';
const soft = `${softBreak}?`;
const named: Readonly<Record<string, string>> = {
  '<begin>': `(?<=^|[${partEnds}、${softBreak}])`,
  '<end>': `(?=$|[${partEnds}、${softBreak}])`,
  '<number>': `(?:(?:\\d${soft}){1,5}|(?:${numerals}${soft}){1,5})`,
};

/** One atom of a pattern: a named part, a group's opening, a set, an escape, a quantifier, or one character. */
const atoms = /<\w+>|\(\?(?:<?[=!]|:)|\[[^\]]*\]|\\.|[*+?]|\{\d+(?:,\d*)?\}|[\s\S]/gu;
const quantifier = /^(?:[*+?]|\{)/;

/** For each pattern, the same one for text without soft breaks, which takes a fraction of the time. */
const unbroken = new WeakMap<RegExp, RegExp>();

/** The pattern to read one stretch of text with. */
export const patternFor = (pattern: RegExp, text: string): RegExp =>
  text.includes(softBreak) ? pattern : (unbroken.get(pattern) ?? pattern);

/**
 * A pattern over normalised text, written without thought of separators: each letter may be followed by one soft break. `<n>` is a gap of
 * up to n characters within one part of a sentence and one run of words; `<number>` digits or numerals; `<begin>` and `<end>` the edges of a
 * run. Every gap is bounded, so that a search takes time in proportion to the text.
 */
export function wording(...alternatives: string[]): RegExp {
  const parts = alternatives.map((source) => {
    const tokens = source.match(atoms) ?? [];
    let out = '';
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const next = tokens[i + 1] ?? '';
      const gap = /^<(\d+)>$/.exec(token);
      if (gap !== null) out += `[^${partEnds}、${softBreak}]{0,${gap[1]}}`;
      else if (named[token] !== undefined) out += named[token];
      else if (/^[()|^$]|^\(\?/.test(token) || quantifier.test(token)) out += token;
      else out += quantifier.test(next) ? `(?:${token}${soft})` : `${token}${soft}`;
    }
    return out;
  });
  const source = parts.length === 1 ? parts[0]! : `(?:${parts.join('|')})`;
  const pattern = new RegExp(source, 'g');
  unbroken.set(pattern, new RegExp(source.replaceAll(soft, ''), 'g'));
  return pattern;
}
