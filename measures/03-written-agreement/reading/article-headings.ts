/** Ways agreements number their parts, the highest first. */
const schemes = ['article', 'han', 'arabic', 'plain', 'dotted', 'bracketed'] as const;
type Scheme = (typeof schemes)[number] | 'chapter';

/** The heading a line begins with. */
export interface ArticleHeading {
  scheme: Scheme;
  /** As written: `第五条`, `三`, `2.1`. */
  number: string;
  /** Title after the number, where the line gives one; without its brackets. */
  title: string;
  /** Where what the line says begins, after number and title. */
  body: number;
}

const han = '一二三四五六七八九十百零〇';
/** `第十七条规定` at the beginning of a line cites an article, it does not begin one. */
const cited = '(?!规定|之|的|、|至|第|款|项|所[列述称]|[和与及]第)';
const forms: readonly (readonly [scheme: Scheme, number: RegExp])[] = [
  ['chapter', new RegExp(`^第[${han}\\d]{1,5}(?:章|节|部分|编)`)],
  ['article', new RegExp(`^第[${han}\\d]{1,5}条${cited}`)],
  ['han', new RegExp(`^[${han}]{1,3}[、.]`)],
  ['dotted', /^\d{1,2}(?:\.\d{1,2}){1,3}[、.]?(?!\d)/],
  ['arabic', /^\d{1,2}[、.](?!\d)/],
  ['bracketed', new RegExp(`^（[${han}\\d]{1,3}）`)],
  ['plain', /^\d{1,2}(?=[\u4e00-\u9fa5]{2,16}$)/],
];

/** The heading of a line in which blanks were taken out; null where it has none. */
export function headingOf(line: string): ArticleHeading | null {
  for (const [scheme, form] of forms) {
    const number = form.exec(line)?.[0];
    if (number === undefined) continue;
    const rest = line.slice(number.length);
    // A title stands in brackets, before a colon, or alone on a short line; else it is not told.
    const told =
      /^【([^】]{1,30})】/.exec(rest) ??
      /^([^，。：！？＿“]{2,30})：/.exec(rest) ??
      /^([^，。：！？]{2,30})$/.exec(rest);
    const body = number.length + (told?.[0].length ?? 0);
    return { scheme, number: number.replace(/[、.]$/, ''), title: told?.[1] ?? '', body };
  }
  return null;
}

/** The way a text numbers its articles: the highest it uses more than once; null where it uses none. */
export function schemeOf(headings: readonly (ArticleHeading | null)[]): Scheme | null {
  const often = (scheme: Scheme) => headings.filter((heading) => heading?.scheme === scheme).length > 1;
  return schemes.find(often) ?? (often('chapter') ? 'chapter' : null);
}
