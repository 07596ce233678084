import { attribute, tagsOf } from './docx-xml.ts';

/** How one level of a numbered list is written: `第%1条` in Chinese numerals. */
interface NumberedLevel {
  start: number;
  format: string;
  text: string;
  /** Every number in it is written in digits, whatever its own level says. */
  legal?: true;
}

const digits = '〇一二三四五六七八九';
const formal = '零壹贰叁肆伍陆柒捌玖';

/** 1 to 999 as people count: 十, 二十一, 一百零五. */
function counted(n: number, of = digits, [ten, hundred, zero] = ['十', '百', '零']): string {
  if (n >= 1000 || n <= 0) return String(n);
  const [h, t, u] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const tens = t === 0 ? (h > 0 && u > 0 ? zero! : '') : `${t === 1 && h === 0 ? '' : of[t]}${ten}`;
  return `${h > 0 ? `${of[h]}${hundred}` : ''}${tens}${u > 0 ? of[u] : ''}`;
}

function letters(n: number): string {
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(9, Math.ceil(n / 26)));
}

function roman(n: number): string {
  const steps = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  let [rest, text] = [Math.min(n, 399), ''];
  for (const [value, sign] of steps) for (; rest >= value; rest -= value) text += sign;
  return text;
}

function numeral(n: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'taiwaneseCounting':
      return counted(n);
    case 'ideographDigital':
    case 'taiwaneseDigital':
      return Array.from(String(n))
        .map((digit) => digits[Number(digit)])
        .join('');
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
    case 'japaneseLegal':
      return counted(n, formal, ['拾', '佰', '零']);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : String(n);
    case 'decimalZero':
      return String(n).padStart(2, '0');
    case 'lowerLetter':
      return letters(n);
    case 'upperLetter':
      return letters(n).toUpperCase();
    case 'lowerRoman':
      return roman(n);
    case 'upperRoman':
      return roman(n).toUpperCase();
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(n);
  }
}

/** Numbers that a word processor counts itself and that stand in no text: they are counted again as it shows them. */
export class Numbering {
  #abstract = new Map<string, NumberedLevel[]>();
  #lists = new Map<string, { of: string; starts: Map<number, number> }>();
  #counts = new Map<string, number[]>();

  /** Reads `word/numbering.xml`; an absent one gives no numbers. */
  constructor(xml: string | null) {
    let [level, id, list]: [NumberedLevel | null, string | null, string | null] = [null, null, null];
    let override = 0;
    for (const tag of xml === null ? [] : tagsOf(xml)) {
      const value = () => attribute(tag, 'w:val') ?? '';
      if (tag.kind === 'close') continue;
      if (tag.name === 'w:abstractNum') {
        id = attribute(tag, 'w:abstractNumId') ?? '';
        list = null;
        this.#abstract.set(id, []);
      } else if (tag.name === 'w:lvl' && id !== null && list === null) {
        level = { start: 1, format: 'decimal', text: '' };
        this.#abstract.get(id)![Number(attribute(tag, 'w:ilvl') ?? 0) & 15] = level;
      } else if (tag.name === 'w:num') {
        list = attribute(tag, 'w:numId') ?? '';
        level = null;
      } else if (tag.name === 'w:abstractNumId' && list !== null)
        this.#lists.set(list, { of: value(), starts: new Map() });
      else if (tag.name === 'w:lvlOverride') override = Number(attribute(tag, 'w:ilvl') ?? 0) & 15;
      else if (tag.name === 'w:startOverride' && list !== null)
        this.#lists.get(list)?.starts.set(override, Number(value()) || 1);
      else if (level !== null && tag.name === 'w:start') level.start = Number(value()) || 0;
      else if (level !== null && tag.name === 'w:isLgl' && value() !== '0') level.legal = true;
      else if (level !== null && tag.name === 'w:numFmt') level.format = value();
      else if (level !== null && tag.name === 'w:lvlText') level.text = value();
    }
  }

  /** The number the next paragraph of a list shows; empty where the list is not known. */
  next(list: string, at: number): string {
    const known = this.#lists.get(list);
    const levels = known === undefined ? undefined : this.#abstract.get(known.of);
    const level = levels?.[at];
    if (known === undefined || levels === undefined || level === undefined) return '';
    // Lists made from one pattern go on counting, unless a list says where it starts.
    const key = known.starts.size > 0 ? `list ${list}` : known.of;
    const counts = this.#counts.get(key) ?? [];
    this.#counts.set(key, counts);
    const first = (n: number) => known.starts.get(n) ?? levels[n]?.start ?? 1;
    counts[at] = counts[at] === undefined ? first(at) : counts[at] + 1;
    counts.length = at + 1;
    return level.text.replace(/%(\d)/g, (_, n: string) => {
      const index = Number(n) - 1;
      counts[index] ??= first(index);
      return numeral(counts[index], level.legal ? 'decimal' : (levels[index]?.format ?? 'decimal'));
    });
  }
}
