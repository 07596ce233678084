import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { day } from '#basics/day.ts';
import { parseInstant } from '#basics/instant.ts';
import { takeIn } from '#journey/1-intake/take-in.ts';
import { auditLake } from '#journey/2-audit/audit-lake.ts';
import { explainFinding } from '#journey/2-audit/explain.ts';
import type { Explanation } from '#journey/2-audit/explanation.ts';
import type { Finding } from '#journey/2-audit/finding.ts';
import { findSeal, findSealByDigest, sealLake } from '#journey/2-audit/seal-lake.ts';
import { exampleCountyKey } from '../config.ts';
import { generateCounty } from '../examples/county/generate.ts';
import type { Planted } from '../examples/county/truth.ts';
import { takeInCounty } from './county.ts';
import { rewritePackages, rowsOfTable, writePackage } from './rewritten-packages.ts';

/**
 * Two settlements below the hourly minimum are corrected after the month was sealed: one to less, one to enough. The correction
 * makes a new seal and a new audit; what was found before stays found, explainable and known as it was.
 */
const month = '2026-10';
const rule = 'quasi-employee-hourly-minimum';
const lateRule = 'late-correction';
/** The packages are received on 20 November, the correction on 5 December. */
const between = day('2026-11-25');
const afterwards = day('2026-12-05');

let folder: string;
let lake: string;
let platform: string;
let less: Planted;
let enough: Planted;

interface Audited {
  findings: Finding[];
  text: string;
  digest: string;
  seal: string;
}
let earlier: Audited;
let earlierKnown: Audited;
let explained: Explanation;
let later: Audited;

async function audit(of: string, knownOn: number | null = null): Promise<Audited> {
  const { summary, folder: at } = await auditLake({ lake: of, month, knownOn });
  const text = readFileSync(join(at, 'findings.jsonl'), 'utf8');
  const findings = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Finding);
  return { findings, text, digest: summary.digest, seal: summary.seal };
}

const take = (of: string, path: string, received: string) =>
  takeIn({ lake: of, paths: [path], receivedAt: parseInstant(received), countyKey: exampleCountyKey });
const correct = (of: string) => take(of, join(folder, 'correction'), '2026-12-05T09:00:00+08:00');

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gangwan-checks-'));
  lake = join(folder, 'lake');
  const all = join(folder, 'all');
  const { truth } = await generateCounty({ out: all, workers: 12, months: [month], seed: 'late' });
  rewritePackages(all, join(folder, 'county'), [month], ['county', 'xiafeng'], {});
  // Two whose amounts are their own, so that the findings can be told by them.
  const breaches = truth.planted.filter((one) => one.rule === rule);
  const alone = (one: Planted) => breaches.every((other) => other === one || other.amountFen !== one.amountFen);
  [less, enough] = breaches.filter(alone) as [Planted, Planted];
  platform = less.platform!;
  assert.equal(enough.platform, platform);

  const pay = rowsOfTable(join(folder, 'county', month, 'xiafeng'), 'pay');
  const corrected = ({ worker, period }: Planted, addFen: number) => {
    const row = pay.find((one) => one.workerId === worker && `${one.periodFrom}/${one.periodTo}` === period)!;
    return { ...row, ver: 2, grossFen: Number(row.grossFen) + addFen };
  };
  writePackage(
    join(folder, 'correction'),
    { package: '2026-10-xiafeng-2', platformUscc: platform, month },
    { pay: [corrected(less, -100), corrected(enough, enough.amountFen!)] },
  );

  await takeInCounty(join(folder, 'county'), lake, [month]);
  await sealLake({ lake, month });
  earlier = await audit(lake);
  earlierKnown = await audit(lake, between);
  explained = await explainFinding(lake, findingOf(earlier, less).id);
  await correct(lake);
  await sealLake({ lake, month });
  later = await audit(lake);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const ofRule = ({ findings }: Audited, slug: string) => findings.filter((one) => one.rule === slug);
/** The finding a planted breach gives: by its amount, which is the worker's own. */
function findingOf(audited: Audited, { period }: Planted, amountFen = less.amountFen): Finding {
  const found = ofRule(audited, rule).filter((one) => one.period === period && one.amountFen === amountFen);
  assert.equal(found.length, 1);
  return found[0]!;
}
const keys = ({ findings }: Audited) => new Set(findings.map(({ key }) => key));

test('a correction after the seal makes a new seal beside the old one; sealing again without news makes none', async () => {
  assert.notEqual(later.seal, earlier.seal);
  assert.equal(findSeal(lake, month)!.seal.digest, later.seal);
  assert.equal(findSealByDigest(lake, earlier.seal)?.seal.digest, earlier.seal);
  assert.equal((await sealLake({ lake, month })).seal.digest, later.seal);
});

test('the corrected finding keeps its key and gets a new id; the one paid up is gone, the correction itself is found', () => {
  const before = findingOf(earlier, less);
  const now = findingOf(later, less, less.amountFen! + 100);
  assert.equal(now.key, before.key);
  assert.notEqual(now.id, before.id);
  assert.equal(now.worker, before.worker);

  const gone = [...keys(earlier)].filter((key) => !keys(later).has(key));
  const paidUp = ofRule(earlier, rule).filter(({ key }) => gone.includes(key));
  assert.deepEqual(
    paidUp.map(({ amountFen }) => amountFen),
    [enough.amountFen],
  );
  assert.equal(gone.length, 1);

  const added = later.findings.filter(({ key }) => !keys(earlier).has(key));
  assert.deepEqual(
    added.map((one) => [one.rule, one.platform, one.quantity]),
    [[lateRule, platform, { value: 2, unit: 'items' }]],
  );
});

test('old findings are explained as they were known, new ones as they are', async () => {
  assert.deepEqual(await explainFinding(lake, explained.finding.id), explained);
  assert.equal(explained.finding.amountFen, less.amountFen);
  const now = await explainFinding(lake, findingOf(later, less, less.amountFen! + 100).id);
  assert.equal(now.finding.amountFen, less.amountFen! + 100);
  assert.notDeepEqual(now.facts, explained.facts);
});

test('known on a day between, the later package is left out: the same bytes as were found then', async () => {
  const then = await audit(lake, between);
  assert.equal(then.text, earlierKnown.text);
  assert.equal(then.digest, earlierKnown.digest);
  assert.equal(then.seal, earlier.seal);
  const now = await audit(lake, afterwards);
  assert.equal(now.seal, later.seal);
  assert.deepEqual(
    now.findings.map(({ key, amountFen }) => `${key} ${amountFen}`).sort(),
    later.findings.map(({ key, amountFen }) => `${key} ${amountFen}`).sort(),
  );
});

test('the law too is as it was known: two digests of law, the same answers where nothing was published between', async () => {
  assert.notEqual(earlierKnown.findings[0]!.law, earlier.findings[0]!.law);
  assert.deepEqual(
    [...earlierKnown.findings].map(({ key }) => key).sort(),
    [...earlier.findings].map(({ key }) => key).sort(),
  );
});

test('a lake sealed only after the correction knows what was known before it, and explains it', async () => {
  const other = join(folder, 'other');
  await takeInCounty(join(folder, 'county'), other, [month]);
  await correct(other);
  await sealLake({ lake: other, month });
  const then = await audit(other, between);
  assert.equal(then.text, earlierKnown.text);
  const again = await explainFinding(other, findingOf(then, less).id);
  assert.equal(again.finding.amountFen, less.amountFen);
});

test('a package that changes no row but what is known of the feed makes a new seal as well', async () => {
  const silent = ofRule(later, 'feed-silent').find(({ verdict }) => verdict === 'finding')!;
  const register = rowsOfTable(join(folder, 'county', month, 'county'), 'enterprise');
  const { mustReport } = register.find((row) => row.platformUscc === silent.platform)!;
  const tables = Object.fromEntries(
    String(mustReport)
      .split(',')
      .map((table) => [table, []]),
  );
  const path = join(folder, 'silent');
  writePackage(path, { package: 'at-last', platformUscc: silent.platform!, month }, tables);
  await take(lake, path, '2026-12-06T09:00:00+08:00');
  await sealLake({ lake, month });
  const reported = await audit(lake);
  assert.notEqual(reported.seal, later.seal);
  assert.ok(!keys(reported).has(silent.key), 'no longer silent');
  assert.equal((await explainFinding(lake, silent.id)).finding.id, silent.id);
});
