import assert from 'node:assert/strict';
import { believed } from '#journey/2-audit/runs/believed.ts';
import { listChanges } from '#journey/2-audit/runs/changes.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { ReadLog } from '#store/log/read-log.ts';
import { sm3 } from '#store/sm3.ts';
import { type Actor, visitor } from './access.ts';
import { doors } from './app.ts';
import { madeExplanation, madeFinding, madeRun } from './findings.builder.ts';
import { serve } from './serve.ts';

const [ann, ben, cho] = ['ann', 'ben', 'cho'].map((name) => sm3(name)) as [string, string, string];
const [one, two] = ['91500229MA60000001', '91500229MA60000002'] as const;
const day = (text: string) => Date.parse(`${text}T12:00:00+08:00`);

const as = (roles: Actor['roles'], tie: Partial<Actor> = {}): Actor => ({
  ...visitor,
  account: '9',
  roles: ['public', ...roles],
  ...tie,
});
const people: Readonly<Record<string, Actor>> = {
  officer: as(['officer'], { unit: 'human-resources' }),
  transport: as(['head'], { unit: 'transport' }),
  court: as(['officer'], { unit: 'court' }),
  union: as(['union-officer'], { unit: 'trade-union' }),
  township: as(['township-officer'], { township: '500229106' }),
  auditor: as(['auditor']),
  ann: as(['worker'], { workerKey: ann, account: null }),
  delegate: as(['delegate'], { delegatedKeys: [ben] }),
  clerk: as(['clerk'], { enterprise: one }),
  mediator: as(['mediator']),
  platform: as(['platform'], { enterprise: one, account: null }),
};

onBothEngines(
  'everybody is shown the findings that are theirs to see, masked, and each reading is in the log',
  async (db) => {
    const rest = madeFinding({ worker: ann, platform: one, departments: ['human-resources', 'transport'] });
    const pay = madeFinding({
      rule: 'minimum-wage',
      measure: 'pay',
      worker: ben,
      platform: two,
      departments: ['human-resources', 'trade-union'],
      amountFen: 12_300,
      quantity: { value: 149_400, unit: 'seconds' },
    });
    const across = madeFinding({ worker: ann, platform: null, period: '2026-08-04' });
    const feed = madeFinding({ rule: 'late-rows', measure: 'pay', platform: one, worker: null });
    const all = [rest, pay, across, feed];
    const first = await madeRun(db, '2026-08', day('2026-09-05'), all, { [ann]: '500229001', [ben]: '500229106' });
    const dearer = madeFinding({ ...pay, amountFen: 20_000, law: sm3('another law') });
    const later = madeFinding({ worker: cho, platform: two, law: sm3('another law') });
    const second = await madeRun(db, '2026-08', day('2026-09-20'), [dearer, rest, later, feed]);
    const [before] = await believed(db.sql, { on: Math.floor(day('2026-09-05') / 86_400_000) });
    const [after] = await believed(db.sql);
    await db.sql.transaction().execute((trx) => listChanges(trx, before!, after!, day('2026-09-20')));
    const asked: unknown[] = [];
    const app = await serve({
      house: {
        db,
        keys: keysFromText(newKeysText(), 'test'),
        now: () => day('2026-09-25'),
        reads: new ReadLog(db),
        audits: {
          lake: '/nowhere',
          desk: {
            ask: async (asking) => {
              asked.push(asking);
              return { run: 1, under: true };
            },
          },
          explainer: { explain: async () => madeExplanation(rest, [{ platform: one }, { platform: two }]) as never },
        },
      },
      doors,
      proofs: {
        session: async ({ headers }) => people[String(headers['x-as'])] ?? null,
        'platform-key': async ({ headers }) => people[String(headers['x-as'])] ?? null,
      },
    });
    const get = async (who: string, url: string) => {
      const reply = await app.inject({ url, headers: { 'x-as': who } });
      return { status: reply.statusCode, body: reply.json(), text: reply.body };
    };
    const ids = async (who: string, url: string) => {
      const { status, body } = await get(who, url);
      assert.equal(status, 200, `${who} ${url} ${JSON.stringify(body)}`);
      return ((body.data ?? body).findings as { id: string }[]).map(({ id }) => id).sort();
    };
    const sorted = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
    const then = 'on=2026-09-10';

    // Whose findings are whose.
    assert.deepEqual(await ids('officer', `/bureau/findings?${then}`), sorted(all));
    assert.deepEqual(await ids('officer', '/bureau/findings'), sorted([rest, dearer, later, feed]));
    assert.deepEqual(await ids('officer', '/bureau/findings?on=2026-09-04'), []);
    assert.deepEqual(await ids('transport', `/bureau/findings?${then}`), [rest.id]);
    assert.deepEqual(await ids('court', `/bureau/findings?${then}`), []);
    assert.deepEqual(await ids('union', `/bureau/findings?${then}`), [pay.id]);
    assert.deepEqual(await ids('township', `/bureau/findings?${then}`), [pay.id]);
    assert.deepEqual(await ids('auditor', `/bureau/findings?${then}`), sorted(all));
    assert.deepEqual(await ids('ann', `/worker/findings?${then}`), sorted([rest, across]));
    assert.deepEqual(await ids('delegate', `/worker/findings?${then}`), [pay.id]);
    assert.deepEqual(await ids('clerk', `/enterprise/findings?${then}`), sorted([rest, feed]));
    assert.deepEqual(await ids('platform', `/openapi/v1/findings?${then}`), sorted([rest, feed]));
    for (const [who, url] of [
      ['mediator', '/bureau/findings'],
      ['ann', '/bureau/findings'],
      ['officer', '/worker/findings'],
      ['clerk', '/worker/findings'],
      ['officer', '/enterprise/findings'],
    ] as const)
      assert.equal((await get(who, url)).status, 403, `${who} ${url}`);
    for (const [who, url] of [
      ['court', `/bureau/findings/${rest.id}`],
      ['township', `/bureau/findings/${rest.id}`],
      ['ann', `/worker/findings/${pay.id}`],
      ['delegate', `/worker/findings/${rest.id}`],
      ['clerk', `/enterprise/findings/${pay.id}`],
      ['clerk', `/enterprise/findings/${across.id}`],
      ['clerk', `/enterprise/findings/${pay.id}/explanation`],
      ['platform', `/openapi/v1/findings/${pay.id}`],
      ['platform', `/openapi/v1/findings/${across.id}`],
      ['platform', `/openapi/v1/findings/${pay.id}/explanation`],
      ['officer', `/bureau/findings/${'0'.repeat(64)}`],
      ['officer', '/bureau/findings/x'],
    ] as const)
      assert.equal((await get(who, url)).status, 404, `${who} ${url}`);

    // Filters, pages, counts.
    const found = async (filter: string) => ids('officer', `/bureau/findings?${then}&${filter}`);
    assert.deepEqual(await found('rule=minimum-wage'), [pay.id]);
    assert.deepEqual(await found('measure=pay'), sorted([pay, feed]));
    assert.deepEqual(await found(`platform=${one}`), sorted([rest, feed]));
    assert.deepEqual(await found('township=500229001'), sorted([rest, across]));
    assert.deepEqual(await found('unit=trade-union'), [pay.id]);
    assert.deepEqual(await found('verdict=cannot-tell'), []);
    assert.deepEqual(await found('period=2026-07'), []);
    const pages: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await get(
        'officer',
        `/bureau/findings?${then}&limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      pages.push(...body.findings.map(({ id }: { id: string }) => id));
      cursor = body.cursor;
    }
    assert.deepEqual(pages, sorted(all).reverse());
    assert.equal((await get('officer', '/bureau/findings?cursor=1.x')).status, 400);
    assert.equal((await get('officer', '/bureau/findings?on=2026-13-01')).status, 400);
    assert.deepEqual((await get('union', `/bureau/findings/counts?${then}`)).body.counts, [
      { rule: 'minimum-wage', measure: 'pay', verdict: 'finding', count: 1, amountFen: 12_300 },
    ]);

    // Masks.
    const whole = await get('officer', `/bureau/findings/${pay.id}`);
    assert.deepEqual([whole.body.worker, whole.body.believedNow], [`${ben.slice(0, 8)}…`, false]);
    assert.deepEqual(whole.body.quantity, { value: 149_400, unit: 'seconds' });
    assert.equal((await get('ann', `/worker/findings/${rest.id}`)).body.worker, ann);
    for (const [who, url] of [
      ['auditor', `/bureau/findings?${then}`],
      ['auditor', `/bureau/findings/${rest.id}`],
      ['auditor', `/bureau/findings/${rest.id}/explanation`],
      ['auditor', `/bureau/audits/${second}/changes`],
    ] as const) {
      const { status, text } = await get(who, url);
      assert.equal(status, 200, url);
      assert.ok(![ann, ben, cho].some((key) => text.includes(key.slice(0, 8))), `${url} names a worker`);
    }
    const explanation = (await get('clerk', `/enterprise/findings/${rest.id}/explanation`)).body;
    assert.deepEqual([explanation.finding.worker, explanation.evidence], [`${ann.slice(0, 8)}…`, [{ platform: one }]]);

    const signed = (await get('platform', `/openapi/v1/findings/${rest.id}/explanation`)).body;
    assert.deepEqual([signed.code, signed.data.evidence], [0, [{ platform: one }]]);
    const [reader] = await db.sql
      .selectFrom('log_entry')
      .select('actor')
      .where('action', '=', 'finding.explain')
      .orderBy('seq', 'desc')
      .limit(1)
      .execute();
    assert.equal(reader!.actor, `platform:${one}`);

    // What a law changed, and for whom.
    const changed = (await get('officer', `/bureau/audits/${second}/changes`)).body;
    assert.deepEqual([changed.before, changed.after, changed.otherLaw], [first, second, true]);
    const kinds = Object.fromEntries(
      changed.changes.map((each: { key: string; kind: string }) => [each.key, each.kind]),
    );
    assert.deepEqual(kinds, { [across.key]: 'gone', [pay.key]: 'changed', [later.key]: 'appeared' });
    assert.equal(changed.whom.length, 3);
    assert.deepEqual(
      (await get('union', `/bureau/audits/${second}/changes`)).body.changes.map(({ key }: { key: string }) => key),
      [pay.key],
    );

    // Runs and asking for one.
    const { body: listed } = await get('officer', '/bureau/audits?limit=1');
    assert.deepEqual([listed.runs[0].run, listed.runs[0].state, listed.before], [second, 'finished', second]);
    assert.equal((await get('auditor', `/bureau/audits/${first}`)).body.findings, 4);
    assert.equal((await get('ann', `/bureau/audits/${first}`)).status, 403);

    // The log: every reading of a worker's finding has an entry that names the worker.
    const entries = await db.sql
      .selectFrom('log_entry')
      .selectAll()
      .where('object', '=', `finding:${pay.id}`)
      .execute();
    assert.deepEqual(
      entries.map(({ actor, role, action, subject, purpose }) => [actor, role, action, subject, purpose]),
      [['account:9', 'officer', 'finding.read', ben, 'labour-protection-audit']],
    );
    const own = await db.sql.selectFrom('log_entry').select('actor').where('subject', '=', ann).execute();
    assert.ok(own.some(({ actor }) => actor === `worker:${ann}`) && own.length > 6);
    await app.close();
  },
);
