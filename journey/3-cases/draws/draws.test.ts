import assert from 'node:assert/strict';
import { checkDraw } from '#measures/20-supervision/index.ts';
import { tableShapes } from '#store/backup/tables.ts';
import type { Database } from '#store/database.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { drawSeedPlace } from '#store/fields/rotate-draw-seeds.ts';
import { openText } from '#store/fields/sealed-text.ts';
import { caseDesk } from '../cases.builder.ts';
import { commitDraw } from './commit.ts';
import { poolsOfCase } from './draw-file.ts';
import {
  accounts,
  approvePlan,
  by,
  cataloguedCase,
  inspectors,
  kept,
  openAccounts,
  plan,
  register,
} from './draws.builder.ts';
import { fixPools } from './fix-pools.ts';
import { makeDraw } from './make-draw.ts';
import { publicDraw, publicDraws } from './public-draws.ts';
import { sendOut } from './send-out.ts';
import { witnessDraw } from './witness.ts';

const stem = (wanted: string) => (error: unknown) => {
  assert.equal((error as { stem?: string }).stem, wanted, String(error));
  return true;
};
const coded = (code: string) => (error: unknown) => (error as { code?: string }).code === code;
const units = ['human-resources'];

/** So many findings about `kept` in a month, by a run that was finished. */
async function believedFindings(db: Database, period: string, n: number): Promise<void> {
  const at = '2026-11-01T00:00:00+08:00';
  const { id: run } = await db.sql
    .insertInto('audit_run')
    .values({ period, reason: 'nightly', asked_by: 'system:test', why: null, asked_at: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  const none = { orders: 0, workers: 0, findings: n, cannot_tell: 0, error: null };
  await db.sql
    .insertInto('audit_step')
    .values({ run, kind: 'finished', at, law: 'l', program: 'p', seal: 's', digest: 'd', result: run, ...none })
    .execute();
  for (let i = 0; i < n; i++) {
    const id = `${period}-${i}`;
    await db.sql
      .insertInto('finding')
      .values({
        ...{ id, key: id, rule: 'r', measure: 'pay', level: 'LAW', verdict: 'finding', confidence: 'official' },
        ...{ platform: kept, worker_key: null, period, month: period, township: null, amount_fen: null },
        ...{ quantity: null, unit: null, seal: 's', law: 'l', text: '{}' },
      })
      .execute();
    await db.sql.insertInto('run_finding').values({ run, finding: id }).execute();
  }
}

onBothEngines('a draw is committed, witnessed, made once, and verified by anybody', async (db) => {
  const desk = await caseDesk(db);
  await openAccounts(db);
  const inOne = <T>(work: (trx: typeof db.sql) => Promise<T>) => db.sql.transaction().execute(work);
  const day = '2026-11-02';
  const id = await cataloguedCase(desk, `${day}T09:00:00+08:00`);
  const runs = (time: string) => by(accounts.runs, `${day}T${time}+08:00`);
  const given = { case: id, plan, register, added: [], units, inspectors };
  const fix = (more: Partial<Parameters<typeof fixPools>[2]> = {}) =>
    inOne((trx) => fixPools(trx, desk, { ...given, ...more }, runs('09:10:00')));

  // What cannot be drawn from is refused before anything is published, and leaves no pools behind.
  await assert.rejects(
    fix({ plan: { ...plan, quotas: [{ stratum: '重点', take: 1 }] } }),
    stem('draw-too-few-targets'),
  );
  const away = inspectors.map((one) => ({ ...one, recused: [{ target: kept, ground: 'relation' as const }] }));
  await assert.rejects(fix({ inspectors: away }), stem('draw-too-few-inspectors'));
  await assert.rejects(fix({ inspectors: [...inspectors, inspectors[1]!] }), stem('draw-pool-unfit'));
  const stranger = { account: accounts.head, card: null, recused: [] };
  await assert.rejects(fix({ inspectors: [...inspectors, stranger] }), stem('draw-pool-unfit'));
  await assert.rejects(fix({ units: ['trade-union'] }), stem('draw-pool-unfit'));
  await assert.rejects(
    inOne((trx) => commitDraw(trx, desk, id, runs('09:20:00'))),
    stem('draw-no-pools'),
  );
  await fix();
  await assert.rejects(
    inOne((trx) => commitDraw(trx, desk, id, runs('09:20:00'))),
    stem('case-not-from-here'),
  );
  await approvePlan(desk, id, `${day}T09:30:00+08:00`);
  const { id: drawId, commitment } = await inOne((trx) => commitDraw(trx, desk, id, runs('10:00:00')));

  // The commitment is public at once; the seed is nowhere to be read.
  const before = await publicDraw(db.sql, desk, drawId);
  assert.deepEqual(
    [before.state, before.commitment, before.targets, before.record, before.drawableFrom],
    ['committed', commitment, 10, null, `${day}T11:00:00+08:00`],
  );
  assert.deepEqual(
    (await publicDraws(db.sql, { most: 5 })).map((one) => one.id),
    [drawId],
  );
  const { seed_sealed } = await db.sql.selectFrom('draw_seed').select('seed_sealed').executeTakeFirstOrThrow();
  const seed = await openText(desk.keys, seed_sealed, drawSeedPlace(drawId));
  assert.match(seed, /^[0-9a-f]{64}$/);
  const told = JSON.stringify([
    before,
    await db.sql.selectFrom('draw').selectAll().execute(),
    await db.sql.selectFrom('draw_pool').selectAll().execute(),
    await db.sql.selectFrom('draw_seed').selectAll().execute(),
    await db.sql.selectFrom('log_entry').selectAll().execute(),
  ]);
  assert.ok(!told.includes(seed));

  // Neither a second commitment nor other pools.
  await assert.rejects(
    inOne((trx) => commitDraw(trx, desk, id, runs('10:01:00'))),
    stem('draw-again'),
  );
  await assert.rejects(fix(), stem('draw-again'));

  const draw = (time: string) => inOne((trx) => makeDraw(trx, desk, drawId, runs(time)));
  const witness = (account: string, noted = commitment) =>
    inOne((trx) =>
      witnessDraw(trx, { draw: drawId, account, commitment: noted }, by(account, `${day}T10:30:00+08:00`)),
    );
  await assert.rejects(draw('10:59:59'), stem('draw-too-early'));
  await assert.rejects(draw('11:00:00'), stem('draw-few-witnesses'));
  await assert.rejects(witness(accounts.union, 'ab'.repeat(32)), stem('draw-commitment-differs'));
  await assert.rejects(witness(accounts.runs), stem('draw-witness-unfit'));
  await assert.rejects(witness('insp-3'), stem('draw-witness-unfit'));
  assert.equal(await witness(accounts.union), 1);
  assert.equal(await witness(accounts.union), 1, 'one person is one witness');
  await assert.rejects(draw('11:00:00'), stem('draw-few-witnesses'));
  await assert.rejects(
    db.sql
      .insertInto('draw_result')
      .values({
        draw: drawId,
        seed,
        drawn: '[]',
        drawn_by: 'account:x',
        drawn_at: `${day}T12:00:00+08:00`,
        witness_one: accounts.union,
        witness_two: accounts.head,
      })
      .execute(),
    coded('23503'),
  );
  assert.equal(await witness(accounts.auditor, commitment.toUpperCase()), 2);
  await assert.rejects(
    inOne((trx) => sendOut(trx, desk, drawId, runs('11:00:00'))),
    stem('draw-not-made'),
  );

  await draw('11:00:00');

  const after = await publicDraw(db.sql, desk, drawId);
  assert.equal(after.state, 'drawn');
  assert.equal(after.record!.seed, seed);
  assert.equal(after.record!.drawn.length, 10);
  assert.equal(checkDraw(after.record!, commitment).holds, true);
  const touched = structuredClone(after.record!);
  touched.targets[0]!.weight++;
  assert.equal(checkDraw(touched, commitment).holds, false);
  // By card or by account, and no target with somebody who must keep away from it.
  const shown = new Set(inspectors.map(({ account, card }) => card ?? account));
  for (const one of after.record!.drawn) assert.ok(one.inspectors.every((inspector) => shown.has(inspector)));
  assert.deepEqual(after.record!.drawn.find(({ target }) => target === kept)!.inspectors.toSorted(), [
    'insp-4',
    'insp-5',
  ]);

  // Made once, and nobody changes it.
  await assert.rejects(draw('11:05:00'), stem('draw-made'));
  await assert.rejects(witness(accounts.head), stem('draw-made'));
  for (const table of ['draw', 'draw_pool', 'draw_result', 'draw_witness'] as const)
    await assert.rejects(
      db.owner((owner) => owner.deleteFrom(table).execute()),
      coded('GW001'),
      table,
    );
  await assert.rejects(
    db.sql
      .updateTable('draw_result')
      .set({ seed: 'ab'.repeat(32) })
      .execute(),
    /permission denied/,
  );
  await assert.rejects(db.sql.updateTable('draw_seed').set({ seed_sealed: 'x' }).execute(), /permission denied/);

  // A restore writes witnesses before the result, as they came.
  const order = (await db.owner(tableShapes)).map(({ name }) => name);
  assert.ok(order.indexOf('draw_witness') < order.indexOf('draw_result'));

  // Every target is visited once, by those drawn or who took over, in a case about that enterprise.
  const first = after.record!.drawn.find(({ target }) => target !== kept)!;
  const replacement = [...shown].find((one) => !first.inspectors.includes(one))!;
  await desk.act(
    {
      case: id,
      action: 'recuse',
      role: 'head',
      data: { target: first.target, inspector: first.inspectors[0]!, reason: '临时调离', replacement },
    },
    `${day}T11:10:00+08:00`,
  );
  const visits = await inOne((trx) => sendOut(trx, desk, drawId, runs('11:20:00')));
  assert.deepEqual(
    visits.map(({ target }) => target),
    after.record!.drawn.map(({ target }) => target),
  );
  assert.deepEqual(await inOne((trx) => sendOut(trx, desk, drawId, runs('11:30:00'))), []);
  const files = await db.sql
    .selectFrom('case_file')
    .select(['enterprise', 'procedure', 'from_case'])
    .where('from_case', '=', id)
    .execute();
  assert.deepEqual(
    files.map(({ enterprise }) => enterprise!).sort((a, b) => a.localeCompare(b)),
    after.record!.drawn.map(({ target }) => target).sort((a, b) => a.localeCompare(b)),
  );
  const bodies = await db.sql
    .selectFrom('case_line')
    .select('action')
    .where('case_id', '=', id)
    .where('action', '=', 'visit')
    .execute();
  assert.equal(bodies.length, 10);
});

onBothEngines(
  'weights follow from findings believed now; a plan the head did not approve is not committed to',
  async (db) => {
    const desk = await caseDesk(db);
    await openAccounts(db);
    const at = '2026-11-02T09:00:00+08:00';
    const inOne = <T>(work: (trx: typeof db.sql) => Promise<T>) => db.sql.transaction().execute(work);
    await believedFindings(db, '2026-10', 25);
    // Older than the months counted.
    await believedFindings(db, '2025-11', 30);
    const id = await cataloguedCase(desk, at);
    const partner = { id: '91500229MA5UXXXXXQ', name: '示例人力资源有限公司', why: '示例配送0号的合作用工单位' };
    const given = {
      case: id,
      plan: { quotas: [{ stratum: '重点', take: 1 }], inspectorsEach: 2 },
      register,
      units,
      inspectors,
    };
    await inOne((trx) => fixPools(trx, desk, { ...given, added: [partner] }, by(accounts.runs, at)));
    const pools = (await poolsOfCase(db.sql, id))!;
    assert.equal(pools.targets.length, 11);
    assert.equal(pools.names[partner.id], partner.name);
    const of = (wanted: string) => pools.targets.find((one) => one.id === wanted)!;
    assert.deepEqual([of(kept).stratum, of(kept).weight], ['重点', 4]);
    assert.deepEqual([of(partner.id).stratum, of(partner.id).weight], ['一般', 2]);
    assert.ok(of(partner.id).reasons.some((reason) => reason.includes(partner.why)));
    assert.ok(of(kept).reasons.some((reason) => reason.includes('不是违法认定')));
    await approvePlan(desk, id, at, 1);
    await assert.rejects(
      inOne((trx) => commitDraw(trx, desk, id, by(accounts.runs, at))),
      stem('draw-plan-differs'),
    );
    assert.deepEqual(await publicDraws(db.sql, { most: 5 }), []);
  },
);
