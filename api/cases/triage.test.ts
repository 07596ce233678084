import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { csvOf, orderRow, ScratchLake, testKey, uscc } from '#journey/1-intake/intake.builder.ts';
import { workerKey } from '#journey/1-intake/worker-key.ts';
import { sealLake } from '#journey/2-audit/seal-lake.ts';
import { complaint } from '#journey/3-cases/cases.builder.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import type { Actor } from '../access.ts';
import { caseHouse, people } from './case-house.builder.ts';

const idNo = '11010519491231002X';
const partner = '93500229MA5YYK9X4Q';
const rider: Actor = { ...people.worker, workerKey: workerKey(testKey, idNo) };
const delegate: Actor = { ...people.worker, roles: ['public', 'delegate'], workerKey: null };

interface Shown {
  procedure: string;
  opening: string;
  instead: string | null;
  cost: { kind: string; confidence: string };
  takes: { limit: { value: number; article: string; confidence: string } | null }[];
}

/** A rider reported as self-employed, under a natural person to whom the partner handed the work on. */
async function riderInLake(scratch: ScratchLake) {
  const own = { platformUscc: uscc, workerId: 'W1' };
  const link = { ...own, from: '2026-07-01', postType: '3', coreWork: '1', contractForm: '1' };
  const files = {
    worker: [{ ...own, recordId: 'W', idNo, trade: '02', relation: '3', chain: '2', onDate: '2026-07-01' }],
    assignment: [
      { ...link, recordId: 'A1', tier: 1, partyKind: '1', partyUscc: partner, kind: '2' },
      { ...link, recordId: 'A2', tier: 2, partyKind: '2', partyUscc: null, kind: '2' },
    ],
    order: [orderRow('O1', { workerGrossFen: 450 })],
  };
  await scratch.take(Object.entries(files).map(([name, rows]) => scratch.write(`${name}.csv`, csvOf(rows))));
  await sealLake({ lake: scratch.lake, month: '2026-09' });
}

onBothEngines('先按关系分流：渠道、费用、时限、链条上可以找的人；走错了也收，并指路', async (db) => {
  const scratch = new ScratchLake();
  try {
    await riderInLake(scratch);
    const house = await caseHouse(db, scratch.lake);
    house.on('2026-10-12T09:00');
    const routes = async (query: string, who: Actor = rider) => {
      const { status, body } = await house.call(who, 'GET', `/worker/routes?${query}`);
      assert.equal(status, 200, JSON.stringify(body));
      return body;
    };
    const of = (all: Shown[], slug: string) => all.find(({ procedure }) => procedure === slug)!;

    const seen = await routes('matter=pay');
    assert.deepEqual([seen.lake, seen.month, seen.relations.length], ['read', '2026-09', 1]);
    const [relation] = seen.relations;
    assert.deepEqual([relation.platform, relation.reported, relation.from], [uscc, 'self-employed', 'reported']);
    assert.equal(relation.chainReported, true);
    // Work handed on to a person: whoever handed it on answers, by a provision of its own; the platform for its choice.
    const grounds = relation.respondents.map((one: { ground: string; party: string; tier: number }) => [
      one.ground,
      one.tier,
      one.party,
    ]);
    assert.ok(
      grounds.some(
        ([ground, tier, party]: unknown[]) => ground === 'unqualified-contractor' && tier === 1 && party === partner,
      ),
      JSON.stringify(grounds),
    );
    for (const { basis } of relation.respondents)
      for (const one of basis) assert.ok(one.title !== '' && one.article !== '');
    const arbitration = of(relation.routes, 'arbitration-intake');
    assert.deepEqual([arbitration.opening, arbitration.instead], ['elsewhere', 'civil-route-guidance']);
    assert.deepEqual(
      [arbitration.cost.kind, arbitration.takes[0]!.limit!.value, arbitration.takes[0]!.limit!.confidence],
      ['free', 5, 'official'],
    );

    // The worker says it is a labour relation: in doubt, and no route is closed.
    const [doubted] = (await routes('matter=pay&class=employee')).relations;
    assert.deepEqual([doubted.from, doubted.workerClass], ['in-doubt', 'unclear']);
    for (const slug of ['arbitration-intake', 'inspection-complaint', 'civil-route-guidance', 'one-stop-mediation'])
      assert.equal(of(doubted.routes, slug).opening, 'open', slug);

    // Of somebody without an engagement it is said, and what they say counts.
    const nobody = await routes('matter=pay&class=quasi-employee', people.otherWorker);
    assert.deepEqual(
      [nobody.lake, nobody.relations[0].from, nobody.relations[0].respondents],
      ['unknown', 'asked', []],
    );
    const unasked = await routes('matter=relation', people.otherWorker);
    assert.equal(unasked.relations[0].workerClass, 'unclear');
    assert.equal(
      (await house.call(delegate, 'GET', `/worker/routes?matter=pay&worker=${rider.workerKey}`)).status,
      404,
    );
    const acting = { ...delegate, delegatedKeys: [rider.workerKey!] };
    assert.equal((await routes(`matter=pay&worker=${rider.workerKey}`, acting)).relations[0].platform, uscc);

    // A complaint of somebody self-employed is taken all the same, and told where it is better off.
    const filed = { id: randomUUID(), procedure: 'inspection-complaint', data: complaint, enterprise: uscc };
    const opened = await house.call(rider, 'POST', '/cases', filed);
    assert.equal(opened.status, 201, JSON.stringify(opened.body));
    const others = opened.body.otherRoutes.map(({ procedure }: Shown) => procedure);
    assert.equal(others[0], 'one-stop-mediation');
    assert.ok(others.includes('civil-route-guidance') && !others.includes('inspection-complaint'));
    // Sent again it says the same.
    assert.deepEqual((await house.call(rider, 'POST', '/cases', filed)).body.otherRoutes, opened.body.otherRoutes);
    const doubtful = { ...filed, id: randomUUID(), workerClass: 'employee' };
    assert.deepEqual((await house.call(rider, 'POST', '/cases', doubtful)).body.otherRoutes, []);
    await house.close();

    const without = await caseHouse(db);
    const none = await without.call(rider, 'GET', '/worker/routes?matter=pay&class=employee');
    assert.deepEqual([none.body.lake, none.body.relations[0].from], ['none', 'asked']);
    assert.match(none.body.lakeWords.zh, /没有数据湖/);
    await without.close();
  } finally {
    scratch.remove();
  }
});
