import type { Reading } from '../reading.ts';
import type { Recounting } from './recounting.ts';

/** Readings of the rules on sector registers (measures 6, 7 and 18), by slug. */
export const sectorReadings: Readonly<Record<string, Reading>> = {};

/** How their facts follow from rows, by kind. */
export const sectorRecounts: Readonly<Record<string, Recounting>> = {};
