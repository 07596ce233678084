import type { Reading } from '../reading.ts';
import type { Recounting } from './recounting.ts';

/** Readings of the rules on social insurance (measures 9 and 13), by slug. */
export const insuranceReadings: Readonly<Record<string, Reading>> = {};

/** How their facts follow from rows, by kind. */
export const insuranceRecounts: Readonly<Record<string, Recounting>> = {};
