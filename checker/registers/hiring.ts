import type { Reading } from '../reading.ts';
import type { Recounting } from './recounting.ts';

/** Readings of the rules on hiring (measure 5), by slug. */
export const hiringReadings: Readonly<Record<string, Reading>> = {};

/** How their facts follow from rows, by kind. */
export const hiringRecounts: Readonly<Record<string, Recounting>> = {};
