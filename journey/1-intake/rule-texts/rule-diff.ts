import { diffArrays } from 'diff';

/** A run of a paragraph's text that stays, goes or comes. */
export interface Part {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** What became of a paragraph between two versions of a rule; numbers of paragraphs count from 1. */
export interface ParagraphChange {
  kind: 'changed' | 'added' | 'removed' | 'moved';
  before: { number: number; text: string } | null;
  after: { number: number; text: string } | null;
  /** Of a changed paragraph: its text in runs. */
  parts: Part[];
}

/** Two versions of a rule against each other, in the order of the new one; what is gone stands where it stood. */
export interface RuleDiff {
  paragraphs: { before: number; after: number; same: number };
  changes: ParagraphChange[];
}

/** Most insertions and deletions a comparison follows before it gives up: texts further apart than this are two rules, not two versions. */
const furthest = 4_000;
/** Least share of characters two paragraphs have in common to be one paragraph changed. */
const alike = 0.4;
/** Least share for one that also stands in another place. */
const elsewhere = 0.6;
/** Most pairs of paragraphs looked at for likeness in one place; beyond it they are told as gone and come. */
const mostPairs = 100_000;

/** Paragraphs of a text: its lines with something in them, without the space around them. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029\f]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What a paragraph says, whatever its number, the width of its signs and the blanks between them. */
const said = (paragraph: string): string =>
  paragraph
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(
      /^(?:第[零〇一二三四五六七八九十百\d]+[条款项章节]|\(?[一二三四五六七八九十]+[、)]|\(?\d+[.、)](?!\d))/,
      '',
    );

/** Numbers with their sign of per cent, words of letters, and every other character of its own. */
const tokensOf = (text: string): string[] => text.match(/\d+(?:[.,:：]\d+)*[%％‰]?|[A-Za-z]+|\s+|[\s\S]/gu) ?? [];

/** The changes from one version of a rule to another; null where they have too little in common to be two versions of one. */
export function ruleDiff(before: string, after: string): RuleDiff | null {
  const [old, next] = [paragraphsOf(before), paragraphsOf(after)];
  const hunks = diffArrays(old.map(said), next.map(said), { maxEditLength: furthest });
  if (hunks === undefined) return null;
  const changes: ParagraphChange[] = [];
  let [from, to, same] = [0, 0, 0];
  let gone: Numbered[] = [];
  let come: Numbered[] = [];
  const settle = () => {
    changes.push(...paired(gone, come));
    [gone, come] = [[], []];
  };
  for (const { value, added, removed } of hunks) {
    if (removed) for (const _ of value) gone.push({ number: from + 1, text: old[from++]! });
    else if (added) for (const _ of value) come.push({ number: to + 1, text: next[to++]! });
    else {
      settle();
      from += value.length;
      to += value.length;
      same += value.length;
    }
  }
  settle();
  return {
    paragraphs: { before: old.length, after: next.length, same },
    changes: changedElsewhere(withMoves(changes)),
  };
}

interface Numbered {
  number: number;
  text: string;
}

/** Pairs what went with what came in its place, in order: the likest first come, and never two crosswise. */
function paired(gone: readonly Numbered[], come: readonly Numbered[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  const few = gone.length * come.length <= mostPairs;
  let at = 0;
  for (const old of gone) {
    const found = few ? come.findIndex((one, i) => i >= at && likeness(old.text, one.text) >= alike) : -1;
    if (found === -1) {
      changes.push({ kind: 'removed', before: old, after: null, parts: [] });
      continue;
    }
    for (const one of come.slice(at, found)) changes.push({ kind: 'added', before: null, after: one, parts: [] });
    const one = come[found]!;
    changes.push({ kind: 'changed', before: old, after: one, parts: partsOf(old.text, one.text) });
    at = found + 1;
  }
  for (const one of come.slice(at)) changes.push({ kind: 'added', before: null, after: one, parts: [] });
  return changes;
}

/** Share of pairs of neighbouring characters two texts have in common, 0 to 1. */
function likeness(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  let shared = 0;
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0);
  const all = sum(one) + sum(other);
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairsOf(text: string): Map<string, number> {
  const characters = Array.from(said(text));
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < characters.length; i++) {
    const pair = characters[i]! + characters[i + 1]!;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sum = (pairs: ReadonlyMap<string, number>) => Array.from(pairs.values()).reduce((a, b) => a + b, 0);

/** A paragraph that went in one place and came unchanged in another has moved. */
function withMoves(changes: readonly ParagraphChange[]): ParagraphChange[] {
  const came = new Map<string, ParagraphChange[]>();
  for (const one of changes) {
    if (one.kind !== 'added') continue;
    const key = said(one.after!.text);
    came.set(key, [...(came.get(key) ?? []), one]);
  }
  const moved = new Map<ParagraphChange, Numbered>();
  const left = new Set<ParagraphChange>();
  for (const one of changes) {
    if (one.kind !== 'removed') continue;
    const there = came.get(said(one.before!.text))?.shift();
    if (there === undefined) continue;
    moved.set(there, one.before!);
    left.add(one);
  }
  return changes
    .filter((one) => !left.has(one))
    .map((one) => {
      const before = moved.get(one);
      return before === undefined ? one : { ...one, kind: 'moved', before };
    });
}

/** A paragraph that went in one place and came much the same in another has changed; it stands where it came. */
function changedElsewhere(changes: readonly ParagraphChange[]): ParagraphChange[] {
  const gone = changes.filter(({ kind }) => kind === 'removed');
  const come = changes.filter(({ kind }) => kind === 'added');
  if (gone.length * come.length > mostPairs) return [...changes];
  const left = new Set<ParagraphChange>();
  const changed = new Map<ParagraphChange, ParagraphChange>();
  for (const old of gone) {
    const before = old.before!;
    const near = come.find((one) => !changed.has(one) && likeness(before.text, one.after!.text) >= elsewhere);
    if (near === undefined) continue;
    left.add(old);
    changed.set(near, { kind: 'changed', before, after: near.after, parts: partsOf(before.text, near.after!.text) });
  }
  return changes.filter((one) => !left.has(one)).map((one) => changed.get(one) ?? one);
}

/** A changed paragraph in runs; a short run that stays between two changes goes with them, so that it reads as one change. */
function partsOf(before: string, after: string): Part[] {
  const hunks = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: furthest });
  if (hunks === undefined)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  const parts: Part[] = [];
  for (const { value, added, removed } of hunks)
    parts.push({ kind: removed ? 'removed' : added ? 'added' : 'same', text: value.join('') });
  return joined(parts);
}

function joined(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  let [gone, come] = ['', ''];
  const settle = () => {
    if (gone !== '') out.push({ kind: 'removed', text: gone });
    if (come !== '') out.push({ kind: 'added', text: come });
    [gone, come] = ['', ''];
  };
  for (const [i, { kind, text }] of parts.entries()) {
    if (kind === 'removed') gone += text;
    else if (kind === 'added') come += text;
    else if (Array.from(text).length === 1 && i > 0 && i < parts.length - 1) {
      gone += text;
      come += text;
    } else {
      settle();
      out.push({ kind, text });
    }
  }
  settle();
  return out;
}
