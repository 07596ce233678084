import type { Reading } from '../reading.ts';
import type { Recounting } from './recounting.ts';

/** Readings of the rules on partners (measure 4), by slug. */
export const partnersReadings: Readonly<Record<string, Reading>> = {};

/** How their facts follow from rows, by kind. */
export const partnersRecounts: Readonly<Record<string, Recounting>> = {};
