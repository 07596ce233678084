import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { auditLake } from '#journey/2-audit/audit-lake.ts';
import { bucketsOf, planBlocks, shareBlocks } from '#journey/2-audit/engine/plan.ts';
import { findSeal, sealLake } from '#journey/2-audit/seal-lake.ts';
import { Engine } from '#store/engine.ts';
import { generateCounty } from '../examples/county/generate.ts';
import { receiptsOf } from '../examples/county/received.ts';
import { takeInCounty } from './county.ts';
import { root } from './files.ts';
import { type Rewriting, rewritePackages } from './rewritten-packages.ts';

/**
 * The same data and the same law give the same bytes: whatever order, files and form the rows came in, wherever and whenever the
 * machine believes to be, however many processes share the work, and whatever was done before.
 */
const months = ['2026-09', '2026-10'];
/** Enterprises in each form: CSV, JSON Lines, gzip, GB 18030; workers and breaches across two of them. */
const slugs = ['county', 'xiafeng', 'dukou', 'yunling', 'nanmen', 'station-1', 'employer-4'];

let folder: string;
let county: string;
let expected: Outcome;

/** What must be the same: digests of the seals, digest and file of the findings of the last month. */
interface Outcome {
  seals: string[];
  digest: string;
  findings: string;
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gangwan-checks-'));
  county = join(folder, 'county');
  const all = join(folder, 'all');
  await generateCounty({ out: all, workers: 12, months, seed: 'reproducible' });
  rewritePackages(all, county, months, slugs, {});
  expected = await outcomeOf(county, join(folder, 'lake'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const auditOf = async (lake: string, month: string, processes?: number) => {
  const { summary, folder: at } = await auditLake({
    lake,
    month,
    knownOn: null,
    ...(processes === undefined ? {} : { processes }),
  });
  return { digest: summary.digest, findings: readFileSync(join(at, 'findings.jsonl'), 'utf8') };
};

async function outcomeOf(packages: string, lake: string, of = months): Promise<Outcome> {
  await takeInCounty(packages, lake, of);
  const seals: string[] = [];
  for (const month of of) seals.push((await sealLake({ lake, month })).seal.digest);
  return { seals, ...(await auditOf(lake, of.at(-1)!)) };
}

/** Compared piece by piece, so that a difference is shown where it begins. */
function same(outcome: Outcome, than: Outcome): void {
  assert.deepEqual(outcome.seals, than.seals);
  const lines = than.findings.split('\n');
  const differing = outcome.findings.split('\n').find((line, i) => line !== lines[i]);
  assert.equal(differing, undefined);
  assert.equal(outcome.findings, than.findings);
  assert.equal(outcome.digest, than.digest);
}

test('there is something to reproduce', () => {
  const { length } = expected.findings.split('\n');
  assert.ok(length > 150, `${length} findings`);
  const rules = new Set([...expected.findings.matchAll(/"rule":"([^"]+)"/g)].map(([, rule]) => rule));
  assert.ok(rules.size > 40, `${rules.size} rules`);
});

const rewritings: readonly (readonly [string, Rewriting])[] = [
  ['rows shuffled, files last first and split in two', { shuffled: true, parts: 2 }],
  ['JSON Lines for CSV and CSV for JSON Lines, not compressed, in UTF-8', { swapped: true }],
];
for (const [what, how] of rewritings) {
  test(`the same findings from the same data: ${what}`, async () => {
    const other = mkdtempSync(join(folder, 'other-'));
    rewritePackages(county, join(other, 'county'), months, slugs, how);
    same(await outcomeOf(join(other, 'county'), join(other, 'lake')), expected);
  });
}

/** Where and when a machine believes to be, and how many processes share its audit. */
interface Place {
  zone: string;
  now: string;
  processes: string;
}

/** Runs `gangwan` in a process of its own, with the clock and the time zone set; its answer as JSON. */
async function gangwan(place: Place, ...args: string[]): Promise<Record<string, unknown>> {
  const preload = fileURLToPath(new URL('clock-preload.ts', import.meta.url));
  const call = ['--import', preload, join(root, 'cli.ts'), ...args, '--json'];
  const env = { ...process.env, TZ: place.zone, GANGWAN_CHECKS_NOW: place.now };
  const done = await promisify(execFile)(process.execPath, call, { env, maxBuffer: 1 << 26 }).catch(
    (error: { code: unknown; stdout: string; stderr: string }) => {
      // 1: there are findings.
      if (error.code === 1) return error;
      throw new Error(`${args.join(' ')}\n${error.stderr}`);
    },
  );
  return JSON.parse(done.stdout) as Record<string, unknown>;
}

/** One month taken in, sealed and audited by commands. */
async function outcomeElsewhere(place: Place, month: string): Promise<Outcome> {
  const lake = mkdtempSync(join(folder, 'elsewhere-'));
  for (const { receivedAt, paths } of receiptsOf(county, month))
    await gangwan(place, 'intake', ...paths, '--lake', lake, '--received-at', receivedAt);
  const seal = await gangwan(place, 'seal', '--lake', lake, '--period', month);
  const out = join(lake, 'findings.jsonl');
  const audit = ['audit', '--lake', lake, '--period', month, '--out', out, '--processes', place.processes];
  const { digest } = await gangwan(place, ...audit);
  return { seals: [seal.digest as string], digest: digest as string, findings: readFileSync(out, 'utf8') };
}

const places: readonly Place[] = [
  { zone: 'America/Los_Angeles', now: '2019-03-10T09:59:30Z', processes: '1' },
  { zone: 'Asia/Kathmandu', now: '2031-12-31T23:59:30Z', processes: '3' },
  { zone: 'Pacific/Kiritimati', now: '2019-02-28T10:00:00Z', processes: '3' },
  { zone: 'Europe/London', now: '2031-03-30T00:59:30Z', processes: '1' },
];
test('the same findings in four time zones and in 2019 and 2031', async () => {
  const here = await outcomeOf(county, join(folder, 'october'), ['2026-10']);
  // Two at a time, for two cores.
  for (const pair of [places.slice(0, 2), places.slice(2)]) {
    const outcomes = await Promise.all(pair.map((place) => outcomeElsewhere(place, '2026-10')));
    for (const outcome of outcomes) same(outcome, here);
  }
});

test('the same findings from one process and from three', async () => {
  const engine = await Engine.open({ threads: 1, memory: '256MB' });
  try {
    const blocks = planBlocks(await bucketsOf(engine, findSeal(join(folder, 'lake'), '2026-10')!.folder), 3);
    const shares = shareBlocks(blocks, 3).filter((share) => share.length > 0);
    assert.equal(shares.length, 3, 'each of three processes has work');
  } finally {
    engine.close();
  }
  for (const processes of [1, 3]) {
    const { digest, findings } = await auditOf(join(folder, 'lake'), '2026-10', processes);
    same({ ...expected, digest, findings }, expected);
  }
});

test('the same findings after other work in the same process', async () => {
  const other = mkdtempSync(join(folder, 'other-'));
  rewritePackages(county, join(other, 'county'), months, ['county', 'employer-4', 'dukou'], { shuffled: true });
  const lake = join(other, 'lake');
  const smaller = await outcomeOf(join(other, 'county'), lake);
  assert.notEqual(smaller.digest, expected.digest);
  await auditOf(join(folder, 'lake'), '2026-09');
  await auditOf(lake, '2026-09');
  const { digest, findings } = await auditOf(join(folder, 'lake'), '2026-10');
  same({ ...expected, digest, findings }, expected);
});
