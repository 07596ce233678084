import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { parseInstant } from '#basics/instant.ts';
import { takeIn } from '#journey/1-intake/take-in.ts';
import { auditSealed, enterprisesFile } from '#journey/2-audit/audit.ts';
import { auditLake } from '#journey/2-audit/audit-lake.ts';
import { findFinding, keptAudits } from '#journey/2-audit/audits.ts';
import { addVerdicts, type CountsByEnterprise } from '#journey/2-audit/engine/verdict-counts.ts';
import { indicatorsOf } from '#journey/2-audit/indicators.ts';
import { findSeal, sealedMonths, sealLake } from '#journey/2-audit/seal-lake.ts';
import { type SelfCheck, selfCheck } from '#journey/2-audit/self-check.ts';
import { lawAsKnown } from '#law/in-force.ts';
import type { DialogueMonth } from '#measures/01-guidance/index.ts';
import { exampleCountyKey } from '../config.ts';
import { generateCounty } from '../examples/county/generate.ts';
import { guidanceEnterprises } from '../examples/county/plant/guidance.ts';
import { countyOffice, dispatchAgency } from '../examples/county/platforms.ts';
import { root } from './files.ts';

/** The small enterprises planted on guidance, through intake, seal and audit: what their self-check lists and indicators say. */
const months = ['2026-08', '2026-09', '2026-10'];
const [silent, talking, mute, idle] = guidanceEnterprises;

let folder: string;
let lake: string;
const gangwan = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'cli.ts'), ...args], { encoding: 'utf8', cwd: root });
const listOf = (uscc: string, month = '2026-08', on: number | null = null): Promise<SelfCheck> =>
  selfCheck({ lake, uscc, month, on });
const lineOf = ({ lines }: SelfCheck, rule: string) => lines.find((line) => line.rule === rule);

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gangwan-checks-'));
  lake = join(folder, 'lake');
  const county = join(folder, 'county');
  await generateCounty({ out: county, workers: 12, months, seed: 'self-check' });
  const slugs = [countyOffice.slug, ...guidanceEnterprises.map(({ slug }) => slug)];
  for (const month of months) {
    const paths = slugs.map((slug) => join(county, month, slug));
    const receivedAt = parseInstant('2026-11-20T09:00:00+08:00')!;
    await takeIn({ lake, paths, receivedAt, countyKey: exampleCountyKey });
  }
  for (const month of months) {
    await sealLake({ lake, month });
    if (month !== '2026-10') await auditLake({ lake, month, knownOn: null });
  }
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('an answer the sealed data contradicts is shown with its findings, and a later month re-checks it', async () => {
  const first = await listOf(talking!.uscc);
  const checks = lineOf(first, 'hazard-check-cycle')!;
  assert.deepEqual([checks.answer?.reply, checks.data.state, checks.comparison], ['yes', 'finding', 'contradicted']);
  const { finding } = await findFinding(lake, checks.data.found[0]!.id);
  assert.deepEqual([finding.rule, finding.platform, finding.period], [checks.rule, talking!.uscc, '2026-08']);
  assert.deepEqual(checks.correction, {
    dueOn: '2026-09-14',
    setBy: 'enterprise',
    correctedOn: '2026-09-03',
    overdue: null,
  });
  assert.deepEqual(
    [checks.recheck?.month, checks.recheck?.state, checks.recheck?.since],
    ['2026-09', 'met', 'month-of-correction'],
  );

  const channel = lineOf(first, 'condition-channel')!;
  assert.deepEqual(
    [channel.comparison, channel.correction?.setBy, channel.correction?.dueOn],
    ['contradicted', 'setting', '2026-10-15'],
  );
  assert.equal(channel.recheck?.state, 'finding');
  const posts = lineOf(first, 'responsibility-posts')!;
  assert.deepEqual([posts.answer?.reply, posts.comparison], ['not-applicable', 'contradicted']);
  const met = lineOf(first, 'hazard-checks')!;
  assert.deepEqual([met.comparison, met.correction, met.recheckDue], ['agrees', null, false]);
  assert.deepEqual(
    first.unmatched.map(({ item }) => item),
    ['消防通道'],
  );
  assert.deepEqual(first.workers, { employee: 1 });

  const second = await listOf(talking!.uscc, '2026-09');
  assert.equal(lineOf(second, 'hazard-check-cycle')?.comparison, 'agrees');
  assert.equal(lineOf(second, 'condition-channel')?.recheck, null);
  await auditLake({ lake, month: '2026-10', knownOn: null });
  const again = lineOf(await listOf(talking!.uscc), 'hazard-check-cycle')!;
  assert.deepEqual([again.recheck?.month, again.recheck?.since], ['2026-10', 'after-correction']);
});

test('an enterprise that reported nothing is asked everything that may apply to it, and nothing of it is met', async () => {
  const list = await listOf(silent!.uscc);
  assert.ok(list.lines.length > 80);
  assert.ok(list.lines.every(({ answer, comparison }) => answer === null && comparison === 'unanswered'));
  const pay = lineOf(list, 'pay-on-time')!;
  assert.deepEqual([pay.data.state, pay.tablesMissing], ['not-asked', ['pay', 'payTerms']]);
  // It engages a quasi-employee for deliveries: nothing on ride-hailing, nothing only an employee is owed.
  assert.equal(lineOf(list, 'take-rate'), undefined);
  assert.equal(lineOf(list, 'monthly-minimum-wage'), undefined);
  assert.ok(lineOf(list, 'continuous-order-time'));
  const unanswered = lineOf(await listOf(mute!.uscc), 'hazard-check-cycle')!;
  assert.deepEqual([unanswered.comparison, unanswered.correction?.setBy], ['unanswered', 'setting']);
});

test('the counts kept for each enterprise are those of its lines of findings', async () => {
  for (const { uscc } of guidanceEnterprises)
    for (const { rule, data } of (await listOf(uscc)).lines) {
      assert.equal(data.findings, data.found.length, rule);
      assert.equal(
        data.cannotTell,
        data.missing.reduce((sum, { count }) => sum + count, 0),
        rule,
      );
    }
});

test('a dispatch agency is not asked about orders and partners, and is asked about contracts and pay', async () => {
  const { kind, lines } = await listOf(dispatchAgency.uscc);
  assert.equal(kind, 'dispatch-agency');
  const asked = new Set(lines.map(({ rule }) => rule));
  for (const rule of ['heat-midday', 'partner-supervision', 'order-premium']) assert.ok(!asked.has(rule), rule);
  for (const rule of ['contract-copy', 'pay-on-time', 'yearly-training']) assert.ok(asked.has(rule), rule);
});

test('counts by enterprise add up to those of the audit, however many processes share the work', async () => {
  const kept = keptAudits(lake).get('2026-08')!;
  const read = (where: string) => readFileSync(join(where, enterprisesFile), 'utf8');
  const byEnterprise = JSON.parse(read(kept.folder)) as CountsByEnterprise;
  for (const [rule, { compliant, findings, cannotTell }] of Object.entries(kept.summary.byRule)) {
    const sum = { compliant: 0, findings: 0, cannotTell: 0, notApplicable: 0 };
    for (const counts of Object.values(byEnterprise)) if (counts[rule] !== undefined) addVerdicts(sum, counts[rule]);
    // Nobody here works for two enterprises, so no fact is about several together.
    assert.deepEqual([sum.compliant, sum.findings, sum.cannotTell], [compliant, findings, cannotTell], rule);
  }
  const again = join(folder, 'two-processes');
  await auditSealed({ sealed: findSeal(lake, '2026-08')!, law: {}, folder: again, processes: 2 });
  assert.equal(read(again), read(kept.folder));
});

test('gangwan self-check prints the contradiction and the re-check in both languages and ends with 1', () => {
  const options = ['--lake', lake, '--period', '2026-08', '--on', '2026-11-01'];
  const zh = gangwan('self-check', talking!.uscc, ...options);
  assert.equal(zh.status, 1, zh.stderr);
  assert.match(zh.stdout, /日、周、月隐患排查都在做【政策】 hazard-check-cycle/);
  assert.match(zh.stdout, /答复：做到（2026年8月20日）；与数据不一致/);
  assert.match(zh.stdout, /企业定于2026年9月14日前；企业报2026年9月3日整改完成/);
  assert.match(zh.stdout, /2026年10月15日前（系统默认期限，不是法律规定）；没有报送整改完成；已逾期/);
  assert.match(zh.stdout, /答复“消防通道”（做到，2026年8月20日）对不上任何要求/);
  const en = gangwan('self-check', talking!.uscc, ...options, '--lang', 'en', '--only', 'contradicted');
  assert.match(en.stdout, /3 items: 3 answered; 3 contradicted; 3 with findings; 2 overdue\./);
  assert.match(en.stdout, /Answer: done \(20 Aug 2026\); the data shows otherwise/);
  assert.doesNotMatch(en.stdout, /hazard-checks/);
  const json = gangwan('self-check', silent!.uscc, ...options.slice(0, 4), '--json');
  assert.equal(json.status, 0, json.stderr);
  assert.equal((JSON.parse(json.stdout) as SelfCheck).uscc, silent!.uscc);
});

test('a code that is none, an enterprise that is not there and a month without an audit are each said', () => {
  const said = (uscc: string, month: string) => gangwan('self-check', uscc, '--lake', lake, '--period', month).stderr;
  assert.match(said('91500229MAG3X0025H', '2026-08'), /^INT-208 .*91500229MAG3X0025H/);
  assert.match(said('91500229MA5U0T0105', '2026-08'), /^AUD-011 .*91500229MA5U0T0105/);
  assert.match(said(countyOffice.uscc, '2026-08'), /^AUD-011 /);
  const overdue = gangwan('self-check', talking!.uscc, '--lake', lake, '--period', '2026-08', '--only', 'overdue');
  assert.deepEqual([overdue.status, /--on DATE/.test(overdue.stderr)], [2, true]);
  assert.match(said(talking!.uscc, '2026-07'), /^AUD-010 .*gangwan audit --lake .* --period 2026-07/);
});

test('the indicators of dialogue show unanswered matters, a mechanism that is none, and who did not report', async () => {
  const results = await indicatorsOf(sealedMonths(lake, ['2026-08']), lawAsKnown());
  const rows = results.find(({ slug }) => slug === 'dialogue')!.result as DialogueMonth[];
  const of = (uscc: string) => rows.find(({ platform }) => platform === uscc)!;
  const { mechanism, mattersRaised, mattersAnswered, meetingsWithMinutes } = of(talking!.uscc);
  assert.deepEqual([mechanism, mattersRaised, mattersAnswered, meetingsWithMinutes], ['in-place', 5, 2, 0]);
  assert.deepEqual([of(mute!.uscc).mechanism, of(mute!.uscc).mattersRaised], ['none', null]);
  assert.deepEqual([of(silent!.uscc).mechanism, of(silent!.uscc).meetings], ['not-reported', null]);
  const text = gangwan('indicators', '--lake', lake, '--months', '2026-08..2026-10').stdout;
  assert.match(text, /有机制，所列月份里没有开过会：1 家。青杠配送（虚构）/);
  assert.match(text, /没有报送（不等于没有）：\d+ 家。[\s\S]*溪口配送/);
  assert.equal(of(idle!.uscc).mechanism, 'in-place');
});
