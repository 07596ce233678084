import { type AgreementKind, requiredClauses } from './clauses.ts';
import { labourMarks, likelyVoid, oneSided, type SuspectTerm } from './likely-void.ts';

/** A numbered part of an agreement and where it stands in the text. */
export interface Article {
  heading: string;
  text: string;
  from: number;
}

/** One required clause: where it was found, or that it was not. */
export interface ClauseReading {
  id: string;
  zh: string;
  en: string;
  state: 'present' | 'missing' | 'cannot-tell';
  /** Heading of the article that shows it, and the words found. */
  article: string | null;
  words: string | null;
}

/** A term that is likely void, one-sided, or a mark of a labour relationship. */
export interface TermReading {
  id: string;
  zh: string;
  en: string;
  words: string;
  article: string;
  from: number;
  basis: { instrument: string; article: string };
}

/** Terms an agreement sets, as far as the text says them plainly; null where it does not. */
export interface AgreementTerms {
  payFen: number | null;
  payUnit: 'month' | 'hour' | 'order' | null;
  payDay: number | null;
  hoursPerDay: number | null;
  holidayRateBp: number | null;
}

/** What reading an agreement gives. */
export interface AgreementReading {
  kind: AgreementKind | null;
  /** The form its title claims, where that differs from what it contains. */
  title: string | null;
  clauses: readonly ClauseReading[];
  likelyVoid: readonly TermReading[];
  oneSided: readonly TermReading[];
  labourMarks: readonly TermReading[];
  terms: AgreementTerms;
}

/** Longest agreement read, characters: some three hundred pages. */
export const longestAgreement = 400_000;

const heading =
  /^\s*(?:第[一二三四五六七八九十百零\d]{1,4}[条章节]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}(?:\.\d{1,2}){0,2}[.、．\s])/;

/** Splits a text at its numbered headings; what comes before the first is the opening. */
export function articlesOf(text: string): Article[] {
  const articles: Article[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const match = heading.exec(line);
    const last = articles.at(-1);
    if (match !== null || last === undefined)
      articles.push({ heading: (match?.[0] ?? '开头').trim(), text: line, from: at });
    else last.text += `\n${line}`;
    at += line.length + 1;
  }
  return articles;
}

/** The kind a text is, from its title and what it says of itself; null where neither tells. */
export function kindOf(text: string): AgreementKind | null {
  const head = text.slice(0, 400);
  if (/劳务派遣协议|派遣协议/.test(head)) return 'dispatch-agreement';
  if (/非全日制/.test(head)) return 'part-time-contract';
  if (/劳动合同/.test(head) && !/不(?:构成|属于|是)劳动/.test(head)) return 'labour-contract';
  if (/书面协议|合作协议|服务协议|承揽|众包|骑手|司机|平台|主播|经纪/.test(head)) return 'written-agreement';
  return null;
}

/**
 * Reads an agreement: each required clause present, missing, or not to be told; terms likely void with the words and the article of law;
 * one-sided terms; and, in a text that is no labour contract, the marks of one. Words decide, not a model: what is not found may be said in
 * other words, so a person looks. Linear in the text.
 */
export function readAgreement(source: string, asked: AgreementKind | null = null): AgreementReading {
  const text = source.replaceAll('\r\n', '\n').replaceAll('\u3000', ' ').slice(0, longestAgreement);
  const kind = asked ?? kindOf(text);
  const articles = articlesOf(text);
  const title =
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim()
      .slice(0, 60) ?? null;
  const written = kind === 'written-agreement' || kind === null;
  return {
    kind,
    title,
    clauses: kind === null ? [] : requiredClauses[kind].map((clause) => clauseIn(articles, clause)),
    likelyVoid: termsIn(articles, likelyVoid),
    oneSided: termsIn(articles, oneSided),
    labourMarks: written ? termsIn(articles, labourMarks) : [],
    terms: statedTerms(text),
  };
}

/** A clause is there where one article shows all its words; where only the whole text does, it cannot be told. */
function clauseIn(
  articles: readonly Article[],
  { id, zh, en, words }: { id: string; zh: string; en: string; words: readonly RegExp[] },
): ClauseReading {
  for (const article of articles) {
    const found = words.map((word) => word.exec(article.text)?.[0]);
    if (found.every((one) => one !== undefined))
      return { id, zh, en, state: 'present', article: article.heading, words: found.join('、') };
  }
  const scattered = words.length > 1 && words.every((word) => articles.some(({ text }) => word.test(text)));
  return { id, zh, en, state: scattered ? 'cannot-tell' : 'missing', article: null, words: null };
}

function termsIn(articles: readonly Article[], terms: readonly SuspectTerm[]): TermReading[] {
  const found: TermReading[] = [];
  for (const article of articles) {
    let at = article.from;
    for (const sentence of article.text.split(/(?<=[。；\n])/)) {
      for (const { id, zh, en, seeds, unless, basis } of terms) {
        if (unless?.test(sentence)) continue;
        const match = seeds.map((seed) => seed.exec(sentence)).find((one) => one !== null);
        if (match == null) continue;
        found.push({ id, zh, en, words: match[0], article: article.heading, from: at + match.index, basis });
      }
      at += sentence.length;
    }
  }
  return found;
}

const units = { 月: 'month', 小时: 'hour', 单: 'order' } as const;

/** Whole fen of a written amount of yuan, `8.5` → 850. */
function fenOf(yuan: string): number {
  const [whole = '0', part = ''] = yuan.replaceAll(',', '').split('.');
  return Number(whole) * 100 + Number(`${part}00`.slice(0, 2));
}

function statedTerms(text: string): AgreementTerms {
  const per = /每(月|小时|单)[^。；\n]{0,12}?([\d,]+(?:\.\d{1,2})?)元/.exec(text);
  const after = /([\d,]+(?:\.\d{1,2})?)元?\/(月|小时|单)/.exec(text);
  const unit = per?.[1] ?? after?.[2];
  const amount = per?.[2] ?? after?.[1];
  const payDay =
    /每月(\d{1,2})[日号][^。；\n]{0,12}(?:支付|发放|结算)|(?:支付|发放|结算)[^。；\n]{0,12}每月(\d{1,2})[日号]/.exec(
      text,
    );
  const hours = /每[日天](?:工作)?(?:时间)?[^。；\n]{0,10}?(\d{1,2})(?:个)?小时/.exec(text);
  const holiday = /(?:法定)?节假日[^。；\n]{0,20}?(\d{3})%/.exec(text);
  return {
    payFen: amount === undefined ? null : fenOf(amount),
    payUnit: unit === undefined ? null : (units[unit as keyof typeof units] ?? null),
    payDay: payDay === null ? null : Number(payDay[1] ?? payDay[2]),
    hoursPerDay: hours === null ? null : Number(hours[1]),
    holidayRateBp: holiday === null ? null : Number(holiday[1]) * 100,
  };
}
