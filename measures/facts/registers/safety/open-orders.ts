import type { Instant } from '#basics/instant.ts';
import { UNKNOWN, UNKNOWN_CODE } from '../../ledger.ts';
import type { WorkerFile } from '../register.ts';

/** Vehicles on which one is out in the open: e-bike, motorcycle, on foot. */
const inTheOpen = new Set([1, 2, 5]);
/** Codes that do not say which. */
const unsaid = new Set([9, UNKNOWN_CODE]);

/** An order on two wheels or on foot, or one of which that is not known. */
export interface OpenOrder {
  accepted: Instant;
  end: Instant;
  /** Null where not reported. */
  place: string | null;
  /** False where the vehicle is not known. */
  surelyOpen: boolean;
  distanceM: number | null;
  /** Time allowed at first and added to it. */
  promisedS: number | null;
  extendedS: number | null;
  penaltyFen: number | null;
}

/** Finished or cancelled orders of one platform that run at some moment between two, by acceptance. */
export function openOrders(file: WorkerFile, platform: number, from: Instant, to: Instant): OpenOrder[] {
  const { columns, from: offsets } = file.block.order;
  const known = (value: number) => (value === UNKNOWN ? null : value);
  const found: OpenOrder[] = [];
  for (let i = offsets[file.k]!; i < offsets[file.k + 1]!; i++) {
    const [accepted, end, vehicle] = [columns.start[i]!, columns.end[i]!, columns.vehicle[i]!];
    if (columns.source[i] !== 0 || columns.platform[i] !== platform) continue;
    if (accepted >= to || end <= from || accepted === 0) continue;
    const surelyOpen = inTheOpen.has(vehicle);
    if (!surelyOpen && !unsaid.has(vehicle)) continue;
    found.push({
      accepted,
      end,
      place: file.county.places[columns.place[i]!] ?? null,
      surelyOpen,
      distanceM: known(columns.distanceM[i]!),
      promisedS: known(columns.promisedS[i]!),
      extendedS: known(columns.extendedS[i]!),
      penaltyFen: known(columns.penaltyFen[i]!),
    });
  }
  return found;
}

/** Seconds between two moments in which at least one of the orders ran. */
export function coveredSeconds(orders: readonly OpenOrder[], from: Instant, to: Instant): number {
  let [total, reach] = [0, from];
  for (const { accepted, end } of orders) {
    const [a, b] = [Math.max(accepted, reach), Math.min(end, to)];
    if (b <= a) continue;
    total += b - a;
    reach = b;
  }
  return total;
}
