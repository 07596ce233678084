import type { Trade, WorkerClass } from '../../kinds.ts';
import type { RegisterFact } from '../register.ts';

/** A worker's orders of a month at one enterprise beside one route-time standard; counts of orders. */
export interface SectorRouteTimeFact extends RegisterFact {
  workerClass: WorkerClass;
  trade: Trade;
  /** Least time to be allowed by the standard, seconds, and the distances it holds for. */
  routeSeconds: number;
  routeAboveM: number | null;
  routeUpToM: number | null;
  /** Whether it is known that the enterprise is bound. */
  membersKnown: boolean;
  /** Orders that surely fall under the standard and of which the time allowed is known. */
  routeOrders: number;
  /** Of them, those allowed less, and the least allowed to any of these; null: none. */
  routeOrdersShort: number;
  shortestRouteSeconds: number | null;
  /** Orders that may fall under it and cannot be told, by what is not reported; each order counted under the first. */
  routePlaceNotSaid: number;
  routeVehicleNotSaid: number;
  routeDistanceNotSaid: number;
  routePromiseNotSaid: number;
  routeExtensionNotSaid: number;
}

/** An enterprise's month beside one staffing standard that holds on the month's last day. */
export interface SectorStaffingFact extends RegisterFact {
  trade: Trade;
  /** Least workers for ten thousand orders of a month. */
  staffingPerTenThousand: number;
  membersKnown: boolean;
  /** Orders accepted in the month in the trade and area. */
  staffedOrders: number;
  /** Workers engaged in the trade in the month, whatever their class and place. */
  staffedWorkers: number;
  workersSent: boolean;
  /** Whether the standard holds for the whole county: workers are not counted by place. */
  staffingWholeCounty: boolean;
}

/** Facts folded from the register of sector standards, by kind. */
export interface SectorFacts {
  'sector-route-time': SectorRouteTimeFact;
  'sector-staffing': SectorStaffingFact;
}
