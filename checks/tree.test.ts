import assert from 'node:assert/strict';
import test from 'node:test';
import { projectFiles, projectPaths } from './files.ts';
import { decidingLines, drawers, longFiles, namedButAbsent, ruleFiles } from './tree.ts';

const paths = projectPaths();
const files = projectFiles('.ts', '.tsx', '.mjs', '.sql', '.css', '.md', '.yaml', '.yml');

test('no file is longer than 400 lines', () => {
  assert.ok(files.length > 100);
  assert.deepEqual(longFiles(files), []);
});

test('what a rule asks and decides fits in 80 lines', () => {
  const rules = ruleFiles(files);
  assert.ok(rules.length > 0);
  const long = rules
    .map(({ path, text }) => `${path}: ${decidingLines(text)}`)
    .filter((line) => Number(/\d+$/.exec(line)) > 80);
  assert.deepEqual(long, []);
});

test('no file is a drawer of odds and ends', () => {
  assert.deepEqual(drawers(paths), []);
});

test('every file a document names is there', () => {
  const documents = files.filter(({ path }) => path.endsWith('.md') && path !== 'docs/errors/README.md');
  assert.ok(documents.some(({ path }) => path === 'README.md'));
  assert.ok(documents.some(({ path }) => path === 'README.zh-CN.md'));
  const absent = documents.flatMap((file) => namedButAbsent(file, paths).map((name) => `${file.path}: ${name}`));
  assert.deepEqual(absent, []);
});

test('each measure names in its README every rule and indicator it holds, with its title', () => {
  for (const { path, text } of files) {
    const made = /^(measures\/\d\d-[a-z-]+\/)[a-z0-9-]+\.ts$/.exec(path);
    if (made === null || !/\b(rule|indicator)\(\{/.test(text)) continue;
    const slug = /slug: '([a-z0-9-]+)'/.exec(text)?.[1];
    const readme = files.find((file) => file.path === `${made[1]}README.md`)!.text;
    assert.ok(readme.includes(`\`${slug}\``), `${made[1]}README.md does not name ${slug}`);
    if (!/\brule\(\{/.test(text)) continue;
    const title = /title: \{\s*zh: '([^']+)'/.exec(text)?.[1];
    assert.ok(readme.includes(`| \`${slug}\` | ${title} |`), `${made[1]}README.md gives ${slug} another title`);
  }
});

test('nothing is left open in the code', () => {
  const open = new RegExp(
    `\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b|@ts-ig${''}nore|\\btest\\.on${''}ly\\(`,
  );
  const code = files.filter(({ path }) => /\.(tsx?|mjs|sql)$/.test(path));
  assert.deepEqual(
    code.filter(({ text }) => open.test(text)).map(({ path }) => path),
    [],
  );
  assert.match(['// TO', 'DO later'].join(''), open);
});

test('planted offenders against the tree are caught', () => {
  const long = { path: 'law/a.ts', text: 'x\n'.repeat(401) };
  assert.deepEqual(longFiles([long, { path: 'law/b.ts', text: 'x\n'.repeat(400) }]), ['law/a.ts: 401 lines']);
  const written = { path: 'docs/procedures/how-to.md', text: long.text };
  assert.deepEqual(longFiles([{ path: 'docs/procedures/19-disputes.md', text: long.text }, written]), [
    'docs/procedures/how-to.md: 401 lines',
  ]);
  const named = ['basics/utils.ts', 'journey/common/a.ts', 'api/helper.ts', 'law/thing-v2.ts', 'store/manager/x.ts'];
  assert.deepEqual(drawers([...named, 'measures/12-employment-services/README.md', 'law/commonly.ts']), named);
  const document = {
    path: 'docs/a.md',
    text: 'See `law/in-force.ts`, `law/gone.ts`, `law/`, `gone/`, `api/`, [b](b.md), [c](c.md), [d](https://e.f/g.md), `npm ci`.',
  };
  const there = ['law/in-force.ts', 'docs/b.md'];
  assert.deepEqual(namedButAbsent(document, there), ['law/gone.ts', 'gone/', 'c.md']);
  const howTo = { path: 'docs/how-to/a.md', text: 'Make `law/new.ts`, not `gone/new.ts`.' };
  assert.deepEqual(namedButAbsent(howTo, there), ['gone/new.ts']);
});

test('the lines of a rule are counted without imports, comments and sentences', () => {
  const text = [
    "import { a } from './a.ts';",
    'import {',
    '  b,',
    "} from './b.ts';",
    '',
    '/**',
    ' * Says what it is.',
    ' */',
    'export const c = rule({',
    "  slug: 'c',",
    '  // why',
    '  judge(fact) {',
    '    return compliant;',
    '  },',
    '  explain(fact) {',
    '    return {',
    '    };',
    '  },',
    '});',
  ].join('\n');
  assert.equal(decidingLines(text), 6);
});
