import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { explainFinding } from '#journey/2-audit/explain.ts';
import { enterpriseNames } from '#journey/2-audit/explaining/enterprise-names.ts';
import { explanationText } from '#journey/2-audit/explanation-text.ts';
import { rules } from '#measures/catalogue.ts';
import { fieldNames } from '#measures/facts/field-names.ts';
import { generateCounty } from '../examples/county/generate.ts';
import { helpOf, overview } from './help.ts';
import { type Language, readCall, type Verb } from './verb.ts';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

const verbs: Verb[] = [];
for (const file of readdirSync(here).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
  const { verb } = (await import(join(here, file))) as { verb?: Verb };
  if (verb !== undefined) verbs.push(verb);
}

/** What the command prints and ends with when it runs as a program of its own. */
function run(args: readonly string[], env: Record<string, string> = {}) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      [cli, ...args],
      { env: { ...process.env, ...env }, maxBuffer: 1 << 28 },
      (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

/** A verb called in this process, its lines gathered. */
async function call(name: string, args: readonly string[]): Promise<{ code: number; out: string }> {
  const verb = verbs.find((one) => one.name === name)!;
  const lines: string[] = [];
  const code = await verb.run({ ...readCall(verb, args), print: (text) => void lines.push(text), progress: () => {} });
  return { code, out: lines.join('\n') };
}

const folder = mkdtempSync(join(tmpdir(), 'gangwan-command-'));
const [county, lake] = [join(folder, 'county'), join(folder, 'lake')];
const month = '2026-08';
after(() => rmSync(folder, { recursive: true, force: true }));

interface Line {
  id: string;
  rule: string;
  verdict: string;
  worker: string | null;
}
let findings: Line[] = [];

before(async () => {
  await generateCounty({ out: county, workers: 12, months: [month] });
  const packages = ['county', 'yunling', 'dukou', 'station-1', 'employer-4'].map((name) => join(county, month, name));
  assert.equal((await call('intake', [...packages, '--lake', lake, '--json'])).code, 0);
  assert.equal((await call('seal', ['--lake', lake, '--period', month, '--json'])).code, 0);
  const file = join(folder, 'findings.jsonl');
  assert.equal((await call('audit', ['--lake', lake, '--period', month, '--out', file, '--json'])).code, 1);
  findings = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
});

test('every verb has help in both languages, with an example that names the verb', () => {
  assert.ok(verbs.length >= 15);
  for (const verb of verbs) {
    for (const language of ['zh', 'en'] as const) {
      const help = helpOf(verb, language);
      assert.match(help, new RegExp(`npx gangwan ${verb.name}`));
      assert.match(help, /--json[\s\S]*--lang[\s\S]*--help/);
      assert.doesNotMatch(help, /undefined/);
      if (language === 'zh') assert.match(verb.zh, /\p{Script=Han}/u);
      else assert.doesNotMatch(verb.en, /\p{Script=Han}/u);
    }
    for (const { command, zh, en } of verb.examples ?? []) {
      assert.match(command, new RegExp(`^npx gangwan ${verb.name}`));
      assert.match(zh, /\p{Script=Han}/u);
      assert.match(en, /^[a-z]/);
    }
    if (verb.name !== 'check') assert.ok((verb.examples?.length ?? 0) > 0, `${verb.name} has no example`);
  }
  for (const language of ['zh', 'en'] as const)
    for (const { name } of verbs) assert.match(overview(verbs, language), new RegExp(`^  ${name} `, 'm'));
});

/** A call of every verb that answers, with the keys its JSON has. */
const answers: readonly [args: string[], code: number, keys: string[]][] = [
  [
    ['law', 'minimum-wage-hourly', '--on', '2026-08-01', '--place', '500229'],
    0,
    ['name', 'value', 'unit', 'from', 'to', 'knownFrom', 'place', 'instrument', 'article', 'confidence'],
  ],
  [['day', '2026-10-01'], 0, ['date', 'kind', 'name', 'published']],
  [['seal', '--lake', lake, '--period', month], 0, ['period', 'orders', 'workers', 'digest']],
  [
    ['audit', '--lake', lake, '--period', month],
    1,
    ['period', 'orders', 'workers', 'findings', 'cannotTell', 'byRule', 'digest', 'seconds'],
  ],
  [['facts', '--lake', lake, '--worker', 'YL-P0002', '--period', month], 0, ['worker', 'days', 'totals']],
  [['quality', '--lake', lake, '--period', month], 0, ['period', 'scores']],
  [['hours', '--lake', lake, '--period', month], 0, ['period', 'workers', 'shown']],
  [['indicators', '--lake', lake, '--months', month], 0, ['months', 'indicators']],
  [
    ['injury-file', '--lake', lake, '--worker', 'YL-P0002', '--at', `${month}-10T12:10:00+08:00`],
    0,
    ['worker', 'at', 'platforms', 'weather', 'schemes', 'routes'],
  ],
  [['coverage'], 0, ['counts', 'measures', 'clauses']],
];

for (const [args, code, keys] of answers) {
  test(`${args[0]}: --json is one JSON value, the text reads in both languages`, async () => {
    const json = await call(args[0]!, [...args.slice(1), '--json']);
    assert.equal(json.code, code);
    const value = JSON.parse(json.out) as Record<string, unknown>;
    for (const key of keys) assert.ok(key in value, key);
    for (const language of ['zh', 'en'] as const) {
      const text = await call(args[0]!, [...args.slice(1), '--lang', language]);
      assert.equal(text.code, code);
      readable(text.out, language, args.join(' '));
    }
  });
}

const raw = [...fieldNames.keys()].filter((name) => /[a-z][A-Z]/.test(name));

function readable(whole: string, language: Language, what: string): void {
  // Files are named after their tables by whoever sent them.
  const text = whole.replaceAll(/\S+\.(csv|jsonl|parquet)\S*/g, '');
  assert.doesNotMatch(text, /undefined|NaN|\[object/, what);
  // The clauses of the policy itself speak of what the law forbids.
  if (what !== 'coverage') assert.doesNotMatch(text, /违法|violation/i, what);
  for (const name of raw) assert.ok(!new RegExp(`\\b${name}\\b`).test(text), `${what}: ${name}`);
  if (language === 'zh') assert.match(text, /\p{Script=Han}/u, what);
}

test('one finding and one doubt of every rule that has them is explained in both languages', async () => {
  const seen = new Set<string>();
  const first = findings.filter(({ rule, verdict }) => {
    const key = `${rule} ${verdict}`;
    return !seen.has(key) && seen.add(key);
  });
  assert.ok(first.filter(({ verdict }) => verdict === 'finding').length > 25);
  const names = await enterpriseNames(lake);
  assert.ok([...names.values()].some((name) => name.includes('云岭')));
  for (const { id, rule } of first) {
    const explanation = await explainFinding(lake, id);
    for (const language of ['zh', 'en'] as const) {
      const text = explanationText(explanation, language, { names, lake });
      readable(text, language, `${rule} ${language}`);
      assert.match(text, language === 'zh' ? /【接下来可以做什么】/ : /\[What to do next\]/);
    }
  }
});

test('an audit shows the rules with something to say, and all of them with --all', async () => {
  const rowsOf = (text: string) => rules.filter(({ slug }) => new RegExp(` ${slug}$`, 'm').test(text)).length;
  const few = await call('audit', ['--lake', lake, '--period', month]);
  const all = await call('audit', ['--lake', lake, '--period', month, '--all']);
  assert.equal(rowsOf(all.out), rules.length);
  assert.ok(rowsOf(few.out) < rules.length);
  assert.match(few.out, /（六）报酬\n/);
  assert.match(few.out, /npx gangwan explain [0-9a-f]{16} /);
});

test('judge lists the rules, gives a pattern, and explains what it finds or lacks', async () => {
  assert.match((await call('judge', [])).out, /monthly-minimum-wage/);
  const pattern = (await call('judge', ['monthly-minimum-wage', '--example'])).out;
  const file = join(folder, 'slip.json');
  writeFileSync(file, pattern);
  const found = await call('judge', ['monthly-minimum-wage', '--facts', file]);
  assert.equal(found.code, 1);
  assert.match(found.out, /线索，尚未认定[\s\S]*【怎么算的】[\s\S]*2200\.00 元[\s\S]*【怎样就不成立】/);
  readable(found.out, 'zh', 'judge');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(pattern), grossFen: null }));
  const doubt = await call('judge', ['monthly-minimum-wage', '--facts', file]);
  assert.equal(doubt.code, 0);
  assert.match(doubt.out, /无法判断\n现在还答不了：.*应发.*\n怎样才有答案：/);
  for (const rule of rules) {
    const { out } = await call('judge', [rule.slug, '--fields']);
    assert.equal(out.split('\n').length, Object.keys(rule.facts.shape).length + 2, rule.slug);
    assert.ok(rule.facts.safeParse(JSON.parse((await call('judge', [rule.slug, '--example'])).out)).success, rule.slug);
  }
});

test('an explanation names the enterprise, draws the stretch, and is whole as JSON', async () => {
  const { id } = findings.find(({ rule }) => rule === 'continuous-order-time')!;
  assert.match((await call('explain', [id.slice(0, 8), '--lake', lake])).out, /云岭跑腿.*\n[\s\S]*【时间图】/);
  const { out } = await call('explain', [id, '--lake', lake, '--json']);
  assert.equal((JSON.parse(out) as { finding: Line }).finding.id, id);
});

test('the program itself: exit codes, and errors as one sentence a language', async () => {
  const cases: readonly [args: string[], code: number, err: RegExp | null][] = [
    [[], 2, null],
    [['--help'], 0, null],
    [['--version'], 0, null],
    [['help', 'audit'], 0, null],
    [['audit', '--help'], 0, null],
    [['auditt'], 2, /^CMD-023 .*audit.*\nCMD-023 .*\n$/],
    [['day', '2026-02-30', '--lang', 'en'], 2, /^LAW-007 2026-02-30 is not a date.*\n$/],
    [['audit', '--lake', join(folder, 'nowhere'), '--period', month], 2, /^INT-003 /],
    [['explain', 'zz', '--lake', lake], 2, /^CMD-024 /],
    [['audit', '--lake', lake, '--period', month, '--json'], 1, null],
  ];
  const results = [];
  for (const [args] of cases) results.push(await run(args));
  for (const [i, { code, out, err }] of results.entries()) {
    const [args, wanted, pattern] = cases[i]!;
    assert.equal(code, wanted, args.join(' '));
    if (pattern === null) assert.equal(err, '', args.join(' '));
    else {
      assert.match(err, pattern, args.join(' '));
      assert.equal(out, '', args.join(' '));
    }
  }
  assert.ok(JSON.parse(results.at(-1)!.out));
});

test('what nobody foresaw is one sentence with a code; the stack comes with GANGWAN_DEBUG=1', async () => {
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"format":');
  const known = await run(['check', broken, '--lang', 'en']);
  assert.deepEqual([known.code, known.err.split(' ')[0]], [2, 'CMD-006']);
  const other = await run(['day', '2026-10-01'], {
    NODE_OPTIONS: `--import=data:text/javascript,Object.hasOwn=()=>{throw%20new%20TypeError('boom')}`,
  });
  assert.equal(other.code, 2);
  assert.match(other.err, /^CMD-016 .*boom.*\nCMD-016 .*boom/);
  assert.doesNotMatch(other.err, /\n\s+at /);
});

test('whoever stops reading sees no stack, and the exit code stays', async () => {
  const shell = (text: string) =>
    new Promise<{ out: string; err: string }>((resolve) => {
      execFile('bash', ['-c', text], (_, out, err) => resolve({ out, err }));
    });
  const node = `'${process.execPath}' '${cli}'`;
  const head = await shell(`set -o pipefail; ${node} coverage | head -1; echo "\${PIPESTATUS[0]}"`);
  assert.equal(head.err, '');
  assert.match(head.out, /\n0\n$/);
  const closed = await shell(`${node} law >&-; echo $?`);
  assert.deepEqual([closed.out, closed.err], ['0\n', '']);
});

test('a start on a port somebody has says so before anything is made', async () => {
  const other = createServer();
  await new Promise<void>((there) => other.listen(0, '127.0.0.1', there));
  const { port } = other.address() as AddressInfo;
  const data = join(folder, 'nothing-here');
  const { code, err } = await run(['start', '--data', data], { GANGWAN_PORT: String(port) });
  other.close();
  assert.deepEqual([code, existsSync(join(data, 'county'))], [2, false]);
  assert.match(err, /^STA-008 .*GANGWAN_PORT/);
});
