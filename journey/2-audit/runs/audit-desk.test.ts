import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { sql } from 'kysely';
import { day } from '#basics/day.ts';
import type { Database } from '#store/database.ts';
import { openDatabase } from '#store/database.ts';
import { migratedPlace, onBothEngines } from '#store/engines.builder.ts';
import { exampleCountyKey } from '../../../config.ts';
import { generateCounty } from '../../../examples/county/generate.ts';
import { takeIn } from '../../1-intake/take-in.ts';
import { auditSealed } from '../audit.ts';
import type { Finding } from '../finding.ts';
import type { LawRequest } from '../law-request.ts';
import { sealLake } from '../seal-lake.ts';
import { auditInChild, deskOver, untilEnded } from './audit-desk.builder.ts';
import { believed, runs } from './believed.ts';
import { Explainer } from './explainer.ts';
import { changedFor, changeListOf, changes, countFindings, findings, wholeFinding } from './found.ts';

const month = '2026-08';
const otherLaw: LawRequest = { changed: { values: { 'minimum-wage-hourly': 2900 } } };
let folder: string;
let lake: string;
/** What an audit apart from every desk finds, by the law as it is and by the other one. */
let expected: readonly [readonly Finding[], readonly Finding[]];

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gangwan-desk-'));
  lake = join(folder, 'lake');
  await generateCounty({ out: join(folder, 'county'), workers: 12, months: [month], seed: 'desk' });
  await takeIn({ lake, paths: [join(folder, 'county', month)], countyKey: exampleCountyKey });
  // Not sealed yet: that is the first run's.
  cpSync(lake, join(folder, 'taken'), { recursive: true });
  const sealed = await sealLake({ lake, month });
  const found = async (law: LawRequest, name: string) => {
    await auditSealed({ sealed, law, folder: join(folder, name) });
    const text = readFileSync(join(folder, name, 'findings.jsonl'), 'utf8');
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Finding);
  };
  expected = [await found({}, 'plain'), await found(otherLaw, 'other')];
});
after(() => rmSync(folder, { recursive: true, force: true }));

const everything = sql<boolean>`true`;
const asking = { period: month, reason: 'asked', by: 'account:7', role: 'officer', why: '核实', request: 'r' } as const;

async function idsOf(db: Database, run: number): Promise<string[]> {
  const rows = await db.sql
    .selectFrom('run_finding')
    .select('finding')
    .where('run', '=', run)
    .orderBy('finding')
    .execute();
  return rows.map(({ finding }) => finding);
}

const sorted = (list: readonly Finding[]) => list.map(({ id }) => id).sort();

test('blocks that were kept are not judged again and change nothing', async () => {
  const sealed = await sealLake({ lake, month });
  const kept = join(folder, 'kept');
  const whole = await auditSealed({ sealed, law: {}, folder: join(folder, 'whole') });
  const first = await auditSealed({ sealed, law: {}, folder: kept, resume: { blocks: 8 } });
  rmSync(join(kept, 'block-3.done'));
  const steps: number[] = [];
  const again = await auditSealed({
    sealed,
    law: {},
    folder: kept,
    resume: { blocks: 8 },
    onProgress: (orders) => steps.push(orders),
  });
  for (const one of [first, again])
    assert.deepEqual([one.digest, one.byRule, one.findings], [whole.digest, whole.byRule, whole.findings]);
  assert.ok(steps.length >= 8);
  assert.equal(steps.at(-1), whole.orders);
  // By another law nothing kept may be taken: the folder's name tells them apart, and the plan is compared.
  const other = await auditSealed({ sealed, law: {}, folder: kept, resume: { blocks: 4 } });
  assert.equal(other.digest, whole.digest);
});

onBothEngines(
  'a run is kept with its history; another law lists exactly what changed, and for whom',
  async (db, place) => {
    let now = Date.parse('2026-11-20T10:00:00+08:00');
    const first = await deskOver(db, place, lake, { now: () => now });
    const { run, under } = await first.desk.ask(asking);
    assert.equal(under, false);
    assert.deepEqual(await first.desk.ask(asking), { run, under: true }, 'one of a month at a time');
    const one = await untilEnded(db, run);
    assert.equal(one.state, 'finished', JSON.stringify([one, first.troubles]));
    assert.deepEqual([one.starts, one.ordersDone, one.ordersOf, one.sameAs], [1, one.orders, one.orders, null]);
    assert.deepEqual(await idsOf(db, run), sorted(expected[0]));
    const whole = await wholeFinding(db.sql, expected[0][5]!.id);
    assert.deepEqual(JSON.parse(whole!.text), expected[0][5]);
    assert.deepEqual(whole!.units, [...expected[0][5]!.departments].sort());
    assert.ok((await db.sql.selectFrom('finding').select('id').where('township', 'is not', null).execute()).length > 0);

    // Nothing changed: the same findings, not judged again.
    now += 3_600_000;
    const { run: second } = await first.desk.ask(asking);
    const two = await untilEnded(db, second);
    assert.deepEqual([two.sameAs, two.findings, two.digest], [run, one.findings, one.digest]);
    assert.deepEqual(await idsOf(db, second), []);
    assert.equal(await changeListOf(db.sql, second), null);

    // A run without a job, as after a restore, finds its way into the queue.
    const { id: restored } = await db.sql
      .insertInto('audit_run')
      .values({
        period: month,
        reason: 'asked',
        asked_by: 'account:7',
        why: null,
        asked_at: new Date(now).toISOString(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    assert.equal((await untilEnded(db, restored)).sameAs, run);
    await first.close();
    assert.deepEqual(first.troubles, []);

    // The law changes: the next start audits what the old one judged.
    now = Date.parse('2026-11-22T09:00:00+08:00');
    const next = await deskOver(db, place, lake, { now: () => now, law: otherLaw });
    const [asked] = await runs(db.sql);
    assert.equal(asked!.reason, 'law-change');
    const three = await untilEnded(db, asked!.run);
    assert.equal(three.state, 'finished', JSON.stringify([three, next.troubles]));
    assert.deepEqual(await idsOf(db, three.run), sorted(expected[1]));
    const list = (await changeListOf(db.sql, three.run))!;
    assert.deepEqual([list.before, list.otherLaw, list.otherSeal, list.otherProgram], [restored, true, false, false]);
    const listed = await changes(db.sql, { list: list.list, may: everything, after: null, limit: 10_000 });
    const byKey = expected.map((side) => new Map(side.map((each) => [each.key, each])));
    const what = (each: Finding | undefined) =>
      each && [
        each.verdict,
        each.level,
        each.amountFen ?? null,
        each.quantity?.value ?? null,
        each.quantity?.unit ?? null,
      ];
    const differing = [...new Set([...byKey[0]!.keys(), ...byKey[1]!.keys()])]
      .filter((key) => JSON.stringify(what(byKey[0]!.get(key))) !== JSON.stringify(what(byKey[1]!.get(key))))
      .sort();
    assert.ok(differing.length > 0 && differing.length < expected[0].length / 2, `${differing.length} changed`);
    assert.deepEqual(
      listed.map(({ key }) => key),
      differing,
    );
    for (const { key, kind, before: was, after: is } of listed) {
      const sides = [byKey[0]!.get(key), byKey[1]!.get(key)];
      assert.deepEqual([was?.id, is?.id], [sides[0]?.id, sides[1]?.id]);
      assert.equal(kind, sides[0] === undefined ? 'appeared' : sides[1] === undefined ? 'gone' : 'changed');
    }
    const whom = await changedFor(db.sql, { list: list.list, may: everything, limit: 10_000 });
    assert.equal(
      whom.reduce((sum, each) => sum + each.appeared + each.gone + each.changed, 0),
      differing.length,
    );

    // What was believed on a day.
    const on = async (text: string) =>
      (await believed(db.sql, { on: day(text) })).map(({ run: each, result }) => [each, result]);
    assert.deepEqual(await on('2026-11-19'), []);
    assert.deepEqual(await on('2026-11-20'), [[restored, run]]);
    assert.deepEqual(await on('2026-11-21'), [[restored, run]]);
    assert.deepEqual(await on('2026-11-22'), [[three.run, three.run]]);

    // Pages, filters and counts agree.
    const query = { may: everything, results: [three.run], verdict: 'finding' as const };
    const paged: string[] = [];
    for (let place: { run: number; id: string } | null = null; ; ) {
      const page = await findings(db.sql, query, { after: place, limit: 70 });
      paged.push(...page.map(({ id }) => id));
      if (page.length < 70) break;
      place = page.at(-1)!;
    }
    const wanted = expected[1].filter(({ verdict }) => verdict === 'finding');
    assert.deepEqual(paged, sorted(wanted).reverse());
    const counts = await countFindings(db.sql, query);
    assert.equal(
      counts.reduce((sum, { count }) => sum + count, 0),
      wanted.length,
    );

    // What stands is not written over, not even by the owner.
    for (const table of [
      'audit_run',
      'audit_step',
      'finding',
      'finding_unit',
      'run_finding',
      'finding_change',
    ] as const)
      await assert.rejects(
        db.owner((owner) => sql`delete from ${sql.table(table)}`.execute(owner)),
        /settled/,
      );

    // What was found by the law at hand is explained apart from the server; what another law found is said to be past explaining.
    const explainer = new Explainer(lake);
    try {
      const mine = expected[0].find(({ verdict, worker }) => verdict === 'finding' && worker !== null)!;
      assert.deepEqual((await explainer.explain(mine.id)).finding, mine);
      const theirs = expected[1].find(({ verdict }) => verdict === 'finding')!;
      await assert.rejects(explainer.explain(theirs.id), { stem: 'audit-not-explained' });
    } finally {
      explainer.close();
    }

    // At night every month the lake holds is asked for.
    const nightly = await next.desk.askAll('nightly');
    const night = await Promise.all(nightly.map(async (each) => (await runs(db.sql, { run: each }))[0]!));
    assert.ok(night.every(({ reason, askedBy }) => reason === 'nightly' && askedBy === 'system:audit'));
    const same = await untilEnded(db, night.find(({ period }) => period === month)!.run);
    assert.deepEqual([same.state, same.sameAs], ['finished', three.run]);
    await next.close();
    assert.deepEqual(next.troubles, []);
  },
);

for (const engine of ['pglite', 'postgres'] as const)
  test(`a run killed twice goes on where it stood and doubles nothing (${engine})`, async () => {
    const place = await migratedPlace(engine);
    const own = join(folder, `lake-${engine}`);
    cpSync(join(folder, 'taken'), own, { recursive: true });
    assert.equal(await auditInChild(place, own, month, { stage: 'judging', after: 100 }), 'killed');
    assert.equal(await auditInChild(place, own, month, { stage: 'storing', after: 50 }), 'killed');
    assert.equal(await auditInChild(place, own, month, null), 'finished');
    const db = await openDatabase(place);
    try {
      const [last, ...others] = await runs(db.sql);
      assert.deepEqual([last!.state, last!.starts, others.length], ['finished', 3, 0]);
      assert.deepEqual(await idsOf(db, last!.run), sorted(expected[0]));
      const { rows } = await sql<{ findings: number; kept: number }>`
        select (select count(*) from finding) as findings, (select count(*) from run_finding) as kept`.execute(db.sql);
      assert.deepEqual(rows, [{ findings: expected[0].length, kept: expected[0].length }]);
    } finally {
      await db.close();
    }
  });
