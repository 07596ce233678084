import { parse } from 'yaml';
import { type ClauseAnswer, clauseAnswers, type Server, servers } from '#measures/coverage.ts';
import { policyClauses } from '#measures/policy/read.ts';
import { measureSlugs } from '#measures/rule.ts';
import type { SourceFile } from './files.ts';
import { type Token, tokens } from './tokens.ts';

/** Whether the options object that may follow a test's title skips it, at once or on a condition. */
function skippedByOptions(all: readonly Token[], afterTitle: number): boolean {
  if (all[afterTitle]?.text !== ',' || all[afterTitle + 1]?.text !== '{') return false;
  let depth = 0;
  for (let at = afterTitle + 1; at < all.length; at++) {
    const { kind, text } = all[at]!;
    if (kind === 'word' && (text === 'skip' || text === 'todo')) return true;
    if (kind === 'mark' && text === '{') depth++;
    if (kind === 'mark' && text === '}' && --depth === 0) return false;
  }
  return false;
}

/** Titles of tests written out in a test file, each with whether it runs on every machine. */
export function testTitles(source: string): Map<string, boolean> {
  const all = tokens(source);
  const titles = new Map<string, boolean>();
  for (const [index, token] of all.entries()) {
    if (token.kind !== 'word' || (token.text !== 'test' && token.text !== 'it')) continue;
    if (all[index - 1]?.text === '.') continue;
    const member = all[index + 1]?.text === '.' ? all[index + 2]?.text : undefined;
    const open = index + (member === undefined ? 1 : 3);
    const title = all[open + 1];
    if (all[open]?.text !== '(' || title?.kind !== 'string') continue;
    const skipped = member === 'skip' || member === 'todo' || skippedByOptions(all, open + 2);
    titles.set(title.text.replaceAll("\\'", "'"), !skipped);
  }
  return titles;
}

/** Sentences of the worked examples of a measure's folder, each with whether a test of that folder, or of all folders, runs them. */
function exampleSentences(files: readonly SourceFile[]): Map<string, boolean> {
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
  const running = new Set(
    files
      .filter(({ path, text }) => path.endsWith('.test.ts') && text.includes('complaintsAbout('))
      .map(({ path }) => folderOf(path)),
  );
  const sentences = new Map<string, boolean>();
  for (const { path, text } of files) {
    if (!/^measures\/\d\d-[a-z-]+\/(?!clauses)[a-z0-9-]+\.yaml$/.test(path)) continue;
    // `- say: …` begins every example; reading only these lines spares parsing every file.
    for (const match of text.matchAll(/^ *-? *say: (?:'((?:[^']|'')+)'|"([^"]+)"|(.+))$/gm)) {
      const say = match[1]?.replaceAll("''", "'") ?? match[2] ?? match[3]!.trim();
      // The test beside the measures runs those of every measure without a test of its own.
      sentences.set(say, running.has(folderOf(path)) || running.has('measures'));
    }
  }
  return sentences;
}

/** What each server's file must contain to be one: a rule is made by `rule(`, and so on. */
const makers: Partial<Record<Server, RegExp>> = {
  rules: /\brule\(\{/,
  indicators: /\bindicator\(\{/,
  procedures: /\b(?:procedure|insuranceService)\(\{/,
  registers: /\bregister\(\{/,
};

/** Why the measures' `clauses.yaml` cannot be believed, one line each: empty where every clause is answered by what exists. */
export function clauseProblems(files: readonly SourceFile[]): string[] {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const clauses = policyClauses(texts.get('measures/policy/clauses.md') ?? '');
  const titles = new Map<string, boolean>();
  for (const { path, text } of files) {
    if (path.endsWith('.test.ts')) for (const [title, runs] of testTitles(text)) titles.set(title, runs);
  }
  const examples = exampleSentences(files);

  const nameProblem = (server: Server, name: string): string | null => {
    if (server === 'pages') return name.startsWith('portals/') && texts.has(name) ? null : 'no such page';
    if (server === 'files') return texts.has(name) ? null : 'no such file';
    const found = [...texts.keys()].filter((path) => new RegExp(`^measures/\\d\\d-[a-z-]+/${name}\\.ts$`).test(path));
    if (found.length !== 1) return `${found.length} files measures/NN-…/${name}.ts`;
    const text = texts.get(found[0]!)!;
    if (!makers[server]!.test(text) || !text.includes(`slug: '${name}'`)) return `${found[0]} makes no such thing`;
    if (server === 'rules' && !texts.has(found[0]!.replace(/\.ts$/, '.yaml'))) return 'has no worked examples';
    return null;
  };
  const testProblem = (title: string): string | null => {
    const runs = titles.get(title);
    if (runs === undefined && examples.get(title) === false) return 'no test runs this worked example';
    if (runs === undefined) return examples.has(title) ? null : 'no such test or worked example';
    return runs ? null : 'the test is skipped, at once or on a condition';
  };

  const problems: string[] = [];
  for (const [index, measure] of measureSlugs.entries()) {
    const path = `measures/${String(index + 1).padStart(2, '0')}-${measure}/clauses.yaml`;
    const text = texts.get(path);
    const read = text === undefined ? undefined : clauseAnswers.safeParse(parse(text));
    if (!read?.success || read.data.measure !== measure) {
      problems.push(`${path}: ${read?.error?.message ?? (read ? 'names another measure' : 'is missing')}`);
      continue;
    }
    const say = (id: string, what: string) => problems.push(`${path} ${id}: ${what}`);
    const own = clauses.filter((clause) => clause.measure === index + 1);
    for (const { id, clause } of own) {
      const answer: ClauseAnswer | undefined = read.data.clauses[id];
      if (answer === undefined) {
        say(id, 'is left out');
        continue;
      }
      if (answer.clause !== clause) say(id, `is not worded as in clauses.md: ${clause}`);
      const named = servers.flatMap((server) => (answer[server] ?? []).map((name) => ({ server, name })));
      for (const { server, name } of named) {
        const problem = nameProblem(server, name);
        if (problem !== null) say(id, `${server} ${name}: ${problem}`);
      }
      for (const title of answer.tests ?? []) {
        const problem = testProblem(title);
        if (problem !== null) say(id, `test “${title}”: ${problem}`);
      }
      if (named.length > 0 && answer.tests === undefined) say(id, 'names no test that shows it');
      if (named.length === 0 && answer['not-yet'] === undefined) say(id, 'is answered with nothing');
    }
    for (const id of Object.keys(read.data.clauses)) {
      if (!own.some((clause) => clause.id === id)) say(id, 'is no clause of this measure');
    }
  }
  return problems;
}
