import { type ArticleHeading, headingOf, schemeOf } from './article-headings.ts';
import { letters, lettersIn, type Party, partiesOf } from './parties.ts';

/** A sentence, a list item or a line of an agreement, in the text as it is read. */
export interface Sentence {
  text: string;
  /** Where it begins in the text as it is read. */
  from: number;
  /** Whether it says anything beside the number and title of its article and blanks to be filled in. */
  says: boolean;
}

/** A numbered part of an agreement. */
export interface Article {
  /** Its number as written, `第五条`; what comes before the first is `开头`, and a text without numbers is counted by paragraphs. */
  heading: string;
  /** Its title with that of its chapter; empty where it has none. */
  title: string;
  /** Whether it stands in an annex. */
  annexed: boolean;
  sentences: readonly Sentence[];
}

/** An agreement as it is read. */
export interface AgreementText {
  /** One line for each paragraph, without blanks between Chinese characters, with marks of one form, the parties called by their letters. */
  text: string;
  articles: readonly Article[];
  /** Its parties as labelled, with their entries in `text`. */
  parties: readonly Party[];
  /** The words as they stand in the source between two places of `text`. */
  quote: (from: number, to: number) => { words: string; from: number };
}

/** A blank to be filled in, however it was drawn. */
export const BLANK = '＿';

const variants: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '〔': '（',
  '〕': '）',
  '!': '！',
  '?': '？',
  '｡': '。',
  '﹒': '.',
  '．': '.',
  '㎡': '',
  勞: '劳',
  動: '动',
  協: '协',
  議: '议',
  書: '书',
  單: '单',
  險: '险',
  費: '费',
  條: '条',
  個: '个',
  體: '体',
  戶: '户',
  業: '业',
  務: '务',
  報: '报',
  間: '间',
  點: '点',
  証: '证',
  證: '证',
  關: '关',
  係: '系',
  傷: '伤',
  員: '员',
};
const dropped = /[\s\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060\u3000\ufeff]/;
const drawn = /[_＿﹍﹎]/;
const latin = /[A-Za-z0-9]/;
/** Lines that belong to a page and not to the text. */
const pageMark = /^(?:第\d+页.*|共\d+页|[-—]*\d{1,3}[-—]*|\d{1,3}\/\d{1,3})$/;
const ends = /[。；：！？]$/;
/** `甲方：`, `联系电话：`: a line of its own, wherever the line before ended. */
const label = /^[^，。；：]{1,16}：/;

interface Line {
  text: string;
  at: number[];
}

/** One line with marks of one form; `at` gives the place in the source of each character. */
function lineOf(source: string, from: number, to: number): Line {
  const signs: string[] = [];
  const at: number[] = [];
  let last = '';
  for (let i = from; i < to; i++) {
    const sign = signAt(source, i, last);
    if (sign === '') continue;
    signs.push(sign);
    at.push(i);
    last = sign;
  }
  return { text: signs.join(''), at };
}

/** The character at a place as it is read after `last`; empty where it is left out. */
function signAt(source: string, i: number, last: string): string {
  const next = source[i + 1] ?? '';
  let sign = source[i]!;
  // A blank holds apart what is written in Latin letters or digits.
  if (dropped.test(sign)) return latin.test(last) && latin.test(next) ? ' ' : '';
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e && !'！（），：；？'.includes(sign)) sign = String.fromCharCode(code - 0xfee0);
  const inNumber = (sign === ',' || sign === ':') && /\d/.test(last) && /\d/.test(next);
  if (!inNumber) sign = variants[sign] ?? sign;
  if (drawn.test(sign)) return last === BLANK ? '' : BLANK;
  return sign;
}

/** Paragraphs of a source: lines that a page broke are joined again. */
function paragraphsOf(source: string): Line[] {
  const paragraphs: Line[] = [];
  for (let from = 0; from <= source.length; ) {
    const end = source.indexOf('\n', from);
    const to = end === -1 ? source.length : end;
    const line = lineOf(source, from, to);
    from = to + 1;
    if (line.text === '' || pageMark.test(line.text)) continue;
    const last = paragraphs.at(-1);
    const goesOn =
      last !== undefined &&
      last.text.length >= 18 &&
      !ends.test(last.text) &&
      headingOf(line.text) === null &&
      !label.test(line.text);
    if (goesOn) {
      last.text += line.text;
      for (const place of line.at) last.at.push(place);
    } else paragraphs.push(line);
  }
  return paragraphs;
}

/** `附件二 应用使用指南` on a line of its own. */
const annex = /^附(?:件|录|表)[一二三四五六七八九十\d]{0,3}：?[^。；，]{0,30}$/;

/** Reads the parts of an agreement. Linear in the source. */
export function agreementText(source: string): AgreementText {
  const written = paragraphsOf(source);
  const map = letters(partiesOf(written.map(({ text }) => text).join('\n')));
  const paragraphs = written.map((line) => lettersIn(line, map));
  const headings = paragraphs.map(({ text }) => headingOf(text));
  const beginsAnnex = paragraphs.map(({ text }, i) => i > 0 && headings[i] === null && annex.test(text));
  const end = beginsAnnex.indexOf(true);
  const scheme = schemeOf(end < 0 ? headings : headings.slice(0, end));
  const at: number[] = [];
  const lines: string[] = [];
  const articles: (Article & { sentences: Sentence[] })[] = [];
  let [length, chapter, annexed] = [0, '', ''];
  for (const [i, { text, at: places }] of paragraphs.entries()) {
    const heading = headings[i] ?? null;
    if (beginsAnnex[i]) annexed = text;
    if (heading?.scheme === 'chapter') chapter = heading.title;
    const begins = annexed === '' ? scheme === null || heading?.scheme === scheme : beginsAnnex[i] || heading !== null;
    if (begins || articles.length === 0)
      articles.push(articleAt(heading, begins === true, annexed === '' ? chapter : annexed, articles.length, annexed));
    for (const place of places) at.push(place);
    at.push((places.at(-1) ?? 0) + 1);
    for (const sentence of sentencesOf(text, length, heading?.body ?? 0)) articles.at(-1)!.sentences.push(sentence);
    lines.push(text);
    length += text.length + 1;
  }
  const text = `${lines.join('\n')}\n`;
  return {
    text,
    articles,
    parties: named(partiesOf(text), map),
    quote(from, to) {
      const start = at[from] ?? source.length;
      return { words: source.slice(start, (at[to - 1] ?? source.length - 1) + 1), from: start };
    },
  };
}

/** Parties by the labels the source gives them. */
function named(parties: readonly Party[], map: ReadonlyMap<string, string>): Party[] {
  const labels = new Map([...map].map(([label, letter]) => [letter, label]));
  return parties.map((party) => ({ ...party, label: labels.get(party.label) ?? party.label }));
}

function articleAt(heading: ArticleHeading | null, begins: boolean, above: string, before: number, annexed: string) {
  const title = [above, heading?.title ?? ''].filter((part) => part !== '').join(' ');
  const number =
    heading?.number ?? (annexed !== '' ? annexed.slice(0, 3) : begins && before > 0 ? `第${before + 1}段` : '开头');
  return { heading: begins ? number : '开头', title: begins ? title : '', annexed: annexed !== '', sentences: [] };
}

/** Longest sentence that is read at one go; a longer one is parted at a comma. */
const LONGEST = 500;

/** What is left of a sentence when blanks and marks are taken away. */
const words = /[\u4e00-\u9fa5\dA-Za-z]/;

function* sentencesOf(paragraph: string, from: number, body: number): Generator<Sentence> {
  for (let begin = 0; begin < paragraph.length; ) {
    const reach = paragraph.slice(begin, begin + LONGEST);
    const stop = reach.search(/[。；！？]/);
    const whole = stop >= 0 ? stop + 1 : begin + LONGEST >= paragraph.length ? reach.length : 0;
    const length = whole > 0 ? whole : reach.lastIndexOf('，') + 1 || LONGEST;
    const text = reach.slice(0, length);
    yield { text, from: from + begin, says: words.test(text.slice(Math.max(0, body - begin))) };
    begin += length;
  }
}
