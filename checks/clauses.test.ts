import assert from 'node:assert/strict';
import test from 'node:test';
import { parse, stringify } from 'yaml';
import { policyMeasures } from '#measures/policy/read.ts';
import { measureSlugs } from '#measures/rule.ts';
import { coverage, coverageTable, measureFolder } from '../cli/coverage.ts';
import { clauseProblems, testTitles } from './clauses.ts';
import { projectFiles, root, type SourceFile } from './files.ts';

const files = projectFiles('.ts', '.tsx', '.yaml', '.md', '.txt');
const textOf = (path: string) => files.find((file) => file.path === path)!.text;

test('every clause is answered, and every name in an answer exists and runs', () => {
  assert.deepEqual(clauseProblems(files), []);
});

test('each measure opens with its exact text of the policy, byte for byte', () => {
  for (const [index, { text }] of policyMeasures(textOf('measures/policy/cheng-ren-she-fa-2022-97.txt')).entries()) {
    const readme = textOf(`${measureFolder(index)}/README.md`);
    assert.ok(readme.startsWith(`${text}\n`), `${measureFolder(index)}/README.md`);
  }
});

test('coverage gives the state of all 182 clauses, and the table says the same', () => {
  const state = coverage(root);
  assert.equal(state.counts.clauses, 182);
  assert.equal(state.counts.served + state.counts.partly + state.counts.notYet, 182);
  for (const language of ['zh', 'en'] as const) {
    const lines = coverageTable(root, state, language).split('\n');
    for (const clause of state.clauses) {
      assert.ok(
        lines.some((line) => line.startsWith(`  ${clause.id} `) && line.includes(clause.clause)),
        clause.id,
      );
    }
    assert.equal(lines.filter((line) => /^\d+ \S/.test(line)).length, 22 + 1);
  }
});

/** The project with one measure's answers changed. */
function planted(change: (clauses: Record<string, Record<string, unknown>>) => void): SourceFile[] {
  const path = 'measures/07-rest/clauses.yaml';
  const answers = parse(textOf(path)) as { clauses: Record<string, Record<string, unknown>> };
  change(answers.clauses);
  return files.map((file) => (file.path === path ? { path, text: stringify(answers) } : file));
}

test('a clause left out, a name that does not exist and a skipped test are each named', () => {
  const skipping = { path: 'measures/x.test.ts', text: "test.skip('later', () => {});" };
  const offers: [(clauses: Record<string, Record<string, unknown>>) => void, RegExp][] = [
    [(clauses) => delete clauses['7.7'], /7\.7: is left out/],
    [(clauses) => Object.assign(clauses['7.7']!, { rules: ['no-such-rule'] }), /rules no-such-rule: 0 files/],
    [(clauses) => Object.assign(clauses['7.7']!, { indicators: ['rest-rules'] }), /indicators rest-rules: .*makes no/],
    [(clauses) => Object.assign(clauses['7.7']!, { pages: ['portals/x.tsx'] }), /no such page/],
    [(clauses) => Object.assign(clauses['7.7']!, { tests: ['nobody wrote this'] }), /no such test/],
    [(clauses) => Object.assign(clauses['7.7']!, { tests: ['later'] }), /“later”: the test is skipped/],
    [(clauses) => delete clauses['7.7']!.tests, /7\.7: names no test/],
    [(clauses) => Object.assign(clauses['7.7']!, { clause: 'something else' }), /7\.7: is not worded as/],
    [(clauses) => Object.assign(clauses, { '7.99': clauses['7.7'] }), /7\.99: is no clause/],
    [(clauses) => Object.assign(clauses['7.7']!, { other: 1 }), /Unrecognized key/],
  ];
  for (const [change, why] of offers) {
    const found = clauseProblems([...planted(change), skipping]);
    assert.ok(found.length > 0 && found.every((problem) => problem.startsWith('measures/07-rest/')), String(why));
    assert.match(found.join('\n'), why);
  }
  const gone = files.filter((file) => file.path !== 'measures/22-publicity/clauses.yaml');
  assert.deepEqual(clauseProblems(gone), ['measures/22-publicity/clauses.yaml: is missing']);
  assert.equal(measureSlugs.length, 22);
});

test('titles of tests are read with whether they always run', () => {
  const source = [
    "test('runs', () => {});",
    "test('rests', { timeout: 9 }, () => { const skip = 1; });",
    "test.skip('skipped', () => {});",
    "test.todo('to do');",
    "test('where data is', { skip: absent && 'no data' }, () => {});",
    "// test('in a comment', () => {});",
    "regexp.test('not a title');",
  ].join('\n');
  assert.deepEqual(
    [...testTitles(source)],
    [
      ['runs', true],
      ['rests', true],
      ['skipped', false],
      ['to do', false],
      ['where data is', false],
    ],
  );
});
