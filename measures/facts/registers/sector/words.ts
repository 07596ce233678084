import type { FieldUnit } from '../../field-names.ts';

/** Names of the fields of facts on sector standards (measures 6, 7 and 18). */
export const sectorNames: Readonly<Record<string, readonly [unit: FieldUnit, zh: string, en: string]>> = {
  routeSeconds: ['seconds', '行业标准的最短时限', 'least time by the sector standard'],
  routeAboveM: ['metres', '适用距离大于', 'for distances above'],
  routeUpToM: ['metres', '适用距离不大于', 'for distances up to'],
  membersKnown: ['yes-no', '知道标准是否约束该企业', 'known whether it is bound'],
  routeOrders: ['orders', '适用标准、时限清楚的单', 'orders under it with a known time'],
  routeOrdersShort: ['orders', '其中短于标准的单', 'of them below it'],
  shortestRouteSeconds: ['seconds', '其中最短的时限', 'shortest time of these'],
  routePlaceNotSaid: ['orders', '没有报送接单地的单', 'orders with no place'],
  routeVehicleNotSaid: ['orders', '没有报送交通工具的单', 'orders with no vehicle'],
  routeDistanceNotSaid: ['orders', '没有报送距离、可能适用的单', 'orders with no distance that may fall under it'],
  routePromiseNotSaid: ['orders', '没有报送承诺时限的单', 'orders with no promised time'],
  routeExtensionNotSaid: [
    'orders',
    '承诺时限短、没有报送延长时限的单',
    'orders promised less with nothing said of more time',
  ],
  staffingPerTenThousand: ['workers', '每万单应有人数', 'workers for ten thousand orders'],
  staffedOrders: ['orders', '当月接单数', 'orders of the month'],
  staffedWorkers: ['workers', '当月用工人数', 'workers engaged in the month'],
  workersSent: ['yes-no', '报送了劳动者名单', 'the list of workers was sent'],
  staffingWholeCounty: ['yes-no', '标准适用于全县', 'the standard holds for the whole county'],
};

/** Words for their closed lists, by field. */
export const sectorWords: Readonly<Record<string, Readonly<Record<string, readonly [zh: string, en: string]>>>> = {};
