import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { csvOf, ScratchLake } from '#journey/1-intake/intake.builder.ts';
import { caseDesk } from '#journey/3-cases/cases.builder.ts';
import {
  accounts,
  approvePlan,
  cataloguedCase,
  inspectors,
  openAccounts,
  plan,
  register,
} from '#journey/3-cases/draws/draws.builder.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { type Actor, visitor } from '../access.ts';
import { doors } from '../app.ts';
import { serve } from '../serve.ts';

const of = (account: string, role: Actor['roles'][number], unit: string | null): Actor => ({
  ...visitor,
  account,
  roles: ['public', role],
  unit,
});
const runs = of(accounts.runs, 'officer', 'human-resources');
const head = of(accounts.head, 'head', 'human-resources');
const union = of(accounts.union, 'union-officer', 'trade-union');
const auditor = of(accounts.auditor, 'auditor', null);
const elsewhere = of('x', 'officer', 'transport');
const cli = fileURLToPath(new URL('../../cli.ts', import.meta.url));

const lake = new ScratchLake();
after(() => lake.remove());
const rows = [...register].map(([platformUscc, name], i) => ({
  ...{ platformUscc, recordId: `E${i}`, name, kind: '1', trade: '02', injuryIndustry: '0', onDate: '2026-01-01' },
}));
const sent = lake.send('enterprise.csv', csvOf(rows));

onBothEngines(
  'a draw through the doors: public commitment, witnesses, one draw, a record the command verifies',
  async (db) => {
    await sent;
    const desk = await caseDesk(db);
    await openAccounts(db);
    let at = Date.parse('2026-11-02T09:00:00+08:00');
    let as: Actor | null = null;
    const audits = { desk: { ask: () => assert.fail() }, explainer: { explain: () => assert.fail() }, lake: lake.lake };
    const app = await serve({
      house: { db, keys: desk.keys, now: () => at, audits: audits as never },
      doors,
      proofs: { session: async () => as, 'platform-key': async () => null },
    });
    const call = async (who: Actor | null, method: 'GET' | 'POST', url: string, payload?: object) => {
      as = who;
      const { statusCode, body } = await app.inject({ method, url, ...(payload === undefined ? {} : { payload }) });
      return { status: statusCode, body: JSON.parse(body), text: body };
    };
    const post = (who: Actor, url: string, payload: object = {}) => call(who, 'POST', url, payload);
    const id = await cataloguedCase(desk, '2026-11-02T09:00:00+08:00');

    const pools = await call(runs, 'GET', `/bureau/draw-pools/${id}`);
    assert.equal(pools.status, 200, pools.text);
    assert.equal(pools.body.targets.length, register.size);
    assert.equal(pools.body.officers.length, 6);
    assert.equal((await call(elsewhere, 'GET', `/bureau/draw-pools/${id}`)).status, 404);
    assert.equal((await call(head, 'GET', `/bureau/draw-pools/${id}`)).status, 403);
    const fixed = { plan, units: ['human-resources'], inspectors, partners: true };
    assert.equal((await post(runs, `/bureau/draw-pools/${id}`, { ...fixed, partners: false })).status, 400);
    const done = await post(runs, `/bureau/draw-pools/${id}`, fixed);
    assert.equal(done.status, 200, done.text);
    await approvePlan(desk, id, '2026-11-02T09:30:00+08:00');

    // The case's own page takes none of the steps that carry what is computed.
    const typed = {
      action: 'commit',
      seen: 4,
      key: 'k',
      data: { commitment: 'ab'.repeat(32), committedAt: '2026-11-02T09:31:00+08:00' },
    };
    assert.equal((await post(runs, `/cases/${id}/steps`, typed)).body.code, 'DRW-015');
    assert.equal((await post(elsewhere, '/bureau/draws', { case: id })).status, 404);
    const committed = await post(runs, '/bureau/draws', { case: id });
    assert.equal(committed.status, 200, committed.text);
    const { id: draw, commitment } = committed.body;

    const before = await call(null, 'GET', `/public/draws/${draw}`);
    assert.deepEqual([before.body.state, before.body.commitment, before.body.record], ['committed', commitment, null]);
    const early = await call(null, 'GET', `/public/draws/${draw}/record`);
    assert.deepEqual([early.status, early.body.code], [409, 'DRW-014']);
    const list = await call(null, 'GET', '/public/draws');
    assert.deepEqual(
      list.body.draws.map((one: { id: string }) => one.id),
      [draw],
    );
    assert.deepEqual((await call(null, 'GET', `/public/draws?before=${draw}`)).body, { draws: [], before: null });

    assert.equal((await post(runs, `/bureau/draws/${draw}/witnesses`, { commitment })).status, 403);
    assert.equal((await post(union, `/bureau/draws/${draw}/witnesses`, { commitment: 'ab'.repeat(32) })).status, 422);
    assert.equal((await post(union, `/bureau/draws/${draw}/witnesses`, { commitment })).body.witnesses, 1);
    assert.equal((await post(auditor, `/bureau/draws/${draw}/witnesses`, { commitment })).body.witnesses, 2);
    assert.equal((await post(runs, `/bureau/draws/${draw}/result`)).body.code, 'DRW-009');
    at += 3_600_000;
    assert.equal((await post(elsewhere, `/bureau/draws/${draw}/result`)).status, 404);
    const drawn = await post(runs, `/bureau/draws/${draw}/result`);
    assert.equal(drawn.status, 200, drawn.text);
    assert.equal((await post(runs, `/bureau/draws/${draw}/result`)).body.code, 'DRW-013');

    // Anybody takes the record away and verifies it with the commitment noted before; no name of a person is in it.
    const record = await call(null, 'GET', `/public/draws/${draw}/record`);
    const file = lake.write(`draw-${db.engine}.json`, record.text);
    const said = execFileSync(process.execPath, [cli, 'verify-draw', file, '--commitment', commitment, '--json'], {
      encoding: 'utf8',
    });
    assert.equal(JSON.parse(said).holds, true);
    const whole = await call(null, 'GET', `/public/draws/${draw}`);
    assert.deepEqual(whole.body.record, record.body);
    assert.equal(whole.body.state, 'drawn');
    assert.deepEqual(Object.keys(whole.body.names).sort(), [...register.keys()].sort());

    const visits = await post(runs, `/bureau/draws/${draw}/visits`);
    assert.equal(visits.body.visits.length, register.size);
    const gone = await call(null, 'GET', '/public/draws/0f8c1c1e-0000-4000-8000-00000000000a');
    assert.deepEqual([gone.status, gone.body.code], [404, 'DRW-005']);
    const logged = await db.sql
      .selectFrom('log_entry')
      .select('action')
      .where('action', 'like', 'draw.%')
      .orderBy('seq')
      .execute();
    assert.deepEqual(
      logged.map(({ action }) => action),
      ['draw.pools-fixed', 'draw.committed', 'draw.witnessed', 'draw.witnessed', 'draw.made'],
    );
  },
);
