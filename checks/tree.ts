import { posix } from 'node:path';
import type { SourceFile } from './files.ts';

const lines = (text: string) => text.replace(/\n$/, '').split('\n');
/** Worked examples (YAML) are lists read one by one and may be longer. */
const counted = /\.(tsx?|mjs|sql|css|md)$/;
/** Printed from other files of the project, or the index of a folder with a file for each line: as long as those are. */
const printed = new Set(['docs/errors/README.md', 'law/parameters/all.ts', 'law/sources/all.ts']);
/** A page for each measure that has procedures, printed from their tables. */
const printedPage = /^docs\/procedures\/(README|\d\d-[a-z-]+)\.md$/;

/** Files too long to be read at one go. */
export function longFiles(files: readonly SourceFile[], most = 400): string[] {
  return files
    .filter(({ path }) => counted.test(path) && !printed.has(path) && !printedPage.test(path))
    .map(({ path, text }) => ({ path, length: lines(text).length }))
    .filter(({ length }) => length > most)
    .map(({ path, length }) => `${path}: ${length} lines`);
}

/** Files of one rule each: beside its worked examples in a measure's folder. A procedure is a table and as long as its steps. */
export function ruleFiles(files: readonly SourceFile[]): SourceFile[] {
  const examples = new Map(files.map(({ path, text }) => [path, text]));
  return files.filter(
    ({ path, text }) =>
      /^measures\/\d\d-[a-z-]+\/[a-z0-9-]+\.ts$/.test(path) &&
      (/\brule\(\{/.test(text) || /^rule:/m.test(examples.get(path.replace(/\.ts$/, '.yaml')) ?? '')),
  );
}

/** Lines in which a rule says what it asks and decides: without imports, comments, blanks, and the sentences of `explain`. */
export function decidingLines(text: string): number {
  let explaining = false;
  let commenting = false;
  let importing = false;
  let count = 0;
  for (const line of lines(text)) {
    if (/^ {2}explain\(/.test(line)) explaining = true;
    if (/^\s*\/\*/.test(line)) commenting = true;
    if (/^import\b/.test(line)) importing = true;
    if (!explaining && !commenting && !importing && line.trim() !== '' && !/^\s*\/\//.test(line)) count++;
    if (/\*\/\s*$/.test(line)) commenting = false;
    if (/;\s*$/.test(line)) importing = false;
    if (/^ {2}\},?$/.test(line)) explaining = false;
  }
  return count;
}

const drawer = /(^|\/)(utils?|helpers?|commons?|managers?|services?|misc)(\.|\/)|-v2(\.|\/|$)/i;

/** Paths named like a drawer of odds and ends. */
export function drawers(paths: readonly string[]): string[] {
  return paths.filter((path) => drawer.test(path));
}

/** Rooms the design names before their first file exists. */
const rooms = new Set([
  'portals/',
  'api/',
  'outside/',
  'journey/3-cases/',
  'journey/4-decisions/',
  'journey/5-publication/',
]);

/**
 * Files a document names in `code` or links to that are not there; a path counts from the root or from the document's folder.
 * A how-to may name a file somebody is to make: there its folder must be there.
 */
export function namedButAbsent(document: SourceFile, paths: readonly string[]): string[] {
  const there = new Set<string>();
  for (const path of paths) {
    there.add(path);
    for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) there.add(`${folder}/`);
  }
  const named = new Set<string>();
  for (const match of document.text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/?)`|\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
    const code = match[1];
    // A bare `index.ts` speaks of many files; only a name with a folder is one.
    if (code !== undefined && !/\/$|\/.*\.(ts|tsx|mjs|md|ya?ml|json|txt|sql)$/.test(code)) continue;
    const name = code ?? match[2]!;
    if (!/^[a-z]+:/.test(name)) named.add(name);
  }
  const isThere = (name: string) => {
    const beside = posix.join(posix.dirname(document.path), name);
    return there.has(name) || there.has(beside) || there.has(`${beside}/`) || rooms.has(name);
  };
  const toBeMade = (name: string) =>
    document.path.startsWith('docs/how-to/') && name.includes('/') && there.has(`${posix.dirname(name)}/`);
  return [...named].filter((name) => !isThere(name) && !toBeMade(name));
}
