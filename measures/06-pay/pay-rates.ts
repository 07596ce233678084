import { divideHalfUp } from '#basics/money.ts';
import { type Trade, trades } from '../facts/kinds.ts';
import { UNKNOWN } from '../facts/ledger.ts';
import type { Tally } from '../indicator.ts';

/** Bands of distance in metres, by their upper ends; the last one is open. */
const bandEnds = [1000, 3000, 5000, 10_000] as const;
const distances = ['under-1-km', '1-to-3-km', '3-to-5-km', '5-to-10-km', '10-km-and-more', 'not-reported'] as const;
const nights = ['day', 'night'] as const;
const weathers = ['clear', 'severe', 'not-reported'] as const;
const loads = ['one-order', 'two-orders', 'three-or-more'] as const;
const axes = { trade: trades, distance: distances, night: nights, weather: weathers, load: loads };

/** Number of cells: one for each combination. */
export const cells = trades.length * distances.length * nights.length * weathers.length * loads.length;
/** Sums of a cell: orders, pay, order seconds; then pay, order seconds and waiting seconds where sessions are reported. */
export const sumsPerCell = 6;

/** The cell of an order: trade index, metres (UNKNOWN: not reported), night, weather 0–2, orders already in hand 0–2. */
export function cellOf(trade: number, distanceM: number, night: boolean, weather: number, load: number): number {
  let band = distances.length - 1;
  if (distanceM !== UNKNOWN) {
    band = 0;
    while (band < bandEnds.length && distanceM >= bandEnds[band]!) band++;
  }
  return (
    (((trade * distances.length + band) * nights.length + Number(night)) * weathers.length + weather) * loads.length +
    load
  );
}

/** What one group of orders earned. Money fen, shares basis points; null where there is no time to divide by. */
export interface PayRate {
  orders: number;
  payFen: number;
  orderSeconds: number;
  waitingSeconds: number;
  fenPerOrderHour: number | null;
  /** Per hour online: orders and waiting; of the platforms that report sessions. */
  fenPerOnlineHour: number | null;
  waitingShareBp: number | null;
}

/** The rates of all orders, and by each axis; groups without orders are left out. */
export interface PayRates {
  all: PayRate;
  by: { readonly [Axis in keyof typeof axes]: Partial<Record<(typeof axes)[Axis][number], PayRate>> };
  /** The combinations that occur, in the order of the cells. */
  cells: readonly (PayRate & { trade: Trade; distance: string; night: string; weather: string; load: string })[];
  /** Completed orders without pay in yuan, which no rate counts. */
  ordersWithoutPay: number;
  /** Time online after the last order of the month, which no order ended. */
  waitingAfterLastSeconds: number;
}

function rateOf(sums: readonly number[]): PayRate {
  const [orders = 0, payFen = 0, orderSeconds = 0, onlinePay = 0, onlineOrder = 0, waitingSeconds = 0] = sums;
  const online = onlineOrder + waitingSeconds;
  const ratio = (value: number, times: bigint, by: number) => (by > 0 ? divideHalfUp(BigInt(value) * times, by) : null);
  return {
    orders,
    payFen,
    orderSeconds,
    waitingSeconds,
    fenPerOrderHour: ratio(payFen, 3600n, orderSeconds),
    fenPerOnlineHour: ratio(onlinePay, 3600n, online),
    waitingShareBp: ratio(waitingSeconds, 10_000n, online),
  };
}

/** Reads the tally of pay per hour. */
export function payRates(tally: Tally): PayRates {
  const sums = tally.cells ?? [];
  const groups = new Map<string, number[]>();
  const found: PayRates['cells'][number][] = [];
  for (let cell = 0; cell * sumsPerCell < sums.length; cell++) {
    const own = sums.slice(cell * sumsPerCell, (cell + 1) * sumsPerCell);
    if (own[0] === 0) continue;
    const place: Record<string, string> = {};
    let rest = cell;
    for (const [axis, values] of Object.entries(axes).toReversed()) {
      place[axis] = values[rest % values.length]!;
      rest = Math.floor(rest / values.length);
    }
    found.push({ ...place, ...rateOf(own) } as PayRates['cells'][number]);
    for (const key of ['all', ...Object.entries(place).map(([axis, value]) => `${axis} ${value}`)]) {
      const group = groups.get(key) ?? new Array<number>(sumsPerCell).fill(0);
      groups.set(
        key,
        group.map((sum, at) => sum + own[at]!),
      );
    }
  }
  const by = Object.entries(axes).map(([axis, values]) => {
    const rates = values.flatMap((value) => {
      const group = groups.get(`${axis} ${value}`);
      return group === undefined ? [] : [[value, rateOf(group)]];
    });
    return [axis, Object.fromEntries(rates)];
  });
  return {
    all: rateOf(groups.get('all') ?? []),
    by: Object.fromEntries(by) as PayRates['by'],
    cells: found,
    ordersWithoutPay: tally.outside?.[0] ?? 0,
    waitingAfterLastSeconds: tally.outside?.[1] ?? 0,
  };
}
