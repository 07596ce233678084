import { type AgreementForm, formOf } from './agreement-form.ts';
import { type AgreementText, agreementText, BLANK } from './agreement-text.ts';
import { clauseTraces } from './clause-traces.ts';
import { type AgreementKind, type ClausePart, type RequiredClause, requiredClauses, type Words } from './clauses.ts';
import { labourMarks } from './labour-marks.ts';
import { likelyVoid } from './likely-void.ts';
import { oneSided } from './one-sided.ts';
import { type AgreementTerms, statedTerms } from './stated-terms.ts';
import { type Basis, basisIn, type SuspectTerm, termIn } from './suspect-term.ts';

/** Words found, where they stand. */
export interface Place {
  /** As written in the source. */
  words: string;
  /** Number of the article: `第五条`, `开头` before the first, `第3段` where there are none. */
  article: string;
  /** Place in the source. */
  from: number;
}

/** One required clause: where it was found, or that it was not. */
export interface ClauseReading {
  id: string;
  zh: string;
  en: string;
  /** All of it seen; none of it seen; or only part of it, put off to later, or not to be told from a text that could not be read whole. */
  state: 'present' | 'missing' | 'cannot-tell';
  places: readonly Place[];
  /** What of it was not seen. */
  notSeen: readonly { zh: string; en: string }[];
  /** Why it cannot be told. */
  why: 'partly' | 'put-off' | 'other-words' | 'unread-pages' | null;
  /** Whether its words stand beside a blank to be filled in. */
  blank: boolean;
}

/** A term that is likely void, one-sided, or a mark of a labour relationship. */
export interface TermReading extends Place {
  id: string;
  zh: string;
  en: string;
  basis: Basis;
  advice: { zh: string; en: string };
}

/** What reading an agreement gives. */
export interface AgreementReading {
  form: AgreementForm;
  clauses: readonly ClauseReading[];
  likelyVoid: readonly TermReading[];
  oneSided: readonly TermReading[];
  /** Clauses of a labour relationship in a text that is no labour contract. */
  labourMarks: readonly TermReading[];
  terms: AgreementTerms;
}

/** Longest agreement read, characters: some three hundred pages. */
export const longestAgreement = 400_000;

/** How a text is to be read. */
export interface ReadingOptions {
  /** Hold it against this list, whatever it calls itself. */
  kind?: AgreementKind | null;
  /** Some of it could not be read: what is not seen may stand there. */
  incomplete?: boolean;
}

/**
 * Reads an agreement: each required clause seen, not seen, or not to be told; terms likely void with the words and the article of law;
 * one-sided terms; and, in a text that is no labour contract, the marks of one. Words decide, not a model: what is not found may be said in
 * other words, so a person looks. Linear in the text.
 */
export function readAgreement(
  source: string,
  { kind = null, incomplete = false }: ReadingOptions = {},
): AgreementReading {
  const agreement = agreementText(source.slice(0, longestAgreement));
  const told = formOf(agreement);
  const form = kind === null ? told : { ...told, kind, fromContents: false };
  const cut = incomplete || source.length > longestAgreement;
  const found = (terms: readonly SuspectTerm[]) => termsIn(agreement, terms, form.kind);
  const [suspect, sided] = [found(likelyVoid), found(oneSided)];
  const list = form.kind === null ? [] : requiredClauses[form.kind];
  const read = { agreement, suspect: [...suspect, ...sided], claimed: claimedBy(agreement, list), cut };
  return {
    form,
    clauses: list.map((clause) => clauseIn(read, clause)),
    likelyVoid: suspect.map(({ reading }) => reading),
    oneSided: sided.map(({ reading }) => reading),
    labourMarks: found(labourMarks).map(({ reading }) => reading),
    terms: statedTerms(agreement),
  };
}

interface Found {
  /** The sentence, by where it begins in the text as it is read. */
  sentence: number;
  reading: TermReading;
}

function termsIn(agreement: AgreementText, terms: readonly SuspectTerm[], kind: AgreementKind | null): Found[] {
  const found: Found[] = [];
  for (const { heading, sentences } of agreement.articles) {
    for (const { text, from } of sentences) {
      for (const term of terms) {
        const place = termIn(term, text, kind);
        if (place === null) continue;
        const { id, zh, en, advice } = term;
        const words = agreement.quote(from + place[0], from + place[1]);
        found.push({
          sentence: from,
          reading: { id, zh, en, ...words, article: heading, basis: basisIn(term, kind), advice },
        });
      }
    }
  }
  return found;
}

interface Read {
  agreement: AgreementText;
  suspect: readonly Found[];
  /** Sentences that show a part of some clause of the list. */
  claimed: ReadonlySet<number>;
  cut: boolean;
}

/** Where a part of a clause is shown; `putOff` where the text only says that it will be agreed later. */
interface Shown {
  place: Place;
  putOff: boolean;
  blank: boolean;
}

function clauseIn(read: Read, clause: RequiredClause): ClauseReading {
  const denied = new Set(
    read.suspect.filter(({ reading }) => clause.deniedBy?.includes(reading.id)).map(({ sentence }) => sentence),
  );
  const shown = clause.parts.map((part) => shownBy(read, part, denied));
  const notSeen = clause.parts.filter((_, i) => shown[i] === null).map(({ zh, en }) => ({ zh, en }));
  const seen = shown.filter((one) => one !== null);
  const putOff = seen.some((one) => one.putOff);
  const { id, zh, en } = clause;
  // Who takes a right away in a sentence does not grant another one in it.
  const taken = new Set([...denied, ...read.suspect.map(({ sentence }) => sentence)]);
  const trace = seen.length > 0 ? null : traceOf(read, clauseTraces[id]!, taken);
  const all = notSeen.length === 0;
  const why = all
    ? putOff
      ? 'put-off'
      : null
    : seen.length > 0
      ? 'partly'
      : trace !== null
        ? 'other-words'
        : read.cut
          ? 'unread-pages'
          : null;
  const state = why !== null ? 'cannot-tell' : all ? 'present' : 'missing';
  return {
    id,
    zh,
    en,
    state,
    places: trace !== null ? [trace] : seen.map(({ place }) => place),
    notSeen,
    why,
    blank: seen.some((one) => one.blank),
  };
}

/** Sentences that show a part of some clause, by where they begin. */
function claimedBy(agreement: AgreementText, clauses: readonly RequiredClause[]): ReadonlySet<number> {
  const parts = clauses.flatMap(({ parts: of }) => of).filter(({ of }) => of === undefined);
  const claimed = new Set(agreement.parties.map(({ from }) => from));
  for (const { sentences } of agreement.articles)
    for (const { text, from } of sentences)
      if (parts.some(({ words }) => wordsIn(words, text) !== null)) claimed.add(from);
  return claimed;
}

/** Where a sentence that shows no other clause speaks of what this one is about. */
function traceOf({ agreement, claimed }: Read, words: RegExp, denied: ReadonlySet<number>): Place | null {
  for (const { heading, title, sentences, annexed } of agreement.articles) {
    if (annexed || heading === '开头') continue;
    const titled = words.test(title);
    for (const { text, from, says } of sentences) {
      if (!says || claimed.has(from) || denied.has(from) || explains.test(text)) continue;
      if (titled || words.test(text)) return { ...agreement.quote(from, from + text.length), article: heading };
    }
  }
  return null;
}

/** `另行约定` without any figure of its own: named, not agreed. */
const later = /另行(?:约定|协商|签订|商定|确定|规定)|另(?:议|签|约)|(?:由|经)双方(?:另|再)(?:行)?(?:约定|协商)|待定/;
const figure = /\d|＿|[一二两三四五六七八九十百千]+(?:元|小时|日|天|个月|年|%)/;
/** What tells of the law or of words, and agrees nothing. */
const explains = /(?:法律|法规)[^。；]{0,8}(?:禁止|不允许)|(?:此类|该类|上述)(?:约定|条款)[^。；]{0,4}无效|本条所称/;

function shownBy({ agreement }: Read, part: ClausePart, denied: ReadonlySet<number>): Shown | null {
  if (part.of !== undefined && agreement.parties.length > 0) return inEntry(agreement, part, part.of);
  let putOff: Shown | null = null;
  for (const { heading, title, sentences, annexed } of agreement.articles) {
    const titled = part.title?.test(title) === true;
    // An annex on how to use an application speaks of everything in passing.
    if (annexed && !titled) continue;
    for (const { text, from, says } of sentences) {
      if (!says || denied.has(from) || explains.test(text)) continue;
      const match = wordsIn(part.words, text) ?? (titled ? [0, Math.min(text.length, 24)] : null);
      if (match === null) continue;
      const place = { ...agreement.quote(from + match[0], from + match[1]), article: heading };
      const shown = { place, putOff: later.test(text) && !figure.test(text), blank: text.includes(BLANK) };
      if (!shown.putOff) return shown;
      putOff ??= shown;
    }
  }
  return putOff;
}

/** Looks for a part in the entries of the parties it is about. */
function inEntry(agreement: AgreementText, part: ClausePart, of: 'enterprise' | 'worker'): Shown | null {
  for (const { label, is, text, from } of agreement.parties) {
    if (is !== of && is !== 'unknown') continue;
    const [line = '', ...more] = text.split('\n');
    // A label with nothing but a blank behind it names nobody, unless the lines below it do.
    const below = more.slice(
      0,
      Math.max(
        0,
        more.findIndex((one) => !/^[^，。；]{1,14}：/.test(one)),
      ),
    );
    if (/：＿*$/.test(line) && !below.some((one) => /：[^＿]/.test(one))) continue;
    const match = wordsIn(part.words, text);
    if (match === null) continue;
    const place = { ...agreement.quote(from + match[0], from + match[1]), article: label };
    return { place, putOff: false, blank: text.slice(match[1], match[1] + 8).includes(BLANK) };
  }
  return null;
}

/** The words of a part in a sentence: any one pattern, or all patterns of a group. */
function wordsIn(words: readonly Words[], text: string): [from: number, to: number] | null {
  for (const one of words) {
    if (one instanceof RegExp) {
      const match = one.exec(text);
      if (match !== null) return [match.index, match.index + match[0].length];
      continue;
    }
    const matches = one.map((pattern) => pattern.exec(text));
    if (!matches.every((match) => match !== null)) continue;
    const [from, to] = [
      Math.min(...matches.map(({ index }) => index)),
      Math.max(...matches.map((m) => m.index + m[0].length)),
    ];
    return [from, Math.min(to, from + 40)];
  }
  return null;
}
