import { trades } from './kinds.ts';
import { tradeIndex } from './records.ts';

/** What an order is to the folds: delivery work; driven with a motor vehicle. */
export const DELIVERY = 1;
export const MOTOR = 2;

const DELIVERY_TRADE = trades.indexOf('delivery');
const UNKNOWN_VEHICLE = 9;

/** Bits by the order's trade code and by its vehicle code (2 motorcycle, 3 car, 4 truck). */
export const tradeBits = Uint8Array.from({ length: 256 }, (_, code) =>
  tradeIndex(code) === DELIVERY_TRADE ? DELIVERY : 0,
);
export const vehicleBits = Uint8Array.from({ length: 256 }, (_, code) => (code >= 2 && code <= 4 ? MOTOR : 0));

/** Trades that cannot be done without a motor vehicle, by code: ride, city and long-haul freight. */
const driven = Uint8Array.from({ length: 256 }, (_, code) => (code === 1 || code === 4 || code === 5 ? 1 : 0));

/** Whether a motor vehicle was surely driven although nobody said which: such driving counts in the upper bound only. */
export function drivenUnsaid(trade: number, vehicle: number): boolean {
  return vehicle >= UNKNOWN_VEHICLE && driven[trade] === 1;
}
