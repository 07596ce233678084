import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { Engine } from '#store/engine.ts';
import { resolveWorkers } from '../../../2-audit/seal/workers.ts';
import { csvOf, type Row, type ScratchLake, testKey, withLake } from '../../intake.builder.ts';
import { workerKey } from '../../worker-key.ts';
import {
  aDay,
  companyUscc,
  driverA,
  driverB,
  faulty,
  jsonLines,
  type MinistryFiles,
  type Raw,
} from './ministry.builder.ts';
import { type MinistryTable, ministryTableOf, ministryTables } from './ministry-tables.ts';
import { townshipOf } from './place.ts';
import { fenOf, keptOf, type MinistryRecord, metresOf, timeOf } from './record.ts';
import { type RideJoin, rideRows } from './rows.ts';

const squeeze = (row: Raw) => new Map(Object.entries(row).map(([name, value]) => [name.toLowerCase(), String(value)]));
const keyOf = (licence: string) => workerKey(testKey, licence);
const recordsOf = (files: MinistryFiles): MinistryRecord[] =>
  Object.entries(files).flatMap(([name, rows]) =>
    rows.flatMap((row) => {
      const fields = squeeze(row);
      return keptOf(ministryTableOf(name)!, (field) => fields.get(field.toLowerCase()) ?? '', keyOf) ?? [];
    }),
  );
const nothing: RideJoin = { workerIdOf: () => null, itemOf: () => null };

test('times, money and ways are read as the interface writes them; what is not is handed on', () => {
  assert.equal(timeOf('20260903081500'), '2026-09-03T08:15:00+08:00');
  assert.deepEqual(['00000000000000', '0', '', '2026-09-03', '20260903'].map(timeOf), [
    '0',
    '0',
    '',
    '2026-09-03',
    '20260903',
  ]);
  assert.deepEqual(['58.30', '58.3', '58', '0.02', '0', '8.005', '-1', '1e3'].map(fenOf), [
    '5830',
    '5830',
    '5800',
    '2',
    '0',
    '8.005',
    '-1',
    '1e3',
  ]);
  assert.deepEqual(['23.46', '0.02', '3', '0.0005', '0.00049', 'x'].map(metresOf), [
    '23460',
    '20',
    '3000',
    '1',
    '0',
    'x',
  ]);
});

test('files and folders are known by the path of the interface', () => {
  for (const [table, path] of Object.entries(ministryTables)) {
    assert.equal(ministryTableOf(path), table);
    assert.equal(ministryTableOf(`${path.replace('/', '_')}-20260903.csv`), table);
  }
  for (const name of ['position/driver', 'rated/passenger', 'order.csv', 'pay.csv'])
    assert.equal(ministryTableOf(name), null);
});

test('a place becomes a township only where it is clear which, in any of the four systems', () => {
  assert.equal(townshipOf('108467320', '32111620', '2'), '500229102');
  assert.equal(townshipOf('108467320', '32111620', '4'), '500229102');
  // The same point as other systems write it, some hundred metres off.
  assert.equal(townshipOf('108471800', '32109600', '1'), '500229102');
  assert.equal(townshipOf('108478300', '32115500', '3'), '500229102');
  // Between two seats, another city, no coordinates, an unknown system.
  for (const [lon, lat, system] of [
    ['108665000', '31949000', '2'],
    ['121470000', '31230000', '2'],
    ['', '', '2'],
    ['0', '0', '2'],
    ['108467320', '32111620', '0'],
  ] as const)
    assert.equal(townshipOf(lon, lat, system), null);
});

test('no name, phone, note, plate or coordinate is kept, and the licence number only as a key', () => {
  const text = JSON.stringify(recordsOf({ ...aDay, ...faulty }));
  for (const canary of [
    '张',
    '13800138000',
    '13900139000',
    '渝F',
    '土城路',
    '不要了',
    driverA,
    driverB,
    '108660730',
    '31948560',
  ])
    assert.ok(!text.includes(canary), canary);
  assert.ok(text.includes(keyOf(driverA)));
});

test('a day of the interface becomes orders and sessions', () => {
  const { orders, sessions, report } = rideRows(recordsOf(aDay), '500229', nothing);
  const shown = (row: Readonly<Record<string, string>>, names: readonly string[]) => names.map((name) => row[name]);
  assert.deepEqual(
    orders.map((row) =>
      shown(row, [
        'recordId',
        'status',
        'acceptedAt',
        'pickedAt',
        'finishedAt',
        'cancelledAt',
        'cancelBy',
        'fromPlace',
        'toPlace',
        'distanceM',
        'durationS',
        'userPaidFen',
      ]),
    ),
    [
      [
        'R1',
        '1',
        '2026-09-03T08:16:00+08:00',
        '2026-09-03T08:30:10+08:00',
        '2026-09-03T09:15:10+08:00',
        '',
        '',
        '500229',
        '500229102',
        '23460',
        '2700',
        '5830',
      ],
      ['R2', '2', '2026-09-03T09:10:30+08:00', '', '', '2026-09-03T09:15:00+08:00', '1', '500229', '', '', '', ''],
      ['R3', '4', '2026-09-03T11:00:10+08:00', '', '', '', '', '500229', '', '', '', ''],
    ],
  );
  assert.ok(orders.every((row) => row.platformUscc === companyUscc && row.trade === '01' && row.workerGrossFen === ''));
  assert.deepEqual(
    sessions.map((row) => shown(row, ['workerId', 'loginAt', 'logoutAt', 'place'])),
    [
      [keyOf(driverA), '2026-09-03T08:00:00+08:00', '2026-09-03T12:00:00+08:00', '500229102'],
      [keyOf(driverB), '2026-09-03T09:00:00+08:00', '', ''],
    ],
  );
  assert.deepEqual(report, {
    records: 16,
    orders: 3,
    sessions: 2,
    elsewhere: { '310000': 1 },
    unknownCompanies: [],
    untaken: 1,
    logoutsAlone: 0,
    impossiblePayTimes: 0,
    zeroTimes: 0,
    matched: 0,
    unmatched: 1,
  });
});

test('faults of real feeds are named, and no time of theirs becomes a time of ours', () => {
  const { orders, sessions, report } = rideRows(recordsOf(faulty), '500229', nothing);
  assert.deepEqual([report.impossiblePayTimes, report.zeroTimes, report.logoutsAlone], [1, 1, 1]);
  assert.deepEqual(report.elsewhere, { '110000': 1 });
  assert.equal(sessions.length, 0);
  assert.deepEqual(
    orders.map((row) => [row.recordId, row.distanceM, row.durationS]),
    [
      ['F1', '20', '0'],
      ['F2', '3100', '600'],
    ],
  );
  const alone = rideRows(recordsOf({ 'operate-pay.csv': faulty['operate-pay-20260904.jsonl']! }), '500229', nothing);
  assert.deepEqual([alone.orders.length, alone.report.unknownCompanies], [0, ['CQQH0001']]);
});

const tables = Object.keys(ministryTables) as MinistryTable[];
const time = fc
  .integer({ min: 0, max: 200 })
  .map(
    (n) => `2026-09-03T${String(8 + Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}:00+08:00`,
  );
const anyRecord: fc.Arbitrary<MinistryRecord> = fc
  .record({
    table: fc.constantFrom(...tables),
    company: fc.constantFrom(companyUscc, 'X'),
    order: fc.constantFrom('a', 'b', 'c'),
    worker: fc.constantFrom(keyOf(driverA), keyOf(driverB)),
    at: time,
    arrivedAt: time,
    matchedAt: time,
    area: fc.constantFrom('500229', '500229', '310000'),
    uscc: fc.constantFrom(companyUscc, '93500229MA5YYK9X4Q'),
    userPaidFen: fc.constantFrom('100', '200'),
  })
  .map(({ order, area, uscc, arrivedAt, matchedAt, userPaidFen, ...one }): MinistryRecord => {
    if (one.table === 'company') return { table: one.table, company: one.company, at: one.at, uscc };
    if (one.table === 'login' || one.table === 'logout') return one;
    const more =
      one.table === 'arrive'
        ? { arrivedAt }
        : one.table === 'match'
          ? { matchedAt }
          : one.table === 'pay'
            ? { userPaidFen }
            : {};
    return { ...one, order, area, ...more };
  });

test('the same records in any order, from any files and any number of times, give the same rows', () => {
  const again = fc.array(anyRecord, { minLength: 8, maxLength: 40 }).chain((records) =>
    fc.record({
      records: fc.constant(records),
      shuffled: fc.shuffledSubarray(records, { minLength: records.length, maxLength: records.length }),
      twice: fc.subarray(records),
    }),
  );
  let rows = 0;
  fc.assert(
    fc.property(again, ({ records, shuffled, twice }) => {
      const once = rideRows(records, '500229', nothing);
      rows += once.orders.length + once.sessions.length;
      assert.deepEqual(rideRows([...twice, ...shuffled], '500229', nothing), once);
      const ids = [...once.orders, ...once.sessions].map((row) => `${row.platformUscc} ${row.recordId}`);
      assert.equal(new Set(ids).size, ids.length);
    }),
    { seed: 2, numRuns: 500 },
  );
  assert.ok(rows > 1000);
});

test('a key in the place of a worker id joins the person its platform registered, and nobody else', async () => {
  const engine = await Engine.open({ threads: 1, memory: '200MB' });
  try {
    await engine.run(
      `CREATE TEMP TABLE worker_current AS SELECT '${companyUscc}' AS "platformUscc", 'D1' AS "workerId", '${keyOf(driverA)}' AS "workerKey"`,
    );
    const ids = ['D1', keyOf(driverA), keyOf(driverB)].map((id) => `('${companyUscc}', '${id}')`).join(', ');
    const found = await resolveWorkers(engine, `SELECT * FROM (VALUES ${ids}) v("platformUscc", "workerId")`);
    const of = new Map(found.map((one) => [one.workerId, one]));
    assert.deepEqual([of.get('D1')!.key, of.get(keyOf(driverA))!.key], [keyOf(driverA), keyOf(driverA)]);
    assert.deepEqual([...of.values()].filter(({ linked }) => linked).length, 2);
    assert.notEqual(of.get(keyOf(driverB))!.key, keyOf(driverB));
  } finally {
    engine.close();
  }
});

const workers = csvOf(
  [driverA, driverB].map((idNo, i) => ({
    platformUscc: companyUscc,
    recordId: `W${i}`,
    workerId: `D${i}`,
    idNo,
    trade: '01',
    relation: '2',
    chain: '5',
    onDate: '2026-01-01',
  })),
);
const items = csvOf([
  {
    platformUscc: companyUscc,
    recordId: 'I1',
    workerId: 'D0',
    orderRecordId: 'R1',
    finishedOn: '2026-09-03',
    workerGrossFen: 4500,
    platformFeeFen: 1330,
    takeRateShown: '1',
  },
]);

/** Hands files over in several calls and gives what the lake then holds, versions aside. */
async function lakeAfter(scratch: ScratchLake, calls: readonly (readonly string[])[], all: MinistryFiles) {
  const folder = scratch.lake;
  for (const [n, names] of calls.entries()) {
    const own = names.filter((name) => !(name in all));
    for (const name of own) await scratch.send(`${n}/${name}`, name.startsWith('worker') ? workers : items);
    const paths = names
      .filter((name) => name in all)
      .map((name) => scratch.write(`${n}/${name}`, jsonLines(all[name]!)));
    if (paths.length > 0) await scratch.take(paths, { format: 'ride-ministry' });
  }
  await scratch.take([], { format: 'ride-ministry' });
  const held = (table: string) =>
    scratch.query(
      table,
      `SELECT * EXCLUDE (segment, "row", ver) FROM (SELECT * FROM rows QUALIFY row_number() OVER (PARTITION BY "recordId" ORDER BY ver DESC) = 1) ORDER BY "recordId"`,
    );
  return { folder, order: await held('order'), session: await held('session') };
}

test(
  'labour items, registered drivers and late files join whenever they come',
  withLake(async (scratch) => {
    const names = Object.keys(aDay);
    const one = await lakeAfter(scratch, [['worker.csv', 'rideLabourItem.csv', ...names]], aDay);
    const [first] = one.order as [Row];
    assert.deepEqual(
      [first.recordId, first.workerId, first.userPaidFen, first.workerGrossFen, first.platformFeeFen],
      ['R1', 'D0', 5830, 4500, 1330],
    );
    const versions = await scratch.query('order', 'SELECT max(ver) AS most, count(*) AS n FROM rows');
    assert.deepEqual(versions, [{ most: 1, n: 3 }]);
    // Handed over again: nothing new.
    assert.deepEqual(await scratch.take([], { format: 'ride-ministry' }), []);
    for (const file of readdirSync(join(scratch.lake, 'ministry')))
      assert.ok(!readFileSync(join(scratch.lake, 'ministry', file), 'utf8').includes(driverA));
    for (const order of [
      [[...names].reverse(), ['rideLabourItem.csv'], ['worker.csv']],
      [names.slice(5), ['rideLabourItem.csv'], names.slice(0, 5), ['worker.csv']],
      [...names.map((name) => [name]), ['worker.csv', 'rideLabourItem.csv']],
    ])
      await withLake(async (other) => {
        const split = await lakeAfter(other, order, aDay);
        assert.deepEqual(split.order, one.order);
        assert.deepEqual(split.session, one.session);
      })();
  }),
);

test(
  'a fault in a file leaves its mark on the row or sends it to quarantine, and its other rows come in',
  withLake(async (scratch) => {
    const paths = Object.entries(faulty).map(([name, rows]) => scratch.write(name, jsonLines(rows)));
    scratch.write('broken/order-create.jsonl', '{"CompanyId":\n[]\n\n{"OrderId":"x"}\n');
    const receipts = await scratch.take(
      [
        ...paths,
        scratch.write(
          'operate-login.csv',
          'CompanyId,LicenseId,LoginTime\nCQQH0001,500229197803150023,20260904010000\n',
        ),
      ],
      { format: 'ride-ministry' },
    );
    assert.deepEqual(
      receipts.map(({ table, accepted, quarantined }) => [table, accepted, quarantined]),
      [
        ['order', 1, 1],
        ['session', 1, 0],
      ],
    );
    const [row] = await scratch.query(
      'order',
      'SELECT "recordId", "distanceM", "durationS", "pickedAt", marks FROM rows',
    );
    assert.deepEqual(row, { recordId: 'F1', distanceM: 20, durationS: 0, pickedAt: null, marks: 1 });
  }),
);
