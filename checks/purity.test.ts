import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { projectFiles, projectPaths, root } from './files.ts';
import { purityMark } from './purity-mark.ts';
import { tokens } from './tokens.ts';

const preload = fileURLToPath(new URL('purity-preload.ts', import.meta.url));
const isPure = (path: string) => /^(basics|law|measures)\//.test(path);

function run(args: readonly string[], env: Record<string, string> = {}) {
  const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
  const child = spawnSync(process.execPath, args, { cwd: root, env: { ...inherited, ...env }, encoding: 'utf8' });
  return { status: child.status, output: child.stdout + child.stderr };
}

test('every test of the pure rooms runs where clock, chance and locale throw', () => {
  // `npm test` starts all tests with the preload; started by hand without it, the pure rooms' tests are run again here.
  if (purityMark in globalThis) return;
  const tests = projectPaths().filter((path) => isPure(path) && path.endsWith('.test.ts'));
  assert.ok(tests.length > 0);
  const { status, output } = run(['--import', preload, '--test', ...tests]);
  assert.equal(status, 0, output);
});

const offenders = [
  'new Date()',
  'new Date(0)',
  'Date()',
  'Date.now()',
  'Temporal.Now.instant()',
  'Math.random()',
  'performance.now()',
  'crypto.randomUUID()',
  "new Intl.NumberFormat('zh-CN')",
  "'a'.localeCompare('b')",
  '(1234).toLocaleString()',
];

test('a pure room that asks for clock, chance or locale is refused, and everybody else is answered', () => {
  const county = mkdtempSync(join(tmpdir(), 'purity-'));
  try {
    for (const folder of ['basics', 'measures/07-rest', 'journey', 'node_modules/wild']) {
      mkdirSync(join(county, folder), { recursive: true });
    }
    const write = (path: string, text: string) => writeFileSync(join(county, path), text);
    write('package.json', '{"type":"module"}');
    write('node_modules/wild/package.json', '{"type":"module","exports":"./wild.js"}');
    write('node_modules/wild/wild.js', 'export const now = () => Date.now();');
    const asks = (index: number) => `export const ask${index} = () => ${offenders[index]};`;
    const all = offenders.map((_, index) => asks(index)).join('\n');
    for (const path of ['basics/ask.ts', 'measures/07-rest/ask.ts', 'journey/ask.ts']) write(path, all);
    write('basics/ask.test.ts', all);
    write('basics/wild.ts', "import { now } from 'wild';\nexport const throughPackage = () => now();");
    write('basics/fine.ts', 'export const isDate = (value: unknown) => value instanceof Date;');
    write(
      'main.ts',
      `import * as basics from './basics/ask.ts';
       import * as measures from './measures/07-rest/ask.ts';
       import * as journey from './journey/ask.ts';
       import * as tests from './basics/ask.test.ts';
       import { throughPackage } from './basics/wild.ts';
       import { isDate } from './basics/fine.ts';
       const seen = (file: Record<string, () => unknown>) => Object.values(file).map((ask) => {
         try { ask(); return 'answered'; } catch (error) { return (error as Error).message; }
       });
       console.log(JSON.stringify([seen(basics), seen(measures), seen(journey), seen(tests), seen({ throughPackage }), [isDate(new Date())]]));`,
    );
    const { status, output } = run(['--import', preload, join(county, 'main.ts')], {
      GANGWAN_PURITY_ROOT: `${county}/`,
    });
    assert.equal(status, 0, output);
    const [basics, measures, journey, tests, throughPackage, isDate] = JSON.parse(output) as string[][];
    for (const [room, answers] of Object.entries({ 'basics/ask.ts': basics, 'measures/07-rest/ask.ts': measures })) {
      assert.equal(answers?.length, offenders.length);
      for (const answer of answers!) assert.ok(answer.startsWith(`${room} asks for `), answer);
    }
    for (const answers of [journey, tests]) assert.deepEqual(new Set(answers!), new Set(['answered']));
    assert.match(throughPackage![0]!, /^basics\/wild\.ts asks for Date\.now/);
    assert.deepEqual(isDate, [true]);
  } finally {
    rmSync(county, { recursive: true });
  }
});

/** Names no file of a pure room may speak, whether or not a test reaches the line. */
const forbidden = new Set(['Date', 'Temporal', 'Intl', 'performance', 'crypto', 'process', 'globalThis', 'eval']);
const forbiddenMember = /^(random|parseFloat|localeCompare|toLocale\w+|toFixed|toPrecision|toExponential)$/;

/** The forbidden names a source text speaks, comments and strings left out. */
function impureNames(text: string): string[] {
  const all = tokens(text);
  return all
    .filter((token, index) => {
      if (token.kind !== 'word') return false;
      const previous = all[index - 1]?.text;
      const key = all[index + 1]?.text === ':' || all[index + 1]?.text === '?';
      return previous === '.' ? forbiddenMember.test(token.text) : forbidden.has(token.text) && !key;
    })
    .map((token) => token.text);
}

test('no source of a pure room speaks of clock, chance, locale, process or decimal fractions', () => {
  const files = projectFiles('.ts').filter((file) => isPure(file.path) && !file.path.endsWith('.test.ts'));
  assert.ok(files.length > 15);
  const found = files.flatMap((file) => impureNames(file.text).map((name) => `${file.path}: ${name}`));
  assert.deepEqual(found, []);
});

test('a planted name of clock, chance or locale is found, one in a comment or a string is not', () => {
  assert.deepEqual(impureNames('const a = new Date(); const b = Math.random(); c.toFixed(2); process.env'), [
    'Date',
    'random',
    'toFixed',
    'process',
  ]);
  assert.deepEqual(
    impureNames("// Date.now()\nconst date = 'Date'; const random = law.random; type T = { Date: 1 };"),
    ['random'],
  );
});
