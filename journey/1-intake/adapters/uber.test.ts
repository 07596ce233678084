import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { day, mondayOf } from '#basics/day.ts';
import { dayOf, formatInstant, instant, startOf } from '#basics/instant.ts';
import { root } from '../../../checks/files.ts';
import { type Row, ScratchLake, withLake } from '../intake.builder.ts';
import { zipOf } from '../packages/zip.builder.ts';
import { foreignPlatform } from './download.ts';
import { wallOfMoment } from './local-clock.ts';
import { paymentColumns, stateColumns, tripColumns } from './uber-columns.ts';

const normalised = {
  'x-orders.csv': `worker_id,job_id,status,requested_at,accepted_at,arrived_pickup_at,picked_up_at,completed_at,accept_to_pickup_mi,pickup_to_dropoff_mi,currency
w1,j1,completed,2024-07-10T23:36:32+02:00,2024-07-10T23:36:35+02:00,2024-07-10T23:43:57+02:00,2024-07-10T23:45:20+02:00,2024-07-11T00:05:15+02:00,0.5,1,CHF
w1,j2,driver_canceled,2024-07-11T12:00:00+02:00,2024-07-11T12:00:10+02:00,2024-07-11T12:04:00+02:00,,,0.2,0.0,CHF
w1,j3,failed,2024-07-11T13:00:00+02:00,2024-07-11T13:00:10+02:00,,,2024-07-11T13:20:00+02:00,,,CHF
`,
  'x-states.csv': `worker_id,state,from,to
w1,offline,2024-07-10T10:00:00+02:00,2024-07-10T23:30:00+02:00
w1,open,2024-07-10T23:30:00+02:00,2024-07-10T23:36:35+02:00
w1,enroute,2024-07-10T23:36:35+02:00,2024-07-10T23:45:20+02:00
w1,ontrip,2024-07-10T23:45:20+02:00,2024-07-11T00:05:15+02:00
w1,open,2024-07-11T11:50:00+02:00,2024-07-11T12:00:10+02:00
w1,offline,2024-07-11T12:00:10+02:00,
`,
  'x-payments.csv': `worker_id,recognized_at,amount,currency,category,classification
w1,2024-07-10T23:36:36+02:00,4.8,CHF,driver_payment_fares,delivery.fare.pickup
w1,2024-07-10T23:36:36+02:00,2.165,CHF,driver_payment_fares,delivery.fare.distance
w1,2024-07-14T23:59:59+02:00,1,CHF,tip,transport.misc.tip
w1,2024-07-15T00:00:00+02:00,-3.2,CHF,driver_payment_fares,delivery.fare.batch_discount
w1,2024-07-15T00:00:00+02:00,0.39,CHF,tax,delivery.courier.tax.vat
`,
};

test(
  'a normalised download becomes orders, sessions and settlements, by the clock of the place',
  withLake(async (scratch) => {
    for (const [name, text] of Object.entries(normalised)) scratch.write(`mine/${name}`, text);
    scratch.write('mine/Rider/trips_data.csv', 'status\ncompleted\n');
    const folder = join(scratch.folder, 'mine');
    const receipts = await scratch.take(folder, { format: 'uber-eats' });
    assert.deepEqual(
      receipts.map(({ table, accepted, quarantined }) => [table, accepted, quarantined]),
      [
        ['order', 3, 0],
        ['pay', 2, 0],
        ['session', 2, 0],
      ],
    );
    const again = await scratch.take(folder, { format: 'uber-eats' });
    assert.ok(again.every((receipt) => receipt.alreadyTaken && receipt.accepted === 0));

    const [first, cancelled, failed] = await scratch.rows('order');
    assert.deepEqual(
      [
        first!.platformUscc,
        first!.workerId,
        first!.recordId,
        first!.trade,
        first!.status,
        first!.currency,
        first!.distanceM,
      ],
      [foreignPlatform, 'w1', 'j1', '02', '1', 'CHF', 2414],
    );
    assert.equal(formatInstant(first!.acceptedAt as number), '2024-07-10T23:36:35+08:00');
    assert.equal(dayOf(first!.acceptedAt as number), day('2024-07-10'));
    assert.equal(first!.finishedAt, instant('2024-07-11T00:05:15+08:00'));
    // No end is told: it counts to the last moment known.
    assert.deepEqual(
      [cancelled!.status, cancelled!.cancelBy, cancelled!.finishedAt, cancelled!.cancelledAt],
      ['2', '2', null, instant('2024-07-11T12:04:00+08:00')],
    );
    assert.deepEqual([failed!.status, failed!.finishedAt], ['3', instant('2024-07-11T13:20:00+08:00')]);

    const sessions = await scratch.rows('session');
    assert.deepEqual(
      sessions.map((row) => [formatInstant(row.loginAt as number), row.onlineSec, row.onTaskSec]),
      [
        ['2024-07-10T23:30:00+08:00', 2115, 1720],
        ['2024-07-11T11:50:00+08:00', 610, 0],
      ],
    );
    const pays = await scratch.rows('pay');
    assert.deepEqual(
      pays.map((row) => [
        row.periodFrom,
        row.periodTo,
        row.pieceFen,
        row.distanceFen,
        row.tipsFen,
        row.otherPayFen,
        row.deductionOtherFen,
        row.grossFen,
        row.netFen,
        row.currency,
      ]),
      [
        [day('2024-07-08'), day('2024-07-14'), 480, 217, 100, 0, 0, 797, 797, 'CHF'],
        [day('2024-07-15'), day('2024-07-21'), 0, 0, 0, 39, 320, 39, 0, 'CHF'],
      ],
    );
    assert.ok((await scratch.rows('order')).length === 3);
  }),
);

test(
  'a later download that knows more revises what it knew before',
  withLake(async (scratch) => {
    const open = normalised['x-states.csv'].replace('2024-07-11T12:00:10+02:00\nw1,offline', '\nw1,offline');
    scratch.write('first/x-states.csv', open);
    scratch.write('first/x-payments.csv', normalised['x-payments.csv'].split('\n').slice(0, 3).join('\n'));
    await scratch.take(join(scratch.folder, 'first'), { format: 'uber-eats' });
    assert.equal((await scratch.rows('session'))[1]!.logoutAt, null, 'an open state stays open');
    scratch.write('later/x-payments.csv', normalised['x-payments.csv']);
    const [pay] = await scratch.take(join(scratch.folder, 'later'), { format: 'uber-eats' });
    assert.deepEqual([pay!.accepted, pay!.revised, pay!.conflicts], [2, 1, 0]);
  }),
);

const courierZip = zipOf([
  {
    name: 'Uber Data/Courier/courier_lifetime_trip_data-0.csv',
    data: `city_name,courier_accept_timestamp_local,courier_arrival_pickup_timestamp_local,courier_begintrip_timestamp_local,courier_dropoff_timestamp_local,delivery_status,courier_accept_to_pickup_distance_miles,restaurant_request_timestamp_local
Lausanne,2024-07-10T10:00:00,2024-07-10T10:05:00,2024-07-10T10:06:00,2024-07-10T10:20:00,completed,0.5,2024-07-10T09:59:58
`,
  },
  {
    name: 'Uber Data/Driver/driver_payments-0.csv',
    data: `City Name,Trip UUID,Local Amount,Currency Code,Classification,Category,Local Timestamp
Lausanne,t-1,8.50,CHF,delivery.fare.dropoff,driver_payment_fares,2024-07-10 10:20:00
`,
  },
]);

test(
  "the company's own courier export is read from its .zip; the worker is named by the first trip or by who sends it",
  withLake(async (scratch) => {
    const path = scratch.write('uber.zip', courierZip);
    await scratch.take(path, { format: 'uber-eats' });
    const [order] = await scratch.rows('order');
    assert.match(order!.workerId as string, /^worker-[0-9a-f]{12}$/);
    assert.match(order!.recordId as string, /^trip-20240710100000-[0-9a-f]{8}$/);
    assert.equal(order!.createdAt, instant('2024-07-10T09:59:58+08:00'));
    assert.equal(order!.finishedAt, instant('2024-07-10T10:20:00+08:00'));
    const [pay] = await scratch.rows('pay');
    assert.deepEqual([pay!.pieceFen, pay!.currency, pay!.workerId], [850, 'CHF', order!.workerId]);
    const named = new ScratchLake();
    try {
      await named.take(path, { format: 'uber-eats', worker: 'rider-7' });
      assert.equal((await named.rows('order'))[0]!.workerId, 'rider-7');
    } finally {
      named.remove();
    }
  }),
);

const rides2021 = `city_id;currency_code;timezone;request_timestamp_local;request_timestamp_utc;begintrip_timestamp_local;dropoff_timestamp_local;request_to_begin_distance_miles;trip_distance_miles;status;original_fare_local
3;EUR;Europe/Paris;2021-02-01T11:06:29;2021-02-01T10:06:29.000Z;2021-02-01T11:12:04;2021-02-01T11:18:20;0.8;2.1;completed;12.5
3;EUR;Europe/Paris;2021-02-01T12:00:00;2021-02-01T11:00:00.000Z;\\N;\\N;;;rider_canceled;\\N
3;EUR;Europe/Paris;2021-02-01T12:00:00;2021-02-01T11:00:00.000Z;2021-02-02T08:00:00;2021-02-02T08:30:00;1;5;completed;40
`;
const rides2022 = `request_time,begintrip_time,dropoff_time,status,currency,fare,distance
2022-05-03 06:12:10 +0000 UTC,2022-05-03 06:20:44 +0000 UTC,2022-05-03 06:58:01 +0000 UTC,completed,USD,88.40,24.1
`;
const rides2025 = `currency_code,timezone,request_timestamp_local,request_timestamp_utc,begintrip_timestamp_local,dropoff_timestamp_local,is_scheduled_trip,trip_distance_miles,status,original_fare_usd,driver_upfront_fare_usd
USD,America/Denver,2025-03-01 05:40:12,2025-03-01T12:40:12.000Z,2025-03-01 05:52:00,2025-03-01 06:30:10,true,23.4,completed,131.50,80.25
`;

test(
  'rides of every layout: the request stands for the acceptance, unless the ride was ordered in advance',
  withLake(async (scratch) => {
    scratch.write('2021/02 - Driver Lifetime Trips.csv', rides2021);
    scratch.write('2022/Trip details (Driver).csv', rides2022);
    scratch.write('2025/driver_lifetime_trips-0.csv', rides2025);
    const take = (year: string, timeZone?: string) =>
      scratch.take(join(scratch.folder, year), {
        format: 'uber-rides',
        ...(timeZone === undefined ? {} : { timeZone }),
      });
    await take('2021');
    await assert.rejects(take('2022'), { code: 'INT-110' });
    await take('2022', 'America/Denver');
    await take('2025');
    const rows = await scratch.rows('order');
    const shown = rows.map((row) => [
      row.status,
      row.acceptedAt === null ? null : formatInstant(row.acceptedAt as number).slice(0, 19),
      row.userPaidFen,
      row.workerGrossFen,
      row.currency,
    ]);
    assert.deepEqual(shown, [
      ['1', '2021-02-01T11:06:29', 1250, null, 'EUR'],
      ['2', '2021-02-01T12:00:00', null, null, 'EUR'],
      ['1', '2021-02-02T08:00:00', 4000, null, 'EUR'],
      ['1', '2022-05-03T00:12:10', 8840, null, 'USD'],
      ['1', '2025-03-01T05:52:00', 13150, 8025, 'USD'],
    ]);
    assert.ok(rows.every((row) => row.trade === '01'));
  }),
);

test('a moment is told by the clock of its zone', () => {
  assert.equal(wallOfMoment('2024-03-31 00:59:59 +0000 UTC', 'Europe/Zurich'), '2024-03-31T01:59:59');
  assert.equal(wallOfMoment('2024-03-31T01:00:00.000Z', 'Europe/Zurich'), '2024-03-31T03:00:00');
  assert.equal(wallOfMoment('2024-03-31T01:00:00Z', 'Nowhere/Town'), null);
  assert.equal(wallOfMoment('yesterday', 'Europe/Zurich'), null);
});

test(
  'text that is no time is quarantined like any other row',
  withLake(async (scratch) => {
    scratch.write('mine/orders.csv', normalised['x-orders.csv'].replace('2024-07-10T23:36:35+02:00', 'soon'));
    scratch.write('mine/payments.csv', normalised['x-payments.csv'].replace('-3.2', 'much'));
    const receipts = await scratch.take(join(scratch.folder, 'mine'), { format: 'uber-eats' });
    assert.deepEqual(
      receipts.map(({ accepted, quarantined }) => [accepted, quarantined]),
      [
        [2, 1],
        [2, 1],
      ],
    );
  }),
);

test('the page for people names every column the adapters read', () => {
  const page = readFileSync(`${root}docs/how-to/bring-your-own-download.md`, 'utf8');
  for (const columns of [tripColumns, stateColumns, paymentColumns])
    for (const name of Object.values(columns).flat()) assert.ok(page.includes(`\`${name}\``), name);
});

/** Seconds covered by at least one of the intervals. */
function unionSeconds(intervals: readonly Row[]): number {
  let covered = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { a, b } of (intervals as { a: number; b: number }[]).toSorted((x, y) => x.a - y.a)) {
    covered += Math.max(0, b - Math.max(a, end));
    end = Math.max(end, b);
  }
  return covered;
}

const sample = `${root}../shared/data/ubereats-lausanne-orders.csv`;
test(
  "a courier's real download agrees with its known sums",
  { skip: existsSync(sample) ? false : 'the sample is not on this machine' },
  withLake(async (scratch) => {
    const receipts = await scratch.take(join(sample, '..'), { format: 'uber-eats' });
    assert.deepEqual(
      receipts.map(({ table, accepted, quarantined }) => [table, accepted, quarantined]),
      [
        ['order', 3886, 0],
        ['pay', 62, 0],
        ['session', 743, 0],
      ],
    );
    const hours = (column: string) => `round(sum(${column}) / 3600.0, 1)`;
    const [order] = await scratch.query(
      'order',
      `SELECT count(*) FILTER (status = '1') AS completed, count(DISTINCT ("acceptedAt" + 28800) // 86400) AS days,
        ${hours('coalesce("finishedAt", "cancelledAt") - "acceptedAt"')} AS plain FROM rows`,
    );
    assert.deepEqual(order, { completed: 3864, days: 266, plain: 1513.8 });
    const [online] = await scratch.query(
      'session',
      `SELECT ${hours('"onTaskSec"')} AS task, ${hours('"onlineSec" - "onTaskSec"')} AS open FROM rows`,
    );
    assert.deepEqual(online, { task: 1140.6, open: 471.8 });
    const orders = await scratch.query(
      'order',
      `SELECT "acceptedAt" AS a, coalesce("finishedAt", "cancelledAt") AS b FROM rows`,
    );
    // Two cancelled orders count two minutes up to the arrival their rows still name.
    assert.ok(Math.abs(unionSeconds(orders) / 3600 - 1112.92) < 0.05);
    const sessions = await scratch.query(
      'session',
      'SELECT "loginAt" AS a, "logoutAt" AS b FROM rows WHERE "logoutAt" IS NOT NULL',
    );
    const byDay = new Map<number, number>();
    for (const { a, b } of sessions as { a: number; b: number }[])
      for (let from = a; from < b; ) {
        const to = Math.min(b, startOf(dayOf(from) + 1));
        byDay.set(dayOf(from), (byDay.get(dayOf(from)) ?? 0) + to - from);
        from = to;
      }
    const byWeek = new Map<number, number>();
    for (const [date, seconds] of byDay) byWeek.set(mondayOf(date), (byWeek.get(mondayOf(date)) ?? 0) + seconds);
    const longest = (sums: Map<number, number>) => Math.round(Math.max(...sums.values()) / 360) / 10;
    assert.deepEqual([longest(byDay), longest(byWeek)], [9.5, 43.4]);
    const [pay] = await scratch.query(
      'pay',
      `SELECT sum("grossFen") - sum("deductionOtherFen") AS net, min(currency) AS currency FROM rows`,
    );
    assert.deepEqual(pay, { net: 5858163, currency: 'CHF' });
  }),
);
