/**
 * What `npm test` runs: types, format and lint, type-aware lint, unused files, then every test with the runner's totals last.
 * `--deep` runs the long forms of tests (GANGWAN_DEEP=1). Paths after it run only the tests below them, without the rest.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ownServer } from '#store/own-postgres.builder.ts';
import { projectPaths, root } from './files.ts';

const usage = 'npm test -- [--deep] [path …]   例：npm test -- measures/07-rest';
const given = process.argv.slice(2);
const paths = given.filter((argument) => !argument.startsWith('--'));
const options = given.filter((argument) => argument.startsWith('--'));
const unknown = options.filter((option) => option !== '--deep');
if (unknown.length > 0) {
  console.error(`不认识的选项 ${unknown.join(' ')}。Unknown option. ${usage}`);
  process.exit(2);
}

const bin = `${root}node_modules/.bin`;
// The tools' own first line asks the PATH for node; it must find the one the project brings.
const env = {
  ...process.env,
  PATH: `${bin}:${process.env.PATH}`,
  ...(options.includes('--deep') ? { GANGWAN_DEEP: '1' } : {}),
};

const steps: readonly [name: string, command: string, args: readonly string[]][] = [
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['format and lint', 'biome', ['check', '--error-on-warnings', '--log-level=warn', '.']],
  ['type-aware lint', 'oxlint', ['--type-aware', '--deny-warnings', '--quiet']],
  ['unused', 'knip', ['--no-progress']],
];

const failed: string[] = [];
if (paths.length === 0) {
  for (const [name, command, args] of steps) {
    const child = spawnSync(`${bin}/${command}`, args, { cwd: root, env, encoding: 'utf8' });
    const passed = child.status === 0;
    console.log(`${passed ? '✔' : '✖'} ${name} (${command})`);
    if (passed) continue;
    failed.push(name);
    console.log(child.error?.message ?? child.stdout + child.stderr);
  }
  if (failed.length > 0) console.log(`✖ failed before the tests: ${failed.join(', ')}\n`);
}

const tests = projectPaths().filter(
  (path) => path.endsWith('.test.ts') && (paths.length === 0 || paths.some((below) => path.startsWith(below))),
);
if (tests.length === 0) {
  console.error(`没有这样的测试：${paths.join(' ')}。No test below these paths. ${usage}`);
  process.exit(2);
}
const preload = fileURLToPath(new URL('purity-preload.ts', import.meta.url));
// One PostgreSQL for the whole run: a server of its own would cost every file that asks for one some seconds.
const server = paths.length === 0 ? await ownServer() : null;
// As many files at a time as there are cores: the runner's own choice leaves one idle, which on two cores is half the machine.
const files = `--test-concurrency=${availableParallelism()}`;
const child = spawn(process.execPath, ['--import', preload, '--test', files, ...tests], {
  cwd: root,
  env: { ...env, ...(server === null ? {} : { GANGWAN_TEST_POSTGRES: server.url }) },
  stdio: 'inherit',
});
const [status] = (await once(child, 'close')) as [number | null];
await server?.stop();
process.exit(status === 0 && failed.length === 0 ? 0 : 1);
