import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { formatDay } from '#basics/day.ts';
import {
  type AgreementReading,
  labourMarks,
  likelyVoid,
  oneSided,
  readAgreement,
  requiredClauses,
} from '#measures/03-written-agreement/index.ts';

/** Precision and recall of `read-agreement` over the labelled agreements: `node bench/agreements.ts [--tuning | --development] [--misses]`. */

type State = 'present' | 'missing' | 'cannot-tell';
type Half = 'tuning' | 'development' | 'held-out';

/** One labelled agreement of `examples/texts/agreements`. */
interface LabelledAgreement {
  file: string;
  form: string;
  clauses: Record<string, State>;
  void: { type: string; words: string }[];
  'one-sided': { type: string; words: string }[];
  'labour-clauses'?: { type: string; words: string }[];
  terms: Record<string, string | number>;
}

/** Hits and misses of one label. */
interface Score {
  right: number;
  missed: number;
  wrong: number;
}

/** Scores by label, and what went wrong where, for the half that may be tuned on. */
class Scores {
  readonly by = new Map<string, Score>();
  readonly misses: string[] = [];

  add(label: string, kind: keyof Score, where: string): void {
    const score = this.by.get(label) ?? { right: 0, missed: 0, wrong: 0 };
    this.by.set(label, score);
    score[kind]++;
    if (kind !== 'right') this.misses.push(`${kind} ${label} ${where}`);
  }
}

const folder = new URL('../examples/texts/agreements/', import.meta.url);
const formNames: Readonly<Record<string, string>> = {
  labour: 'labour-contract',
  'part-time': 'part-time-contract',
  'two-party': 'two-party',
  'three-party': 'three-party',
  dispatch: 'dispatch-agreement',
  civil: 'civil-contract',
};
const sidedNames: Readonly<Record<string, string>> = {
  'price-change': 'unilateral-price-change',
  termination: 'unilateral-termination',
};

const formIn = ({ form }: AgreementReading) =>
  form.kind === 'written-agreement' ? (form.parties === 3 ? 'three-party' : 'two-party') : form.kind;

/** The terms of a reading as the labels write them. */
function termsIn({ terms }: AgreementReading): Record<string, string | number | undefined> {
  const { pay, payDay, dailyMinutes, holidayRateBp, place, term } = terms;
  return {
    payFen: pay?.value.fen,
    payUnit: pay?.value.per,
    payDay: payDay?.value,
    hoursPerDay: dailyMinutes === null ? undefined : dailyMinutes.value / 60,
    holidayRate: holidayRateBp === null ? undefined : holidayRateBp.value / 100,
    place: place?.value,
    from: term === null ? undefined : formatDay(term.value.from),
    to: term?.value.to == null ? undefined : formatDay(term.value.to),
  };
}

interface Found {
  id: string;
  words: string;
}

/** Compares what was found with what was labelled, by type; words count as the same where one stands in the other. */
function compare(scores: Scores, found: readonly Found[], labelled: LabelledAgreement['void'], where: string): void {
  const flat = (text: string) => text.replaceAll(/\s/g, '');
  const same = (a: Found, type: string, words: string) =>
    a.id === type && (flat(words).includes(flat(a.words)) || flat(a.words).includes(flat(words)));
  const named = labelled.map(({ type, words }) => ({ type: sidedNames[type] ?? type, words }));
  for (const { type, words } of named)
    scores.add(type, found.some((one) => same(one, type, words)) ? 'right' : 'missed', `${where} ${words}`);
  for (const one of found)
    if (!named.some(({ type, words }) => same(one, type, words))) scores.add(one.id, 'wrong', `${where} ${one.words}`);
}

/** Scores of one half. */
function measure(half: Half) {
  const labelled = parse(readFileSync(new URL(`${half}.yaml`, folder), 'utf8')) as LabelledAgreement[];
  const [forms, clauses, voids, sided, marks, terms] = Array.from({ length: 6 }, () => new Scores());
  let unsure = 0;
  for (const one of labelled) {
    const read = readAgreement(readFileSync(new URL(one.file, folder), 'utf8'));
    const [form, expected] = [formIn(read), formNames[one.form] ?? one.form];
    forms!.add('form', form === expected ? 'right' : 'missed', `${one.file} ${form}, labelled ${expected}`);
    for (const [id, state] of Object.entries(one.clauses)) {
      const seen = read.clauses.find((clause) => clause.id === id);
      const where = `${one.file} ${seen?.state} ${seen?.notSeen.map(({ zh }) => zh).join()} ${seen?.places.map(({ words }) => words).join('|')}`;
      if (seen?.state === 'cannot-tell') unsure++;
      if (state === 'missing') clauses!.add(id, seen?.state === 'missing' ? 'right' : 'missed', where);
      else if (seen?.state === 'missing') clauses!.add(id, 'wrong', where);
      else if (seen?.state !== state) clauses!.misses.push(`unsure ${id} ${where}`);
    }
    compare(voids!, read.likelyVoid, one.void, one.file);
    compare(sided!, read.oneSided, one['one-sided'], one.file);
    if (one['labour-clauses'] !== undefined) compare(marks!, read.labourMarks, one['labour-clauses'], one.file);
    const stated = termsIn(read);
    for (const [name, value] of Object.entries(one.terms)) {
      const seen = stated[name];
      terms!.add(
        name,
        seen === value ? 'right' : seen === undefined ? 'missed' : 'wrong',
        `${one.file} ${seen}, labelled ${value}`,
      );
    }
  }
  const asked = labelled.reduce((sum, { clauses: of }) => sum + Object.keys(of).length, 0);
  return { texts: labelled.length, asked, unsure, forms, clauses, voids, sided, marks, terms };
}

const perCent = (part: number, whole: number) => (whole === 0 ? '  -' : `${Math.round((1000 * part) / whole) / 10} %`);
const line = (label: string, { right, missed, wrong }: Score) =>
  `  ${label.padEnd(32)} precision ${perCent(right, right + wrong).padEnd(7)} recall ${perCent(right, right + missed).padEnd(7)} (${right + missed} labelled, ${wrong} wrong)`;

function print(title: string, { by }: Scores): void {
  const all = { right: 0, missed: 0, wrong: 0 };
  for (const score of by.values()) for (const kind of ['right', 'missed', 'wrong'] as const) all[kind] += score[kind];
  console.log(line(title, all));
  for (const [label, score] of [...by].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(line(`    ${label}`, score));
}

if (import.meta.main) {
  const misses = process.argv.includes('--misses');
  const only = (['tuning', 'development'] as const).find((half) => process.argv.includes(`--${half}`));
  const known = [likelyVoid, oneSided, labourMarks].map((list) => list.length).join(' + ');
  console.log(`${Object.values(requiredClauses).flat().length} clauses, ${known} terms looked for`);
  for (const half of only === undefined ? (['tuning', 'development', 'held-out'] as const) : [only]) {
    const result = measure(half);
    console.log(
      `\n${half}: ${result.texts} agreements, ${result.asked} clauses asked, ${result.unsure} cannot be told`,
    );
    print('form', result.forms!);
    print('clauses missing', result.clauses!);
    print('likely void', result.voids!);
    print('one-sided', result.sided!);
    print('marks of a labour relationship', result.marks!);
    print('terms', result.terms!);
    // What went wrong in the held-out half is nobody's to see: the reader is not tuned on it.
    if (misses && half !== 'held-out')
      for (const scores of [result.forms, result.clauses, result.voids, result.sided, result.marks, result.terms])
        console.log(scores!.misses.join('\n'));
  }
  const page = readFileSync(new URL('tuning/01.txt', folder), 'utf8');
  const thirty = page.repeat(Math.ceil(27_000 / page.length));
  const started = performance.now();
  readAgreement(thirty);
  console.log(`\nthirty pages (${thirty.length} characters): ${Math.round(performance.now() - started)} ms`);
}
