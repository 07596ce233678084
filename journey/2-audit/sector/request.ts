import type { Trade, Vehicle } from '#measures/facts/kinds.ts';
import { trades } from '#measures/facts/kinds.ts';
import type { RecordRow } from '#measures/facts/ledger.ts';

/** Kinds of standards that can be tried on sealed months. Staffing is judged from what was agreed, and is not proposed from here. */
export const tryableKinds = ['route-time', 'minimum-pay', 'hours', 'piece-norm'] as const;
export type TryableKind = (typeof tryableKinds)[number];

/** Vehicles a route-time standard may be limited to, by code. */
export const routeVehicles = { 'e-bike': 1, motorcycle: 2, car: 3, truck: 4, 'on-foot': 5 } as const satisfies Partial<
  Record<Vehicle, number>
>;
export type RouteVehicle = keyof typeof routeVehicles;

/** What is to be tried: a kind of standard for a trade and area, from a percentile of what is observed or with a value given. */
export interface EffectRequest {
  kind: TryableKind;
  trade: Trade;
  /** Area code: a township, the county (six digits) or the city. */
  area: string;
  /** Route time only: one vehicle, and distances above one and up to the other; null: without that bound. */
  vehicle: RouteVehicle | null;
  aboveM: number | null;
  upToM: number | null;
  /** Minimum pay only: by the hour or by the order. */
  per: 'hour' | 'order';
  /** Whole percent, 1 to 99, of which the value is taken. */
  percentile: number;
  /** A value to try instead, in the unit of the kind: seconds, fen or orders; null: that of the percentile. */
  value: number | null;
}

/** Unit of a kind's value. */
export type EffectUnit = 'seconds-per-order' | 'seconds-per-day' | 'fen-per-hour' | 'fen-per-order' | 'orders-per-day';

/** What a standard asked for counts. */
export function unitOf({ kind, per }: Pick<EffectRequest, 'kind' | 'per'>): EffectUnit {
  if (kind === 'minimum-pay') return per === 'hour' ? 'fen-per-hour' : 'fen-per-order';
  return kind === 'route-time' ? 'seconds-per-order' : kind === 'hours' ? 'seconds-per-day' : 'orders-per-day';
}

const kindCodes = { 'minimum-pay': '1', 'piece-norm': '2', hours: '4', 'route-time': '5' } as const;
const unitCodes = {
  'fen-per-hour': '1',
  'fen-per-order': '2',
  'orders-per-day': '3',
  'seconds-per-day': '5',
  'seconds-per-order': '6',
} as const;

/** Columns of `sectorStandard` that say what is proposed, as the exchange writes them; who agrees to it and when comes later. */
export type ProposedColumns = Readonly<Record<string, string | number>>;

/** The proposal as columns of the exchange's table `sectorStandard`. */
export function proposedColumns(request: EffectRequest, value: number, months: readonly string[]): ProposedColumns {
  const { kind, trade, area, vehicle, aboveM, upToM, percentile } = request;
  const code = trades.indexOf(trade) + 1;
  return {
    kind: kindCodes[kind],
    trade: code < trades.length ? String(code).padStart(2, '0') : '99',
    place: area,
    ...(vehicle === null ? {} : { vehicle: String(routeVehicles[vehicle]) }),
    unit: unitCodes[unitOf(request)],
    value,
    ...(aboveM === null ? {} : { aboveM }),
    ...(upToM === null ? {} : { upToM }),
    ...(request.value === null ? { percentileBp: percentile * 100 } : {}),
    observedMonths: months.length === 1 ? months[0]! : `${months[0]}..${months.at(-1)}`,
  };
}

/** No enterprise has this number: a register row from it counts as kept by the county. */
export const NOBODY = 65_534;

/** The proposal as if a regulator had published it for everybody long ago: what the folds and rules are tried with. */
export function asIfInForce(columns: ProposedColumns): RecordRow {
  const always = { instrument: '3', proposedOn: 0, agreedOn: 0, from: 0 };
  return { platform: NOBODY, recordId: 'proposal', segment: 0, row: 0, ...columns, ...always } as unknown as RecordRow;
}
