import { posix } from 'node:path';
import type { SourceFile } from './files.ts';
import { importsOf } from './tokens.ts';

/** The rooms from left to right; a room imports only rooms with a higher number. `outside` and `store` stand side by side. */
const place: Readonly<Record<string, number>> = {
  portals: 0,
  api: 1,
  journey: 2,
  outside: 3,
  store: 3,
  measures: 4,
  law: 5,
  basics: 6,
};
const pure = new Set(['basics', 'law', 'measures']);

const roomOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '(root)');
const isRoom = (name: string) => name in place;
const isTest = (path: string) => /\.test\.tsx?$/.test(path);
/** `measures/07-rest/` of a path inside a measure's folder, or null. */
const measureFolder = (path: string) => /^measures\/\d\d-[a-z-]+\//.exec(path)?.[0] ?? null;

/** Why a file may not import a name, or null where it may. */
function offence(path: string, specifier: string | null): string | null {
  const from = roomOf(path);
  if (specifier === null) return isRoom(from) ? 'imports a computed name, which nobody can check' : null;
  const relative = specifier.startsWith('.');
  if (!relative && !specifier.startsWith('#')) return packageOffence(path, from, specifier);
  const target = relative ? posix.join(posix.dirname(path), specifier) : specifier.slice(1);
  const to = roomOf(target);
  if (to === from) {
    if (!relative) return 'is in the same room: write the import relative';
    const ours = measureFolder(path);
    const theirs = measureFolder(target);
    if (theirs !== null && theirs !== ours) {
      if (ours !== null) return 'a measure never imports another measure: what they share is a fact';
      if (target !== `${theirs}index.ts`) return 'reaches past the index.ts of a measure';
    }
    return null;
  }
  if (from === 'checker') return 'the checker imports nothing but itself';
  if (!isRoom(to)) {
    if (!relative) return 'names a room that does not exist';
    return isRoom(from) && !isTest(path) ? 'a room imports only from rooms' : null;
  }
  if (relative) return `crosses a wall by a relative path: write #${target}`;
  if (isRoom(from) && place[to]! <= place[from]!) return 'is a room to the left: rooms import only to their right';
  // What the example county plants is compared with what the audit finds: it must not share a number or a rule with it.
  if (path.startsWith('examples/county/') && !isTest(path) && (to === 'law' || to === 'measures')) {
    return 'the example county does its own arithmetic';
  }
  if (from === 'portals') {
    if (to === 'api' && !target.endsWith('.schema.ts')) return 'portals import only *.schema.ts from api';
    if (target === 'measures/catalogue.ts') return 'portals import single rules, never the catalogue';
    return null;
  }
  const folder = measureFolder(target);
  if (folder !== null && target !== `${folder}index.ts`) return 'reaches past the index.ts of a measure';
  return null;
}

function packageOffence(path: string, from: string, specifier: string): string | null {
  if (isTest(path)) return null;
  if (pure.has(from) && specifier !== 'zod') return 'a pure room imports no node: module and no package but zod';
  if (from === 'portals' && specifier.startsWith('node:')) return 'a page runs in a browser: no node: module';
  return null;
}

/** Every import that breaks the rooms, as `file → import: why`; empty where all is well. */
export function roomOffences(files: readonly SourceFile[]): string[] {
  const offences: string[] = [];
  for (const { path, text } of files) {
    for (const specifier of importsOf(text)) {
      const why = offence(path, specifier);
      if (why !== null) offences.push(`${path} → ${specifier ?? '(computed)'}: ${why}`);
    }
  }
  return offences;
}
