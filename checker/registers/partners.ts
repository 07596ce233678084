import type { Reading } from '../reading.ts';
import { chainReadings } from './partners-chain.ts';
import { firmReadings } from './partners-firms.ts';

export { partnersRecounts } from './partners-rows.ts';

/** Readings of the rules on partners (measure 4), by slug. */
export const partnersReadings: Readonly<Record<string, Reading>> = { ...chainReadings, ...firmReadings };
