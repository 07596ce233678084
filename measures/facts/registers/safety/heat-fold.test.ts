import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { day } from '#basics/day.ts';
import { instant } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { buildBlock, buildCounty, type OrderRow, type WorkerRows } from '../../block.builder.ts';
import { type Engagement, type RecordRow, UNKNOWN_PLACE } from '../../ledger.ts';
import { foldWorkerRegisters } from '../fold.ts';
import { liesIn } from './bulletins.ts';
import type { HeatDay, HeatMonth, SevereWeather } from './kinds.ts';

const law = lawAsKnown({});
const HOUSE = '91500229MA5U0T0105';
const OFFICE = '11500229MA60A1B21X';
const places = ['500229219', '500229001'];

const at = (clock: string, date = '2026-08-13') =>
  instant(`${date}T${clock.length === 5 ? `${clock}:00` : clock}+08:00`);
const row = (given: object, platform = 1): RecordRow =>
  ({ platform, recordId: 'R1', segment: 0, row: 0, source: 0, ...given }) as unknown as RecordRow;
const bulletin = (maxTenths: number, place: string, on = '2026-08-13', platform = 1) =>
  row({ on: day(on), place, maxTenths }, platform);
const order = (from: string, to: string, given: OrderRow = {}): OrderRow => ({
  platform: 0,
  trade: 2,
  vehicle: 1,
  status: 1,
  place: 0,
  start: at(from),
  end: at(to),
  ...given,
});
const engagement: Engagement = {
  platform: 0,
  workerId: 'W1',
  trade: 'delivery',
  workerClass: 'employee',
  adjudicated: false,
  from: day('2026-01-01'),
  to: null,
  identity: 'matches',
};

interface Seen {
  days: HeatDay[];
  months: HeatMonth[];
  signals: SevereWeather[];
}

function fold(rows: WorkerRows, registers: { heatDay?: RecordRow[]; weatherSignal?: RecordRow[] }): Seen {
  const listed = row({ trade: 2 }, 0);
  const county = {
    ...buildCounty({ month: '2026-08', platforms: [HOUSE, OFFICE], places, records: { enterprise: [listed] } }),
    registers,
  };
  const block = buildBlock(county, [{ records: { engagements: [engagement] }, ...rows }]);
  const seen: Seen = { days: [], months: [], signals: [] };
  foldWorkerRegisters(block, 0, law, {
    'heat-day': (fact) => void seen.days.push(fact),
    'heat-month': (fact) => void seen.months.push(fact),
    'severe-weather': (fact) => void seen.signals.push(fact),
  });
  return seen;
}

test('a place lies in its township, county and city, by whichever code they are written', () => {
  for (const area of ['500229219', '500229', '500229000', '500200', '500000', '50'])
    assert.ok(liesIn('500229219', area), area);
  for (const area of ['500229218', '500229200', '500228', '510000']) assert.ok(!liesIn('500229219', area), area);
});

test('the bulletin of the smallest area counts; a day is one fact however many bulletins cover it', () => {
  const orders = [order('09:00', '10:00'), order('11:00', '12:30', { place: 1 })];
  const { days } = fold({ orders }, { heatDay: [bulletin(385, '500229'), bulletin(360, places[0]!)] });
  assert.equal(days.length, 1);
  assert.equal(days[0]!.record, '2026-08-13');
  assert.equal(days[0]!.maxTenths, 385);
  assert.equal(days[0]!.generalSeconds, 3600, 'the township, cooler than the county');
  assert.equal(days[0]!.moderateSeconds, 5400, 'elsewhere in the county');
  assert.equal(days[0]!.middaySeconds, 1800, 'from twelve on');
});

test('what an enterprise says of the heat is not heard, nor the indoor work of cars', () => {
  const orders = [order('09:00', '10:00')];
  assert.deepEqual(fold({ orders }, { heatDay: [bulletin(400, places[0]!, '2026-08-13', 0)] }).days, []);
  const cars = [order('09:00', '10:00', { vehicle: 3 })];
  assert.deepEqual(fold({ orders: cars }, { heatDay: [bulletin(400, places[0]!)] }).days, []);
  assert.deepEqual(fold({ orders }, { heatDay: [bulletin(349, places[0]!)] }).days, []);
});

test('an order over midnight counts on each day for what lies in it', () => {
  const orders = [order('23:30', '23:50', { end: at('00:45', '2026-08-14') })];
  const heatDay = [bulletin(400, places[0]!), bulletin(370, places[0]!, '2026-08-14')];
  const { days, months } = fold({ orders }, { heatDay });
  assert.deepEqual(
    days.map(({ intenseSeconds, moderateSeconds }) => [intenseSeconds, moderateSeconds]),
    [
      [1800, 0],
      [0, 2700],
    ],
  );
  assert.deepEqual([months[0]!.unsettledDays, months[0]!.heatAllowanceFen], [2, 0], 'nothing is settled yet');
});

test('time at no known place, and on no known vehicle, is told apart', () => {
  const orders = [
    order('09:00', '10:00'),
    order('12:00', '12:20', { place: UNKNOWN_PLACE }),
    order('13:00', '13:30', { vehicle: 9 }),
  ];
  const [found] = fold({ orders }, { heatDay: [bulletin(380, places[0]!)] }).days;
  assert.deepEqual([found!.moderateSeconds, found!.unplacedSeconds, found!.unnamedSeconds], [3600, 1200, 1800]);
});

test('hot days count by band in the settlements they lie in', () => {
  const on = (date: string) => order('09:00', '10:00', { start: at('09:00', date), end: at('10:00', date) });
  const heatDay = [
    bulletin(350, places[0]!, '2026-08-03'),
    bulletin(369, places[0]!, '2026-08-04'),
    bulletin(370, places[0]!, '2026-08-05'),
    bulletin(400, places[0]!, '2026-08-06'),
    bulletin(400, places[0]!, '2026-08-20'),
  ];
  const orders = ['03', '04', '05', '06', '20'].map((date) => on(`2026-08-${date}`));
  const settled = (from: string, to: string, fen: number) => ({
    platform: 0,
    start: at('00:00', to),
    periodFrom: day(from),
    periodTo: day(to),
    subsidyHeatFen: fen,
  });
  const pay = [settled('2026-07-26', '2026-08-05', 500), settled('2026-08-06', '2026-08-15', 1000)];
  const [found] = fold({ orders, pay }, { heatDay }).months;
  const { generalDays, moderateDays, intenseDays, unsettledDays, heatAllowanceFen } = found!;
  assert.deepEqual([generalDays, moderateDays, intenseDays, unsettledDays], [2, 1, 1, 1]);
  assert.equal(heatAllowanceFen, 1500);
});

test('order time is what a second-by-second count gives, however orders overlap', () => {
  const minutes = fc.tuple(fc.integer({ min: 0, max: 1300 }), fc.integer({ min: 1, max: 200 }));
  fc.assert(
    fc.property(fc.array(minutes, { minLength: 1, maxLength: 8 }), (spans) => {
      const from = at('00:00');
      const orders = spans.map(([start, length]) =>
        order('00:00', '00:01', { start: from + start * 60, end: from + (start + length) * 60 }),
      );
      const { days } = fold({ orders }, { heatDay: [bulletin(380, places[0]!)] });
      const out = Array.from({ length: 1440 }, (_, minute) =>
        spans.some(([start, length]) => minute >= start && minute < start + length),
      );
      const count = (a: number, b: number) => out.slice(a, b).filter(Boolean).length * 60;
      return days[0]!.moderateSeconds === count(0, 1440) && days[0]!.middaySeconds === count(720, 960);
    }),
    { seed: 8, numRuns: 200 },
  );
});

const signal = (given: object = {}) =>
  row({
    on: day('2026-08-13'),
    signal: 1,
    level: 3,
    areas: `500229001,${places[0]}`,
    issuedAt: at('08:00'),
    liftedAt: at('10:00'),
    ...given,
  });

test('a signal is replayed from a quarter of an hour after it is issued until it is lifted', () => {
  const orders = [
    order('08:14:59', '08:40'),
    order('08:15', '08:40', { extendedS: 0, distanceM: 3001 }),
    order('09:59:59', '10:20', { extendedS: 600, distanceM: 3000 }),
    order('10:00', '10:20', { extendedS: 0 }),
  ];
  const [found] = fold({ orders }, { weatherSignal: [signal()] }).signals;
  assert.equal(found!.ordersUnder, 2, 'neither the one before nor the one when lifted');
  assert.equal(found!.ordersNotExtended, 1);
  assert.equal(found!.ordersFar, 1);
  assert.equal(found!.mostAtOnce, 2, 'with the one still at hand from before');
  assert.equal(found!.signalKind, 'rainstorm');
  assert.equal(found!.liftSaid, true);
});

test('lateness counts from acceptance, with the time added; a signal not lifted says so; nothing elsewhere', () => {
  const late = order('08:10', '09:00', { promisedS: 2400, extendedS: 599, penaltyFen: 300 });
  const inTime = order('08:10', '09:00', { promisedS: 2400, extendedS: 600, penaltyFen: 300 });
  const replay = (one: OrderRow) =>
    fold({ orders: [one] }, { weatherSignal: [signal({ liftedAt: null })] }).signals[0]!;
  assert.deepEqual([replay(late).lateOrders, replay(late).latePenaltyFen], [1, 300]);
  assert.deepEqual([replay(inTime).lateOrders, replay(inTime).latePenaltyFen], [0, 0]);
  assert.equal(replay(late).liftSaid, false);
  const elsewhere = fold({ orders: [late] }, { weatherSignal: [signal({ areas: '500229201' })] });
  assert.deepEqual(elsewhere.signals, []);
});
