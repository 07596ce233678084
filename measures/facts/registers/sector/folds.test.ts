import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { buildBlock, buildCounty, type OrderRow } from '../../block.builder.ts';
import { foldWorker } from '../../fold.ts';
import type { WorkDay } from '../../kinds.ts';
import type { County, Engagement, RecordRow } from '../../ledger.ts';
import { foldWorkerRegisters } from '../fold.ts';
import type { SectorRouteTimeFact } from './kinds.ts';
import { binds, type SectorStandard, standardFor, standardsOn, statusOn } from './standards.ts';

const law = lawAsKnown();
const uscc = '91500229MA5U0T0105';
const office = 1;
const row = (recordId: string, own: Record<string, number | string>): RecordRow =>
  ({ platform: office, recordId, segment: 0, row: 0, ...own }) as unknown as RecordRow;
const listed = { ...row('E', {}), platform: 0 } as RecordRow;

const base = {
  associationId: 'A',
  instrument: '2',
  trade: '02',
  place: '500229',
  proposedOn: day('2026-02-01'),
  agreedOn: day('2026-03-01'),
  enterpriseSide: 'E',
  workerSide: 'W',
  from: day('2026-04-01'),
};
const hours = (own: Record<string, number | string> = {}) =>
  row('H', { ...base, kind: '4', unit: '5', value: 25_200, ...own });
const route = (own: Record<string, number | string> = {}) =>
  row('R', { ...base, kind: '5', unit: '6', value: 2400, ...own });
const member = row('M', { associationId: 'A', memberUscc: uscc, from: day('2026-01-01') });

function county(standards: readonly RecordRow[], members: readonly RecordRow[] = [member], membersSent = true): County {
  return {
    ...buildCounty({
      month: '2026-09',
      platforms: [uscc, '11500229X'],
      places: ['500229001', '500101001'],
      records: { enterprise: [listed] },
      reported: (_platform, table) => table !== 'sectorMember' || membersSent,
    }),
    registers: { sectorStandard: standards, sectorMember: members },
  };
}

const one = (given: RecordRow): SectorStandard => standardsOn(county([given]))[0]!;
const on = (text: string, given: RecordRow) => statusOn(one(given), day(text));

test('a standard goes from proposed to agreed, in force and ended by its dates alone', () => {
  const closed = hours({ to: day('2026-12-31') });
  assert.equal(on('2026-01-31', closed), null);
  assert.equal(on('2026-02-01', closed), 'proposed');
  assert.equal(on('2026-02-28', closed), 'proposed');
  assert.equal(on('2026-03-01', closed), 'agreed');
  assert.equal(on('2026-03-31', closed), 'agreed');
  assert.equal(on('2026-04-01', closed), 'in-force');
  assert.equal(on('2026-12-31', closed), 'in-force');
  assert.equal(on('2027-01-01', closed), 'ended');
});

test('nothing applies before the day it was agreed, nor with a side that is not named, unless a regulator published it', () => {
  const late = hours({ agreedOn: day('2026-05-01') });
  assert.equal(on('2026-04-15', late), 'proposed');
  assert.equal(on('2026-05-01', late), 'in-force');
  const { workerSide: _, ...alone } = hours() as unknown as Record<string, number | string>;
  assert.equal(on('2026-06-01', alone as unknown as RecordRow), 'sides-not-named');
  assert.equal(on('2026-06-01', { ...alone, instrument: '3' } as unknown as RecordRow), 'in-force');
});

test('an agreement binds the members of its association, a collective contract and a published standard the whole trade', () => {
  const at = day('2026-09-10');
  const known = (given: RecordRow, members?: readonly RecordRow[], sent?: boolean) => {
    const all = county([given], members, sent);
    return binds(all, standardsOn(all)[0]!, uscc, at);
  };
  assert.equal(known(hours()), true);
  assert.equal(known(hours(), []), false);
  assert.equal(known(hours(), [], false), null);
  assert.equal(known(hours(), [row('M', { associationId: 'B', memberUscc: uscc, from: 0 })], false), null);
  const left = { ...member, to: day('2026-09-09') } as unknown as RecordRow;
  assert.equal(known(hours(), [left]), false);
  assert.equal(known(hours({ instrument: '1' }), []), true);
  assert.equal(known(hours({ instrument: '3' }), []), true);
});

test('what an enterprise sends about itself is no standard of the sector, and a unit the kind is not counted in is not read', () => {
  const own = { ...hours(), platform: 0 } as RecordRow;
  assert.deepEqual(standardsOn(county([own])), []);
  const find = (given: RecordRow, place: string | null = '500229001') =>
    standardFor(county([given]), 'hours', uscc, 1, place, day('2026-09-10'));
  assert.equal(find(hours()).standard?.value, 25_200);
  assert.equal(find(hours({ unit: '6' })).standard, null);
  assert.equal(find(hours({ place: '500229000' })).standard?.value, 25_200);
  assert.deepEqual(find(hours(), '500101001'), { standard: null, open: null });
  assert.deepEqual(find(hours(), null), { standard: null, open: 'place' });
});

test('of several standards the one that began last binds', () => {
  const newer = row('H2', { ...base, kind: '4', unit: '5', value: 28_800, from: day('2026-08-01') });
  const all = county([newer, hours()]);
  assert.equal(standardFor(all, 'hours', uscc, 1, '500229001', day('2026-07-31')).standard?.value, 25_200);
  assert.equal(standardFor(all, 'hours', uscc, 1, '500229001', day('2026-08-01')).standard?.value, 28_800);
});

const engagement: Engagement = {
  platform: 0,
  workerId: 'W1',
  trade: 'delivery',
  workerClass: 'quasi-employee',
  adjudicated: false,
  from: day('2026-06-01'),
  to: null,
  identity: 'matches',
};
const accepted = startOf(day('2026-09-10')) + 9 * 3600;
const order = (own: OrderRow): OrderRow => ({
  start: accepted,
  end: accepted + 1200,
  status: 1,
  trade: 2,
  vehicle: 1,
  place: 0,
  distanceM: 2000,
  promisedS: 2400,
  extendedS: 0,
  ...own,
});

function routeFacts(
  standards: readonly RecordRow[],
  orders: readonly OrderRow[],
  membersSent = true,
): SectorRouteTimeFact[] {
  const block = buildBlock(county(standards, membersSent ? [member] : [], membersSent), [
    { orders, records: { engagements: [engagement] } },
  ]);
  const facts: SectorRouteTimeFact[] = [];
  foldWorkerRegisters(block, 0, law, { 'sector-route-time': (fact) => facts.push(fact) });
  return facts;
}

test('orders are counted beside the standard of their distance, vehicle, area and day', () => {
  const [fact] = routeFacts(
    [route({ upToM: 3000, vehicle: '1' })],
    [
      order({ promisedS: 2399 }),
      order({ promisedS: 2000, extendedS: 400 }),
      order({ promisedS: 1500, extendedS: 100 }),
      order({ distanceM: 3000 }),
      order({ distanceM: 3001, promisedS: 60 }),
      order({ vehicle: 2, promisedS: 60 }),
      order({ place: 1, promisedS: 60 }),
      order({ status: 2, promisedS: 60 }),
      order({ trade: 3, promisedS: 60 }),
      order({ source: 1, promisedS: 60 }),
    ],
  );
  assert.equal(fact!.record, 'R');
  assert.deepEqual([fact!.routeOrders, fact!.routeOrdersShort, fact!.shortestRouteSeconds], [4, 2, 1600]);
});

test('each order that cannot be told is counted once, under the first thing missing', () => {
  const unknown = { distanceM: undefined, promisedS: undefined, extendedS: undefined } as unknown as OrderRow;
  const [fact] = routeFacts(
    [route({ upToM: 3000, vehicle: '1' })],
    [
      order({ place: 65535 }),
      order({ vehicle: 9, ...unknown }),
      order({ distanceM: -2147483648 }),
      order({ promisedS: -2147483648 }),
      order({ promisedS: 2000, extendedS: -2147483648 }),
      order({ promisedS: 2400, extendedS: -2147483648 }),
    ],
  );
  const { routePlaceNotSaid, routeVehicleNotSaid, routeDistanceNotSaid, routePromiseNotSaid, routeExtensionNotSaid } =
    fact!;
  assert.deepEqual(
    [routePlaceNotSaid, routeVehicleNotSaid, routeDistanceNotSaid, routePromiseNotSaid, routeExtensionNotSaid],
    [1, 1, 1, 1, 1],
  );
  assert.equal(fact!.routeOrders, 1);
});

test('a proposal, or a standard of an association without a list of members, judges no order', () => {
  const { agreedOn: _, ...proposed } = route() as unknown as Record<string, number | string>;
  assert.deepEqual(routeFacts([proposed as unknown as RecordRow], [order({ promisedS: 60 })]), []);
  const [unknown] = routeFacts([route()], [order({ promisedS: 60 })], false);
  assert.deepEqual([unknown!.membersKnown, unknown!.routeOrders, unknown!.routeOrdersShort], [false, 0, 0]);
});

test('a day carries the longest day of the sector that binds the platform', () => {
  const days: WorkDay[] = [];
  const block = buildBlock(county([hours()]), [{ orders: [order({})], records: { engagements: [engagement] } }]);
  foldWorker(block, 0, law, { day: (fact) => days.push({ ...fact }) });
  assert.deepEqual(
    days.map(({ sectorDailySeconds, sectorDailyOpen }) => [sectorDailySeconds, sectorDailyOpen]),
    [[25_200, null]],
  );
});
