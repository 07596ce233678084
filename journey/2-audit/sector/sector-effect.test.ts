import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { csvOf, orderRow, otherUscc, type Row, ScratchLake, uscc } from '../../1-intake/intake.builder.ts';
import { auditLake } from '../audit-lake.ts';
import type { Finding } from '../finding.ts';
import { type SealedMonth, sealLake } from '../seal-lake.ts';
import { sectorRegister } from './register.ts';
import type { EffectRequest } from './request.ts';
import { sectorEffect } from './sector-effect.ts';

const law = lawAsKnown();
const month = '2026-09';
const base: EffectRequest = {
  kind: 'route-time',
  trade: 'delivery',
  area: '500229',
  vehicle: null,
  aboveM: null,
  upToM: null,
  per: 'hour',
  percentile: 50,
  value: null,
};

const worker = (workerId: string, platformUscc = uscc, change: Row = {}): Row => ({
  platformUscc,
  recordId: `w-${workerId}`,
  workerId,
  trade: '02',
  relation: '2',
  chain: '5',
  // The first day: nobody can have worked into it from a month that is not sealed.
  onDate: '2026-09-01',
  ...change,
});

/** An order from a time of 3 September for so many seconds, two kilometres, promised and extended as said. */
const order = (recordId: string, workerId: string, from: string, seconds: number, change: Row = {}): Row => {
  const start = Date.parse(`2026-09-03T${from}:00+08:00`);
  const end = new Date(start + seconds * 1000 + 8 * 3600_000).toISOString().slice(0, 19);
  return orderRow(recordId, {
    workerId,
    acceptedAt: `2026-09-03T${from}:00+08:00`,
    finishedAt: `${end}+08:00`,
    fromPlace: '500229001',
    distanceM: 2000,
    vehicle: '1',
    promisedS: 1800,
    extendedS: 0,
    ...change,
  });
};

async function sealed(t: TestContext, tables: Readonly<Record<string, readonly Row[]>>): Promise<SealedMonth> {
  const lake = await laked(t, tables);
  return sealLake({ lake: lake.lake, month });
}

async function laked(t: TestContext, tables: Readonly<Record<string, readonly Row[]>>): Promise<ScratchLake> {
  const lake = new ScratchLake();
  t.after(() => lake.remove());
  for (const [table, rows] of Object.entries(tables)) await lake.send(`${table}.csv`, csvOf(rows));
  return lake;
}

test('route time: the percentile is one that was seen, and the effect is counted by hand', async (t) => {
  const month = await sealed(t, {
    worker: [worker('W1'), worker('W2', otherUscc)],
    order: [
      order('a', 'W1', '09:00', 600),
      order('b', 'W1', '10:00', 900, { promisedS: 1000 }),
      order('c', 'W1', '11:00', 1200, { promisedS: 900, extendedS: 100 }),
      order('d', 'W2', '09:00', 1500, { platformUscc: otherUscc, promisedS: 1200, extendedS: null }),
      // Beside the point: cancelled, another trade, too far, elsewhere.
      order('e', 'W1', '12:00', 60, { status: '2', finishedAt: null, cancelledAt: '2026-09-03T12:01:00+08:00' }),
      order('f', 'W1', '13:00', 60, { trade: '03' }),
      order('g', 'W1', '14:00', 60, { distanceM: 3001 }),
      order('h', 'W1', '15:00', 60, { fromPlace: '500101001' }),
      // Not told: no distance; nobody registered.
      order('i', 'W1', '16:00', 60, { distanceM: null }),
      order('j', 'W9', '16:00', 700),
    ],
  });
  const request = { ...base, upToM: 3000 };
  const half = await sectorEffect([month], law, request);
  // 600, 700, 900, 1200, 1500: the third of five
  assert.equal(half.observed.counted, 5);
  assert.deepEqual(half.observed.percentiles, { p10: 600, p25: 700, p50: 900, p75: 1200, p90: 1500 });
  assert.deepEqual(half.observed.unknown, { distanceM: 1 });
  assert.deepEqual([half.value, half.observed.upToValue], [900, 3]);
  assert.deepEqual([half.effect.told, half.effect.beyond, half.effect.workers], [4, 0, 0]);
  assert.deepEqual(half.effect.unknown, { distanceM: 1, workerId: 1 });
  assert.deepEqual(half.seals, [{ month: '2026-09', digest: month.seal.digest }]);
  assert.deepEqual(half.proposal, {
    kind: '5',
    trade: '02',
    place: '500229',
    unit: '6',
    value: 900,
    upToM: 3000,
    percentileBp: 5000,
    observedMonths: '2026-09',
  });

  // At 1001 s both 1000 s count as less; at 1300 s the order promised 1200 s may have been extended.
  const [own, other] = (await sectorEffect([month], law, { ...request, value: 1001 })).enterprises.toSorted(
    (a, b) => b.told - a.told,
  );
  assert.deepEqual([own!.platform, own!.told, own!.beyond, own!.workers], [uscc, 3, 2, 1]);
  assert.deepEqual([other!.platform, other!.told, other!.beyond], [otherUscc, 1, 0]);
  const longer = await sectorEffect([month], law, { ...request, value: 1300 });
  assert.deepEqual(longer.effect.unknown, { distanceM: 1, extendedS: 1, workerId: 1 });
  assert.equal('percentileBp' in longer.proposal, false);
});

const session = (recordId: string, workerId: string): Row => ({
  platformUscc: uscc,
  recordId,
  workerId,
  trade: '02',
  loginAt: '2026-09-03T08:00:00+08:00',
  logoutAt: '2026-09-03T22:00:00+08:00',
  mandated: '0',
});
const pay = (recordId: string, workerId: string, grossFen: number, change: Row = {}): Row => ({
  platformUscc: uscc,
  recordId,
  workerId,
  trade: '02',
  periodFrom: '2026-09-01',
  periodTo: '2026-09-30',
  pieceFen: grossFen,
  grossFen,
  tipsFen: 0,
  inKindFen: 0,
  subsidyNightFen: 0,
  subsidyWeatherFen: 0,
  subsidyHeatFen: 0,
  ...change,
});
/** Three riders paid for the month, and one whose class is not known. */
const paidMonth = {
  worker: [worker('W1'), worker('W2'), worker('W3'), worker('W4', uscc, { relation: '9' })],
  session: ['W1', 'W2', 'W3', 'W4'].map((id) => session(`s-${id}`, id)),
  order: [
    order('a', 'W1', '09:00', 3600),
    order('b', 'W1', '11:00', 3600),
    order('c', 'W2', '09:00', 3600),
    order('d', 'W3', '09:00', 3600),
    order('e', 'W4', '09:00', 3600),
  ],
  pay: [pay('p1', 'W1', 6000), pay('p2', 'W2', 4600, { tipsFen: 100 }), pay('p3', 'W3', 2500), pay('p4', 'W4', 2500)],
};

test('minimum pay: fen an hour observed, and the money short at a value, worker by worker', async (t) => {
  const month = await sealed(t, paidMonth);
  const request: EffectRequest = { ...base, kind: 'minimum-pay' };
  const half = await sectorEffect([month], law, request);
  // 60.00 for 2 h, 45.00 (tips aside) and 25.00 for 1 h: 25, 30, 45
  assert.deepEqual(half.observed.percentiles, { p10: 2500, p25: 2500, p50: 3000, p75: 4500, p90: 4500 });
  assert.deepEqual([half.value, half.minimumWageFen], [3000, 2200]);
  // 30.00 - 25.00 = 5.00; the unclear class is counted apart on both sides
  assert.deepEqual(half.observed.unknown, { relation: 1 });
  assert.deepEqual(half.effect, {
    told: 3,
    beyond: 1,
    workers: 1,
    amountFen: 500,
    seconds: 0,
    orders: 0,
    unknown: { relation: 1 },
  });
  // 2 x 40.00 - 60.00 = 20.00 and 40.00 - 25.00 = 15.00
  const forty = await sectorEffect([month], law, { ...request, value: 4000 });
  assert.deepEqual([forty.effect.beyond, forty.effect.workers, forty.effect.amountFen], [2, 2, 3500]);
  // by the order: 30.00, 45.00, 25.00; at 31.00: 2.00 and 6.00
  const byOrder = await sectorEffect([month], law, { ...request, per: 'order', value: 3100 });
  assert.equal(byOrder.observed.percentiles.p50, 3000);
  assert.deepEqual([byOrder.effect.beyond, byOrder.effect.amountFen], [2, 800]);
});

test('hours and orders of a day: days over the value and by how much', async (t) => {
  const month = await sealed(t, paidMonth);
  const hours = await sectorEffect([month], law, { ...base, kind: 'hours', value: 3599 });
  assert.deepEqual(hours.observed.percentiles, { p10: 3600, p25: 3600, p50: 3600, p75: 3600, p90: 7200 });
  // one day of 7200 s and two of 3600 s; a fourth of somebody whose class is not known
  assert.deepEqual([hours.effect.beyond, hours.effect.workers, hours.effect.seconds], [3, 3, 3601 + 1 + 1]);
  assert.deepEqual(hours.effect.unknown, { relation: 1 });
  const pieces = await sectorEffect([month], law, { ...base, kind: 'piece-norm', value: 1 });
  assert.deepEqual([pieces.effect.told, pieces.effect.beyond, pieces.effect.orders], [4, 1, 1]);
});

test('a worker of two months and two enterprises counts once in the sum', async (t) => {
  const idNo = '50022919900101001X';
  const lake = await laked(t, {
    worker: [worker('W1', uscc, { idNo }), worker('X1', otherUscc, { idNo })],
    order: [
      order('a', 'W1', '09:00', 600),
      order('b', 'X1', '12:00', 600, { platformUscc: otherUscc }),
      order('c', 'W1', '09:00', 600, {
        acceptedAt: '2026-10-03T09:00:00+08:00',
        finishedAt: '2026-10-03T09:10:00+08:00',
      }),
    ],
  });
  const months = [];
  for (const each of ['2026-09', '2026-10']) months.push(await sealLake({ lake: lake.lake, month: each }));
  const { effect, enterprises, proposal } = await sectorEffect(months, law, { ...base, value: 2000 });
  assert.deepEqual([effect.told, effect.beyond, effect.workers], [3, 3, 1]);
  const of = (platform: string) => enterprises.find((one) => one.platform === platform)!;
  assert.deepEqual([of(uscc).beyond, of(uscc).workers], [2, 1]);
  assert.deepEqual([of(otherUscc).beyond, of(otherUscc).workers], [1, 1]);
  assert.equal(proposal.observedMonths, '2026-09..2026-10');
});

test('a percentile of nothing is an error that says where it was looked for; a value given is tried all the same', async (t) => {
  const month = await sealed(t, paidMonth);
  await assert.rejects(sectorEffect([month], law, { ...base, trade: 'ride' }), {
    stem: 'sector-nothing-observed',
    parameters: { kind: 'route-time', trade: 'ride', area: '500229', months: '2026-09' },
  });
  const given = await sectorEffect([month], law, { ...base, trade: 'ride', value: 600 });
  assert.deepEqual([given.observed.counted, given.observed.percentiles.p50, given.effect.told], [0, null, 0]);
});

test('an agreement already in force does not hide what the value tried would come to', async (t) => {
  const standard: Row = {
    platformUscc: otherUscc,
    recordId: 'S1',
    associationId: 'A',
    instrument: '2',
    kind: '1',
    trade: '02',
    place: '500229',
    unit: '1',
    value: 9000,
    proposedOn: '2026-02-01',
    agreedOn: '2026-03-01',
    enterpriseSide: 'E',
    workerSide: 'W',
    from: '2026-04-01',
  };
  const members = [
    { platformUscc: otherUscc, recordId: 'M1', associationId: 'A', memberUscc: uscc, from: '2026-01-01' },
  ];
  const associations = [
    { platformUscc: otherUscc, recordId: 'A1', associationId: 'A', name: '协会', trade: '02', from: '2026-01-01' },
  ];
  const lake = await laked(t, {
    ...paidMonth,
    sectorStandard: [standard],
    sectorMember: members,
    sectorAssociation: associations,
  });
  const month = await sealLake({ lake: lake.lake, month: '2026-09' });
  const tried = await sectorEffect([month], law, { ...base, kind: 'minimum-pay', value: 3000 });
  assert.equal(tried.effect.amountFen, 500);

  const register = await sectorRegister(lake.lake, day('2026-09-15'), law);
  assert.deepEqual(
    register.associations.map(({ associationId, members: own }) => [associationId, own]),
    [['A', [uscc]]],
  );
  assert.deepEqual(
    register.standards.map(({ record, status, value, from }) => [record, status, value, from]),
    [['S1', 'in-force', 9000, '2026-04-01']],
  );
  const before = await sectorRegister(lake.lake, day('2026-09-30'), law);
  assert.equal(before.digest, month.seal.digest);
  await assert.rejects(sectorRegister(lake.lake, day('2026-02-15'), law), { stem: 'audit-not-sealed' });
});

test('time that may have run in from a month that is not sealed is counted apart, not as nothing', async (t) => {
  const month = await sealed(t, { ...paidMonth, worker: [worker('W1', uscc, { onDate: '2026-01-01' })] });
  const hours = await sectorEffect([month], law, { ...base, kind: 'hours', value: 3600 });
  assert.equal(hours.observed.unknown.workingSeconds, 1);
  assert.equal(hours.effect.unknown.workingSeconds, 1);
});

/** Findings of a rule in a month in which a regulator's standard is in force for everybody. */
async function foundUnder(t: TestContext, tables: Readonly<Record<string, readonly Row[]>>, rule: string, own: Row) {
  const standard: Row = {
    platformUscc: otherUscc,
    recordId: 'S1',
    instrument: '3',
    trade: '02',
    place: '500229',
    proposedOn: '2026-02-01',
    agreedOn: '2026-03-01',
    from: '2026-04-01',
    ...own,
  };
  const register = [
    {
      platformUscc: uscc,
      recordId: 'E1',
      name: '甲',
      kind: '1',
      trade: '02',
      injuryIndustry: '0',
      onDate: '2026-01-01',
    },
  ];
  const lake = await laked(t, { ...tables, enterprise: register, sectorStandard: [standard] });
  await sealLake({ lake: lake.lake, month });
  const { folder } = await auditLake({ lake: lake.lake, month, knownOn: null, processes: 1 });
  const findings = readFileSync(join(folder, 'findings.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Finding);
  return findings.filter((finding) => finding.rule === rule && finding.verdict === 'finding');
}

test('what is shown before a standard is agreed is what an audit finds once it is in force', async (t) => {
  const month = await sealed(t, paidMonth);
  const pay = await sectorEffect([month], law, { ...base, kind: 'minimum-pay', value: 4000 });
  const short = await foundUnder(t, paidMonth, 'sector-floor', { kind: '1', unit: '1', value: 4000 });
  assert.equal(short.length, pay.effect.beyond);
  assert.equal(
    short.reduce((sum, one) => sum + (one.amountFen ?? 0), 0),
    pay.effect.amountFen,
  );
  const hours = await sectorEffect([month], law, { ...base, kind: 'hours', value: 3599 });
  const long = await foundUnder(t, paidMonth, 'sector-hours', { kind: '4', unit: '5', value: 3599 });
  assert.equal(long.length, hours.effect.beyond);
  assert.equal(
    long.reduce((sum, one) => sum + (one.quantity?.value ?? 0), 0),
    hours.effect.seconds,
  );
  const routes = await sectorEffect([month], law, { ...base, upToM: 3000, value: 1801 });
  const given = await foundUnder(t, paidMonth, 'sector-route-time', { kind: '5', unit: '6', value: 1801, upToM: 3000 });
  assert.equal(routes.effect.beyond, 5);
  assert.equal(
    given.reduce((sum, one) => sum + (one.quantity?.value ?? 0), 0),
    routes.effect.beyond,
  );
});
