import { dayOf, startOf } from '#basics/instant.ts';
import { ordersOf, tradesSeen, workersOf } from '../../enterprise-counts.ts';
import { trades, workerClasses } from '../../kinds.ts';
import { type County, UNKNOWN, UNKNOWN_CODE, UNKNOWN_PLACE } from '../../ledger.ts';
import { tradeIndex } from '../../records.ts';
import type { EnterpriseRegister, WorkerFile, WorkerRegister } from '../register.ts';
import { workerRegister } from '../register.ts';
import { liesIn } from '../safety/bulletins.ts';
import type { SectorRouteTimeFact } from './kinds.ts';
import { appliesOn, binds, type SectorStandard, standardsOn } from './standards.ts';

const CANCELLED = 2;
const VEHICLE_UNSAID = 9;

type Counts = Pick<
  SectorRouteTimeFact,
  | 'membersKnown'
  | 'routeOrders'
  | 'routeOrdersShort'
  | 'shortestRouteSeconds'
  | 'routePlaceNotSaid'
  | 'routeVehicleNotSaid'
  | 'routeDistanceNotSaid'
  | 'routePromiseNotSaid'
  | 'routeExtensionNotSaid'
>;

const insides = new WeakMap<SectorStandard, Uint8Array>();

/** 1 for the county's places that lie in a standard's area, by their index. */
function placesInside(county: County, standard: SectorStandard): Uint8Array {
  let inside = insides.get(standard);
  if (inside === undefined) {
    inside = Uint8Array.from(county.places, (place) => Number(liesIn(place, standard.area)));
    insides.set(standard, inside);
  }
  return inside;
}

/** Counts the orders of one enterprise beside one standard; null where none of them can fall under it. */
function countOrders(file: WorkerFile, platform: number, standard: SectorStandard): Counts | null {
  const { county, block, k } = file;
  const { columns, from } = block.order;
  const uscc = county.platforms[platform]!;
  const inside = placesInside(county, standard);
  const [first, after] = [startOf(county.first), startOf(county.last + 1)];
  const counts: Counts = {
    membersKnown: true,
    routeOrders: 0,
    routeOrdersShort: 0,
    shortestRouteSeconds: null,
    routePlaceNotSaid: 0,
    routeVehicleNotSaid: 0,
    routeDistanceNotSaid: 0,
    routePromiseNotSaid: 0,
    routeExtensionNotSaid: 0,
  };
  let seen = false;
  // Orders come by time: what depends on the day alone is asked once a day.
  let [lastDay, bound]: [number, boolean | null] = [-1, false];
  for (let i = from[k]!; i < from[k + 1]!; i++) {
    const accepted = columns.start[i]!;
    if (columns.source[i] !== 0 || columns.platform[i] !== platform || accepted < first || accepted >= after) continue;
    if (columns.status[i] === CANCELLED || tradeIndex(columns.trade[i]!) !== standard.trade) continue;
    const day = dayOf(accepted);
    if (day !== lastDay) {
      lastDay = day;
      bound = appliesOn(standard, standard.trade, day) ? binds(county, standard, uscc, day) : false;
    }
    if (bound === false) continue;
    const place = columns.place[i]!;
    if (place !== UNKNOWN_PLACE && inside[place] === 0) continue;
    const vehicle = columns.vehicle[i]!;
    const vehicleSaid = vehicle !== VEHICLE_UNSAID && vehicle !== UNKNOWN_CODE && vehicle !== 0;
    if (standard.vehicle !== null && vehicleSaid && vehicle !== standard.vehicle) continue;
    const distance = columns.distanceM[i]!;
    const banded = standard.aboveM !== null || standard.upToM !== null;
    if (distance !== UNKNOWN && standard.aboveM !== null && distance <= standard.aboveM) continue;
    if (distance !== UNKNOWN && standard.upToM !== null && distance > standard.upToM) continue;
    seen = true;
    if (bound === null) counts.membersKnown = false;
    else if (place === UNKNOWN_PLACE) counts.routePlaceNotSaid++;
    else if (standard.vehicle !== null && !vehicleSaid) counts.routeVehicleNotSaid++;
    else if (banded && distance === UNKNOWN) counts.routeDistanceNotSaid++;
    else judgeTime(columns.promisedS[i]!, columns.extendedS[i]!, standard.value, counts);
  }
  return seen ? counts : null;
}

/** Allowed is the promised time and what was added; time added that is not told decides only where the promised time is short. */
function judgeTime(promised: number, extended: number, least: number, counts: Counts): void {
  if (promised === UNKNOWN) counts.routePromiseNotSaid++;
  else if (promised >= least) counts.routeOrders++;
  else if (extended === UNKNOWN) counts.routeExtensionNotSaid++;
  else {
    counts.routeOrders++;
    const allowed = promised + Math.max(0, extended);
    if (allowed >= least) return;
    counts.routeOrdersShort++;
    counts.shortestRouteSeconds = Math.min(counts.shortestRouteSeconds ?? allowed, allowed);
  }
}

const routeTime = workerRegister({
  kind: 'sector-route-time',
  fold(file, _law, take) {
    const standards = standardsOn(file.county, 'route-time');
    if (standards.length === 0) return;
    const classes = new Map(file.engagements().map(({ platform, workerClass }) => [platform, workerClass]));
    for (const [platform, workerClass] of classes) {
      for (const standard of standards) {
        const counts = countOrders(file, platform, standard);
        if (counts === null) continue;
        take({
          ...file.about(platform, standard.row.recordId),
          workerClass,
          trade: trades[standard.trade]!,
          routeSeconds: standard.value,
          routeAboveM: standard.aboveM,
          routeUpToM: standard.upToM,
          ...counts,
        });
      }
    }
  },
});

/** Whether an area is the whole county: six digits, or nine that end in zeros. */
const wholeCounty = (area: string) => area.length <= 6 || area.endsWith('000');

const staffing: EnterpriseRegister<'sector-staffing'> = {
  kind: 'sector-staffing',
  fold(file, _law, take) {
    const { county, counts, platform, uscc } = file;
    if (counts === null) return;
    const seen = tradesSeen(counts, platform);
    for (const standard of standardsOn(county, 'staffing-norm')) {
      const trade = trades[standard.trade]!;
      if (!seen.has(trade) || !appliesOn(standard, standard.trade, county.last)) continue;
      const bound = binds(county, standard, uscc, county.last);
      if (bound === false) continue;
      take({
        ...file.about(standard.row.recordId),
        trade,
        staffingPerTenThousand: standard.value,
        membersKnown: bound !== null,
        staffedOrders: ordersOf(
          counts,
          county,
          platform,
          [trade],
          (place) => place !== null && liesIn(place, standard.area),
        ),
        staffedWorkers: workersOf(counts, platform, trade, workerClasses),
        workersSent: county.reported(platform, 'worker'),
        staffingWholeCounty: wholeCounty(standard.area),
      });
    }
  },
};

/** Folds over a worker's orders beside the sector's standards. */
export const workerFolds: readonly WorkerRegister[] = [routeTime];

/** Folds over an enterprise's month beside the sector's standards. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [staffing];
