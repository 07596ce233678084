import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { seatDistanceMetres, townships } from '#law/places/townships.ts';
import {
  aDay,
  count,
  county,
  dongan,
  fold,
  gecheng,
  mingtong,
  order,
  type Row,
  session,
  settlement,
  t,
} from './feed.builder.ts';
import { type County, SENT_UNKNOWN, UNKNOWN, UNKNOWN_CODE, UNKNOWN_PLACE } from './ledger.ts';

test('a clean day has nothing wrong with it', () => {
  const { counts, seen } = fold({
    sessions: [session('09-03T08:00:00', '09-03T20:00:00', { onlineSec: 43200, onTaskSec: 3600, orders: 2 })],
    orders: [order('09-03T08:10:00', '09-03T08:40:00'), order('09-03T12:00:00', '09-03T12:30:00')],
    pay: [settlement('09-01', '09-15', { orders: 2, pieceFen: 1000, grossFen: 1000, netFen: 1000 })],
  });
  assert.deepEqual(seen, []);
  assert.deepEqual(
    [count(counts, 'orders'), count(counts, 'sessions'), count(counts, 'settlements'), count(counts, 'rowsChecked')],
    [2, 1, 1, 4],
  );
  assert.equal(count(counts, 'rowsFailed'), 0);
});

test('sessions of one platform that overlap, of two platforms that may', () => {
  const twice = [session('09-03T08:00:00', '09-03T12:00:00'), session('09-03T11:00:00', '09-03T14:00:00')];
  assert.deepEqual(fold({ sessions: twice }).seen, ['session-overlap 0 session 1']);
  assert.deepEqual(fold({ sessions: [twice[0]!, { ...twice[1]!, platform: 1 }] }).seen, []);
  const bySeconds = (seconds: number) => [twice[0]!, { ...twice[1]!, start: twice[0]!.end! - seconds }];
  assert.deepEqual(fold({ sessions: bySeconds(60) }).seen, [], '60 seconds are clocks');
  assert.deepEqual(fold({ sessions: bySeconds(61) }).seen, ['session-overlap 0 session 1']);
  const open = [session('09-03T08:00:00', null), session('09-03T11:00:00', '09-03T14:00:00')];
  assert.deepEqual(fold({ sessions: open }).seen, [], 'an open session ends at the next login at the latest');
  const worker = [twice[0]!, { ...twice[1]!, source: 1 }];
  assert.deepEqual(fold({ sessions: worker }).seen, [], "a worker's own records are no feed");
});

test('a session of exactly 24 hours passes, one of a second more is marked', () => {
  const long = (seconds: number) => [{ ...session('09-03T08:00:00', null), end: t('09-03T08:00:00') + seconds }];
  assert.deepEqual(fold({ sessions: long(86400) }).seen, []);
  assert.deepEqual(fold({ sessions: long(86401) }).seen, ['over-long-session 0 session 0']);
});

test('reversed intervals of sessions and orders', () => {
  const { seen } = fold({
    sessions: [session('09-03T08:00:00', '09-03T07:00:00')],
    orders: [
      order('09-03T09:00:00', '09-03T08:59:59'),
      order('09-03T10:00:00', '09-03T10:30:00', { picked: t('09-03T10:31:00') }),
      order('09-03T11:00:00', '09-03T11:30:00', { created: t('09-03T11:00:01') }),
      order('09-03T12:00:00', '09-03T12:30:00', { created: t('09-03T11:58:00'), picked: t('09-03T12:10:00') }),
    ],
  });
  assert.deepEqual(seen, [
    'reversed-interval 0 session 0',
    'reversed-interval 0 order 0',
    'reversed-interval 0 order 1',
    'reversed-interval 0 order 2',
  ]);
});

test('an order without a session, and when that cannot be told', () => {
  const lone = [order('09-03T21:00:00', '09-03T21:30:00')];
  assert.deepEqual(fold({ sessions: aDay, orders: lone }).seen, ['order-without-session 0 order 0']);
  const edge = (at: string) => fold({ sessions: aDay, orders: [order(at, '09-03T21:30:00')] }).seen;
  assert.deepEqual(edge('09-03T20:01:00'), [], 'a minute is clocks');
  assert.deepEqual(edge('09-03T20:01:01'), ['order-without-session 0 order 0']);
  assert.deepEqual(
    fold({ sessions: [session('09-03T08:00:00', null)], orders: lone }).seen,
    [],
    'an open session may cover it',
  );
  const other = fold({ sessions: [{ ...aDay[0]!, end: t('09-03T22:00:00'), platform: 1 }], orders: lone });
  assert.deepEqual(other.seen, ['order-without-session 0 order 0']);

  const gap = fold({ sessions: aDay, orders: lone, county: county({}, { session: ['2026-09-02'] }) });
  assert.deepEqual([gap.seen, count(gap.counts, 'orderSessionUnknown')], [[], 1]);
  const opening = fold({
    orders: [order('09-01T09:00:00', '09-01T09:30:00'), order('09-02T09:00:00', '09-02T09:30:00')],
    county: county({ contextFrom: day('2026-09-01') }),
  });
  assert.deepEqual(opening.seen, ['order-without-session 0 order 1']);
  assert.equal(count(opening.counts, 'orderSessionUnknown'), 1);
  const silent = county({ reported: (_, table) => table !== 'session' });
  assert.deepEqual(fold({ orders: lone, county: silent }).seen, []);
});

test('a session of the month before covers its orders after midnight', () => {
  const over = [session('08-31T20:00:00', '09-01T03:00:00')];
  const { counts, seen } = fold({ sessions: over, orders: [order('09-01T02:00:00', '09-01T02:30:00', { night: 1 })] });
  assert.deepEqual([seen, count(counts, 'sessions'), count(counts, 'orders')], [[], 0, 1]);
});

test('sums of a session: wrong only where no reading makes them right', () => {
  const orders = [
    order('09-03T09:00:00', '09-03T09:30:00'),
    order('09-03T09:20:00', '09-03T09:50:00'),
    order('09-03T11:00:00', '09-03T11:10:00', { status: 2, distanceM: UNKNOWN }),
  ];
  const says = (more: Row, rows = orders) =>
    fold({ sessions: [session('09-03T08:00:00', '09-03T12:00:00', more)], orders: rows }).seen.length > 0;
  assert.equal(says({ orders: 3 }), false);
  assert.equal(says({ orders: 2 }), false, 'cancelled orders need not be counted');
  assert.equal(says({ orders: 1 }), true);
  assert.equal(says({ orders: 4 }), true);
  assert.equal(says({ onTaskSec: 3000 }), false, 'union of the done orders');
  assert.equal(says({ onTaskSec: 3000 - 300 }), false);
  assert.equal(says({ onTaskSec: 3000 - 301 }), true);
  assert.equal(says({ onTaskSec: 4200 + 300 }), false, 'sum of all orders');
  assert.equal(says({ onTaskSec: 4200 + 301 }), true);
  assert.equal(says({ onlineSec: 4 * 3600 + 301 }), true);
  assert.equal(says({ onlineSec: 1000, onTaskSec: 3000 }), true);
  const resting = [{ ...orders[0]!, restFrom: t('09-03T09:05:00'), restTo: t('09-03T09:25:00') }];
  assert.equal(says({ onTaskSec: 600 }, resting), false, 'less the rest inside the order');
  const unreadable = [...orders, { ...orders[0]!, start: 0, marks: 1 }];
  assert.equal(
    fold({ sessions: [session('09-03T08:00:00', '09-03T12:00:00', { orders: 4 })], orders: unreadable }).seen.includes(
      'session-sum-mismatch 0 session 0',
    ),
    false,
    'the order whose time is unreadable may be the fourth',
  );
  const gap = county({}, { order: ['2026-09-03'] });
  const many = [session('09-03T08:00:00', '09-03T12:00:00', { orders: 9 })];
  assert.deepEqual(fold({ sessions: many, orders, county: gap }).seen, []);
  assert.deepEqual(fold({ sessions: many, orders }).seen, ['session-sum-mismatch 0 session 0']);
});

test('two orders at once, too far apart: what can be told from township codes', () => {
  const seats = seatDistanceMetres(townships[gecheng]!, townships[dongan]!);
  // Less 10 km on either side, at 150 km/h.
  const seconds = Math.floor(((seats - 20000) * 3600) / 150000);
  assert.ok(seconds > 500 && seconds < 700, `${seconds}`);
  const pair = (apart: number, more: Row = {}, first: Row = {}) => {
    const a = order('09-03T10:00:00', '09-03T10:50:00', { distanceM: UNKNOWN });
    const rows = [
      { ...a, ...first },
      { ...a, start: a.start! + apart, place: dongan, ...more },
    ];
    return fold({ sessions: [...aDay, { ...aDay[0]!, platform: 1 }], orders: rows });
  };
  assert.deepEqual(pair(seconds - 1).seen, [
    'order-overlap-impossible 0 order 0',
    'order-overlap-impossible 0 order 1',
  ]);
  assert.deepEqual(pair(seconds).seen, [], 'fast, but possible');
  assert.deepEqual(pair(60, {}, { end: t('09-03T10:01:00') }).seen, [], 'the first was done');
  assert.deepEqual(pair(30, { place: mingtong }).seen.length, 2, '22 km between seats leave a minute');
  assert.deepEqual(pair(120, { place: mingtong }).seen, [], 'they may be two kilometres apart');
  assert.deepEqual(pair(60, { place: UNKNOWN_PLACE }).seen, []);
  const across = pair(60, { platform: 1 });
  assert.equal(across.seen.length, 2);
  assert.deepEqual([count(across.counts, 'overlapElsewhere', 0), count(across.counts, 'overlapElsewhere', 1)], [1, 1]);
  assert.deepEqual([count(across.counts, 'rowsFailed', 0), count(across.counts, 'rowsFailed', 1)], [0, 0]);
});

test('pay for orders without an order in the period', () => {
  const orders = [order('09-14T09:00:00', '09-14T09:30:00')];
  const sessions = [session('09-14T08:00:00', '09-14T20:00:00')];
  const seen = (pay: Row, over?: County) => {
    const folded = fold({ sessions, orders, pay: [pay], ...(over && { county: over }) });
    return [folded.seen.includes('pay-without-order 0 pay 0'), count(folded.counts, 'payOrderUnknown')];
  };
  assert.deepEqual(seen(settlement('09-01', '09-15', { orders: 1 })), [false, 0]);
  assert.deepEqual(seen(settlement('09-15', '09-30', { orders: 1 })), [true, 0]);
  assert.deepEqual(seen(settlement('09-15', '09-30', { pieceFen: 100 })), [true, 0]);
  assert.deepEqual(
    seen(settlement('09-15', '09-30', { pieceFen: 100, orders: 0 })),
    [false, 0],
    'pieces that are no orders',
  );
  assert.deepEqual(seen(settlement('09-15', '09-30', { grossFen: 5000 })), [true, 0], 'nothing else is named');
  assert.deepEqual(seen(settlement('09-15', '09-30', { grossFen: 5000, basicFen: 5000 })), [false, 0]);
  assert.deepEqual(seen(settlement('09-15', '09-30', { grossFen: 5000, orders: 0 })), [false, 0]);
  assert.deepEqual(seen(settlement('08-01', '09-10', { orders: 1 })), [false, 1], 'longer than the context');
  const gap = county({}, { order: ['2026-09-20'] });
  assert.deepEqual(seen(settlement('09-15', '09-30', { orders: 1 }), gap), [false, 1]);
});

test('sums of a settlement: too much is certain, too little may be a part left out', () => {
  const seen = (more: Row) =>
    fold({ pay: [settlement('09-01', '09-15', { orders: 0, ...more })] }).seen.includes('pay-sum-mismatch 0 pay 0');
  assert.equal(seen({ pieceFen: 1000, grossFen: 999 }), false);
  assert.equal(seen({ pieceFen: 1000, grossFen: 998 }), true);
  assert.equal(seen({ pieceFen: 1000, grossFen: 2000 }), false);
  for (const part of ['pieceOvertimeFen', 'inKindFen', 'welfareFen']) {
    assert.equal(seen({ pieceFen: 1000, [part]: 500, grossFen: 1500 }), false, part);
    assert.equal(seen({ pieceFen: 1000, [part]: 500, grossFen: 1000 }), true, `${part} is part of gross`);
  }
  assert.equal(seen({ grossFen: 1000, taxFen: 100, netFen: 901 }), false);
  assert.equal(seen({ grossFen: 1000, taxFen: 100, netFen: 902 }), true);
  assert.equal(seen({ grossFen: 1000, taxFen: 100, netFen: 500 }), false);
});

test('clocks, zeroed times, dates before 1992, impossible speed, no distance', () => {
  const of = (more: Row, from = '09-03T10:00:00', to = '09-03T10:30:00') =>
    fold({ sessions: aDay, orders: [order(from, to, more)] }).seen.map((line) => line.split(' ')[0]);
  assert.deepEqual(of({ sentEarlyS: 60 }), []);
  assert.deepEqual(of({ sentEarlyS: 61 }), ['clock-skew']);
  assert.deepEqual(of({ sentEarlyS: SENT_UNKNOWN }), []);
  assert.deepEqual(of({ marks: 1 }), ['zeroed-time']);
  assert.deepEqual(of({ marks: 2 }), ['date-before-1992']);
  assert.deepEqual(of({ marks: 3 }), ['zeroed-time', 'date-before-1992']);
  assert.deepEqual(of({ distanceM: 20 }, '09-03T10:00:00', '09-03T10:00:00'), ['zeroed-time'], '0.02 km in no time');
  assert.deepEqual(of({ distanceM: 75000 }), []);
  assert.deepEqual(of({ distanceM: 75001 }), ['impossible-speed']);
  assert.deepEqual(of({ distanceM: 0 }), ['zero-distance']);
  assert.deepEqual(of({ distanceM: 0 }, '09-03T10:00:00', '09-03T10:01:00'), []);
  assert.deepEqual(of({ distanceM: 0, trade: 6 }), [], 'livestreams have no way');
  assert.deepEqual(
    fold({ pay: [settlement('09-01', '09-15', { orders: 0, marks: 2 })] }).seen,
    ['date-before-1992 0 pay 0'],
    'paid in 1970',
  );
  const timeless = fold({ orders: [{ ...order('09-03T10:00:00', '09-03T10:30:00'), start: 0, end: 0, marks: 1 }] });
  assert.deepEqual(timeless.seen, ['zeroed-time 0 order 0'], 'an order without any readable time is still counted');
});

test('holiday and night marks, only where the order lies on one side', () => {
  const of = (from: string, to: string, more: Row) =>
    fold({ sessions: [session('09-01T00:00:00', null)], orders: [order(from, to, more)] }).seen.map(
      (line) => line.split(' ')[0],
    );
  // 25 September 2026 is the Mid-Autumn Festival, a Friday.
  assert.deepEqual(of('09-25T10:00:00', '09-25T10:30:00', { holiday: 1 }), []);
  assert.deepEqual(of('09-25T10:00:00', '09-25T10:30:00', { holiday: 0 }), ['holiday-mark']);
  assert.deepEqual(of('09-25T10:00:00', '09-25T10:30:00', { holiday: 2 }), ['holiday-mark']);
  assert.deepEqual(of('09-24T10:00:00', '09-24T10:30:00', { holiday: 1 }), ['holiday-mark']);
  assert.deepEqual(of('09-26T10:00:00', '09-26T10:30:00', { holiday: 2 }), [], 'an adjusted day off');
  assert.deepEqual(of('09-26T10:00:00', '09-26T10:30:00', { holiday: 0 }), [], 'rest days follow rosters');
  assert.deepEqual(
    of('09-24T23:50:00', '09-25T00:10:00', { holiday: 0, night: 1 }),
    [],
    'across midnight either is right',
  );
  assert.deepEqual(
    of('09-24T23:30:00', '09-25T00:00:00', { holiday: 1, night: 1 }),
    ['holiday-mark'],
    'ends at midnight',
  );

  assert.deepEqual(of('09-03T22:00:00', '09-04T06:00:00', { night: 1, distanceM: UNKNOWN }), []);
  assert.deepEqual(of('09-03T22:00:00', '09-03T22:30:00', { night: 0 }), ['night-mark']);
  assert.deepEqual(of('09-03T21:59:59', '09-03T22:30:00', { night: 0 }), [], 'across the edge either is right');
  assert.deepEqual(of('09-03T21:00:00', '09-03T22:00:00', { night: 1 }), ['night-mark']);
  assert.deepEqual(of('09-04T05:30:00', '09-04T06:00:00', { night: 0 }), ['night-mark']);
  assert.deepEqual(of('09-04T06:00:00', '09-04T06:30:00', { night: 1 }), ['night-mark']);
  assert.deepEqual(of('09-03T10:00:00', '09-03T10:30:00', { night: 9 }), []);
  const unmarked = fold({
    sessions: aDay,
    orders: [order('09-03T10:00:00', '09-03T10:30:00', { night: 9, holiday: UNKNOWN_CODE, weather: UNKNOWN_CODE })],
  });
  assert.deepEqual(
    [
      count(unmarked.counts, 'nightUnmarked'),
      count(unmarked.counts, 'holidayUnmarked'),
      count(unmarked.counts, 'weatherUnmarked'),
    ],
    [1, 1, 1],
  );
});

test('weather marks against warnings: only a warning throughout contradicts "none"', () => {
  const warned = county({
    weather: [{ place: '500229', kind: 2, from: t('09-03T10:00:00'), to: t('09-03T13:00:00') }],
  });
  const of = (from: string, to: string, weather: number) =>
    fold({ sessions: aDay, orders: [order(from, to, { weather })], county: warned }).seen;
  assert.deepEqual(of('09-03T10:00:00', '09-03T10:30:00', 0), ['weather-mark 0 order 0']);
  assert.deepEqual(of('09-03T10:00:00', '09-03T10:30:00', 2), []);
  assert.deepEqual(of('09-03T12:30:00', '09-03T13:00:01', 0), [], 'the warning ended before the order');
  assert.deepEqual(of('09-03T09:30:00', '09-03T09:50:00', 2), [], 'rain needs no warning');
});

test('workers the platform never registered are counted once, their rows each', () => {
  const { counts } = fold({ sessions: aDay, orders: [order('09-03T10:00:00', '09-03T10:30:00')], linked: false });
  assert.deepEqual([count(counts, 'unlinked-worker'), count(counts, 'unlinkedWorkers')], [2, 1]);
});

test('mandatory fields are counted by trade; a mark only where it was due', () => {
  const full = order('09-03T10:00:00', '09-03T10:30:00', {
    namesSession: 1,
    userPaidFen: 1000,
    platformFeeFen: 200,
    workerGrossFen: 800,
    promisedS: 1800,
    extendedS: 0,
    injuryPremiumMilli: 70,
  });
  const cells = (row: Row) => {
    const { counts } = fold({ sessions: [], orders: [row] });
    return [count(counts, 'filledCells'), count(counts, 'mandatoryCells'), count(counts, 'field-missing')];
  };
  assert.deepEqual(cells(full), [14, 14, 0]);
  assert.deepEqual(cells({ ...full, userPaidFen: UNKNOWN }), [13, 14, 1]);
  assert.deepEqual(
    cells({ ...full, trade: 6, distanceM: UNKNOWN, promisedS: UNKNOWN, injuryPremiumMilli: UNKNOWN }),
    [10, 10, 0],
  );
  assert.deepEqual(
    cells({ ...full, end: 0, status: 4 }),
    [11, 11, 0],
    'an order in progress has no end and no marks yet',
  );
});
